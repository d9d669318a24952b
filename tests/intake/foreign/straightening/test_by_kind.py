"""Owners and partners may stand in one table, and be told apart by what they are."""

import io
from collections.abc import Sequence
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, run, table

KARI, OLA = ("Kari Nordmann", "kari.nordmann@example.no"), ("Ola Nordmann", "ola@example.no")
FURTHER = ("Org.nr.", "Kontaktperson", "E-post")
WHO = ("Volda kommune", "Solvang AS", "Høgskulen i Volda", "Tindeforsking AS")
KINDS = {
    "Hva slags": ("kommune", "Privat barnehage", "UH", "anna kompetansemiljø"),
    "Type": ("Kommune", "privat skole", "høgskule", "annet"),
    "Rolle": ("eigar", "eigar", "partnar", "partnar"),
    "Eier eller UH": ("Eier", "Eier", "UH", "UH"),
    "Er": ("☒ eier ☐ partner", "☒ eier ☐ partner", "☐ eier ☒ partner", "☐ eier ☒ partner"),
}


def parties(rows: Sequence[tuple[str, ...]], *, ink: Any = bold) -> tuple[list[Any], list[Any]]:
    """Return the owners and the partners of a form that has *rows* in a table."""
    body = [[ink(each) for each in rows[0]], *([run(each) for each in row] for row in rows[1:])]
    above = heading("Behovsmelding 2027") + heading("Hvem er med i partnerskapet?", 2)
    form = document(lambda _: iter([above + table(body)]), "typed")
    found = read(io.BytesIO(form), form="2027").data
    return found.get("eiere", []), found.get("partnere", [])


@pytest.mark.parametrize("named", ["Navn", "Deltaker"])
@pytest.mark.parametrize("ink", [bold, run], ids=["bold", "plain"])
@pytest.mark.parametrize("asked", KINDS)
def test_a_column_says_which_list_a_row_is_of(asked: str, ink: Any, named: str) -> None:
    """What each is, or its part, parts a table that has all; what only says so is no answer."""
    body = [(who, kind, "", *KARI) for who, kind in zip(WHO, KINDS[asked], strict=True)]
    owners, partners = parties([(named, asked, *FURTHER), *body, ("",) * 5], ink=ink)

    assert [each["navn"] for each in owners] == [*WHO[:2]]
    assert [each["navn"] for each in partners] == [*WHO[2:]]
    for each in (*owners, *partners):
        assert each["kontaktperson"] == {"navn": KARI[0], "epost": KARI[1]}
    assert owners[0]["type"] == "kommune"
    assert partners[0]["type"] == "universitet eller høyskole"


@pytest.mark.parametrize("at", [0, 1], ids=["first", "second"])
def test_names_say_it_where_no_column_does(at: int) -> None:
    """A kommune is an owner and a university is none; who is unknown is as the one above."""
    rows = [("Navn", *FURTHER), *((who, "", *OLA) for who in WHO)]
    counted = [("", *rows[0]), *((f"{n}", *row) for n, row in enumerate(rows[1:], 1))]
    owners, partners = parties(counted if at else rows)

    assert [each["navn"] for each in owners] == [*WHO[:2]]
    assert [each["navn"] for each in partners] == [*WHO[2:]]


@pytest.mark.parametrize("ink", [bold, run], ids=["bold", "plain"])
def test_a_table_of_one_list_is_read_as_it_stands(ink: Any) -> None:
    """Where all are owners, nothing is parted, and «Navn» over their names is no prompt."""
    rows = [("Navn", "Type", *FURTHER), (WHO[0], "kommune", "", *KARI),
            (WHO[1], "privat barnehage", "", *OLA)]  # fmt: skip
    owners, partners = parties(rows, ink=ink)

    assert [(each["navn"], each["type"]) for each in owners] == [
        ("Volda kommune", "kommune"),
        ("Solvang AS", "privat barnehage"),
    ]
    assert not partners
