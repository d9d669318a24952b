"""Tables with a column, or a row, for each choice, and an x where it is meant.

«Kommune | Privat barnehage | Privat skole» below «Type eier» are one question of each row, and
«Gjelder barnehage» above «Gjelder skole» one of each column. They become boxes of one cell.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

import attrs

from behovsmelding.docx.layout.pieces import Atom, Cell, Grid, Line, lines_of
from behovsmelding.intake.foreign.asked.asking import Ask
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.asked.options import option
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.words.wording import cleaned

_CROSS = re.compile(r"[xX✓✔✗✘☒☑]|\[[xX]\]")
_EMPTY = re.compile(r"[-–☐□]?")
_HINT = re.compile(r"(?i)\s*\((?:set|sett|kryss|merk)\b[^()]*\)")
_WHERE = re.compile(r"(?i)\(?(?:(?:set|sett|merk)(?: (?:med|et|eit))?|kryss)\b.{0,20}")
"""What stands before the places for crosses: «Sett kryss», «Kryss av her»."""
Marked: TypeAlias = "tuple[Cell, Cell]"
"""A cell for a mark, and that of the name of what it marks."""
_LEAST, _MOST = 2, 8
"""How many choices stand beside one another at the least, and at the most."""


def gathered(grid: Grid, like: Likeness) -> Grid:
    """Return *grid* with what it has a column or a row for each choice of in one of boxes."""
    rows = [list(row) for row in grid.rows if row]
    if len(rows) < _LEAST:
        return grid
    made = _side_by_side(_columns(list(_marked_below(rows, like)), like), like)
    return attrs.evolve(grid, rows=tuple(map(tuple, _rows(made, like))))


def _marked_below(rows: list[list[Cell]], like: Likeness) -> Iterator[list[Cell]]:
    """Yield *rows* with one for a row of choices and the one below, which only has their marks."""
    is_taken = False
    for row, below in zip(rows, [*rows[1:], []], strict=True):
        if is_taken:
            is_taken = False
            continue
        is_taken = _has_marks(row, below, like)
        if not is_taken:
            yield row
            continue
        first, *names = row
        width = names[-1].column + names[-1].span - names[0].column
        boxes = _boxes([*zip(below[1:], names, strict=True)])
        yield [first, attrs.evolve(boxes, column=names[0].column, span=width)]


def _has_marks(row: Sequence[Cell], below: Sequence[Cell], like: Likeness) -> bool:
    """Tell whether a *row* asks and has choices, and the one *below* only says where to tick."""
    is_even = [cell.column for cell in row] == [cell.column for cell in below]
    if not is_even or len(row) <= _LEAST or not tables.said(row[0]):
        return False
    says_where = _WHERE.fullmatch(tables.said(below[0])) is not None
    return says_where and _are_choices(row[1:], below[1:], like, is_asked=True)


def _columns(rows: list[list[Cell]], like: Likeness) -> list[list[Cell]]:
    """Return *rows* with one column for those that stand below one head, and are choices."""
    heads, below, *body = rows
    for head in [cell for cell in heads if cell.span >= _LEAST]:
        names = [cell for cell in below if head.column <= cell.column < head.column + head.span]
        marks = _below(names, body)
        if len(names) < head.span or not _are_choices(names, marks, like, above=[head]):
            continue
        heads = [attrs.evolve(cell, span=1) if cell is head else cell for cell in heads]
        below = _with(below, head, head)
        body = [_with(row, head, _boxes(_beside(names, row))) for row in body]
    # What is left below the heads goes on from them.
    goes_on = all(cell.goes_on or cell in heads or not tables.said(cell) for cell in below)
    return [heads, *body] if goes_on and heads != rows[0] else rows


def _side_by_side(rows: list[list[Cell]], like: Likeness) -> list[list[Cell]]:
    """Return *rows* with one column for heads side by side that are choices."""
    heads, *drawn = rows
    body = drawn
    made: list[Cell] = []
    for is_marked, some in groupby(heads, lambda head: _is_column(head, drawn)):
        left = list(some)
        while is_marked and left:
            names = left[: _choices_in(left, body, like)]
            left = left[len(names) :]
            first, last = names[0], names[-1]
            if len(names) < _LEAST:
                made += names
                continue
            width = attrs.evolve(first, span=last.column + last.span - first.column)
            made.append(attrs.evolve(_all_of(names), column=first.column))
            body = [_with(row, width, _boxes(_beside(names, row))) for row in body]
        made += left
    return [made, *body]


def _is_column(head: Cell, body: Sequence[Sequence[Cell]]) -> bool:
    """Tell whether all below a *head* that says something may be marks."""
    cells = [tables.at(row, head.column) for row in body]
    return bool(head.column and tables.said(head)) and all(map(_may_mark, cells))


def _choices_in(heads: Sequence[Cell], body: Sequence[Sequence[Cell]], like: Likeness) -> int:
    """Return how many of *heads*, from the first on, are choices of one question; 1 if none are."""
    for count in range(min(len(heads), _MOST), 1, -1):
        if _are_choices(heads[:count], _below(heads[:count], body), like):
            return count
    return 1


def _all_of(names: Sequence[Cell]) -> Cell:
    """Return a cell that says all *names*, one of which is meant: «Kommune / Privat barnehage»."""
    there = next(lines_of(names[0].blocks))
    asked = " / ".join(map(_name, names))
    bold = all(atom.bold for atom in there.atoms if atom.text.strip())
    return tables.cell(0, [attrs.evolve(there, atoms=(Atom(asked, bold),))])


def _below(names: Sequence[Cell], body: Sequence[Sequence[Cell]]) -> list[Cell]:
    return [tables.at(row, name.column) for row in body for name in names]


def _beside(names: Sequence[Cell], row: Sequence[Cell]) -> list[Marked]:
    return [(tables.at(row, name.column), name) for name in names]


def _with(row: Sequence[Cell], head: Cell, made: Cell) -> list[Cell]:
    """Return *row* with one cell, *made*, for those below a *head* of several columns."""
    first = [cell for cell in row if cell.column < head.column]
    last = [cell for cell in row if cell.column >= head.column + head.span]
    return [*first, attrs.evolve(made, column=head.column, span=1), *last]


def _rows(rows: list[list[Cell]], like: Likeness) -> Iterator[list[Cell]]:
    """Yield *rows* with one for those that stand below one another, and are choices."""
    for is_marked, some in groupby(rows, _is_marked):
        left = list(some)
        while is_marked and left:
            same = left[: _count(left, like)]
            left = left[len(same) :]
            yield _in_one(same) if len(same) >= _LEAST else same[0]
        yield from left


def _in_one(rows: Sequence[list[Cell]]) -> list[Cell]:
    """Return the one row that *rows* are, each with the name of a choice and its marks."""
    first, *others = rows[0]
    made = [_boxes([(tables.at(row, each.column), row[0]) for row in rows]) for each in others]
    cells = [
        attrs.evolve(cell, column=each.column) for cell, each in zip(made, others, strict=True)
    ]
    asked = _all_of([row[0] for row in rows])
    return [attrs.evolve(asked, column=first.column), *cells]


def _count(rows: Sequence[Sequence[Cell]], like: Likeness) -> int:
    """Return how many of *rows*, from the first on, are choices of one question; 1 if none are."""
    for count in range(min(len(rows), _MOST), 1, -1):
        marks = [cell for row in rows[:count] for cell in row[1:]]
        if _are_choices([row[0] for row in rows[:count]], marks, like):
            return count
    return 1


def _is_marked(row: Sequence[Cell]) -> bool:
    return len(row) >= _LEAST and bool(tables.said(row[0])) and all(map(_may_mark, row[1:]))


def _boxes(pairs: Sequence[Marked]) -> Cell:
    """Return a cell with a box for each choice, ticked where the cell of its mark has an x."""
    lines: list[Line] = []
    for mark, name in pairs:
        there = next(lines_of(mark.blocks), None) or next(lines_of(name.blocks))
        sign = "☒ " if _CROSS.fullmatch(tables.said(mark)) else "☐ "
        lines.append(attrs.evolve(there, atoms=(Atom(sign + _name(name)),)))
    return tables.cell(0, lines)


def _are_choices(
    names: Sequence[Cell],
    marks: Sequence[Cell],
    like: Likeness,
    above: Sequence[Cell] = (),
    *,
    is_asked: bool = False,
) -> bool:
    """Tell whether *names* are choices of one question, and all the *marks* are for an x.

    Where none is ticked, the names, or what stands *above* them, must ask for an x, unless it is
    known that one *is_asked* for.
    """
    texts = [_name(cell) for cell in names]
    asked = is_asked or any(_HINT.search(tables.text(cell)) for cell in (*names, *above))
    ticked = any(_CROSS.fullmatch(tables.said(cell)) for cell in marks)
    if not all(texts) or not all(map(_may_mark, marks)) or not (asked or ticked):
        return False
    return any(
        len({option(asked, text) for text in texts} - {None}) == len(texts)
        for asked in like.asked.every
        if asked.ask in (Ask.CHOICE, Ask.PERIODS)
    )


def _may_mark(cell: Cell) -> bool:
    said = tables.said(cell)
    return bool(_EMPTY.fullmatch(said) or _CROSS.fullmatch(said))


def _name(cell: Cell) -> str:
    return _HINT.sub("", cleaned(tables.text(cell)))
