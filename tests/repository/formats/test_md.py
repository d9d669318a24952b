"""The overview as Markdown."""

from behovsmelding.repository.formats import md
from behovsmelding.repository.tables import Column, Key, Kind, Overview, Table

COLUMNS = (Column(Key.NAVN), Column(Key.SUM, Kind.KRONER, adds=True))


def page(*tables: Table) -> str:
    """Return the page of *tables*."""
    return md.written(Overview("Oversikt", ("Kort.",), tables, "nb")).decode()


def test_amounts_are_grouped_and_summed() -> None:
    """The sum stands below, in the same table."""
    told = page(Table(Key.TILTAK, COLUMNS, (("Lesing", 1000), ("Skriving", 500)))).splitlines()

    assert told[:4] == ["# Oversikt", "", "Kort.", ""]
    assert told[4:] == [
        "## Tiltak",
        "",
        "| Navn | Sum |",
        "| --- | ---: |",
        "| Lesing | 1\u00a0000 |",
        "| Skriving | 500 |",
        "| **Sum** | 1\u00a0500 |",
    ]


def test_nothing_that_somebody_wrote_means_anything() -> None:
    """It makes no cell, no mark-up, and calls nobody."""
    told = page(Table(Key.TILTAK, COLUMNS, (("a|b <b> @x\n**c** \u202e", 1),)))

    assert r"| a\|b \<b\> \@x \*\*c\*\*   | 1 |" in told


def test_what_is_for_programs_stands_alone() -> None:
    """The list for the grant letters is long, and is written where it is asked for."""
    payments = Table(Key.TILSKUDDSBREV, COLUMNS, (("Narvik", 1),))

    assert "Narvik" not in page(payments, payments._replace(key=Key.TILTAK, rows=()))
    assert "Narvik" in page(payments)
