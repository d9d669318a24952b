"""A text to put in, with stops where somebody is to write; indented as the file is."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_MARKS = re.compile(r"([\\$}])")
_CHOICE_MARKS = re.compile(r"([\\,|])")


class Stop(NamedTuple):
    """A place to write at; where there are choices, one of them."""

    choices: tuple[str, ...] = ()
    must: bool = False
    """Whether the first of them stands there until another is chosen: the rest can't do without."""


Piece = str | Stop
Snippet = tuple[Piece, ...]
STOP = Stop()


def plain(snippet: Snippet) -> str:
    """Return the text of *snippet*, with nothing at its stops where nothing must stand there."""
    return "".join(map(_plain, snippet))


def begins_below(snippet: Snippet) -> bool:
    """Tell whether *snippet* begins on a line of its own."""
    return bool(snippet) and isinstance(snippet[0], str) and snippet[0][:1] == "\n"


def _plain(piece: Piece) -> str:
    if isinstance(piece, Stop):
        return piece.choices[0] if piece.must else ""
    return piece


def marked(snippet: Snippet) -> str:
    """Return *snippet* with its stops as editors know them; the last one ends it."""
    stops = [each for each in snippet if isinstance(each, Stop)]
    # A stop with choices offers them only where it is none of the last.
    ends = bool(stops) and snippet[-1] is stops[-1] and not stops[-1].choices
    numbers = iter([*range(1, len(stops) + (not ends)), *([0] if ends else [])])
    return "".join(_marked(each, numbers) for each in snippet)


def _marked(piece: Piece, numbers: Iterator[int]) -> str:
    if isinstance(piece, str):
        return _MARKS.sub(r"\\\1", piece)
    number = next(numbers)
    if not piece.choices:
        return f"${number}"
    offered = ",".join(_CHOICE_MARKS.sub(r"\\\1", each) for each in piece.choices)
    return f"${{{number}|{offered}|}}"


def lines(rows: Iterable[Snippet], indent: int) -> Snippet:
    """Write each of *rows* on a line of its own below another, indented by *indent*."""
    return tuple(piece for row in rows for piece in ("\n" + " " * indent, *row))


def from_line(snippet: Snippet, base: int) -> Snippet:
    """Return *snippet* for a line that is indented by *base*: editors indent all of it as that.

    A line of it begins in a piece of its own: see `lines`.
    """
    return tuple(
        "\n" + each[1 + base :] if isinstance(each, str) and each[:1] == "\n" else each
        for each in snippet
    )
