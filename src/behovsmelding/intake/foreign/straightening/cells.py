"""What the cells of a document are: questions, answers, or a question with its answer below."""

import re
from collections.abc import Sequence
from itertools import pairwise

from behovsmelding.docx.layout.pieces import Atom, Cell, Grid, Layout, Line, grids, lines_of
from behovsmelding.intake.foreign.asked.evidence import is_known_organisation
from behovsmelding.intake.foreign.asked.likeness import Likeness, asks
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.across import Pair
from behovsmelding.intake.foreign.straightening.habits import is_advice
from behovsmelding.intake.foreign.straightening.order import Is
from behovsmelding.intake.foreign.straightening.parts import (
    LONGEST,
    after,
    broken_at,
    is_broken,
    is_parted,
    stands_out,
)
from behovsmelding.intake.foreign.words.wording import cleaned

_KNOWN = 0.62
"""How like a question of the form words must be that have no sign of one."""
_BOX = re.compile(r"\s*[☐☑☒☓]")
"""A box that is drawn, before its words."""
_BROKEN = STACKED = 3
"""How many cells have a break behind a question at the least, or the answer on a line below it,
where that is the rule."""


class Cells:
    """Tells what a cell is by what it says, and by how cells are filled in a document."""

    def __init__(self, like: Likeness) -> None:
        self.like = like
        self.advises = self.breaks = False
        """Whether a break parts question and answer in the cells of the document."""
        self.boxes = False
        """Whether each row of boxes is a table of its own, with the answers below small labels."""
        self._questions: dict[str, bool] = {}

    def _has_breaks(self, layout: Layout) -> bool:
        """Tell whether cells have a question before a break, as a rule."""
        cells = [
            cell
            for grid in grids(layout)
            if not any(atom.control for line in lines_of((grid,)) for atom in line.atoms)
            for row in grid.rows
            for cell in row
            if is_broken(cell)
        ]
        known = sum(self._asks(broken_at(tables.lines(cell)[0])[0]) for cell in cells)
        return known >= _BROKEN and known * 2 >= len(cells)

    def _has_boxes(self, layout: Layout) -> bool:
        """Tell whether tables of one row have a question with the answer below, as a rule."""
        rows = [grid.rows[0] for grid in grids(layout) if len(grid.rows) == 1]
        kinds = [self._kind(cell) for row in rows for cell in row if is_parted(cell)]
        both = kinds.count(Is.BOTH)
        return both >= STACKED and both * 2 >= len(kinds)

    def _asks(self, atoms: Sequence[Atom]) -> bool:
        """Tell whether *atoms* are a question, or begin with one and a colon."""
        text = cleaned("".join(atom.text for atom in atoms))
        head, colon, _ = text.partition(":")
        return self._is_question(text) or (bool(colon) and self._is_question(head))

    def _is_question(self, text: str) -> bool:
        # Each way to read a table asks what its cells are.
        known = self._questions.get(text)
        if known is None:
            known = self._questions[text] = self._looks_asked(text)
        return known

    def _looks_asked(self, text: str) -> bool:
        if not text or len(text.split()) > LONGEST or is_known_organisation(text):
            return False
        return self.like.best(text.rstrip(" :")) >= _KNOWN or (text.endswith("?") and asks(text))

    def _asking(self, rows: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
        """Return *rows* with those cells known that only ask, for the row below answers them.

        What stands in italics below their question is no answer to it, then.
        """
        made = [list(row) for row in rows]
        if not self.advises:
            return made
        for asked, below in pairwise(made):
            at = [cell for cell in asked if self._is_advised(cell)]
            others = [cell for cell in asked if cell not in at]
            if not at or [cell.column for cell in asked] != [cell.column for cell in below]:
                continue
            if any(self._kind(cell) not in (Is.ASKS, Is.EMPTY) for cell in others):
                continue
            if all(self._kind(cell) in (Is.ANSWERS, Is.EMPTY) for cell in below):
                asked[:] = [_only_asks(cell) if cell in at else cell for cell in asked]
        return made

    def _is_advised(self, cell: Cell) -> bool:
        """Tell whether a *cell* has a question, and below it advice and nothing else."""
        first, *others = cell.blocks or [None]
        if not isinstance(first, Line) or not others:
            return False
        asks_at_all = stands_out(first) or self._is_question(cleaned(first.text))
        advice = all(isinstance(other, Line) and is_advice(other) for other in others)
        return bool(first.text.strip()) and advice and not is_advice(first) and asks_at_all

    def _kind(self, cell: Cell) -> Is:
        if isinstance(cell, tables.Asking):
            return Is.ASKS
        lines = tables.lines(cell)
        if not lines:
            return Is.ANSWERS if any(isinstance(each, Grid) for each in cell.blocks) else Is.EMPTY
        first, *others = lines
        asks_by_look = not others and stands_out(first)
        # What stands first in a table within the cell is a question of that one.
        is_inside = not any(block is first for block in cell.blocks)
        if is_inside or any(atom.control for atom in first.atoms) or _BOX.match(first.text):
            return Is.ANSWERS
        if not asks_by_look and not self._is_question(cleaned(first.text)):
            return Is.ANSWERS
        if others and self._asks_by_line(lines):
            return Is.ANSWERS
        return Is.BOTH if after(cell, first) else Is.ASKS

    def _asks_by_line(self, lines: Sequence[Line]) -> bool:
        """Tell whether each of some *lines* has a question before a colon: «Eier: », «UH: »."""
        parted = [cleaned(line.text).partition(":") for line in lines]
        known = sum(self._is_question(head) for head, _, _ in parted)
        return all(colon for _, colon, _ in parted) and known * 2 > len(lines)

    def _parted(self, cell: Cell) -> Pair:
        first = tables.lines(cell)[0]
        said = after(cell, first)
        while self.advises and said and isinstance(said[0], Line) and is_advice(said[0]):
            del said[0]
        return (first,), tuple(said)


def _only_asks(cell: Cell) -> Cell:
    return tables.Asking(cell.column, cell.span, goes_on=cell.goes_on, blocks=cell.blocks)
