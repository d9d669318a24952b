"""Source lines with numbers, and marks under what is meant, as wide as a terminal shows them."""

import unicodedata
from collections.abc import Iterator

from behovsmelding.cli.terminal import visible
from behovsmelding.diagnostics import Span

WIDEST = 100
"""How many columns of a source line are shown."""


def width(text: str) -> int:
    """Return how many columns *text* takes."""
    return sum(map(_columns, text))


def _columns(char: str) -> int:
    if char.isascii():
        return 1
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def snippet(span: Span, lines: list[str], mark: str, margin: int) -> Iterator[str]:
    """Yield the line of *span* and, below it, *mark* under what it covers.

    *margin* is the width of the widest line number shown with it.
    """
    if span.line > len(lines):
        return
    line = lines[span.line - 1]
    start = min(span.column - 1, len(line))
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    before, marked, after = _cut(*map(visible, (line[:start], line[start:end], line[end:])))
    yield f"  {span.line:>{margin}} | {before}{marked}{after}"
    yield f"  {'':>{margin}} | {' ' * width(before)}{mark * max(1, width(marked))}"


def _cut(before: str, marked: str, after: str) -> tuple[str, str, str]:
    """Shorten a long line from both sides, so that the beginning of what is marked is shown."""
    if width(before + marked + after) <= WIDEST:
        return before, marked, after
    room = WIDEST - min(width(marked), WIDEST // 2)
    head = _ending(before, max(room // 2, room - width(after)))
    body = _beginning(marked, WIDEST - width(head))
    if body != marked:
        return head, body, ""
    return head, body, _beginning(after, max(0, WIDEST - width(head) - width(body)))


def _beginning(text: str, columns: int) -> str:
    """Return as much of the beginning of *text* as there is room for."""
    if width(text) <= columns:
        return text
    taken, used = "", 1
    for char in text:
        used += _columns(char)
        if used > columns:
            break
        taken += char
    return f"{taken}…"


def _ending(text: str, columns: int) -> str:
    """Return as much of the end of *text* as there is room for."""
    if width(text) <= columns:
        return text
    taken, used = "", 1
    for char in reversed(text):
        used += _columns(char)
        if used > columns:
            break
        taken = char + taken
    return f"…{taken}"
