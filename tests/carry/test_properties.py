"""Carry-over, over every pair of forms and any document: nothing is dropped without being said."""

from itertools import permutations
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from behovsmelding import loads
from behovsmelding.api import render
from behovsmelding.carry import Carried, Kind, Note, WrongWay, carry
from behovsmelding.carry.report import lines, shown
from behovsmelding.form import load_form, names, template_dir
from behovsmelding.messages import Language
from behovsmelding.messages.ui.carry import WHY
from behovsmelding.model.path import Path
from behovsmelding.model.tekst import Tekst
from behovsmelding.model.walk import answers
from behovsmelding.rules import check
from behovsmelding.writing.skeleton import skeleton
from tests.support.strategies import (
    behovsmeldinger,
    gyldige_behovsmeldinger,
    kollektive_behovsmeldinger,
)

LANGUAGES: tuple[Language, ...] = ("nb", "nn", "en")


def said(melding: Any) -> dict[Path, Any]:
    """Return every answer of *melding* by its place."""
    return {each.path: each.value for each in answers(melding)}


def _goes(old: str, new: str) -> bool:
    return load_form(old).år < load_form(new).år


PAIRS = [pair for pair in permutations(names(), 2) if _goes(*pair)]
BACK = [pair for pair in permutations(names(), 2) if not _goes(*pair)]


def on(skjema: str) -> SearchStrategy[Any]:
    """Draw any behovsmelding on the form *skjema*."""
    drawn: SearchStrategy[Any]
    if load_form(skjema).generasjon.navn == "lokal":
        drawn = behovsmeldinger() | gyldige_behovsmeldinger()
    else:
        drawn = kollektive_behovsmeldinger()
    return drawn.map(lambda melding: attrs.evolve(melding, skjema=skjema))


@st.composite
def carryovers(draw: st.DrawFn) -> tuple[Any, Carried]:
    """Draw a behovsmelding and what it became on a later form."""
    old, new = draw(st.sampled_from(PAIRS))
    melding = draw(on(old))
    return melding, carry(melding, load_form(new))


def stands(note: Note, new: dict[Any, Any]) -> bool:
    """Tell whether the answer of *note* stands in the new document where the note says."""
    below = [value for path, value in new.items() if path[: len(note.to)] == note.to]
    if isinstance(note.value, Tekst) or note.to[-1] in ("beskrivelse", "begrunnelse"):
        return any(str(note.value) in str(value) for value in below)
    return note.value in below


@given(carryovers())
def test_every_answer_is_accounted_for(drawn: tuple[Any, Carried]) -> None:
    """Each answer of the old document has a note, and no note speaks of anything else."""
    old, result = drawn

    noted = {note.path for note in result.notes if note.kind is not Kind.ASKED}
    assert noted == {each.path for each in answers(old)}


@given(carryovers())
def test_what_is_said_to_be_carried_is_there(drawn: tuple[Any, Carried]) -> None:
    """What was carried stands as it was; a text that was changed stands whole in the new one."""
    _, result = drawn

    new = said(result.melding)
    missing = [
        note
        for note in result.notes
        if note.kind is Kind.CARRIED
        or (note.kind is Kind.CHANGED and isinstance(note.value, Tekst))
        if not stands(note, new)
    ]
    assert missing == []


@given(carryovers(), st.sampled_from(LANGUAGES))
def test_what_is_not_carried_as_it_was_is_in_the_report(
    drawn: tuple[Any, Carried], language: Language
) -> None:
    """Every other answer stands in the report, line for line."""
    _, result = drawn

    text = "\n".join(lines(result, language))
    for note in (*result.of(Kind.CHANGED), *result.of(Kind.LEFT_OUT)):
        if not (note.kind is Kind.CHANGED and isinstance(note.value, Tekst)):
            assert all(line in text for line in shown(note.value, language).split("\n"))


@given(carryovers())
def test_the_draft_has_warnings_only_and_reads_back(drawn: tuple[Any, Carried]) -> None:
    """Nothing carried gives an error, and the file that is written holds every answer."""
    _, result = drawn
    melding = result.melding

    assert [found for found in check(melding) if found.is_error] == []
    written = loads(skeleton(result.ny, melding.målform, "x.json", melding))
    assert said(written) == said(melding)


@pytest.mark.parametrize("pair", PAIRS)
@given(data=st.data())
def test_the_draft_renders(pair: tuple[str, str], data: st.DataObject) -> None:
    """A carried document becomes a Word document as it stands."""
    old, new = pair
    if not template_dir(new).is_dir():
        pytest.skip(f"no template of {new} yet")

    assert render(carry(data.draw(on(old)), load_form(new)).melding)


@pytest.mark.parametrize(("old", "new"), BACK)
def test_there_is_no_way_back(old: str, new: str) -> None:
    """An older form has no place for the answers of a newer."""
    with pytest.raises(WrongWay):
        carry(load_form(old).model(skjema=old), load_form(new))


@pytest.mark.parametrize("why", WHY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_words(why: str, language: Language) -> None:
    """A reason is a whole sentence in each language, and never calls it a «søknad»."""
    words = WHY[why].of(language)

    assert words.endswith((".", "}"))
    assert "søkna" not in words
