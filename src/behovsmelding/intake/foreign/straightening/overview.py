"""Tables that list tiltak which have a part of their own besides: «Nr. | Tiltak | Til eier».

A form may ask for all amounts in one table, and for the rest below «Tiltak 1», «Tiltak 2». A row is
then of the one that it counts, or has the name of; what adds them up is of none.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

import attrs

from behovsmelding.docx.layout.pieces import Block, Cell, Grid, Layout, Line
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.across import line_beside
from behovsmelding.intake.foreign.straightening.amounts import TOTAL, is_sum
from behovsmelding.intake.foreign.straightening.listed import NUMBER, head_rows, listed
from behovsmelding.intake.foreign.straightening.tables import Members, row_of
from behovsmelding.intake.foreign.words.wording import cleaned, folded

_FEW = 3
"""How many columns such a table has at the least."""
_WHOSE = 0.88
"""How like the heading of a member the head of its names must be."""
_LOWEST = 9
"""The level of a heading that only stands out."""
_LONGEST = 15
"""How many words a heading has at the most."""
_COUNT = re.compile(r"(\d{1,2})\.?")


class Begun(NamedTuple):
    """A part of a document that begins a member of a list: its heading, and the name in that."""

    heading: str
    name: str


class Of(NamedTuple):
    """Whose a row is: its position in the list, and the heading of its part."""

    owner: int
    called: str


class _Table(NamedTuple):
    """The rows of a table, how many of them are heads, and the head of the names in it."""

    rows: Sequence[Sequence[Cell]]
    top: int
    named: Cell

    @property
    def heads(self) -> Sequence[Cell]:
        return self.rows[0]

    @property
    def body(self) -> Sequence[Sequence[Cell]]:
        return self.rows[self.top :]

    @property
    def is_counted(self) -> bool:
        """Whether the first column only counts the rows."""
        first = self.heads[0]
        return first is not self.named and bool(NUMBER.fullmatch(folded(tables.text(first))))

    def name_of(self, row: Sequence[Cell]) -> str:
        return folded(tables.said(tables.at(row, self.named.column)))


Parts: TypeAlias = Mapping[tuple[str, ...], Mapping[int, Begun]]
"""By list and by number what begins its members."""


class Under(NamedTuple):
    """The last heading that begins members of a list: of which, its level, and if that is sure."""

    part: tuple[str, ...] = ()
    level: int = 0
    is_sure: bool = False


def under(before: Under, line: Line, like: Likeness) -> Under:
    """Return what stands above what follows a *line*, if it stood under *before*."""
    if not _is_heading(line):
        return before
    headed = like.headed(cleaned(line.text))
    level = line.heading or _LOWEST
    if headed is not None and headed.section.begins:
        return Under(headed.section.part, level, headed.score >= _WHOSE)
    return Under() if level <= before.level else before


def parts_begun(layout: Layout, like: Likeness) -> Parts:
    """Return which members of lists begin under headings of their own."""
    found: dict[tuple[str, ...], dict[int, Begun]] = {}
    for line in layout.in_order():
        headed = like.headed(cleaned(line.text)) if _is_heading(line) else None
        if headed is not None and headed.section.begins and headed.number is not None:
            own = found.setdefault(headed.section.part, {})
            own.setdefault(headed.number, Begun(cleaned(line.text), folded(headed.beside)))
    return found


def _is_heading(line: Line) -> bool:
    """Tell whether *line* looks like a heading."""
    said = [atom for atom in line.atoms if atom.text.strip()]
    stands_out = line.heading is not None or all(atom.bold for atom in said)
    return bool(said) and stands_out and len(line.text.split()) <= _LONGEST


def overview(grid: Grid, like: Likeness, parts: Parts, above: Under) -> list[Block] | None:
    """Return each row of *grid* as what it says of the member that has a part of its own.

    None for any other table, and for one that stands in the part of another list.
    """
    rows = [row for row in grid.rows if row]
    count = head_rows(rows)
    if len(rows) <= count or len(rows[0]) < _FEW:
        return None
    for at in rows[0]:
        whose = () if _counts(at, rows[count:]) else _whose(tables.text(at), like)
        if whose and whose in parts:
            is_other = bool(above.part) and above.part[:1] != whose[:1]
            if is_other and above.is_sure:
                return None
            return _members(_Table(rows, count, at), parts[whose], like, by_number=not is_other)
    return None


def _whose(head: str, like: Likeness) -> tuple[str, ...]:
    """Return the list whose members have their names in a column with this *head*."""
    headed = like.headed(head)
    if headed is not None and headed.section.begins and headed.score >= _WHOSE:
        return () if headed.number is not None or headed.beside else headed.section.part
    called = like.headed(f"{like.member_of(head)} 1") if like.names_member(head) else None
    return called.section.part if called is not None and called.section.begins else ()


def _members(
    table: _Table, begun: Mapping[int, Begun], like: Likeness, *, by_number: bool
) -> list[Block] | None:
    """Return what the rows of a *table* say of those that have *begun*.

    Whether a number is enough to say whose a row is, *by_number* tells: tiltak from last year are
    counted, too.
    """
    filled = [row for row in table.body if any(map(tables.said, row[1:]))]
    numbers = [_number(row, table, begun) for row in filled]
    own = [number for number in numbers if number is not None]
    names = {table.name_of(row) for row in filled} & {each.name for each in begun.values()}
    if not by_number and not names - {""}:
        return None
    if (
        not {*own} & {*begun}
        or len({*own}) < len(own)
        or min(own) < 1
        or max(own) > len(table.body)
    ):
        return None
    heading = next(iter(begun.values())).heading
    body = [row for row, number in zip(filled, numbers, strict=True) if number is not None]
    rest = [row for row, number in zip(filled, numbers, strict=True) if number is None]
    made = _listed(table, body, like)
    if made is None:
        return None
    others = [Members((row_of(table.heads), *map(row_of, rest)), is_rest=True)] if rest else []
    return [*_of_each(made, [Of(number - 1, heading) for number in own]), *others]


def _listed(
    table: _Table, body: Sequence[Sequence[Cell]], like: Likeness
) -> Sequence[Block] | None:
    """Return the rows of *body* as a list of members, and what each of them shares out."""
    heads = [_head(cell, cell is table.named, like) for cell in table.heads]
    rows = (heads, *table.rows[1 : table.top], *body)
    if made := listed(Grid(tuple(map(tuple, rows))), like):
        return made
    if table.top > 1:
        return None
    said = [[cell for cell in heads if not _counts(cell, body)]]
    said += [[tables.at(row, cell.column) for cell in said[0]] for row in body]
    return [Members(tuple(map(row_of, said)))]


def _of_each(made: Sequence[Block], parts: Sequence[Of]) -> Iterator[Block]:
    """Yield the tables that a list was *made* of, each row and each table with whose it is."""
    for block in made:
        if isinstance(block, Members) and block.owner is None:
            heads, *body = block.rows
            yield from (Members((heads, row), *of) for row, of in zip(body, parts, strict=True))
        elif isinstance(block, Members) and block.owner is not None:
            yield Members(block.rows, *parts[block.owner])


def _counts(head: Cell, body: Sequence[Sequence[Cell]]) -> bool:
    """Tell whether a column only numbers its rows."""
    said = [text for row in body if (text := tables.said(tables.at(row, head.column)))]
    return bool(NUMBER.fullmatch(folded(tables.text(head)))) and all(map(_COUNT.fullmatch, said))


def _head(head: Cell, is_name: bool, like: Likeness) -> Cell:  # noqa: FBT001 - which it is
    """Return the *head* of a column; that of names says so in the words of the form."""
    text = tables.text(head)
    if is_sum(text):
        return attrs.evolve(head, blocks=(line_beside(head, TOTAL),))
    headed = None if not is_name or like.names_member(text) else like.headed(text)
    called = like.name_of(headed.section) if headed is not None else ""
    return attrs.evolve(head, blocks=(line_beside(head, called),)) if called else head


def _number(row: Sequence[Cell], table: _Table, begun: Mapping[int, Begun]) -> int | None:
    """Return the number of the member that a *row* is of: by what counts it, or by its name.

    None where it says neither; 0 where the two are at odds, so that it is none of these members.
    """
    name = table.name_of(row)
    counted = _COUNT.fullmatch(tables.said(row[0])) if table.is_counted else None
    if counted is None:
        by_name = [number for number, each in begun.items() if name and each.name == name]
        return by_name[0] if len(by_name) == 1 else None
    own = begun.get(int(counted[1]))
    is_other = own is not None and own.name and name and own.name != name
    return 0 if is_other else int(counted[1])
