"""With its blank a form is read no worse than without: what the blank says is the form's."""

import io
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from behovsmelding import read
from behovsmelding.model.tekst import Tekst
from tests.support.forms_of_others import document, heading, paragraph, run, table

HERE = "(svar her)"


def form(*lines: str) -> io.BytesIO:
    """Return a form with *lines*, of which those with a mark of a heading are one."""
    body = "".join(
        heading(line.removeprefix("# "), 2) if line.startswith("# ") else paragraph(run(line))
        for line in lines
    )
    whole = heading("Behovsmelding 2027") + body
    return io.BytesIO(document(lambda _: iter([whole]), "typed"))


def said(blank: tuple[str, ...], filled: tuple[str, ...]) -> dict[str, Any]:
    """Return what is read of a *filled* form of 2027, by its *blank*."""
    with TemporaryDirectory() as folder:
        template = Path(folder) / "blank.docx"
        template.write_bytes(form(*blank).getvalue())
        return read(form(*filled), form="2027", template=template).data


BLANK = (
    "# Tiltak A",
    "Hva heter tiltaket?", HERE,
    "Hvem er tiltaket for?", HERE,
    "Hva legger eierne inn selv?", HERE,
    "Hva tror dere at det koster de neste årene?", HERE,
)  # fmt: skip


def test_years_in_an_answer_are_asked_for_by_the_form() -> None:
    """The blank has one place for all years, and each has an answer of its own."""
    filled = (*BLANK[:2], "Lesing", *BLANK[3:-1], "2028: kr 500 000,-", "2029: usikkert")
    (tiltak,) = said(BLANK, filled)["tiltak"]

    assert tiltak["flerårig"]["anslag"] == {"2028": 500000}


def test_a_member_that_the_blank_lacks_begins_by_its_letter() -> None:
    """The blank has «2.1 Tiltak A» alone, and somebody has copied it, and styled it as text."""
    first = ("2.1 Tiltak A", BLANK[1], "Lesing", BLANK[3], "Lærere", BLANK[5], "Tid.")
    second = ("2.2 Tiltak B", BLANK[1], "Lek", BLANK[3], "Alle", BLANK[5], "Penger.")
    found = said(("2.1 Tiltak A", *BLANK[1:7]), first + second)["tiltak"]

    assert [each["navn"] for each in found] == ["Lesing", "Lek"]
    assert [each["egeninnsats"] for each in found] == [Tekst("Tid."), Tekst("Penger.")]


def test_an_answer_that_is_like_a_word_of_the_blank_is_an_answer() -> None:
    """«Høgskolelektor» is what somebody does, and not the heading «Høgskole» in other words."""
    blank = ("# Høgskole", "# Partner 1", "Navn", HERE, "Hvem kan vi kontakte der?", HERE)
    contact = ("Ola Nordmann", "Høgskolelektor", "ola.nordmann@example.no")
    (partner,) = said(blank, (*blank[:3], "Nord universitet", blank[4], *contact))["partnere"]

    assert partner["kontaktperson"] == {
        "navn": "Ola Nordmann",
        "funksjon": "Høgskolelektor",
        "epost": "ola.nordmann@example.no",
    }


def test_what_the_blank_repeats_is_no_answer_where_it_is_left_once() -> None:
    """In a form that is filled in, «(svar her)» may stand in one place alone."""
    filled = ("# Tiltak A", BLANK[1], "Lesing", BLANK[3], HERE, BLANK[5], "Tid.", BLANK[7], "Alt.")
    (tiltak,) = said(BLANK, filled)["tiltak"]

    assert (tiltak["navn"], tiltak["egeninnsats"]) == ("Lesing", Tekst("Tid."))
    assert "målgruppe" not in tiltak


def test_the_blank_guesses_no_choice_that_is_not_one() -> None:
    """«Meldingen kommer fra» may ask for an office of the state; a network is none."""

    def drawn(sender: str, name: str) -> bytes:
        body = (
            heading("Behovsmelding 2027")
            + heading("Avsender", 2)
            + table(
                [[run("Kompetansenettverk"), run("")], [run("Meldingen kommer fra"), run(sender)]]
            )
            + heading("Tiltak 1", 2)
            + table([[run("Navn på tiltaket"), run(name)]])
        )
        return document(lambda _: iter([body]), "typed")

    with TemporaryDirectory() as folder:
        template = Path(folder) / "blank.docx"
        template.write_bytes(drawn("", ""))
        filled = io.BytesIO(drawn("Kompetansenettverket i Indre Sogn", "Lesing"))
        found = read(filled, form="2027", template=template).data

    assert [each["navn"] for each in found["tiltak"]] == ["Lesing"]
    assert "statsforvalter" not in found
