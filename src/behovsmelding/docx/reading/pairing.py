"""Hold two lists against each other, and tell where they differ.

`difflib` looks for the longest stretch they have in common, which takes a time that grows with the
square of their length where much is alike, as the prompts of a form are. What stands once in both
is enough to find the way by.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple, TypeVar

_TIMES = 8
"""How often what lies between two places found is searched again, for what stands once there."""

T = TypeVar("T")


class Stretch(NamedTuple):
    """A piece of each list, from its first to the one past its last."""

    start: int
    end: int
    other_start: int
    other_end: int


def paired(
    expected: Sequence[T], found: Sequence[T], key: Callable[[T], Hashable]
) -> Iterator[tuple[T | None, T | None]]:
    """Yield what differs by its *key*, that of a changed stretch in pairs."""
    keys = [key(each) for each in expected], [key(each) for each in found]
    for start, end, other_start, other_end in unlike(*keys):
        yield from zip_longest(expected[start:end], found[other_start:other_end])


def unlike(one: Sequence[Hashable], two: Sequence[Hashable]) -> Iterator[Stretch]:
    """Yield the stretches where *one* and *two* differ, in their order."""
    todo = [(Stretch(0, len(one), 0, len(two)), _TIMES)]
    while todo:
        stretch, times = todo.pop()
        start, end, other_start, other_end = _trimmed(stretch, one, two)
        if start == end and other_start == other_end:
            continue
        rest = Stretch(start, end, other_start, other_end)
        alike = _in_order(_once_in_both(rest, one, two)) if times else []
        if alike:
            edges = [(start - 1, other_start - 1), *alike, (end, other_end)]
            todo += [
                (Stretch(a + 1, b, c + 1, d), times - 1)
                for (a, c), (b, d) in reversed([*pairwise(edges)])
            ]
        else:
            yield from _by_place(rest, one, two)


def _trimmed(stretch: Stretch, one: Sequence[Hashable], two: Sequence[Hashable]) -> Stretch:
    """Return *stretch* without what its two pieces begin and end with alike."""
    start, end, other_start, other_end = stretch
    while start < end and other_start < other_end and one[start] == two[other_start]:
        start, other_start = start + 1, other_start + 1
    while start < end and other_start < other_end and one[end - 1] == two[other_end - 1]:
        end, other_end = end - 1, other_end - 1
    return Stretch(start, end, other_start, other_end)


def _once_in_both(
    stretch: Stretch, one: Sequence[Hashable], two: Sequence[Hashable]
) -> list[tuple[int, int]]:
    """Return where that stands which stands once in each piece of *stretch*."""
    start, end, other_start, other_end = stretch
    many = Counter(one[start:end]), Counter(two[other_start:other_end])
    places = {
        two[at]: at
        for at in range(other_start, other_end)
        if many[0][two[at]] == 1 == many[1][two[at]]
    }
    return [(at, places[one[at]]) for at in range(start, end) if one[at] in places]


def _in_order(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the most of *places* that stand in the same order in both."""
    lowest: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, other) in enumerate(places):
        length = bisect_left(lowest, other)
        lowest[length : length + 1] = [other]
        ends[length : length + 1] = [number]
        before.append(ends[length - 1] if length else -1)
    found = []
    at = ends[-1] if ends else -1
    while at >= 0:
        found.append(places[at])
        at = before[at]
    return found[::-1]


def _by_place(
    stretch: Stretch, one: Sequence[Hashable], two: Sequence[Hashable]
) -> Iterator[Stretch]:
    """Yield what differs where nothing says what belongs together but the order."""
    start, end, other_start, other_end = stretch
    both = min(end - start, other_end - other_start)
    for number in range(both):
        at, other = start + number, other_start + number
        if one[at] != two[other]:
            yield Stretch(at, at + 1, other, other + 1)
    if end - start != other_end - other_start:
        yield Stretch(start + both, end, other_start + both, other_end)
