"""A choice is known however somebody writes it."""

import pytest

from behovsmelding.form.reading import load_form
from behovsmelding.intake.foreign.asked.options import offers, option
from behovsmelding.intake.foreign.asked.questions import questions


@pytest.mark.parametrize(
    ("sti", "said", "meant"),
    [
        ("eiere.type", "Privat bhg.", "privat barnehage"),
        ("eiere.type", "Priv. skule", "privat skole"),
        ("eiere.type", "Kom.", "kommune"),
        ("partnere.type", "høgsk.", "universitet eller høyskole"),
        ("eiere.type", "Priv.", None),
        ("tiltak.område", "Barneh.", "barnehage"),
    ],
)
def test_a_word_may_be_cut_short(sti: str, said: str, meant: str | None) -> None:
    """What begins as one word alone of the choices does is that word; what fits two is neither."""
    every = questions(load_form("2027")).every
    asked = next(each for each in every if each.to.sti == sti and each.options)

    assert option(asked, said) == meant


@pytest.mark.parametrize(
    ("sti", "said", "is_offer"),
    [
        ("tiltak.formål", "Vurdere behov, planlegge eller gjennomføre", True),
        ("tiltak.formål", "Planlegge", False),
        ("partnere.type", "Universitet eller høgskole", False),
        ("tiltak.formål", "Kurs eller samlinger for ansatte", False),
        ("tiltak.formål", "Gjennomføre tiltak, slik at flere eller alle skoler blir med", False),
    ],
)
def test_a_line_that_leaves_the_choice_is_none(sti: str, said: str, *, is_offer: bool) -> None:
    """It is what stood there to be written over."""
    form = load_form("2025" if sti == "tiltak.formål" else "2027")
    asked = next(each for each in questions(form).every if each.to.sti == sti and each.options)

    assert offers(said, asked) is is_offer
