"""Grey form fields of old forms: people type below them, and leave what was given in them."""

import io
from typing import Any

from behovsmelding import read
from behovsmelding.model.tekst import Tekst
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table


def field(said: str, given: str = "") -> str:
    """Return a field in which *said* stands, and in which a blank has what is *given*."""
    default = f'<w:default w:val="{given}"/>' if given else ""
    data = f"<w:ffData><w:name/><w:textInput>{default}</w:textInput></w:ffData>"
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
        "<w:r><w:instrText> FORMTEXT </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{run(said)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def data(*rows: tuple[str, str]) -> dict[str, Any]:
    """Return what is read of a form of 2025 with *rows* of a question and a cell."""
    body = heading("Behovsmelding 2025") + table([[bold(asked), cell] for asked, cell in rows])
    return read(io.BytesIO(document(lambda _: iter([body]), "legacy")), form="2025").data


def test_an_answer_goes_on_below_its_field() -> None:
    """In the same cell, where a field of one line had no place for more."""
    below = "".join(map(paragraph, (field("Vi deltar alle."), run("Både skole og barnehage."))))
    found = data(
        ("Kommune", field("Frogn kommune")),
        ("Andre eiere", paragraph(field("Nesodden kommune")) + paragraph(run("Vestby kommune"))),
        ("Navn på tiltaket", field("Lesing")),
        ("Kollektive prosesser", below),
        ("Målgruppe", field("Lærere")),
    )

    assert found["flere_eiere"] == ["Nesodden kommune", "Vestby kommune"]
    (tiltak,) = found["tiltak"]
    assert tiltak["målgruppe"] == Tekst("Lærere")
    assert tiltak["kollektive_prosesser"] == Tekst("Vi deltar alle.\n\nBåde skole og barnehage.")


def test_what_was_given_in_a_field_and_asks_for_something_is_no_answer() -> None:
    """What was given there and asks for nothing may be the answer already."""
    asks, kommune = "fyll inn prosjektnummer", "Frogn kommune"
    found = data(
        ("Kommune", field(kommune, kommune)),
        ("Eiers kontaktperson", field("Kari Nordmann")),
        ("Utbetalingen til eier merkes", field(asks, asks)),
    )

    assert found["eier"] == {"navn": kommune, "kontaktperson": {"navn": "Kari Nordmann"}}


def test_what_was_given_in_a_field_and_helps_is_no_answer() -> None:
    """«Vis til kapittel i planen» says how to answer, and stands there until somebody does."""
    helps = "Vis til kapittel i planen"
    found = data(
        ("Kommune", field("Frogn kommune")),
        ("Navn på tiltaket", field("Lesing")),
        ("Målgruppe", field("Lærere")),
        ("Forankring i langsiktig plan", field(helps, helps)),
    )

    assert found["tiltak"][0] == {"navn": "Lesing", "målgruppe": Tekst("Lærere")}
