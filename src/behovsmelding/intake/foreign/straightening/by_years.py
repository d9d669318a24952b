"""Tables with a row for each recipient and a column for each year: who gets how much in this one.

A form asks who gets how much of this year's, and of the years to come only what all get.
"""

from collections.abc import Sequence

from behovsmelding.docx.layout.pieces import Block, Cell, Grid
from behovsmelding.intake.foreign.asked.evidence import is_known_organisation
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.across import heads_beside, line_beside
from behovsmelding.intake.foreign.straightening.amounts import NOTHING, ROLE, SUM
from behovsmelding.intake.foreign.straightening.tables import Members, Pairs
from behovsmelding.intake.foreign.words.periods import periods

_LEAST = 2
"""How many years a table has columns for at the least."""


def by_years(grid: Grid, like: Likeness) -> list[Block] | None:
    """Return who gets how much this year, and the sums of the others; None for any other table."""
    heads, *body = [row for row in grid.rows if row] or [()]
    years = [_year(cell) for cell in heads[1:]]
    own = f"{like.form.år}"
    if len(years) < _LEAST or "" in years or len({*years}) < len(years) or own not in years:
        return None
    if not like.asks_for_recipients or any(len(row) != len(heads) for row in body):
        return None
    sums = [row for row in body if SUM.search(tables.text(row[0]))]
    named = [row for row in body if row not in sums]
    if not named or not all(map(_is_recipient, named)):
        return None
    at = years.index(own) + 1
    given = [row for row in named if tables.said(row[at]) not in NOTHING]
    said = [tables.row_of([row[0], row[at]]) for row in given]
    totals = [
        tables.row_of([tables.cell(0, [line_beside(head, year)]), cell])
        for row in sums[-1:]
        for head, year, cell in zip(heads[1:], years, row[1:], strict=True)
        if year != own
    ]
    made: list[Block] = [Members((heads_beside(heads[at], heads[at]), *said))] if said else []
    return [*made, *([Pairs(tuple(totals))] if totals else [])] or None


def _year(cell: Cell) -> str:
    """Return the one year that the head of a column names; nothing where it names none."""
    found = list(periods(tables.text(cell)))
    return found[0] if len(found) == 1 and found[0].isdecimal() else ""


def _is_recipient(row: Sequence[Cell]) -> bool:
    said = tables.text(row[0])
    return bool(ROLE.fullmatch(said)) or is_known_organisation(said)
