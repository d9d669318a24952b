"""A table may say in its first column which tiltak a row is of, as often as it needs."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.model.tekst import Tekst
from tests.support.forms_of_others import bold, document, heading, run, table

HEADS = ("Tiltak nr.", "Mottaker", "Beløp", "Merknad")
TILTAK = heading("Tiltak", 2) + table(
    [
        [bold("Nr."), bold("Navn på tiltak"), bold("Målgruppe")],
        [run("1"), run("Lesing"), run("Lærere")],
        [run("2"), run("Lek ute"), run("Alle")],
    ]
)


def tiltak(heads: tuple[str, ...], *rows: tuple[str, ...]) -> list[dict[str, Any]]:
    """Return the tiltak of a form that says more of them in a table of *rows*."""
    drawn = table([[bold(each) for each in heads], *([run(each) for each in row] for row in rows)])
    body = heading("Behovsmelding 2027") + TILTAK + heading("Mer om tiltakene", 2) + drawn
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data
    return list(found["tiltak"])


@pytest.mark.parametrize(
    "called", [("1", "1", "2"), ("1", "", "2"), ("Lesing", "Lesing", "Lek ute")], ids=" / ".join
)
def test_a_tiltak_has_a_row_for_each_recipient(called: tuple[str, ...]) -> None:
    """Its number, or its name, stands in each of them, or in the first alone."""
    first, second = tiltak(
        HEADS,
        (called[0], "Volda kommune", "80 000", ""),
        (called[1], "Høgskulen i Volda", "kr 120 000,-", "med reise"),
        (called[2], "Volda kommune", "60 000", ""),
        ("", "Sum tiltak 2", "60 000", ""),
        ("Sum", "", "260 000", ""),
    )

    assert first["tilskudd"]["Volda kommune"] == 80000
    assert first["tilskudd"]["Høgskulen i Volda"]["beløp"] == 120000
    assert first["tilskudd"]["Høgskulen i Volda"]["merknad"] == "med reise"
    assert second["tilskudd"] == {"Volda kommune": 60000}


def test_a_row_may_be_of_one_tiltak_alone() -> None:
    """What goes on from last year is said of the second, and nothing of the first."""
    heads = ("Tiltak nr.", "Viderefører fra året", "Tiltak nummer i fjor", "Fremdrift så langt")
    first, second = tiltak(heads, ("2", "2026", "4", "I rute"))

    assert "viderefører" not in first
    assert second["viderefører"] == {"skjema": "2026", "nummer": 4, "fremdrift": Tekst("I rute")}


def test_the_number_before_a_name_only_counts() -> None:
    """«1» below «Nr.» is no number of last year's, however few columns say that this is a list."""
    assert tiltak(("",)) == [
        {"navn": "Lesing", "målgruppe": Tekst("Lærere")},
        {"navn": "Lek ute", "målgruppe": Tekst("Alle")},
    ]


def test_what_goes_on_is_said_of_the_tiltak_that_is_counted() -> None:
    """Where the document counts its tiltak, «Tiltak nr.» is the number of one of those."""
    first, second = tiltak(("Tiltak nr.", "Fremdrift så langt"), ("2", "I rute"))

    assert "viderefører" not in first
    assert second["viderefører"] == {"fremdrift": Tekst("I rute")}


def test_a_row_of_another_list_is_of_no_tiltak() -> None:
    """In 2025 what goes on is a list of its own, and its numbers are last year's."""
    rows = [["Tiltak nr.", "Navn på tiltak i 2024", "Fremdrift"], ["2", "Uteskole", "I rute"]]
    body = heading("Behovsmelding 2025") + heading("Tiltak 1", 2)
    body += table([[bold("Navn på tiltaket"), run("Lesing")]])
    body += heading("Ved videreføring av tiltak", 2) + table(
        [[run(x) for x in row] for row in rows]
    )
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data

    assert [each["navn"] for each in found["tiltak"]] == ["Lesing"]


def test_the_table_that_names_them_points_at_nobody() -> None:
    """Its first column says what they are called, and is no mark of which of them a row is."""
    rows = [
        ["Eier", "Type", "Org.nr.", "E-post"],
        ["Osmark kommune", "Kommune", "831 220 406", "kari.nordmann@example.no"],
        ["Elvestad kommune", "Kommune", "831 220 414", "ola.nordmann@example.no"],
    ]
    drawn = table([[run(each) for each in row] for row in rows])
    body = heading("Behovsmelding 2027") + heading("Eiere", 2) + drawn
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    assert [each["navn"] for each in found["eiere"]] == ["Osmark kommune", "Elvestad kommune"]
