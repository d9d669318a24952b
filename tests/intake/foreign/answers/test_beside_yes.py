"""Below «☒ Ja  ☐ Nei» in one cell stands who it is, or why, where the form goes on to ask."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.model.tekst import Tekst
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

BOXES = ("☒ Ja     ☐ Nei", "☐ Ja     ☒ Nei")
OWNERS = "Er det flere eiere med i partnerskapet?"
KOORDINATOR = "Trenger dere midler til koordinator i tiltaket?"


def control(text: str) -> str:
    """Return a control in which *text* is typed."""
    return f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"


def said(question: str, boxes: str, head: str, answer: str) -> dict[str, Any]:
    """Return what is read of a form of 2025 with a *question* above a cell of all the rest."""
    inside = paragraph(run(boxes)) + paragraph(run(f"{head}: ") + control(answer))
    body = (
        heading("Behovsmelding 2025")
        + heading("Tiltak 1", 2)
        + table([[bold("Navn på tiltaket")], [run("Lesing")]])
        + table([[bold(question)], [inside]])
    )
    return read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data


@pytest.mark.parametrize("head", ["Hvilke", "Hvem"])
def test_owners_stand_below_a_yes(head: str) -> None:
    """Each of them is one."""
    found = said(OWNERS, BOXES[0], head, "Farsund kommune og Kvinesdal kommune")

    assert found["flere_eiere"] == ["Farsund kommune", "Kvinesdal kommune"]


@pytest.mark.parametrize("head", ["Begrunnelse", "Hvorfor", "Begrunn svaret"])
def test_reasons_stand_below_a_yes(head: str) -> None:
    """They are those of the tiltak's koordinator."""
    (tiltak,) = said(KOORDINATOR, BOXES[0], head, "Noen må holde trådene.")["tiltak"]

    assert tiltak["koordinator"]["behov"] is True
    assert tiltak["koordinator"]["begrunnelse"] == Tekst("Noen må holde trådene.")


def test_a_name_is_no_reason() -> None:
    """Below a question of yes and no «Hvem» asks for what the form does not."""
    (tiltak,) = said(KOORDINATOR, BOXES[0], "Hvem", "Kari Nordmann")["tiltak"]

    assert tiltak["koordinator"] == {"behov": True}


def test_what_stands_below_a_no_is_not_taken() -> None:
    """It is told, and somebody looks at it."""
    assert said(OWNERS, BOXES[1], "Hvilke", "Farsund kommune")["flere_eiere"] == ()


def below_heading(question: str, advice: str, boxes: str, answer: str) -> dict[str, Any]:
    """Return what is read of a form of 2025 with a line for each of these, below «Tiltak 1»."""
    body = heading("Behovsmelding 2025") + heading("Tiltak 1", 2)
    body += heading("Navn på tiltaket", 3) + paragraph(run("Lesing")) + heading(question, 3)
    lines = (advice, boxes, *answer.split("\n"))
    body += "".join(paragraph(run(line)) for line in lines if line)
    body += heading("Hvem er tiltaket for?", 3) + paragraph(run("Lærere"))
    return read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data


@pytest.mark.parametrize(
    ("question", "advice"),
    [
        (KOORDINATOR, "Hvis ja, skriv hvorfor."),
        ("Treng de midlar til koordinator for tiltaket?", "Grunngi svaret."),
        ("Trenger dere midler til koordinator for tiltaket? Hvis ja, hvorfor?", ""),
    ],
)
def test_a_form_that_asks_why_gets_the_reasons_below_its_boxes(question: str, advice: str) -> None:
    """They are of the yes, in as many lines as somebody wrote, up to the next question."""
    answer = "Tre kommuner følger samme plan.\nNoen må holde trådene."
    (tiltak,) = below_heading(question, advice, BOXES[0], answer)["tiltak"]

    assert tiltak["koordinator"]["behov"] is True
    assert tiltak["koordinator"]["begrunnelse"].tekst == answer.replace("\n", "\n\n")
    assert tiltak["målgruppe"] == Tekst("Lærere")


@pytest.mark.parametrize(
    ("advice", "boxes"), [("", BOXES[0]), ("Hvis ja, skriv hvorfor.", BOXES[1])]
)
def test_words_below_boxes_are_no_reasons_unless_they_are_asked_for(
    advice: str, boxes: str
) -> None:
    """Nor are they below a no."""
    (tiltak,) = below_heading(KOORDINATOR, advice, boxes, "Ring meg.")["tiltak"]

    assert "begrunnelse" not in tiltak["koordinator"]


@pytest.mark.parametrize("boxes", BOXES)
def test_reasons_below_a_yes_speak_of_what_is_asked(boxes: str) -> None:
    """The label before them may have been taken away; below a no they are none."""
    answer = "Koordinatoren skal holde trådene mellom tre kommuner."
    (tiltak,) = below_heading(KOORDINATOR, "", boxes, answer)["tiltak"]

    assert ("begrunnelse" in tiltak["koordinator"]) is (boxes == BOXES[0])


@pytest.mark.parametrize(
    "advice", ["Svarer dere ja, hopper dere over neste tiltak.", "Hvis ja: Fortsett med tiltak 4."]
)
def test_what_a_form_says_below_a_yes_is_none(advice: str) -> None:
    """It speaks to whoever fills it in."""
    (tiltak,) = below_heading(KOORDINATOR, "", BOXES[0], advice)["tiltak"]

    assert tiltak["koordinator"] == {"behov": True}


