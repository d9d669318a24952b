"""What can be read of a file that is half-written."""

import re
from itertools import takewhile
from pathlib import Path

from behovsmelding import newlines
from behovsmelding.reading.examine import Examined, Taken, take_in

_DASH = re.compile(r"\s*-(?=\s+\S)")
_TRIES = 6
"""So many lines are passed over one by one; then the file is read up to the next."""


def readable(report: Examined, forms: Path | None = None) -> Taken:
    """Return what could be read of the file of *report*, where it can't be read as it stands.

    The lines that are in the way are passed over. Lines that stay keep their numbers, so that each
    answer is where it was.
    """
    taken, lines = report.taken, _lines(report.text)
    for tried in range(_TRIES + 1):
        if taken.document.root is not None or not lines:
            return taken
        at = _blamed(taken)
        if not lines[at].strip() or tried == _TRIES - 1:
            # What is in the way stands on no line alone: all that is above it can be read.
            lines[at:] = map(_emptied, lines[at:])
        else:
            _pass_over(lines, at)
        taken = take_in("".join(lines).encode("utf-8", "surrogatepass"), report.file, forms)
    return taken


def _lines(text: str) -> list[str]:
    starts = newlines.starts(text)
    return [text[start:end] for start, end in zip(starts, (*starts[1:], len(text)), strict=True)]


def _pass_over(lines: list[str], at: int) -> None:
    """Empty the line *at*, with all below that is further in: it would stand below another.

    Where a member of a list begins on it the dash stays, so that its other answers do.
    """
    if dash := _DASH.match(lines[at]):
        lines[at] = dash[0] + _emptied(lines[at])
        return
    depth = _depth(lines[at])
    below = takewhile(lambda each: _depth(lines[each]) > depth, range(at + 1, len(lines)))
    for number in (at, *below):
        lines[number] = _emptied(lines[number])


def _depth(line: str) -> float:
    """Return how far in *line* begins; a blank one is in whatever it stands in."""
    return len(line) - len(line.lstrip()) if line.strip() else float("inf")


def _emptied(line: str) -> str:
    return line[len(line.rstrip("\r\n")) :]


def _blamed(taken: Taken) -> int:
    """Return which line can't be read, from 0: the first that an error is told of."""
    found = (each.span.line for each in taken.document.findings if each.span and each.is_error)
    return min(min(found, default=1), len(newlines.starts(taken.document.text))) - 1
