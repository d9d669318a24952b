"""The first field of a part without the dash that begins one, or with another sign: `– navn: A`.

It is known by what stands around: the parts above it, or the fields below it.
"""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import fields_of
from behovsmelding.reading.source.folding import BULLET
from behovsmelding.reading.source.lines import Line, starts
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import (
    Level,
    Outline,
    below,
    is_inside,
    outline_at,
    row,
    rows_below,
)

_FIRST = re.compile(
    rf"[ ]*(?P<sign>(?:[–—*+]|{BULLET}|[0-9]{{1,2}}[.)])[ ]+)?(?P<key>[a-zæøå_]+):(?=[ ]|$)"
)
_STEP = 2


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the part that begins without its dash at either place, or right above."""
    above = Line(document, at).previous()
    places = (context, at) if above is None else (context, at, above.start)
    return any(look_at(Line(document, start)) for start in starts(document, *places))


def look_at(line: Line) -> bool:
    """Report *line* if a part begins there, and no dash does."""
    document = line.document
    found = _FIRST.match(document.text, line.start, line.end)
    outline = outline_at(document, line.start)
    if found is None or is_inside(outline, row(line.text, line.start)):
        return False
    name = _list_of(outline, line, found["key"])
    place = found.span("sign") if found["sign"] else (found.start("key"), found.start("key"))
    below_it = _below(line, found["key"])
    if name is None or not (found["sign"] or below_it == _STEP):
        return False
    span = document.span(place[0], found.end("key"))
    fix = Fix(document.span(*place), "-".ljust(below_it or _STEP))
    document.report_once("BM226", span, fix, felt=name, nøkkel=found["key"])
    return True


def _list_of(outline: Outline, line: Line, key: str) -> str | None:
    """Return the list that *line* begins another part of with *key*, or the first."""
    for level in outline.levels:
        if level.dash == line.indent and _begins(level, key):
            return level.above
    last, level = outline.last, outline.levels[-1]
    if last is None or not last.key or last.value or line.indent < last.column:
        return None
    fields = [each for each in level.fields(last.key) if each.several and each.is_part]
    inside = Level(0, below(level, last.key), None, last.key)
    return last.key if fields and _begins(inside, key) else None


def _begins(level: Level, key: str) -> bool:
    """Tell whether a part of *level* begins with *key*."""
    return any(fields_of(kind)[0].name == key for kind in level.kinds if fields_of(kind))


def _below(line: Line, key: str) -> int | None:
    """Return how far in from *line* the other fields of its part stand; None where none does."""
    here = row(line.text, line.start)
    after = next((each for each in rows_below(line.document, here) if not each.is_blank), None)
    if after is None or not after.key or after.key == key or after.indent <= line.indent:
        return None
    return after.indent - line.indent
