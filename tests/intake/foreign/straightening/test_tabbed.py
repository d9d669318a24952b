"""A tab alone may part a question from its answer, as in a letter that is filled in."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run

TAB = "<w:r><w:tab/></w:r>"
SENDER = (
    ("Nettverk", "Lofoten"),
    ("Avsender", "Kompetansenettverket i Lofoten"),
    ("Kontaktperson", "Kari Nordmann"),
    ("E-post", "kari.nordmann@example.no"),
    ("Mobil", "999 00 123"),
)
TILTAK = (
    ("Navn på tiltaket", "Lesing"),
    ("Tema i langsiktig plan", "Lesing i fag"),
    ("Tidsrom", "vår og høst 2027"),
    ("Går tiltaket over flere år?", "Ja, 2027 er år 2 av 3"),
    ("Anslag for 2028", "kr 400 000,-"),
)


def line(ink: Any, asked: str, said: str) -> str:
    """Return a line with a question, a tab and its answer."""
    return paragraph(ink(asked) + TAB + run(said))


def data(body: str) -> dict[str, Any]:
    """Return what is read of a form that says *body*."""
    form = document(lambda _: iter([heading("Behovsmelding 2027") + body]), "typed")
    return read(io.BytesIO(form), form="2027").data


@pytest.mark.parametrize("ink", [bold, run], ids=["bold", "plain"])
def test_a_tab_parts_a_question_from_its_answer(ink: Any) -> None:
    """No colon stands behind «Navn på tiltaket»; what stands behind the tab answers it."""
    found = data(
        heading("Hvem sender meldingen", 2)
        + "".join(line(ink, *each) for each in SENDER)
        + heading("Tiltak 1", 2)
        + "".join(line(ink, *each) for each in TILTAK)
        + paragraph(bold("Hvem er tiltaket for?"))
        + paragraph(run("Lærere på alle trinn."))
    )

    assert found["kompetansenettverk"] == "Lofoten"
    assert found["avsender"]["navn"] == "Kompetansenettverket i Lofoten"
    assert found["avsender"]["kontaktperson"]["epost"] == "kari.nordmann@example.no"
    (tiltak,) = found["tiltak"]
    assert (tiltak["navn"], tiltak["tema"]) == ("Lesing", ["Lesing i fag"])
    assert tiltak["varighet"] == ["vår 2027", "høst 2027"]
    assert tiltak["flerårig"] == {"år": 2, "av": 3, "anslag": {"2028": 400000}}
    assert tiltak["målgruppe"].tekst == "Lærere på alle trinn."


def test_colons_part_what_tabs_only_set_apart() -> None:
    """«Kontaktperson: Kari Nordmann», a tab, and the next question with its own colon."""
    texts = (
        ("Avsender: Nettverket", "Nettverk: Lofoten"),
        ("Kontaktperson: Kari Nordmann", "Stilling: rådgiver"),
        ("E-post: kari.nordmann@example.no", "Mobil: 999 00 123"),
    )
    found = data(heading("Avsender", 2) + "".join(line(run, *each) for each in texts))

    assert found["kompetansenettverk"] == "Lofoten"
    assert found["avsender"]["kontaktperson"]["funksjon"] == "rådgiver"


def test_a_colon_and_a_tab_ask_whatever_the_words_are() -> None:
    """Among such lines «Når skal det gjøres» asks, too, also below a question nobody answered."""
    more = (("Målgruppe", "Lærere"), ("Egeninnsats", "Tid til samarbeid"))
    texts = (*SENDER, TILTAK[0], TILTAK[1], *more, TILTAK[4])
    lines = [line(run, f"{asked}:", said) for asked, said in texts]
    found = data(
        heading("Hvem sender meldingen", 2)
        + "".join(lines[:5])
        + heading("Tiltak 1", 2)
        + "".join(lines[5:])
        + line(run, "Framhald av:", "nr. …… i meldingen for ………")
        + line(run, "Når skal det gjøres:", "høsten 2027 og våren 2028")
    )

    (tiltak,) = found["tiltak"]
    assert tiltak["varighet"] == ["høst 2027", "vår 2028"]
    assert tiltak["flerårig"]["anslag"] == {"2028": 400000}
    assert "viderefører" not in tiltak


def test_those_who_get_money_stand_before_tabs_below_what_asks_for_them() -> None:
    """«Narvik kommune» before a tab asks for nothing; what adds the amounts up is no recipient."""
    paid = (("Narvik kommune", "kr 80 000,-"), ("Nord universitet", "kr 220 000,- (reise)"))
    form = document(
        lambda _: iter(
            [
                heading("Behovsmelding 2027"),
                paragraph(run("Eier: Narvik kommune")),
                heading("Tiltak 1", 2),
                paragraph(run("Hva heter tiltaket: Lesing")),
                paragraph(bold("Tilskudd det er behov for, til hver mottaker:")),
                *(line(run, *each) for each in paid),
                line(bold, "Til sammen", "kr 300 001,-"),
                paragraph(run("Herav til koordinator: kr 20 000,-")),
            ]
        ),
        "typed",
    )
    reading = read(io.BytesIO(form), form="2027")

    (tiltak,) = reading.data["tiltak"]
    assert tiltak["tilskudd"] == {
        "Narvik kommune": 80000,
        "Nord universitet": {"beløp": 220000, "merknad": "reise"},
    }
    assert tiltak["koordinator"]["beløp"] == 20000
    assert any("300 001" in told.text for told in reading.told)
