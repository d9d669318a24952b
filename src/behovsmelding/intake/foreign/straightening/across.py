"""Tables that have a column for each owner, partner or tiltak: turned, they have a row for each."""

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from behovsmelding.docx.layout.pieces import Atom, Block, Cell, Grid, Line, lines_of
from behovsmelding.intake.foreign.asked.evidence import is_known_organisation
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.tables import Members, Pairs, row_of
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.wording import cleaned, folded

_COUNTED = re.compile(
    r"(?P<what>[^\W\d]{3,}(?:[ /-][^\W\d]{2,})?)\s*(?:nr\.?\s*)?"
    r"(?P<number>\d{1,2}|\b[A-ZÆØÅ]\b)\.?"
)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"
_WORDS = 5
"""How many words an amount has at the most, where it has any."""
_LEAST = 2
"""How many members a table has columns for at the least."""
_KNOWN, _ASKED = 0.5, 0.4
"""How like a question the words before a row must be, and for how many of the rows."""
RECIPIENT = re.compile(r"(?i)\b(?:mottak\w+|hvem|kven|til hvem|til kven)\b")
"""What stands above those who get money."""
SUM = re.compile(r"(?i)\b(?:sum|total\w*|i alt|til sam+[ae]n|samla|samlet)\b")
PART_OF = re.compile(r"(?i)\b(?:herav|av dette|derav|koordinator\w*)\b")
ROLE = re.compile(
    r"(?i)(?:(?:beløp|behov|tilskudd|tilskott?|sum|peng(?:er|ar)|kroner) )?(?:til |for )?"
    r"(?:eie?r\w*|eigar\w*|partn[ae]r\w*|samarbeidspartn\w+|uh|universitet\w*)"
    r"(?: nr\.?)?(?: \d{1,2})?[:,.]?(?: \(?(?:i )?kr\.?(?:oner)?\)?)?:?"
)
"""What recipients are headed with that are called by their part: «Eier 2, kr»."""
Pair: TypeAlias = "tuple[Sequence[Block], Sequence[Block]]"
"""A question, and its answer."""
HEADS = ("Mottaker", "Beløp")
"""What stands above a table of who gets how much."""
NOTHING = frozenset({"", "-", "–", "—", "0", "kr", "kr."})


def turned(grid: Grid, like: Likeness) -> list[Block] | None:
    """Return *grid* with a row for each member that it has a column for; None for any other."""
    rows = [row for row in grid.rows if row]
    groups = _members(rows[0]) if len(rows) >= _LEAST else []
    columns = [column for _, group in groups for column in group]
    body = rows[1:]
    if not columns and (counted := _counted_rows(rows, like)):
        return list(_by_member(rows[0], counted))
    if not columns and _names_parties(rows, like):
        columns, body = [cell.column for cell in rows[0][1:]], rows
        groups = [("", columns)]
    if len(columns) < _LEAST or any(len(row) > len(rows[0]) for row in body):
        return None
    if _says_amounts(body, columns):
        return list(_shared(rows[0], body, columns))
    shares = _recipients(rows[0], body, columns)
    body = [row for row in body if row not in shares]
    wide = [row for row in body if shares and len(row) == _LEAST and row[1].span >= len(columns)]
    body = [row for row in body if row not in wide]
    asked = sum(like.best(tables.text(row[0])) >= _KNOWN for row in body)
    if asked < _ASKED * len(body):
        return None
    heads = row_of([row[0] for row in body])
    made: list[Block] = []
    for called, group in groups:
        members = [row_of([tables.at(row, column) for row in body]) for column in group]
        # Owners and partners may stand in one table.
        made.append(Members((heads, *members), called=called if len(groups) > 1 else ""))
    # What stands once for all columns says itself whom it is of, if it does.
    once = [Pairs(tuple((row_of([row[0], row[1]])) for row in wide))] if wide else []
    return [*(made if body else ()), *_shared(rows[0], shares, columns), *once]


def _recipients(
    heads: Sequence[Cell], body: Sequence[Sequence[Cell]], columns: Sequence[int]
) -> list[Sequence[Cell]]:
    """Return the rows of *body* that say what somebody gets of each column, and their sums."""
    roles = [row for row in body if ROLE.fullmatch(tables.text(row[0]))]
    if len(roles) >= _LEAST and _says_amounts(roles, columns):
        return roles
    paid = [row for row in body if _pays(row, columns)]
    named = [row for row in paid if is_known_organisation(tables.said(row[0]))]
    asked = RECIPIENT.search(tables.text(heads[0])) is not None
    is_of_recipients = asked or len(named) * _LEAST >= len(paid)
    return paid if len(paid) >= _LEAST and is_of_recipients and _says_amounts(paid, columns) else []


