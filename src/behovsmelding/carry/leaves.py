"""Every answer in a behovsmelding with its place, and the behovsmelding without one of them."""

from collections.abc import Iterator
from typing import Any

import attrs

from behovsmelding.diagnostics import Path
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst
from behovsmelding.rules.walk import attribute_names, step

_Leaf = tuple[Path, Any]


def leaves(value: Any, path: Path = ()) -> Iterator[_Leaf]:
    """Yield the place and value of each answer in *value*, in the order of the model.

    An empty list is an answer where a missing one is None («Nei»). A row that says nothing but its
    key gives the key. Places are those of the YAML: a row with a single answer is that answer.
    """
    if not is_part(value):
        yield path, value
        return
    kind: Any = type(value)
    for name in attribute_names(kind):
        answer = getattr(value, name)
        inside = (*path, name)
        if isinstance(answer, tuple):
            yield from _members(answer, inside)
            if not answer and attrs.fields_dict(kind)[name].default is None:
                yield inside, answer
        elif answer is not None:
            yield from leaves(answer, inside)


def _members(values: tuple[Any, ...], path: Path) -> Iterator[_Leaf]:
    for position, value in enumerate(values):
        key = step(value, position)
        inside = (*path, key)
        found = list(leaves(value, inside))
        kind: Any = type(value)
        if isinstance(key, str):
            if len(attribute_names(kind)) == 1:
                found = [(inside, each) for _, each in found]
            found = found or [(inside, key)]
        yield from found


def is_answered(part: Any) -> bool:
    """Tell whether anything is answered in *part*; a part that is not there is not."""
    return part is not None and any(True for _ in leaves(part))


def is_part(value: Any) -> bool:
    """Tell whether *value* has answers of its own, and is not one answer itself."""
    return attrs.has(type(value)) and not isinstance(value, (Tekst, Periode))


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
            elif rest and is_part(each):
                members.append(without(each, tuple(rest)))
        return tuple(members)
    answer = getattr(value, str(key), None)
    if answer is None:
        return value
    if rest:
        has_parts = isinstance(answer, tuple) or is_part(answer)
        left = without(answer, tuple(rest)) if has_parts else answer
    else:
        may_be_none = attrs.fields_dict(type(value))[str(key)].default is None
        left = None if may_be_none else ()
    return attrs.evolve(value, **{str(key): left})
