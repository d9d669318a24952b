"""A cell may have advice in italics below its question, and the answer in the row below."""

import io
from typing import Any

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

ADVICE = "<w:r><w:rPr><w:i/></w:rPr><w:t>Skriv kort, og vis til det dere vet.</w:t></w:r>"


def advised(question: str) -> str:
    """Return a cell with a *question*, and advice below it."""
    return paragraph(bold(question)) + paragraph(ADVICE)


def said(*rows: list[str]) -> dict[str, Any]:
    """Return what is read of a form of 2027 with a table of *rows* below «Tiltak 1»."""
    body = heading("Behovsmelding 2027") + heading("Tiltak 1", 2) + table(rows)
    data = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data
    (tiltak,) = data["tiltak"]
    return {name: getattr(value, "tekst", value) for name, value in tiltak.items()}


def test_rows_of_questions_with_advice_are_answered_in_the_row_below() -> None:
    """One cell wide, whether there is advice to each question or not."""
    found = said(
        [advised("Navn på tiltaket")],
        [run("Lesing")],
        [bold("Målgruppe")],
        [run("Lærere på mellomtrinnet")],
        [advised("Hvilken endring i praksis skal tiltaket føre til?")],
        [run("Alle leser mer.")],
        [advised("Eiers egeninnsats")],
        [run("Kommunen frigir tid.")],
    )

    assert found["navn"] == "Lesing"
    assert found["målgruppe"] == "Lærere på mellomtrinnet"
    assert found["praksisendring"] == "Alle leser mer."
    assert found["egeninnsats"] == "Kommunen frigir tid."


def test_two_questions_side_by_side_are_answered_below() -> None:
    """Boxes as well: no word of advice is a choice."""
    found = said(
        [bold("Navn på tiltaket"), bold("Målgruppe")],
        [run("Lesing"), run("Rektorer")],
        [advised("Tiltaket gjelder"), advised("Tema i langsiktig plan")],
        [run("☒ Barnehage ☐ Skole"), paragraph(run("☒ Lesing")) + paragraph(run("☒ Språk"))],
        [advised("Eiers egeninnsats"), bold("Hvem er tiltaket for?")],
        [run("Kommunen frigir tid."), run("")],
    )

    assert found["område"] == ["barnehage"]
    assert found["tema"] == ["Lesing", "Språk"]
    assert found["egeninnsats"] == "Kommunen frigir tid."
