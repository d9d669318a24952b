"""Lines that have a question, a tab and its answer, as a letter has that somebody fills in.

«Namn på tiltaket   Lesing» has no sign between them but the tab. Each such line becomes a row of a
question and its answer.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

import attrs

from behovsmelding.docx.layout.pieces import Atom, Block, Cell, Layout, Line
from behovsmelding.intake.foreign.asked.evidence import is_known_organisation
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.amounts import SUM, is_amount
from behovsmelding.intake.foreign.straightening.parts import joined
from behovsmelding.intake.foreign.straightening.tables import Pairs
from behovsmelding.intake.foreign.words.wording import cleaned

_LONGEST = 12
"""How many words a question before a tab has at the most."""
_LIKELY, _LEAST = 0.62, 4
"""How like questions the words before tabs are, and how many of them at the least."""


def has_tabs(layout: Layout, like: Likeness) -> bool:
    """Tell whether *layout* has a tab between questions and answers, as a rule."""
    blocks = (block for story in layout.stories if story.is_body for block in story.blocks)
    lines = [block for block in blocks if isinstance(block, Line)]
    asked = {cleaned(_text(parts[0])).rstrip(" :") for parts in map(_parts, lines) if parts}
    known = sum(like.best(text) >= _LIKELY for text in asked)
    return known >= _LEAST and known * 2 >= len(asked)


def beside_tabs(layout: Layout, like: Likeness) -> Layout:
    """Return *layout* with lines of a question, a tab and its answer as rows of both.

    Where that is no rule, only those that add up who gets how much are.
    """
    is_row = _is_parted if has_tabs(layout, like) else _adds_up
    stories = (
        attrs.evolve(story, blocks=tuple(_rows(story.blocks, is_row))) if story.is_body else story
        for story in layout.stories
    )
    return attrs.evolve(layout, stories=tuple(stories))


def _rows(
    blocks: Sequence[Block], is_row: Callable[[Block | None, Block], bool]
) -> Iterator[Block]:
    for is_tabbed, some in groupby(
        zip((None, *blocks), blocks, strict=False), lambda pair: is_row(*pair)
    ):
        lines = [block for _, block in some]
        if is_tabbed:
            yield Pairs(tuple(_row(line) for line in lines if isinstance(line, Line)))
        else:
            yield from lines


def _is_parted(_: Block | None, block: Block) -> bool:
    return bool(_parts(block))


def _adds_up(above: Block | None, block: Block) -> bool:
    """Tell whether *block* is a sum below who gets how much: «Til sammen   545 000»."""
    if not isinstance(above, Line) or not isinstance(block, Line) or not _parts(block):
        return False
    return _pays(above.text) and SUM.match(block.text.strip()) is not None


def _pays(text: str) -> bool:
    """Tell whether a line says who gets how much: «Narvik kommune   20 000»."""
    name, _, amount = text.strip().partition("\t")
    return is_known_organisation(name) and is_amount(amount.strip())


def _row(line: Line) -> tuple[Cell, ...]:
    asked, said = _parts(line)
    answer = [attrs.evolve(joined(line, [said]), item=None)] if _text(said).strip() else []
    return tables.cell(0, [joined(line, [asked])]), tables.cell(1, answer)


def _text(atoms: Sequence[Atom]) -> str:
    return "".join(atom.text for atom in atoms)


def _parts(block: Block) -> Sequence[Sequence[Atom]]:
    """Return what stands before the first tab of a line and behind it, if a question may."""
    if not isinstance(block, Line) or block.heading is not None or block.item is not None:
        return ()
    head, tab, rest = block.text.partition("\t")
    short = head.strip()
    # «Beløp til eier: kr 75 000», a tab, and the next: the colon parts those.
    is_parted = ":" in short or "\t" in rest.strip() or "\n" in block.text
    if not tab or not short[:1].isupper() or is_parted:
        return ()
    if len(short.split()) > _LONGEST or any(atom.control for atom in block.atoms):
        return ()
    if _pays(block.text):
        # The line above asks for it.
        return ()
    before: list[Atom] = []
    behind: list[Atom] = []
    for atom in block.atoms:
        own, sign, rest = ("", "", atom.text) if behind else atom.text.partition("\t")
        before += [atom._replace(text=own)] if own else []
        behind += [atom._replace(text=rest)] if sign or behind else []
    return before, behind
