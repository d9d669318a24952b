"""Two answers on one line, where the break between them is gone: `målform: nb status: utkast`.

The second is known by its name, which is asked for in the same part and stands nowhere else there.
"""

import re
from typing import NamedTuple

from behovsmelding.diagnostics import Fix, Span
from behovsmelding.reading.source.folding import HARD
from behovsmelding.reading.source.lines import starts
from behovsmelding.reading.source.nodes import Document, Scalar
from behovsmelding.reading.source.outline import (
    Level,
    Row,
    is_inside,
    outline_at,
    rows,
    rows_below,
)

_NEXT = re.compile(
    rf"(?P<gap>[ \t{HARD}]*[,;]?[ \t{HARD}]+)(?P<key>[a-zæøå_]+):"
    rf"(?:(?P<hard>[ \t]*[{HARD}][ \t{HARD}]*)|(?=[ \t]|$))"
)
_PAIRS = ("[]", "{}")
_QUOTES = ("'", '"')


class _Second(NamedTuple):
    """The second answer on a line: its name, what is told of it, and what parts it from before."""

    name: str
    span: Span
    said: str
    fixes: tuple[Fix, ...]


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the line of either place, if there are two answers on it."""
    for second in filter(None, (_second(document, each) for each in starts(document, context, at))):
        params = {"nøkkel": second.name, "tekst": second.said}
        document.report_once("BM160", second.span, *second.fixes, **params)
        return True
    return False


def look_at(scalar: Scalar) -> bool:
    """Report the line of *scalar*, if there are two answers on it that YAML reads as one."""
    document = scalar.document
    if (second := _second(document, document.line(scalar.start)[0])) is None:
        return False
    # That it is not answered is no other slip.
    path, (name, span, said, fixes) = (*scalar.path[:-1], second.name), second
    document.report("BM160", span, path=path, fixes=fixes, nøkkel=name, tekst=said)
    return True


def _second(document: Document, start: int) -> _Second | None:
    """Return the second of two answers on the line that begins at *start*."""
    here, outline = next(rows(document, start)), outline_at(document, start)
    end = here.start + len(here.said)
    if is_inside(outline, here) or not here.key or here.value[:1] in _QUOTES:
        return None
    outline.open(here)
    level = outline.levels[-1]
    if not level.fields(here.key):
        return None
    for found in _NEXT.finditer(document.text, here.value_start, end):
        before = document.text[here.value_start : found.start()]
        is_apart = all(before.count(pair[0]) == before.count(pair[1]) for pair in _PAIRS)
        if before and is_apart and _is_asked(document, level, here, found["key"]):
            fixes = [Fix(document.span(*found.span("gap")), document.newline + " " * here.column)]
            if found["hard"]:
                fixes.append(Fix(document.span(*found.span("hard")), " "))
            span = document.span(found.start("key"), end)
            return _Second(found["key"], span, here.said.strip(), tuple(fixes))
    return None


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
