"""Rows among those who get money that get none: «Herav til koordinator» is part of what others get.

Such a row is a question with its answer, and stands below the table without it.
"""

from collections.abc import Sequence

from behovsmelding.docx.layout.pieces import Cell, Grid
from behovsmelding.intake.foreign.asked.evidence import is_known_organisation
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.amounts import (
    NOTHING,
    PART_OF,
    RECIPIENT,
    SUM,
    is_amount,
)
from behovsmelding.intake.foreign.straightening.tables import Pairs

_LEAST = 2
"""How many rows such a table has at the least, and how many columns."""


def parted_from(grid: Grid, like: Likeness) -> tuple[Grid, Pairs] | None:
    """Return *grid* without what is only part of its amounts, and that; None for any other."""
    rows = [row for row in grid.rows if row]
    own = [row for row in rows if _is_part(row)]
    others = [row for row in rows if row not in own]
    if not own or len(others) < _LEAST or not like.asks_for_recipients:
        return None
    if not _is_of_recipients(others):
        return None
    made = ((tables.cell(0, name.blocks), _answer(said)) for name, *said in own)
    return Grid(tuple(map(tuple, others))), Pairs(tuple(made))


def _answer(said: Sequence[Cell]) -> Cell:
    """Return all that stands beside the name of a row, in one cell."""
    filled = [cell for cell in said if tables.said(cell)] or said[:1]
    return tables.cell(1, [block for cell in filled for block in cell.blocks])


def _is_part(row: Sequence[Cell]) -> bool:
    """Tell whether a *row* says what part of the others is for whom."""
    name, *others = row
    said = tables.text(name)
    is_part = PART_OF.search(said) and not is_known_organisation(said)
    amounts = [text for cell in others if (text := tables.said(cell)) not in NOTHING]
    return bool(is_part and others) and (not amounts or any(map(is_amount, amounts)))


def _is_of_recipients(rows: Sequence[Sequence[Cell]]) -> bool:
    """Tell whether *rows* have a recipient each: their head says so, or what they are called."""
    if any(len(row) < _LEAST for row in rows):
        return False
    if RECIPIENT.search(tables.text(rows[0][0])):
        return True
    names = [said for row in rows if (said := tables.said(row[0])) and not SUM.search(said)]
    known = sum(map(is_known_organisation, names))
    return bool(known) and known * 2 >= len(names)
