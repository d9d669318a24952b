"""Tables that have a column for each owner, partner or tiltak: turned, they have a row for each."""

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

import attrs

from behovsmelding.docx.layout.pieces import Atom, Block, Cell, Grid, Line, lines_of
from behovsmelding.intake.foreign.asked.evidence import is_known_organisation
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.amounts import (
    HEADS,
    NOTHING,
    PART_OF,
    RECIPIENT,
    ROLE,
    SUM,
    TOTAL,
    is_amount,
    is_sum,
    is_total,
    says_amounts,
    says_nothing,
    says_shares,
    without_unit,
)
from behovsmelding.intake.foreign.straightening.series import is_numbered
from behovsmelding.intake.foreign.straightening.tables import Members, Pairs, row_of
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.wording import cleaned, folded
from behovsmelding.registers import kommuner, uh

_COUNTED = re.compile(
    r"(?P<what>[^\W\d]{3,}(?:[ /-][^\W\d]{2,})?)\s*(?:nr\.?\s*)?"
    r"(?P<number>\d{1,2}|\b[A-ZÆØÅ]\b)\.?"
)
_NUMBERED = re.compile(r"(\d{1,2})(?:[.:)]?(?:\s+(?:[-–]\s+)?[^\W\d].*)?)")
"""A number in a column that says of what, perhaps with a name behind it."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"
_LEAST = 2
"""How many members a table has columns for at the least."""
_KNOWN, _ASKED = 0.5, 0.4
"""How like a question the words before a row must be, and for how many of the rows."""
_HEADED = 0.88
"""How like the heading of a member of a list the head of its column must be."""
Pair: TypeAlias = "tuple[Sequence[Block], Sequence[Block]]"
"""A question, and its answer."""


def turned(grid: Grid, like: Likeness) -> list[Block] | None:
    """Return *grid* with a row for each member that it has a column for; None for any other."""
    rows = _below_one_head([row for row in grid.rows if row])
    groups = _members(rows[0]) if len(rows) >= _LEAST else []
    if not groups and (parties := _parties(rows, like)):
        return parties
    columns = [column for _, group in groups for column in group]
    # What stands all across only parts those below from those above: «Økonomi».
    body = [row for row in rows[1:] if len(row) > 1 or row[0].span <= len(columns)]
    if not columns and (counted := _counted_rows(rows, like)):
        return list(_by_member(rows, counted, like))
    if not columns and _names_parties(rows, like):
        columns, body = [cell.column for cell in rows[0][1:]], [*rows]
        groups = [("", columns)]
    if len(columns) < _LEAST or any(len(row) > len(rows[0]) for row in body):
        return None
    if says_amounts(body, columns) or _asks_who_gets(rows[0], body, columns, like):
        return list(_shared(rows[0], body, columns))
    # A form that asks for an owner and a partner has a question for each of the two.
    shares = _recipients(rows[0], body, columns) if like.asks_for_recipients else []
    body = [row for row in body if row not in shares]
    wide = [row for row in body if shares and len(row) == _LEAST and row[1].span >= len(columns)]
    body = [row for row in body if row not in wide]
    if not _asks(body, like):
        return None
    # Owners and partners may stand in one table.
    named = groups if len(groups) > 1 else [("", group) for _, group in groups]
    made = _on_their_side(body, named)
    # What stands once for all columns says itself whom it is of, if it does.
    once = [Pairs(tuple((row_of([row[0], row[1]])) for row in wide))] if wide else []
    return [*(made if body else ()), *_shared(rows[0], shares, columns), *once]


def _asks_who_gets(
    heads: Sequence[Cell], body: Sequence[Sequence[Cell]], columns: Sequence[int], like: Likeness
) -> bool:
    """Tell whether a table asks who gets how much of each of its *columns*, as its head says.

    In a blank nothing stands there, and among amounts may be «etter avtale».
    """
    if not like.asks_for_recipients or not RECIPIENT.search(tables.text(heads[0])):
        return False
    if says_nothing(body, columns):
        return not _asks(body, like)
    others = [row for row in body if not says_shares(row, columns)]
    named = all(_is_recipient(tables.text(row[0])) for row in others)
    return named and len(others) * 2 <= len(body)


def _asks(body: Sequence[Sequence[Cell]], like: Likeness) -> bool:
    """Tell whether the rows of *body* begin with questions, as far as that can be told."""
    asked = sum(like.best(tables.text(row[0])) >= _KNOWN for row in body)
    return asked >= _ASKED * len(body)


def _on_their_side(
    body: Sequence[Sequence[Cell]], groups: Sequence[tuple[str, Sequence[int]]]
) -> list[Block]:
    """Return a table for each of *groups*, with a row for each of its columns."""
    heads = row_of([row[0] for row in body])
    return [
        Members(
            (heads, *(row_of([tables.at(row, column) for row in body]) for column in group)),
            called=called,
        )
        for called, group in groups
    ]


def _parties(rows: Sequence[Sequence[Cell]], like: Likeness) -> list[Block] | None:
    """Return a table for each list that the columns are headed with, if all are: «Eier», «Partner».

    Nobody need count them. A head may stand over several columns, and the same head over each.
    """
    heads, *body = rows or [()]
    groups: dict[tuple[str, ...], tuple[str, list[int]]] = {}
    for head in heads[1:]:
        said = tables.text(head)
        # Counted, it is the heading of one.
        called = said if is_numbered(said) else f"{said} 1"
        headed = like.headed(called) if said else None
        if headed is None or not headed.section.begins or headed.score < _HEADED or headed.beside:
            return None
        _, columns = groups.setdefault(headed.section.part, (called, []))
        columns += [
            column
            for column in range(head.column, head.column + max(head.span, 1))
            if any(cell.column == column for row in body for cell in row)
        ]
    every = [column for _, columns in groups.values() for column in columns]
    if len(every) < _LEAST or not body or not _asks(body, like) or says_amounts(body, every):
        return None
    return _on_their_side(body, list(groups.values()))


def _recipients(
    heads: Sequence[Cell], body: Sequence[Sequence[Cell]], columns: Sequence[int]
) -> list[Sequence[Cell]]:
    """Return the rows of *body* that say what somebody gets of each column, and their sums."""
    roles = [row for row in body if ROLE.fullmatch(tables.text(row[0]))]
    if len(roles) >= _LEAST and says_amounts(roles, columns):
        return roles
    paid = [row for row in body if _pays(row, columns)]
    named = [row for row in paid if is_known_organisation(tables.said(row[0]))]
    asked = RECIPIENT.search(tables.text(heads[0])) is not None
    is_of_recipients = asked or len(named) * _LEAST >= len(paid)
    return paid if len(paid) >= _LEAST and is_of_recipients and says_amounts(paid, columns) else []


def _pays(row: Sequence[Cell], columns: Sequence[int]) -> bool:
    """Tell whether a *row* has an amount, or nothing, in each of its *columns*."""
    return says_shares(row, columns) and len(row) > _LEAST


def _members(heads: Sequence[Cell]) -> list[tuple[str, list[int]]]:
    """Return the columns that are headed «Eier 1», «Eier 2» and so on, by what they count.

    All but the last must be, and each kind be counted from its first.
    """
    found = [(cell.column, _COUNTED.fullmatch(tables.text(cell))) for cell in heads[1:]]
    counted = [(column, each) for column, each in found if each is not None]
    others = [tables.text(cell) for cell in heads[1 + len(counted) :]]
    if counted != found[: len(counted)] or not all(map(SUM.search, others)):
        return []
    groups: dict[str, list[tuple[int, re.Match[str]]]] = {}
    for column, each in counted:
        groups.setdefault(folded(each["what"]), []).append((column, each))
    if not all(_from_first([each for _, each in group]) for group in groups.values()):
        return []
    return [(group[0][1][0], [column for column, _ in group]) for group in groups.values()]


def _from_first(found: Sequence[re.Match[str]]) -> bool:
    """Tell whether what was *found* counts from the first on: 1, 2, or A, B."""
    return [_number(each) for each in found] == list(range(1, len(found) + 1))


def _number(found: re.Match[str]) -> int:
    said = found["number"]
    return int(said) if said.isdecimal() else _LETTERS.index(said) + 1


def _counted_rows(rows: Sequence[Sequence[Cell]], like: Likeness) -> list[Sequence[Cell]]:
    """Return the rows that are called «Tiltak 1», «Tiltak 2» and so on, if those are.

    Below «Tiltak» the number is enough. What is asked of them is amounts, or what the form asks. A
    last one may be the sum.
    """
    body = [row for row in rows[1:] if len(row) > 1 and not SUM.search(tables.text(row[0]))]
    counted = [_COUNTED.match(_called(rows[0], row)) for row in body]
    found = [each for each in counted if each is not None]
    if len(body) < _LEAST or len(found) < len(body) or not _from_first(found):
        return []
    heads = [tables.text(cell) for cell in rows[0] if cell.column]
    if any(like.names_member(head) and not _is_recipient(head) for head in heads):
        # It is this table that says what they are.
        return []
    columns = [cell.column for cell in body[0][1:]]
    asked = sum(like.best(head) >= _KNOWN for head in heads) * _LEAST > len(heads)
    return body if asked or says_amounts(body, columns) else []


def _called(heads: Sequence[Cell], row: Sequence[Cell]) -> str:
    """Return what a *row* is called: a number in its first cell counts what the *heads* say.

    What stands behind that number, or behind «Tiltak 1», is its name, perhaps for short.
    """
    said = tables.text(row[0])
    if (found := _NUMBERED.fullmatch(said)) is not None:
        return f"{tables.text(heads[0])} {found[1]}"
    found = _COUNTED.match(said)
    return said if found is None else found[0]


def _by_member(
    rows: Sequence[Sequence[Cell]], counted: Sequence[Sequence[Cell]], like: Likeness
) -> Iterator[Block]:
    """Yield what each of the *counted* rows says of the member of a list that it is called by.

    Columns of those who get its money are a table of recipients for each.
    """
    heads = rows[0]
    members = range(1, len(counted) + 1)
    paid = _paid(heads, counted) if like.asks_for_recipients else []
    if paid:
        names = [tables.cell(0, [line_beside(row[0], _called(heads, row))]) for row in counted]
        top = row_of([heads[0], *names])
        own = [row_of([_named(head), *(_under(head, row) for row in counted)]) for head in paid]
        yield from _shared(top, own, members)
    asked = [_sum(head) if paid else head for head in heads if head.column and head not in paid]
    for owner, row in enumerate(counted):
        said = row_of([tables.at(row, head.column) for head in asked])
        if asked:
            yield Members((row_of(asked), said), owner, _called(heads, row))
    rest = [row for row in rows[1:] if paid and row not in counted]
    yield from _rest(heads, rest)


def _below_one_head(rows: Sequence[Sequence[Cell]]) -> Sequence[Sequence[Cell]]:
    """Return *rows* with one row of heads, where what stands over several columns is above it."""
    if len(rows) <= _LEAST + 1 or len(rows[1]) <= len(rows[0]):
        return rows
    is_over = any(cell.span > 1 for cell in rows[0])
    if not is_over or any(is_amount(tables.said(cell)) for cell in rows[1]):
        return rows
    top = [cell if tables.text(cell) else _at(cell, _under(cell, rows[0])) for cell in rows[1]]
    return [top, *rows[2:]]


def _at(cell: Cell, other: Cell) -> Cell:
    """Return where *cell* is what stands in the *other*, which is above it."""
    return attrs.evolve(cell, blocks=other.blocks)


def _named(head: Cell) -> Cell:
    """Return the *head* of a recipient's column without the unit behind the name."""
    text = tables.text(head)
    name = without_unit(text)
    return head if name == text else attrs.evolve(head, blocks=(line_beside(head, name),))


