"""The reference pages: every field of a form, in step with its declaration."""

import pytest

from behovsmelding import messages
from behovsmelding.form import load_form, names
from behovsmelding.writing.reference import page
from tests.support.commands import EXAMPLES, Shell

COUNTY = EXAMPLES / "vestland-variant" / "skjema"


@pytest.mark.parametrize("name", names())
def test_every_field_has_a_row(name: str) -> None:
    """A row a field, with both questions, and only codes that exist."""
    form = load_form(name)
    rows = [line.strip("| ").split(" | ") for line in page(form).splitlines() if "| `" in line]
    told = {code for row in rows for code in row[-1].split() if code.startswith("BM")}

    assert [row[0].strip("`") for row in rows] == list(form.felt)
    asked = [each.spørsmål for each in form.felt.values()]
    assert [tuple(row[1:3]) for row in rows] == [(each.of("nb"), each.of("nn")) for each in asked]
    assert told <= set(messages.every_code())


@pytest.mark.parametrize("name", names())
def test_it_says_what_may_be_chosen_and_when_it_is_required(name: str) -> None:
    """The reader is not sent elsewhere for either."""
    rows = dict(
        line.strip("| ").split(" | ", 1)
        for line in page(load_form(name)).splitlines()
        if line.startswith("| `")
    )

    assert "valg: `nb`, `nn`" in rows["`målform`"]
    assert "valg: `utkast`, `innsendt`" in rows["`status`"]
    asked = [sti for sti, row in rows.items() if {"BM407", "BM502", "BM511"} & set(row.split())]
    required = [rows[sti].split(" | ")[-2].strip() for sti in asked]
    assert asked
    assert all(said == "ja" or said.startswith("når ") for said in required)


def test_a_group_that_nobody_answers_with_says_so() -> None:
    """Of the groups, one only names rows of a sum."""
    assert "**fordeling**\n\nIngen svarer med disse." in page(load_form("2027"))


def test_a_county_gets_a_page_too(shell: Shell) -> None:
    """Its own questions stand there with ours."""
    told = shell("schema", "2027-vestland", "--page", "--forms", COUNTY)

    assert told.code == 0
    assert "| `tiltak.tillegg.små_skular` | Hvordan når tiltaket" in told.out
    assert "[samling](#valg)" in told.out
