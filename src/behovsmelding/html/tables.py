"""Draw the tables of a form."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from html import escape
from typing import NamedTuple, Protocol

import attrs

from behovsmelding.docx.rendering.evaluate import Getter
from behovsmelding.form.elements import Cell, Crossed, RepeatedRows, Row, Table
from behovsmelding.form.places import AnswerPlace
from behovsmelding.html.underway import Pieces, Step, Way, repeated, tidied, told

_ROW, _COLUMN, _CELL = "rad", "kolonne", "celle"
"""What a row, a column and a cell are called in the loops of a table with computed columns."""
_NARROW = 3
"""So many columns find room on a phone; more are scrolled."""


class Draws(Protocol):
    """What is asked of whoever draws the form: the places of its answers."""

    shares: set[int]

    def inside(
        self, path: str, name: str | None = None
    ) -> AbstractContextManager[tuple[Getter, Way, int]]:
        """Let names be those in a member of the tuple at *path*, which may be called *name*."""

    def on_condition(self, code: str | None, body: Pieces) -> Pieces:
        """Draw *body* where the condition *code* holds."""

    def template(self, words: str) -> Pieces:
        """Draw *words* of the form's own."""

    def on_line(
        self, place: AnswerPlace, between: Pieces = (), *, marks_label: bool = True, key: str = ""
    ) -> Pieces:
        """Draw a place with what it says that it is."""

    def answer(self, place: AnswerPlace, key: str = "") -> Pieces:
        """Draw an answer within a line."""

    def rich(self, place: AnswerPlace, key: str = "") -> Pieces:
        """Draw a long answer as blocks."""

    def shown(self, code: str) -> Pieces:
        """Draw the value that a template writes as *code*."""

    def placed(self, way: Way) -> Step:
        """Write the attributes of what stands where *way* leads."""


class _Look(NamedTuple):
    """What the cells of a table have in common: which hold kroner, and if the first names a row."""

    amounts: Sequence[bool]
    names_first: bool


