"""Which part a name is of, where several parts have it: that of its neighbours, and of its heading.

`navn` is in a tiltak, in a videreføring's tiltak and in a vedlegg. A form that has it outside them
all has others beside it, and a heading above it. The whole row of names is settled at once, so that
it costs least: to leave a part costs, more within a table than out of it, and less under a heading
that is called as the next part is.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from behovsmelding.docx.compiling.homes import Home
from behovsmelding.docx.compiling.stretches import Stretches

_LEAVE, _DEEPER, _APART, _TITLED = 4, 2, 1, 6
"""What it costs to go to another part, into a part or out of it, and anywhere between tables; and
what a heading that names the part is worth."""


class Named(NamedTuple):
    """A name in the number of a paragraph, in one section, and the parts it may be of."""

    homes: tuple[Home, ...]
    paragraph: int
    section: int


def settled(names: Sequence[Named], layout: Stretches) -> list[tuple[Home, bool]]:
    """Return the part that each of *names* is taken to be of, and whether a heading says so.

    Each may be of one part at least.
    """
    entries = [_entering(None, names[0], layout)]
    costs = [[(cost, 0) for cost in entries[0]]]
    for before, name in pairwise(names):
        entries.append(_entering(before, name, layout))
        is_new = before.section != name.section
        is_apart = layout.table(before.paragraph) is not layout.table(name.paragraph)
        row = []
        for cost, home in zip(entries[-1], name.homes, strict=True):
            ways = (
                (known + (0 if is_new else _moving(other, home, is_apart=is_apart)), at)
                for at, ((known, _), other) in enumerate(zip(costs[-1], before.homes, strict=True))
            )
            least, at = min(ways)
            row.append((least + cost, at))
        costs.append(row)
    return _followed(names, costs, entries)


def _entering(before: Named | None, name: Named, layout: Stretches) -> list[int]:
    """Return what each home of *name* costs by itself: less where a heading names it."""
    first = 1 if before is None else before.paragraph + 1
    titles = layout.titles(first, name.paragraph)
    last = next(
        (each for each in reversed(titles) if any(_is_of(each, home) for home in name.homes)), ""
    )
    return [-_TITLED if last and _is_of(last, home) else 0 for home in name.homes]


def _is_of(title: str, home: Home) -> bool:
    """Tell whether a heading is that of *home*, or of what it is in."""
    words = title.casefold().split()
    return any(step in words[:2] for step in home.path)


def _moving(one: Home, other: Home, *, is_apart: bool) -> int:
    """Return what it costs to go from one part to another."""
    if one.path == other.path:
        return 0
    shorter, longer = sorted((one.path, other.path), key=len)
    cost = _DEEPER if longer[: len(shorter)] == shorter else _LEAVE
    return cost - (_APART if is_apart else 0)


def _followed(
    names: Sequence[Named], costs: list[list[tuple[int, int]]], entries: list[list[int]]
) -> list[tuple[Home, bool]]:
    """Return the homes on the way that costs least, from its end to its beginning."""
    at = min(range(len(costs[-1])), key=lambda each: costs[-1][each][0])
    found = []
    for name, row, entry in zip(*map(reversed, (names, costs, entries)), strict=True):
        found.append((name.homes[at], entry[at] < 0))
        at = row[at][1]
    return found[::-1]
