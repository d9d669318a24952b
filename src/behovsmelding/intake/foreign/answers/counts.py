"""Answers that are numbers, two of them at times: which year of how many, and what no number is."""

import re

from behovsmelding.form import Form
from behovsmelding.intake.foreign.answers.members import above, beside
from behovsmelding.intake.tags import Given
from behovsmelding.model.fields import Field, Mark

_NUMBERS = {Mark.ORGANISASJONSNUMMER, Mark.KONTONUMMER}
_BOTH = 2
_YEAR = re.compile(r"20\d\d")
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


def _counts(field: Field) -> bool:
    return field.kind is int or Mark.SKJEMA in field.marks
