"""A cell of a table, and what its lines are made of."""

from typing import TYPE_CHECKING, NamedTuple

from behovsmelding.docx.layout.pieces import Cell, Line
from behovsmelding.intake.foreign.spots.chunks import Chunk, Is
from behovsmelding.intake.foreign.words.wording import cleaned

if TYPE_CHECKING:
    from behovsmelding.intake.foreign.spots.found import Found


class Seen(NamedTuple):
    """A cell, and what its lines are made of."""

    cell: Cell
    lines: tuple[tuple[Line, tuple[Chunk, ...]], ...]
    has_grid: bool

    @property
    def said(self) -> list[Chunk]:
        """What its lines are made of, one after the other."""
        return [each for _, found in self.lines for each in found]

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.said and not self.has_grid

    @property
    def is_words(self) -> bool:
        """Whether it has words alone."""
        return bool(self.said) and all(e.what is Is.WORDS for e in self.said) and not self.has_grid

    @property
    def is_answer(self) -> bool:
        """Whether it has a control, a box or an open place."""
        return any(each.what is not Is.WORDS for each in self.said)

    @property
    def is_strong(self) -> bool:
        """Whether it begins with words that stand out."""
        return self.is_words and self.said[0].strong

    @property
    def text(self) -> str:
        """All that it says, on one line."""
        return cleaned(" ".join("".join(c.text for c in found) for _, found in self.lines))

    @property
    def first_line(self) -> Line | None:
        """Its first line."""
        return next((block for block in self.cell.blocks if isinstance(block, Line)), None)


def seen_in(found: "Found", cell: Cell) -> Seen:
    """Return *cell* with what its lines are made of."""
    lines: list[tuple[Line, tuple[Chunk, ...]]] = []
    has_grid = False
    for block in cell.blocks:
        if isinstance(block, Line):
            if made := found.chunks(block):
                lines.append((block, tuple(made)))
        else:
            has_grid = True
    return Seen(cell, tuple(lines), has_grid)
