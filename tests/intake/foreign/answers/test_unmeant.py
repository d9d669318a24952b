"""«Ikke aktuelt» alone, where a tiltak is asked for, is no tiltak."""

import io

import pytest

from behovsmelding import read
from behovsmelding.intake.reading import Reading
from tests.support.forms_of_others import bold, document, heading, run, table


def reading(**answers: str) -> Reading:
    """Read a form of 2025 that has *answers* in the part for what goes on from last year."""
    asked = {"tiltak": "Navn på tiltak", "fremdrift": "Fremdriften i tiltaket"}
    rows = [[bold(asked[key]), run(said)] for key, said in answers.items()]
    body = heading("Behovsmelding 2025") + heading("Ved videreføring av tiltak", 2) + table(rows)
    return read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025")


@pytest.mark.parametrize("said", ["Ikke aktuelt", "Ikkje aktuelt.", "Nei, ikke aktuelt"])
def test_a_part_that_concerns_nobody_is_none(said: str) -> None:
    """That it says so is told, and nothing goes on."""
    found = reading(fremdrift=said)

    assert "videreføring" not in found.data
    assert any(said.rstrip(".") in each.text for each in found.told)


def test_what_is_said_of_a_tiltak_stays() -> None:
    """Where there is one, that something does not concern it is an answer."""
    found = reading(tiltak="Lesing", fremdrift="Ikke aktuelt")

    assert "Ikke aktuelt" in str(found.data["videreføring"])
