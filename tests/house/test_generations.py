"""A generation is a folder: no other room knows one by name, or by what is its alone."""

import ast
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from behovsmelding import generation
from behovsmelding.generation import Generation
from behovsmelding.model.fields import below
from tests.support.modules import modules

FOLDERS = {*generation.names(), "carry", "messages"}
"""Where one is spoken of: its own folder, how one becomes another, and the words for both."""

NAMED = {
    "generation": "ours are registered there",
    "model.lokal": "the old path, for one release more",
    "model.kollektiv": "the old path, for one release more",
}
"""Modules outside that name a generation."""

MEANT_OTHERWISE = {"type", "periode", "år"}
"""Fields of one generation whose names mean something else in the mechanics too."""

SPOKEN_OF = {
    ("form.checking", "tema"): "an example of a group of choices",
    ("lsp.outline", "ordning"): "what a part without a name may be known by",
}
"""Fields of one generation that another room may name, and why."""


def fields(kind: type[Any]) -> Iterator[str]:
    """Yield the name of every field in a *kind*, however deep."""
    return (field.name for _, field in below(kind))


@cache
def of_one_alone() -> frozenset[str]:
    """Return the names of fields that one generation has and no other."""
    every = [frozenset(fields(each.model)) for each in generation.every()]
    shared = {name for name in frozenset.union(*every) if sum(name in one for one in every) > 1}
    return frozenset.union(*every) - shared - MEANT_OTHERWISE


def texts(name: str) -> set[str]:
    """Return every text that the module *name* holds, and each step of one that is a path."""
    found = {
        each.value.decode(errors="ignore") if isinstance(each.value, bytes) else each.value
        for each in ast.walk(modules()[name])
        if isinstance(each, ast.Constant) and isinstance(each.value, (str, bytes))
    }
    return found | {step for text in found if " " not in text for step in text.split(".")}


ELSEWHERE = sorted(each for each in modules() if each.partition(".")[0] not in FOLDERS)


def test_no_other_room_names_a_generation() -> None:
    """What is true of one stands in its folder, so that a new one is a new folder."""
    naming = {
        name
        for name in ELSEWHERE
        if not {*generation.names()}.isdisjoint(texts(name))
        or any(
            isinstance(each, (ast.Import, ast.ImportFrom))
            and any(ours in ast.unparse(each) for ours in generation.names())
            for each in ast.walk(modules()[name])
        )
    }

    assert naming == set(NAMED)


def test_no_other_room_names_what_one_generation_alone_asks_for() -> None:
    """A field is known from the model, from the declaration or from the record."""
    told = {(name, text) for name in ELSEWHERE for text in texts(name) & of_one_alone()}

    assert told == set(SPOKEN_OF)


@pytest.mark.parametrize("known", generation.every(), ids=generation.names())
def test_a_record_speaks_of_what_its_model_has(known: Generation) -> None:
    """Nothing in a record is left from a field that is gone, or meant for another generation."""
    beside = [name for each in known.beside.values() for name in each]
    spoken_of = {*known.keys, *known.synonyms, *known.beside, *beside, *known.shown_otherwise}

    assert spoken_of - {*fields(known.model)} == set()
    assert {step for sti in known.krav for step in sti.split(".")} - {*fields(known.model)} == set()
