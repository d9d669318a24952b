"""What a document does throughout: how it numbers its parts, where its advice stands, its colons.

One line says little of what it is. That others like it are questions, headings or advice says more.
"""

import re
from collections import Counter
from itertools import islice, pairwise
from typing import NamedTuple

from behovsmelding.docx.layout.pieces import Grid, Layout, Line, grids, lines_of
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening.series import ends_as_question
from behovsmelding.intake.foreign.words.wording import folded

_LEAST, _LONGEST = 2, 45
"""How often advice stands in italics in a document that has it so, and how many words it has."""
_WORDS = 4
"""How many words advice has at the least that an answer was typed behind."""
_TOP = re.compile(r"(?:(\d{1,2})[.)]?|([A-ZÆØÅ])[.)])\s+[^\W\d]")
_PLACE = re.compile(r"[:?☐☑☒]|\[ ?[xX]?\]|\( *[xX]? *\)|\.{4}|…{2}|_{3}")
"""A question by its sign, a box, or dots."""
_PARTS = 3
"""How many numbered parts a document has at the least."""
_GAP = 2
"""How far apart the numbers of two parts are where one between them was taken out."""
_MANY = 8
"""How many questions a document has at the least that are known by their mark."""
_SOME = 4
"""One of how many lines at the least has a question and its answer, where that is the rule."""
_COLONS, _LIKELY = 2, 0.72
"""How many lines with a colon are questions where that is the rule, and how like one they are."""


class Habits(NamedTuple):
    """What a document does: `advises` in italics below questions, asks in lines with `colons`.

    Where its questions have `signs`, only their question mark tells them, and what stands out is a
    heading: so it is in a letter in which somebody has pasted a form.

    `parts` are the lines that head its parts, and stand out by their look alone. Behind a question
    it may have advice in italics on the same line, as an `aside`. Where questions and answers stand
    in `pairs`, a line each, what stands before a colon asks also where it is less like a question;
    where they have `tabs` between them, what stands before a colon and a tab does.
    """

    advises: bool = False
    colons: bool = False
    signs: bool = False
    parts: frozenset[tuple[str, int]] = frozenset()
    asides: bool = False
    pairs: bool = False
    tabs: bool = False


def habits(layout: Layout, like: Likeness) -> Habits:
    """Return what the document *layout* does."""
    return Habits(
        has_advice(layout),
        _asks_with_colons(layout, like),
        _asks_by_sign(layout),
        parts_of(layout) or _in_capitals(layout),
        _has_asides(layout),
        _has_pairs(layout, like),
        _has_tabs(layout, like),
    )


def _asks_with_colons(layout: Layout, like: Likeness) -> bool:
    said = (line.text.strip() for line in layout.in_order())
    likely = (text for text in said if text.endswith(":") and like.best(text) >= _LIKELY)
    return len([*islice(likely, _COLONS)]) == _COLONS


def _asks_by_sign(layout: Layout) -> bool:
    """Tell whether questions are lines that only their mark tells, with answers between them."""
    blocks = (block for story in layout.stories if story.is_body for block in story.blocks)
    lines = [block for block in blocks if isinstance(block, Line) and block.text.strip()]
    asked = [
        at for at, line in enumerate(lines) if ends_as_question(line.text) and not _stands_out(line)
    ]
    apart = sum(later - at > 1 for at, later in pairwise(asked))
    # In a blank nothing stands between them.
    is_blank = bool(asked) and len(asked) * 2 > len(lines) - asked[0]
    return len(asked) >= _MANY and (apart * 2 > len(asked) or is_blank)


def has_advice(layout: Layout) -> bool:
    """Tell whether *layout* has lines in italics below what stands out, as a rule."""
    lines = [line for line in layout.in_order() if line.text.strip()]
    found = sum(_stands_out(above) and is_advice(line) for above, line in pairwise(lines))
    return found >= _LEAST


def _has_pairs(layout: Layout, like: Likeness) -> bool:
    """Tell whether questions stand on a line each with the answer behind a colon, as a rule."""
    blocks = (block for story in layout.stories if story.is_body for block in story.blocks)
    lines = [block.text for block in blocks if isinstance(block, Line) and block.text.strip()]
    parted = [line.partition(":") for line in lines]
    likely = sum(bool(rest.strip()) and like.best(head) >= _LIKELY for head, _, rest in parted)
    return likely >= _MANY and likely * _SOME >= len(lines)


def _has_tabs(layout: Layout, like: Likeness) -> bool:
    """Tell whether questions have a colon and a tab before the answer on their line, as a rule."""
    blocks = (block for story in layout.stories if story.is_body for block in story.blocks)
    parted = (block.text.partition(":") for block in blocks if isinstance(block, Line))
    heads = [head for head, _, rest in parted if rest.lstrip(" ").startswith("\t")]
    likely = sum(like.best(head) >= _LIKELY for head in heads)
    return likely >= _MANY and likely * 2 >= len(heads)


def _has_asides(layout: Layout) -> bool:
    """Tell whether *layout* has advice in italics behind what is bold on a line, as a rule."""
    return sum(aside_at(line) is not None for line in layout.in_order()) >= _LEAST


