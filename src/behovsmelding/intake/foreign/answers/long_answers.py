"""Lines of a document as a long answer: a dash that somebody typed before one makes it an item."""

import re
from collections.abc import Iterable, Sequence

import attrs

from behovsmelding.docx.layout.pieces import Atom, Item, Line
from behovsmelding.docx.reading.blocks import blocks
from behovsmelding.intake.foreign.spots.looks import cut
from behovsmelding.model.tekst import canonical

_TYPED = re.compile(r"^\s*[-•*–][\t ]+")


def long(lines: Iterable[tuple[Line, Sequence[Atom]]]) -> str:
    """Return what *lines* say as a long answer: a dash typed before a line makes it an item."""
    return canonical(blocks(map(_as_item, lines)))


def _as_item(line: tuple[Line, Sequence[Atom]]) -> tuple[Line, Sequence[Atom]]:
    whole, atoms = line
    text = "".join(atom.text for atom in atoms)
    typed = _TYPED.match(text)
    if typed is None or whole.item is not None or whole.heading is not None:
        return line
    return attrs.evolve(whole, item=Item(0, None)), list(cut(atoms, typed.end(), len(text)))
