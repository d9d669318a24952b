"""The overview as a workbook: a sheet a table, with numbers, filters and sums that follow them.

Text is written as text, so that nothing somebody wrote is ever a formula. The same overview gives
the same bytes. It is a zip of a few small parts, and needs no library.
"""

import re
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from behovsmelding.messages import Language
from behovsmelding.messages.ui import season as words
from behovsmelding.repository.formats import workbook
from behovsmelding.repository.formats.workbook import Style
from behovsmelding.repository.tables import Cell, Column, Kind, Overview, Table, text

_EPOCH = date(1899, 12, 30)
"""The day that Excel counts from."""
_LONGEST = 32_767
"""How many signs a cell holds."""
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""What Excel would take for a sign by its number."""
_NARROWEST, _WIDEST = 8, 60
"""How wide a column is, in signs."""
_STYLES = {
    Kind.TEXT: Style.TEXT,
    Kind.CODE: Style.TEXT,
    Kind.KRONER: Style.KRONER,
    Kind.COUNT: Style.NUMBER,
    Kind.NUMBER: Style.NUMBER,
    Kind.DATE: Style.DATE,
}


def written(overview: Overview) -> bytes:
    """Return *overview* as an .xlsx file: a sheet that says it shortly, then one a table."""
    language = overview.language
    front = words.FRONT.of(language)
    names = [front, *(each.title(language) for each in overview.tables)]
    sheets = [_front(overview), *(_sheet(each, language) for each in overview.tables)]
    filters = [None, *map(_filtered, overview.tables)]
    parts = workbook.parts(overview.title, names, filters)
    parts |= {f"xl/worksheets/sheet{number}.xml": sheet for number, sheet in enumerate(sheets, 1)}
    return _zipped(parts)


def _zipped(parts: dict[str, str]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            # Without a time of its own each has the same one.
            info = ZipInfo(name)
            info.compress_type = ZIP_DEFLATED
            archive.writestr(info, content)
    return file.getvalue()


def _front(overview: Overview) -> str:
    """Return the sheet that says it shortly, with what is to be known of each table."""
    language = overview.language
    notes = ((each.title(language), each.note(language)) for each in overview.tables)
    lines = [(overview.title, Style.TITLE), *((line, Style.WRAPPED) for line in overview.lines)]
    lines += [(f"{title}: {note}", Style.WRAPPED) for title, note in notes if note]
    rows = (
        f'<row r="{row}">{_text(f"A{row}", line, style)}</row>'
        for row, (line, style) in enumerate(lines, 1)
    )
    return workbook.sheet("".join(rows), widths=[2 * _WIDEST])


def _filtered(table: Table) -> str | None:
    """Return the cells of *table* that have a filter: headings and rows, but not the sum."""
    if not table.rows:
        return None
    return f"A1:{letters(len(table.columns) - 1)}{len(table.rows) + 1}"


def _sheet(table: Table, language: Language) -> str:
    titles = [each.title(language) for each in table.columns]
    head = "".join(
        _text(f"{letters(at)}1", title, Style.HEADING) for at, title in enumerate(titles)
    )
    rows = [f'<row r="1">{head}</row>']
    rows += (_row(number, table, language) for number in range(len(table.rows)))
    if table.adds:
        rows.append(_sums(table, language))
    widths = [
        _width([title, *(text(row[at], language) for row in table.rows)])
        for at, title in enumerate(titles)
    ]
    return workbook.sheet("".join(rows), widths=widths, filtered=_filtered(table), is_frozen=True)


def _row(number: int, table: Table, language: Language) -> str:
    row = number + 2
    cells = (
        _cell(f"{letters(at)}{row}", cell, column, language)
        for at, (cell, column) in enumerate(zip(table.rows[number], table.columns, strict=True))
    )
    return f'<row r="{row}">{"".join(cells)}</row>'


def _cell(place: str, cell: Cell, column: Column, language: Language) -> str:
    style = _STYLES[column.kind]
    if isinstance(cell, date):
        return _number(place, (cell - _EPOCH).days, style)
    if isinstance(cell, int):
        return _number(place, cell, style)
    said = text(cell, language)
    return _text(place, said, Style.TEXT) if said else ""


def _sums(table: Table, language: Language) -> str:
    """Return the row below: formulas that add what a filter leaves, with what they come to now."""
    last = len(table.rows) + 1
    cells = [*_summed(table, last)]
    if not table.columns[0].adds:
        cells.insert(0, _text(f"A{last + 1}", words.SUMS.of(language), Style.SUM))
    return f'<row r="{last + 1}">{"".join(cells)}</row>'


def _summed(table: Table, last: int) -> Iterator[str]:
    for at, (column, amount) in enumerate(zip(table.columns, table.sums, strict=True)):
        if column.adds:
            name = letters(at)
            formula = f"SUBTOTAL(109,{name}2:{name}{last})"
            style = Style.SUM.value
            yield f'<c r="{name}{last + 1}" s="{style}"><f>{formula}</f><v>{amount}</v></c>'


def _number(place: str, number: int, style: Style) -> str:
    return f'<c r="{place}" s="{style.value}"><v>{number}</v></c>'


def _text(place: str, said: str, style: Style) -> str:
    written = _ESCAPE.sub("_x005F_", _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", said))
    inside = f'<t xml:space="preserve">{escape(written[:_LONGEST])}</t>'
    return f'<c r="{place}" s="{style.value}" t="inlineStr"><is>{inside}</is></c>'


def _width(cells: list[str]) -> int:
    longest = max(len(line) for cell in cells for line in (cell.splitlines() or [""]))
    return min(max(longest + 3, _NARROWEST), _WIDEST)


def letters(at: int) -> str:
    """Return the name of the column *at*, counted from 0: A, …, Z, AA."""
    name = ""
    at += 1
    while at:
        at, left = divmod(at - 1, 26)
        name = chr(ord("A") + left) + name
    return name
