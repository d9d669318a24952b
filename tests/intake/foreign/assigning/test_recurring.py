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


def test_the_last_member_ends_where_another_heading_of_the_form_begins() -> None:
    """Two owners without a heading each, and a partner asked for the same below «Partnere»."""
    lines = (
        "Navn: {}",
        "Organisasjonsnummer: {}",
        "Kontaktperson: {}",
        "Stilling: Rådgiver",
        "E-post: {}",
    )

    def party(*said: str) -> str:
        answers = iter(said)
        made = (each.format(next(answers)) if "{}" in each else each for each in lines)
        return "".join(paragraph(run(each)) for each in made)

    found = said(
        heading("Hvem er eiere?", 2)
        + party("Volda kommune", "939 760 946", "Kari Nordmann", "kari@example.no")
        + party("Ørsta kommune", "939 461 450", "Per Eksempel", "per@example.no")
        + heading("Hvem er partnere?", 2)
        + party("Høgskulen i Volda", "974 809 672", "Guri Eksempel", "guri@example.no")
    )

    numbers = [each["organisasjonsnummer"] for each in found["eiere"]]
    assert numbers == ["939 760 946", "939 461 450"]
    assert [each["navn"] for each in found["partnere"]] == ["Høgskulen i Volda"]
