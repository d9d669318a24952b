"""What was pasted twice is told of, since it is counted twice."""

import attrs
import pytest

from behovsmelding.lokal.model import Ordning
from behovsmelding.messages import Language
from tests.support import meldinger_kollektiv as kollektiv
from tests.support.meldinger import melding, places, tiltak, told, videreføring, videreført


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", "Tiltak 2 er likt tiltak 1 og teller med i summen."),
        ("nn", "Tiltak 2 er likt tiltak 1 og tel med i summen."),
        ("en", "Tiltak 2 is the same as tiltak 1, and is counted in the sum."),
    ],
)
def test_a_tiltak_that_stands_twice_is_told_of(language: Language, said: str) -> None:
    """Its money is in the sum twice; which of them goes is for people to say."""
    (found,) = told(melding(tiltak=[tiltak(), tiltak()]))

    assert (found.code, found.place, found.fixes) == ("BM314", "tiltak[1].navn", ())
    assert found.sentence(language) == said


def test_a_name_that_stands_twice_is_told_of() -> None:
    """Blanks and letter case make no other name of it."""
    (found,) = told(
        melding(tiltak=[tiltak(navn="Lek og lær"), tiltak(navn="Lek  og Lær", formål="a")])
    )

    assert "har samme navn som tiltak 1" in found.sentence()


def test_both_generations_and_a_continued_one_are_looked_at() -> None:
    """Wherever money is added up."""
    twice = melding(
        videreføring=[
            videreføring(tiltak=[attrs.evolve(videreført(each), navn="En") for each in (1, 2)])
        ]
    )
    other = kollektiv.melding(kollektiv.tiltak(), kollektiv.tiltak())

    assert ("BM314", "videreføring[0].tiltak[1].navn") in places(twice)
    assert "BM314" in [each.code for each in kollektiv.told(other)]


def test_what_is_two_things_may_have_one_name() -> None:
    """In two ordninger a tiltak may be called the same."""
    here, there = (tiltak(ordning=each) for each in (Ordning.DESENTRALISERT, Ordning.REGIONAL))

    assert "BM314" not in [each.code for each in told(melding(tiltak=[here, there]))]


def test_one_that_got_another_name_or_none_is_told_of() -> None:
    """Its texts and its money are pasted all the same."""
    other, nameless = (tiltak(navn=each) for each in ("Et annet", None))

    (found,) = told(melding(tiltak=[tiltak(), other]))
    assert "er likt tiltak 1, utenom navnet" in found.sentence()
    assert ("BM314", "tiltak[1].navn") in places(melding(tiltak=[tiltak(), nameless]))


def test_what_asks_for_nothing_yet_is_no_copy() -> None:
    """Two that are begun and have no amounts are as like as any two."""
    begun = [tiltak(navn=each, tilskudd=None) for each in ("En", "To")]

    assert "BM314" not in [each.code for each in told(melding(tiltak=begun))]
