"""Tables that list all tiltak, a row each, below heads of two levels.

«Tilskot» stands over a column for each recipient, «Gjeld» and «Når» over one for each choice. Taken
apart, there is a column for each question, and a table of recipients for each tiltak.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from behovsmelding.docx.layout.pieces import Atom, Block, Cell, Grid, Line, lines_of
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.intake.foreign.asked.evidence import is_known_organisation
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.across import heads_beside, line_beside
from behovsmelding.intake.foreign.straightening.amounts import (
    NOTHING,
    PART_OF,
    ROLE,
    SUM,
    TOTAL,
    is_amount,
    is_sum,
    without_unit,
)
from behovsmelding.intake.foreign.straightening.tables import Members, row_of
from behovsmelding.intake.foreign.words.wording import folded

_LEAST = 2
"""How many columns a question has at the least that has one for each choice or recipient."""
_KNOWN = 0.5
"""How like a question the head of a column must be to say itself what is asked."""
_WHOSE = 0.88
"""How like the heading of a member of a list the head of its names must be."""
_ASKED = 0.7
"""How like questions the heads of a table must be that has nothing else to tell what it lists."""
_COUNTED = re.compile(r"(?:\w+ )?(?:nr )?\d{1,2}\b")
_TICKS = re.compile(r"[☑☒☓✓✔✗✘xX]|\bja\b", re.IGNORECASE)
_MARK = re.compile(r"[\s☐☑☒☓□✓✔✗✘xX()\[\]–-]*|ja|nei", re.IGNORECASE)
_YEAR = re.compile(r"20\d\d")
NUMBER = re.compile(r"(?:(?:tiltak )?(?:nr|nummer)|tiltak)?")
"""What a column is called that only counts its rows."""
_NAME = re.compile(r"\s*(?P<role>[^:]{2,40}):\s*(?P<name>\S.*)")


class _Column(NamedTuple):
    """A column: where it stands, its own head, and what stands over that of several."""

    at: int
    head: Cell
    above: Cell | None

    @property
    def text(self) -> str:
        return tables.text(self.head)


def listed(grid: Grid, like: Likeness) -> list[Block] | None:
    """Return *grid* with a column a question, if it lists members with several; else None."""
    rows = [row for row in grid.rows if row]
    count = head_rows(rows)
    body = [row for row in rows[count:] if not _adds_up(row)]
    columns = list(_columns(rows[:count]))
    # A column before it may only count its rows.
    first = next((each for each in columns if not _counts(each, body)), None)
    if not body or first is None:
        return None
    named = named_at(first.head, body, like)
    # «Til partner» is like a question for a name, and asks for an amount.
    texts = (column.text for column in columns if not _is_recipient(column))
    if not named and not any(map(like.names_member, texts)):
        return None
    groups = [
        list(same)
        for _, same in groupby(columns, key=lambda each: id(each.above) if each.above else 0)
    ]
    shared = [each for group in groups for each in _recipients(group, body, like)]
    chosen = list(_choices([each for each in columns if each not in shared], body, like))
    # What a column before the names counts, or whose they are, only this reads.
    is_begun = bool(named) or first is not columns[0]
    if not (shared or chosen or (is_begun and _asks(columns, first, body, like))):
        return None
    of_choices = {each.at: group for group in chosen for each in group}
    heads: list[Cell] = []
    members: list[list[Cell]] = [[] for _ in body]
    for column in columns:
        group = of_choices.get(column.at)
        if column in shared or (group and column is not group[0]) or _counts(column, body):
            continue
        if group:
            heads.append(_head_of(group))
        elif named and column is first:
            heads.append(tables.cell(0, [line_beside(column.head, named)]))
        else:
            heads.append(_total(column) if shared and is_sum(column.text) else _head(column, like))
        for made, row in zip(members, body, strict=True):
            made.append(_boxes(group, row) if group else tables.at(row, column.at))
    return [Members((row_of(heads), *map(row_of, members))), *_shares(shared, body)]


def _asks(
    columns: Sequence[_Column], names: _Column, body: Sequence[Sequence[Cell]], like: Likeness
) -> bool:
    """Tell whether the heads of *columns* beside that of the *names* ask, and those below don't."""
    others = [each for each in columns if each is not names and not _counts(each, body)]
    asked = [each for each in others if like.best(each.text) >= _ASKED]
    below = [tables.text(tables.at(row, each.at)) for row in body for each in asked]
    again = sum(like.best(text) >= _ASKED for text in below if not like.option(text))
    are_most = len(asked) * 2 > len(others)
    if len(body) >= _LEAST and _counts(columns[0], body):
        # What counts the rows before their names says by itself that they are listed.
        return are_most
    return len(asked) >= _LEAST and are_most and again * 2 < len(below)


