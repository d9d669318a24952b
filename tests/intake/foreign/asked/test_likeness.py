"""What a question or a heading is like is told by its words, its number, and what to write."""

import io

import pytest

from behovsmelding import read
from behovsmelding.form import load_form
from behovsmelding.intake.foreign.asked.likeness import Likeness
from tests.support.forms_of_others import document, heading, run, table


@pytest.mark.parametrize(
    "words", ["Tiltak nr. 1", "Tiltak 1 (Lesing)", "Tiltak nr. 1 (kopieres ved flere)"]
)
def test_what_stands_in_brackets_behind_a_number_is_no_part_of_the_heading(words: str) -> None:
    """Nor is it a name, that the tiltak would have: it may as well help whoever fills it in."""
    headed = Likeness(load_form("2025")).headed(words)

    assert headed is not None
    assert headed.section.begins
    assert (headed.section.part, headed.number, headed.beside) == (("tiltak",), 1, "")


@pytest.mark.parametrize("ask", ["Skriv", "Oppgi", "Før opp"])
def test_what_is_to_be_written_is_what_is_asked_for(ask: str) -> None:
    """Behind «Kommer meldingen fra et nettverk?» the last sentence says what goes there."""
    asked = f"Kommer dette fra andre enn en av eierne? {ask} navnet på nettverket som sender."
    body = heading("Behovsmelding 2026") + table([[run(asked), run("Oppvekst i nord")]])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2026").data

    assert found["avsender"] == {"navn": "Oppvekst i nord"}
