"""Questions and answers are read in one order, however a form has them on its pages."""

import io
from collections.abc import Callable, Mapping

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


BOXES = {
    "bokmål": (
        ("Hva heter tiltaket?", "Lesing i alle fag"),
        ("Hvem er målgruppa?", "Lærere og assistenter"),
        ("Hva skal dere gjøre i tiltaket?", "Vi møtes.\nVi prøver ut."),
        ("Hvilken endring i praksis skal tiltaket gi?", "Flere leser."),
        ("Eiers egeninnsats. Skriv kort.", "Tid og rom"),
    ),
    "nynorsk": (
        ("Kva heiter tiltaket?", "Lesing i alle fag"),
        ("Kven er målgruppa?", "Lærere og assistenter"),
        ("Kva skal de gjere i tiltaket?", "Vi møtes.\nVi prøver ut."),
        ("Kva endring i praksis skal tiltaket gi?", "Flere leser."),
        ("Eigars eigeninnsats. Skriv kort.", "Tid og rom"),
    ),
}


@pytest.mark.parametrize("asked", BOXES.values(), ids=BOXES)
@pytest.mark.parametrize("width", [1, 2])
def test_each_row_of_boxes_may_be_a_table_of_its_own(
    asked: tuple[tuple[str, str], ...], width: int
) -> None:
    """The small words on top of a box ask for what stands below them in it."""
    boxes = [
        paragraph(run(question)) + "".join(paragraph(run(line)) for line in said.split("\n"))
        for question, said in asked
    ]
    rows = "".join(table([boxes[at : at + width]]) for at in range(0, len(boxes), width))

    (found,) = reading(
        heading("Behovsmelding 2027") + table([[paragraph(bold("Tiltak 1"))]]) + rows, "2027"
    ).data["tiltak"]

    assert (found["navn"], found["målgruppe"].tekst, found["beskrivelse"].tekst) == (
        "Lesing i alle fag",
        "Lærere og assistenter",
        "Vi møtes.\n\nVi prøver ut.",
    )
    assert (found["praksisendring"].tekst, found["egeninnsats"].tekst) == (
        "Flere leser.",
        "Tid og rom",
    )


@pytest.mark.parametrize("ink", [bold, run], ids=["bold", "plain"])
def test_an_answer_beside_its_question_may_be_like_another(ink: Callable[[str], str]) -> None:
    """«Kompetansenettverket i Lofoten» answers, since it stands where the other answers do."""
    asked = ("Nettverk", "Avsender", "Kontaktperson", "Stilling", "E-post", "Telefon")
    said = ("Lofoten", "Kompetansenettverket i Lofoten", "Kari Nordmann", "nettverkskoordinator",
            "kari.nordmann@example.no", "999 00 123")  # fmt: skip
    cells = [each for pair in zip(map(ink, asked), map(run, said), strict=True) for each in pair]
    body = table([cells[:4], cells[4:8], cells[8:]])

    found = reading(heading("Behovsmelding 2027") + heading("Avsender", 2) + body, "2027").data

    assert found["kompetansenettverk"] == "Lofoten"
    assert found["avsender"] == {
        "navn": "Kompetansenettverket i Lofoten",
        "kontaktperson": {
            "navn": "Kari Nordmann",
            "funksjon": "nettverkskoordinator",
            "epost": "kari.nordmann@example.no",
        },
    }


def test_a_box_of_lines_that_each_have_a_question_has_an_answer_on_each() -> None:
    """«Til eier: 95 000» asks and answers; the line below it is no answer to both."""
    asked = paragraph(bold("Hvor stort tilskudd er det behov for?"))
    said = ("Til eier: kr 95 000,-", "Til UH: kr 310 000,-", "I alt: ")
    box = table([["".join(paragraph(run(line)) for line in said)]])

    (found,) = reading(TITLE + heading("Tiltak 1", 2) + asked + box, "2025").data["tiltak"]

    assert found["tilskudd"] == {"eier": 95000, "uh": 310000}


