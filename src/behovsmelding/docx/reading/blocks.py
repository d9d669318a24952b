"""What lines of a document say, in the dialect of long answers."""

from collections.abc import Iterable, Sequence

from behovsmelding.docx.layout.pieces import Atom, Line
from behovsmelding.model.tekst import Block, BlockKind, Run

_SUB_HEADINGS = (2, 3)
"""The levels of the headings in an answer; Word's own are taken for the nearest of them."""


def blocks(lines: Iterable[tuple[Line, Sequence[Atom]]]) -> tuple[Block, ...]:
    """Return the paragraphs that say something, each a line and those of its atoms that count."""
    made = (_block(line, _runs(atoms)) for line, atoms in lines)
    return tuple([block for block in made if any(run.text for each in block.lines for run in each)])


def _block(line: Line, lines: tuple[tuple[Run, ...], ...]) -> Block:
    if line.heading is not None:
        level = min(max(line.heading, _SUB_HEADINGS[0]), _SUB_HEADINGS[-1])
        return Block(BlockKind.HEADING, lines, level)
    if line.item is None:
        return Block(BlockKind.PARAGRAPH, lines)
    kind = BlockKind.BULLET if line.item.number is None else BlockKind.NUMBER
    return Block(kind, lines, line.item.level, line.item.number)


def _runs(atoms: Sequence[Atom]) -> tuple[tuple[Run, ...], ...]:
    """Return the runs of each line; what looks alike and stands side by side is one run."""
    lines: list[list[Run]] = [[]]
    for atom in atoms:
        for number, text in enumerate(atom.text.split("\n")):
            if number:
                lines.append([])
            run = Run(text, atom.bold, atom.italic, atom.link)
            last = lines[-1][-1] if lines[-1] else None
            if last is not None and last[1:] == run[1:]:
                lines[-1][-1] = last._replace(text=last.text + text)
            elif text:
                lines[-1].append(run)
    return tuple(map(tuple, lines))
