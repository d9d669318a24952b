"""A box beside the name of a row says whether it is meant; the row is called so all the same."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table


def said(body: str) -> dict[str, Any]:
    """Return what is read of a form that says *body*."""
    whole = heading("Behovsmelding 2025") + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form="2025").data


@pytest.mark.parametrize(
    ("ticked", "left"), [("☒ {}", "☐ {}"), ("{} [x]", "{} [ ]")], ids=["before", "behind"]
)
def test_a_table_of_sums_may_ask_which_ordninger_are_meant(ticked: str, left: str) -> None:
    """The ticked ones are what the behovsmelding is about; no tiltak goes on from last year."""
    rows = [
        [run(each) for each in row]
        for row in (
            (ticked.format("Regional ordning"), "180 000,-", "420 000,-", "600 000,-"),
            (left.format("Desentralisert ordning"), "", "", ""),
            (left.format("Kompetanseløftet"), "", "", ""),
            ("Sum", "180 000", "420 000", "600 000"),
        )
    ]
    heads = list(map(bold, ("Ordning", "Behov eier", "Behov UH", "Samlet behov")))
    body = heading("2 Hva meldes det behov for?", 2) + paragraph(
        run("Kryss av for ordningene, og før opp samlet behov for 2025.")
    )
    found = said(body + table([heads, *rows]))

    assert found["gjelder"] == ["regional"]
    assert "videreføring" not in found


def test_a_telephone_number_is_no_amount() -> None:
    """Beside «Eier» a column asks for the telephone, for which our form has no place."""
    heads = list(map(bold, ("", "Navn", "Stilling", "E-post", "Telefon")))
    row = list(map(run, ("Eier", "Kari Prøve", "Rektor", "kari@example.no", "900 12 345")))
    found = said(heading("Kontaktpersoner", 2) + table([heads, row]))

    assert found["eier"]["kontaktperson"]["navn"] == "Kari Prøve"
    assert "12 345" not in str(found)
    assert "videreføring" not in found