def _rest(heads: Sequence[Cell], rest: Sequence[Sequence[Cell]]) -> Iterator[Block]:
    """Yield what the *rest* of a table adds up: all of it in the column of sums, else each head."""
    for row in rest:
        total = [head for head in heads if is_sum(tables.text(head))]
        others = [head for head in heads if head not in total and tables.said(_under(head, row))]
        if total:
            yield Pairs((row_of([row[0], _under(total[-1], row)]),))
        if others[1:]:
            said = row_of([_under(head, row) for head in others])
            yield Members((row_of(others), said), is_rest=True)


def _under(head: Cell, row: Sequence[Cell]) -> Cell:
    return tables.at(row, head.column)


def _paid(heads: Sequence[Cell], rows: Sequence[Sequence[Cell]]) -> list[Cell]:
    """Return the *heads* of columns that have what somebody gets by each of the *rows*.

    Where most are known for such, so is any other that has amounts and is no sum.
    """
    own = [head for head in heads if head.column and not SUM.search(tables.text(head))]
    paid = [head for head in own if says_amounts(rows, [head.column])]
    said = [text for head in paid if not PART_OF.search(text := tables.text(head))]
    known = sum(map(_is_recipient, said))
    return paid if known >= _LEAST and known * 2 >= len(said) else []