@pytest.mark.parametrize(
    "heads", [("Spørsmål", "Svar"), ("Vi spør om", "Deres svar"), ("", "Svar")]
)
def test_below_question_and_answer_each_row_has_both(heads: tuple[str, str]) -> None:
    """What stands to the left is a question, also where it is like none, and closes the last."""
    rows = [
        ("Hva heter tiltaket?", "Lesing"),
        ("Hvilke lokaler skal dere bruke da?", "Kulturhuset."),
        ("Hvem er tiltaket for?", "Lærere"),
        ("Anslag for årene etter", "2028: 90 000 kr"),
    ]
    body = table([[bold(each) for each in heads], *([run(each) for each in row] for row in rows)])

    found = reading(heading("Behovsmelding 2027") + heading("Tiltak 1", 2) + body, "2027")

    (tiltak,) = found.data["tiltak"]
    assert (tiltak["navn"], tiltak["målgruppe"].tekst) == ("Lesing", "Lærere")
    assert tiltak["flerårig"]["anslag"] == {"2028": 90000}
    told = [each.text for each in found.told]
    assert any("Hvilke lokaler" in each and "Kulturhuset." in each for each in told)
    assert not any("Svar" in each or "svar" in each for each in told)


def test_what_stands_all_across_parts_questions_and_answers() -> None:
    """In bold it is a heading, and closes the one before it; in plain letters it only helps."""
    rows = [
        [bold("Spørsmål"), bold("Svar")],
        *(
            row
            for number, name in enumerate(("Lesing", "Lek"), 1)
            for row in (
                [bold(f"Tiltak {number}")],
                [run("Hva heter tiltaket?"), run(name)],
                [run("Svar kort på det som kommer.")],
                [run("Hvem er tiltaket for?"), run(f"Lærere {number}")],
            )
        ),
    ]
    found = reading(heading("Behovsmelding 2027") + table(rows), "2027").data["tiltak"]

    assert [(each["navn"], each["målgruppe"].tekst) for each in found] == [
        ("Lesing", "Lærere 1"),
        ("Lek", "Lærere 2"),
    ]


def test_look_parts_questions_from_answers_in_a_column() -> None:
    """«Desentralisert ordning» answers, though a form has a row that is called so."""
    asked = (
        ("Hva heter tiltaket?", "Lesing"),
        ("Hvilken ordning hører tiltaket til?", "Desentralisert ordning"),
        ("Hvor mye tilskudd trenger dere?", "Til eier: kr 150 000"),
        ("Hvem er tiltaket for, og hvor mange er de, i skoler og barnehager i alt?", "Lærere"),
    )
    rows = [[content] for a, s in asked for content in (bold(a), run(s))]
    found = reading(heading("Behovsmelding 2025") + heading("Tiltak 1", 2) + table(rows), "2025")
    (tiltak,) = found.data["tiltak"]

    assert tiltak["navn"] == "Lesing"
    assert tiltak["ordning"] == "desentralisert"
    assert tiltak["tilskudd"]["eier"] == 150000


def test_a_form_with_an_owner_and_a_partner_has_a_question_for_each_amount() -> None:
    """Below «Tiltak 1» and «Tiltak 2», «Tilskudd til eier» asks, and names no recipient."""
    rows = (
        ("Spørsmål", "Tiltak 1", "Tiltak 2"),
        ("Hva heter tiltaket?", "Lek", "Lesing"),
        ("Tilskudd til eier (kr)", "90 000", "140 000"),
        ("Tilskudd til UH (kr)", "310 000", "460 000"),
        ("Hvilke grupper er tiltaket rettet mot?", "Alle", "Lærere"),
    )
    cells = [[run(each) for each in row] for row in rows]
    found = reading(heading("Behovsmelding 2025") + heading("Tiltakene", 2) + table(cells), "2025")
    paid = [(each["tilskudd"]["eier"], each["tilskudd"]["uh"]) for each in found.data["tiltak"]]

    assert paid == [(90000, 310000), (140000, 460000)]
