"""The rules that hold for both generations: what must be answered, and what an answer can't be."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import TILLEGG, Felt, Form
from behovsmelding.generation import Generation
from behovsmelding.model.felles import Tillegg
from behovsmelding.model.fields import Mark, below, by_name, fields_of
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path
from behovsmelding.model.tekst import Tekst
from behovsmelding.model.walk import answers as answers_of
from behovsmelding.model.walk import step
from behovsmelding.rules import names, texts
from behovsmelding.rules.finding import finding


def status_mangler(melding: Any, form: Form) -> Iterator[Diagnostic]:
    """Warn when it is not said whether this is a utkast (BM402)."""
    if melding.status is None:
        yield finding("BM402", ("status",), felt=form.label("status"))


def ukjent_målform(melding: Any, form: Form) -> Iterator[Diagnostic]:
    """Refuse a målform that the form doesn't have; a file's is never taken in (BM215)."""
    if fault := form.ukjent_målform(melding.målform):
        yield finding(fault.code, ("målform",), **fault.params)


class _Question(NamedTuple):
    """A field that must be answered, or that holds such fields."""

    sti: str
    navn: str
    påkrevd: bool
    deler: tuple["_Question", ...]


def påkrevde_svar(melding: Any, form: Form) -> Iterator[Diagnostic]:
    """Find the required answers that are missing (BM401), from `påkrevd` in the form."""
    for sti, path in _unanswered(melding, _questions(form), ()):
        yield finding("BM401", path, felt=form.label(sti))


@lru_cache(maxsize=64)
def _questions(form: Form) -> tuple[_Question, ...]:
    inside: dict[str, list[Felt]] = {}
    for felt in form.felt.values():
        inside.setdefault(felt.sti.rpartition(".")[0], []).append(felt)
    return _asked_in("", inside)


def _asked_in(part: str, inside: dict[str, list[Felt]]) -> tuple[_Question, ...]:
    """Return the questions in the *part*, with those in its own parts; *inside* has them all."""
    found = []
    for felt in inside.get(part, ()):
        deler = _asked_in(felt.sti, inside)
        if felt.påkrevd or deler:
            found.append(_Question(felt.sti, felt.navn, felt.påkrevd, deler))
    return tuple(found)


def _unanswered(
    value: Any, questions: tuple[_Question, ...], path: Path
) -> Iterator[tuple[str, Path]]:
    for question in questions:
        answer = getattr(value, question.navn, None)
        inside = (*path, question.navn)
        if question.navn == TILLEGG:
            yield from _unanswered_own(answer or (), question.deler, inside)
        elif answer is None or (type(answer) is tuple and not answer):
            if question.påkrevd and not _may_be_empty(value, question.navn, answer):
                yield question.sti, inside
        elif question.deler and type(answer) is tuple:
            for position, row in enumerate(answer):
                yield from _unanswered(row, question.deler, (*inside, step(row, position)))
        elif question.deler:
            yield from _unanswered(answer, question.deler, inside)


def _unanswered_own(
    answers: tuple[Tillegg, ...], questions: tuple[_Question, ...], path: Path
) -> Iterator[tuple[str, Path]]:
    """Yield those of the form's own *questions* that none of *answers* is to."""
    answered = {each.id for each in answers if each.svar is not None}
    for question in questions:
        if question.påkrevd and question.navn not in answered:
            yield question.sti, (*path, question.navn)


def _may_be_empty(value: Any, navn: str, answer: Any) -> bool:
    """Whether an empty list is an answer: it is where a missing one is None («flere eiere»)."""
    return by_name(type(value))[navn].is_answered(answer)


def tillegg(melding: Any, form: Form) -> Iterator[Diagnostic]:
    """Refuse answers to questions that the form doesn't ask, and answers it doesn't offer.

    A file's never get this far; a model built in Python may hold them (BM420, BM215).
    """
    for sti in _sections(form.generasjon):
        for path, answers in _at(melding, sti.split("."), ()):
            yield from _own_answers(answers, sti, path, form)


@cache
def _sections(generation: Generation) -> tuple[str, ...]:
    """Return the paths where a form of *generation* may ask on its own, the outermost first."""
    found = (sti for sti, field in below(generation.model) if field.kind is Tillegg)
    return tuple(sorted(found, key=lambda sti: sti.count(".")))


def _at(part: Any, names: list[str], path: Path) -> Iterator[tuple[Path, Any]]:
    """Yield what stands in *part*, which is at *path*, where *names* lead."""
    name, *rest = names
    value, inside = getattr(part, name), (*path, name)
    if not rest:
        yield inside, value
    elif isinstance(value, tuple):
        for position, each in enumerate(value):
            yield from _at(each, rest, (*inside, step(each, position)))
    elif value is not None:
        yield from _at(value, rest, inside)


def _own_answers(
    answers: tuple[Tillegg, ...], sti: str, path: Path, form: Form
) -> Iterator[Diagnostic]:
    for each in answers:
        felt = form.tillegg(sti).get(each.id)
        if felt is None:
            yield finding("BM420", (*path, each.id), skjema=form.navn, id=each.id)
        elif each.svar is not None and not felt.åpen:
            choices = tuple(form.choices(felt.sti))
            if choices and each.svar.tekst not in choices:
                yield finding(
                    "BM215",
                    (*path, each.id),
                    felt=felt.spørsmål,
                    tekst=each.svar.tekst,
                    valg=choices,
                )


def tekster(melding: Any, form: Form) -> Iterator[Diagnostic]:
    """Run the rules about what is written, over every text of the document, gathered once."""
    written = texts.Texts.of(melding)
    for rule in (*texts.RULES, names.epost, names.kontaktperson, names.organisasjonsnummer):
        yield from rule(written, form)


Told = Callable[[Any, Any], bool]
"""Tells whether two of a name are two things, or whether what is wrong with them is told of."""


def like_tiltak(
    parts: Sequence[Any], path: Path, told: Told = lambda *_: False
) -> Iterator[Diagnostic]:
    """Warn of a tiltak among *parts*, at *path*, that is one before it over again (BM314).

    So it does of one that only has its name, but for those that *told* knows of.
    """
    names: dict[str, int] = {}
    rest: dict[Any, int] = {}
    for i, part in enumerate(parts if len(parts) > 1 else ()):
        name = " ".join((part.navn or "").casefold().split())
        again = rest.setdefault(_but_for_the_name(part), i)
        if again != i and not _asks_for_money(part):
            again = i
        first = names.setdefault(name, i) if name else i
        if again == first == i or told(parts[min(again, first)], part):
            continue
        is_same_name = first != i or not name
        yield finding(
            "BM314",
            (*path, i, "navn"),
            ((*path, min(again, first), "navn"),),
            nummer=i + 1,
            første=again + 1 if again != i and is_same_name else None,
            ellers=again + 1 if again != i and not is_same_name else None,
            lik=first + 1,
        )


def _but_for_the_name(part: Any) -> tuple[Any, ...]:
    return tuple(
        getattr(part, field.name) for field in fields_of(type(part)) if Mark.NAVN not in field.marks
    )


def _asks_for_money(part: Any) -> bool:
    """Tell whether *part* has an amount, and a text about it: one that is begun is like any."""
    kinds = {answer.field.kind for answer in answers_of(part) if answer.value}
    return {Kroner, Tekst} <= kinds
