"""Names with amounts that stand at the margin, or behind tabs or dots, and not below their field.

That is what a pasted list of recipients looks like: YAML gives up at it, or takes the names for
fields of something else.
"""

import re
from itertools import islice
from typing import NamedTuple

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source import no_colon
from behovsmelding.reading.source.folding import BULLET
from behovsmelding.reading.source.no_colon import MOST, Lacking, lacking
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import (
    Level,
    Outline,
    Row,
    amounts_of,
    below,
    is_amount,
    outline_at,
    row,
    rows_below,
)
from behovsmelding.reading.source.table_head import is_head, is_rule

_LEADING = re.compile(rf"[ \t]*(?:(?:[-–—*|]|{BULLET})[ \t]+)?")
_DOT = re.compile(
    rf"[ \t]*(?P<sign>[–—*]|{BULLET}|[0-9]{{1,2}}[.)])[ \t]+(?P<name>[a-zæøå_]+):[ \t]"
)
_STEP = 2


class _Stray(NamedTuple):
    """A row, where its text begins, and the edit of the gap that lacks a colon."""

    row: Row
    text: str
    begins: int
    lack: Lacking | None
    tail: Fix | None = None
    """The edit that takes the bar away that ends a row of a table."""

    @property
    def has_tab(self) -> bool:
        """Whether nothing is wrong with it but a tab among the blanks it begins with."""
        leading = self.row.text[: self.begins - self.row.start]
        return self.lack is None and leading.isspace() and "\t" in leading

    def fixes(self, document: Document, target: str) -> tuple[Fix, ...]:
        """Return the edits that let the row begin behind the blanks of *target*."""
        gap = self.lack.fixes(document) if self.lack else ()
        tail = (self.tail,) if self.tail else ()
        return (Fix(document.span(self.row.start, self.begins), target), *gap, *tail)


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the rows at either place that lack their colons, or stand at the margin."""
    return (
        no_colon.look_around(document, at, context)
        or stray_rows(document, at)
        or _other_dash(document, at)
    )


def _other_dash(document: Document, at: int) -> bool:
    """Report a sign that Word made of the dash before a part of a list, at *at* or right above."""
    line = document.line(at)[0]
    above = document.line(line - 1)[0] if line else line
    for start in (line, above):
        found = _DOT.match(document.text, start)
        outline = outline_at(document, start)
        owner = outline.last
        if found is None or owner is None or outline.block is not None:
            continue
        fields = _level_of(outline, owner).fields(owner.key)
        if owner.key and not owner.value and any(each.several for each in fields):
            span = document.span(*found.span("sign"))
            nøkkel = found["name"]
            document.report_once("BM226", span, Fix(span, "-"), felt=owner.key, nøkkel=nøkkel)
            return True
    return False


def stray_rows(document: Document, at: int) -> bool:
    """Report the rows above or at *at* that belong below the field above them."""
    outline = outline_at(document, at)
    owner = outline.last
    if outline.block is not None or owner is None or not owner.key or owner.value:
        return False
    inside = Level(0, below(_level_of(outline, owner), owner.key), None, owner.key)
    found: list[_Stray] = []
    head: Row | None = None
    for each in islice(rows_below(document, owner), MOST):
        if each.is_blank:
            continue
        if head is None and not found and inside.has_rows and is_head(each.text):
            head = each
            continue
        if head is not None and not found and is_rule(each.text):
            continue
        stray = _stray(document, each, owner, inside)
        if stray is None:
            break
        found.append(stray)
    # A single field that stands elsewhere is told of as any other.
    is_list = inside.has_rows or len(found) > 1
    if not found or not is_list or (head or found[0].row).start > document.line(at)[0]:
        return False
    target = " " * (owner.column + _STEP)
    fixes = [fix for each in found for fix in each.fixes(document, target)]
    first = found[0]
    if head is not None:
        no_colon.report_head(document, head, *fixes, rad=first.lack)
        return True
    if all(each.has_tab for each in found):
        document.report_once("BM120", document.span(first.row.start, first.begins), *fixes)
        return True
    span = document.span(first.begins, first.begins + len(first.text.rstrip()))
    document.report_once("BM234", span, *fixes, over=owner.key, nøkkel=_written(first))
    return True


def _level_of(outline: Outline, owner: Row) -> Level:
    return next(
        (level for level in outline.levels if level.seen.get(owner.key) is owner),
        outline.levels[-1],
    )


def _stray(document: Document, each: Row, owner: Row, inside: Level) -> _Stray | None:
    """Return *each* as a row of *inside*, if it is one and does not stand below *owner*."""
    found = _LEADING.match(each.text)
    leading = found.end() if found else 0
    if each.text[:leading].isspace() and "\t" not in each.text and each.column > owner.column:
        return None
    text, begins = each.said[leading:].rstrip(), each.start + leading
    tail = None
    if text.endswith("|") and "|" in each.text[:leading]:
        whole = begins + len(text)
        text = text[:-1].rstrip()
        tail = Fix(document.span(begins + len(text), whole), "")
    seen = row(text, begins)
    if seen.key:
        is_row = is_amount(inside, seen.key) and re.match(r"[0-9{]|kr", seen.value)
        return _Stray(each, text, begins, None, tail) if is_row else None
    known = tuple(name for kind in inside.kinds for name in amounts_of(kind))
    lack = lacking(document, begins, begins + len(text.rstrip()), known)
    if lack is None or not is_amount(inside, lack.name):
        return None
    return _Stray(each, text, begins, lack, tail)


def _written(first: _Stray) -> str:
    """Return *first* as it should be written."""
    lack = first.lack
    return first.text.strip() if lack is None else f"{lack.name}: {lack.amount}"
