"""Which answers a form asks for, and where."""

from collections.abc import Iterator
from typing import Any

import pytest

from behovsmelding.form import Form, load_form, names
from behovsmelding.form.asked import Asked, asked, row_keys, title
from behovsmelding.model.felles import Tillegg
from behovsmelding.model.fields import row_key
from behovsmelding.model.tekst import Tekst
from tests.support.commands import EXAMPLES

VESTLAND = load_form("2027-vestland", EXAMPLES / "vestland-variant" / "skjema")


def questions(form: Form, kind: Any, sti: str = "") -> Iterator[Asked]:
    """Yield every answer that *form* asks for in a *kind* at *sti*, however deep."""
    for each in asked(form, kind, sti):
        yield each
        if each.field.is_part:
            yield from questions(form, each.field.kind, each.felt.sti)


@pytest.mark.parametrize("name", names())
def test_every_declared_field_is_asked_for_once(name: str) -> None:
    """What a form declares is met at its own place, but for the keys that its rows have."""
    form = load_form(name)
    met = [*questions(form, form.model)]
    keys = {f"{each.felt.sti}.{key.name}" for each in met if (key := each.field.row_key)}

    assert len({each.felt.sti for each in met}) == len(met)
    assert form.felt.keys() - {each.felt.sti for each in met} <= keys


def test_questions_come_in_the_order_of_the_model() -> None:
    """So a file, a schema and a new form have them alike, however they are declared."""
    form = load_form("2027")

    assert [each.felt.navn for each in asked(form, form.model, "")][:4] == [
        "skjema",
        "målform",
        "status",
        "eiere",
    ]


def test_the_key_of_a_row_is_no_question() -> None:
    """It stands before the colon, and is what the field itself knows."""
    form = load_form("2027")
    rows = next(each for each in questions(form, form.model) if each.felt.sti == "tiltak.tilskudd")

    assert rows.field.row_key == row_key(rows.field.kind)
    assert [each.felt.navn for each in asked(form, rows.field.kind, rows.felt.sti)] == [
        "beløp",
        "fra_fond",
        "merknad",
    ]


def test_a_county_s_own_questions_are_asked_like_any_other() -> None:
    """Those with choices are answered in a line, the others at length; they are no rows."""
    section = next(
        each for each in asked(VESTLAND, VESTLAND.model, "") if each.field.kind is Tillegg
    )
    own = asked(VESTLAND, Tillegg, section.felt.sti)

    assert (section.field.several, section.field.row_key) == (False, None)
    assert own
    assert {each.felt.navn: each.field.kind for each in own} == {
        each.felt.navn: str if each.felt.valg else Tekst for each in own
    }
    assert all(each.field.name == each.felt.navn for each in own)


def test_keys_of_rows_are_periods_or_choices() -> None:
    """What the form says there are, as they are written."""
    form = load_form("2025")

    assert row_keys(form, "ordninger") == ("regional", "desentralisert", "kompetanseløftet")
    assert row_keys(form, "tiltak.videre_behov")[0].split()[0] in {"vår", "høst"}


def test_a_title_is_the_key_in_words() -> None:
    """The question itself is too long for it."""
    assert title("tiltak.kollektive_prosesser") == "Kollektive prosesser"
