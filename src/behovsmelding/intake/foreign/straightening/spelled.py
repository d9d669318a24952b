"""Links whose instruction a program has left in the text: `HYPERLINK "https://…"planen`."""

import re
from collections.abc import Iterator

import attrs

from behovsmelding.docx.layout.pieces import Atom, Block, Layout, Line, Story

_SPELLED = re.compile(
    r'HYPERLINK\s+"(?P<to>[^"\s]+)"(?:\s+\\[a-z](?:\s+"[^"]*")?)*\s*(?P<said>[^\s.,;:!?()]*)'
)


def without_instructions(layout: Layout) -> Layout:
    """Return *layout* with a link for each instruction in its text, on the word behind it."""
    if not any(_SPELLED.search(line.text) for line in layout.lines()):
        return layout
    return attrs.evolve(layout, stories=tuple(map(_story, layout.stories)))


def _story(story: Story) -> Story:
    return attrs.evolve(story, blocks=tuple(map(_block, story.blocks)))


def _block(block: Block) -> Block:
    if isinstance(block, Line):
        return attrs.evolve(block, atoms=tuple(e for atom in block.atoms for e in _atoms(atom)))
    rows = (
        tuple(attrs.evolve(cell, blocks=tuple(map(_block, cell.blocks))) for cell in row)
        for row in block.rows
    )
    return attrs.evolve(block, rows=tuple(rows))


def _atoms(atom: Atom) -> Iterator[Atom]:
    at = 0
    for found in _SPELLED.finditer(atom.text):
        yield atom._replace(text=atom.text[at : found.start()])
        yield atom._replace(text=found["said"] or found["to"], link=found["to"])
        at = found.end()
    if at < len(atom.text) or not at:
        yield atom._replace(text=atom.text[at:])
