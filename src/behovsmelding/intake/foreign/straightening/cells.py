"""What the cells of a document are: questions, answers, or a question with its answer below."""

from collections.abc import Sequence

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

    def _kind(self, cell: Cell) -> Is:
        lines = tables.lines(cell)
        if not lines:
            return Is.ANSWERS if any(isinstance(each, Grid) for each in cell.blocks) else Is.EMPTY
        first, *others = lines
        asks_by_look = not others and stands_out(first)
        # What stands first in a table within the cell is a question of that one.
        is_inside = not any(block is first for block in cell.blocks)
        if is_inside or any(atom.control for atom in first.atoms):
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