def _is_recipient(text: str) -> bool:
    """Tell whether *text* says who gets an amount: by part, or by name, perhaps for short."""
    text = without_unit(text)
    is_short = bool(kommuner.find(text)) or uh.which(text) is not None
    return is_short or bool(ROLE.fullmatch(text)) or is_known_organisation(text)


def _sum(head: Cell) -> Cell:
    """Return the *head* of a column beside those of recipients: «Sum» is what adds them up."""
    named = is_sum(tables.text(head))
    return attrs.evolve(head, blocks=(line_beside(head, TOTAL),)) if named else head


def _names_parties(rows: Sequence[Sequence[Cell]], like: Likeness) -> bool:
    """Tell whether the first row asks what those who take part are called, with a column each."""
    if len(rows) < _LEAST or len(rows[0]) <= _LEAST or not like.asks_for_recipients:
        return False
    first, *others = rows[0]
    named = [said for cell in others if (said := tables.said(cell))]
    return (
        like.best(tables.text(first)) >= _KNOWN
        and len(named) >= _LEAST
        and sum(map(is_known_organisation, named)) * 2 >= len(named)
    )


def _shared(
    heads: Sequence[Cell], body: Sequence[Sequence[Cell]], columns: Sequence[int]
) -> Iterator[Block]:
    """Yield a table of recipients and amounts for each member, and what part of it is for whom."""
    is_blank = says_nothing(body, columns)
    for owner, column in enumerate(columns):
        called = tables.text(tables.at(heads, column))
        own = [
            (row[0], tables.at(row, column))
            for row in body
            if is_blank or tables.said(tables.at(row, column)) not in NOTHING
        ]
        named = [row for row in own if not is_total(tables.text(row[0]))]
        if named:
            asked = heads_beside(heads[0], tables.at(heads, column))
            yield Members((asked, *map(row_of, named)), owner, called)
        for name, said in own:
            if PART_OF.search(tables.text(name)):
                yield Members((row_of([name]), row_of([said])), owner, called)


