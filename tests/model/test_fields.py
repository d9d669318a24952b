"""What a class of the model says of its fields."""

from typing import Any, Optional

import attrs
import pytest

from behovsmelding import generation, kollektiv, lokal
from behovsmelding.model.felles import Tillegg
from behovsmelding.model.fields import (
    Mark,
    alone,
    along,
    below,
    beside_key,
    by_name,
    fields_of,
    is_computed,
    is_part,
    is_within,
    lone,
    readable,
    row_key,
)
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst


@pytest.mark.parametrize("kind", [each.model for each in generation.every()])
def test_fields_stand_in_the_order_of_the_yaml(kind: type[Any]) -> None:
    """The head comes first, and what a county adds comes last."""
    names = [field.name for field in fields_of(kind)]

    assert names[:3] == ["skjema", "målform", "status"]
    assert names[-2:] == ["vedlegg", "tillegg"]


@pytest.mark.parametrize("kind", [str, int, Kroner, Periode, Tekst, lokal.Ordning])
def test_one_answer_has_no_fields(kind: type[Any]) -> None:
    """What attrs made is a part only where it has answers of its own."""
    assert fields_of(kind) == ()
    assert not is_part(kind)


def test_a_kind_is_that_of_one_answer() -> None:
    """Neither None nor that there may be several is part of it."""
    fields = by_name(lokal.Behovsmelding)

    assert (fields["eier"].kind, fields["eier"].several) == (lokal.Eier, False)
    assert (fields["tiltak"].kind, fields["tiltak"].several) == (lokal.Tiltak, True)
    assert (fields["flere_eiere"].kind, fields["flere_eiere"].several) == (str, True)


@pytest.mark.parametrize(
    ("name", "value", "answered"),
    [
        ("flere_eiere", None, False),
        ("flere_eiere", (), True),
        ("tiltak", (), False),
        ("tiltak", (lokal.Tiltak(),), True),
        ("flere_ordninger", False, True),
        ("eier", None, False),
    ],
)
def test_an_empty_list_is_an_answer_where_a_missing_one_is_none(
    name: str,
    value: Any,
    answered: bool,  # noqa: FBT001 - what is expected
) -> None:
    """«Nei» is `[]`, and a list that nothing was written in is no answer."""
    assert by_name(lokal.Behovsmelding)[name].is_answered(value) is answered


def test_rows_know_their_key() -> None:
    """It stands before the colon, and is no answer beside the others."""
    tilskudd = by_name(kollektiv.Tiltak)["tilskudd"]

    assert tilskudd.row_key == row_key(kollektiv.Tilskudd)
    assert [each.name for each in fields_of(kollektiv.Tilskudd)] == [
        "mottaker",
        *("beløp", "fra_fond", "merknad"),
    ]
    beside = [each.name for each in beside_key(kollektiv.Tilskudd)]
    assert beside == ["beløp", "fra_fond", "merknad"]


def test_one_answer_of_a_row_may_stand_alone() -> None:
    """The only one there is, or the one marked so: until something is said beside it."""
    beløp = by_name(kollektiv.Tilskudd)["beløp"]

    assert lone(kollektiv.Anslag) == by_name(kollektiv.Anslag)["beløp"]
    assert lone(kollektiv.Tilskudd) == alone(kollektiv.Tilskudd("Narvik kommune", 5)) == beløp
    assert alone(kollektiv.Tilskudd("Narvik kommune", 5, merknad="I fjor")) is None
    assert lone(lokal.VidereBehov) is None
    assert lone(kollektiv.Tiltak) is None
    assert row_key(kollektiv.Tiltak) is None


def test_nothing_but_its_form_and_its_keys_is_required() -> None:
    """A draft may be made of the year alone."""
    required = {
        sti for each in generation.every() for sti, field in below(each.model) if field.required
    }
    keys = {
        sti for each in generation.every() for sti, field in below(each.model) if field.is_row_key
    }

    assert required - keys == {"skjema"}


@pytest.mark.parametrize("kind", [each.model for each in generation.every()])
def test_every_kind_that_is_looked_at_is_marked(kind: type[Any]) -> None:
    """A field that holds what its name says has the mark of it, in every generation."""
    named = {
        "epost": Mark.EPOST,
        "lenke": Mark.LENKE,
        "organisasjonsnummer": Mark.ORGANISASJONSNUMMER,
        "kontonummer": Mark.KONTONUMMER,
        "lærerutdanning": Mark.LÆRERUTDANNING,
        "merkes": Mark.BETALINGSMERKE,
        "navn": Mark.NAVN,
        "oppgitt": Mark.OPPGITT,
        "skjema": Mark.SKJEMA,
    }
    fields = [field for _, field in below(kind)]

    assert {each.name: each.marks & {*named.values()} for each in fields if each.name in named} == {
        name: {mark} for name, mark in named.items() if any(name == each.name for each in fields)
    }
    assert not any(each.marks & {*named.values()} for each in fields if each.name not in named)


def test_a_path_leads_through_fields() -> None:
    """Positions, keys of rows and ids of a county's questions are none."""
    path = ("tiltak", 0, "videre_behov", "høst 2026", "begrunnelse_uh")
    names = [each.name for each in along(lokal.Behovsmelding, path)]

    assert names == ["tiltak", "videre_behov", "begrunnelse_uh"]
    assert [*along(lokal.Behovsmelding, ("tillegg", "sfo"))][-1].kind is Tillegg


def test_what_is_within_a_marked_field_is_told() -> None:
    """The amounts of a stated sum are no answers of their own."""
    assert is_within(lokal.Behovsmelding, ("tiltak", 0, "oppgitt", "eier"), Mark.OPPGITT)
    assert not is_within(lokal.Behovsmelding, ("tiltak", 0, "tilskudd", "eier"), Mark.OPPGITT)


def test_a_template_may_read_what_is_worked_out_too() -> None:
    """Properties are read as fields are, cached ones too, and what is private is not."""
    found = readable(lokal.Behovsmelding)

    assert {"skjema", "sum_totalt", "sumrader"} <= found.keys()
    assert not any(name.startswith("_") for name in found)
    assert is_computed(lokal.Behovsmelding, "sumrader")
    assert not is_computed(lokal.Behovsmelding, "skjema")


def test_a_class_of_somebody_s_own_is_asked_the_same() -> None:
    """What is declared plainly, without a maker, has a kind and no mark."""

    @attrs.frozen
    class Kurs:
        navn: str
        uker: int | None = None
        sted: Optional[str] = None  # noqa: UP045 - as somebody may write it

    assert [(each.name, each.kind, each.required) for each in fields_of(Kurs)] == [
        ("navn", str, True),
        ("uker", int, False),
        ("sted", str, False),
    ]
    assert not any(each.marks for each in fields_of(Kurs))
