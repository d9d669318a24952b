"""What one place says that the form asks for at several: a name, its number, whom to write to.

«Hvem er med (med organisasjonsnummer og kontakt)» is one question of somebody's form, and eight of
ours. What it says is taken apart by what each piece is; whatever is none of these stays for the
report to tell.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from behovsmelding.form import Form
from behovsmelding.intake.foreign.answers.members import beside
from behovsmelding.intake.foreign.answers.who import Party, parties
from behovsmelding.intake.foreign.asked.asking import Ask, Asked
from behovsmelding.intake.foreign.asked.evidence import is_contact, is_known_organisation
from behovsmelding.intake.foreign.asked.options import option
from behovsmelding.intake.foreign.asked.questions import questions
from behovsmelding.intake.foreign.words.called import mentioned
from behovsmelding.intake.reading import Certainty
from behovsmelding.intake.tags import Given
from behovsmelding.model.fields import Field, Mark, along, by_name, marked_with
from behovsmelding.model.path import Path
from behovsmelding.registers import several

_ASKED = frozenset(
    {
        Mark.NAVN,
        Mark.EPOST,
        Mark.STILLING,
        Mark.BETALINGSMERKE,
        Mark.KONTONUMMER,
        Mark.ORGANISASJONSNUMMER,
    }
)
_AGREED = re.compile(r"(?i)\s*ja\b\W*")
Names = Mapping[str, Path]
"""Where those who take part stand, by what they are called."""


class _Where(NamedTuple):
    """Whom a field is of: where the part stands, and the field of whom to write to there."""

    path: Path
    contact: Field
    in_contact: bool


def party_of(form: Form, path: Path) -> Path | None:
    """Return where the owner or partner stands that *path* says something of."""
    found = _where(form, path)
    return None if found is None else found.path


def _where(form: Form, path: Path) -> _Where | None:
    kind: Any = form.model
    for at, step in enumerate(path[:-1]):
        if isinstance(step, int):
            continue
        field = by_name(kind).get(str(step))
        if field is None or not field.is_part:
            return None
        kind = field.kind
        contact = next((each for each in by_name(kind).values() if is_contact(each)), None)
        if contact is not None:
            end = at + 1 + (at + 1 < len(path) and isinstance(path[at + 1], int))
            return _Where(path[:end], contact, in_contact=path[end] == contact.name)
    return None


def of_parties(form: Form, made: Given, text: str, names: Names) -> list[Given]:
    """Return what *text* says of owners, partners and people; nothing if it is but one answer.

    Whom a person is written to for is told by the name before: one of *names*, or else the order.
    """
    field = made.to.field
    where = None if field is None else _where(form, made.to.path)
    if field is None or where is None or not field.marks & _ASKED:
        return []
    if Mark.NAVN in field.marks and not where.in_contact:
        text = _named(text)
    found = parties(text, people=where.in_contact)
    if Mark.STILLING in field.marks and len(found) == 1:
        _titled(found[0])
    if not _is_several(found, text):
        return []
    likely = made._replace(certainty=Certainty.TROLIG)
    given: list[Given] = []
    at = 0
    for each in found:
        is_asked = Mark.NAVN in field.marks and not where.in_contact
        to = _numbered(where.path, at) if is_asked else _path(where, each, names, at)
        if to is not None:
            given += _of_party(form, likely, to, where, each)
            at += to == _numbered(where.path, at)
    return given


def _named(text: str) -> str:
    """Return the names behind a «ja», a line each: «Ja: Sel friskole og Vågå barnehage AS»."""
    agreed = _AGREED.match(text)
    names = several.owners(text[agreed.end() :]) if agreed is not None else ()
    return "\n".join(names) or text


def _titled(party: Party) -> None:
    """Take what stands beside an address of nobody's name for the title that was asked for."""
    if Mark.NAVN not in party.contact and party.contact and not party.name:
        *others, last = party.others or [""]
        if last and not others:
            party.contact[Mark.STILLING] = last
            party.others = []


def _is_several(found: Sequence[Party], text: str) -> bool:
    """Tell whether a *text* says more than a name, and not only a long one."""
    if any(each.own or len(each.contact) + bool(each.name) > 1 for each in found):
        return True
    if "(" in text and any(each.others and is_known_organisation(each.name) for each in found):
        # «Universitetet i Agder (universitet)» says what it is, too.
        return True
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) > 1 and sum(bool(each.name) for each in found) == len(lines)


def _path(where: _Where, party: Party, names: Names, at: int) -> Path | None:
    """Return where a *party* stands, who is the *at*-th that nobody has named."""
    known = mentioned(party.name, names) if party.name else None
    if known is not None:
        return names[known]
    return _numbered(where.path, at)


def _numbered(path: Path, at: int) -> Path | None:
    """Return the path of the *at*-th part from *path* on; a part that is no list has but one."""
    if isinstance(path[-1], int):
        return (*path[:-1], path[-1] + at)
    return path if not at else None


def _of_party(form: Form, made: Given, to: Path, where: _Where, party: Party) -> Iterator[Given]:
    """Yield what is said of one *party*, which stands at *to*."""
    kind = list(along(form.model, to))[-1].kind
    named = marked_with(kind, Mark.NAVN)
    is_other = where.in_contact and isinstance(to[-1], int)
    if named is not None and party.name and not is_other:
        yield beside(form, made, to, named.name, party.name)
    for mark, value in party.own.items():
        own = marked_with(kind, mark)
        if own is not None:
            yield beside(form, made, to, own.name, value)
    for mark, value in party.contact.items():
        own = marked_with(where.contact.kind, mark)
        if own is not None:
            yield beside(form, made, (*to, where.contact.name), own.name, value)
    yield from _kind(form, made, to, party.others)


def _kind(form: Form, made: Given, to: Path, others: Iterable[str]) -> Iterator[Given]:
    """Yield the choice that one of the *others* names: «privat barnehage»."""
    first = tuple(0 if isinstance(step, int) else step for step in to)
    asked = next((each for each in questions(form).every if _is_kind(each, first)), None)
    found = (option(asked, each) for each in others) if asked is not None else ()
    chosen = next(filter(None, found), None)
    if asked is not None and chosen is not None:
        yield beside(form, made, to, str(asked.to.path[-1]), chosen)


def _is_kind(asked: Asked, part: Path) -> bool:
    return asked.ask is Ask.CHOICE and asked.to.path[:-1] == part


def names_of(form: Form, given: Sequence[Given]) -> dict[str, Path]:
    """Return where those who take part stand, by the names that were *given*."""
    return {
        str(each.value): to
        for each in given
        if each.to.field is not None
        and Mark.NAVN in each.to.field.marks
        and isinstance(each.value, str)
        and (to := party_of(form, each.to.path)) is not None
        and each.to.path[:-1] == to
    }
