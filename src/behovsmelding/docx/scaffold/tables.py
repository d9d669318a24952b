"""Draw the tables of a form."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

import attrs

from behovsmelding.docx.scaffold import wml
from behovsmelding.form.elements import Cell, Crossed, RepeatedRows, Row, Table
from behovsmelding.form.places import AnswerPlace

WIDTH = 9412
"""The width of the text, in twentieths of a point: A4 with margins of 2.2 cm."""

_ROW, _COLUMN, _CELL = "rad", "kolonne", "celle"
"""What a row, a column and a cell are called in the loops of a table with computed columns."""


class Draws(Protocol):
    """What is asked of whoever draws the form: the places of its answers."""

    controls: wml.Controls

    def inside(self, path: str) -> AbstractContextManager[None]:
        """Name what is in a member of the tuple at *path* by its name there."""

    def called(self, place: AnswerPlace) -> str:
        """Return what the form calls the answer at *place*."""

    def tag(self, address: str, key: str = "") -> str:
        """Return the tag of *address*."""

    def on_line(
        self, place: AnswerPlace, label_style: str | None, between: str = "", title: str = ""
    ) -> str:
        """Write a place with what it says that it is."""

    def answer(self, place: AnswerPlace, title: str = "", key: str = "") -> str:
        """Write a control with what stands round an answer that was given."""

    def control(self, place: AnswerPlace, title: str, key: str = "") -> str:
        """Write the control that fits what the model holds at *place*."""

    def rich(self, place: AnswerPlace, title: str, style: str, key: str = "") -> str:
        """Write a control of paragraphs."""


class _Column(NamedTuple):
    head: str
    width: int


class Tables:
    """Draws tables, whose answers *layout* knows how to write."""

    def __init__(self, layout: Draws) -> None:
        self._layout = layout

    def table(self, table: Table) -> str:
        """Draw a table whose columns are declared."""
        widths = [WIDTH * share // sum(table.shares) for share in table.shares]
        columns = [_Column(*each) for each in zip(table.heads, widths, strict=True)]
        amounts = table.columns_of_amounts
        heads = [
            _cell(words, is_amount=each, keep=True)
            for words, each in zip(table.heads, amounts, strict=True)
        ]
        last = len(table.rows) - 1
        body = "".join(
            self._rows(
                each, columns, keep=table.is_whole and (at < last or isinstance(each, RepeatedRows))
            )
            for at, each in enumerate(table.rows)
        )
        marked = wml.Marked(table.marks_first, table.ends_in_sum)
        return wml.table(wml.row(heads, widths, header=True) + body, widths, table.title, marked)

    def _rows(self, rows: Row | RepeatedRows, columns: Sequence[_Column], *, keep: bool) -> str:
        if isinstance(rows, Row):
            return self._row(rows, columns, keep=keep)
        with self._layout.inside(rows.path):
            inner = "".join(self._row(row, columns, rows.name, keep=keep) for row in rows.rows)
        repeated = self._layout.controls.repeating(rows.name, self._layout.tag(rows.path), inner)
        return _on_condition(repeated, rows.condition, columns)

    def _row(self, row: Row, columns: Sequence[_Column], section: str = "", *, keep: bool) -> str:
        cells = []
        if not row.heads:
            cells.append(
                _cell(row.name, adds=row.adds, is_part=row.is_part, is_head=True, keep=keep)
            )
        for cell, column in zip(row.cells, columns[len(cells) :], strict=True):
            cells.append(self._cell(row, cell, column.head, section, keep=keep))
        widths = [each.width for each in columns]
        return _on_condition(wml.row(cells, widths, adds=row.adds), row.condition, columns)

    def _cell(self, row: Row, cell: Cell, head: str, section: str, *, keep: bool) -> str:
        if not cell:
            return _cell("", keep=keep)
        is_name = row.heads and cell is row.cells[0]
        if len(cell) > 1 or cell[0].label:
            return self._lines(cell, head, section or row.name, is_name=is_name, keep=keep)
        (place,) = cell
        called = section if row.heads else row.name
        title = f"{called} – {head}" if called else head
        own = self._layout.called(place)
        if own and own not in (row.name, head):
            title = own
        if place.is_long:
            control = self._layout.rich(place, title, "Tabelltekst", row.key)
            if place.when:
                control = wml.blocks_on_condition(place.when, control)
            # Word wants a paragraph of the cell's own after a control round paragraphs.
            return control + wml.paragraph("Smal")
        control = self._layout.answer(place, title, row.key)
        if place.when:
            control = wml.on_condition(place.when, control)
        return _paragraph(
            control, is_amount=place.is_amount, adds=row.adds, is_head=is_name, keep=keep
        )

    def _lines(self, cell: Cell, head: str, section: str, *, is_name: bool, keep: bool) -> str:
        """Draw a cell with several lines, each on its condition; of a name the first stands out."""
        lines = []
        for at, place in enumerate(cell):
            label = place.label.rstrip(":") or self._layout.called(place)
            title = " – ".join(filter(None, (label or head, label and head, section)))
            line = self._layout.on_line(attrs.evolve(place, when=None), "Ledetekst", title=title)
            is_amount = all(each.is_amount for each in cell)
            is_head = is_name and not at
            written = _paragraph(
                line, is_amount=is_amount, adds=is_head, is_head=is_head, keep=keep
            )
            lines.append(wml.blocks_on_condition(place.when, written) if place.when else written)
        return "".join(lines)

    def crossed(self, table: Crossed) -> str:
        """Draw a table whose columns are computed: as many as there are members of a tuple."""
        # As many columns as have cells here; a document has as many as there are answers.
        widths = [WIDTH // 5] * 5
        across = _cells_of(_COLUMN, table.columns)
        down = _cells_of(_CELL, f"{_ROW}.{table.cells.name}")
        name = f"{_COLUMN}.{table.column.name}"
        rows = [
            self._across(
                _cell(table.corner, keep=True),
                across,
                self._computed(table.column, name, table.title),
                _cell(table.total_head, is_amount=True, keep=True),
                header=True,
            ),
            wml.code_row(f"{{%tr {_each(_ROW, table.rows)} %}}", widths),
            self._across(
                self._computed(table.row, f"{_ROW}.{table.row.name}", table.corner, head=True),
                down,
                self._computed(table.cells, _CELL, table.title),
                self._computed(table.total, f"{_ROW}.{table.total.name}", table.total_head),
            ),
            wml.code_row("{%tr endfor %}", widths),
            self._across(
                _cell(table.sum_name, adds=True, is_head=True),
                across,
                self._computed(table.sum, f"{_COLUMN}.{table.sum.name}", table.sum_name, ends=True),
                self._computed(
                    table.sum_total, table.sum_total.address or "", table.sum_name, ends=True
                ),
            ),
        ]
        marked = wml.Marked(first_column=True, last_row=True)
        return wml.table("".join(rows), widths, table.title, marked, style="Krysstabell")

    @staticmethod
    def _across(first: str, loop: str, cell: str, last: str, *, header: bool = False) -> str:
        """Write a row with *cell* for each turn of a loop, between two others."""
        end = wml.code("{%tc endfor %}")
        return wml.row([first, wml.code(loop), cell, end, last], None, header=header)

    def _computed(
        self, place: AnswerPlace, tag: str, title: str, *, ends: bool = False, head: bool = False
    ) -> str:
        control = self._layout.control(attrs.evolve(place, address=tag), title)
        return _paragraph(
            control,
            is_amount=not tag.startswith(f"{_ROW}.") or place.is_amount,
            adds=ends,
            is_head=head,
            keep=not ends,
        )


def _cell(  # noqa: PLR0913 - how a cell looks
    words: str,
    *,
    is_amount: bool = False,
    adds: bool = False,
    is_part: bool = False,
    is_head: bool = False,
    keep: bool = False,
) -> str:
    content = wml.run(words) if words else ""
    return _paragraph(
        content,
        is_amount=is_amount,
        adds=adds,
        is_part=is_part,
        is_head=is_head and bool(words),
        keep=keep,
    )


def _paragraph(  # noqa: PLR0913 - how a cell looks
    content: str,
    *,
    is_amount: bool = False,
    adds: bool = False,
    is_part: bool = False,
    is_head: bool = False,
    keep: bool = False,
) -> str:
    style = "Tabelltall" if is_amount else "Tabelltekst"
    if adds:
        style = "Tabellsumtall" if is_amount else "Tabellsum"
    if is_part:
        style = "Tabellherav"
    elif is_head and not is_amount:
        style = "Radhode"
    return wml.paragraph(style, content, properties="<w:keepNext/>" if keep else "")


def _on_condition(rows: str, condition: str | None, columns: Sequence[_Column]) -> str:
    if condition is None:
        return rows
    widths = [each.width for each in columns]
    begin = wml.code_row(f"{{%tr if {condition} %}}", widths)
    return begin + rows + wml.code_row("{%tr endif %}", widths)


def _cells_of(name: str, several: str) -> str:
    return f"{{%tc {_each(name, several)} %}}"


def _each(name: str, several: str) -> str:
    return f"for {name} in {several}"
