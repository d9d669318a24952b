"""Tables of who gets how much, whatever their first column is headed with."""

from collections.abc import Iterator, Sequence
from itertools import groupby

import attrs

from behovsmelding.docx.layout.pieces import Atom, Block, Cell, Grid
from behovsmelding.intake.foreign.asked.evidence import is_known_organisation
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.amounts import (
    AMOUNT,
    HEADS,
    NOTHING,
    RECIPIENT,
    SUM,
    is_amount,
    is_sum,
    is_total,
)
from behovsmelding.intake.foreign.straightening.inner import Rows, is_typed
from behovsmelding.intake.foreign.straightening.tables import Members, Pairs

_LEAST, _THREE = 2, 3
"""How many rows ask for a recipient and an amount at the least, and how many cells each has."""


def of_recipients(rows: Rows, like: Likeness) -> list[Block]:
    """Return a table of who gets how much, if it is one, below what it is headed with.

    Those who get it stand below the question; what each column is, only beside it.
    """
    heads, *body = rows
    first = heads[0]
    names = [row[0] for row in body]
    is_named = all(is_typed(cell) or is_known_organisation(tables.said(cell)) for cell in names)
    if not tables.lines(first) or not (is_named or SUM.search(tables.text(names[-1]))):
        return []
    return _with_sums(rows) if like.asks_for_recipients else []


def paid(grid: Grid, like: Likeness) -> list[Block]:
    """Return a table of who gets how much, if *grid* is one: «Kven skal ha tilskot? | Kroner».

    However its first column is asked for: whom it asks for, and the amounts beside them, tell.
    """
    rows = [row for row in grid.rows if row]
    asked = tables.text(rows[0][0]) if rows else ""
    is_even = len({len(row) for row in rows}) == 1 and len(rows) > 1 and len(rows[0]) > 1
    if not like.asks_for_recipients or not is_even:
        return []
    if not RECIPIENT.search(asked) or any(map(is_typed, rows[0])):
        return []
    said = [tables.said(tables.at(row, _amounts_at(rows[0]))) for row in _of_each(rows)]
    amounts = [each for each in said if each not in NOTHING]
    return _with_sums(rows) if amounts and all(map(is_amount, amounts)) else []


def asked_in_rows(rows: Rows, like: Likeness) -> Iterator[tuple[bool, Rows]]:
    """Yield the parts of *rows*, and whether each asks in its rows who gets something, and what.

    «Mottaker 1 og beløp | … | …» stands among questions that have but one answer.
    """
    for is_paid, some in groupby(rows, _asks_both):
        part = list(some)
        yield is_paid and like.asks_for_recipients and len(part) >= _LEAST, part


def _asks_both(row: Sequence[Cell]) -> bool:
    """Tell whether a *row* has a place for who gets something, and one for the amount."""
    if len(row) != _THREE:
        return False
    asked, whom, amount = row
    said = tables.said(amount)
    is_asked = RECIPIENT.search(tables.text(asked)) and AMOUNT.search(tables.text(asked))
    is_open = said in NOTHING or is_amount(said)
    return bool(is_asked) and is_open and not is_amount(tables.said(whom))


def in_table(rows: Rows) -> list[Block]:
    """Return *rows* that each ask who gets something, and what, as a table of both."""
    asked = tables.lines(rows[0][0])[0]
    heads = [tables.cell(0, [attrs.evolve(asked, atoms=(Atom(head),))]) for head in HEADS]
    every = (heads, *(row[1:] for row in rows))
    return [asked, Members(tuple(map(tables.row_of, every)), is_within=True)]


def _with_sums(rows: Rows) -> list[Block]:
    """Return *rows* of who gets how much, below what they are headed with, and their sums."""
    heads = rows[0]
    lines = tables.lines(heads[0])
    paid_rows = _of_each(rows)
    at = _amounts_at(heads)
    sums = [(row[0], tables.at(row, at)) for row in rows[1:] if row not in paid_rows]
    corner = tables.cell(0, [attrs.evolve(lines[0], atoms=(Atom("Mottaker"),))])
    every = ((corner, *heads[1:]), *paid_rows)
    made = Members(tuple(map(tables.row_of, every)), is_within=True)
    return [*lines[:1], made, *([Pairs(tuple(map(tables.row_of, sums)))] if sums else [])]


def _amounts_at(heads: Sequence[Cell]) -> int:
    """Return the column of what each gets in all: that of sums, if there is any, else the first."""
    summed = (head.column for head in heads[1:] if is_sum(tables.text(head)))
    return next(summed, heads[1].column)


def _of_each(rows: Rows) -> list[Sequence[Cell]]:
    """Return the rows below the heads that are neither a sum nor a part of one."""
    return [row for row in rows[1:] if not is_total(tables.text(row[0]))]
