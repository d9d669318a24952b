"""Which part of an old behovsmelding is which of a new one: a tiltak, an owner, an enclosure."""

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from behovsmelding.model.fields import beside_key
from behovsmelding.model.path import Path
from behovsmelding.model.walk import answers, called, in_common

_ENOUGH = 0.5
"""So much of two members must be the same, where they are called differently."""
_MOST = 10_000
"""So many pairs are looked at; with more, what is called otherwise is another."""


class Pair(NamedTuple):
    """A member of a list, by its path in the old and in the new; None in the one without it."""

    old: Path | None
    new: Path | None
    is_moved: bool = False
    """Whether it comes before or after others than it did."""


def members(old: Any, new: Any, came: Path = (), to: Path = ()) -> Iterator[Pair]:
    """Yield each member of each list of parts in *old* and in *new*, those in members too.

    They pair by what they are called, if that is one alone; what is left, by what it says.
    """
    for field in beside_key(type(new)):
        if not field.is_part or field.row_key is not None:
            continue
        before, now = getattr(old, field.name), getattr(new, field.name)
        below = (*came, field.name), (*to, field.name)
        if not field.several:
            if before is not None and now is not None:
                yield from members(before, now, *below)
            continue
        names = [*map(called, before)], [*map(called, now)]
        found = matched(*names, _likeness(before, now))
        moved = _moved(found)
        for number, each in enumerate(now):
            other = found.get(number)
            if other is None:
                yield Pair(None, (*below[1], number))
                continue
            places = (*below[0], other), (*below[1], number)
            yield Pair(*places, is_moved=number in moved)
            yield from members(before[other], each, *places)
        paired = set(found.values())
        yield from (Pair((*below[0], at), None) for at in range(len(before)) if at not in paired)


def matched(
    old: Sequence[str], new: Sequence[str], likeness: Callable[[int, int], float]
) -> dict[int, int]:
    """Return the place among the names *old* of each of *new* that has one there.

    *likeness* says of two places how much of what is there is the same.
    """
    found: dict[int, int] = {}
    places: dict[str, list[int]] = {}
    for at, name in enumerate(old):
        places.setdefault(name, []).append(at)
    for number, name in enumerate(new):
        named = places.get(name, []) if name else []
        if len(named) == 1:
            found[number] = named.pop()
    left = [at for at in range(len(old)) if at not in set(found.values())]
    fresh = [number for number in range(len(new)) if number not in found]
    if len(left) * len(fresh) > _MOST:
        return found
    scores = [
        (score, number, at)
        for number in fresh
        for at in left
        if (score := max(likeness(at, number), _ratio(old[at], new[number]))) >= _ENOUGH
    ]
    for _, number, at in sorted(scores, key=lambda one: (-one[0], abs(one[1] - one[2]), one[1:])):
        if number not in found and at in left:
            found[number] = at
            left.remove(at)
    return found


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() if one and other else 0.0


def _likeness(old: tuple[Any, ...], new: tuple[Any, ...]) -> Callable[[int, int], float]:
    """Return what says how many answers two members have in common, of all that they have."""

    def likeness(at: int, number: int) -> float:
        there, here = answers(old[at]), answers(new[number])
        most = max(len(there), len(here))
        return in_common(there, here) / most if most else 1.0

    return likeness


def _moved(found: dict[int, int]) -> frozenset[int]:
    """Return the fewest members that others would have had to pass, for the rest to be in order."""
    chains: list[list[int]] = []
    for number in sorted(found):
        before = [each for each in chains if found[each[-1]] < found[number]]
        chains.append([*max(before, key=len, default=[]), number])
    longest = max(chains, key=len, default=[])
    return frozenset(found) - frozenset(longest)
