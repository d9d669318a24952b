"""Answers that a list of a template can't hold, since it takes nothing but its own choices."""

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

from behovsmelding.docx.printing import Words
from behovsmelding.docx.program import Chain, Expression, Field, Row
from behovsmelding.docx.rendering.evaluate import Getter, Values
from behovsmelding.docx.rendering.steps import Step, Underway
from behovsmelding.docx.rendering.text import Put
from behovsmelding.model.fields import row_key
from behovsmelding.model.path import Path

Way: TypeAlias = tuple[str | int, ...]
"""How a place in the model is found: names and keys, and the slots that rows stand in."""


class Unlisted(NamedTuple):
    """An answer that is none of a list's `choices`: its place, the list's tag, and what it is."""

    path: Path
    tag: str
    said: str
    choices: tuple[str, ...]


def way_to(value: Expression, rows: Mapping[int, Expression]) -> Way:
    """Return the way to *value*, given what the loops round it run over, by their slots.

    What is worked out stands nowhere, so that there is no way to it.
    """
    if not isinstance(value, Chain) or value.slot < 0:
        return ()
    steps = [step.key if isinstance(step, Row) else step for step in value.steps]
    if len(value.steps) > 1 and isinstance(value.steps[-2], Row) and value.steps[-2].name == "id":
        steps.pop()  # The answer to a question of a form's own stands right behind its id.
    if not value.slot:
        return tuple(steps)
    above = way_to(rows[value.slot], rows)
    return (*above, value.slot, *steps) if above else ()


def checked(get: Getter, words: Words, field: Field, way: Way, write: Step) -> Step:
    """Write an answer as *write* does, and remember it if the list does not have it."""
    choices = dict(field.choices)
    held = frozenset(choices.values())

    def step(values: Values, document: Underway, put: Put) -> None:
        value = get(values)
        if value or isinstance(value, int):
            said = words.chosen(value, ", ", choices)
            if said not in held:
                known = tuple(dict.fromkeys(choices.values()))
                document.unlisted.append(Unlisted(_path(way, values), field.tag, said, known))
        write(values, document, put)

    return step


def _path(way: Way, values: Values) -> Path:
    """Return where *way* leads, in the rows that are at hand."""
    return tuple(_position(step, values) if isinstance(step, int) else step for step in way)


def _position(slot: int, values: Values) -> str | int:
    row, key = values[slot], row_key(type(values[slot]))
    return int(values[slot + 1][0]) - 1 if key is None else str(getattr(row, key.name))
