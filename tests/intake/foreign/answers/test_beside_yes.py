"""Below «☒ Ja  ☐ Nei» in one cell stands who it is, or why, where the form goes on to ask."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.model.tekst import Tekst
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

BOXES = ("☒ Ja     ☐ Nei", "☐ Ja     ☒ Nei")
OWNERS = "Er det flere eiere med i partnerskapet?"
KOORDINATOR = "Trenger dere midler til koordinator i tiltaket?"


def control(text: str) -> str:
    """Return a control in which *text* is typed."""
    return f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"


def said(question: str, boxes: str, head: str, answer: str) -> dict[str, Any]:
    """Return what is read of a form of 2025 with a *question* above a cell of all the rest."""
    inside = paragraph(run(boxes)) + paragraph(run(f"{head}: ") + control(answer))
    body = (
        heading("Behovsmelding 2025")
        + heading("Tiltak 1", 2)
        + table([[bold("Navn på tiltaket")], [run("Lesing")]])
        + table([[bold(question)], [inside]])
    )
    return read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data


@pytest.mark.parametrize("head", ["Hvilke", "Hvem"])
def test_owners_stand_below_a_yes(head: str) -> None:
    """Each of them is one."""
    found = said(OWNERS, BOXES[0], head, "Farsund kommune og Kvinesdal kommune")

    assert found["flere_eiere"] == ["Farsund kommune", "Kvinesdal kommune"]


@pytest.mark.parametrize("head", ["Begrunnelse", "Hvorfor", "Begrunn svaret"])
def test_reasons_stand_below_a_yes(head: str) -> None:
    """They are those of the tiltak's koordinator."""
    (tiltak,) = said(KOORDINATOR, BOXES[0], head, "Noen må holde trådene.")["tiltak"]

    assert tiltak["koordinator"]["behov"] is True
    assert tiltak["koordinator"]["begrunnelse"] == Tekst("Noen må holde trådene.")


def test_a_name_is_no_reason() -> None:
    """Below a question of yes and no «Hvem» asks for what the form does not."""
    (tiltak,) = said(KOORDINATOR, BOXES[0], "Hvem", "Kari Nordmann")["tiltak"]

    assert tiltak["koordinator"] == {"behov": True}


def test_what_stands_below_a_no_is_not_taken() -> None:
    """It is told, and somebody looks at it."""
    assert said(OWNERS, BOXES[1], "Hvilke", "Farsund kommune")["flere_eiere"] == ()
