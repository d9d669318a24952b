"""Tables with a row for each tiltak, and columns that two heads ask for: «2027» over «Eier».

Each row becomes what it would be in the part of its tiltak: a table of its own, with a row for each
of the upper heads.
"""

import re
from collections.abc import Iterator, Sequence

from behovsmelding.docx.layout.pieces import Block, Cell, Grid
from behovsmelding.intake.foreign.asked.likeness import NONE, Likeness
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.amounts import SUM, says_amounts
from behovsmelding.intake.foreign.straightening.listed import head_rows
from behovsmelding.intake.foreign.straightening.of_each import Names
from behovsmelding.intake.foreign.straightening.tables import Crossed, row_of
from behovsmelding.intake.foreign.words.wording import folded

_NUMBERED = re.compile(r"(?i)(?:(?:tiltak )?(?:nr\.? ?)?)(\d{1,2})\b(?!\d)\s*(?:[:.–(-].*)?")
_HEADS, _LEAST = 2, 2
"""How many rows of heads such a table has, and how many columns one of the upper ones has."""
_ASKED = 0.7
"""How like those of a question two heads must be that ask it together."""


def of_rows(grid: Grid, like: Likeness, names: Names) -> list[Block] | None:
    """Return a table for each row of *grid* that is of a member of a list; None for any other.

    A row counts its member, or has one of their *names*.
    """
    rows = [row for row in grid.rows if row]
    if head_rows(rows) != _HEADS or len(rows) == _HEADS:
        return None
    top, own, *body = rows
    upper = [cell for cell in top if cell.column and tables.text(cell)]
    under = [[cell for cell in own if _is_under(over, cell)] for over in upper]
    columns = [cell.column for group in under for cell in group]
    if not columns or not says_amounts(body, columns) or not _ask(upper, under, like):
        return None
    what = names.what or tables.text(top[0])
    made: list[Block] = []
    for row in body:
        said = tuple(_rows(upper, under, row))
        number = number_of(row, names)
        if SUM.search(tables.text(row[0])):
            made.append(Crossed(said, is_rest=True))
        elif _begins(called := f"{what} {number}", like):
            made.append(Crossed(said, number - 1, called))
        else:
            return None
    return made


def _is_under(over: Cell, cell: Cell) -> bool:
    return over.column <= cell.column < over.column + over.span


def number_of(row: Sequence[Cell], names: Names) -> int:
    """Return the number of the member that a *row* is of; 0 if it says none."""
    said = tables.text(row[0])
    if folded(said) in names.called:
        return names.called.index(folded(said)) + 1
    found = _NUMBERED.fullmatch(said)
    return int(found[1]) if found is not None else 0


def _begins(called: str, like: Likeness) -> bool:
    """Tell whether a member of a list is *called* so."""
    headed = like.headed(called)
    return headed is not None and headed.section.begins and bool(headed.number)


def _ask(upper: Sequence[Cell], under: Sequence[Sequence[Cell]], like: Likeness) -> bool:
    """Tell whether below each head of the upper level are the same, and most pairs of them ask."""
    heads = {tuple(map(tables.text, own)) for own in under}
    pairs = [(tables.text(over), head) for over in upper for own in heads for head in own]
    asked = sum(_asks(one, other, like) or _asks(other, one, like) for one, other in pairs)
    return len(heads) == 1 and len(under[0]) >= _LEAST and asked * 2 > len(pairs)


def _asks(one: str, other: str, like: Likeness) -> bool:
    """Tell whether the form has a question with *one* for the head of its row, and the *other*."""
    columns = like.of(other)
    return any(
        each.score >= _ASKED and columns.get((number, 1), NONE).score >= _ASKED
        for (number, head), each in like.of(one).items()
        if not head
    )


def _rows(
    upper: Sequence[Cell], under: Sequence[Sequence[Cell]], row: Sequence[Cell]
) -> Iterator[tuple[Cell, ...]]:
    """Yield a table of what a *row* says: one of heads, and one for each that is above those."""
    yield row_of([tables.cell(0, ()), *under[0]])
    for over, own in zip(upper, under, strict=True):
        yield row_of([over, *(tables.at(row, cell.column) for cell in own)])
