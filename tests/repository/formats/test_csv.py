"""A table as CSV, as a Norwegian Excel opens it."""

from behovsmelding.repository.formats import csv
from behovsmelding.repository.tables import Cell, Column, Key, Kind, Overview, Table

COLUMNS = (Column(Key.NAVN), Column(Key.KONTONUMMER, Kind.CODE), Column(Key.SUM, Kind.KRONER))


def lines(*rows: tuple[Cell, ...]) -> list[str]:
    """Return the lines of a table with *rows*."""
    table = Table(Key.TILSKUDDSBREV, COLUMNS, rows)
    written = csv.written(Overview("", (), (table,), "nb"))
    assert written.startswith(b"\xef\xbb\xbf")
    return written.decode("utf-8-sig").split("\r\n")


def test_columns_are_parted_by_semicolons() -> None:
    """A comma is for decimals, and what holds a semicolon is in quotes."""
    assert lines(("Gran, Sel; og Lom", None, 1_000_000)) == [
        "Navn;Kontonummer;Sum",
        '"Gran, Sel; og Lom";;1000000',
        "",
    ]


def test_no_text_is_a_formula() -> None:
    """Whatever somebody called a tiltak, Excel shows it."""
    for start in ("=", "+", "-", "@", "\t="):
        assert lines((f"{start}1+1", None, 1))[1].strip('"').startswith(f"'{start}")


def test_an_account_number_keeps_its_digits() -> None:
    """Excel would write eleven of them as a power of ten."""
    assert lines(("Gran", "86011117947", 1))[1] == "Gran;8601.11.17947;1"
    assert lines(("Gran", "959469059", 1))[1] == "Gran;959469059;1"
