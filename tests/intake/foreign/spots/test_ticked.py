"""A table may have a column for «ja» and one for «nei», and one for what more is asked of a yes."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.intake.reading import Reading
from tests.support.forms_of_others import bold, document, heading, run, table

OWNER = heading("Eier", 2) + table([[bold("Navn på eier"), run("Luster kommune")]])


def reading(body: str) -> Reading:
    """Read a form of 2025 that says *body*."""
    whole = heading("Behovsmelding 2025") + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form="2025")


def asked(*rows: tuple[str, ...], more: str = "Hvis ja: skriv hvem") -> str:
    """Return a table of questions, each with its answers in the columns of them."""
    heads = [bold(""), bold("Ja"), bold("Nei"), bold(more)]
    return table([heads, *([bold(row[0]), *map(run, row[1:])] for row in rows)])


def test_who_it_is_may_stand_in_a_column_beside_yes_and_no() -> None:
    """Each row is one question, whatever stands in how many of its cells."""
    found: dict[str, Any] = reading(
        OWNER
        + asked(
            ("Består partnerskapet av flere eiere?", "X", "", "Sogndal kommune og Årdal kommune"),
            ("Leverer dere behovsmelding i flere ordninger?", "", "x", ""),
        )
    ).data

    assert found["flere_eiere"] == ["Sogndal kommune", "Årdal kommune"]
    assert found["flere_ordninger"] is False


def test_a_centre_and_its_institution_are_one_name() -> None:
    """«Læringsmiljøsenteret, Universitetet i Stavanger» is no list of two."""
    name = "Læringsmiljøsenteret, Universitetet i Stavanger"
    found = reading(OWNER + asked(("Er flere UH-institusjoner med?", "X", "", name))).data

    assert found["flere_uh"] == [name]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (("X", "", "Noen må kalle inn til møtene."), (True, "Noen må kalle inn til møtene.")),
        (("", "X", ""), (False, None)),
    ],
)
def test_reasons_may_stand_in_a_column_beside_yes_and_no(
    row: tuple[str, ...], said: tuple[bool, str | None]
) -> None:
    """A cross below «nei» says no, and no yes."""
    named = table([[bold("Navn på tiltaket"), run("Lesing")]])
    question = "Er det behov for midler til koordinator?"
    told = asked((question, *row), more="Begrunnelse (hvis ja)")
    (tiltak,) = reading(OWNER + heading("Tiltak 1", 2) + named + told).data["tiltak"]
    why = tiltak["koordinator"].get("begrunnelse")

    assert (tiltak["koordinator"]["behov"], why and why.tekst) == said
