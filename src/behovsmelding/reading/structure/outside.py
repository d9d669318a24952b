"""Fields that stand outside what they belong below: the last of a tiltak at the margin, a year.

Opened where a key is no field.
"""

import re
from itertools import takewhile
from typing import Any

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import Field, by_name, fields_of
from behovsmelding.model.periode import Periode
from behovsmelding.reading.source import Entry, Mapping, Node, Refused, Scalar, Sequence
from behovsmelding.reading.source.folding import indented

_A_YEAR = r"2[0-9]{3}"
_STEP = 2


def is_told(node: Mapping, entry: Entry, kind: type[Any]) -> bool:
    """Report *entry* of *node*, which holds the fields of *kind*, where it belongs below another.

    It is taken out of *node* then.
    """
    return _is_of_the_last(node, entry, kind) or _is_of_a_year(node, entry, kind)


def _is_of_the_last(node: Mapping, entry: Entry, kind: type[Any]) -> bool:
    """Report *entry*, if the last part of the list right before it lacks it."""
    at = node.entries.index(entry)
    before = node.entries[at - 1] if at else None
    field = by_name(kind).get(before.name) if before else None
    if before is None or field is None or node.is_flow or field.row_key is not None:
        return False
    part = _last(before.value) if field.several and field.is_part else None
    if part is None:
        return False
    free = by_name(field.kind).keys() - {each.name for each in part.entries}
    run = [*takewhile(lambda each: each.name in free, node.entries[at:])]
    if not run:
        return False
    column = _column(part.entries[0].key)
    fixes = tuple(fix for each in run for fix in _moved(each, column))
    path = (*part.path, entry.name)
    node.document.report("BM126", entry.key.span, path=path, fixes=fixes)
    del node.entries[at : at + len(run)]
    for each in run:
        each.value.unread = True
    part.entries.extend(run)
    return True


def _moved(entry: Entry, column: int) -> tuple[Fix, ...]:
    """Return the edits that let *entry* begin in *column*, with what stands below it."""
    document, key, value = entry.key.document, entry.key, entry.value
    depth = column - _column(key)
    line, end = document.line(key.start), max(key.end, value.end)
    if value.start > line[1] and _column(value) > column:
        # What belongs below it stands far enough in.
        end = line[1]
    return indented(document, key.start, end, depth) if depth > 0 else ()


def _last(node: Node) -> Mapping | None:
    """Return the last part in the list *node*, if each of its fields has a line."""
    last = node.items[-1] if isinstance(node, Sequence) and node.items else None
    is_block = isinstance(last, Mapping) and not last.is_flow and bool(last.entries)
    return last if is_block and isinstance(last, Mapping) else None


def _column(key: Node) -> int:
    return key.start - key.document.line(key.start)[0]


def _is_of_a_year(node: Mapping, entry: Entry, kind: type[Any]) -> bool:
    """Report the amount of a year, beside the fields of *kind* that it belongs below one of."""
    over = next((each for each in fields_of(kind) if _has_years(each)), None)
    if over is None or node.get(over.name) or not re.fullmatch(_A_YEAR, entry.name):
        return False
    document, at = node.document, node.entries.index(entry)
    run = [*takewhile(lambda each: re.fullmatch(_A_YEAR, each.name), node.entries[at:])]
    start, end = entry.key.start, max(run[-1].key.end, run[-1].value.end)
    above = document.newline + " " * (_column(entry.key) + _STEP)
    first, *others = [each.key.start for each in run]
    fixes = [Fix(document.span(first, first), f"{over.name}:{above}")]
    fixes += [Fix(document.span(each, each), " " * _STEP) for each in others]
    path = (*node.path, over.name)
    nøkkel = document.text[start : run[0].value.end].strip()
    is_clear = not node.is_flow and all(isinstance(each.value, Scalar) for each in run)
    document.report(
        "BM234",
        entry.key.span,
        path=path,
        fixes=tuple(fixes) if is_clear else (),
        over=over.name,
        nøkkel=nøkkel,
    )
    unread = Refused(document, path, start, end)
    unread.unread = True
    node.entries[at : at + len(run)] = [Entry(entry.key, unread, over.name)]
    return True


def _has_years(field: Field) -> bool:
    """Tell whether the rows of *field* are years or other periods."""
    return field.row_key is not None and field.row_key.kind is Periode
