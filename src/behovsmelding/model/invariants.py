"""What a class of the model refuses at once, and the validators that say so."""

from collections.abc import Callable
from typing import Any

import attrs


class InvariantError(ValueError):
    """A value that cannot be part of a behovsmelding.

    `code` and `params` find the words; `fields` names the attributes that can't stand together, so
    that a reader of a file may leave them out and go on. Printed, it is the English sentence.
    """

    def __init__(self, code: str, *fields: str, **params: Any) -> None:
        super().__init__(code, fields, params)
        self.code = code
        self.fields = fields
        self.params = params

    def __str__(self) -> str:
        """Return the sentence of the word table, in English."""
        # The words are a leaf that only a printed error needs, so they load here.
        from behovsmelding.words import sentence

        return f"{self.code}: {sentence(self.code, 'en', self.params)}"


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
