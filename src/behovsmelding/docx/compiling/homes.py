"""Where a name belongs: the parts of a form that are repeated, and what is in a row of each."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from behovsmelding.docx.compiling.scope import NOTHING, Frame, Meaning, Scope, tag_steps, tagged
from behovsmelding.docx.findings import NotAllowed
from behovsmelding.docx.kinds import Kind, attributes
from behovsmelding.model.felles import Tillegg
from behovsmelding.model.fields import by_name

_NUMBER = re.compile(r"[ _.=]?\[?\d+\]?(?=[ ._]|$)")
"""What people write to tell one block from the next: `tiltak1.navn`, `navn_2`, `tiltak[0].navn`."""

Steps = list[tuple[str, str | None]]


class Home(NamedTuple):
    """A list whose rows have the name.

    `path` is where the list is in the model. `tag` is what a section over it is called inside
    `above`, the sections that it must stand in where the name stands now. `name` is what the name
    is called there, and `spelt` that with what is chosen. `is_near` tells whether the name is
    within everything else that the list is in.
    """

    path: tuple[str, ...]
    tag: str
    above: tuple[str, ...]
    name: str
    spelt: str
    is_near: bool = True


class _Rows(NamedTuple):
    """A list seen from a level of scope: the way to it, its section's tag, and its rows' kind."""

    way: tuple[str, ...]
    tag: str
    above: tuple[str, ...]
    kind: Kind


def homes(scope: Scope, written: str, *, named: bool) -> tuple[Home, ...]:
    """Return the lists whose rows have what is *written*, of the innermost level that has such.

    Where nothing has it as it is written, numbers in it are taken for those of blocks. *named* says
    that the list itself is named in it: `tiltak=1.navn`.
    """
    bare = _NUMBER.sub("", written).replace(" ", "")
    spellings = (bare,) if named or bare == written else (written, bare)
    if named if bare == written else is_name(scope, bare):
        return ()
    for steps in filter(None, map(_steps, spellings)):
        for distance, frame in enumerate(reversed(_levels(scope))):
            known = _distinct(_lists(frame.kind))
            found = [
                Home(frame.path + rows.way, rows.tag, rows.above, *names, distance == 0)
                for rows in known
                for names in _named(scope, frame, rows, steps, named=named)
            ]
            if found:
                return tuple(sorted(found, key=lambda home: len(home.path)))
    return ()


def is_name(scope: Scope, written: str) -> bool:
    """Tell whether what is *written* leads to something from *scope*."""
    steps = _steps(written)
    return steps is not None and _leads(scope, steps)


def _leads(scope: Scope, steps: Steps) -> bool:
    """Tell whether *steps* lead to something from *scope*."""
    try:
        tagged(scope, steps)
    except NotAllowed:
        return False
    return True


def _levels(scope: Scope) -> list[Frame]:
    """Return the levels whose names are written without a loop's name before them."""
    return [frame for frame in scope.frames if frame.name is None]


def _steps(written: str) -> Steps | None:
    try:
        return tag_steps(written)
    except NotAllowed:
        return None


def _named(
    scope: Scope, frame: Frame, rows: _Rows, steps: Steps, *, named: bool
) -> Iterator[tuple[str, str]]:
    """Yield what *steps* are called in one of the *rows*, without and with what is chosen."""
    names = tuple(name for name, _ in steps)
    starts = {0, len(rows.way)} if names[: len(rows.way)] == rows.way else {0}
    for start in starts - ({0} if named else set()):
        rest = steps[start:]
        if rest and rest[0][0] != "loop" and _is_there(scope, frame, rows, rest):
            spelt = (name if key is None else f"{name}={key}" for name, key in rest)
            yield ".".join(name for name, _ in rest), ".".join(spelt)


def _is_there(scope: Scope, frame: Frame, rows: _Rows, steps: Steps) -> bool:
    path = frame.path + rows.way
    inside = Scope((Frame(frame.slot + 1, rows.kind, path),), {}, scope.questions)
    *before, (last, _) = steps
    return _leads(inside, steps) or _leads(inside, [*before, (last, None)])


def _lists(kind: Kind, way: tuple[str, ...] = ()) -> Iterator[_Rows]:
    """Yield the lists in a value of *kind*, and those in their rows; what is computed comes last.

    *way* leads to the value from a row, or from the root.
    """
    for owner in kind.classes:
        known, declared = attributes(owner), by_name(owner)
        for name in sorted(known, key=lambda each: each not in declared):
            held, rows = known[name], known[name].rows
            if rows is None and name in declared and not held.printable:
                yield from _lists(held, (*way, name))
            elif rows is not None and not rows.printable and not rows.only(Tillegg):
                tag = ".".join((*way, name))
                yield _Rows((*way, name), tag, (), rows)
                for inner in _lists(rows) if name in declared else ():
                    yield inner._replace(way=(*way, name, *inner.way), above=(tag, *inner.above))


def _distinct(lists: Iterable[_Rows]) -> Iterator[_Rows]:
    """Yield the first of those beside each other that hold the same: others are a choice of it."""
    seen: set[tuple[tuple[str, ...], Kind]] = set()
    for each in lists:
        if (each.above, each.kind) not in seen:
            seen.add((each.above, each.kind))
            yield each


def chain_with(code: str, name: str) -> str:
    """Return the first dotted name in *code* that has *name* as one of its parts."""
    bare = re.sub(r"'[^']*'|\"[^\"]*\"", "", code)
    chains = re.findall(r"[^\W\d]\w*(?:\s*\.\s*\w+)*", bare)
    return next((each for each in chains if name in re.split(r"\s*\.\s*", each)), name)


def in_loop(scope: Scope, written: str) -> str | None:
    """Return *written* as it is called in a loop with a name, if its row has it."""
    steps = _steps(written)
    for frame in reversed(scope.frames):
        if frame.name is not None and steps and not frame.kind.unknown:
            inside = Scope((), {}, scope.questions).inside(1, _row(frame), None)
            if _leads(inside, steps):
                return f"{frame.name}.{written}"
    return None


def _row(frame: Frame) -> Meaning:
    return Meaning(NOTHING, Kind(rows=frame.kind), frame.path)


def row_names(scope: Scope, path: Sequence[str]) -> Iterator[str]:
    """Yield the names that a row of the list at *path* has."""
    kind = scope.frames[0].kind
    for name in path:
        kind = attributes(kind.classes[0])[name]
        kind = kind.rows or kind
    for owner in kind.classes:
        yield from attributes(owner)
