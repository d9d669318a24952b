"""Questions that come again in the same order are those of another member of the list."""

import io
from typing import Any

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run

QUESTIONS = (
    "Hva skal tiltaket hete?",
    "Hvem skal delta?",
    "Hva skal bli annerledes i hverdagen?",
    "Hva får lærerutdanningen igjen for det?",
    "Hva legger eierne inn selv?",
)


def said(body: str) -> dict[str, Any]:
    """Return what is read of a form of 2027 that says *body*, as the YAML has it."""
    whole = heading("Behovsmelding 2027") + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form="2027").data


def asked(*answers: str) -> str:
    """Return the questions of a tiltak, each with its answer below it."""
    pairs = zip(QUESTIONS, answers, strict=True)
    return "".join(paragraph(bold(question)) + paragraph(run(answer)) for question, answer in pairs)


FIRST = ("Lesing", "Lærere på 5. trinn", "Alle leser mer.", "Studenter er med.", "Tid.")
SECOND = ("Lek ute", "Alle i barnehagene", "Vi er mer ute.", "De får eksempler.", "Vikarer.")


def test_a_tiltak_begins_where_its_questions_come_again() -> None:
    """No heading says so, and «Tiltakene» stands above them all."""
    found = said(heading("Tiltakene", 2) + asked(*FIRST) + asked(*SECOND))["tiltak"]

    assert [each["navn"] for each in found] == ["Lesing", "Lek ute"]
    assert [each["målgruppe"].tekst for each in found] == [FIRST[1], SECOND[1]]
    assert [each["egeninnsats"].tekst for each in found] == ["Tid.", "Vikarer."]


def test_what_stands_below_another_heading_of_the_form_is_something_else() -> None:
    """Owners and partners are asked for the same, and are two lists."""
    contact = "".join(
        paragraph(bold(question)) + paragraph(run(answer))
        for question, answer in (
            ("Navn", "Nord universitet"),
            ("Organisasjonsnummer", "970 940 243"),
            ("Kontaktperson", "Ola Nordmann"),
            ("Stilling", "Lektor"),
            ("E-post", "ola.nordmann@example.no"),
        )
    )
    owner = contact.replace("Nord universitet", "Fauske kommune").replace("Ola", "Kari")
    found = said(heading("Eiere", 2) + owner + heading("Partnere", 2) + contact)

    assert [each["navn"] for each in found["eiere"]] == ["Fauske kommune"]
    assert [each["kontaktperson"]["navn"] for each in found["partnere"]] == ["Ola Nordmann"]
