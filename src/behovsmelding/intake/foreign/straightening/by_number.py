"""Tables that say in their first column which tiltak each row is of: «Tiltak nr. | Mottaker | …».

A tiltak has as many rows there as it needs: one for each recipient, or none. Each becomes a table
of its own, as it would be in the part of that tiltak.
"""

from collections.abc import Sequence

from behovsmelding.docx.layout.pieces import Block, Cell, Grid
from behovsmelding.intake.foreign.asked.asking import Section
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening import tables
from behovsmelding.intake.foreign.straightening.amounts import SUM
from behovsmelding.intake.foreign.straightening.of_each import Names
from behovsmelding.intake.foreign.straightening.of_rows import number_of
from behovsmelding.intake.foreign.straightening.tables import Members, Pairs, row_of
from behovsmelding.intake.foreign.words.wording import folded

_HEADED = 0.88
"""How like the heading of a member of a list the head of the first column must be."""
_ASKED = 0.5
"""How like a question what stands over the others must be, as a rule."""
_LEAST = 2
"""How many columns a table has at the least."""


def by_number(grid: Grid, like: Likeness, names: Names) -> list[Block] | None:
    """Return a table for each member of a list that rows of *grid* are of; None for any other."""
    heads, *body = [row for row in grid.rows if row] or [()]
    of = _list(heads, like)
    called = of.wordings[0].text if of is not None else ""
    names = names if folded(names.what) == folded(called) else Names()
    filled = [row for row in body if any(map(tables.said, row[1:]))]
    if len(heads) < _LEAST or of is None or not filled:
        return None
    # Where they are named they are told of, and not pointed at.
    are_named = bool(names.called) and heads[0] != names.head
    if not _asks(heads, of.part, like, are_named=are_named):
        return None
    own: dict[int, list[Sequence[Cell]]] = {}
    rest: list[Sequence[Cell]] = []
    number = 0
    for row in filled:
        if _adds_up(row, names):
            rest.append(row)
            continue
        # A number stands for the rows below it that have none.
        number = number_of(row, names) if tables.said(row[0]) else number
        own.setdefault(number, []).append(row)
    if not own or 0 in own:
        return None
    made: list[Block] = [
        Members(_below(heads, rows), number - 1, f"{called} {number}")
        for number, rows in sorted(own.items())
    ]
    return [*made, *(_sum(heads, row) for row in rest)]


def _list(heads: Sequence[Cell], like: Likeness) -> Section | None:
    """Return the list whose members the first column says that rows are of."""
    said = tables.text(heads[0]) if heads else ""
    headed = like.headed(f"{said} 1") if said else None
    if headed is None or not headed.section.begins or headed.score < _HEADED or headed.beside:
        return None
    return headed.section


def _adds_up(row: Sequence[Cell], names: Names) -> bool:
    """Tell whether a *row* says that it adds up others, and not what a tiltak is called."""
    said = [tables.text(cell) for cell in row[:_LEAST]]
    return any(map(SUM.match, said)) and folded(said[0]) not in names.called


def _sum(heads: Sequence[Cell], row: Sequence[Cell]) -> Grid:
    """Return a *row* that adds up those above it: a question with its amount, or one a column."""
    said = [cell for cell in row[1:] if tables.said(cell)]
    if len(said) == 1:
        return Pairs((row_of([row[0], said[0]]),))
    return Members(_below(heads, [row]), is_rest=True)


def _below(heads: Sequence[Cell], rows: Sequence[Sequence[Cell]]) -> tuple[tuple[Cell, ...], ...]:
    """Return *rows* below their *heads*, without the column that says whose they are."""
    others = heads[1:]
    body = (row_of([tables.at(row, head.column) for head in others]) for row in rows)
    return (row_of(others), *body)


def _asks(heads: Sequence[Cell], part: Sequence[str], like: Likeness, *, are_named: bool) -> bool:
    """Tell whether the columns beside the first ask of members of *part*, and of no other list.

    «Tiltak nr. | Fremdrift» may ask for the number that a tiltak had last year, unless the document
    counts its own: then *are_named*.
    """
    others = [text for head in heads[1:] if (text := tables.text(head))]
    best = [number for text in others if (number := like.likeliest(text)) is not None]
    asked = [like.by_number[number] for number in best]
    known = sum(like.best(text) >= _ASKED for text in others)
    if any(map(like.names_member, others)) or known * 2 < len(others) or not others:
        return False
    if any(each.part and each.part[0] != part[0] for each in asked):
        return False
    own = like.likeliest(tables.text(heads[0]))
    if are_named or own is None or own in best:
        return True
    beside = [each.to.path[:-1] for each in asked]
    return like.by_number[own].to.path[:-1] not in beside
