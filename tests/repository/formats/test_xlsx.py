"""The overview as a workbook."""

from datetime import date
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

from behovsmelding.repository.formats import workbook, xlsx
from behovsmelding.repository.tables import Cell, Column, Key, Kind, Overview, Table

NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
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


def part(file: bytes, name: str) -> ET.Element:
    """Return a part of the workbook *file*."""
    with ZipFile(BytesIO(file)) as archive:
        return ET.fromstring(archive.read(name))  # noqa: S314 - it is ours


def cells(file: bytes, sheet: int = 2) -> dict[str, tuple[str | None, str | None, str | None]]:
    """Return type, formula and value of each cell of a sheet, by its place."""
    found = {}
    for each in part(file, f"xl/worksheets/sheet{sheet}.xml").iterfind(".//m:c", NS):
        value = each.findtext("m:v", namespaces=NS) or each.findtext("m:is/m:t", namespaces=NS)
        formula = each.findtext("m:f", namespaces=NS)
        found[each.attrib["r"]] = (each.get("t"), formula, value)
    return found


def test_numbers_are_numbers_and_text_is_text() -> None:
    """A number of an organisation is no number to add, and nothing that is typed is a formula."""
    told = cells(written(TABLE))

    assert told["A2"] == ("inlineStr", None, "Narvik")
    assert told["B2"] == ("inlineStr", None, "959469059")
    assert told["C2"] == (None, None, "46419")
    assert told["D2"] == (None, None, "1000")
    assert told["A3"] == ("inlineStr", None, "=1+1")
    assert "A4" not in told


def test_a_sum_is_a_formula_with_what_it_comes_to() -> None:
    """It adds what a filter leaves, and is right where nobody works it out."""
    told = cells(written(TABLE))

    assert told["D5"] == (None, "SUBTOTAL(109,D2:D4)", "1500")
    assert told["A5"] == ("inlineStr", None, "Sum")
    assert [place for place, (_, formula, _) in told.items() if formula] == ["D5"]


def test_the_heading_stays_and_every_row_has_a_filter() -> None:
    """But not the sum, which would be sorted away."""
    sheet = part(written(TABLE), "xl/worksheets/sheet2.xml")
    pane = sheet.find(".//m:pane", NS)
    filters = sheet.find("m:autoFilter", NS)

    assert pane is not None
    assert (pane.get("state"), pane.get("topLeftCell")) == ("frozen", "A2")
    assert filters is not None
    assert filters.get("ref") == "A1:D4"


def test_it_is_the_same_each_time() -> None:
    """No time of day, and no name of whoever made it."""
    assert written(TABLE) == written(TABLE)
    with ZipFile(BytesIO(written(TABLE))) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_sheet_without_rows_has_headings_alone() -> None:
    """Nothing to filter, and nothing to add."""
    sheet = part(written(TABLE._replace(rows=())), "xl/worksheets/sheet2.xml")

    assert sheet.find("m:autoFilter", NS) is None
    assert len(sheet.findall(".//m:row", NS)) == 1


def test_signs_that_excel_does_not_take_are_replaced() -> None:
    """And what it would take for a sign by its number stays as it is written."""
    told = cells(written(TABLE._replace(rows=(("a\x01_x0041_\ud800", None, None, 1),))))

    assert told["A2"][2] == "a\N{REPLACEMENT CHARACTER}_x005F_x0041_\N{REPLACEMENT CHARACTER}"


def test_a_sheet_is_called_as_its_table_is() -> None:
    """As far as Excel lets it, and no two are called the same."""
    names = ["a" * 40, "a" * 40, "b/c"]
    written = workbook.parts("x", names, [None] * 3)["xl/workbook.xml"]
    book = ET.fromstring(written)  # noqa: S314 - it is ours

    called = [each.attrib["name"] for each in book.iterfind("m:sheets/m:sheet", NS)]
    assert called == ["a" * 31, "a" * 28 + " 2", "b-c"]


@pytest.mark.parametrize(("at", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_a_column_has_letters(at: int, name: str) -> None:
    """As Excel counts them."""
    assert xlsx.letters(at) == name


def test_another_library_reads_what_was_written() -> None:
    """Formula and value, filter and name: as openpyxl finds them."""
    openpyxl = pytest.importorskip("openpyxl")
    file = written(TABLE)

    sheet = openpyxl.load_workbook(BytesIO(file))["Til tilskuddsbrevene (§ 13)"]
    worked_out = openpyxl.load_workbook(BytesIO(file), data_only=True)[sheet.title]

    assert sheet["D5"].value == "=SUBTOTAL(109,D2:D4)"
    assert worked_out["D5"].value == sum(worked_out[f"D{row}"].value or 0 for row in (2, 3, 4))
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:D4")
    assert sheet["A3"].data_type == "s"