def _pays(row: Sequence[Cell], columns: Sequence[int]) -> bool:
    """Tell whether a *row* has an amount, or nothing, in each of its *columns*."""
    said = [tables.said(tables.at(row, column)) for column in columns]
    return all(each in NOTHING or is_amount(each) for each in said) and len(row) > _LEAST


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
    if any(like.names_member(head) for head in heads):
        # It is this table that says what they are.
        return []
    columns = [cell.column for cell in body[0][1:]]
    asked = sum(like.best(head) >= _KNOWN for head in heads) * _LEAST > len(heads)
    return body if asked or _says_amounts(body, columns) else []


def _called(heads: Sequence[Cell], row: Sequence[Cell]) -> str:
    """Return what a *row* is called: a number in its first cell counts what the *heads* say."""
    said = tables.text(row[0])
    return f"{tables.text(heads[0])} {said}" if said.isdecimal() else said


def _by_member(heads: Sequence[Cell], rows: Sequence[Sequence[Cell]]) -> Iterator[Block]:
    """Yield what each of the *rows* says of the member of a list that it is called by."""
    columns = [cell.column for cell in heads if cell.column]
    for owner, row in enumerate(rows):
        asked = [tables.at(heads, column) for column in columns]
        said = row_of([tables.at(row, column) for column in columns])
        yield Members((row_of(asked), said), owner, _called(heads, row))


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


def _says_amounts(body: Sequence[Sequence[Cell]], columns: Sequence[int]) -> bool:
    """Tell whether all that stands in the columns is amounts, or stands for none."""
    said = [tables.said(tables.at(row, column)) for row in body for column in columns]
    filled = [each for each in said if each not in NOTHING]
    return bool(filled) and all(map(is_amount, filled))


def is_amount(text: str) -> bool:
    """Tell whether *text* is an amount, perhaps with a word before it or a remark behind it."""
    if prose.lone(text) is not None or prose.with_remark(text) is not None:
        return True
    return len(text.split()) <= _WORDS and len(prose.amounts(text)) == 1


def _shared(
    heads: Sequence[Cell], body: Sequence[Sequence[Cell]], columns: Sequence[int]
) -> Iterator[Block]:
    """Yield a table of recipients and amounts for each member, and what part of it is for whom."""
    for owner, column in enumerate(columns):
        called = tables.text(tables.at(heads, column))
        own = [
            (row[0], tables.at(row, column))
            for row in body
            if tables.said(tables.at(row, column)) not in NOTHING
        ]
        named = [row for row in own if not _is_total(tables.text(row[0]))]
        if named:
            asked = heads_beside(heads[0], tables.at(heads, column))
            yield Members((asked, *map(row_of, named)), owner, called)
        for name, said in own:
            if PART_OF.search(tables.text(name)):
                yield Members((row_of([name]), row_of([said])), owner, called)


def by_roles(pairs: Sequence[Pair], like: Likeness) -> list[Block] | None:
    """Return *pairs* of «til eier» and an amount as recipients; None for any others.

    Only where a form asks who gets how much by name.
    """
    if not like.asks_for_recipients:
        return None
    said = [(_text(asked), _text(answer)) for asked, answer in pairs]
    roles = [bool(ROLE.fullmatch(asked)) for asked, _ in said]
    known = all(
        is_role or SUM.search(asked) for is_role, (asked, _) in zip(roles, said, strict=True)
    )
    amounts = [bool(prose.amounts(answer)) for _, answer in said]
    fitting = all(
        each or answer in NOTHING for each, (_, answer) in zip(amounts, said, strict=True)
    )
    if not known or not fitting or sum(roles) < _LEAST or not any(amounts):
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


def _is_total(text: str) -> bool:
    return bool(SUM.search(text) or PART_OF.search(text))


def heads_beside(names: Cell, amounts: Cell) -> tuple[Cell, ...]:
    """Return the heads of a table of who gets how much, where those of both stand."""
    places = zip((names, amounts), HEADS, strict=True)
    return row_of([tables.cell(0, [line_beside(beside, word)]) for beside, word in places])


def line_beside(beside: Cell, text: str) -> Line:
    """Return a line that says *text*, where that of a cell stands."""
    there = next(lines_of(beside.blocks), None)
    part, number = ("", 0) if there is None else (there.part, there.number)
    return Line((Atom(text),), part, number)
