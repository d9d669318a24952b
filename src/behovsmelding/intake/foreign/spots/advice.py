"""What a form says between a question and the place for its answer, to whoever fills it in.

It asks nothing, and may all the same say what the question leaves out: which year a number is of.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from behovsmelding.intake.foreign.spots.seen import Spot, Stray


def advise(spots: Iterable[Spot], strays: Iterable[Stray]) -> None:
    """Let each of *spots* know which of *strays* stand between its question and its place."""
    lines = sorted(((each.line.part, each.line.number), each.text) for each in strays)
    at = [where for where, _ in lines]
    for spot in spots:
        asked, line = spot.asked_at, spot.content.line
        if asked is None or line is None:
            continue
        start = bisect_right(at, (asked.part, asked.number))
        end = bisect_left(at, (line.part, line.number))
        spot.advice = tuple(text for _, text in lines[start:end])
