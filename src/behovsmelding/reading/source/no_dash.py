"""The first field of a part without the dash that begins one, or with another sign: `– navn: A`.

It is known by what stands around: the parts above it, or the fields below it.
"""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Any

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import fields_of
from behovsmelding.reading.source.folding import BULLET
from behovsmelding.reading.source.lines import Line, starts
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import (
    Outline,
    below,
    is_inside,
    outline_at,
    row,
    rows,
    rows_below,
)

_FIRST = re.compile(
    rf"[ ]*(?P<sign>(?:[–—*+]|{BULLET}|[0-9]{{1,2}}[.)])[ ]+|{BULLET}[ \t\u00a0]*)?"
    r"(?P<key>[a-zæøå_]+):(?=[ ]|$)"
)
_STEP = 2


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the part that begins without its dash at either place, or right above."""
    above = Line(document, at).previous()
    places = (context, at) if above is None else (context, at, above.start)
    lines = starts(document, *places)
    return any(look_at(Line(document, each)) or _first_of_all(document, each) for each in lines)


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
    found = (name for kind, name in lists_of(outline, line) if fields_of(kind)[0].name == key)
    return next(found, None)


def lists_of(outline: Outline, line: Line) -> Iterator[tuple[Any, str]]:
    """Yield the classes that *line* may begin another part of, or the first, each with its list."""
    for level in outline.levels:
        if level.dash == line.indent:
            yield from ((kind, level.above) for kind in level.kinds if fields_of(kind))
    last, level = outline.last, outline.levels[-1]
    if last is None or not last.key or last.value or line.indent < last.column:
        return
    if any(each.several and each.is_part for each in level.fields(last.key)):
        yield from ((kind, last.key) for kind in below(level, last.key) if fields_of(kind))


def _first_of_all(document: Document, at: int) -> bool:
    """Report the first part above *at* without its dash, where the next one has one at *at*.

    Blanks stand in its place, or all of it stands where the dash should.
    """
    here = next(rows(document, document.line(at)[0]))
    outline = outline_at(document, here.start)
    level = next(
        (each for each in outline.levels if each.column in (here.indent, here.column)), None
    )
    if not here.has_dash or level is None or level.dash is not None or not level.seen:
        return False
    first, above = next(iter(level.seen.values())), outline.levels[outline.levels.index(level) - 1]
    is_list = any(each.several and each.is_part for each in above.fields(level.above))
    is_first = any(fields_of(kind)[0].name == first.key for kind in level.kinds if fields_of(kind))
    if not is_list or not is_first or first.key != here.key or first.has_dash:
        return False
    shift = here.column - first.column
    place = first.start + here.indent
    others = (each for each in rows_below(document, first) if each.text.strip())
    moved = [*takewhile(lambda each: each.start < here.start, others)] if shift else []
    gap = document.span(place, first.start + first.column)
    fixes = [Fix(gap, "-".ljust(here.column - here.indent))]
    fixes += [Fix(document.span(each.start, each.start), " " * shift) for each in moved]
    span = document.span(first.start + first.column, first.start + len(first.said))
    document.report_once("BM226", span, *fixes, felt=level.above, nøkkel=first.key)
    return True


def _below(line: Line, key: str) -> int | None:
    """Return how far in from *line* the other fields of its part stand; None where none does."""
    here = row(line.text, line.start)
    after = next((each for each in rows_below(line.document, here) if not each.is_blank), None)
    if after is None or not after.key or after.key == key or after.indent <= line.indent:
        return None
    return after.indent - line.indent
