"""A column for each tiltak, or a row for each owner, is read as a part of its own."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, run, table

HEAD = heading("Behovsmelding 2027 – kollektiv kompetanseutvikling")
EIERE = table(
    [
        [run(""), *map(bold, ("Navn", "Type", "Org.nr.", "Kontakt", "E-post"))],
        [bold("Eier"), run("Volda kommune"), run("kommune"), run("939 760 946"),
         run("Kari Nordmann"), run("kari.nordmann@example.no")],
        [bold("Eier"), *map(run, [""] * 5)],
        [bold("Partner"), run("Høgskulen i Volda"), run("høgskule"), run("974 809 672"),
         run("Anne Eksempel"), run("anne.eksempel@example.no")],
    ]
)  # fmt: skip
COLUMNS = table(
    [
        [run(""), bold("Eier 1"), bold("Eier 2")],
        [run("Navn"), run("Sel kommune"), run("Lom kommune")],
        [run("Kontaktperson"), run("Kari Nordmann"), run("Ola Nordmann")],
    ]
)
TILTAK = table(
    [
        [bold("Spørsmål"), bold("Tiltak 1"), bold("Tiltak 2")],
        [run("Hva kaller dere tiltaket?"), run("Skriv mer!"), run("Språkvandring")],
        [run("Hvem er det for?"), run("Lærere på 8.–10. trinn"), run("Alle i barnehagen")],
        [run("Barnehage eller skole? (kryss)"), run("☐ Barnehage  ☒ Skole"),
         run("☒ Barnehage  ☐ Skole")],
    ]
)  # fmt: skip
BUDGET = heading("Budsjett", 2) + table(
    [
        [bold("Mottaker"), bold("Tiltak 1"), bold("Tiltak 2"), bold("Sum")],
        [run("Volda kommune"), run("120 000"), run("60.000,-"), run("180 000")],
        [run("Høgskulen i Volda"), run("kr 240 000"), run("–"), run("240 000")],
        [bold("Herav til koordinator"), run("45 000"), run(""), run("45 000")],
    ]
)


def data(body: str) -> dict[str, Any]:
    """Return what is read of a document of 2027 that says *body*."""
    return read(io.BytesIO(document(lambda _: iter([HEAD + body]), "typed")), form="2027").data


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    """Return what is read of all the tables."""
    return data(EIERE + heading("Tiltakene", 2) + TILTAK + BUDGET)


def test_a_row_is_of_the_list_that_it_names(found: dict[str, Any]) -> None:
    """«Eier» and «Partner» before a row say whose name, number and contact stand in it."""
    (eier,), (partner,) = found["eiere"], found["partnere"]
    assert (eier["navn"], eier["organisasjonsnummer"]) == ("Volda kommune", "939 760 946")
    assert eier["kontaktperson"]["epost"] == "kari.nordmann@example.no"
    assert (partner["navn"], partner["organisasjonsnummer"]) == ("Høgskulen i Volda", "974 809 672")


def test_a_column_is_a_tiltak(found: dict[str, Any]) -> None:
    """Each column has the answers of one tiltak, to the questions at the left."""
    assert [each["navn"] for each in found["tiltak"]] == ["Skriv mer!", "Språkvandring"]
    assert [each["område"] for each in found["tiltak"]] == [["skole"], ["barnehage"]]


def test_a_second_table_goes_on_with_the_same_ones(found: dict[str, Any]) -> None:
    """The amounts below «Tiltak 1» are those of the tiltak that was described above."""
    first, second = found["tiltak"]
    assert first["tilskudd"] == {"Volda kommune": 120000, "Høgskulen i Volda": 240000}
    assert second["tilskudd"] == {"Volda kommune": 60000}
    assert first["koordinator"] == {"beløp": 45000}


def test_owners_may_stand_beside_each_other() -> None:
    """«Eier 1», «Eier 2» as the heads of columns are two owners."""
    assert [(each["navn"], each["kontaktperson"]["navn"]) for each in data(COLUMNS)["eiere"]] == [
        ("Sel kommune", "Kari Nordmann"),
        ("Lom kommune", "Ola Nordmann"),
    ]


def test_owners_may_stand_beside_each_other_by_their_names() -> None:
    """A first row that asks what they are called has a column for each, whatever else is asked."""
    rows = (
        ("Navn", "Sel kommune", "Lom kommune"),
        ("Kontonummer", "12345678903", ""),
        ("Kontaktperson", "Kari Nordmann", "Ola Nordmann"),
    )
    found = data(heading("Eiere", 2) + table([[run(each) for each in row] for row in rows]))

    assert [(each["navn"], each["kontaktperson"]["navn"]) for each in found["eiere"]] == [
        ("Sel kommune", "Kari Nordmann"),
        ("Lom kommune", "Ola Nordmann"),
    ]


def test_amounts_may_stand_in_a_row_for_each_tiltak() -> None:
    """«Tiltak 2» before a row says whose amounts they are, wherever the tiltak was described."""
    tiltak = "".join(
        heading(f"Tiltak {at}", 2) + table([[bold("Navn på tiltaket"), run(name)]])
        for at, name in ((1, "Lesing"), (2, "Lek"))
    )
    rows = (
        ("Tiltak", "2028", "2029"),
        ("Tiltak 1", "80 000", ""),
        ("Tiltak 2", "ca. 60 000", "50 000"),
    )
    after = heading("Overslag", 2) + table([[run(each) for each in row] for row in rows])
    found = data(tiltak + after)["tiltak"]

    assert [each["flerårig"]["anslag"] for each in found] == [
        {"2028": 80000},
        {"2028": 60000, "2029": 50000},
    ]


def test_recipients_may_be_called_by_their_part_below_columns_of_tiltak() -> None:
    """«Pengar til eigar 1» is who stands first among the owners."""
    rows = (
        ("", "Tiltak 1", "Tiltak 2"),
        ("Navn på tiltaket", "Lesing", "Lek"),
        ("Pengar til eigar 1", "80 000", "40 000"),
        ("Pengar til partnar 1", "120 000", "60 000"),
    )
    found = data(EIERE + heading("Tiltaka", 2) + table([[run(e) for e in row] for row in rows]))

    assert [each["tilskudd"] for each in found["tiltak"]] == [
        {"Volda kommune": 80000, "Høgskulen i Volda": 120000},
        {"Volda kommune": 40000, "Høgskulen i Volda": 60000},
    ]