def named_at(head: Cell, body: Sequence[Sequence[Cell]], like: Likeness) -> str:
    """Return the form's words for a name where *head* says only whose it is: «Tiltak».

    Nothing where it says more, or what stands below it is no names.
    """
    headed = like.headed(tables.text(head))
    is_whose = headed is not None and headed.section.begins and headed.score >= _WHOSE
    if headed is None or not is_whose or headed.number is not None or headed.beside:
        return ""
    said = [text for row in body if row and (text := tables.said(tables.at(row, head.column)))]
    # What stands there again and again says whose each row is.
    are_names = len({*said}) == len(said) > 0
    are_names = are_names and not any(_COUNTED.match(folded(text)) for text in said)
    return like.name_of(headed.section) if are_names else ""


def head_rows(rows: Sequence[Sequence[Cell]]) -> int:
    """Return how many rows of heads a table has: two, if the first stands over several columns."""
    if len(rows) <= _LEAST:
        return 1
    first, second = rows[:2]
    is_over = any(cell.span > 1 for cell in first) and len(second) > len(first)
    goes_on = any(cell.goes_on for cell in second)
    said = [text for cell in second if not _YEAR.fullmatch(text := tables.said(cell))]
    return 2 if is_over and (goes_on or not any(map(is_amount, said))) else 1


def _columns(heads: Sequence[Sequence[Cell]]) -> Iterator[_Column]:
    """Yield the columns below the rows of *heads*."""
    top, own = heads[0], heads[-1]
    for cell in own:
        over = tables.at(top, cell.column)
        is_lowest = over is cell or not tables.text(cell)
        yield _Column(cell.column, over if is_lowest else cell, None if is_lowest else over)


def _adds_up(row: Sequence[Cell]) -> bool:
    """Tell whether a *row* is the sum of those above it."""
    said = next((text for cell in row if (text := tables.text(cell))), "")
    return bool(SUM.match(said))


def _counts(column: _Column, body: Sequence[Sequence[Cell]]) -> bool:
    """Tell whether a *column* only numbers its rows, from the first on."""
    return counts(column.text, [tables.at(row, column.at) for row in body])


def counts(head: str, below: Sequence[Cell]) -> bool:
    """Tell whether a column below *head* only numbers its rows, from the first on."""
    said = [tables.said(cell).rstrip(".") for cell in below]
    return bool(NUMBER.fullmatch(folded(head))) and said == [
        str(at) for at in range(1, len(said) + 1)
    ]


def _recipients(
    group: Sequence[_Column], body: Sequence[Sequence[Cell]], like: Likeness
) -> list[_Column]:
    """Return the columns of a *group* that have a recipient's amounts each."""
    if not like.asks_for_recipients:
        return []
    likely = [each for each in group if not SUM.search(each.text) and not PART_OF.search(each.text)]
    is_named = sum(_is_recipient(each) for each in likely) >= _LEAST
    over = group[0].above
    unknown = [each for each in likely if like.best(each.text) < _KNOWN]
    is_over = over is not None and len(unknown) >= _LEAST and _asks_shares(tables.text(over), like)
    found = likely if is_named and over is not None else []
    found = found or [each for each in likely if is_named and _is_recipient(each)]
    found = found or (unknown if is_over else [])
    said = [tables.said(tables.at(row, each.at)) for row in body for each in found]
    return found if all(is_amount(text) for text in said if text not in NOTHING) else []


