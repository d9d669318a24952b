"""A text pasted below a `|`: only its first line is indented, and the others stand at the margin.

YAML gives up on one of them, or on an innocent field below. All of them belong to the answer.
"""

import re
from collections.abc import Iterator
from itertools import islice

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.lines import MOST, Line
from behovsmelding.reading.source.nodes import Document

_OPENS = re.compile(r"^[ ]*(?:- +)*[^\s:#|>-][^:\r\n]*:[ \t]+[|>][+-]?[ \t]*$", re.MULTILINE)
_NO_TEXT = re.compile(r"---|\.\.\.|#|(?:- *)?[a-zæøå][\w-]*[ ]?[:;=]|\S+\s*$")
"""How a line begins that may be a field, if misspelt, a comment or a mark, and is no sentence."""


def look_for_text(document: Document, at: int) -> bool:
    """Report the text around or above *at* that should have been indented below a `|`."""
    key = _last_opening(document, at)
    if key is None:
        return False
    indent = _indent(key)
    stray = [line for line in islice(_answer(key, indent), MOST) if line.indent < indent]
    if not stray or stray[0].start > at:
        return False
    first = stray[0]
    fixes = tuple(
        Fix(document.span(line.start, line.start), " " * (indent - stray[0].indent))
        for line in stray
    )
    span = document.span(first.start + first.indent, first.end)
    document.report_once("BM146", span, *fixes, nøkkel=key.key, antall=indent)
    return True


def _last_opening(document: Document, at: int) -> Line | None:
    """Return the last line above *at* that ends in a `|`."""
    end = document.line(at)[0]
    starts = [found.start() for found in _OPENS.finditer(document.text, 0, end)]
    return Line(document, starts[-1]) if starts else None


def _indent(key: Line) -> int:
    """Return how far in the answer at *key* stands, or should stand."""
    below = key.below()
    if below is not None and below.indent > key.key_indent:
        return below.indent
    return key.key_indent + 2


def _answer(key: Line, indent: int) -> Iterator[Line]:
    """Yield the lines below *key* that are its answer, indented or not.

    What stands as far in as the fields beside it is only where nothing else is.
    """
    line, is_empty = key.below(), True
    while line is not None:
        if line.indent < indent:
            is_farther_out = line.indent < key.key_indent or key.key_indent == 0
            if _NO_TEXT.match(line.text, line.indent) or not (is_farther_out or is_empty):
                return
            if "\t" in line.text[: line.indent + 1]:
                return
        elif is_empty:
            is_empty = False
        yield line
        line = line.below()
