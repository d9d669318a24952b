"""What stands before every answer of a form, as «Svar:» does, is the form's, and no answer."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.intake.report import lines
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

Ink = Callable[[str], str]
ASKED = ("Hva heter tiltaket?", "Hvem er tiltaket for?", "Hva legger eierne inn selv?")
SAID = ("Lesing", "Lærere på 5. trinn", "Fellestid")


def form(leads: Sequence[str], said: Sequence[str] = SAID, look: Ink = bold) -> io.BytesIO:
    """Return a form with a box below each question, in which a lead stands before the answer."""
    body = heading("Behovsmelding 2027") + heading("Tiltak 1", 2)
    for asked, lead, answer in zip(ASKED, leads, said, strict=True):
        before = look(f"{lead} ") if lead else ""
        body += paragraph(bold(asked)) + table([[before + run(answer)]])
    return io.BytesIO(document(lambda _: iter([body]), "typed"))


def answers(data: dict[str, Any]) -> tuple[str, ...]:
    """Return what is read of the three questions."""
    (found,) = data["tiltak"]
    return found["navn"], found["målgruppe"].tekst, found["egeninnsats"].tekst


@pytest.mark.parametrize("look", [bold, run], ids=["bold", "plain"])
@pytest.mark.parametrize("lead", ["Svar:", "Vårt svar:", "Tekst:", "Utfylles:", "Skriv her:"])
def test_what_leads_to_every_answer_is_none(lead: str, look: Ink) -> None:
    """The word before the colon only says that an answer is to come."""
    found = read(form([lead] * 3, look=look), form="2027")

    assert answers(found.data) == SAID
    assert lead not in "".join(lines(found, "nb"))


def test_what_one_wrote_once_is_kept() -> None:
    """Where no other answer has it, «Tekst:» is a word of the answer."""
    found = read(form(["", "Tekst:", ""], look=run), form="2027").data

    assert answers(found) == (SAID[0], f"Tekst: {SAID[1]}", SAID[2])


def test_a_blank_says_what_leads_to_its_answers(tmp_path: Path) -> None:
    """Whoever fills it in may take it away, and it is the form's where it is left."""
    blank = tmp_path / "blank.docx"
    blank.write_bytes(form(["Svar:"] * 3, ("", "", "Skriv her")).getvalue())

    found = read(form(["Svar:", "", "Svar:"]), form="2027", template=blank).data

    assert answers(found) == SAID


def test_an_empty_box_is_not_answered_by_what_leads_to_it() -> None:
    """«Svar:» with nothing behind it says nothing."""
    (found,) = read(form(["Svar:"] * 3, ("Lesing", "", "Tid")), form="2027").data["tiltak"]

    assert {*found} == {"navn", "egeninnsats"}
