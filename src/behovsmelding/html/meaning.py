"""What the addresses and conditions of a form mean: the functions that find it in a behovsmelding.

A form's conditions are written in the language of its templates, and mean here what they do there.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from behovsmelding.docx.compiling import expressions, meant
from behovsmelding.docx.compiling.scope import Meaning, Scope, tag_steps, tagged
from behovsmelding.docx.kinds import CONDITION
from behovsmelding.docx.printing import Words
from behovsmelding.docx.program import Chain, Expression, Filter, Has, Is, Row
from behovsmelding.docx.rendering.evaluate import Getter, Values, getter, plain
from behovsmelding.docx.rendering.listed import way_to
from behovsmelding.form import Form
from behovsmelding.form.places import relative
from behovsmelding.html.underway import Way
from behovsmelding.model.felles import Målform
from behovsmelding.model.path import Path
from behovsmelding.model.walk import step


class Meanings:
    """The names that are in sight at one place of a form, and what they mean."""

    def __init__(self, form: Form, målform: Målform) -> None:
        self.words = Words(form, målform)
        self.slots = 1
        self.printed: dict[str, None] = {}
        """The model's paths that have a place."""
        self._stated = form.generasjon.stated
        self._scope = Scope.of(form.model, form.tilleggsvar, form.målformer)
        self._grouped = meant.numbers(form.model)
        self._rows: dict[int, Expression] = {}
        self._beginnings: list[str] = []

    @property
    def prelude(self) -> tuple[str, ...]:
        """What is worked out once for a behovsmelding, the first in the last of the slots."""
        return tuple(self._scope.prelude)

    def tag(self, address: str, key: str = "") -> str:
        """Return the tag of *address*: from the innermost section that holds it."""
        return relative(address, self._beginnings, key)

    @contextmanager
    def inside(self, path: str, name: str | None = None) -> Iterator[tuple[Getter, Way, int]]:
        """Let names be those in a member of the tuple at *path*, which may be called *name*.

        What comes with it is what finds the tuple, the way to it, and the slot of the member.
        """
        found = self._tagged(path) if name else meant.rows(self._scope, self.tag(path))
        slot, self.slots = self.slots, self.slots + 2
        self._rows[slot] = found.code
        before, self._scope = self._scope, self._scope.inside(slot, found, name)
        self._beginnings.append(f"{path}.")
        yield self._getter(found), self._way(found.code), slot
        self._beginnings.pop()
        self._scope = before

    def condition(self, code: str | None) -> Getter:
        """Return what tells whether the condition *code* holds; none always does."""
        if code is None:
            return lambda _values: True
        return self._getter(expressions.condition(code, self._scope))

    def value(self, code: str) -> Getter:
        """Return what finds the value that a template writes as *code*."""
        return self._getter(expressions.printed(code, self._scope))

    def answer(self, address: str, key: str = "") -> tuple[Getter, Way]:
        """Return what finds the answer at *address*, and the way to it; none if it is computed."""
        found = self._tagged(address, key)
        if found.path:
            self.printed[".".join(found.path)] = None
        return self._getter(meant.in_groups(found, self._grouped)), self._way(found.code)

    def ticked(self, address: str) -> tuple[Getter, Way, Getter]:
        """Return what tells whether a box is ticked, the way to what it is of, and which it is.

        The last finds its place among several that are ticked, if there can be such.
        """
        found = meant.ticked(self._scope, self.tag(address))
        if found.path:
            self.printed[".".join(found.path)] = None
        code = found.code
        if isinstance(code, Is):
            return self._getter(found), self._way(code.inner), lambda _values: None
        if isinstance(code, Has):
            position = _position(self._getter(Meaning(code.inner, CONDITION)), code.key)
            return self._getter(found), self._way(code.inner), position
        return self._getter(found), self._way(code), lambda _values: None

    def _tagged(self, address: str, key: str = "") -> Meaning:
        return tagged(self._scope, tag_steps(self.tag(address, key)))

    def _getter(self, found: Meaning) -> Getter:
        return getter(found.code, self.words)

    def _way(self, code: Expression) -> Way:
        """Return the way to what *code* finds, also where it may be said instead of worked out."""
        if isinstance(code, Filter):
            code = code.inner
        if not isinstance(code, Chain) or code.slot >= 0:
            return way_to(code, self._rows)
        name = self._stated.get(self.prelude[-code.slot - 1])
        keys = (each.key if isinstance(each, Row) else each for each in code.steps)
        return (name, *keys) if name else ()


def path_of(way: Way, values: Values) -> Path:
    """Return where *way* leads, with the rows that are at hand."""
    return tuple(_step(each, values) if isinstance(each, int) else each for each in way)


def _step(slot: int, values: Values) -> str | int:
    row, (number, _) = values[slot], values[slot + 1]
    return step(row, number - 1)


def _position(get: Getter, key: str) -> Getter:
    def found(values: Values) -> Any:
        held = get(values)
        if not isinstance(held, tuple):
            return None
        return next((at for at, each in enumerate(held) if plain(each) == key), None)

    return found
