"""What a class of the model refuses at once, and the validators that say so."""

from collections.abc import Callable
from functools import partial
from typing import Any

import attrs


class InvariantError(ValueError):
    """A value that cannot be part of a behovsmelding.

    `code` and `params` find the words; `fields` names the attributes that can't stand together, so
    that a reader of a file may leave them out and go on. Printed, it is the English sentence, with
    what to do instead.
    """

    def __init__(self, code: str, *fields: str, **params: Any) -> None:
        super().__init__(code, fields, params)
        self.code = code
        self.fields = fields
        self.params = params

    def __reduce__(self) -> Any:
        """Pickle what it is made of: an exception by itself forgets what was named."""
        return partial(type(self), self.code, *self.fields, **self.params), ()

    def __str__(self) -> str:
        """Return the sentence and the tip of the word table, in English."""
        # The words are a leaf that only a printed error needs, so they load here.
        from behovsmelding.messages import sentence, tip

        said = (say(self.code, "en", self.params) for say in (sentence, tip))
        return f"{self.code}: {' '.join(said)}"


def instance_of(kind: type) -> Callable[..., None]:
    """Make a validator that refuses what is no *kind*, in one plain sentence."""

    def validate(_instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if not isinstance(value, kind):
            raise TypeError(f"{attribute.name} is {kind.__name__}, not {type(value).__name__}")

    return validate


def each(kind: type, *others: Callable[..., None]) -> Callable[..., None]:
    """Make a validator that refuses a tuple with a member that is no *kind*, and asks *others*."""

    def validate(
        instance: object, attribute: "attrs.Attribute[Any]", value: tuple[Any, ...]
    ) -> None:
        for member in value:
            if not isinstance(member, kind):
                held = f"{attribute.name} holds {kind.__name__}"
                raise TypeError(f"{held}, not {type(member).__name__}")
        for other in others:
            other(instance, attribute, value)

    return validate


def distinct(key: Callable[[Any], object] = lambda value: value) -> Callable[..., None]:
    """Make a validator that refuses two values with the same *key* in a tuple (BM211)."""

    def validate(
        _instance: object, attribute: "attrs.Attribute[Any]", value: tuple[Any, ...]
    ) -> None:
        seen = set()
        for each in value:
            if (k := key(each)) in seen:
                raise InvariantError("BM211", attribute.name, verdi=k)
            seen.add(k)

    return validate
