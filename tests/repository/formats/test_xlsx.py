"""The overview as a workbook, read by another library."""

from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from openpyxl import load_workbook

from behovsmelding.repository.formats import xlsx
from behovsmelding.repository.tables import Cell, Column, Key, Kind, Overview, Table

COLUMNS = (
    Column(Key.NAVN),
    Column(Key.ORGANISASJONSNUMMER, Kind.CODE),
    Column(Key.FRIST, Kind.DATE),
    Column(Key.SUM, Kind.KRONER, adds=True),
)
ROWS: tuple[tuple[Cell, ...], ...] = (
    ("Narvik", "959469059", date(2027, 2, 1), 1_000),
    ("=1+1", None, None, 500),
    ("", "", None, None),
)
TABLE = Table(Key.TILSKUDDSBREV, COLUMNS, ROWS)


def written(*tables: Table) -> bytes:
    """Return the workbook of *tables*."""
    return xlsx.written(Overview("Oversikt", ("Kort sagt.",), tables, "nb"))


def sheet(table: Table, *, worked_out: bool = False) -> Any:
    """Return the sheet of *table*, with formulas or with what they come to."""
    return load_workbook(BytesIO(written(table)), data_only=worked_out).worksheets[1]


def test_numbers_are_numbers_and_text_is_text() -> None:
    """A number of an organisation is no number to add, and nothing that is typed is a formula."""
    told = sheet(TABLE)

    assert (told["A2"].data_type, told["A2"].value) == ("s", "Narvik")
    assert (told["B2"].data_type, told["B2"].value) == ("s", "959469059")
    assert told["C2"].value.date() == date(2027, 2, 1)
    assert (told["D2"].data_type, told["D2"].value) == ("n", 1000)
    assert (told["A3"].data_type, told["A3"].value) == ("s", "=1+1")
    assert told["A4"].value is None


def test_a_sum_is_a_formula_with_what_it_comes_to() -> None:
    """It adds what a filter leaves, and is right where nobody works it out."""
    told, worked_out = sheet(TABLE), sheet(TABLE, worked_out=True)

    assert told["D5"].value == "=SUBTOTAL(109,D2:D4)"
    assert worked_out["D5"].value == sum(worked_out[f"D{row}"].value or 0 for row in (2, 3, 4))
    assert told["A5"].value == "Sum"
    assert [each.coordinate for row in told for each in row if each.data_type == "f"] == ["D5"]


def test_the_heading_stays_and_every_row_has_a_filter() -> None:
    """But not the sum, which would be sorted away."""
    told = sheet(TABLE)

    assert (told.freeze_panes, told.auto_filter.ref) == ("A2", "A1:D4")
    assert told.print_title_rows == "$1:$1"


def test_it_is_the_same_each_time() -> None:
    """No time of day, and no name of whoever made it."""
    assert written(TABLE) == written(TABLE)
    with ZipFile(BytesIO(written(TABLE))) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"1980-01-01T00:00:00Z" in archive.read("docProps/core.xml")


def test_a_sheet_without_rows_has_headings_alone() -> None:
    """Nothing to filter, and nothing to add."""
    told = sheet(TABLE._replace(rows=()))

    assert told.auto_filter.ref is None
    assert told.max_row == 1


def test_signs_that_excel_does_not_take_are_replaced() -> None:
    """And what it would take for a sign by its number stays as it is written."""
    told = sheet(TABLE._replace(rows=(("a\x01_x0041_\ud800", None, None, 1),)))

    gone = "\N{REPLACEMENT CHARACTER}"
    assert told["A2"].value == f"a{gone}_x0041_{gone}"


def test_a_text_is_no_link() -> None:
    """An address stays as it was written, however long, and no more than a cell holds is kept."""
    told = sheet(TABLE._replace(rows=(("https://example.no", None, None, 1), ("x" * 40_000,) * 4)))

    assert told["A2"].hyperlink is None
    assert told["A2"].value == "https://example.no"
    assert told["A3"].value == "x" * 32_767


def test_a_sheet_is_called_as_its_table_is() -> None:
    """As far as Excel lets it, and no two are called the same."""
    assert xlsx.named(["a" * 40, "A" * 40, "b/c"]) == ("a" * 31, "A" * 28 + " 2", "b-c")


def test_a_column_has_room_for_its_sum() -> None:
    """Which is longer than what it adds, and bold: a program shows «###» where there is none."""
    rows = tuple(("Narvik", "959469059", None, 999_999_999) for _ in range(9))

    told = sheet(Table(Key.TILSKUDDSBREV, COLUMNS, rows))

    assert told.column_dimensions["D"].width > len("8 999 999 991") * 1.1 + 2
