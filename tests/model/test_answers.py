"""A choice is given as itself or by the word for it in YAML."""

from collections.abc import Iterator
from enum import Enum
from typing import Any

import attrs
import pytest

from behovsmelding import FormError, generation, kollektiv, lokal, render
from behovsmelding.lokal import Behovsmelding, OppgittOrdning, Ordning, Tiltak
from behovsmelding.model.felles import Målform
from behovsmelding.model.fields import Field, fields_of
from behovsmelding.model.invariants import InvariantError


def choices(kind: Any) -> Iterator[tuple[Any, Field]]:
    """Yield every choice that is made in a *kind* and its parts, after the class it is made in."""
    for field in fields_of(kind):
        if field.is_part:
            yield from choices(field.kind)
        elif issubclass(field.kind, Enum):
            yield kind, field


CHOICES = {
    f"{kind.__module__}.{kind.__name__}.{field.name}": (kind, field)
    for each in generation.every()
    for kind, field in choices(each.model)
}


def made(kind: Any, field: Field, answer: object) -> object:
    """Return what a *kind* holds of an *answer* to *field*."""
    needed = {"skjema": 2025} if "skjema" in attrs.fields_dict(kind) else {}
    given = [answer] if field.several else answer
    held = getattr(kind(**needed, **{field.name: given}), field.name)
    return held[0] if field.several else held


@pytest.mark.parametrize(("kind", "field"), CHOICES.values(), ids=CHOICES)
def test_a_choice_is_taken_by_its_word(kind: Any, field: Field) -> None:
    """And by itself; a word that is none of them is refused, and every one there is told of."""
    for each in field.kind:
        assert made(kind, field, each.value) is each is made(kind, field, each)
    with pytest.raises(InvariantError, match="“ukjent”") as raised:
        made(kind, field, "ukjent")

    assert all(each.value in str(raised.value) for each in field.kind)


def test_a_målform_is_taken_by_its_name() -> None:
    """Which there are, the form says; what can be no name of one is refused at once."""
    melding = Behovsmelding(skjema=2025, målform="nn")

    assert melding.målform == Målform.NN
    assert type(melding.målform) is Målform
    assert render(melding) == render(Behovsmelding(skjema=2025), målform="nn")
    for wrong in (
        lambda: Behovsmelding(skjema=2025, målform="Nynorsk"),
        lambda: render(melding, målform="Nynorsk"),
    ):
        with pytest.raises(ValueError, match="'Nynorsk' is not the name of a målform"):
            wrong()
    with pytest.raises(FormError, match="can't be “se”"):
        render(melding, målform="se")


def test_the_choices_of_both_generations_are_tried() -> None:
    """Those that stand alone, in a list and as the key of a row."""
    tried = {field.name for _, field in CHOICES.values()}

    assert {"status", "ordning", "gjelder", "type", "område"} <= tried
    assert OppgittOrdning(ordning="regional").ordning is Ordning.REGIONAL


def test_a_wrong_word_is_one_sentence_and_what_to_do() -> None:
    """Printed, in English; in another language its code finds the words."""
    with pytest.raises(InvariantError) as raised:
        Tiltak(ordning="regionl")

    assert str(raised.value) == (
        "BM215: “Ordning” can't be “regionl”. "
        "Write one of these: regional, desentralisert, kompetanseløftet."
    )


@pytest.mark.parametrize("value", [0, -1])
@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (kind, field.name)
        for kind in (lokal.Tiltak, lokal.VidereførtTiltak, kollektiv.Tiltak, kollektiv.Viderefører)
        for field in fields_of(kind)
        if field.kind is int
    ],
)
def test_what_is_counted_has_nothing_before_the_first(kind: Any, name: str, value: int) -> None:
    """There is no tiltak number 0, and no place before the first."""
    assert getattr(kind(**{name: 1}), name) == 1
    with pytest.raises(InvariantError, match=f"BM233: “{name}” is 1, 2, 3 and so on"):
        kind(**{name: value})
