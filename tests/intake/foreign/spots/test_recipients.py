"""«Tilskot til eigar 2» asks for the amount of the owner that the document names second."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

OWNERS = "".join(
    heading(called, 2) + table([[bold("Navn"), run(name)], [bold("E-post"), run(mail)]])
    for called, name, mail in (
        ("Eier 1", "Luster kommune", "kari@example.no"),
        ("Eier 2", "Fjordgløtt barnehage SA", "per@example.no"),
        ("Partner 1", "Høgskulen på Vestlandet", "ola@example.no"),
    )
)
ASKED = (
    ("Tilskudd til eier 1", "140 000"),
    ("Tilskudd til eier 2", "35.000,-"),
    ("Tilskudd til partner 1", "260 000 kr"),
    ("Tilskudd til partner 2", ""),
)


def data(body: str) -> dict[str, Any]:
    """Return what is read of a document of 2027 that says *body*."""
    head = heading("Behovsmelding 2027 – kollektiv kompetanseutvikling")
    return read(io.BytesIO(document(lambda _: iter([head + body]), "typed")), form="2027").data


def cells(label: str, said: str) -> str:
    """Return a row of a question and its answer."""
    return table([[run(label), run(said)]])


def controls(label: str, said: str) -> str:
    """Return a question with a control for its answer, which may be open."""
    prompt = "" if said else "<w:showingPlcHdr/>"
    inside = run(said or "Klikk eller trykk her for å skrive inn tekst.")
    sdt = (
        f"<w:sdt><w:sdtPr>{prompt}<w:text/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    )
    return paragraph(bold(f"{label}: ") + sdt)


@pytest.mark.parametrize("nynorsk", [False, True])
@pytest.mark.parametrize("drawn", [cells, controls])
def test_amounts_are_of_those_whom_their_questions_count(drawn: Any, *, nynorsk: bool) -> None:
    """Wherever the answer stands, and what is for a koordinator is nobody's own."""
    asked = [("Navn på tiltaket", "Lesing"), *ASKED, ("Herav til koordinator", "40 000")]
    body = OWNERS + heading("Tiltak 1", 2) + "".join(drawn(*each) for each in asked)
    if nynorsk:
        for one, other in (("Tilskudd", "Tilskot"), ("ier ", "igar "), ("artner ", "artnar ")):
            body = body.replace(one, other)
    (tiltak,) = data(body)["tiltak"]

    assert tiltak["tilskudd"] == {
        "Luster kommune": 140000,
        "Fjordgløtt barnehage SA": 35000,
        "Høgskulen på Vestlandet": 260000,
    }
    assert tiltak["koordinator"] == {"beløp": 40000}


def test_an_amount_in_words_is_read_of_its_own() -> None:
    """«Som i fjor, 180 000 kr» is said of the partner, and a dash says that somebody gets none."""
    asked = (("Tilskudd til eier 1", "90.000"), ("Tilskudd til eier 2", "-"),
             ("Tilskudd til partner 1", "Som i fjor, 180 000 kr"))  # fmt: skip
    body = OWNERS + heading("Tiltak 1", 2) + cells("Navn på tiltaket", "Lesing")
    (tiltak,) = data(body + "".join(cells(*each) for each in asked))["tiltak"]

    assert {*tiltak["tilskudd"]} == {"Luster kommune", "Høgskulen på Vestlandet"}
    assert tiltak["tilskudd"]["Luster kommune"] == 90000
    assert "180000" in str(tiltak["tilskudd"]["Høgskulen på Vestlandet"])
