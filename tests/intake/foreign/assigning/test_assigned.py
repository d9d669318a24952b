"""The whole of a document settles which question each place answers."""

import io

import pytest

from behovsmelding import read
from tests.support.forms_of_others import document, heading, paragraph, run


@pytest.mark.parametrize(
    ("second", "owners", "network"),
    [
        ("Nettverk eller region: Dalane", ["Sokndal kommune"], "Dalane"),
        ("Eier: Lund kommune", ["Sokndal kommune", "Lund kommune"], None),
    ],
)
def test_a_second_member_begins_with_the_words_of_the_first(
    second: str, owners: list[str], network: str | None
) -> None:
    """«Nettverk eller region» is like a question for owners, and more like another."""
    lines = ("Eier: Sokndal kommune", "Kontakt: Kari Nordmann", "Rolle: rådgiver", second)
    body = heading("Behovsmelding 2026 – kollektiv kompetanseutvikling") + heading("Eier", 2)
    body += "".join(paragraph(run(each)) for each in lines)
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2026").data

    assert [each["navn"] for each in found["eiere"]] == owners
    assert found.get("kompetansenettverk") == network
