"""Tables of columns among the rows of another, which has questions beside their answers.

Below «Søkt tilskudd | Kroner» stand those who get it, and below «Behov videre | Eier | UH»
the years, in the same table that asks what the tiltak is called. A first column that only counts
the questions, by numbers or letters, is none of it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

import attrs

from behovsmelding.docx.layout.pieces import Cell, lines_of
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening import tables

Rows: TypeAlias = "Sequence[Sequence[Cell]]"

_COUNTS = re.compile(r"(?:\d{1,2}\.)*\d{1,2}[.)]?|[a-wyzæøåA-WYZÆØÅ][.)]?")
_LEAST, _FEW = 3, 2
"""How many rows are counted at the least, and how many cells a row has that is no table's."""
_HEAD = 0.7
"""How like questions the heads of columns are."""


def uncounted(rows: Rows) -> Rows:
    """Return *rows* without a first column that only counts them."""
    firsts = [row[0] for row in rows if len(row) > 1]
    said = [tables.said(cell) for cell in firsts]
    counted = [each for each in said if _COUNTS.fullmatch(each)]
    is_count = all(cell.column == 0 and cell.span == 1 for cell in firsts) and all(
        not each or _COUNTS.fullmatch(each) for each in said
    )
    if not is_count or len({*counted}) < _LEAST or any(len(row) == _FEW for row in rows):
        return rows
    return [[_before(cell) for cell in row[len(row) > 1 :]] for row in rows]


def _before(cell: Cell) -> Cell:
    """Return a *cell* where it stands once the first column is gone."""
    if cell.column:
        return attrs.evolve(cell, column=cell.column - 1)
    return attrs.evolve(cell, span=max(cell.span - 1, 1))


def inner(rows: Rows, like: Likeness) -> Iterator[tuple[bool, Rows]]:
    """Yield the parts of *rows*, and whether each is such a table; all of them if none is."""
    parts: list[tuple[bool, list[Sequence[Cell]]]] = []
    ends = _runs(rows)
    at = 0
    while at < len(rows):
        body = rows[at + 1 : ends[at]] if len(rows[at]) > _FEW else ()
        is_table = bool(body) and _are_heads(rows[at], body, like)
        if is_table:
            parts.append((True, list(rows[at : ends[at]])))
        elif parts and not parts[-1][0]:
            parts[-1][1].append(rows[at])
        else:
            parts.append((False, [rows[at]]))
        at = ends[at] if is_table else at + 1
    beside = [row for is_table, part in parts if not is_table for row in part]
    asks = sum(len(row) == _FEW for row in beside)
    yield from parts if asks >= _LEAST and len(parts) > 1 else [(False, rows)]


def _runs(rows: Rows) -> list[int]:
    """Return for each row where those end, from it on, that have the same columns."""
    found: list[int] = []
    for _, some in groupby(rows, key=lambda row: [cell.column for cell in row]):
        found += [len(found) + len(same)] * len(same) if (same := list(some)) else []
    return found


def _are_heads(heads: Sequence[Cell], body: Rows, like: Likeness) -> bool:
    """Tell whether the cells of a row are heads of columns, and what is below them answers."""
    first, *others = heads
    if any(is_typed(cell) or not tables.said(cell) for cell in others) or is_typed(first):
        return False
    texts = [tables.text(cell) for cell in others]
    known = sum(like.best(text) >= _HEAD and not like.option(text) for text in texts)
    if known * 2 < len(texts) or known < _FEW:
        return False
    below = (cell for row in body for cell in row[1:] if not is_typed(cell))
    return not any(like.best(tables.text(cell)) >= _HEAD for cell in below if tables.said(cell))


def is_typed(cell: Cell) -> bool:
    """Tell whether a control for an answer stands in a *cell*."""
    return any(map(tables.is_typed, lines_of(cell.blocks)))
