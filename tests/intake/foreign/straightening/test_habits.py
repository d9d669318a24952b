"""What a document does throughout, and what its tables have columns for, says what a place asks."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.intake.report import lines
from behovsmelding.model.tekst import Tekst
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

BREAK = "<w:r><w:br/></w:r>"
OWNERS = heading("1 Eiere", 2)
PARTNERS = heading("2 Partnere", 2)
TILTAK = heading("3 Tiltak 1", 2)


def said(body: str, form: str = "2027") -> dict[str, Any]:
    """Return what is read of a form that says *body*, as the YAML has it."""
    whole = heading(f"Behovsmelding {form}") + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form=form).data


def rows(*texts: tuple[str, ...]) -> str:
    """Return a table of these rows of words."""
    return table([[run(each) for each in row] for row in texts])


def asked(*texts: tuple[str, str]) -> str:
    """Return a table of questions, each with its answer beside it."""
    return table([[bold(question), run(answer)] for question, answer in texts])


def italic(text: str) -> str:
    """Return a paragraph in italics."""
    return f"<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>{text}</w:t></w:r></w:p>"


ACROSS = (
    OWNERS
    + rows(
        ("", "Eier 1", "Eier 2"),
        ("Navn", "Fauske kommune", "Saltdal kommune"),
        ("Organisasjonsnummer", "972 418 021", ""),
        ("E-post", "kari@example.no", "per@example.no"),
    )
    + PARTNERS
    + rows(("", "Partner 1", "Partner 2"), ("Navn", "Nord universitet", "Høgskulen i Volda"))
)


def test_a_column_for_each_owner_is_read_as_a_row_for_each() -> None:
    """Each has what stands in its column."""
    found = said(ACROSS)["eiere"]

    assert [each["navn"] for each in found] == ["Fauske kommune", "Saltdal kommune"]
    assert found[0]["organisasjonsnummer"] == "972 418 021"
    assert [each["kontaktperson"]["epost"] for each in found] == [
        "kari@example.no",
        "per@example.no",
    ]


def test_recipients_have_a_row_and_tiltak_a_column() -> None:
    """Short names and letters are those of owners and partners; sums and «-» are nobody's."""
    found = said(
        ACROSS
        + heading("3 Tiltakene", 2)
        + rows(
            ("", "Tiltak 1", "Tiltak 2"),
            ("Navn på tiltaket", "Lesing", "Skriving"),
            ("Målgruppe", "Lærere", "Ledere"),
        )
        + heading("4 Tilskudd", 2)
        + rows(
            ("Mottaker", "Tiltak 1", "Tiltak 2", "Sum"),
            ("Fauske", "80 000", "-", "80 000"),
            ("HVO", "120 000", "35 000", "155 000"),
            ("Sum", "200 000", "35 000", "235 000"),
            ("Herav til koordinator", "10 000", "", "10 000"),
        )
    )["tiltak"]

    assert [each["navn"] for each in found] == ["Lesing", "Skriving"]
    assert [{**each["tilskudd"]} for each in found] == [
        {"Fauske kommune": 80000, "Høgskulen i Volda": 120000},
        {"Høgskulen i Volda": 35000},
    ]
    assert found[0]["koordinator"] == {"beløp": 10000}


def test_a_break_parts_questions_and_answers_where_it_does_throughout() -> None:
    """So do words that nobody knows, and a cell that has its own question is left whole."""
    pairs = ("Eier 1", "Fauske kommune"), ("Org.nr.", "972 418 021"), ("Tittel", "Rådgiver")
    cells = [run(asked) + BREAK + run(answer) for asked, answer in pairs]
    mail = run("E-post") + BREAK + run("kari@example.no")
    found = said(OWNERS + table([cells, [run("[x] kommune  [ ] privat barnehage"), mail, ""]]))

    assert found["eiere"] == [
        {
            "navn": "Fauske kommune",
            "type": "kommune",
            "organisasjonsnummer": "972 418 021",
            "kontaktperson": {"funksjon": "Rådgiver", "epost": "kari@example.no"},
        }
    ]


def test_advice_in_italics_below_questions_is_no_answer() -> None:
    """Where the document has it so more than once."""
    found = said(
        OWNERS
        + asked(("Navn", "Fauske kommune"), ("E-post", "kari@example.no"))
        + paragraph(bold("Behovsvurdering"))
        + italic("Hva trenger dere?")
        + paragraph(run("Mer lesing."))
        + paragraph(bold("Medvirkning"))
        + italic("Slik har de ansatte deltatt")
    )

    assert found["behovsvurdering"] == {"vurdering": Tekst("Mer lesing.")}


@pytest.mark.parametrize(
    "heads", [("Til eier", "Til partner", "Sum"), ("Eier 1, kr", "Partner, kr")]
)
def test_recipients_may_be_called_by_their_part(heads: tuple[str, ...]) -> None:
    """There is one of each."""
    amounts = ("150 000", "375 000,- inkl. reise", "525 000")[: len(heads)]
    found = said(
        OWNERS
        + asked(("Navn", "Fauske kommune"), ("E-post", "kari@example.no"))
        + PARTNERS
        + asked(("Navn", "Nord universitet"), ("E-post", "ola@example.no"))
        + TILTAK
        + asked(("Navn på tiltaket", "Lesing"), ("Målgruppe", "Lærere"))
        + paragraph(bold("Tilskudd"))
        + rows(heads, amounts)
    )["tiltak"][0]["tilskudd"]

    assert found["Fauske kommune"] == 150000
    assert found["Nord universitet"]["beløp"] == 375000


