"""Bold words at the beginning of a line may lead in a piece of an answer, and ask for nothing."""

import re
from typing import Any

import pytest

from tests.intake.foreign.spots.test_found import said
from tests.support.forms_of_others import bold, heading, paragraph, run


@pytest.mark.parametrize("lead", [bold, run])
def test_a_tiltak_that_begins_a_line_of_an_answer_is_no_question(lead: Any) -> None:
    """«Tiltak 1: …» below a question is said of it, also where it is bold."""
    lines = ("Tiltak 1:", " Vi er i gang."), ("Tiltak 3:", " Det står igjen å lage en plan.")
    body = heading("Ved videreføring av tiltak", 2) + "".join(
        (
            paragraph(bold("Gi en kort redegjørelse for fremdriften i tiltaket")),
            *(paragraph(lead(head) + run(rest)) for head, rest in lines),
            paragraph(bold("Ønsket sum til koordinator: ") + run("40 000")),
        )
    )
    (videre,) = said(body, "2025")["videreføring"]

    assert [*filter(None, re.split(r"[*\n]+", videre["fremdrift"].tekst))] == (
        [*(each for line in lines for each in line)]
        if lead is bold
        else ["".join(line) for line in lines]
    )


def test_what_stands_out_below_a_control_goes_on_in_it() -> None:
    """A program has shrunk the control to its first paragraph: «Vår: …» has none of its own."""
    control = "<w:sdt><w:sdtPr><w:id w:val='7'/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    body = paragraph(bold("Beskriv planen for arbeidet i partnerskapet"))
    body += control.format(paragraph(run("Vi har ei styringsgruppe.")))
    body += paragraph(bold("Vår:") + run(" Vi kartlegger."))
    body += paragraph(bold("Høst:") + run(" Vi prøver ut."))
    body += heading("Tiltak 1", 2) + paragraph(bold("Navn på tiltak: ") + run("Lesing"))
    made = said(body)

    assert "Vi har ei styringsgruppe." in made["plan"].tekst
    assert "**Høst:** Vi prøver ut." in made["plan"].tekst
