"""The overview as a workbook: a sheet a table, with numbers, filters and sums that follow them.

Text is written as text, so that nothing somebody wrote is ever a formula or a link. The same
overview gives the same bytes.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum, auto
from io import BytesIO
from typing import TYPE_CHECKING

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_range

from behovsmelding.messages import Language
from behovsmelding.messages.ui import season as words
from behovsmelding.model.kroner import grouped
from behovsmelding.repository.tables import Cell, Column, Kind, Overview, Table, text

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_FIRST = datetime(1980, 1, 1)  # noqa: DTZ001 - a workbook knows no time zones
"""When each workbook says that it was made: the first day that a zip can say."""
_LONGEST_NAME = 31
"""How long the name of a sheet may be."""
_LONGEST = 32_767
"""How many signs a cell holds."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NARROWEST, _WIDEST = 8, 60
"""How wide a column is, in signs."""
_A4 = 9
_ADDED = 109
"""What SUBTOTAL is told for a sum of the rows that are shown."""


class _Look(Enum):
    """How a cell looks."""

    TITLE = auto()
    WRAPPED = auto()
    HEADING = auto()
    SUM = auto()


_LOOKS: Mapping[Kind | _Look, Mapping[str, object]] = {
    # Beside a number, which ends where its column does, a text needs some room.
    Kind.TEXT: {"num_format": "@", "indent": 1},
    Kind.CODE: {"num_format": "@", "indent": 1},
    Kind.KRONER: {"num_format": "#,##0"},
    Kind.COUNT: {"num_format": "0"},
    Kind.NUMBER: {"num_format": "0"},
    Kind.DATE: {"num_format": r"dd\.mm\.yyyy"},
    _Look.TITLE: {"bold": True, "font_size": 16},
    _Look.WRAPPED: {"text_wrap": True, "valign": "top"},
    _Look.HEADING: {"bold": True, "bg_color": "#E6ECF2", "indent": 1},
    _Look.SUM: {"bold": True, "top": 1, "num_format": "#,##0"},
}


def written(overview: Overview) -> bytes:
    """Return *overview* as an .xlsx file: a sheet that says it shortly, then one a table."""
    file = BytesIO()
    with Workbook(file, {"in_memory": True, "strings_to_urls": False}) as workbook:
        workbook.set_properties({"title": overview.title, "created": _FIRST})
        looks = {each: workbook.add_format(dict(_LOOKS[each])) for each in _LOOKS}
        language = overview.language
        titles = [words.FRONT.of(language), *(each.title(language) for each in overview.tables)]
        front, *sheets = (workbook.add_worksheet(name) for name in named(titles))
        _write_front(front, overview, looks)
        for sheet, table in zip(sheets, overview.tables, strict=True):
            _Sheet(sheet, table, language, looks).write()
    return file.getvalue()


def named(titles: Iterable[str]) -> tuple[str, ...]:
    """Return *titles* as sheets may have them: short, without some signs, and each another."""
    found: dict[str, str] = {}
    for title in titles:
        plain = _FORBIDDEN.sub("-", title)
        short, number = plain[:_LONGEST_NAME], 2
        while short.casefold() in found:
            short = f"{plain[: _LONGEST_NAME - 3]} {number}"
            number += 1
        found[short.casefold()] = short
    return tuple(found.values())


def _write_front(
    sheet: "Worksheet", overview: Overview, looks: "Mapping[Kind | _Look, Format]"
) -> None:
    """Say it shortly, with what is to be known of each table."""
    language = overview.language
    notes = ((each.title(language), each.note(language)) for each in overview.tables)
    lines = [*overview.lines, *(f"{title}: {note}" for title, note in notes if note)]
    _lay_out(sheet)
    sheet.set_column(0, 0, 2 * _WIDEST)
    sheet.write_string(0, 0, _writable(overview.title), looks[_Look.TITLE])
    for row, line in enumerate(lines, 1):
        sheet.write_string(row, 0, _writable(line), looks[_Look.WRAPPED])


class _Sheet:
    """A sheet with one table on it: headings, rows, and sums below."""

    def __init__(
        self,
        sheet: "Worksheet",
        table: Table,
        language: Language,
        looks: "Mapping[Kind | _Look, Format]",
    ) -> None:
        self.sheet = sheet
        self.table = table
        self.language = language
        self.looks = looks
        self.last = len(table.rows)

    def write(self) -> None:
        """Write all of it."""
        _lay_out(self.sheet)
        self.sheet.freeze_panes(1, 0)
        self.sheet.repeat_rows(0)
        titles = [each.title(self.language) for each in self.table.columns]
        for at, (title, total) in enumerate(zip(titles, self.table.sums, strict=True)):
            # Most cells of a column say the same as others.
            said = [_said(each, self.language) for each in {row[at] for row in self.table.rows}]
            self.sheet.set_column(at, at, _width(said, [title, _said(total, self.language)]))
            self.sheet.write_string(0, at, _writable(title), self.looks[_Look.HEADING])
        for number, row in enumerate(self.table.rows, 1):
            for at, (cell, column) in enumerate(zip(row, self.table.columns, strict=True)):
                self._write(number, at, cell, column)
        if self.table.rows:
            self.sheet.autofilter(0, 0, self.last, len(titles) - 1)
        if self.table.adds:
            self._add()

    def _write(self, row: int, at: int, cell: Cell, column: Column) -> None:
        look = self.looks[column.kind]
        if isinstance(cell, date):
            self.sheet.write_datetime(row, at, cell, look)
        elif isinstance(cell, int):
            self.sheet.write_number(row, at, cell, look)
        elif said := text(cell, self.language):
            self.sheet.write_string(row, at, _writable(said), self.looks[Kind.TEXT])

    def _add(self) -> None:
        """Write formulas that add what a filter leaves, with what they come to now."""
        look = self.looks[_Look.SUM]
        below = self.last + 1
        if not self.table.columns[0].adds:
            self.sheet.write_string(below, 0, words.SUMS.of(self.language), look)
        for at, amount in enumerate(self.table.sums):
            if amount is not None:
                formula = f"=SUBTOTAL({_ADDED},{xl_range(1, at, self.last, at)})"
                self.sheet.write_formula(below, at, formula, look, amount)


def _lay_out(sheet: "Worksheet") -> None:
    """Print it on A4, as wide as the page."""
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)


def _writable(said: str) -> str:
    return _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", said)[:_LONGEST]


def _said(cell: Cell, language: Language) -> str:
    """Return *cell* as long as it is shown."""
    return grouped(cell) if isinstance(cell, int) else text(cell, language)


def _width(cells: list[str], bold: list[str]) -> int:
    """Return how wide a column of *cells* is: what is *bold* takes a little more."""
    longest = max((len(line) for cell in cells for line in cell.splitlines()), default=0)
    wide = max(len(each) * 8 // 7 for each in bold)
    return min(max(longest + 3, wide + 3, _NARROWEST), _WIDEST)
