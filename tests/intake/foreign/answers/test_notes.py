"""Notes that those who write a form leave for one another are told, and answer nothing."""

import io

import pytest

from behovsmelding import Reading, read
from behovsmelding.intake.reading import Certainty
from behovsmelding.model.tekst import Tekst
from tests.support.forms_of_others import document, heading, paragraph, run

NOTES = (
    "(Ragnhild, ser du over denne før fredag? S.)",
    "[Kari: kan du sjekke dette?]",
    "Ola, kan du se på denne? KN",
    "(husk å sjekke tallene)",
    "[OBS: avklares med Hareid]",
)
ANSWERS = (
    "(to ganger i året, se planen)",
    "Elevene spør: hva ser du?",
    "«Ola, hva ser du?» spør læreren.",
    "Ola Nordmann, Kari Nordmann og Per Eksempel deltar.",
    "(du finner planen på nettsiden)",
)


def reading(*lines: str) -> Reading:
    """Return what is read of a form that has *lines* for its plan."""
    above = heading("Behovsmelding 2027") + heading("Plan for arbeidet i partnerskapet", 2)
    body = above + "".join(paragraph(run(line)) for line in lines)
    return read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027")


@pytest.mark.parametrize("note", NOTES)
def test_a_note_to_a_colleague_is_told(note: str) -> None:
    """It stands in a line of its own, or in brackets behind the last one."""
    found = reading("Vi møtes ofte.", note, "Alle er med.")

    assert found.data["plan"] == Tekst("Vi møtes ofte.\n\nAlle er med.")
    assert note in [each.text for each in found.told if not each.is_read]
    (plan,) = [each for each in found.answers if each.path == ("plan",)]
    assert plan.certainty is not Certainty.SIKKER


@pytest.mark.parametrize("said", ANSWERS)
def test_what_an_answer_says_in_brackets_stays(said: str) -> None:
    """Brackets and questions are no notes, as long as nobody is asked for anything."""
    assert reading("Vi møtes ofte.", said).data["plan"] == Tekst(f"Vi møtes ofte.\n\n{said}")


def test_a_note_may_stand_behind_an_answer() -> None:
    """What is before it is the answer; where a note is all that there is, there is none."""
    behind = reading("Vi møtes ofte. (Per, stemmer dette? Du vet best.)")
    assert behind.data["plan"] == Tekst("Vi møtes ofte.")

    assert "plan" not in reading("(Per, kan du skrive noe her?)").data
