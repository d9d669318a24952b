"""Tables that have the answer of each tiltak to one question, which stands above them.

«Hvem er tiltaket rettet mot?», and below it a row for «Tiltak 1», «Tiltak 2» and so on. Each row
becomes the question and its answer, of the member that it counts.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from behovsmelding.docx.layout.pieces import Block, Cell, Grid, Layout, Line, grids
from behovsmelding.intake.foreign.asked.evidence import is_known_organisation
from behovsmelding.intake.foreign.asked.likeness import Likeness, asks
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.listed import counts, named_at
from behovsmelding.intake.foreign.straightening.tables import Members
from behovsmelding.intake.foreign.words.wording import cleaned, folded
from behovsmelding.messages.asked.felles import ANYBODY

_COUNTED = re.compile(
    r"(?P<called>(?P<what>[^\W\d]{3,}) (?:nr\.? ?)?(?P<number>\d{1,2}))\b(?!\d)\s*(?:[:.–(-].*)?"
)
_ALONE = re.compile(r"\d{1,2}")
_LEAST, _PAIR = 2, 2
"""How many members are counted at the least, and how many cells a row has."""
_KNOWN, _ASKED = 0.5, 0.7
"""How like a question what stands above must be that doesn't read like one, and what is no name."""


class _Member(NamedTuple):
    """A member of a list: what it is called, and its number."""

    called: str
    number: int


class Names(NamedTuple):
    """What the members of a list are called in the table that lists them, and what they are."""

    what: str = ""
    called: tuple[str, ...] = ()
    head: Cell | None = None
    """What stands above them there."""


_NOBODY = Names()


def names_in(layout: Layout, like: Likeness) -> Names:
    """Return the names in the first table of *layout* that lists the members of a list."""
    for grid in grids(layout):
        heads, *body = [row for row in grid.rows if row] or [()]
        is_first = True
        for cell in heads:
            whose = tables.text(cell)
            below = [at for row in body for at in row if at.column == cell.column]
            if is_first and body and counts(whose, below):
                # It says only which of them a row is: what they are called stands beside it.
                continue
            is_name = like.names_member(whose) or (is_first and named_at(cell, body, like))
            is_first = False
            found = list(map(tables.said, below))
            names = tuple(filter(None, map(folded, found)))
            is_clear = folded(whose) not in ANYBODY and not any(map(is_known_organisation, found))
            # Below «Eier 1», which stands over all of its table, are questions.
            are_asked = sum(like.best(each) >= _ASKED for each in names) * 2 >= len(names)
            is_list = is_name and is_clear and not are_asked
            if is_list and len({*names}) == len(names) >= _LEAST:
                return Names(like.member_of(whose), names, cell)
    return Names()


def of_each(
    grid: Grid, above: Line | None, like: Likeness, names: Names = _NOBODY
) -> list[Block] | None:
    """Return the rows of *grid* that answer what stands *above* for a member each; else None.

    They count the members, or have their *names*. What stands alone in a row is what the next ones
    answer.
    """
    rows = [row for row in grid.rows if row]
    counted = [_counted(row, names) for row in rows]
    numbers = [each.number for each in counted if each is not None]
    alone = [len(row) == 1 and bool(tables.text(row[0])) for row in rows]
    if not all(each is not None or is_alone for each, is_alone in zip(counted, alone, strict=True)):
        return None
    if len(numbers) < _LEAST or not _counts_on(numbers):
        return None
    called = {each.called for each in counted if each is not None}
    if not any((headed := like.headed(each)) and headed.section.begins for each in called):
        return None
    made: list[Block] = list(_answers(rows, counted, above, like))
    return made if len(made) == len(numbers) else None


def _counted(row: Sequence[Cell], names: Names) -> _Member | None:
    """Return the member that a *row* is of."""
    if len(row) != _PAIR:
        return None
    said = tables.text(row[0])
    found = _COUNTED.fullmatch(said)
    if found is not None:
        return _Member(found["called"], int(found["number"]))
    number = int(said) if _ALONE.fullmatch(said) else 0
    if folded(said) in names.called:
        number = names.called.index(folded(said)) + 1
    return _Member(f"{names.what} {number}", number) if number and names.what else None


def _counts_on(numbers: Sequence[int]) -> bool:
    """Tell whether *numbers* count from the first on, perhaps again and again."""
    runs = [at for at, number in enumerate(numbers) if number == 1]
    bounds = zip(runs, [*runs[1:], len(numbers)], strict=True)
    counted = [numbers[start:end] for start, end in bounds]
    return bool(counted) and all(each == list(range(1, len(each) + 1)) for each in counted)


def _answers(
    rows: Sequence[Sequence[Cell]],
    counted: Sequence[_Member | None],
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
            yield Members(((heads,), (said,)), found.number - 1, found.called)


def _asks(question: Sequence[Block], like: Likeness) -> bool:
    text = tables.text(tables.cell(0, question))
    return bool(text) and (asks(cleaned(text)) or like.best(text.rstrip(" :")) >= _KNOWN)
