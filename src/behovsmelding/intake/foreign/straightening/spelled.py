"""Links whose instruction a program has left in the text: `HYPERLINK "https://…"planen`."""

import re
from collections.abc import Iterator

import attrs

from behovsmelding.docx.layout.pieces import Atom, Layout, Line, with_lines

_SPELLED = re.compile(
    r'HYPERLINK\s+"(?P<to>[^"\s]+)"(?:\s+\\[a-z](?:\s+"[^"]*")?)*\s*(?P<said>[^\s.,;:!?()]*)'
)


def without_instructions(layout: Layout) -> Layout:
    """Return *layout* with a link for each instruction in its text, on the word behind it."""
    if not any(_SPELLED.search(line.text) for line in layout.lines()):
        return layout
    return with_lines(layout, _line)


def _line(line: Line) -> Line:
    return attrs.evolve(line, atoms=tuple(e for atom in line.atoms for e in _atoms(atom)))


def _atoms(atom: Atom) -> Iterator[Atom]:
    at = 0
    for found in _SPELLED.finditer(atom.text):
        yield atom._replace(text=atom.text[at : found.start()])
        yield atom._replace(text=found["said"] or found["to"], link=found["to"])
        at = found.end()
    if at < len(atom.text) or not at:
        yield atom._replace(text=atom.text[at:])
