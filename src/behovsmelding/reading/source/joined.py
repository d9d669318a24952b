"""Two answers on one line, where the break between them is gone: `målform: nb status: utkast`.

The second is known by its name, which is asked for in the same part and stands nowhere else there.
"""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.lines import starts
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import (
    Level,
    Row,
    is_inside,
    outline_at,
    rows,
    rows_below,
)

_NEXT = re.compile(r"(?P<gap>[ \t]*[,;]?[ \t]+)(?P<key>[a-zæøå_]+):(?=[ \t]|$)")
_PAIRS = ("[]", "{}")
_QUOTES = ("'", '"')


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the line of either place, if there are two answers on it."""
    return any(_look_at(document, place) for place in starts(document, context, at))


def _look_at(document: Document, start: int) -> bool:
    here, outline = next(rows(document, start)), outline_at(document, start)
    end = here.start + len(here.said)
    if is_inside(outline, here) or not here.key or here.value[:1] in _QUOTES:
        return False
    outline.open(here)
    level = outline.levels[-1]
    if not level.fields(here.key):
        return False
    for found in _NEXT.finditer(document.text, here.value_start, end):
        before = document.text[here.value_start : found.start()]
        is_apart = all(before.count(pair[0]) == before.count(pair[1]) for pair in _PAIRS)
        if before and is_apart and _is_asked(document, level, here, found["key"]):
            gap = document.span(*found.span("gap"))
            fix = Fix(gap, document.newline + " " * here.column)
            span = document.span(found.start("key"), end)
            nøkkel, tekst = found["key"], here.said.strip()
            document.report_once("BM160", span, fix, nøkkel=nøkkel, tekst=tekst)
            return True
    return False


def _is_asked(document: Document, level: Level, here: Row, key: str) -> bool:
    """Tell whether *key* is a field of *level* that stands neither above *here* nor below."""
    if not level.fields(key) or key in level.seen:
        return False
    for each in rows_below(document, here):
        if each.is_blank:
            continue
        if each.indent < here.column or (each.has_dash and each.column == here.column):
            break
        if each.column == here.column and each.key == key:
            return False
    return True
