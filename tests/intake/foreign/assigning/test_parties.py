"""Whose name or contact a place asks for may be told by the column alone."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import document, heading, paragraph, run, table


def said(rows: tuple[tuple[str, ...], ...]) -> dict[str, Any]:
    """Return what is read of a form of 2025 with a table of *rows*."""
    return read_from(table([[run(each) for each in row] for row in rows]))


def read_from(body: str) -> dict[str, Any]:
    """Return what is read of a form of 2025 that says *body* of who takes part."""
    body = heading("Behovsmelding 2025") + heading("Partnerskapet", 2) + body
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


@pytest.mark.parametrize(
    "heads", [("Barnehage-/skuleeigar", "Universitet/høgskule"), ("Eier", "UH")]
)
def test_heads_may_stand_over_questions_and_answers_side_by_side(heads: tuple[str, str]) -> None:
    """What is asked twice in a row is asked of the owner first, and then of the partner."""
    over = "".join(
        f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph(run(each))}</w:tc>'
        for each in heads
    )
    rows = (
        ("Namn", "Kinn kommune", "Namn", "Høgskulen på Vestlandet"),
        ("Stilling", "Rådgjevar", "Stilling", "Førsteamanuensis"),
        ("E-post", "ola.nordmann@example.no", "E-post", "anne.eksempel@example.no"),
        ("Betaling merkt", "KPL 2025", "Betaling merkt", ""),
    )
    below = table([[run(each) for each in row] for row in rows])
    body = below.replace("<w:tr>", f"<w:tr>{over}</w:tr><w:tr>", 1)
    found = read_from(body + paragraph(run("Namn på kompetansenettverket: Kystnettverket")))

    assert (found["eier"]["navn"], found["uh"]["navn"]) == (
        "Kinn kommune",
        "Høgskulen på Vestlandet",
    )
    assert found["eier"]["kontaktperson"]["merkes"] == "KPL 2025"
    assert found["eier"]["kompetansenettverk"] == "Kystnettverket"
    assert found["uh"]["kontaktperson"] == {
        "funksjon": "Førsteamanuensis",
        "epost": "anne.eksempel@example.no",
    }


@pytest.mark.parametrize(
    "question",
    ["Meldinga er send av (dersom ikkje eigar)", "Sendes av (hvis andre enn eier)", "Sendt av"],
)
def test_who_it_is_not_is_no_party(question: str) -> None:
    """«Sendt av (hvis ikke eier)» asks for no owner."""
    rows = (("Kompetansenettverk", ""), (question, "Kompetansenettverket i Indre Sogn"))
    body = (
        heading("Behovsmelding 2027")
        + heading("Avsender", 2)
        + table([[run(each) for each in row] for row in rows])
    )
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    assert found["avsender"] == {"navn": "Kompetansenettverket i Indre Sogn"}


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ("Hvem sender inn meldingen på vegne av eierne?", "Kompetansenettverket Innherred"),
        ("Kven sender inn på vegner av eigarane?", "Nettverk Sunnmøre"),
    ],
)
def test_who_sends_it_for_others_is_not_one_of_them(asked: str, named: str) -> None:
    """«På vegne av eierne» names them, and asks for somebody else; a network is no owner."""
    body = heading("Behovsmelding 2027") + heading("1 Hvem melder behov", 2)
    for question, answer in (
        (asked, named),
        ("Kontaktperson for innsendingen", "Kari Nordmann, rådgiver, kari.nordmann@example.no"),
    ):
        body += heading(question, 3) + paragraph(run(answer))
    body += heading("Eiere som er med", 3)
    body += table([[run("Navn på eier"), run("Org.nr.")], [run("Verdal kommune"), run("")]])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    assert found["avsender"]["navn"] == named
    assert [each.get("navn") for each in found["eiere"]] == ["Verdal kommune"]


def test_reasons_are_of_whom_their_question_names() -> None:
    """Behind the amount of the partner, too."""
    rows = (
        ("Navn på tiltaket", "Lesing"),
        ("Målgruppe", "Lærere"),
        ("Anslag for høsten 2026, eier", "60 000"),
        ("Anslag for høsten 2026, UH", "230 000"),
        ("Begrunnelse for eiers anslag", "To nye skoler kommer inn."),
    )
    body = heading("Behovsmelding 2025") + heading("Tiltak 1", 2)
    body += table([[run(asked), run(answer)] for asked, answer in rows])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data
    (years,) = found["tiltak"][0]["videre_behov"].values()

    assert "begrunnelse_uh" not in years
    assert str(years["begrunnelse_eier"]).startswith("To nye skoler")