def aside_at(line: Line) -> int | None:
    """Return how many atoms of *line* stand before advice in italics, if there is any behind."""
    said = [at for at, atom in enumerate(line.atoms) if atom.text.strip()]
    if any(atom.control is not None for atom in line.atoms):
        return None
    start = next((at for at in said if line.atoms[at].italic and not line.atoms[at].bold), None)
    if not start:
        return None
    before = all(line.atoms[at].bold and not line.atoms[at].italic for at in said if at < start)
    behind = all(line.atoms[at].italic for at in said if at > start)
    return start if before and behind and said[0] < start else None


def hints(layout: Layout) -> frozenset[str]:
    """Return what stands in italics, and alone, in cells of tables: what goes there is to come.

    Only where some of it stands in several, as the same hint does below several columns.
    """
    said: Counter[str] = Counter()
    for grid in grids(layout):
        for cell in (cell for row in grid.rows[1:] for cell in row if cell.column):
            lines = [line for line in lines_of(cell.blocks) if line.text.strip()]
            if lines and all(map(is_advice, lines)):
                said.update(folded(line.text) for line in lines)
    several = sum(count > 1 for count in said.values())
    return frozenset(said) if several >= _LEAST else frozenset()


def tail_at(line: Line) -> int | None:
    """Return how many atoms of *line* stand before what is not bold, behind all that is."""
    said = [at for at, atom in enumerate(line.atoms) if atom.text.strip()]
    if not said:
        return None
    start = next((at for at in said if not line.atoms[at].bold), said[0])
    behind = any(line.atoms[at].bold for at in said if at > start)
    return None if start == said[0] or behind else start


def lead_at(line: Line) -> int:
    """Return how many atoms of *line* are advice in italics, before an answer typed behind it."""
    said = [at for at, atom in enumerate(line.atoms) if atom.text.strip()]
    start = next((at for at in said if not line.atoms[at].italic), None)
    if start is None or any(line.atoms[at].italic for at in said if at > start):
        return 0
    before = line.atoms[:start]
    words = "".join(atom.text for atom in before).split()
    return start if len(words) >= _WORDS and not any(atom.control for atom in before) else 0


def is_advice(line: Line) -> bool:
    """Tell whether all of *line* is in italics, as advice is where a document has any."""
    said = [atom for atom in line.atoms if atom.text.strip()]
    short = len(line.text.split()) <= _LONGEST
    return bool(said) and short and all(atom.italic and atom.control is None for atom in said)


def _stands_out(line: Line) -> bool:
    said = [atom for atom in line.atoms if atom.text.strip()]
    return line.heading is not None or all(atom.bold for atom in said)


def parts_of(layout: Layout) -> frozenset[tuple[str, int]]:
    """Return the lines that number the parts of a document, and stand out by their look alone.

    Below each stands something with a question of its own: a colon, a box, or a table.
    """
    blocks = [block for story in layout.stories if story.is_body for block in story.blocks]
    blocks = [each for each in blocks if not isinstance(each, Line) or each.text.strip()]
    found: list[tuple[int, Line, bool]] = []
    for block, below in pairwise([*blocks, None]):
        if not isinstance(block, Line) or block.heading is not None or not _is_bold(block):
            continue
        number = _TOP.match(block.text.strip())
        if number and not block.text.rstrip().endswith((":", "?")):
            count = int(number[1]) if number[1] else ord(number[2]) - ord("A") + 1
            found.append((count, block, _asks_itself(below)))
    # A part that is filled in twice has its number twice; one that was taken out leaves a gap.
    numbers = [number for number, *_ in found]
    steps = [two - one for one, two in pairwise(numbers)]
    if numbers[:1] != [1] or not all(0 <= step <= _GAP for step in steps) or steps.count(_GAP) > 1:
        return frozenset()
    if len({*numbers}) < _PARTS or sum(asks for *_, asks in found) * 2 < len(found):
        return frozenset()
    return frozenset((line.part, line.number) for _, line, _ in found)


def _in_capitals(layout: Layout) -> frozenset[tuple[str, int]]:
    """Return the lines in bold capitals that head the parts of a document, if others are none."""
    blocks = [block for story in layout.stories if story.is_body for block in story.blocks]
    lines = [each for each in blocks if isinstance(each, Line) and each.text.strip()]
    bold = [line for line in lines if line.heading is None and _is_bold(line)]
    found = [line for line in bold if line.text.isupper()]
    asked = any(ends_as_question(line.text) or line.text.rstrip().endswith(":") for line in found)
    if len(found) < _PARTS or len(bold) < _PARTS * len(found) or asked:
        return frozenset()
    return frozenset((line.part, line.number) for line in found)


def _is_bold(line: Line) -> bool:
    return all(atom.bold and atom.control is None for atom in line.atoms if atom.text.strip())


def _asks_itself(block: Line | Grid | None) -> bool:
    if not isinstance(block, Line):
        return block is not None
    return _is_bold(block) or bool(_PLACE.search(block.text))
