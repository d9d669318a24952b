"""Tables of which it is known how they are to be read, whatever they looked like on the page."""

import re
from collections.abc import Iterable, Sequence

import attrs

from behovsmelding.docx.layout.pieces import Block, Cell, Grid, Line, lines_of
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.intake.foreign.words.wording import cleaned, folded

_PAIR = 2
"""How many columns a question and its answer have."""
_WITH_ADVICE = 3
"""How many columns a table has at the least in which advice stands between them."""
_ANSWER = re.compile(r"(?:(?:deres|ditt|dykkar|våre?) )?svar(?:et)?|besvarelse|utfylling")
_QUESTION = re.compile(r"(?:(?:vi|her) )?(?:spør(?: vi)?(?: om)?|spørsmål\w*|spm)|")


@attrs.frozen
class Pairs(Grid):
    """A table of questions, each with its answer beside it; a cell alone in a row has both."""


@attrs.frozen
class Asking(Cell):
    """A cell that only asks: what stands below its question is advice, and the answer elsewhere."""


@attrs.frozen
class Members(Grid):
    """A table with a row for each member of a list, below a row of what is asked of each.

    `owner` is the position of the member of another list that they all belong to, if they do, and
    `called` what that is called. `is_within` tells that they are of the one whose part they are in,
    `is_rest` that they are of no member at all: what adds them up. `in_rows` tells that each of its
    rows is one of the form's.
    """

    owner: int | None = None
    called: str = ""
    is_within: bool = False
    is_rest: bool = False
    in_rows: bool = False


@attrs.frozen
class Crossed(Members):
    """A table of one member, in which the head of a row and that of a column ask together."""


def cell(column: int, blocks: Sequence[Block]) -> Cell:
    """Return a cell of one *column* in which *blocks* stand."""
    return Cell(column, 1, goes_on=False, blocks=tuple(blocks))


def at(row: Iterable[Cell], column: int) -> Cell:
    """Return the cell of *row* that stands in a *column*; an empty one where none does."""
    found = (each for each in row if each.column <= column < each.column + each.span)
    return next(found, cell(column, ()))


def row_of(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """Return *cells* as a row, a column each."""
    return tuple(cell(at, each.blocks) for at, each in enumerate(cells))


def lines(of: Cell) -> list[Line]:
    """Return the lines in a cell that say anything."""
    return [line for line in lines_of(of.blocks) if line.text.strip()]


def is_typed(line: Line) -> bool:
    """Tell whether a control for an answer stands on a *line*: one that repeats it is none."""
    controls = (atom.control for atom in line.atoms if atom.control is not None)
    return any(
        each.shape not in (None, Shape.REPEAT) for control in controls for each in control.chain()
    )


def said(of: Cell) -> str:
    """Return what stands in a cell, but for the prompts of its controls."""
    atoms = (
        [atom for atom in line.atoms if atom.control is None or not atom.control.shows_prompt]
        for line in lines_of(of.blocks)
    )
    return cleaned(" ".join("".join(atom.text for atom in line) for line in atoms))


def text(of: Cell) -> str:
    """Return what stands in a cell, on one line."""
    return cleaned(" ".join(line.text for line in lines_of(of.blocks)))


def under_heads(grid: Grid) -> Grid | None:
    """Return a table of pairs side by side with each question once, and a column for each head.

    Below «Eier» and «UH», which stand over two columns each, every row has a question of the one
    with its answer, and beside it the same of the other. None for any other table.
    """
    heads, *body = [row for row in grid.rows if row] or [()]
    over = [each for each in heads if text(each)]
    if len(over) < _PAIR or len(over) < len(heads) or any(each.span != _PAIR for each in over):
        return None
    if not body or any([each.column for each in row] != [*range(len(row))] for row in body):
        return None
    if any(len(row) != _PAIR * len(over) for row in body):
        return None
    made = [(cell(0, ()), *(cell(at, each.blocks) for at, each in enumerate(over, 1)))]
    for row in body:
        asked = {text(each) for each in row[::_PAIR]}
        if len(asked) != 1 or not all(asked):
            return None
        said = (cell(at, each.blocks) for at, each in enumerate(row[1::_PAIR], 1))
        made.append((cell(0, row[0].blocks), *said))
    return Grid(tuple(made))


def below_title(grid: Grid) -> tuple[Grid, Grid] | None:
    """Return the first row of a table, which only says what the table is, and the rest of it."""
    first, *rest = [row for row in grid.rows if row] or [()]
    if len(first) != 1 or len(rest) < _PAIR or len(rest[0]) < _WITH_ADVICE:
        return None
    return (Grid((first,)), Grid(tuple(rest))) if len(lines(first[0])) == 1 else None


def heads_pairs(row: Sequence[Cell]) -> bool:
    """Tell whether a *row* says that pairs stand below it: «Spørsmål | Svar»."""
    said = [folded(text(each)) for each in row]
    if len(said) != _PAIR or not _ANSWER.fullmatch(said[1]):
        return False
    return _QUESTION.fullmatch(said[0]) is not None


def advised(rows: Sequence[Sequence[Cell]]) -> list[tuple[Sequence[Block], Sequence[Block]]] | None:
    """Return the rows of a table whose last column is headed «Svar», with all else for question."""
    count = len(rows[0])
    if count < _WITH_ADVICE or not _ANSWER.fullmatch(folded(text(rows[0][-1]))):
        return None
    if any(len(row) != count for row in rows):
        return None
    return [
        ([block for cell in row[:-1] for block in cell.blocks], row[-1].blocks) for row in rows[1:]
    ]
