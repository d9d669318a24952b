"""A table of one cell is a frame to answer in, below the question that it is for."""

import io
from collections.abc import Callable
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import document, heading, paragraph, run, table

QUESTIONS = (
    ("Hva heter tiltaket?", "Et kort navn.", "Lesing"),
    ("Hvem er tiltaket for?", "Tenk på alle grupper.", "Lærere på 5. trinn."),
    ("Hva legger eieren selv inn i tiltaket?", "Det kan være tid.", "Fellestid."),
)


def italic(text: str) -> str:
    """Return a line in italics."""
    return paragraph(f"<w:r><w:rPr><w:i/></w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>")


def data(body: str) -> dict[str, Any]:
    """Return what is read of a form that says *body*."""
    whole = heading("Behovsmelding 2027") + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form="2027").data


@pytest.mark.parametrize("advising", [italic, lambda _: ""], ids=["advised", "bare"])
def test_a_question_in_the_style_of_a_heading_is_answered_in_the_frame_below_it(
    advising: Callable[[str], str],
) -> None:
    """Between the two may stand advice; a line alone in the frame is no heading."""
    made = (
        heading(asked, 3) + advising(advice) + table([[run(said)]])
        for asked, advice, said in QUESTIONS
    )
    (tiltak,) = data(heading("Del C. Tiltak 1", 2) + "".join(made))["tiltak"]

    assert (tiltak["navn"], tiltak["målgruppe"].tekst) == ("Lesing", "Lærere på 5. trinn.")
    assert tiltak["egeninnsats"].tekst == "Fellestid."


def test_a_frame_below_a_heading_that_asks_nothing_is_no_answer() -> None:
    """A form may frame what it says itself: the heading begins the tiltak all the same."""
    made = table([[run("Svar kort på alt.")]]) + "".join(
        heading(asked, 3) + table([[run(said)]]) for asked, _, said in QUESTIONS
    )
    (tiltak,) = data(heading("Tiltak 1", 2) + made)["tiltak"]

    assert tiltak["navn"] == "Lesing"


def test_a_heading_that_asks_has_its_answer_in_the_frame_right_below() -> None:
    """«Plan for samarbeidet» needs no question mark; «Behovsvurdering» has questions of its own."""
    plan = heading("D. Plan for samarbeidet i partnerskapet", 2) + table([[run("Vi møtes ofte.")]])
    assert data(plan)["plan"].tekst == "Vi møtes ofte."

    guided = heading("D. Plan for samarbeidet i partnerskapet", 2)
    guided += table([[run("Skriv kort om hvem som gjør hva.")]]) + paragraph(run("Vi møtes ofte."))
    assert "Skriv kort" not in str(data(guided).get("plan"))
