"""A behovsmelding without contact data, for publication."""

from typing import Any, TypeVar, cast

import attrs

from behovsmelding.model.felles import KONTAKTDATA

_T = TypeVar("_T")


def uten_kontaktdata(melding: _T, i_stedet: str | None = None) -> _T:
    """Return *melding* without names, e-mails and references of contact people and kontonummer.

    *i_stedet* stands in the place of every answer that is left out; what was not answered stays so.
    """
    return cast("_T", _without(melding, i_stedet))


def _without(value: Any, i_stedet: str | None) -> Any:
    if isinstance(value, tuple):
        return tuple(_without(each, i_stedet) for each in value)
    if not attrs.has(type(value)):
        return value
    answers = {field: getattr(value, field.name) for field in attrs.fields(type(value))}
    kept = {
        field.name: i_stedet if _is_kontaktdata(field) else _without(answer, i_stedet)
        for field, answer in answers.items()
        if answer is not None
    }
    return attrs.evolve(value, **kept)


def _is_kontaktdata(field: "attrs.Attribute[Any]") -> bool:
    return KONTAKTDATA.items() <= field.metadata.items()
