"""How a value is printed: the one place that knows."""

from collections.abc import Mapping
from enum import Enum
from typing import Any, Protocol

import attrs

from behovsmelding.messages import Phrase
from behovsmelding.model.felles import Målform
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.linje import Linje
from behovsmelding.model.periode import Periode


class Prints(Protocol):
    """What the engine asks of a form: its model, and its words."""

    @property
    def navn(self) -> str:
        """The name of the form."""

    @property
    def model(self) -> type[Any]:
        """The class of a behovsmelding on this form."""

    @property
    def tilleggsvar(self) -> Mapping[str, tuple[str, ...]]:
        """The paths of the form's own questions, and the answers there can be to each."""

    @property
    def målformer(self) -> tuple[Målform, ...]:
        """The målformer that a document on this form can be in."""

    def label(self, sti: str) -> Phrase:
        """Return the question of the field at *sti*."""

    def word(self, value: Any, målform: Målform) -> str:
        """Return what the form prints for *value*."""

    def short(self, value: Enum, målform: Målform) -> str:
        """Return the short name of *value*."""


@attrs.frozen
class Words:
    """The words of a form in one målform, each asked for once."""

    form: Prints
    målform: Målform
    _known: dict[Any, str] = attrs.field(factory=dict, init=False, repr=False, eq=False)

    def shown(self, value: Any, joint: str = ", ") -> str:
        """Return *value* as a document prints it; the members of a list parted by *joint*."""
        if value.__class__ is str or value.__class__ is Kroner:
            return str(value)
        if isinstance(value, (Enum, Periode, bool)):
            # The class is part of the key because True is also 1.
            key = (value.__class__, value)
            found = self._known.get(key)
            if found is None:
                found = self._known[key] = self.form.word(value, self.målform)
            return found
        if isinstance(value, Linje):
            return self.form.word(value, self.målform)
        if isinstance(value, tuple):
            return joint.join(self.shown(each) for each in value)
        return str(value)

    def chosen(self, value: Any, joint: str, choices: Mapping[str, str]) -> str:
        """Return *value* as a list shows it: *choices* are the words for what is declared."""
        members = value if isinstance(value, tuple) else (value,)
        return joint.join(choices.get(each, each) for each in map(self.shown, members))

    def short(self, value: Enum) -> str:
        """Return the short name of *value*."""
        return self.form.short(value, self.målform)
