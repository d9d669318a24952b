"""Answers typed in the cell of their question, behind it, where the cell for them is left empty."""

import re
from collections.abc import Sequence

import attrs

from behovsmelding.docx.layout.pieces import Block, Cell, Grid, Layout, Line
from behovsmelding.intake.foreign.asked.form_words import FormWords
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.spots.looks import cut
from behovsmelding.intake.foreign.straightening import tables

_TYPED = re.compile(
    r"\s*(?P<asked>[^\W\d].*?)[\s:]+"
    r"(?P<said>[^\s@]+@[^\s@]+\.[^\s@]+|\d{3}[ \u00a0]?\d{3}[ \u00a0]?\d{3})\s*"
)
"""A question, and behind it what no form has there: an address, the number of an organisation."""
_PAIR = 2
"""How many cells a question has with its answer."""
_ASKED = 0.5
"""How like a question what stands before that must be."""


def typed_behind(layout: Layout, like: Likeness, known: FormWords | None) -> Layout:
    """Return *layout* with what was typed behind questions in the empty cells beside them."""
    stories = (
        attrs.evolve(story, blocks=tuple(_block(each, like, known) for each in story.blocks))
        for story in layout.stories
    )
    return attrs.evolve(layout, stories=tuple(stories))


def _block(block: Block, like: Likeness, known: FormWords | None) -> Block:
    if not isinstance(block, Grid):
        return block
    rows = tuple(tuple(_row(row, like, known)) for row in block.rows)
    return block if rows == block.rows else attrs.evolve(block, rows=rows)


def _row(row: Sequence[Cell], like: Likeness, known: FormWords | None) -> list[Cell]:
    made = list(row)
    if len(row) % _PAIR:
        return made
    for at, cell in list(enumerate(row))[::_PAIR]:
        lines, place = tables.lines(cell), row[at + 1]
        if len(lines) != 1 or tables.is_typed(lines[0]) or tables.said(place):
            continue
        if "\n" in lines[0].text:
            # A break parts the two: both are meant to stand in one cell.
            continue
        (line,) = lines
        start = _start(line.text, like, known)
        if start:
            made[at] = attrs.evolve(cell, blocks=(_piece(line, 0, start),))
            made[at + 1] = attrs.evolve(place, blocks=(_piece(line, start, len(line.text)),))
    return made


def _start(text: str, like: Likeness, known: FormWords | None) -> int:
    """Return where in *text* the answer behind its question begins; 0 if it has none."""
    found = _TYPED.fullmatch(text)
    if found is not None and like.best(found["asked"]) >= _ASKED:
        return found.start("said")
    if known is None or known.has(text) or known.says(text):
        return 0
    count = known.label_of(text)
    behind = text[count:]
    return count if count and behind[:1].isspace() and behind.strip() else 0


def _piece(line: Line, start: int, end: int) -> Line:
    return attrs.evolve(line, atoms=tuple(cut(line.atoms, start, end)))