def _is_recipient(column: _Column) -> bool:
    """Tell whether a *column* is headed by who gets the amounts in it."""
    named = _NAME.fullmatch(column.text)
    role = column.text if named is None else named["role"]
    return bool(ROLE.fullmatch(role)) or is_known_organisation(without_unit(column.text))


def _asks_shares(text: str, like: Likeness) -> bool:
    """Tell whether *text* asks for amounts that are shared out."""
    known = (number for (number, _), each in like.of(text).items() if each.score >= _KNOWN)
    fields = (like.by_number[number].to.field for number in known)
    return any(field is not None and field.row_key is not None for field in fields)


def _choices(
    columns: Sequence[_Column], body: Sequence[Sequence[Cell]], like: Likeness
) -> Iterator[list[_Column]]:
    """Yield the columns that have a choice of one question each, in which it is ticked."""
    for over, same in groupby(
        columns,
        key=lambda each: (id(each.above) if each.above else 0, _is_choice(each, body, like)),
    ):
        group = list(same)
        if over[1] and len(group) >= _LEAST:
            yield from _of_one_question(group, like)


def _of_one_question(group: Sequence[_Column], like: Likeness) -> Iterator[list[_Column]]:
    """Yield the columns of a *group* by the question that leaves such choices."""
    for _, same in groupby(group, key=lambda each: _question_of(each.text, like)):
        if len(found := list(same)) >= _LEAST:
            yield found


def _question_of(text: str, like: Likeness) -> int | None:
    """Return the first question that has the choice *text*; None where it is a period."""
    said = folded(text)
    return next((each.number for each in like.asked.every if said in each.options), None)


def _is_choice(column: _Column, body: Sequence[Sequence[Cell]], like: Likeness) -> bool:
    """Tell whether a *column* is headed by a choice, and has nothing but ticks."""
    text = column.text
    if not like.option(text) or _YEAR.fullmatch(text):
        return False
    return all(_MARK.fullmatch(tables.text(tables.at(row, column.at))) for row in body)


def _head_of(group: Sequence[_Column]) -> Cell:
    over = group[0].above
    if over is not None:
        return over
    said = " / ".join(each.text for each in group)
    return tables.cell(0, [line_beside(group[0].head, said)])


def _head(column: _Column, like: Likeness) -> Cell:
    """Return the head of a *column*, with what stands over it where it says little itself."""
    if column.above is None or like.best(column.text) >= _KNOWN:
        return column.head
    said = f"{tables.text(column.above)} {column.text}"
    return tables.cell(0, [line_beside(column.head, said)])


def _total(column: _Column) -> Cell:
    """Return the head of a column that adds up those of the recipients."""
    return tables.cell(0, [line_beside(column.head, TOTAL)])


def _boxes(group: Sequence[_Column], row: Sequence[Cell]) -> Cell:
    """Return a cell with a box for each choice of a *group*, ticked as its column is."""
    atoms = [
        Atom(f"{'☒' if _is_ticked(tables.at(row, each.at)) else '☐'} {each.text}  ")
        for each in group
    ]
    line = line_beside(tables.at(row, group[0].at), "")
    return tables.cell(0, [Line(tuple(atoms), line.part, line.number)])


def _is_ticked(cell: Cell) -> bool:
    atoms = [atom for line in lines_of(cell.blocks) for atom in line.atoms]
    ticked = any(a.control and a.control.shape is Shape.TICK and a.control.ticked for a in atoms)
    return ticked or bool(_TICKS.search(tables.text(cell)))


def _shares(columns: Sequence[_Column], body: Sequence[Sequence[Cell]]) -> Iterator[Block]:
    """Yield for each row who gets how much."""
    for owner, row in enumerate(body):
        own = [each for each in columns if tables.said(tables.at(row, each.at)) not in NOTHING]
        if own:
            heads = heads_beside(own[0].head, own[0].head)
            said = (row_of([_name(each.head), tables.at(row, each.at)]) for each in own)
            yield Members((heads, *said), owner)


def _name(head: Cell) -> Cell:
    """Return who a column is of: the name that was typed in its *head*, or the words there."""
    said = without_unit(tables.said(head))
    named = _NAME.fullmatch(said)
    return tables.cell(0, [line_beside(head, said if named is None else named["name"])])
