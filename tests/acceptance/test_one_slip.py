"""One slip in any document: a fix gives back what it was, or leaves every word of it."""

import re
from collections import Counter
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from behovsmelding import InvalidBehovsmelding, dumps, loads
from behovsmelding.model.tekst import Tekst
from tests.support.strategies import gyldige_behovsmeldinger, kollektive_behovsmeldinger
from tests.support.tired import found, mending

_WORD = re.compile(r"\w+")
_KEY = re.compile(r"^( +)(- )?\w+:", re.MULTILINE)
_ANSWER = re.compile(r"^ *(?:- )?\w+: (?=[^\s|>\[{\"'])", re.MULTILINE)
_AMOUNT = re.compile(r"(?<=[^\W\d]): (?=[0-9 ]+$)", re.MULTILINE)
_PROSE = Tekst("Lærerne ved skolen\nLederne ved den andre skolen\n\nAlle ansatte i barnehagen")
_IN_BLOCK = re.compile(r"^ +(?=[^\W\d]\w+ [^\W\d]\w+ [^\W\d]\w+)", re.MULTILINE)


def _instead(pattern: re.Pattern[str], written: Callable[[str], str]) -> Callable[[str, int], str]:
    """Make a slip that writes something else in the place of one match of *pattern*."""

    def slip(text: str, which: int) -> str:
        found = [*pattern.finditer(text)]
        assume(found)
        each = found[which % len(found)]
        return text[: each.start()] + written(each[0]) + text[each.end() :]

    return slip


_AT_A_TIME = 10
"""How many fewer documents are tried than of other properties: each is read many times."""

SLIPS = {
    "a tab": _instead(_KEY, lambda found: f"\t{found.lstrip()}"),
    "two tabs": _instead(_KEY, lambda found: f"\t\t{found.lstrip()}"),
    "a blank too many": _instead(_KEY, lambda found: f" {found}"),
    "a blank too few": _instead(_KEY, lambda found: found.removeprefix(" ")),
    "no blank": _instead(_ANSWER, lambda found: found.rstrip(" ")),
    "a hard blank": _instead(_ANSWER, lambda found: f"{found.rstrip(' ')}\u00a0"),
    "an invisible sign": _instead(_ANSWER, lambda found: f"{found}\u200b"),
    "no colon": _instead(_AMOUNT, lambda _: " "),
    "a text at the margin": _instead(_IN_BLOCK, lambda _: ""),
}


def words(text: str) -> Counter[str]:
    """Count the words of *text*."""
    return Counter(_WORD.findall(text))


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS.keys())
@settings(
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
    deadline=None,
    max_examples=max(1, settings().max_examples // _AT_A_TIME),
)
@given(
    melding=gyldige_behovsmeldinger() | kollektive_behovsmeldinger(),
    which=st.integers(min_value=0, max_value=1000),
)
def test_one_slip_is_undone_or_loses_nothing(
    slip: Callable[[str, int], str], melding: Any, which: int
) -> None:
    """Whatever the document, and wherever in it the slip stands."""
    right = dumps(_with_prose(melding) if slip is SLIPS["a text at the margin"] else melding)
    # Letters that look as if they were put in UTF-8 twice are a slip besides, and told.
    assume("BM155" not in found(right))
    written = slip(right, which)
    after = mending(written)

    assert after.again == after.text
    if _read(after.text) != loads(right):
        assert not words(written) - words(after.text)


def _with_prose(melding: Any) -> Any:
    """Let an answer of *melding* be of several lines: what is drawn has few that are words."""
    [first, *others] = melding.tiltak or [None]
    if first is None:
        return melding
    return attrs.evolve(melding, tiltak=(attrs.evolve(first, målgruppe=_PROSE), *others))


def _read(text: str) -> Any:
    try:
        return loads(text)
    except InvalidBehovsmelding:
        return None
