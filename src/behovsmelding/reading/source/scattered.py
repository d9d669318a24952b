"""The fields of one part, each in a column of its own, or in that of the part: a contact, say.

YAML takes some of them for fields of something else, and gives up at others. All of it is one slip.
"""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import by_name, row_key
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import Row, outline_with, row, rows_below

_STEP = 2
_MOST_ABOVE = 40
"""How many lines above one are looked at for the part that it belongs to."""
_MOST = 200


class Scattered(NamedTuple):
    """The part whose fields stand so, and each of them with the lines that belong to it."""

    owner: Row
    fields: list[list[Row]]

    @property
    def end(self) -> int:
        """Where the last of its lines ends."""
        return self.fields[-1][-1].end

    @property
    def is_but_one(self) -> bool:
        """Whether all its fields but one stand in one column below the part."""
        columns = [lines[0].indent for lines in self.fields]
        usual = max(columns, key=lambda column: (columns.count(column), column))
        return columns.count(usual) >= len(columns) - 1 and usual > self.owner.column


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the fields around either place that stand in several columns.

    A single one that does not stand as the others do is told of as any other line.
    """
    found = (_scattered(document, place) for place in dict.fromkeys((at, context)))
    several = next((each for each in found if each is not None and not each.is_but_one), None)
    if several is not None:
        _report(document, several)
    return several is not None


def look_at(document: Document, at: int) -> Scattered | None:
    """Report the fields around *at* that don't stand below their part in one column."""
    found = _scattered(document, at)
    if found is not None:
        _report(document, found)
    return found


def _report(document: Document, found: Scattered) -> None:
    first = found.fields[0][0]
    document.withdraw(first.start, found.end)
    target = found.owner.column + _STEP
    fixes = tuple(
        Fix(document.span(each.start, each.start + each.indent), " " * indent)
        for lines in found.fields
        for each in lines
        if (indent := each.indent + target - lines[0].indent) != each.indent
    )
    astray = next(lines[0] for lines in found.fields if lines[0].indent != target)
    span = document.span(astray.start + astray.indent, astray.start + len(astray.said))
    # What stands there may be anybody's name or address.
    nøkkel = f"{astray.key}: …"
    document.report("BM234", span, fixes=fixes, over=found.owner.key, nøkkel=nøkkel)


def _scattered(document: Document, at: int) -> Scattered | None:
    line = document.line(at)[0]
    for owner in islice(_above(document, line), _MOST_ABOVE):
        names = _names_below(document, owner)
        if not names:
            continue
        fields = _fields(document, owner, names)
        columns = {lines[0].indent for lines in fields}
        is_below = len(columns) == 1 and min(columns) > owner.column
        is_alone = len(fields) == 1 and min(columns) <= owner.column
        if not fields or is_below or is_alone or fields[-1][-1].start < line:
            return None
        return Scattered(owner, fields)
    return None


def _above(document: Document, line: int) -> Iterator[Row]:
    """Yield the lines above the one that begins at *line*, the nearest first."""
    while line > 0:
        line, end = document.line(line - 1)
        yield row(document.text[line:end], line)


def _names_below(document: Document, owner: Row) -> frozenset[str]:
    """Return the fields that may stand below *owner*, if it is a part that is there once."""
    if not owner.key or owner.value:
        return frozenset()
    outline, _ = outline_with(document, owner.start)
    kinds = [
        field.kind
        for field in outline.levels[-1].fields(owner.key)
        if field.is_part and not field.several and row_key(field.kind) is None
    ]
    return frozenset(name for kind in kinds for name in by_name(kind))


def _fields(document: Document, owner: Row, names: frozenset[str]) -> list[list[Row]]:
    """Return the lines below *owner* by the field of it that they belong to."""
    found: list[list[Row]] = []
    free = set(names)
    for each in islice(rows_below(document, owner), _MOST):
        if "\t" in each.text[: len(each.text) - len(each.text.lstrip())]:
            return []
        if each.is_blank:
            continue
        first = found[-1][0] if found else None
        is_inside = first is not None and each.indent > first.indent
        is_text = is_inside and first is not None and first.opens_block
        if each.key in free and not each.has_dash and not is_text:
            free.discard(each.key)
            found.append([each])
        elif is_inside and first is not None and (is_text or not first.value):
            found[-1].append(each)
        else:
            break
    return found