@pytest.mark.parametrize("more", ["", "De skal ikke stå for seg selv."])
@pytest.mark.parametrize("asked", ["Begrunnelse:", "Hvorfor trengs det midler til koordinator?"])
def test_reasons_that_are_asked_for_below_are_those(asked: str, more: str) -> None:
    """What a form says of midler between the boxes and that question is none."""
    advice, reasons = "Midler til koordinator er en del av tilskuddet.", "Tre kommuner er med."
    body = heading("Behovsmelding 2025") + heading("Tiltak 1", 2)
    body += paragraph(bold("Navn på tiltaket:")) + paragraph(run("Lesing"))
    body += paragraph(bold(KOORDINATOR)) + paragraph(run(BOXES[0])) + paragraph(run(advice))
    body += paragraph(run(more))
    body += paragraph(bold(asked)) + paragraph(run(reasons))
    (tiltak,) = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data[
        "tiltak"
    ]

    assert tiltak["koordinator"] == {"behov": True, "begrunnelse": Tekst(reasons)}


@pytest.mark.parametrize("boxes", BOXES)
def test_a_control_below_a_yes_is_for_whoever_says_it(boxes: str) -> None:
    """It needs no question of its own; below a no it is told."""
    yes, _, no = (each.strip() for each in boxes.partition("     "))
    line = paragraph(bold(f"{OWNERS} ") + run(f"{yes} (list opp under)     {no}"))
    inside = paragraph(run("Farsund kommune")) + paragraph(run("Kvinesdal kommune"))
    names = f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    body = heading("Behovsmelding 2025") + line + names
    made = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025")

    if boxes == BOXES[0]:
        assert made.data["flere_eiere"] == ["Farsund kommune", "Kvinesdal kommune"]
    else:
        assert made.data["flere_eiere"] == ()
        assert any("Kvinesdal" in each.text for each in made.told)


@pytest.mark.parametrize(
    "answer",
    ["Ja: Lyngdal kommune og Kvinesdal kommune", "Ja, Lyngdal kommune, Kvinesdal kommune"],
)
def test_owners_are_named_behind_a_yes(answer: str) -> None:
    """Each of them is one, whatever stands between."""
    asked = heading("Er flere eiere med? Skriv i så fall hvem.", 3) + paragraph(run(answer))
    body = heading("Behovsmelding 2025") + heading("Partnerskapet", 2) + asked
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data

    assert found["flere_eiere"] == ["Lyngdal kommune", "Kvinesdal kommune"]


@pytest.mark.parametrize(
    "head", ["Hvis ja, hvilke", "Dersom ja, før opp navnene", "Viss ja, skriv namna på dei andre"]
)
@pytest.mark.parametrize("is_cell", [True, False], ids=["in the cell", "below"])
def test_a_form_may_say_that_it_asks_of_a_yes(head: str, is_cell: bool) -> None:  # noqa: FBT001
    """«Hvis ja, hvilke: …» asks who it is, as «Hvilke: …» does."""
    answer = "Farsund kommune og Kvinesdal kommune"
    found = said(OWNERS, BOXES[0], head, answer)
    if not is_cell:
        lines = (bold(OWNERS) + run(" ☒ Ja  ☐ Nei"), run(f"{head}: ") + control(answer))
        body = heading("Behovsmelding 2025") + "".join(map(paragraph, lines))
        found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data

    assert found["flere_eiere"] == ["Farsund kommune", "Kvinesdal kommune"]


@pytest.mark.parametrize("head", ["Viss ja, kven?", "Om ja: hvem?", "Hvis ja, hvilke", "Kven:"])
@pytest.mark.parametrize("is_table", [True, False])
def test_who_goes_on_from_the_boxes_above(head: str, *, is_table: bool) -> None:
    """Whether rows of a table part the two questions, or lines of a page."""
    rows = ((OWNERS, BOXES[0]), (head, "Hemsedal kommune, Ål kommune"))
    lines = [paragraph(bold(asked)) + paragraph(run(said)) for asked, said in rows]
    body = heading("Behovsmelding 2025") + heading("1 Kven melder?", 2)
    body += table([[bold(each), run(said)] for each, said in rows]) if is_table else "".join(lines)
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data

    assert found["flere_eiere"] == ["Hemsedal kommune", "Ål kommune"]


@pytest.mark.parametrize("boxes", ["☒ Ja, disse:   ☐ Nei", "☐ Nei   ☒ Ja, disse:"])
def test_a_control_below_boxes_is_of_the_one_that_asks_for_more(boxes: str) -> None:
    """«Ja, disse:» may stand before «Nei», and the names in a control below them, a line each."""
    names = ("Lyngdal kommune", "Kvinesdal kommune", "Hægebostad kommune")
    below = f"<w:sdt><w:sdtPr/><w:sdtContent>{''.join(paragraph(run(each)) for each in names)}"
    cell = f"{paragraph(run(boxes))}{below}</w:sdtContent></w:sdt>"
    body = heading("Behovsmelding 2025") + table([[bold(OWNERS)], [cell]])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data

    assert found["flere_eiere"] == list(names)


@pytest.mark.parametrize("hint", ["(skriv hvem)", "(skriv namna)", "(kven?)"])
@pytest.mark.parametrize("is_yes", [True, False])
def test_a_hint_in_brackets_behind_a_yes_asks_for_more(hint: str, *, is_yes: bool) -> None:
    """«☒ Ja (skriv hvem) [Færder kommune]   ☐ Nei» has its place before the next box."""
    boxes = ("☒", "☐") if is_yes else ("☐", "☒")
    names = control("Færder kommune") if is_yes else ""
    line = run(f"{boxes[0]} Ja {hint} ") + names + run(f"   {boxes[1]} Nei")
    body = heading("Behovsmelding 2025") + table([[paragraph(bold(OWNERS)) + paragraph(line)]])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data

    assert list(found["flere_eiere"]) == (["Færder kommune"] if is_yes else [])
