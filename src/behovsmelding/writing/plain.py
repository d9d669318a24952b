"""A behovsmelding as dicts and lists, in the shape of its YAML: only what is answered.

Rows stand under their keys, and one with a single answer beside its key is that answer. This is the
only place that knows the shape; what is written as YAML is made from it.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

import attrs
from cattrs import Converter

from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst

_Hook = Callable[[Any], Any]


def plain(melding: Any) -> dict[str, Any]:
    """Return *melding* as dict, list, str, int and bool."""
    return _plain().unstructure(melding)  # type: ignore[no-any-return]


def shape(answer: Any) -> Any:
    """Return *answer* in its shape; texts, amounts and periods are still what the model holds.

    Whoever writes them knows how each is spelt.
    """
    return _shape().unstructure(answer)


def is_answered(part: Any, name: str) -> bool:
    """Tell whether the field *name* of *part* is answered; «none» is an answer where it may be."""
    value = getattr(part, name)
    if value == ():
        return attrs.fields_dict(type(part))[name].default is None
    return value is not None


@cache
def _plain() -> Converter:
    return _converter({Tekst: lambda answer: answer.tekst, Kroner: int, Periode: str})


@cache
def _shape() -> Converter:
    return _converter(dict.fromkeys((Tekst, Kroner, Periode), lambda answer: answer))


def _converter(values: dict[type, _Hook]) -> Converter:
    """Make a converter that writes parts and lists, and each of *values* by its hook."""
    made = Converter()

    def part(kind: type[Any]) -> _Hook:
        """Make the hook of a *kind*; the key of a row is written by the list it stands in."""
        names = [field.name for field in attrs.fields(kind) if field.name != _row_key(kind)]
        if _row_key(kind) and len(names) == 1:
            return lambda row: made.unstructure(getattr(row, names[0]))
        return lambda part: {
            name: made.unstructure(getattr(part, name)) for name in names if is_answered(part, name)
        }

    def several(members: tuple[Any, ...]) -> Any:
        key = _row_key(type(members[0])) if members else None
        if key is None:
            return [made.unstructure(each) for each in members]
        return {made.unstructure(getattr(row, key)): made.unstructure(row) for row in members}

    made.register_unstructure_hook_factory(attrs.has, part)
    made.register_unstructure_hook(tuple, several)
    for kind, hook in values.items():
        made.register_unstructure_hook(kind, hook)
    return made


def _row_key(kind: type[Any]) -> str | None:
    """Return the field of a *kind* that is its key, if it is a row."""
    fields = attrs.fields(kind) if attrs.has(kind) else ()
    return next((field.name for field in fields if field.metadata.get("row_key")), None)
