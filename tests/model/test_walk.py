"""Every answer of a behovsmelding with its place, and what stands at a place."""

from typing import Any

import pytest
from hypothesis import given

from behovsmelding import kollektiv, lokal
from behovsmelding.model.felles import Tillegg
from behovsmelding.model.path import Path, place
from behovsmelding.model.walk import answers, at, without
from tests.support.strategies import behovsmeldinger, kollektive_behovsmeldinger


def said(part: Any) -> dict[str, Any]:
    """Return every answer in *part* by its place, in words."""
    return {place(each.path): each.value for each in answers(part)}


def test_what_is_not_answered_is_not_walked() -> None:
    """Neither None nor a list that nothing was written in is an answer."""
    assert said(lokal.Tiltak(navn="Et")) == {"navn": "Et"}


def test_no_is_an_answer() -> None:
    """An empty list says «Nei» where a missing one is not answered."""
    assert said(lokal.Behovsmelding(skjema=2025, flere_eiere=[]))["flere_eiere"] == ()


def test_a_row_with_a_single_answer_is_that_answer() -> None:
    """Its place is that of its key, as in the YAML."""
    tiltak = kollektiv.Tiltak(tilskudd=[kollektiv.Tilskudd("Narvik kommune", 5)])

    assert said(tiltak) == {"tilskudd.Narvik kommune": 5}
    assert [each.field.name for each in answers(tiltak)] == ["beløp"]


def test_a_row_with_several_answers_has_each_at_its_key() -> None:
    """What may stand alone has a key of its own as soon as something stands beside it."""
    row = kollektiv.Tilskudd("Narvik kommune", 5, merknad="Fra i fjor")

    assert said(kollektiv.Tiltak(tilskudd=[row])) == {
        "tilskudd.Narvik kommune.beløp": 5,
        "tilskudd.Narvik kommune.merknad": "Fra i fjor",
    }


def test_a_row_that_says_nothing_gives_its_key() -> None:
    """Someone named a recipient, and that must not be lost."""
    assert said(kollektiv.Tiltak(tilskudd=[kollektiv.Tilskudd("Narvik kommune")])) == {
        "tilskudd.Narvik kommune": "Narvik kommune"
    }
    [named] = answers(kollektiv.Tiltak(tilskudd=[kollektiv.Tilskudd("Narvik kommune")]))
    assert named.field.is_row_key


def test_an_answer_to_a_question_of_a_county_stands_at_its_id() -> None:
    """It is a row like any other, with a single answer."""
    [svar] = answers(lokal.Tiltak(tillegg=[Tillegg("sfo", "Ja, *alle*")]))

    assert (svar.path, svar.text) == (("tillegg", "sfo"), "Ja, *alle*")


@given(behovsmeldinger() | kollektive_behovsmeldinger())
def test_every_answer_stands_where_it_says(melding: Any) -> None:
    """Each place is one, and leads to the answer, or to the row that it is the only answer of."""
    found = answers(melding)

    assert len({each.path for each in found}) == len(found)
    for each in found:
        assert each.value in (at(melding, each.path), *_only(at(melding, each.path)), each.path[-1])


def _only(row: Any) -> list[Any]:
    return [each.value for each in answers(row)]


@given(behovsmeldinger())
def test_what_is_taken_out_is_gone(melding: lokal.Behovsmelding) -> None:
    """And nothing else goes with it: every other answer says what it said."""
    named = [each.path for each in answers(melding) if _goes_by_names(each.path)]
    for path in named:
        left = without(melding, path)

        assert at(left, path) in (None, ())
        assert all(at(left, other) == at(melding, other) for other in named if other != path)


def _goes_by_names(path: Path) -> bool:
    """Tell whether *path* goes by no position, and is not what every behovsmelding has."""
    return all(isinstance(step, str) for step in path) and path not in {("skjema",), ("målform",)}


@pytest.mark.parametrize("path", [("eier", "navn"), ("tiltak", 3), ("ukjent",)])
def test_nothing_stands_where_nothing_is(path: Path) -> None:
    """Neither is anything lost by taking it out."""
    melding = lokal.Behovsmelding(skjema=2025)

    assert at(melding, path) is None
    assert without(melding, path) == melding
