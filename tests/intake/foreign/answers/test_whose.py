"""One column of remarks beside two of amounts: the words of each say whose amount it is about."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

HEADS = ("Nr.", "Tiltak", "Eier (kr)", "UH (kr)")


def said(*heads: str, notes: tuple[str, ...]) -> Any:
    """Return what is read of a tiltak that goes on, with columns of remarks more."""
    rows = [
        [bold(each) for each in (*HEADS, *heads)],
        [run(each) for each in ("1", "Lesing", "90 000", "240 000", *notes)],
        [run(each) for each in ("3", "Skriving", "45 000", "180 000", *("" for _ in notes))],
    ]
    body = heading("Behovsmelding 2025") + heading("Tiltak fra 2024 som skal fortsette", 2)
    found = read(io.BytesIO(document(lambda _: iter([body + table(rows)]), "typed")), form="2025")
    (part,) = found.data["videreføring"]
    return part["tiltak"][0]


@pytest.mark.parametrize(
    ("note", "whose"),
    [
        ("Eier har 20 000,- igjen fra 2024", "merknad_eier"),
        ("Eieren dekker reisen", "merknad_eier"),
        ("UH har to veiledere", "merknad_uh"),
        ("Universitetet har to veiledere", "merknad_uh"),
    ],
)
def test_the_first_word_says_whose_amount_it_is(note: str, whose: str) -> None:
    """The form has one place for both."""
    found = said("Merknad til beløpet", notes=(note,))

    assert {each: found[each] for each in found if "merknad" in each} == {whose: note}


def test_a_column_for_each_says_it_itself() -> None:
    """What stands in the owner's is the owner's, whomever it begins with."""
    heads = ("Merknad til eiers beløp", "Merknad til UHs beløp")
    found = said(*heads, notes=("UH har to veiledere", "Eier dekker reisen"))

    assert (found["merknad_eier"], found["merknad_uh"]) == (
        "UH har to veiledere",
        "Eier dekker reisen",
    )


def test_an_amount_may_have_that_of_last_year_in_brackets() -> None:
    """«60 000 (40 000 i 2024)» is one amount of a table, and a remark."""
    rows = [[run("Penger til koordinator"), run("60 000,- (40 000 i 2024)")]]
    body = heading("Behovsmelding 2025") + heading("Videreføring av tiltak fra 2024", 2)
    body += paragraph(run("Nummer på tiltaket: 1")) + table(rows)
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data

    assert found["videreføring"][0]["koordinator"] == {"beløp": 60000, "merknad": "40 000 i 2024"}