@pytest.mark.parametrize(
    ("question", "answer", "key", "value"),
    [
        ("Flerårig? (år nr. av antall år)", "2 av 3", "flerårig", {"år": 2, "av": 3}),
        ("Viderefører (år / tiltak nr.)", "2026 / nr. 1", "viderefører",
         {"skjema": "2026", "nummer": 1}),
        ("Viderefører (år / tiltak nr.)", "nytt", "viderefører", None),
    ],
)  # fmt: skip
def test_two_numbers_are_answered_at_once(
    question: str, answer: str, key: str, value: object
) -> None:
    """«Nytt» is no number."""
    body = TILTAK + asked(
        ("Navn på tiltaket", "Lesing"), (question, answer), ("Målgruppe", "Lærere")
    )

    assert said(body)["tiltak"][0].get(key) == value


def test_whose_contact_it_is_is_said_once() -> None:
    """What is asked below it is of the same."""
    found = said(
        OWNERS
        + asked(
            ("Kontaktperson hos avsender", "Nina Eksempel"),
            ("Stilling", "koordinator"),
            ("E-post", "nina@example.no"),
        )
    )

    assert found["avsender"]["kontaktperson"] == {
        "navn": "Nina Eksempel",
        "funksjon": "koordinator",
        "epost": "nina@example.no",
    }


def test_lines_of_a_letter_are_parted_by_their_colons_and_numbers() -> None:
    """Bold numbers begin its parts, dots behind an answer are left over from its place."""
    found = said(
        "".join(
            paragraph(each)
            for each in (
                bold("1. Partnerskapet"),
                run("Barnehage- og skoleeier: Karlsøy kommune ........"),
                run("Kontaktperson eier: Kari Nordmann"),
                bold("2. Behovet"),
                run("Antall tiltak i alt: 1"),
                bold("3. Nytt tiltak"),
                run("Tiltakets navn: Lesing"),
                run("Sammenheng med langsiktig plan:"),
                run("Se planen."),
                run("Målgruppe for tiltaket:"),
                run("Lærere."),
            )
        ),
        "2025",
    )

    assert found["eier"]["navn"] == "Karlsøy kommune"
    (tiltak,) = found["tiltak"]
    assert tiltak["langsiktig_plan"] == Tekst("Se planen.")
    assert tiltak["målgruppe"] == Tekst("Lærere.")


def test_what_an_organisation_is_its_name_may_say() -> None:
    """That is concluded, and told as such."""
    body = PARTNERS + asked(("Navn", "Høgskulen i Volda"), ("E-post", "ola@example.no"))
    whole = heading("Behovsmelding 2027") + body
    found = read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form="2027")

    assert found.data["partnere"][0]["type"] == "universitet eller høyskole"
    assert any("sluttet" in each or "navnet" in each for each in lines(found, "nb"))


def test_a_fund_in_brackets_is_no_other_amount() -> None:
    """The amount stands before it."""
    found = said(
        TILTAK
        + asked(("Navn på tiltaket", "Lesing"), ("Målgruppe", "Lærere"))
        + rows(("Mottaker", "Beløp"), ("Fauske kommune", "85 000,- (har 15 000 på fond)"))
    )["tiltak"][0]["tilskudd"]["Fauske kommune"]

    assert (found["beløp"], found["fra_fond"]) == (85000, 15000)


def test_a_part_may_be_taken_out_from_among_the_numbered_ones() -> None:
    """Below «1. Opplysninger om eier» stands the first, and «EIER 2» begins the other."""
    found = read(
        io.BytesIO(
            document(
                lambda _: iter(
                    [
                        heading("Behovsmelding 2027"),
                        *(
                            paragraph(each)
                            for each in (
                                bold("1. Opplysninger om eier"),
                                run("Er dere flere eiere, kopieres linjene for hver av dem."),
                                run("Navn på eier: Verdal kommune"),
                                run("Kontaktperson: Kari Nordmann"),
                                bold("EIER 2"),
                                run("Navn på eier: Levanger kommune"),
                                run("Kontaktperson: Per Eksempel"),
                                bold("2. Opplysninger om UH / annen samarbeidspartner"),
                                run("Institusjonens navn: Nord universitet"),
                                run("Kontaktperson: Ola Nordmann"),
                                bold("4. Samarbeidet i partnerskapet"),
                                run("Plan for arbeidet: Vi møtes."),
                            )
                        ),
                    ]
                ),
                "typed",
            )
        ),
        form="2027",
    ).data

    assert [(each["navn"], each["kontaktperson"]["navn"]) for each in found["eiere"]] == [
        ("Verdal kommune", "Kari Nordmann"),
        ("Levanger kommune", "Per Eksempel"),
    ]
    assert [each["navn"] for each in found["partnere"]] == ["Nord universitet"]
