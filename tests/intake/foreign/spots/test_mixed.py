"""A line may have a question with its answer beside one that nobody answered."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

TAB = "<w:r><w:tab/></w:r>"
DOTS = "…" * 12


def said(body: str) -> dict[str, Any]:
    """Return what is read of a form of 2027 that says *body*."""
    whole = heading("Behovsmelding 2027") + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form="2027").data


def lines(*texts: tuple[str, ...]) -> str:
    """Return a paragraph for each of *texts*, the pieces of which begin with a tab."""
    return "".join(paragraph("".join(TAB + run(each) for each in own)) for own in texts)


def test_an_answer_may_stand_on_a_line_with_an_open_place() -> None:
    """«E-post: …» is answered, «Utbetalingen merkes med: ……» beside it is not, and the reverse."""
    body = heading("Eier 1", 2) + lines(
        (f"Navn på eier: Verdal kommune{DOTS}",),
        (f"Org.nr.: {DOTS}", "Kontonr.: 1234.56.78903"),
        ("Kontaktperson: Kari Nordmann", "Stilling: Rådgiver"),
        ("E-post: kari.nordmann@example.no", f"Utbetalingen merkes med: {DOTS}"),
    )
    (owner,) = said(body)["eiere"]

    assert owner == {
        "navn": "Verdal kommune",
        "type": "kommune",
        "kontonummer": "1234.56.78903",
        "kontaktperson": {
            "navn": "Kari Nordmann",
            "funksjon": "Rådgiver",
            "epost": "kari.nordmann@example.no",
        },
    }


def test_years_may_be_apart_by_blanks_with_the_last_one_open() -> None:
    """«2028: kr 780 000    2029: kr 600 000    2030: kr ……» are three questions."""
    line = f"Antatt behov de neste årene:  2028: kr 780 000    2029: kr 600 000    2030: kr {DOTS}"
    named = "Går tiltaket over flere år? 2027 er år nummer 1 av i alt 3 år."
    body = heading("Tiltak 1", 2) + lines(("Tiltakets navn: Lesing",), (named,), (line,))
    (found,) = said(body)["tiltak"]

    assert found["flerårig"] == {"år": 1, "av": 3, "anslag": {"2028": 780000, "2029": 600000}}


@pytest.mark.parametrize("line", ["Ja, tiltak nr. 2 i meldingen for 2026", "Ja, tiltak 2 i 2026"])
def test_a_ticked_box_says_what_the_tiltak_goes_on_from(line: str) -> None:
    """Its places are filled in among the words of the box."""
    asked = f"Bygger tiltaket på et tidligere tiltak?  ☐ Nei     ☒ {line}"
    body = heading("Tiltak 1", 2) + lines(("Tiltakets navn: Lesing",), (asked,))
    (found,) = said(body)["tiltak"]

    assert found["viderefører"] == {"skjema": "2026", "nummer": 2}


def test_a_no_in_other_words_is_no_reason_for_an_amount() -> None:
    """«Nei, ikke i dette tiltaket» stands where an amount is asked for."""
    rows = (("Navn på tiltaket", "Lesing"), ("Beløp til koordinator", "Nei, ikke i dette tiltaket"))
    body = heading("Tiltak 1", 2) + table([[bold(asked), run(each)] for asked, each in rows])

    assert said(body)["tiltak"] == [{"navn": "Lesing"}]


FIELD = (
    '<w:sdt><w:sdtPr><w:id w:val="{0}"/><w:text/></w:sdtPr>'
    "<w:sdtContent><w:r><w:t>{1}</w:t></w:r></w:sdtContent></w:sdt>"
)
CONTACT = ("Kari Nordmann", "skolefaglig rådgiver", "kari.nordmann@example.no")


@pytest.mark.parametrize("sign", [", ", "; ", " – ", " / "])
@pytest.mark.parametrize("is_table", [False, True], ids=["lines", "cells"])
def test_fields_of_one_answer_keep_the_sign_between_them(sign: str, is_table: bool) -> None:  # noqa: FBT001
    """«Kontaktperson: [navn], [stilling], [e-post]» is one answer that says three things."""
    fields = run(sign).join(FIELD.format(at, each) for at, each in enumerate(CONTACT))
    asked = ("Navn på eier", "Organisasjonsnummer", "Kontaktperson")
    rows = list(zip(map(bold, asked), (run("Voss herad"), run("831502118"), fields), strict=True))
    below = "".join(paragraph(one) + paragraph(two) for one, two in rows)
    body = table([[*row] for row in rows]) if is_table else below
    (owner,) = said(heading("Eier 1", 2) + body)["eiere"]

    assert tuple(owner["kontaktperson"].values()) == CONTACT


def test_fields_beside_one_another_do_not_run_together() -> None:
    """«[Kari] [Nordmann]» has a blank between."""
    fields = FIELD.format(1, "Kari") + run(" ") + FIELD.format(2, "Nordmann")
    body = heading("Eier 1", 2) + paragraph(bold("Navn: ") + run("Voss herad"))
    (owner,) = said(body + paragraph(bold("Kontaktperson")) + paragraph(fields))["eiere"]

    assert owner["kontaktperson"] == {"navn": "Kari Nordmann"}


@pytest.mark.parametrize("asked", ["det hadde nummer", "tiltak nr."])
def test_a_yes_may_ask_for_a_number_between_the_boxes(asked: str) -> None:
    """«Fortsetter tiltaket fra 2026? ☒ Ja, det hadde nummer [2] ☐ Nei» says the year, too."""
    line = run(f"☒ Ja, {asked} ") + FIELD.format(1, "2") + run("   ☐ Nei")
    rows = [
        [bold("Navn på tiltaket"), run("Lesing")],
        [bold("Fortsetter tiltaket fra behovsmeldingen for 2026?"), line],
    ]
    (found,) = said(heading("Tiltak 1", 2) + table(rows))["tiltak"]

    assert found["viderefører"] == {"skjema": "2026", "nummer": 2}
