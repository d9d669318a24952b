"""Among the rows of a table of questions and answers may stand a table of columns."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, run, table


def said(body: str, form: str) -> dict[str, Any]:
    """Return what is read of a tiltak in a form that says *body*."""
    whole = heading(f"Behovsmelding {form}") + heading("Tiltak 1", 2) + body
    read_of = read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form=form).data
    found: list[dict[str, Any]] = read_of["tiltak"]
    return found[0]


ASKED = [
    ("Navn på tiltaket", "Lesing"),
    ("Hvem er målgruppa?", "Lærere på 5. trinn"),
    ("Hva heter temaet i planen?", "Lesing og skriving"),
]
BEHIND = ("Er det behov for koordinator?", "Nei")


@pytest.mark.parametrize("counts", [False, True], ids=["alone", "counted"])
def test_recipients_stand_below_what_is_asked_of_them(counts: bool) -> None:  # noqa: FBT001
    """«Søkt tilskudd | Kroner | Merknad» heads who gets it, in the table of the tiltak."""
    rows = [[bold(question), run(answer)] for question, answer in ASKED]
    rows += [
        [bold("Søkt tilskudd"), bold("Kroner"), bold("Merknad")],
        [run("Gjøvik kommune"), run("90 000"), ""],
        [run("Universitetet i Innlandet"), run("380 000"), run("Tre samlinger")],
        [bold("Sum"), run("470 000"), ""],
        [bold("Hva bidrar eierne med selv?"), run("Fellestid")],
    ]
    if counts:
        letters = iter("abcdefgh")
        rows = [
            [run(next(letters) if len(row[0]) and at not in (4, 5, 6) else ""), *row]
            for at, row in enumerate(rows)
        ]
    found = said(table(rows), "2027")

    assert (found["navn"], found["egeninnsats"].tekst) == ("Lesing", "Fellestid")
    assert found["tilskudd"] == {
        "Gjøvik kommune": 90000,
        "Universitetet i Innlandet": {"beløp": 380000, "merknad": "Tre samlinger"},
    }


def test_years_stand_below_what_is_asked_of_them() -> None:
    """«Behov videre | Eier | UH | Begrunnelse» heads the years, in the table of the tiltak."""
    rows = [[bold(question), run(answer)] for question, answer in ASKED]
    rows += [
        [bold("Behov videre"), bold("Eier, kr"), bold("UH, kr"), bold("Begrunnelse")],
        [run("Høst 2026"), run("80 000"), run("260 000"), ""],
        [run("2027"), run("70 000"), "", ""],
    ]
    found = said(table(rows), "2025")["videre_behov"]

    assert found["høst 2026"] == {"eier": 80000, "uh": 260000}
    assert found["2027"] == {"eier": 70000}


def test_a_row_of_questions_may_have_its_answers_in_the_row_below() -> None:
    """So two long answers stand side by side, below questions that stand out."""
    place = (
        '<w:sdt><w:sdtPr><w:id w:val="{0}"/><w:text/></w:sdtPr>'
        "<w:sdtContent><w:r><w:t>{1}</w:t></w:r></w:sdtContent></w:sdt>"
    )
    rows = [
        [bold("Tittel"), place.format(1, "Lesing")],
        [bold("Eier bruker tilskuddet til"), bold("UH bruker tilskuddet til")],
        [place.format(2, "Vikar"), place.format(3, "Lønn og reise")],
        [bold("Målgruppe"), place.format(4, "Lærere")],
    ]
    found = said(table(rows), "2025")

    assert (found["bruk_eier"].tekst, found["bruk_uh"].tekst) == ("Vikar", "Lønn og reise")
    assert (found["navn"], found["målgruppe"].tekst) == ("Lesing", "Lærere")