class Tables:
    """Draws tables, whose answers *layout* knows how to write."""

    def __init__(self, layout: Draws) -> None:
        self._layout = layout

    def table(self, table: Table) -> Pieces:
        """Draw a table whose columns are declared."""
        widths = [round(100 * share / sum(table.shares)) for share in table.shares]
        self._layout.shares.update(widths)
        columns = "".join(f'<col class="w{each}">' for each in widths)
        amounts = table.columns_of_amounts
        heads = [
            piece
            for words, is_amount in zip(table.heads, amounts, strict=True)
            for piece in self._head(words, is_amount=is_amount)
        ]
        look = _Look(amounts, table.marks_first)
        rows = [piece for each in table.rows for piece in self._rows(each, look)]
        body = (f"<colgroup>{columns}</colgroup><thead><tr>", *heads, "</tr></thead><tbody>\n")
        return _whole(table.title, (*body, *rows, "</tbody>"), len(widths))

    def _head(self, words: str, *, is_amount: bool) -> Pieces:
        if not words:
            return ("<td></td>",)
        return (
            f'<th scope="col"{_kind(is_amount=is_amount)}>',
            *self._layout.template(words),
            "</th>",
        )

    def _rows(self, rows: Row | RepeatedRows, look: _Look) -> Pieces:
        if isinstance(rows, Row):
            return self._row(rows, look, ())
        with self._layout.inside(rows.path) as (get, way, slot):
            placed = (*way, slot) if way else ()
            body = tidied(piece for row in rows.rows for piece in self._row(row, look, placed))
        each = (repeated(get, slot, body, blank=True),)
        return self._layout.on_condition(rows.condition, each)

    def _row(self, row: Row, look: _Look, placed: Way) -> Pieces:
        kind = ' class="sum"' if row.adds else ' class="part"' if row.is_part else ""
        cells: list[str | Step] = [f"<tr{kind}", self._layout.placed(placed), ">"]
        if not row.heads:
            cells += ('<th scope="row">', *self._layout.template(row.name), "</th>")
        amounts = look.amounts[len(look.amounts) - len(row.cells) :]
        for at, (cell, is_amount) in enumerate(zip(row.cells, amounts, strict=True)):
            names = row.heads and not at
            cells += self._cell(row, cell, is_amount=is_amount, names=names, look=look)
        return self._layout.on_condition(row.condition, tidied((*cells, "</tr>\n")))

    def _cell(
        self, row: Row, cell: Cell, *, is_amount: bool, names: bool, look: _Look
    ) -> Iterator[str | Step]:
        head = names and look.names_first and bool(cell)
        yield '<th scope="row"' if head else "<td"
        is_amount = bool(cell) and all(each.is_amount for each in cell) if cell else is_amount
        yield f"{_kind(is_amount=is_amount)}>"
        if len(cell) > 1 or (cell and cell[0].label):
            yield from self._lines(row, cell, names=names)
        elif cell:
            (place,) = cell
            draw = self._layout.rich if place.is_long else self._layout.answer
            yield from self._layout.on_condition(place.when, draw(place, row.key))
        yield told
        yield "</th>" if head else "</td>"

    def _lines(self, row: Row, cell: Cell, *, names: bool) -> Iterator[str | Step]:
        """Draw a cell with several lines, each on its condition; of a name the first stands out."""
        for at, place in enumerate(cell):
            line = self._layout.on_line(attrs.evolve(place, when=None), key=row.key)
            kind = ' class="name"' if names and not at else ""
            yield from self._layout.on_condition(place.when, (f"<p{kind}>", *line, "</p>", told))

    def crossed(self, table: Crossed) -> Pieces:
        """Draw a table whose columns are computed: as many as there are members of a tuple."""
        head = self._across(table.columns, _COLUMN, table.column, _th("col", amount=True))
        sums = self._across(table.columns, _COLUMN, table.sum, _amount)
        with self._layout.inside(table.rows, _ROW) as (get, _, slot):
            named = self._computed(_ROW, table.row)
            cells = self._across(f"{_ROW}.{table.cells.name}", _CELL, None, _amount)
            total = self._computed(_ROW, table.total)
            row = ('<tr><th scope="row">', *named, "</th>", *cells, *_amount(total), "</tr>\n")
        rows = repeated(get, slot, tidied(row), blank=False)
        corner, total_head, sum_name = map(
            self._layout.template, (table.corner, table.total_head, table.sum_name)
        )
        everything = self._layout.answer(table.sum_total)
        body = (
            "<thead><tr>", *_th("col")(corner), *head, *_th("col", amount=True)(total_head),
            "</tr></thead><tbody>\n", rows, '<tr class="sum">', *_th("row")(sum_name), *sums,
            *_amount(everything), "</tr>\n</tbody>",
        )  # fmt: skip
        return _whole(table.title, body, _NARROW + 1)

    def _across(
        self, path: str, name: str, place: AnswerPlace | None, cell: Callable[[Pieces], Pieces]
    ) -> Pieces:
        """Draw a cell for each member of the tuple at *path*: the member, or its *place*."""
        with self._layout.inside(path, name) as (get, _, slot):
            held = self._computed(name, place)
        return (repeated(get, slot, tidied(cell(held)), blank=False),)

    def _computed(self, name: str, place: AnswerPlace | None) -> Pieces:
        if place is None:
            return self._layout.shown(name)
        return self._layout.answer(attrs.evolve(place, address=f"{name}.{place.name}"))


def _kind(*, is_amount: bool) -> str:
    return ' class="amount"' if is_amount else ""


def _th(scope: str, *, amount: bool = False) -> Callable[[Pieces], Pieces]:
    return lambda held: (f'<th scope="{scope}"{_kind(is_amount=amount)}>', *held, "</th>")


def _amount(held: Pieces) -> Pieces:
    return ('<td class="amount">', *held, "</td>")


def _whole(title: str, body: Pieces, columns: int) -> Pieces:
    named = escape(title)
    table = (f'<table aria-label="{named}">', *body, "</table>\n")
    if columns <= _NARROW:
        return tidied(table)
    # What may be scrolled must be reached by the keyboard, and say what it is.
    opening = f'<div class="scroll" role="group" aria-label="{named}" tabindex="0">'
    return tidied((opening, *table, "</div>\n"))
