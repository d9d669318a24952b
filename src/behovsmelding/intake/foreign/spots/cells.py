"""A cell of a table, and what its lines are made of."""

from typing import TYPE_CHECKING, NamedTuple

from behovsmelding.docx.layout.pieces import Atom, Cell, Line
from behovsmelding.intake.foreign.spots.boxes import box_of, goes_on
from behovsmelding.intake.foreign.spots.chunks import Chunk
from behovsmelding.intake.foreign.spots.parted import Is
from behovsmelding.intake.foreign.spots.seen import Content
from behovsmelding.intake.foreign.straightening.series import asks_on
from behovsmelding.intake.foreign.words.wording import cleaned

if TYPE_CHECKING:
    from behovsmelding.intake.foreign.spots.found import Found

_SHORT = 6
"""How many words a small question in a cell has at the most."""


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


def content_of(seen: Seen) -> Content:
    """Return what stands in a cell that is an answer."""
    made = Content(at=seen.first_line)
    for line, found in seen.lines:
        if made.boxes and asks_on(line.text):
            # «Skriv namna på dei andre:» below a yes asks for what comes next.
            made.explains = True
            continue
        for at, each in enumerate(found):
            if each.what is Is.BOX:
                words = found[at + 1].text if at + 1 < len(found) else ""
                made.boxes.append(box_of(words, each))
            elif made.boxes and goes_on(made.boxes, each):
                continue
            elif each.what is Is.OPEN:
                made.control = made.control or each.control
                made.at = line
                made.prompt = "" if each.control else each.text
            elif not (at and found[at - 1].what is Is.BOX):
                made.control = made.control or each.control
                made.add(line, each.atoms)
    if not made.boxes and made.lines and all(map(_is_unanswered, made.lines)):
        made.prompt, made.at, made.lines = made.text, made.line, []
    return made


def _is_unanswered(said: tuple[Line, list[Atom]]) -> bool:
    """Tell whether a line in a cell is a small question that nobody answered: «Til eier:»."""
    text = "".join(atom.text for atom in said[1]).rstrip()
    return text.endswith(":") and len(text.split()) <= _SHORT
