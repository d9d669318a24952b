"""A sign that stands alone and is no answer: `-` or `?` where one is asked for, or a `}`.

A comment behind the former makes no difference. Opened where there is one.
"""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.braces import answer_at, opening
from behovsmelding.reading.source.in_braces import dash_of_amount
from behovsmelding.reading.source.lines import Line, taken_away
from behovsmelding.reading.source.nodes import Document, Mapping
from behovsmelding.reading.source.outline import (
    Level,
    asks_for_amount,
    below,
    is_amount,
    outline_with,
)
from behovsmelding.reading.source.text import StopReading

_ALONE = re.compile(r"(?:[-–—]|\?+)(?=[ \t]*(?:[,}\]]|$)|[ \t]+#(?:[ \t#!]|$))")
_CLOSING = r"[ \t]*(?P<sign>[\]}]+)[,;.]?[ \t]*"
_KEY_IN_BRACES = re.compile(r"[{,][ \t]*(?P<key>[^\W\d][^:,{}\[\]]*):[ \t]*\Z")


def look_at(document: Document, at: int) -> bool:
    """Report the sign *at*, if it is all that stands there.

    What an amount is that nobody knows, or that something is said of, is not ours to say.
    """
    line = Line(document, at)
    found = _ALONE.match(document.text, at, line.end)
    if found is None:
        return False
    if found[0] == "-" and dash_of_amount(document, at):
        return True
    span, tekst = document.span(*found.span()), found[0]
    inside = _KEY_IN_BRACES.search(document.text, line.start, at)
    key = inside["key"].strip() if inside and answer_at(document, at) else ""
    is_sum = _is_amount(document, line, key)
    if is_sum and "?" in tekst:
        document.report("BM316", span, felt=key or line.key, tekst=tekst)
        return True
    ingenting = "0" if is_sum else None
    has_comment = "#" in document.text[found.end() : line.end]
    fixes = () if is_sum and has_comment else (Fix(span, ingenting or ""),)
    document.report("BM128", span, fixes=fixes, tekst=tekst, ingenting=ingenting)
    return True


def closes_nothing(document: Document, at: int, context: int) -> bool:
    """Report the bracket alone on the line at either place that closes none."""
    for line in (Line(document, each) for each in dict.fromkeys((at, context))):
        found = re.fullmatch(_CLOSING, line.text)
        if found and opening(document, line.start + found.start("sign")) is None:
            span = document.span(line.start + found.start("sign"), line.end)
            document.report(
                "BM156", span, fixes=(taken_away(document, line.start),), alene=found["sign"]
            )
            return True
    return False


def instead_of_fields(node: Mapping) -> bool:
    """Report the question mark alone that YAML takes for fields without a name: `[?]`, `- ?`."""
    document, at = node.document, node.start
    line = Line(document, at)
    found = _ALONE.match(document.text, at, line.end)
    if found is None or found[0] != "?":
        return False
    fixes = taken_out(document, *found.span())
    document.report("BM128", document.character(at), fixes=fixes, tekst="?", ingenting=None)
    if document.text[found.end() : line.end].lstrip().startswith(","):
        # What stands behind the comma is read as if it stood where it does not.
        raise StopReading
    return True


def taken_out(document: Document, start: int, end: int) -> tuple[Fix, ...]:
    """Return the edit that takes what stands between *start* and *end* out of its list.

    There is none where more than that would go with it.
    """
    text, line = document.text, Line(document, start)
    before, after = text[line.start : start].rstrip(" \t"), text[end : line.end].lstrip(" \t")
    if before.endswith(",") and after[:1] in ("]", ","):
        start = line.start + len(before) - 1
    elif before.endswith("[") and after.startswith(","):
        end = line.end - len(after[1:].lstrip(" \t"))
    elif before.strip() == "-":
        return () if after else (taken_away(document, start),)
    elif before.strip() and not before.endswith(("[", ":")):
        return ()
    return (Fix(document.span(start, end), ""),)


def _is_amount(document: Document, line: Line, key: str) -> bool:
    """Tell whether an amount is asked for beside the key of *line*, or beside *key* in braces."""
    if not key:
        return asks_for_amount(document, line.start)
    outline, _ = outline_with(document, line.start)
    return is_amount(Level(0, below(outline.levels[-1], line.key), None, line.key), key)
