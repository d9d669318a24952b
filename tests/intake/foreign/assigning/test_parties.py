"""Whose name or contact a place asks for may be told by the column alone."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import document, heading, run, table


def said(rows: tuple[tuple[str, ...], ...]) -> dict[str, Any]:
    """Return what is read of a form of 2025 with a table of *rows*."""
    body = heading("Behovsmelding 2025") + heading("Partnerskapet", 2)
    body += table([[run(each) for each in row] for row in rows])
    return read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data


@pytest.mark.parametrize(
    "heads", [("Barnehage-/skoleeier", "Universitet/høgskole"), ("Eier", "UH")]
)
@pytest.mark.parametrize("named", ["Navn på institusjonen", "Navn"])
def test_a_column_says_whose_name_it_is(heads: tuple[str, str], named: str) -> None:
    """«Navn på institusjonen» in the column of the owner asks what the owner is called."""
    found = said(
        (
            ("", *heads),
            (named, "Grimstad kommune", "Universitetet i Agder"),
            ("Kontaktperson", "Anne Eksempel", "Ola Nordmann"),
            ("Rolle", "Fagsjef skole", "Dosent"),
            ("E-post", "anne.eksempel@example.no", "ola.nordmann@example.no"),
        )
    )

    assert (found["eier"]["navn"], found["uh"]["navn"]) == (
        "Grimstad kommune",
        "Universitetet i Agder",
    )
    assert found["eier"]["kontaktperson"] == {
        "navn": "Anne Eksempel",
        "funksjon": "Fagsjef skole",
        "epost": "anne.eksempel@example.no",
    }
