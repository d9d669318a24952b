"""Tables of which it is known how they are to be read, whatever they looked like on the page."""

from collections.abc import Sequence

import attrs

from behovsmelding.docx.layout.pieces import Block, Cell, Grid, Line, lines_of
from behovsmelding.intake.foreign.words.wording import cleaned


@attrs.frozen
class Pairs(Grid):
    """A table of questions, each with its answer beside it; a cell alone in a row has both."""


@attrs.frozen
class Members(Grid):
    """A table with a row for each member of a list, below a row of what is asked of each.

    `owner` is the position of the member of another list that they all belong to, if they do, and
    `called` what that is called.
    """

    owner: int | None = None
    called: str = ""


def cell(column: int, blocks: Sequence[Block]) -> Cell:
    """Return a cell of one *column* in which *blocks* stand."""
    return Cell(column, 1, goes_on=False, blocks=tuple(blocks))


def lines(of: Cell) -> list[Line]:
    """Return the lines in a cell that say anything."""
    return [line for line in lines_of(of.blocks) if line.text.strip()]


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
