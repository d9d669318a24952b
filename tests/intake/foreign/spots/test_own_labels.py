"""Cells with small questions of their own, and lines to put an X on."""

import io
from typing import Any

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table


def tiltak_of(rows: list[list[str]]) -> dict[str, Any]:
    """Return what is read of a tiltak that is asked for in *rows*."""
    body = heading("Behovsmelding 2025") + heading("Tiltak 1", 2) + table(rows)
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025")
    (tiltak,) = found.data["tiltak"]
    return dict(tiltak)


def test_a_yes_stands_above_why() -> None:
    """«Ja» is the answer, and «Begrunnelse: …» below it another."""
    said = paragraph(run("Ja")) + paragraph(run("Begrunnelse: Ti skoler skal samordnes."))
    rows = [
        [bold("Navn på tiltaket"), run("Lesing")],
        [bold("Trengs det midler til koordinator?"), said],
    ]
    own = tiltak_of(rows)["koordinator"]

    assert own["behov"] is True
    assert own["begrunnelse"].tekst == "Ti skoler skal samordnes."


def test_an_x_on_a_line_is_a_tick() -> None:
    """«_x_ høst 2025» is ticked, and «___ vår 2025» is not."""
    rows = [
        [bold("Navn på tiltaket"), run("Lesing")],
        [bold("Hvilken periode?"), run("___ vår 2025   _x_ høst 2025   _x_ vår 2026")],
    ]
    assert tiltak_of(rows)["varighet"] == ["høst 2025", "vår 2026"]
