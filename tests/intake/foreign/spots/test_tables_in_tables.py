"""A table may hold another one: a question and its answer a row, and columns for years between."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.model.tekst import Tekst
from tests.support.forms_of_others import document, heading, run, table

HEADS = (
    ("Tilskudd 2025", "Anslag høst 2026", "Anslag 2027", "Anslag 2028"),
    ("Behov i år", "Høsten 2026 (kr)", "2027", "2028"),
    ("2025", "Haust 2026", "År 2027", "År 2028"),
)


def said(body: str) -> dict[str, Any]:
    """Return what is read of a form of 2025 that says *body*, as the YAML has it."""
    whole = heading("Behovsmelding 2025") + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form="2025").data


@pytest.mark.parametrize("heads", HEADS)
def test_years_may_be_columns_among_the_questions_of_a_tiltak(heads: tuple[str, ...]) -> None:
    """The row of heads stands in the middle of the table, and its rows are asked for each year."""
    rows = (
        ("Tiltakets navn", "Realfag"),
        ("", *heads, "Merknad"),
        ("Eier", "150 000", "75 000", "100 000", "", ""),
        ("UH", "600 000", "300 000", "450 000", "", "Inkl. mva"),
        ("Begrunnelse, eier", "–", "Halvt år", "Færre samlinger", "", "–"),
        ("Sum", "750 000", "375 000", "550 000", "", ""),
        ("Målgruppe", "Lærere på 5. trinn"),
    )
    found = said(heading("Tiltak 1") + table([[run(each) for each in row] for row in rows]))
    (tiltak,) = found["tiltak"]

    assert (tiltak["navn"], tiltak["målgruppe"]) == ("Realfag", Tekst("Lærere på 5. trinn"))
    assert tiltak["tilskudd"] == {"eier": 150000, "uh": 600000}
    assert tiltak["videre_behov"] == {
        "høst 2026": {"eier": 75000, "begrunnelse_eier": Tekst("Halvt år"), "uh": 300000},
        "2027": {"eier": 100000, "begrunnelse_eier": Tekst("Færre samlinger"), "uh": 450000},
    }
    assert "videreføring" not in found
