"""What only part of the amounts is for stands among those who get them, and gets nothing itself."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

HEAD = (
    heading("Behovsmelding 2027 – kollektiv kompetanseutvikling")
    + heading("Tiltak 1", 2)
    + table([[bold("Navn på tiltaket"), run("Lesing")]])
    + paragraph(bold("Tilskudd til hver mottaker"))
)
PAID = (("Hitra kommune", "120 000"), ("NTNU", "kr 410 000,-"))


def tiltak(body: str) -> dict[str, Any]:
    """Return what is read of a tiltak whose amounts stand in *body*."""
    found = read(io.BytesIO(document(lambda _: iter([HEAD + body]), "typed")), form="2027").data
    first: dict[str, Any] = found["tiltak"][0]
    return first


@pytest.mark.parametrize("asked", ["Herav til koordinator", "Av dette til koordinator"])
@pytest.mark.parametrize("heads", [("Mottaker", "Beløp"), ("Mottakar", "Kroner", "Merknad")])
def test_what_is_for_a_koordinator_is_no_recipients(heads: tuple[str, ...], asked: str) -> None:
    """Whatever columns the table has."""
    more = [""] * (len(heads) - 2)
    body = (*PAID, ("Sum", "530 000"), (asked, "60 000"))
    rows = [heads, *((*row, *more) for row in body)]
    found = tiltak(table([[run(each) for each in row] for row in rows]))

    assert found["tilskudd"] == {"Hitra kommune": 120000, "NTNU": 410000}
    assert found["koordinator"] == {"beløp": 60000}


@pytest.mark.parametrize("said", ["", "-"])
def test_nothing_for_a_koordinator_is_nobodys_amount(said: str) -> None:
    """A dash beside it is no recipient's 0."""
    rows = (("Mottaker", "Beløp"), *PAID, ("Herav til koordinator", said))
    found = tiltak(table([[run(each) for each in row] for row in rows]))

    assert found["tilskudd"] == {"Hitra kommune": 120000, "NTNU": 410000}
    assert "koordinator" not in found


def test_a_list_may_say_it_too() -> None:
    """Below the recipients, a line each."""
    rows = (*PAID, ("Herav koordinator", "60 000"))
    said = "".join(paragraph(run(": ".join(row))) for row in rows)
    found = tiltak(said)

    assert found["tilskudd"] == {"Hitra kommune": 120000, "NTNU": 410000}
    assert found["koordinator"] == {"beløp": 60000}
