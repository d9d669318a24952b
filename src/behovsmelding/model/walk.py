"""Every answer of a behovsmelding with its place, and what stands at a place."""

from collections.abc import Iterable
from typing import Any, NamedTuple

import attrs

from behovsmelding.model.fields import Field, Mark, alone, beside_key, by_name, is_part, row_key
from behovsmelding.model.path import Path
from behovsmelding.model.tekst import Tekst


class Answer(NamedTuple):
    """An answer: where it stands, what it is, and the field that it answers."""

    path: Path
    value: Any
    field: Field

    @property
    def text(self) -> str:
        """The answer as text, of a long one as it was written."""
        value = self.value
        return value.tekst if type(value) is Tekst else str(value)


def answers(part: Any, path: Path = ()) -> list[Answer]:
    """Return each answer in *part*, which stands at *path*, in the order of the model.

    An empty list is an answer where a missing one is None («Nei»). A row that says nothing but its
    key gives the key. Places are those of the YAML: a row with a single answer is that answer.
    """
    found: list[Answer] = []
    _collect(part, path, found)
    return found


def _collect(part: Any, path: Path, found: list[Answer]) -> None:
    kind: Any = type(part)
    for field in beside_key(kind):
        value = getattr(part, field.name)
        if value is None:
            continue
        inside = (*path, field.name)
        if not field.several:
            # As `_add` does, but for the call: most answers are neither in a list nor parts.
            if field.is_part:
                _collect(value, inside, found)
            else:
                found.append(Answer(inside, value, field))
        elif field.row_key is not None:
            for row in value:
                _add_row(row, inside, field.row_key, found)
        else:
            for position, member in enumerate(value):
                _add(member, (*inside, position), field, found)
        if value == () and field.unanswered is None:
            found.append(Answer(inside, value, field))


def _add(value: Any, path: Path, field: Field, found: list[Answer]) -> None:
    if field.is_part:
        _collect(value, path, found)
    else:
        found.append(Answer(path, value, field))


def _add_row(row: Any, path: Path, key: Field, found: list[Answer]) -> None:
    named = _as_key(getattr(row, key.name))
    inside = (*path, named)
    before = len(found)
    if (only := alone(row)) is not None:
        if (value := getattr(row, only.name)) is not None:
            _add(value, inside, only, found)
    else:
        _collect(row, inside, found)
    if len(found) == before:
        found.append(Answer(inside, named, key))


def step(row: Any, position: int) -> str | int:
    """Return how *row* is addressed: by its key where the YAML has a mapping, else by position."""
    key = row_key(type(row))
    return position if key is None else _as_key(getattr(row, key.name))


def called(part: Any) -> str:
    """Return what *part* is called, in small letters: its name, or its number."""
    for field in beside_key(type(part)):
        if Mark.NAVN in field.marks or field.kind is int:
            value = getattr(part, field.name)
            if value is not None:
                return " ".join(str(value).split()).casefold()
    return ""


def in_common(one: Iterable[Answer], other: Iterable[Answer]) -> int:
    """Return how many answers of *one* stand in *other* too, at the same place."""
    there = {each.path: each.value for each in other}
    return sum(1 for each in one if there.get(each.path) == each.value)


def _as_key(value: Any) -> str:
    return str(getattr(value, "value", value))


def at(value: Any, path: Path) -> Any:
    """Return what stands at *path* in *value*; None when nothing does."""
    for key in path:
        if isinstance(value, tuple):
            value = next((each for i, each in enumerate(value) if step(each, i) == key), None)
        else:
            value = getattr(value, str(key), None)
    return value


def without(value: Any, path: Path) -> Any:
    """Return *value* without what stands at *path*: an answer left open, a row or member gone."""
    key, *rest = path
    if isinstance(value, tuple):
        members = []
        for position, each in enumerate(value):
            if step(each, position) != key:
                members.append(each)
            elif rest and is_part(type(each)):
                members.append(without(each, tuple(rest)))
        return tuple(members)
    answer = getattr(value, str(key), None)
    if answer is None:
        return value
    if rest:
        has_parts = isinstance(answer, tuple) or is_part(type(answer))
        left = without(answer, tuple(rest)) if has_parts else answer
    else:
        left = by_name(type(value))[str(key)].unanswered
    return attrs.evolve(value, **{str(key): left})
