"""What a text says where an amount is asked for: the amount, a remark, or that there is none."""

import re
from collections.abc import Iterator

from behovsmelding.form import Form
from behovsmelding.intake.foreign.answers.members import (
    Known,
    above,
    beside,
    elsewhere,
    instead,
    shares,
    with_remark,
)
from behovsmelding.intake.foreign.asked.asking import Asked
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.wording import cleaned
from behovsmelding.intake.reading import Certainty
from behovsmelding.intake.tags import Given
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.tekst import Tekst

_YES = "ja"
_NOTHING = re.compile(
    r"(?i)(?:nei|ingen(?:ting)?|(?:ikke|ikkje) (?:noe|noko|aktuelt|behov)|null)(?: kroner)?[.!]?"
)
"""What is said where no amount is needed, and is no reason for one."""


def because(form: Form, made: Given, text: str, kroner: Kroner) -> Iterator[Given]:
    """Yield why an amount is needed, where *text* says so of it and the form asks for that."""
    name = str(made.to.path[-1])
    fields = (each for each in above(form, made.to) if each.kind is Tekst)
    asked = next((each for each in fields if each.name.endswith(f"_{name}")), None)
    said = [reason for of, reason in prose.reasons(text) if of == kroner]
    if asked is not None and len(said) == 1:
        to = made.to._replace(path=(*made.to.path[:-1], asked.name), field=asked)
        yield made._replace(to=to, value=said[0], on_line=False)


def told_elsewhere(form: Form, made: Given, asked: Asked, text: str) -> list[Given]:
    """Return what *text* says of an amount that is in a behovsmelding of its own, if it is."""
    fields = elsewhere(form, asked) if prose.is_elsewhere(text) else None
    if fields is None:
        return []
    own, remark = fields
    path = made.to.path[:-1]
    to = made.to._replace(path=(*path, own.name), field=own, member=_YES)
    concluded = made._replace(certainty=Certainty.SLUTTET, value=True)
    return [concluded._replace(to=to), beside(form, made, path, remark.name, cleaned(text))]


def amounts(form: Form, made: Given, asked: Asked, text: str, known: Known) -> Iterator[Given]:
    """Yield the amount in a text, or of several each that is for a tiltak of its own."""
    only = prose.lone(text)
    if only is not None:
        yield made._replace(value=str(int(only)))
        return
    if remarked := with_remark(form, made, asked, text):
        yield from remarked
        return
    if len(asked.part) > 1:
        yield from shares(form, made, asked, text, known)
        return
    if reported := told_elsewhere(form, made, asked, text):
        yield from reported
        return
    said = prose.amounts(text)
    if not said:
        # «Om lag som i år» is no amount: the place stays open, and what it says is told.
        yield made
        if not _NOTHING.fullmatch(text):
            yield from instead(form, made, text)
    elif len(said) == 1:
        yield made._replace(value=str(int(said[0].kroner)), certainty=Certainty.TROLIG)
    else:
        yield made._replace(value=cleaned(text), certainty=Certainty.TROLIG)
