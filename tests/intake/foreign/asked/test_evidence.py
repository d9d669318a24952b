"""What a line says by itself: that a letter ends, that somebody signs."""

import pytest

from behovsmelding.intake.foreign.asked.evidence import asks_to_sign, closes_letter


@pytest.mark.parametrize(
    "text", ["Med hilsen", "Med vennlig hilsen,", "Vennlig hilsen", "Med venleg helsing\nKari"]
)
def test_a_greeting_closes_a_letter(text: str) -> None:
    """Who sends it may stand on the same line."""
    assert closes_letter(text)


@pytest.mark.parametrize("text", ["Hilsen fra barnehagen", "Vi møter barna med en hilsen"])
def test_what_speaks_of_greetings_closes_nothing(text: str) -> None:
    """A tiltak may be called so."""
    assert not closes_letter(text)


@pytest.mark.parametrize("text", ["Godkjent av", "Godkjend av Namn og stilling", "Bekreftet av"])
def test_who_approves_a_form_signs_it(text: str) -> None:
    """That is no name of an enclosure, nor anybody to write to."""
    assert asks_to_sign(text)
