"""The rules that hold for both generations: what must be answered, and what an answer can't be."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import attrs

from behovsmelding.diagnostics import Diagnostic, Path
from behovsmelding.form import Form
from behovsmelding.rules import names, texts
from behovsmelding.rules.walk import answers, finding, lacking, step


def status_mangler(melding: Any, form: Form) -> Iterator[Diagnostic]:
    """Warn when it is not said whether this is a utkast (BM402)."""
    if melding.status is None:
        yield finding("BM402", ("status",), felt=form.label("status"))


@attrs.frozen
class _Question:
    """A field that must be answered, or that holds such fields."""

    sti: str
    navn: str
    påkrevd: bool
    deler: tuple["_Question", ...]


def påkrevde_svar(melding: Any, form: Form) -> Iterator[Diagnostic]:
    """Find the required answers that are missing (BM401), from `påkrevd` in the form."""
    for sti, path in _unanswered(melding, _questions(form), ()):
        yield lacking(melding, "BM401", path, felt=form.label(sti))


@cache
def _questions(form: Form, parent: str = "") -> tuple[_Question, ...]:
    found = []
    for sti, felt in form.felt.items():
        before, _, navn = sti.rpartition(".")
        if before == parent:
            deler = _questions(form, sti)
            if felt.påkrevd or deler:
                found.append(_Question(sti, navn, felt.påkrevd, deler))
    return tuple(found)


def _unanswered(
    value: Any, questions: tuple[_Question, ...], path: Path
) -> Iterator[tuple[str, Path]]:
    for question in questions:
        answer = getattr(value, question.navn, None)
        inside = (*path, question.navn)
        if answer is None or (type(answer) is tuple and not answer):
            if question.påkrevd and not _may_be_empty(value, question.navn, answer):
                yield question.sti, inside
        elif question.deler and type(answer) is tuple:
            for position, row in enumerate(answer):
                yield from _unanswered(row, question.deler, (*inside, step(row, position)))
        elif question.deler:
            yield from _unanswered(answer, question.deler, inside)


def _may_be_empty(value: Any, navn: str, answer: Any) -> bool:
    """Whether an empty list is an answer: it is where a missing one is None («flere eiere»)."""
    return answer is not None and attrs.fields_dict(type(value))[navn].default is None


def tekster(melding: Any, form: Form) -> Iterator[Diagnostic]:
    """Run the rules about what is written, over every text of the document, gathered once."""
    written = texts.Texts.of(answers(melding))
    for rule in (*texts.RULES, names.epost, names.organisasjonsnummer):
        yield from rule(written, form)
