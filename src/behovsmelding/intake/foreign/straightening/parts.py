"""What a line or a cell is made of: what stands before a break, and what comes after the first."""

from collections.abc import Sequence
from itertools import takewhile

import attrs

from behovsmelding.docx.layout.pieces import Atom, Block, Cell, Line, lines_of
from behovsmelding.intake.foreign.asked.likeness import asks
from behovsmelding.intake.foreign.straightening import tables

LONGEST, _SHORT, _FEW = 30, 12, 2
"""How many words a question has at the most, one that is known by its look alone, and one that ends
with a point, as «Org.nr.» does."""


def asks_more(line: Line) -> bool:
    """Tell whether *line* has a question before a place of its own: «Hvis ja, hvem: [ ]»."""
    before = [*takewhile(lambda atom: atom.control is None, line.atoms)]
    text = "".join(atom.text for atom in before).rstrip()
    return len(before) < len(line.atoms) and text.endswith((":", "?"))


def is_parted(cell: Cell) -> bool:
    """Tell whether the first of several lines of a *cell* may ask for what is below it."""
    first, *others = cell.blocks or [None]
    if not others or not isinstance(first, Line) or first.item is not None:
        return False
    if isinstance(cell, tables.Asking):
        return False
    text = first.text.strip()
    return (
        bool(text)
        and not tables.is_typed(first)
        and len(text.split()) <= LONGEST
        and (text[-1] != "." or "?" in text or len(text.split()) <= _FEW or _instructs(text))
    )


def _instructs(text: str) -> bool:
    """Tell whether the last sentence of *text* says how to answer what stands before it."""
    asked, _, last = text.rstrip(".").rpartition(". ")
    return bool(asked) and asks(last)


def is_broken(cell: Cell) -> bool:
    """Tell whether all that stands in *cell* is one line with a break, and few words before it."""
    lines = [line for line in lines_of(cell.blocks) if line.text.strip()]
    if len(lines) != 1 or "\n" not in lines[0].text:
        return False
    head = lines[0].text.partition("\n")[0].split()
    return 0 < len(head) <= LONGEST


def is_bold(line: Line) -> bool:
    """Tell whether all of *line* is bold."""
    return all(atom.bold for atom in line.atoms if atom.text.strip())


def stands_out(line: Line) -> bool:
    """Tell whether all of *line* is bold, and it is short."""
    return is_bold(line) and len(line.text.split()) <= _SHORT


def after(cell: Cell, first: Line) -> list[Block]:
    """Return what stands in *cell* below its *first* line."""
    at = next(at for at, block in enumerate(cell.blocks) if block is first)
    return list(cell.blocks[at + 1 :])


def broken_at(line: Line) -> list[list[Atom]]:
    """Return the atoms of *line* between its breaks."""
    made: list[list[Atom]] = [[]]
    for atom in line.atoms:
        first, *others = atom.text.split("\n")
        made[-1].append(atom._replace(text=first))
        made += [[atom._replace(text=text)] for text in others]
    return made


def joined(line: Line, parts: Sequence[Sequence[Atom]]) -> Line:
    """Return *line* with some of its *parts*, and a break between each two."""
    atoms = [atom for part in parts for atom in (*part, Atom("\n"))][:-1]
    return attrs.evolve(line, atoms=tuple(atom for atom in atoms if atom.text))
