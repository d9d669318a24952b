"""«Mente du …?»: right for what people really type, and silent about what is far off."""

from collections.abc import Iterator

import attrs
import pytest
import yaml

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.report import examine
from behovsmelding.rules import names
from tests import slips

GOAL = 0.95
LISTS = ("tiltak", "videreføring")


@attrs.frozen
class Guess:
    """What was written, what was meant, and what is suggested for it."""

    where: str
    written: str
    meant: str | None
    suggested: str | None

    @property
    def is_right(self) -> bool:
        """Whether the suggestion is what was meant, or none where nothing was."""
        return self.meant == self.suggested


def guesses() -> Iterator[Guess]:
    """Guess at every slip of the lists, the way `check` does."""
    for place, keys in slips.KEYS.items():
        for written, meant in keys.items():
            yield Guess(place or "key", written, meant, of_key(place, written))
    for place, choices in slips.CHOICES.items():
        for written, meant in choices.items():
            yield Guess(place, written, meant, of_value(place, written))
    for rule, known in ((names.kommune, slips.KOMMUNER), (names.uh, slips.UH)):
        for written, meant in known.items():
            yield Guess(rule.__name__, written, meant, of_name(rule(written, ())))


def of_key(place: str, written: str) -> str | None:
    """Return the key that is suggested for *written* at *place*."""
    found = examine(document(place, {written: "x"})).findings
    (suggested,) = [each.params["forslag"] for each in found if each.code in ("BM201", "BM214")]
    return None if suggested is None else str(suggested)


def of_value(place: str, written: str) -> str | None:
    """Return the choice that is suggested for *written* at *place*."""
    part, _, key = place.rpartition(".")
    value = [written] if key == "varighet" else written
    found = examine(document(part, {key: value})).findings
    (wrong,) = [each for each in found if each.code in ("BM202", "BM206", "BM215")]
    return wrong.fixes[0].text if wrong.fixes else None


def of_name(found: Iterator[Diagnostic]) -> str | None:
    """Return the name that a rule suggests, if it finds anything at all."""
    return next((each.params.get("nærmest") for each in found), None)


def document(place: str, part: dict[str, object]) -> bytes:
    """Write a file with *part* at *place*."""
    value: object = part
    for step in reversed(place.split(".") if place else []):
        value = {step: [value] if step in LISTS else value}
    assert isinstance(value, dict)
    return yaml.safe_dump({"skjema": 2025} | value, allow_unicode=True).encode()


def test_what_was_meant_is_suggested() -> None:
    """At least 95 of 100 slips that people make get the right suggestion."""
    every = list(guesses())
    wrong = [each for each in every if not each.is_right]

    assert len(every) >= 80
    assert len(wrong) <= (1 - GOAL) * len(every), wrong


@pytest.mark.parametrize("guess", [each for each in guesses() if each.meant is None], ids=str)
def test_far_off_gets_no_suggestion(guess: Guess) -> None:
    """What is near nothing gets no suggestion at all."""
    assert guess.suggested is None
