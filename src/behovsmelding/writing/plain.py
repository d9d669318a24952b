"""A behovsmelding as dicts and lists, in the shape of its YAML: only what is answered.

Rows stand under their keys, and one with a single answer beside its key is that answer. This is the
only place that knows the shape; what is written as YAML is made from it.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from cattrs import Converter

from behovsmelding.model.felles import Målform
from behovsmelding.model.fields import alone, beside_key, is_part, lone, row_key
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst

_Hook = Callable[[Any], Any]


def plain(melding: Any) -> dict[str, Any]:
    """Return *melding* as dict, list, str, int and bool."""
    return _plain().unstructure(melding)  # type: ignore[no-any-return]


def shape(answer: Any) -> Any:
    """Return *answer* in its shape; texts, amounts and periods are still what the model holds.

    Whoever writes them knows how each is spelt.
    """
    return _shape().unstructure(answer)


@cache
def _plain() -> Converter:
    return _converter({Tekst: lambda answer: answer.tekst, Kroner: int, Periode: str})


@cache
def _shape() -> Converter:
    return _converter(dict.fromkeys((Tekst, Kroner, Periode), lambda answer: answer))


def _converter(values: dict[type, _Hook]) -> Converter:
    """Make a converter that writes parts and lists, and each of *values* by its hook."""
    made = Converter()

    def part(kind: type[Any]) -> _Hook:
        """Make the hook of a *kind*; the key of a row is written by the list it stands in."""
        fields = beside_key(kind)

        def fields_in(part: Any) -> Any:
            return {
                field.name: made.unstructure(answer)
                for field in fields
                if field.is_answered(answer := getattr(part, field.name))
            }

        def row(part: Any) -> Any:
            only = alone(part)
            return fields_in(part) if only is None else made.unstructure(getattr(part, only.name))

        return fields_in if lone(kind) is None else row

    def several(members: tuple[Any, ...]) -> Any:
        key = row_key(type(members[0])) if members else None
        if key is None:
            return [made.unstructure(each) for each in members]
        return {made.unstructure(getattr(row, key.name)): made.unstructure(row) for row in members}

    made.register_unstructure_hook_factory(is_part, part)
    made.register_unstructure_hook(tuple, several)
    made.register_unstructure_hook(Målform, str)
    for kind, hook in values.items():
        made.register_unstructure_hook(kind, hook)
    return made
