"""Tables of owners and partners in one, whatever they are: each row says it, or who it is of.

Below «Navn | Hva slags | Org.nr.» stand a kommune, a private barnehage and a university. Parted,
there is a table for each list.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeAlias

from behovsmelding.docx.layout.pieces import Block, Cell, Grid, lines_of
from behovsmelding.intake.foreign.asked.asking import Ask, Asked, Section
from behovsmelding.intake.foreign.asked.evidence import Named, named_in
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.asked.options import option
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.across import line_beside
from behovsmelding.intake.foreign.straightening.tables import Members, row_of
from behovsmelding.intake.foreign.words.wording import LITTLE_STEMS, stems
from behovsmelding.registers.kinds import knows

Part: TypeAlias = tuple[str, ...]
"""A list of the form."""

_ASKED, _LEAST, _FEW = 0.5, 2, 3
"""How like a question of each list heads are, how many of them at the least, and how many columns
such a table has."""
_HEADED = 0.88
"""How like the heading of a member of a list a cell must be that says which list a row is of."""
_BOXES = re.compile("[☐☑☒☓□✓✔]")
_TICKED = re.compile("[☑☒☓✓✔]([^☐☑☒☓□✓✔]*)")


def by_kind(grid: Grid, like: Likeness) -> list[Block] | None:
    """Return a table for each list whose members *grid* has; None if they are of one alone."""
    heads, *body = [row for row in grid.rows if row] or [()]
    kinds: dict[Part, Asked] = {
        each.part: each
        for each in like.asked.every
        if each.ask is Ask.CHOICE and len(each.part) == 1 and each.part[0] in _parties(like)
    }
    if len(kinds) < _LEAST or not _asks(heads, kinds, like):
        return None
    filled = [row for row in body if any(map(tables.said, row))]
    is_open = all(sum(map(bool, map(tables.said, row))) <= 1 for row in filled)
    names = (
        max(heads, key=lambda head: _as_name(tables.text(head), kinds, like))
        if is_open
        else _names(heads, filled)
    )
    parts = _parts([head for head in heads if head is not names], names, filled, kinds, like)
    if len({*parts} - {None}) < _LEAST:
        return None
    if is_open:
        # Nobody has filled it in: the last row that says a list is of those below it, too.
        told = dict(zip(map(id, filled), parts, strict=True))
        filled, parts = body, [told.get(id(row)) for row in body]
    made: list[Block] = []
    for section in like.asked.sections:
        if not section.begins or section.part not in kinds:
            continue
        rows = [row for row, of in zip(filled, _filled(parts), strict=True) if of == section.part]
        members = [_member(row, heads, kinds[section.part], like) for row in rows]
        asked = row_of([_asking(head, names, section, like) for head in heads])
        called = f"{section.wordings[0].text} 1"
        made.append(Members((asked, *members), called=called, in_rows=True))
    return made


def _names(heads: Sequence[Cell], body: Sequence[Sequence[Cell]]) -> Cell:
    """Return the head of the column that says what members are called: most of those below do."""
    for head in heads:
        said = list(filter(None, (tables.said(tables.at(row, head.column)) for row in body)))
        named = sum(named_in(each) is Named.ORGANISATION for each in said)
        if named * 2 > len(said) and len({*said}) > 1 and max(map(len, map(str.split, said))) > 1:
            return head
    return heads[0]


def _asking(head: Cell, names: Cell, section: Section, like: Likeness) -> Cell:
    """Return the *head* of a column; of that of the names in the form's words where it asks less.

    «Deltaker» says no more than that those below take part.
    """
    if head is not names or _asks_name(tables.text(head), section.part, like):
        return head
    return tables.cell(0, [line_beside(head, like.name_of(section))])


def _asks_name(text: str, part: Part, like: Likeness) -> bool:
    """Tell whether *text* asks what the members of a list are called, as far as it says."""
    alike = max((each.score for each in like.of(text).values()), default=0.0)
    return any(
        each.score >= max(alike, _ASKED)
        and like.by_number[number].part == part
        and like.named[number] is Named.ORGANISATION
        for (number, _), each in like.of(text).items()
    )


def _as_name(text: str, kinds: Collection[Part], like: Likeness) -> float:
    """Return how like a question for what members of the lists are called *text* is."""
    alike = (
        each.score
        for (number, _), each in like.of(text).items()
        if like.by_number[number].part in kinds and like.named[number] is Named.ORGANISATION
    )
    return max(alike, default=0.0)


def _member(
    row: Sequence[Cell], heads: Sequence[Cell], asked: Asked, like: Likeness
) -> tuple[Cell, ...]:
    """Return a *row* without what only says which list it is of: «Eier»."""
    cells = [tables.at(row, head.column) for head in heads]
    return row_of(tables.cell(0, ()) if _says_list(cell, asked, like) else cell for cell in cells)


def _says_list(cell: Cell, asked: Asked, like: Likeness) -> bool:
    """Tell whether a *cell* has what members of a list are called, and no choice of theirs."""
    said = tables.said(cell)
    return option(asked, said) is None and _headed(said, like) == asked.part


def _parties(like: Likeness) -> Mapping[str, tuple[str, ...]]:
    return like.form.generasjon.parties


def _asks(heads: Sequence[Cell], kinds: Mapping[Part, Asked], like: Likeness) -> bool:
    """Tell whether several *heads* ask what each of the lists asks of its members.

    A cell with a question and its answer is no head.
    """
    answered = (tables.text(cell).partition(":")[2].strip() for cell in heads)
    typed = (line for cell in heads for line in lines_of(cell.blocks) if tables.is_typed(line))
    if len(heads) < _FEW or any(answered) or any(typed):
        return False
    found = 0
    for cell in heads:
        alike = like.of(tables.text(cell)).items()
        parts = {like.by_number[key[0]].part for key, each in alike if each.score >= _ASKED}
        found += parts >= {*kinds}
    return found >= _LEAST


def _parts(
    heads: Sequence[Cell],
    names: Cell,
    body: Sequence[Sequence[Cell]],
    kinds: Mapping[Part, Asked],
    like: Likeness,
) -> list[Part | None]:
    """Return the list that each row is of, by the column that says it most often, or by names."""
    by_name = [_named(tables.said(tables.at(row, names.column)), kinds, like) for row in body]
    words = {part: _stems(asked) for part, asked in kinds.items()}
    told = [
        [_part_of(tables.said(tables.at(row, head.column)), words, like) for row in body]
        for head in heads
    ]
    column = max(told, key=lambda each: len(each) - each.count(None), default=[])
    if (len(column) - column.count(None)) * 2 <= len(body):
        return by_name
    return [said or named for said, named in zip(column, by_name, strict=True)]


def _part_of(text: str, words: Mapping[Part, frozenset[str]], like: Likeness) -> Part | None:
    """Return the list that a cell says its row is of: a kind of its members, or their part."""
    said = " ".join(_TICKED.findall(text)) if _BOXES.search(text) else text
    own = stems(said) - LITTLE_STEMS
    if not own:
        return None
    found = [part for part, kinds in words.items() if own & kinds]
    if (part := _headed(said, like)) in words:
        return part
    return found[0] if len(found) == 1 else None


def _headed(said: str, like: Likeness) -> Part | None:
    """Return the list whose members are called what is *said*: «Eier»."""
    headed = like.headed(f"{said} 1") if said else None
    is_role = headed is not None and headed.section.begins and headed.score >= _HEADED
    return headed.section.part if headed is not None and is_role else None


def _stems(asked: Asked) -> frozenset[str]:
    """Return the stems of the choices that a question leaves."""
    return frozenset().union(*map(stems, asked.options)) - LITTLE_STEMS


def _named(name: str, kinds: Mapping[Part, Asked], like: Likeness) -> Part | None:
    """Return the list whose register has a *name*, if only one has."""
    registers = like.form.generasjon.registers
    own = {
        each.part: registers[each.sti].navn
        for each in like.asked.every
        if each.part in kinds and each.sti in registers
    }
    found = [part for part, register in own.items() if knows(register, name)]
    return found[0] if len(found) == 1 else None


def _filled(parts: Sequence[Part | None]) -> Iterator[Part | None]:
    """Yield *parts* with those that nothing says as the last one before them, else the next."""
    last = next(filter(None, parts), None)
    for each in parts:
        last = each or last
        yield last
