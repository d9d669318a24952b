"""A line may ask for several amounts in turn, and say of each before or behind it whose it is."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import document, heading, paragraph, run

DOTS = "_" * 12


def said(*lines: str) -> Any:
    """Return what is read of the one tiltak of a form of 2025 with *lines*, each runs."""
    body = heading("Behovsmelding 2025") + heading("Tiltak 1", 2)
    body += "".join(map(paragraph, (run("Navn på tiltaket: Lesing"), *lines)))
    (found,) = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data[
        "tiltak"
    ]
    return found


def asked(*typed: str) -> str:
    """Return a line that asks in bold for three amounts, with what was *typed* behind each."""
    heads = ("Tilskudd til eier kr", "til UH kr", "sum kr")
    return "".join(
        run(head, bold=True) + run(f" {each} ") for head, each in zip(heads, typed, strict=True)
    )


@pytest.mark.parametrize("total", ["255 000,-", DOTS])
def test_each_amount_is_of_the_words_before_it(total: str) -> None:
    """«**Tilskudd til eier kr** 175 000 **til UH kr** 80 000 **sum kr** ____» says so in bold."""
    assert said(asked("175 000,-", "kr 80 000", total))["tilskudd"] == {"eier": 175000, "uh": 80000}


def test_an_empty_tiltak_beside_it_changes_nothing() -> None:
    """The same line with its dots tells where the amounts stand, and no word there is typed."""
    body = heading("Behovsmelding 2025")
    for at, typed in enumerate((("175 000", "80 000", DOTS), (DOTS, DOTS, DOTS)), 1):
        body += heading(f"Tiltak {at}", 2) + paragraph(
            run("Navn på tiltaket: " + "Lesing" * (2 - at))
        )
        body += paragraph(asked(*typed))
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data

    assert found["tiltak"] == [{"navn": "Lesing", "tilskudd": {"eier": 175000, "uh": 80000}}]


def control(text: str) -> str:
    """Return a control that shows its prompt, *text*."""
    properties = "<w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr>"
    return f"<w:sdt>{properties}<w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize(
    ("typed", "is_said"),
    [
        (" Noen må holde trådene i nettverket.", True),
        (" Skriv kort.", False),
        (" inntil fem år", False),
    ],
)
def test_a_sentence_behind_a_prompt_is_the_answer(typed: str, *, is_said: bool) -> None:
    """It was typed behind the control; what the form has there is no such sentence."""
    boxes = "Trenger dere midler til koordinator i tiltaket? ☒ Ja   ☐ Nei"
    found = said(
        run(boxes), run("Begrunn behovet: ") + control("Klikk her for å skrive") + run(typed)
    )
    reasons = found["koordinator"].get("begrunnelse")

    assert (reasons is not None and reasons.tekst == typed.strip()) is is_said
