"""A question and its answer in one pair of quotes: `"Narvik kommune: 140 000"`.

To YAML that is one text, and it gives up here or at an innocent line. Opened where it does.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.lines import Line, starts
from behovsmelding.reading.source.no_colon import MOST, level_at
from behovsmelding.reading.source.nodes import Document, Entry, Refused
from behovsmelding.reading.source.outline import (
    Level,
    Row,
    is_amount,
    is_inside,
    outline_at,
    row,
    rows,
    rows_below,
)

OPENING = "\"'“”„«"
_WHOLE = re.compile(
    rf"[ ]*(?:-[ ]+)?(?P<open>[{OPENING}])(?P<inside>[^{OPENING}»\r\n]+)"
    r"(?P<close>[\"'“”»])(?P<comma>,?)[ \t]*(?:#.*)?"
)
_AN_AMOUNT = re.compile(r"[0-9{]|kr")
_MORE = (": ", " #")
"""What would part an answer that no quotes hold together."""


class _Quoted(NamedTuple):
    """A line in quotes: what stands inside, and where the signs round it do."""

    inside: Row
    signs: tuple[tuple[int, int], ...]

    @property
    def answer(self) -> str:
        """What stands behind the colon, all of it."""
        return self.inside.text[self.inside.value_start - self.inside.start :]


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the line in quotes at either place, or right above."""
    above = Line(document, at).previous()
    places = (context, at) if above is None else (context, at, above.start)
    return any(look_at(document, start) for start in starts(document, *places))


def look_at(document: Document, start: int) -> bool:
    """Report the line that begins at *start*, and those beside it, that stand in quotes whole."""
    here = next(rows(document, start))
    outline = outline_at(document, start)
    if is_inside(outline, here) or _WHOLE.fullmatch(here.text) is None:
        return False
    level = level_at(outline, here)
    own = None if level is None else _quoted(here, level)
    if level is None or own is None:
        return False
    beside = (_quoted(each, level) for each in _beside(document, here))
    found = [each for each in beside if each is not None] or [own]
    edits = (Fix(document.span(*place), "") for each in found for place in each.signs)
    is_whole = not any(sign in each.answer for each in found for sign in _MORE)
    first = found[0]
    span = document.span(first.signs[0][0], first.signs[1][1])
    fixes = tuple(edits) if is_whole else ()
    document.report_once("BM124", span, *fixes, linje=first.inside.text)
    return True


def take(entry: Entry) -> bool:
    """Report the line of *entry*, whose key begins with a quote of Word; tell what it answers.

    What the answer is, is left unread.
    """
    document, key = entry.key.document, entry.key
    if not look_at(document, key.start):
        return False
    found = _WHOLE.fullmatch(document.text, *document.line(key.start))
    entry.name = key.value = row(found["inside"], 0).key if found else entry.name
    unread = Refused(document, (*key.path, entry.name), entry.value.start, entry.value.end)
    unread.unread = True
    entry.value = unread
    return True


def _beside(document: Document, here: Row) -> Iterator[Row]:
    """Yield the lines that stand in the column of *here*, in the same part."""
    parent = Line(document, here.start).parent()
    below = rows_below(document, row(parent.text, parent.start)) if parent else rows(document)
    for each in islice(below, MOST):
        if each.is_blank:
            continue
        if each.indent < here.indent:
            return
        if each.indent == here.indent:
            yield each


def _quoted(each: Row, level: Level) -> _Quoted | None:
    """Return what stands in quotes on *each*, if it is a field or a row of *level*."""
    found = _WHOLE.fullmatch(each.text)
    if found is None:
        return None
    inside = row(found["inside"], each.start + found.start("inside"))
    above = level.seen.get(inside.key, each)
    is_new = each.has_dash or above.start == each.start
    is_row = is_amount(level, inside.key) and _AN_AMOUNT.match(inside.value)
    if not inside.key or not is_new or not (level.fields(inside.key) or is_row):
        return None
    places = (found.span("open"), (found.start("close"), found.end("comma")))
    return _Quoted(inside, tuple((each.start + one, each.start + end) for one, end in places))
