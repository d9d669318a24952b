"""What a run found, and how its figures are worked out of it."""

from collections.abc import Iterable, Mapping, Sequence
from statistics import median
from typing import NamedTuple

from processes import Run
from rounds import ratio

Rounds = Sequence[Mapping[str, float]]
Runs = Sequence[Mapping[str, Run]]

DOCUMENTS = {"narvik": "narvik", "vefsn": "vefsn", "tolv": "12 tiltak"}
"""What each document is called in the tables."""


class Counts(NamedTuple):
    """Instructions, and what counted them: of whole processes, and of a document by an engine."""

    by: str
    processes: Mapping[str, int]
    documents: Mapping[tuple[str, str], int]


class Found(NamedTuple):
    """Everything a run found; what could not be measured is empty."""

    missing: Sequence[str]
    """What of the other engines could not be had."""
    rounds: Mapping[str, Rounds]
    """Of each document."""
    sizes: Mapping[str, Mapping[str, int]]
    """Of each document by each engine, in bytes."""
    cold: Runs
    many: Runs
    documents: int
    """How many are many."""
    files: Runs
    keys: Mapping[str, Sequence[float]]
    """Milliseconds from a keystroke to what is told of it, by what that is."""
    growth: Mapping[str, Mapping[str, Sequence[int]]]
    """Nanoseconds by what was done, and how many tiltak."""
    counts: Counts | None


def against(runs: Runs, name: str, other: str) -> float:
    """Return how many times as long *name* took as *other*: the median of the rounds' ratios."""
    return median(each[name].seconds / each[other].seconds for each in runs)


def middle(runs: Runs, name: str) -> float:
    """Return the median of the seconds that *name* took."""
    return median(each[name].seconds for each in runs)


def lowest(runs: Runs, name: str) -> float:
    """Return the lowest peak memory that *name* was seen with, in MB."""
    return min(each[name].peak for each in runs)


def highest(runs: Runs, name: str) -> float:
    """Return the highest peak memory that *name* was seen with, in MB."""
    return max(each[name].peak for each in runs)


def faster(found: Found, document: str, slow: str, fast: str) -> float:
    """Return how many times faster *fast* made *document* than *slow*."""
    return ratio(found.rounds[document], slow, fast)


def late_tiltak(sizes: Mapping[str, Sequence[int]]) -> float:
    """Return what a tiltak costs among the last, against what it costs among the first."""
    # The least of the rounds: the machine can only add to it.
    (few, first), *_, (many, before), (most, last) = sorted(
        (int(size), min(took)) for size, took in sizes.items()
    )
    return ((last - before) / (most - many)) / ((before - first) / (many - few))


def percentile(values: Iterable[float], share: float) -> float:
    """Return what so large a *share* of *values* is below."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
