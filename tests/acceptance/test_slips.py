"""«Mente du …?»: right for what people really type, and silent about what is far off."""

from collections.abc import Iterator

import attrs
import pytest
import yaml

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.reading.examine import examine
from behovsmelding.rules import names
from tests.support import slips, slips_kollektiv

GOAL = 0.95
LISTS = ("tiltak", "videreføring", "eiere", "partnere", "vedlegg")
SEVERAL = ("varighet", "område")
PARTIES = {
    "eiere": [{"navn": "Narvik kommune"}],
    "partnere": [{"navn": "Nord universitet"}, {"navn": "Fagskolen i Nordland"}],
}


@attrs.frozen
class Guess:
    """What was written, what was meant, and what is suggested for it."""

    group: str
    where: str
    written: str
    meant: str | None
    suggested: str | None

    @property
    def is_right(self) -> bool:
        """Whether the suggestion is what was meant, or none where nothing was."""
        return self.meant == self.suggested


def guesses() -> Iterator[Guess]:
    """Guess at every slip of the lists, the way `check` does; 2026 has the words of 2027."""
    for form, of in (("2025", slips), ("2027", slips_kollektiv)):
        for place, keys in of.KEYS.items():
            for written, meant in keys.items():
                yield Guess(form, place or "key", written, meant, of_key(form, place, written))
        for place, choices in of.CHOICES.items():
            for written, meant in choices.items():
                yield Guess(form, place, written, meant, of_value(form, place, written))
    for written, meant in slips_kollektiv.MOTTAKERE.items():
        yield Guess("2027", "mottaker", written, meant, of_recipient(written))
    for rule, known in ((names.kommune, slips.KOMMUNER), (names.uh, slips.UH)):
        for written, meant in known.items():
            yield Guess("names", rule.__name__, written, meant, of_name(rule(written, ())))


def of_key(form: str, place: str, written: str) -> str | None:
    """Return the key that is suggested for *written* at *place*."""
    found = examine(document(form, place, {written: "x"})).findings
    (suggested,) = [each.params["forslag"] for each in found if each.code in ("BM201", "BM214")]
    return None if suggested is None else str(suggested)


def of_value(form: str, place: str, written: str) -> str | None:
    """Return the choice that is suggested for *written* at *place*."""
    part, _, key = place.rpartition(".")
    value = [written] if key in SEVERAL else written
    found = examine(document(form, part, {key: value})).findings
    wrong = [each for each in found if each.code in ("BM202", "BM206", "BM215")]
    if not wrong:
        # In another case it is the choice itself.
        return written.casefold()
    return wrong[0].fixes[0].text if wrong[0].fixes else None


def of_recipient(written: str) -> str | None:
    """Return the owner or partner that is suggested for *written* beside an amount."""
    text = yaml.safe_dump(PARTIES | {"tiltak": [{"tilskudd": {written: 1}}]}, allow_unicode=True)
    found = examine(f"skjema: 2027\n{text}".encode()).findings
    return of_name(each for each in found if each.code in ("BM512", "BM513"))


def of_name(found: Iterator[Diagnostic]) -> str | None:
    """Return the name that a rule suggests, if it finds anything at all."""
    return next((each.params.get("nærmest") for each in found), None)


def document(form: str, place: str, part: dict[str, object]) -> bytes:
    """Write a file of *form* with *part* at *place*."""
    value: object = part
    for step in reversed(place.split(".") if place else []):
        value = {step: [value] if step in LISTS else value}
    assert isinstance(value, dict)
    return yaml.safe_dump({"skjema": int(form)} | value, allow_unicode=True).encode()


@pytest.mark.parametrize("group", ["2025", "2027", "names"])
def test_what_was_meant_is_suggested(group: str) -> None:
    """At least 95 of 100 slips that people make get the right suggestion, on either form."""
    every = [each for each in guesses() if each.group == group]
    wrong = [each for each in every if not each.is_right]

    assert len(every) >= 50
    assert len(wrong) <= (1 - GOAL) * len(every), wrong


@pytest.mark.parametrize("guess", [each for each in guesses() if each.meant is None], ids=str)
def test_far_off_gets_no_suggestion(guess: Guess) -> None:
    """What is near nothing gets no suggestion at all."""
    assert guess.suggested is None
