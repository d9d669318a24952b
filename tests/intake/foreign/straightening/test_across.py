"""Of a table with a column for each tiltak a row may stand all across: «Penger»."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, run, table


def read_of(rows: list[list[str]]) -> list[dict[str, Any]]:
    """Return the tiltak that are read of a form of 2027 with a column for each in *rows*."""
    made = table(rows).replace(
        '<w:tr><w:tc><w:tcPr/><w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Penger',
        '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr><w:p><w:r><w:rPr><w:b/></w:rPr>'
        '<w:t xml:space="preserve">Penger',
    )
    body = heading("Behovsmelding 2027") + heading("Tiltakene", 2) + made
    data = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data
    return [*data["tiltak"]]


ROWS = [
    [run(""), bold("Tiltak 1"), bold("Tiltak 2")],
    [bold("Navn på tiltaket"), run("Lesing"), run("Lek")],
    [bold("Målgruppe"), run("Lærere"), run("Alle ansatte")],
    [bold("Eiers egeninnsats"), run("Tid."), run("Lokaler.")],
]
PAID = [
    [bold("Tilskudd til eierne (hvem og hvor mye)"), run("Bodø kommune: kr 60 000"), run("-")],
    [bold("Tilskudd til partnerne (hvem og hvor mye)"), run("Nord universitet 90 000"), run("")],
    [bold("Når?"), run("☒ vår 2027 ☐ høst 2027"), run("☐ vår 2027 ☒ høst 2027")],
]


@pytest.mark.parametrize("between", [[], [[bold("Penger")]]])
def test_what_stands_all_across_asks_nothing(between: list[list[str]]) -> None:
    """What is below it is of the same tiltak as what is above."""
    one, two = read_of([*ROWS, *between, *PAID])

    assert (one["navn"], two["navn"]) == ("Lesing", "Lek")
    assert {name: int(paid) for name, paid in one["tilskudd"].items()} == {
        "Bodø kommune": 60_000,
        "Nord universitet": 90_000,
    }
    assert not two.get("tilskudd")
    assert (one["varighet"], two["varighet"]) == (["vår 2027"], ["høst 2027"])
