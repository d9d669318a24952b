"""Tables whose rows each have a box beside their name: «☒ Regional ordning | 180 000 | 420 000».

The box says whether the row is meant, and the name what it is of. Taken apart, there is a question
with all of the boxes, and a table whose rows are called what the form calls them.
"""

import re
from collections.abc import Sequence

import attrs

from behovsmelding.docx.layout.pieces import Atom, Cell, Grid, Line
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.asked.options import option
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.across import line_beside
from behovsmelding.intake.foreign.straightening.tables import Pairs

_SIGN = r"\s*(?:[☐☑☒☓□■✓✔✗✘]|\[\s?[xX✓]?\s?\])\s*"
_BOX = re.compile(f"^{_SIGN}|{_SIGN}$")
"""A box that is typed, before a name or behind it."""
_LEAST = 2
"""How many rows have a box at the least, and how many columns the table has."""


def boxed_rows(grid: Grid, like: Likeness) -> tuple[Pairs, Grid] | None:
    """Return the boxes of the rows of *grid* as a question, and the rest of it; else None.

    Each row must be called as one of a table of the form, or have no box, as that of sums.
    """
    heads, *body = [row for row in grid.rows if row] or [()]
    if len(heads) < _LEAST or any(map(_has_box, heads)):
        return None
    boxed = [row for row in body if _has_box(row[0])]
    if len(boxed) < _LEAST or any(_has_box(cell) for row in body for cell in row[1:]):
        return None
    if not all(len(row) > 1 and like.names_row(_name(row[0])) for row in boxed):
        return None
    boxes = [line for row in boxed for line in tables.lines(row[0])]
    question = _question(heads[0], [_name(row[0]) for row in boxed], like)
    asked = Pairs((tables.row_of([question, tables.cell(1, boxes)]),))
    rest = [[_named(row[0]), *row[1:]] if row in boxed else row for row in body]
    return asked, attrs.evolve(grid, rows=tuple(map(tuple, [heads, *rest])))


def _question(head: Cell, names: Sequence[str], like: Likeness) -> Cell:
    """Return the question of which several of *names* are meant; the *head* where none is known.

    «Ordning» says no more than that ordninger stand below it.
    """
    known = (
        wording.text
        for asked in like.asked.every
        if asked.to.field is not None and asked.to.field.several and not asked.part
        if all(option(asked, name) for name in names)
        for wording in asked.first
        if not wording.declared and len(wording.text.split()) > 1
    )
    words = next(known, "")
    return tables.cell(0, [line_beside(head, words)]) if words else head


def _has_box(cell: Cell) -> bool:
    """Tell whether a *cell* has a box beside its words."""
    lines = tables.lines(cell)
    signs = (_is_tick(atom) or _BOX.search(atom.text) for line in lines for atom in line.atoms)
    return any(signs) and bool(_name(cell))


def _name(cell: Cell) -> str:
    """Return what stands in a *cell* beside its box."""
    return tables.text(_named(cell))


def _named(cell: Cell) -> Cell:
    """Return a *cell* without the box in it."""
    blocks = (_without_box(block) if isinstance(block, Line) else block for block in cell.blocks)
    return attrs.evolve(cell, blocks=tuple(blocks))


def _without_box(line: Line) -> Line:
    """Return a *line* without the boxes on it."""
    atoms = [atom for atom in line.atoms if not _is_tick(atom)]
    for at in {0, len(atoms) - 1} if atoms else ():
        atoms[at] = atoms[at]._replace(text=_BOX.sub("", atoms[at].text))
    return attrs.evolve(line, atoms=tuple(atoms))


def _is_tick(atom: Atom) -> bool:
    """Tell whether an *atom* is in a control to tick."""
    chain = () if atom.control is None else atom.control.chain()
    return any(each.shape is Shape.TICK for each in chain)
