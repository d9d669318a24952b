"""What stands in a place that nobody filled in."""

import io

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, run, table


def test_how_long_a_number_is_to_be_is_no_answer() -> None:
    """«11 siffer» still stands where nobody wrote the number of an account."""
    rows = (("Navn på eier", "Verdal kommune"), ("Kontonummer", "11 siffer"))
    body = heading("Behovsmelding 2027") + heading("Eier 1", 2)
    body += table([[bold(asked), run(each)] for asked, each in rows])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027")

    assert "kontonummer" not in found.data["eiere"][0]


def test_a_hint_behind_a_question_is_no_place() -> None:
    """«**Tilskuddet skal brukes til** (velg det som passer best)» has its answer below."""
    asked = bold("Tilskuddet skal brukes til") + run(" (velg det som passer best)")
    rows = [[bold("Navn på tiltaket")], [run("Lesing")], [asked], [run("Vurdere kompetansebehov")]]
    body = heading("Behovsmelding 2025") + heading("Tiltak 1", 2) + table(rows)
    (found,) = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data[
        "tiltak"
    ]

    assert found == {"navn": "Lesing", "formål": "vurdere kompetansebehov"}
