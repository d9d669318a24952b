"""Which questions are still unanswered, as a coordinator looks for them."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

import attrs

from behovsmelding import rules
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import Form
from behovsmelding.form.named import numbered
from behovsmelding.messages import Language
from behovsmelding.model.path import Path


def wrong(findings: Iterable[Diagnostic]) -> frozenset[Path]:
    """Return where something is answered, but wrongly."""
    return frozenset(each.path for each in findings if each.is_error and not each.lack)


def unanswered(
    melding: Any, form: Form, language: Language, wrong: Collection[Path] = ()
) -> Mapping[Path, str]:
    """Return the questions that must be answered and aren't, in the form's words and order.

    They stand at the places of their answers. What is *wrong* is answered.
    """
    paths = {each.blamed for each in rules.check(melding, form) if each.lack}
    places = {sti: place for place, sti in enumerate(form.felt)}
    asked = {path: tuple(_steps(path, form, language, places)) for path in paths.difference(wrong)}
    in_order = sorted(asked.items(), key=lambda each: _order(each[1]))
    return {path: " › ".join(_crumbs(steps)) for path, steps in in_order}


@attrs.frozen
class _Step:
    """A step of a path: its place in the form, its position in a list, and its name."""

    place: int
    position: int
    name: str


def _steps(
    path: Path, form: Form, language: Language, places: Mapping[str, int]
) -> Iterator[_Step]:
    sti = ""
    for step in path:
        longer = f"{sti}.{step}" if sti else str(step)
        if longer in places:
            sti = longer
            yield _Step(places[sti], 0, form.label(sti).of(language))
        elif isinstance(step, int):
            yield _Step(0, step, f"{step + 1}")
        else:
            choice = form.choices(sti).get(step)
            yield _Step(0, 0, choice.ord.of(language) if choice else step)


def _order(steps: tuple[_Step, ...]) -> list[tuple[int, int, str]]:
    return [(step.place, step.position, step.name) for step in steps]


def _crumbs(steps: tuple[_Step, ...]) -> Iterator[str]:
    """Yield the names on the way, a list with the number in it, and no name twice in a row."""
    before = ""
    for step, following in zip(steps, (*steps[1:], None), strict=True):
        if step.name.isdecimal():
            continue
        is_item = following is not None and following.name.isdecimal()
        name = numbered(step.name, int(following.name)) if following and is_item else step.name
        if name != before:
            before = name
            yield before
