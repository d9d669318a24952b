"""Tables that have the answer of each tiltak to one question, which stands above them.

«Hvem er tiltaket rettet mot?», and below it a row for «Tiltak 1», «Tiltak 2» and so on. Each row
becomes the question and its answer, of the member that it counts.
"""

import re
from collections.abc import Iterator, Sequence

from behovsmelding.docx.layout.pieces import Block, Cell, Grid, Line
from behovsmelding.intake.foreign.asked.likeness import Likeness, asks
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.tables import Members
from behovsmelding.intake.foreign.words.wording import cleaned

_COUNTED = re.compile(
    r"(?P<called>(?P<what>[^\W\d]{3,}) (?:nr\.? ?)?(?P<number>\d{1,2}))\b(?!\d)\s*(?:[:.–(-].*)?"
)
_LEAST, _PAIR = 2, 2
"""How many members are counted at the least, and how many cells a row has."""
_KNOWN = 0.5
"""How like a question what stands above must be that doesn't read like one."""


def of_each(grid: Grid, above: Line | None, like: Likeness) -> list[Block] | None:
    """Return the rows of *grid* that answer what stands *above* for a member each; else None.

    What stands alone in a row is what the next ones answer.
    """
    rows = [row for row in grid.rows if row]
    counted = [_counted(row) for row in rows]
    numbers = [int(each["number"]) for each in counted if each is not None]
    alone = [len(row) == 1 and bool(tables.text(row[0])) for row in rows]
    if not all(each is not None or is_alone for each, is_alone in zip(counted, alone, strict=True)):
        return None
    if len(numbers) < _LEAST or not _counts_on(numbers):
        return None
    named = {each["called"] for each in counted if each is not None}
    if not any((headed := like.headed(each)) and headed.section.begins for each in named):
        return None
    made: list[Block] = list(_answers(rows, counted, above, like))
    return made if len(made) == len(numbers) else None


def _counted(row: Sequence[Cell]) -> re.Match[str] | None:
    return _COUNTED.fullmatch(tables.text(row[0])) if len(row) == _PAIR else None


def _counts_on(numbers: Sequence[int]) -> bool:
    """Tell whether *numbers* count from the first on, perhaps again and again."""
    runs = [at for at, number in enumerate(numbers) if number == 1]
    bounds = zip(runs, [*runs[1:], len(numbers)], strict=True)
    counted = [numbers[start:end] for start, end in bounds]
    return bool(counted) and all(each == list(range(1, len(each) + 1)) for each in counted)


def _answers(
    rows: Sequence[Sequence[Cell]],
    counted: Sequence[re.Match[str] | None],
    above: Line | None,
    like: Likeness,
) -> Iterator[Members]:
    """Yield each row with the question that it answers, where that is one."""
    question: Sequence[Block] = () if above is None else (above,)
    for row, found in zip(rows, counted, strict=True):
        if found is None:
            question = row[0].blocks
        elif _asks(question, like):
            heads, said = tables.cell(0, question), tables.cell(0, row[1].blocks)
            yield Members(((heads,), (said,)), int(found["number"]) - 1, found["called"])


def _asks(question: Sequence[Block], like: Likeness) -> bool:
    text = tables.text(tables.cell(0, question))
    return bool(text) and (asks(cleaned(text)) or like.best(text.rstrip(" :")) >= _KNOWN)
