"""What stands where an amount is asked for may be none, and say why, or only that there is none."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run


def koordinator(amount: str) -> tuple[Any, list[str]]:
    """Return what is read of a koordinator who gets an *amount*, and what is told."""
    body = (
        heading("Behovsmelding 2027"),
        heading("Tiltak 1", 2),
        paragraph(bold("Navn på tiltaket")),
        paragraph(run("Lesing")),
        paragraph(bold("Herav til koordinator")),
        paragraph(run(amount)),
    )
    reading = read(io.BytesIO(document(lambda _: iter(body), "typed")), form="2027")
    return reading.data["tiltak"][0].get("koordinator"), [each.text for each in reading.told]


@pytest.mark.parametrize("amount", ["ingenting", "Ikkje noko", "Ikke aktuelt.", "Ingen"])
def test_nothing_is_no_reason_for_an_amount(amount: str) -> None:
    """It is told, and the place stays open."""
    found, told = koordinator(amount)

    assert not found
    assert any(amount.rstrip(".") in each for each in told)


def test_what_stands_where_an_amount_is_asked_for_may_say_why() -> None:
    """«Som i fjor, fordi …» is kept with the amount that nobody gave."""
    found, _ = koordinator("Som i fjor, for vi er like mange")

    assert found["begrunnelse"].tekst == "Som i fjor, for vi er like mange"