def by_roles(pairs: Sequence[Pair], like: Likeness) -> list[Block] | None:
    """Return *pairs* of «til eier» and an amount as recipients; None for any others.

    Only where a form asks who gets how much by name. «Sum eiere» and «Sum partnere» are what it
    works out of all of them.
    """
    if not like.asks_for_recipients:
        return None
    said = [(_text(asked), _text(answer)) for asked, answer in pairs]
    roles = [bool(ROLE.fullmatch(asked)) for asked, _ in said]
    known = all(
        is_role or SUM.search(asked) for is_role, (asked, _) in zip(roles, said, strict=True)
    )
    amounts = [answer not in NOTHING and bool(prose.amounts(answer)) for _, answer in said]
    fitting = all(
        each or answer in NOTHING for each, (_, answer) in zip(amounts, said, strict=True)
    )
    if not known or not fitting or sum(roles) < _LEAST or not any(amounts):
        return None
    if any(
        is_role and like.adds_up_all(asked) for is_role, (asked, _) in zip(roles, said, strict=True)
    ):
        return None
    at = [tables.cell(0, asked) for asked, _ in pairs]
    rows = [
        (cell, tables.cell(1, answer))
        for cell, (_, answer), is_role, is_amount in zip(at, pairs, roles, amounts, strict=True)
        if is_role and is_amount
    ]
    heads = heads_beside(at[0], at[0])
    sums = [
        (cell, tables.cell(1, answer))
        for cell, (_, answer), is_role in zip(at, pairs, roles, strict=True)
        if not is_role
    ]
    return [Members((heads, *rows)), *([Pairs(tuple(sums))] if sums else [])]


def _text(blocks: Sequence[Block]) -> str:
    return cleaned(" ".join(line.text for line in lines_of(tuple(blocks))))


def heads_beside(names: Cell, amounts: Cell) -> tuple[Cell, ...]:
    """Return the heads of a table of who gets how much, where those of both stand."""
    places = zip((names, amounts), HEADS, strict=True)
    return row_of([tables.cell(0, [line_beside(beside, word)]) for beside, word in places])


def line_beside(beside: Cell, text: str) -> Line:
    """Return a line that says *text*, where that of a cell stands."""
    there = next(lines_of(beside.blocks), None)
    part, number = ("", 0) if there is None else (there.part, there.number)
    return Line((Atom(text),), part, number)
