"""Answers that are numbers, two of them at times: which year of how many, and what no number is."""

import re
from collections.abc import Sequence

from behovsmelding.form import Form
from behovsmelding.intake.foreign.answers.members import above, beside
from behovsmelding.intake.tags import Given
from behovsmelding.model.fields import Field, Mark

_NUMBERS = {Mark.ORGANISASJONSNUMMER, Mark.KONTONUMMER}
_BOTH = 2
_YEAR = re.compile(r"20\d\d")
_CALLED = re.compile(
    r"\s*(?:(?:tiltak|nr\.?|nummer)\s+){0,2}(?P<number>\d{1,2})(?!\d)[.):,]?\s*(?:[–-]\s+)?"
    r"(?P<name>[^\W\d][^\n]*?)\s*",
    re.IGNORECASE,
)
"""A number, and behind it what that is called: «4 Nettverk for rektorer»."""
_BY_NUMBER = re.compile(r"(?i)\b(?:nr|nummer)\b")
_OF = re.compile(r"\b(\d{1,2}) ?(?:av|/) ?(\d{1,2})\b")
_TWO = re.compile(r"[^\d]{0,20}\b(\d{1,4})[^\d]{1,20}(\d{1,2})[^\d]{0,20}")


def in_numbers(form: Form, made: Given, text: str) -> list[Given] | None:
    """Return what *text* says where a number is asked for that it has not just as such.

    None where there is nothing to be said of it here.
    """
    field = made.to.field
    if field is not None and _NUMBERS & field.marks and not any(map(str.isdigit, text)):
        # «Kommer» stands where a number is to come.
        return [made]
    return both_numbers(form, made, text) or None


def both_numbers(form: Form, made: Given, text: str) -> list[Given]:
    """Return the two numbers that *text* says, where the question is one of two about numbers.

    «1 av 3» says which year it is, and of how many; «2025, tiltak 3» where a tiltak comes from.
    """
    field = made.to.field
    if field is None or not _counts(field):
        return []
    found = _OF.search(text) or _TWO.fullmatch(text.strip())
    numbers = [each for each in above(form, made.to) if _counts(each)]
    if found is None:
        # «Nei» and «nytt» answer such a question, and are no number.
        return [] if any(map(str.isdigit, text)) else [made]
    if len(numbers) != _BOTH:
        return []
    pairs = list(zip(numbers, found.groups(), strict=True))
    if any((Mark.SKJEMA in each.marks) != bool(_YEAR.fullmatch(said)) for each, said in pairs):
        return []
    owner = made.to.path[:-1]
    return [beside(form, made, owner, each.name, number) for each, number in pairs]


def with_number(form: Form, made: Given, text: str, asked: Sequence[str]) -> list[Given]:
    """Return the number and the name in *text*, where the words *asked* want them in one place.

    Nothing where the form doesn't ask for the two beside each other, or *text* has but one of them.
    """
    field = made.to.field
    found = _CALLED.fullmatch(text)
    is_of_both = field is not None and (field.kind is int or Mark.NAVN in field.marks)
    if found is None or not is_of_both or not any(map(_BY_NUMBER.search, asked)):
        return []
    fields = above(form, made.to)
    numbers = [each for each in fields if _counts(each)]
    named = next((each for each in fields if Mark.NAVN in each.marks), None)
    if len(numbers) != 1 or named is None:
        return []
    own = made.to.path[:-1]
    return [
        beside(form, made, own, numbers[0].name, found["number"]),
        beside(form, made, own, named.name, found["name"]),
    ]


def _counts(field: Field) -> bool:
    return field.kind is int or Mark.SKJEMA in field.marks
