"""Whoever signs a form is no owner of it, however like a question the place is."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

OWNERS = heading("Eiere", 2) + table(
    [
        [bold(each) for each in ("Navn", "Type", "Kontaktperson", "E-post")],
        [run(each) for each in ("Volda kommune", "kommune", "Kari Nordmann", "kari@example.no")],
    ]
)
PER, OLA = "1.12.2026 Per Eksempel", "2.12.2026 Ola Nordmann"
SIGNED = {
    "columns": table([[run("For eierne (dato og navn)"), run("For partnerne (dato og navn)")],
                      [run(PER), run(OLA)]]),
    "rows": table([[bold("Underskrift eier"), run(PER)], [bold("Underskrift partner"), run(OLA)]]),
    "who filled it in": paragraph(bold("Dato: ") + run("1.12.2026"))
    + paragraph(bold("Fylt ut av: ") + run("Per Eksempel")),
    "lines": paragraph(bold("Eier (sign.)")) + paragraph(run(PER)),
    "a table below a heading": heading("Underskrift", 2)
    + table([[bold("Part"), bold("Namn"), bold("Dato")],
             [run("Eigar"), run("Per Eksempel"), run("1.12.2026")],
             [run("Partnar"), run("Ola Nordmann"), run("2.12.2026")]]),
    "one line": paragraph(run("Sted og dato: Volda, 1.12.2026  Navn: Per Eksempel")),
    "lines below a heading": heading("4. Dato og underskrifter", 2)
    + paragraph(bold("Eier:")) + paragraph(run("Per Eksempel"))
    + paragraph(bold("Partner:")) + paragraph(run("Ola Nordmann")),
}  # fmt: skip


def data(body: str) -> dict[str, Any]:
    """Return what is read of a form that says *body*."""
    form = document(lambda _: iter([heading("Behovsmelding 2027") + body]), "typed")
    return read(io.BytesIO(form), form="2027").data


@pytest.mark.parametrize("signed", SIGNED.values(), ids=SIGNED)
def test_whoever_signs_is_told_and_no_answer(signed: str) -> None:
    """«For eierne (dato og navn)» asks for no owner; the form is read as if nobody had signed."""
    assert data(OWNERS + signed) == data(OWNERS)


def test_a_heading_may_have_a_signature_beside_what_it_is_about() -> None:
    """Below «Avsender og underskrift» stands the sender, too."""
    asked = table(
        [[bold("Avsender"), run("Ytre nettverk")], [bold("E-post"), run("kari@example.no")]]
    )

    found = data(heading("Avsender og underskrift", 2) + asked)["avsender"]

    assert found["navn"] == "Ytre nettverk"
    assert found["kontaktperson"]["epost"] == "kari@example.no"
