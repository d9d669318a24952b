"""A behovsmelding without contact data, for publication, and where it has such."""

from typing import Any, TypeVar, cast

import attrs

from behovsmelding.messages import HIDDEN
from behovsmelding.model.fields import Field, Mark, along, fields_of
from behovsmelding.model.path import Path

_T = TypeVar("_T")


def uten_kontaktdata(melding: _T, i_stedet: str | None = None) -> _T:
    """Return *melding* without contact people, and without kontonummer.

    *i_stedet* stands in the place of every answer that is left out; what was not answered stays so.
    """
    return cast("_T", _without(melding, i_stedet))


def is_private(kind: Any, path: Path) -> bool:
    """Tell whether what stands at *path* in a *kind* says who a person is, or where money goes."""
    return any(map(holds_contact, along(kind, path)))


def without_words(kind: Any, path: Path) -> Path:
    """Return *path* in a *kind* with a sign for each step that is no field: somebody wrote it."""
    known = {field.name for field in along(kind, path)}
    return tuple(each if isinstance(each, int) or each in known else HIDDEN for each in path)


def holds_contact(field: Field) -> bool:
    """Tell whether *field* is contact data, or is a person: that is whoever has an address."""
    if Mark.KONTAKTDATA in field.marks:
        return True
    return any(Mark.EPOST in each.marks for each in fields_of(field.kind))


def _without(value: Any, i_stedet: str | None) -> Any:
    if isinstance(value, tuple):
        return tuple(_without(each, i_stedet) for each in value)
    held = fields_of(type(value))
    if not held:
        return value
    answers = {field: getattr(value, field.name) for field in held}
    kept = {
        field.name: i_stedet if Mark.KONTAKTDATA in field.marks else _without(answer, i_stedet)
        for field, answer in answers.items()
        if answer is not None
    }
    return attrs.evolve(value, **kept)
