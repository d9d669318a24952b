"""What stands round the pages of a form is the form's, and says whose form it is."""

import io

import pytest

from behovsmelding import read
from behovsmelding.intake.reading import Certainty
from tests.support import templates as t
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table


@pytest.mark.parametrize("story", ["header", "footer"])
def test_a_letterhead_names_the_office(story: str) -> None:
    """It is likely the one that the form goes to, and all else round the page is told."""
    head = t.paragraph("Statsforvalteren i Vestfold og Telemark")
    body = t.paragraph("Behovsmelding 2027") + t.paragraph("Eier: Bamble kommune")
    around = head + t.paragraph("Skjema KU-27")
    is_header = story == "header"
    filled = t.docx(body, header=around) if is_header else t.docx(body, footer=around)
    found = read(io.BytesIO(filled), form="2027")

    assert found.data["statsforvalter"] == "Vestfold og Telemark"
    (said,) = [each for each in found.answers if each.path == ("statsforvalter",)]
    assert said.certainty is not Certainty.SIKKER
    assert "Skjema KU-27" in {each.text for each in found.told}


@pytest.mark.parametrize("asked", ["Statsforvalter", "Hvilken statsforvalter sender dere til?"])
def test_what_the_form_asks_itself_says_more_than_its_letterhead(asked: str) -> None:
    """A form of one office may be sent to another."""
    body = t.paragraph("Behovsmelding 2027") + table([[bold(asked), run("Agder")]])
    filled = t.docx(body, header=t.paragraph("Statsforvalteren i Rogaland"))

    assert read(io.BytesIO(filled), form="2027").data["statsforvalter"] == "Agder"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Partner", "Eventuell partner nummer to"),
        ("Partner", "Partner to"),
        ("Partner", "Partner nr. 2"),
        ("Partner nummer ein", "Partner nummer to"),
        ("Samarbeidspartner", "Samarbeidspartner nr. to:"),
    ],
)
def test_a_member_may_be_counted_in_words_and_the_first_by_nobody(first: str, second: str) -> None:
    """«Partner», and «Eventuell partner nummer to» after it, are two."""
    lines = (
        ("Navn: Universitetet i Stavanger", "Kontaktperson: Ola Eksempel"),
        ("Navn: Fagskolen Rogaland", "Kontaktperson: Lise Eksempel"),
    )
    body = heading("Behovsmelding 2027")
    for head, level, own in ((first, 1, lines[0]), (second, 2, lines[1])):
        body += heading(head, level) + "".join(paragraph(run(each)) for each in own)
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    assert [(e["navn"], e["kontaktperson"]["navn"]) for e in found["partnere"]] == [
        ("Universitetet i Stavanger", "Ola Eksempel"),
        ("Fagskolen Rogaland", "Lise Eksempel"),
    ]


def test_who_signs_a_letter_is_no_more_of_its_last_answer() -> None:
    """Below «Med hilsen» stand names that nobody was asked for; they are told."""
    lines = (
        "Hva heter tiltaket: Lesing",
        "Vedlegg: Plan for Gauldal",
        "Med hilsen",
        "Kari Nordmann",
    )
    body = heading("Behovsmelding 2027") + "".join(paragraph(run(each)) for each in lines)
    form = document(lambda _: iter([body]), "typed")
    found = read(io.BytesIO(form), form="2027")

    assert [each["navn"] for each in found.data["vedlegg"]] == ["Plan for Gauldal"]
    assert "Kari Nordmann" in {each.text for each in found.told}


def field(number: int, text: str) -> str:
    """Return a control with a *number*, in which *text* stands."""
    return (
        f'<w:sdt><w:sdtPr><w:id w:val="{number}"/><w:text/></w:sdtPr>'
        f"<w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"
    )


def test_a_field_in_a_heading_counts_the_member() -> None:
    """«Tiltak nr. [2]» begins another tiltak, and is no question of which one goes on."""
    body = heading("Behovsmelding 2027") + "".join(
        paragraph(run("Tiltak nr. ") + field(at, f"{at}"), "Heading2")
        + paragraph(bold("Hva heter tiltaket?"))
        + paragraph(run(name))
        + paragraph(bold("Hvem er tiltaket for?"))
        + paragraph(run("Lærere"))
        for at, name in enumerate(("Lesing", "Lek"), 1)
    )
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    assert [{*each} for each in found["tiltak"]] == [{"navn", "målgruppe"}] * 2


def test_a_question_may_say_whose_contact_it_asks_of() -> None:
    """«Kontakt hos eier: e-post» says what is asked for behind whose it is."""
    asked = {"Eier": "Sel kommune", "Kontakt hos eier: navn": "Kari Nordmann",
             "Kontakt hos eier: e-postadresse": "kari@example.no", "UH": "Nord universitet",
             "Kontakt hos UH: navn": "Ola Nordmann",
             "Kontakt hos UH: e-postadresse": "ola@example.no"}  # fmt: skip
    body = heading("Behovsmelding 2025") + table([[run(q), run(a)] for q, a in asked.items()])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data

    assert [found[who]["kontaktperson"] for who in ("eier", "uh")] == [
        {"navn": "Kari Nordmann", "epost": "kari@example.no"},
        {"navn": "Ola Nordmann", "epost": "ola@example.no"},
    ]
