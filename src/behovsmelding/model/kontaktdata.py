"""A behovsmelding without contact data, for publication."""

from typing import Any, TypeVar, cast

import attrs

from behovsmelding.model.fields import Mark, fields_of

_T = TypeVar("_T")


def uten_kontaktdata(melding: _T, i_stedet: str | None = None) -> _T:
    """Return *melding* without names, e-mails and references of contact people and kontonummer.

    *i_stedet* stands in the place of every answer that is left out; what was not answered stays so.
    """
    return cast("_T", _without(melding, i_stedet))


def _without(value: Any, i_stedet: str | None) -> Any:
    if isinstance(value, tuple):
        return tuple(_without(each, i_stedet) for each in value)
    held = fields_of(type(value))
    if not held:
        return value
    answers = {field: getattr(value, field.name) for field in held}
    kept = {
        field.name: i_stedet if Mark.KONTAKTDATA in field.marks else _without(answer, i_stedet)
        for field, answer in answers.items()
        if answer is not None
    }
    return attrs.evolve(value, **kept)
