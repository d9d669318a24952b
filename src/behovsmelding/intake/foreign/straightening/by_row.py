"""Tables that say in their first column whether a row is of an owner or of a partner.

Each row becomes what it would be in a form of its own: a heading, and questions with their answers.
"""

from collections import Counter
from collections.abc import Sequence

import attrs

from behovsmelding.docx.layout.pieces import Atom, Block, Cell, Grid, Line
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.series import is_numbered
from behovsmelding.intake.foreign.straightening.tables import Pairs
from behovsmelding.intake.foreign.words.wording import cleaned

_LEVEL = 3
"""The level of the headings that rows become."""
_FEW = 3
"""How many columns with a head such a table has at the least."""
_ASKED, _HEADED = 0.5, 0.88
"""How like questions the heads of columns are, and like a heading what begins a row."""


def by_row(grid: Grid, like: Likeness) -> list[Block] | None:
    """Return the members of a table that says in its first column what each row is of."""
    rows = [row for row in grid.rows if row]
    if len(rows) < 2:  # noqa: PLR2004 - heads, and a row
        return None
    heads = {cell.column: cell for cell in rows[0] if cell.column}
    named = [_member(like, row) for row in rows[1:]]
    asked = [like.best(tables.text(cell)) >= _ASKED for cell in heads.values()]
    if len(heads) < _FEW or sum(asked) * 2 < len(asked) or not all(named):
        return None
    made: list[Block] = []
    counted: Counter[tuple[str, ...]] = Counter()
    for row, found in zip(rows[1:], filter(None, named), strict=True):
        line, part = found
        is_open = not any(tables.said(cell) for cell in row if cell.column)
        if is_open and counted[part]:
            continue
        counted[part] += 1
        number = () if is_numbered(cleaned(line.text)) else (Atom(f" {counted[part]}"),)
        made.append(attrs.evolve(line, atoms=(*line.atoms, *number), heading=_LEVEL))
        pairs = ((head.blocks, _blocks(_at(row, column))) for column, head in heads.items())
        made.append(
            Pairs(tuple((tables.cell(0, asked), tables.cell(1, said)) for asked, said in pairs))
        )
    return made


def _member(like: Likeness, row: Sequence[Cell]) -> tuple[Line, tuple[str, ...]] | None:
    """Return the line in the first cell of a *row* that says which list it is a member of."""
    first = _at(row, 0)
    lines = [] if first is None else tables.lines(first)
    if len(lines) != 1:
        return None
    # Counted, it is the heading of one: «Eier 1».
    said = cleaned(lines[0].text)
    headed = like.headed(said if is_numbered(said) else f"{said} 1")
    is_member = (
        headed is not None
        and headed.section.begins
        and not headed.beside
        and headed.score >= _HEADED
    )
    return (lines[0], headed.section.part) if headed is not None and is_member else None


def _blocks(cell: Cell | None) -> Sequence[Block]:
    return () if cell is None else cell.blocks


def _at(row: Sequence[Cell], column: int) -> Cell | None:
    """Return the cell of a *row* that a *column* goes through."""
    return next((c for c in row if c.column <= column < c.column + max(c.span, 1)), None)
