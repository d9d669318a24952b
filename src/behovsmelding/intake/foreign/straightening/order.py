"""In which order questions and answers stand in a table: rows in turn, or cells side by side."""

from collections.abc import Sequence
from enum import Enum, auto

from behovsmelding.docx.layout.pieces import Cell
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.parts import is_bold, stands_out

_IN_TURN, _BESIDE = 4, 4
"""How many rows questions and answers in turn have at the least, and how many cells a row in which
two questions stand."""


class Is(Enum):
    """What a cell is."""

    EMPTY = auto()
    ASKS = auto()
    """A question, and nothing else."""
    BOTH = auto()
    """A question with its answer below it."""
    ANSWERS = auto()


def is_in_turn(kinds: Sequence[Sequence[Is]]) -> bool:
    """Tell whether rows of questions and rows of answers come in turn."""
    above, below = kinds[::2], kinds[1::2]
    if len(kinds) < _IN_TURN or len(above) != len(below):
        return False
    if any(len(one) != len(other) for one, other in zip(above, below, strict=True)):
        return False
    asked = all(Is.ASKS in row and {*row} <= {Is.ASKS, Is.EMPTY} for row in above)
    return asked and all({*row} <= {Is.ANSWERS, Is.EMPTY} for row in below)


def is_side_by_side(rows: Sequence[Sequence[Cell]], kinds: Sequence[Sequence[Is]]) -> bool:
    """Tell whether each row has several questions, each with its answer to the right.

    Where those above and below do, or all questions and they alone stand out, «Telefon» asks, and
    «Kompetansenettverket i Lofoten» is no question, however like one it is.
    """
    if any(len(row) % 2 or len(row) < _BESIDE for row in kinds):
        return False
    looks = [{_is_bold(cell) for row in rows for cell in row[at::2]} - {None} for at in (0, 1)]
    if looks == [{True}, {False}]:
        return True
    said = [kind for row in kinds for kind in row[1::2]]
    asked = (
        [row[at] for row in kinds if at < len(row)] for at in range(0, max(map(len, kinds)), 2)
    )
    return _mostly(Is.ANSWERS, said) and all(_mostly(Is.ASKS, column) for column in asked)


def are_told_by_look(cells: Sequence[Cell]) -> bool:
    """Tell whether every second cell of a column stands out, and none of those below them."""
    # Advice is no part of a question.
    lines = [tables.lines(cell)[: 1 if isinstance(cell, tables.Asking) else None] for cell in cells]
    asked = all(each and all(map(is_bold, each)) for each in lines[::2])
    said = not any(each and all(map(is_bold, each)) for each in lines[1::2])
    return len(cells) >= _IN_TURN and not len(cells) % 2 and asked and said and any(lines[1::2])


def _mostly(kind: Is, kinds: Sequence[Is]) -> bool:
    """Tell whether most of what stands in cells is of a *kind*, if anything stands there."""
    filled = len(kinds) - kinds.count(Is.EMPTY)
    return not filled or kinds.count(kind) * 2 > filled


def _is_bold(cell: Cell) -> bool | None:
    """Tell whether all that stands in a cell stands out; None of one that says nothing."""
    lines = tables.lines(cell)
    return all(map(stands_out, lines)) if lines else None
