"""Our declarations: in step with the model, and no longer than they must be."""

from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import attrs

from behovsmelding import kollektiv
from behovsmelding.form import load_form, schema_dir
from behovsmelding.kollektiv.model import Område
from behovsmelding.model.felles import MÅLFORMER
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst


def fields(kind: Any, before: str = "") -> Iterator[str]:
    """Return the path of every field of *kind* and of what it is made of."""
    hints = get_type_hints(kind)
    for field in attrs.fields(kind):
        path = before + field.name
        yield path
        for each in get_args(hints[field.name]) or (hints[field.name],):
            if attrs.has(each) and each not in {Tekst, Periode}:
                yield from fields(each, f"{path}.")


def test_every_field_has_a_question_and_every_question_a_field() -> None:
    """The model and the declaration are in step; a county's form declares its own `tillegg`."""
    asked = set(load_form("2026").felt)
    held = {path for path in fields(kollektiv.Behovsmelding) if "tillegg" not in path}

    assert held - asked == {"tiltak.flerårig.anslag.år"}
    assert asked - held == set()


def test_every_choice_has_words() -> None:
    """Whatever an answer can be, the form can print in both målformer."""
    form = load_form("2026")
    kinds = (kollektiv.Eiertype, kollektiv.Partnertype, Område, kollektiv.Fordeling)

    assert all(form.word(each, målform) for kind in kinds for each in kind for målform in MÅLFORMER)


def test_2027_says_only_what_differs() -> None:
    """A new year costs one short file."""
    written = (schema_dir() / "2027.yaml").read_text(encoding="utf-8")

    assert len(written.splitlines()) <= 5


def test_what_follows_the_year() -> None:
    """Between 2026 and 2027 only periods and the year in the words differ."""
    old, new = map(load_form, ("2026", "2027"))
    changed = {sti for sti in old.felt if old.felt[sti] != new.felt[sti]}

    assert changed == {"tiltak.varighet", "tiltak.flerårig.anslag", "tiltak.flerårig.år"}
