"""Find what stands in a behovsmelding, each part with its place."""

from functools import cache
from typing import Any, NamedTuple

import attrs

from behovsmelding.diagnostics import Diagnostic, Instead, Path, Related
from behovsmelding.model.felles import Tillegg
from behovsmelding.model.tekst import Tekst


def finding(
    code: str,
    path: Path,
    related: tuple[Path, ...] = (),
    /,
    *,
    instead: Instead | None = None,
    **params: Any,
) -> Diagnostic:
    """Make a finding at *path*, with the other places it speaks of."""
    return Diagnostic(code, path, params, related=tuple(map(Related, related)), instead=instead)


class Answer(NamedTuple):
    """A text that somebody wrote, and where."""

    path: Path
    text: str
    tekst: Tekst | None = None
    """The parsed text, of a long answer."""


def answers(value: Any, path: Path = ()) -> list[Answer]:
    """Return every text in *value*, in the order of the model."""
    found: list[Answer] = []
    _collect(value, path, found)
    return found


def _collect(value: Any, path: Path, found: list[Answer]) -> None:
    kind: Any = type(value)
    for name in attribute_names(kind):
        each = getattr(value, name)
        if each is None:
            continue
        if isinstance(each, tuple):
            for position, row in enumerate(each):
                _add(row, (*path, name, step(row, position)), found)
        else:
            _add(each, (*path, name), found)


def _add(value: Any, path: Path, found: list[Answer]) -> None:
    if type(value) is str:
        found.append(Answer(path, value))
    elif type(value) is Tekst:
        found.append(Answer(path, value.tekst, value))
    elif type(value) is Tillegg:
        if value.svar is not None:
            found.append(Answer(path, value.svar.tekst, value.svar))
    else:
        _collect(value, path, found)


def step(row: Any, position: int) -> str | int:
    """Return how *row* is addressed: by its key where the YAML has a mapping, else by position."""
    kind: Any = type(row)
    key = _row_key(kind)
    if key is None:
        return position
    value = getattr(row, key)
    return str(getattr(value, "value", value))


@cache
def attribute_names(kind: Any) -> tuple[str, ...]:
    """Return the attributes of the attrs class *kind* that are answers; none for other types."""
    if not attrs.has(kind):
        return ()
    return tuple(each.name for each in attrs.fields(kind) if not each.metadata.get("row_key"))


@cache
def _row_key(kind: Any) -> str | None:
    if not attrs.has(kind):
        return None
    return next((each.name for each in attrs.fields(kind) if each.metadata.get("row_key")), None)
