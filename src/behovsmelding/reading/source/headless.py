"""Rows and fields below no field of theirs: `Narvik kommune: 120 000` where `tilskudd:` is missing.

They stand below the answer to the field above, which YAML takes them for a part of.
"""

import re
from itertools import islice, takewhile
from typing import NamedTuple

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import Field, Mark, by_name, fields_of, row_key
from behovsmelding.reading.source.lines import Line, starts
from behovsmelding.reading.source.no_colon import MOST, named_parts
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import (
    Level,
    Row,
    is_amount,
    outline_at,
    row,
    rows,
    rows_below,
)

_AN_AMOUNT = re.compile(r"(?:kr\.?[ ]?)?[0-9]|\{")
_CLOSING = {"{": "}", "[": "]", '"': '"', "'": "'"}


class _Headless(NamedTuple):
    """The first of the lines, the field that they belong below, and where it should stand."""

    first: Row
    name: str
    column: int
    is_sure: bool
    """Whether each of them is a field, or a recipient that is named elsewhere."""


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the lines around either place that lack the one they belong below."""
    above = Line(document, at).previous()
    places = (context, at) if above is None else (context, at, above.start)
    found = next(filter(None, (_below(document, each) for each in starts(document, *places))), None)
    if found is None:
        return False
    first, newline = found.first, document.newline
    span = document.span(first.start + first.column, first.start + len(first.text.rstrip()))
    fix = Fix(
        document.span(first.start, first.start), f"{' ' * found.column}{found.name}:{newline}"
    )
    fixes = (fix,) if found.is_sure else ()
    document.report_once("BM131", span, *fixes, tekst=first.text.strip(), over=found.name)
    return True


def _below(document: Document, at: int) -> _Headless | None:
    """Return what stands below the answer that the line at *at* has, or belongs to."""
    start, end = document.line(at)
    here, outline = row(document.text[start:end], start), outline_at(document, at)
    last, level = outline.last, outline.levels[-1]
    if here.key and level.fields(here.key) and here.column == level.column:
        last = here
    if outline.block is not None or last is None or not _is_answer(last):
        return None
    if last.column != level.column or not level.fields(last.key):
        return None
    first = next((each for each in rows_below(document, last) if _ends_text(each, last)), None)
    if first is None or first.column <= level.column or not first.key or first.has_dash:
        return None
    # What stands below a part with an answer beside it is its own, and a field is no recipient.
    is_beside = bool(level.fields(first.key)) and first.key not in level.seen
    if is_beside or any(field.is_part for field in level.fields(last.key)):
        return None
    lacking = {
        field.name: is_sure
        for kind in level.kinds
        for field in fields_of(kind)
        if field.is_part and Mark.OPPGITT not in field.marks and field.name not in level.seen
        if (is_sure := _are_of(document, field, first)) is not None
    }
    best = [name for name, is_sure in lacking.items() if is_sure] or [*lacking]
    return _Headless(first, best[0], level.column, lacking[best[0]]) if len(best) == 1 else None


def _is_answer(last: Row) -> bool:
    """Tell whether an answer stands beside the key of *last*, and no bracket or quote goes on."""
    answer = re.sub(r"[ \t]#.*", "", last.value).rstrip()
    closing = _CLOSING.get(answer[:1])
    return bool(answer) and not last.opens_block and (closing is None or answer.endswith(closing))


def _ends_text(each: Row, last: Row) -> bool:
    """Tell whether *each* is no line of the text that begins beside the key of *last*."""
    return not each.is_blank and (bool(each.key) or each.has_dash or each.column <= last.column)


def _are_of(document: Document, field: Field, first: Row) -> bool | None:
    """Tell whether what stands from *first* on are surely rows or fields of *field*.

    None where they are not: rows of any name may be a text.
    """
    has_rows = row_key(field.kind) is not None
    inside = Level(0, (field.kind,), None, field.name)
    if not is_amount(inside, first.key) if has_rows else field.several:
        return None
    names = named_parts(document) if has_rows else [*by_name(field.kind)]
    below = islice(rows(document, first.start), MOST)
    found = [
        each
        for each in takewhile(lambda each: each.is_blank or each.column >= first.column, below)
        if each.column == first.column and not each.is_blank
    ]
    is_known = all(each.key in names for each in found)
    are_amounts = all(
        not is_amount(inside, each.key) or _AN_AMOUNT.match(each.value) for each in found
    )
    return is_known if are_amounts and (is_known or has_rows) else None
