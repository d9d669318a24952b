"""What a class of the model says of its fields."""

from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin

import attrs

from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst


def inner(kind: Any) -> Any:
    """Return what *kind* is when it is not None."""
    if not is_optional(kind):
        return kind
    return next(each for each in get_args(kind) if each is not type(None))


def is_optional(kind: Any) -> bool:
    """Tell whether *kind* may be left out."""
    return get_origin(kind) in (Union, UnionType)


def is_choice(kind: Any) -> bool:
    """Tell whether *kind* is one of some given answers."""
    return isinstance(kind, type) and issubclass(kind, Enum)


def is_list(kind: Any) -> bool:
    """Tell whether *kind* is several of something."""
    return get_origin(kind) is tuple


def fields_of(kind: Any) -> "tuple[attrs.Attribute[Any], ...]":
    """Return the fields of *kind*, if it has answers of its own; one answer itself has none."""
    if kind in (Tekst, Periode) or not attrs.has(kind):
        return ()
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(kind)
    return fields


def required(kind: type[Any]) -> frozenset[str]:
    """Return the fields that a *kind* can't be made without."""
    fields = attrs.fields(kind)
    return frozenset(field.name for field in fields if field.default is attrs.NOTHING)


def names(kind: type[Any]) -> tuple[str, ...]:
    """Return the names of the fields in a *kind*, without the key of a row."""
    return tuple(field.name for field in attrs.fields(kind) if not field.metadata.get("row_key"))
