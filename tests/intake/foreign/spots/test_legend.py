"""A letter that a form explains stands for its words, and what it says is concluded."""

import io

import pytest

from behovsmelding import read
from behovsmelding.intake.reading import Certainty
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table


@pytest.mark.parametrize(
    ("legend", "asked", "letters"),
    [
        ("Sett R = regional ordning, D = desentralisert ordning, K = kompetanseløftet.",
         "R, D eller K", "DK"),
        ("R – regional ordning, D – desentralisert ordning, K – kompetanseløftet", "R/D/K", "DK"),
        ("A = regional ordning; B = desentralisert ordning; C = Kompetanseløftet",
         "Ordning", "BC"),
    ],
)  # fmt: skip
def test_a_letter_stands_for_the_choice_that_it_is_explained_as(
    legend: str, asked: str, letters: str
) -> None:
    """The question may be a choice between letters itself."""
    body = heading("Behovsmelding 2025") + paragraph(run(legend))
    for at, letter in enumerate(letters, 1):
        body += heading(f"Tiltak {at}", 2)
        rows = (("Navn på tiltaket", f"Lesing {at}"), (asked, letter))
        body += table([[bold(each), run(said)] for each, said in rows])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025")
    said = {each.path: each for each in found.answers if each.path[-1] == "ordning"}

    assert [each.value for each in said.values()] == ["desentralisert", "kompetanseløftet"]
    assert {each.certainty for each in said.values()} == {Certainty.SLUTTET}


def test_a_letter_that_nobody_explains_says_nothing() -> None:
    """«D» alone may be anything."""
    body = heading("Behovsmelding 2025") + heading("Tiltak 1", 2)
    rows = (("Navn på tiltaket", "Lesing"), ("Ordning", "D"))
    body += table([[bold(each), run(said)] for each, said in rows])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025")

    assert "desentralisert" not in {each.value for each in found.answers}
