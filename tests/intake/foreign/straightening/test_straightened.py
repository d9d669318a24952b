"""Questions and answers are read in one order, however a form has them on its pages."""

import io
from collections.abc import Mapping

import pytest

from behovsmelding import read
from behovsmelding.intake.reading import Reading
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

TITLE = heading("Behovsmelding 2025") + heading("Opplysninger om eier", 2)
SAID: Mapping[tuple[str, ...], str] = {
    ("eier", "navn"): "Narvik kommune",
    ("eier", "kompetansenettverk"): "Ofoten",
    ("eier", "kontaktperson", "navn"): "Kari Nordmann",
    ("eier", "kontaktperson", "epost"): "kari.nordmann@example.no",
}
ASKED = ("Eier", "Nettverk", "Navn på kontaktperson", "E-postadresse")
PAIRS = [*zip(ASKED, SAID.values(), strict=True)]
BREAK = "<w:r><w:br/></w:r>"


def cells(*pairs: tuple[str, str]) -> list[str]:
    """Return a cell for each of *pairs*, with the answer below a break."""
    return [run(asked) + BREAK + run(said) for asked, said in pairs]


FORMS = {
    "a break between, in cells": table([cells(*PAIRS[:2]), cells(*PAIRS[2:])]),
    "a break between, on a line": paragraph(BREAK.join(cells(*PAIRS))),
    "a colon, and a break behind each": paragraph(
        BREAK.join(run(f"{asked}: {said}") for asked, said in PAIRS)
    ),
    "rows in turn": table(
        [
            [bold(ASKED[0]), bold(ASKED[1])],
            [run(each) for _, each in PAIRS[:2]],
            [bold(ASKED[2]), bold(ASKED[3])],
            [run(each) for _, each in PAIRS[2:]],
        ]
    ),
    "one column": table([[content] for a, s in PAIRS for content in (bold(a), run(s))]),
    "advice between": table(
        [
            [bold("Punkt"), bold("Veiledning"), bold("Svar")],
            *([run(asked), run("Skriv kort."), run(said)] for asked, said in PAIRS),
        ]
    ),
}


def reading(body: str, form: str) -> Reading:
    """Read a document on *form* that says *body*."""
    return read(io.BytesIO(document(lambda _: iter([body]), "typed")), form=form)


@pytest.mark.parametrize("body", FORMS.values(), ids=FORMS)
def test_each_answer_is_that_of_its_question(body: str) -> None:
    """Wherever the answer stands, it answers the question that it belongs to."""
    found = reading(TITLE + body, "2025")

    assert {each.path: each.value for each in found.answers if each.path in SAID} == SAID


def test_an_answer_keeps_its_breaks() -> None:
    """A break within an answer is no end of it."""
    long = run("Første linje") + BREAK + run("Andre linje")
    body = heading("Tiltak 1", 2) + paragraph(bold("Målgruppe")) + paragraph(long)

    found = reading(TITLE + body, "2025")

    (said,) = [str(each.value) for each in found.answers if each.path[-1] == "målgruppe"]
    assert said == "Første linje\nAndre linje"


def test_a_row_with_a_heading_begins_a_part() -> None:
    """«Eier 2» with nothing beside it is no question: what stands below it is another owner."""
    rows = [
        row
        for number, name in enumerate(("Fauske kommune", "Saltdal kommune"), 1)
        for row in ([bold(f"Eier {number}"), ""], [bold("Navn"), run(name)])
    ]
    found = reading(heading("Behovsmelding 2027") + table(rows), "2027")

    assert [each.value for each in found.answers if each.path[-1] == "navn"] == [
        "Fauske kommune",
        "Saltdal kommune",
    ]


def test_a_table_within_a_cell_is_read_by_itself() -> None:
    """Its questions are those of no cell round it."""
    inner = table([[bold(ASKED[0]), run("Narvik kommune")], [bold(ASKED[1]), run("Ofoten")]])
    cell = f"<w:tc><w:tcPr/>{inner}</w:tc>"
    outer = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{cell}</w:tr><w:tr>{cell}</w:tr></w:tbl><w:p/>"

    found = reading(TITLE + outer, "2025")

    assert {each.value for each in found.answers} >= {"Narvik kommune", "Ofoten"}


def test_answers_below_small_labels_stand_beside_a_table_of_amounts() -> None:
    """One grid may have numbered boxes, headings over them, and a table between."""
    boxes = [
        [paragraph(run(f"{at}  {asked}")) + paragraph(run(said)) for at, (asked, said) in some]
        for some in (
            [(1, ("Hva heter tiltaket?", "Lesing i alle fag"))],
            [(2, ("Hvem er målgruppa?", "Lærere")), (3, ("Kroner til eier", "40 000"))],
            [(4, ("Trenger dere mer etter våren 2026? Gi et overslag.", ""))],
        )
    ]
    between = [
        [bold("Når"), bold("Til eier"), bold("Hvorfor")],
        [bold("Høst 2026"), run("75 000"), run("Vikar")],
        [bold("2027"), "", ""],
    ]
    below = paragraph(run("5  Hvorfor trengs det koordinator?")) + paragraph(run("Lang vei"))
    rows = [[bold("Tiltak A")], *boxes, *between, [below]]

    (found,) = reading(TITLE + table(rows), "2025").data["tiltak"]

    assert (found["navn"], found["målgruppe"].tekst) == ("Lesing i alle fag", "Lærere")
    assert found["tilskudd"] == {"eier": 40000}
    assert found["videre_behov"]["høst 2026"]["begrunnelse_eier"].tekst == "Vikar"
    assert found["koordinator"]["begrunnelse"].tekst == "Lang vei"
