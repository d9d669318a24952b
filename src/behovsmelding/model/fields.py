"""What a class of the model says of its fields: the one place that asks attrs.

A part has answers of its own. A `Tekst` and a `Periode` are one answer, though attrs made them.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum, auto
from functools import cache
from types import MappingProxyType, NoneType
from typing import Any, NamedTuple, TypeVar, cast, get_args, get_origin, get_type_hints

import attrs

from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst

MARKS = "marks"
"""The key of attrs' metadata that holds the marks of a field."""


_T = TypeVar("_T", bound=Callable[..., Any])


def _kept(ask: _T) -> _T:
    """Let a class be asked once; a type checker takes no class for hashable."""
    return cast("_T", cache(ask))


class Mark(StrEnum):
    """What a field is beside its kind, for those who must know."""

    # Of text, since every answer of a document is asked for some: the hash of an Enum is slow.

    ROW_KEY = auto()
    """The key of a row, where the YAML has a mapping and the model rows."""
    KONTAKTDATA = auto()
    """Says who a person is or where money goes, and is left out for publication."""
    NAVN = auto()
    """What the part is called."""
    SKJEMA = auto()
    """The name of a form."""
    EPOST = auto()
    LENKE = auto()
    ORGANISASJONSNUMMER = auto()
    KONTONUMMER = auto()
    BETALINGSMERKE = auto()
    """The reference of a payment, which is often a name that stands elsewhere too."""
    STILLING = auto()
    """What somebody does: in a small kommune it names a person, and is a word like any other."""
    LÆRERUTDANNING = auto()
    """What the teacher education gains; it may well speak of studiepoeng."""
    OPPGITT = auto()
    """A sum that somebody typed beside what is computed."""
    EMBETE = auto()
    """The office that a behovsmelding goes to, which sets its deadline."""
    ALONE = auto()
    """The answer that stands right behind the key of its row where the row has no other."""


class Field(NamedTuple):
    """A field of a class of the model."""

    name: str
    kind: Any
    """The class of one answer: never None, and of a list what it holds."""
    several: bool
    """Whether it is a list, or rows."""
    required: bool
    """Whether nothing can be made without it."""
    unanswered: tuple[()] | None
    """What stands where nothing is answered. Where that is None, an empty list is «nei»."""
    is_part: bool
    """Whether each of what it holds has answers of its own."""
    row_key: "Field | None"
    """What stands before the colon of each of its rows in the YAML, where it holds such."""
    marks: frozenset[Mark]
    is_row_key: bool
    """Whether it is what stands before the colon in the YAML."""

    def is_answered(self, value: Any) -> bool:
        """Tell whether *value* answers it."""
        return value is not None and (value != () or self.unanswered is None)


@_kept
def fields_of(kind: Any) -> tuple[Field, ...]:
    """Return the fields of *kind*, in the order of the YAML; one answer has none."""
    return () if kind in (Tekst, Periode) else tuple(map(_field, _declared(kind)))


def is_part(kind: Any) -> bool:
    """Tell whether *kind* has answers of its own, and is not one answer itself."""
    return bool(fields_of(kind))


@_kept
def beside_key(kind: Any) -> tuple[Field, ...]:
    """Return the fields of *kind* that are answers: all but the key of a row."""
    return tuple(each for each in fields_of(kind) if not each.is_row_key)


@_kept
def row_key(kind: Any) -> Field | None:
    """Return the field of *kind* that is its key in the YAML; None when it has none."""
    return next((each for each in fields_of(kind) if each.is_row_key), None)


@_kept
def lone(kind: Any) -> Field | None:
    """Return the answer that may stand right behind the key of a row of *kind*.

    That is its only one, or the one that is marked so; None where a row is always several.
    """
    answers = beside_key(kind) if row_key(kind) else ()
    marked = (each for each in answers if Mark.ALONE in each.marks)
    return answers[0] if len(answers) == 1 else next(marked, None)


def alone(row: Any) -> Field | None:
    """Return the answer that *row* is written as, since no other answer in it is given."""
    only = lone(type(row))
    others = (each for each in beside_key(type(row)) if each is not only)
    is_given = any(each.is_answered(getattr(row, each.name)) for each in others)
    return None if is_given else only


@_kept
def by_name(kind: Any) -> Mapping[str, Field]:
    """Return the fields of *kind* by their names."""
    return MappingProxyType({each.name: each for each in fields_of(kind)})


@_kept
def marked_with(kind: Any, mark: Mark) -> Field | None:
    """Return the first field of *kind* itself that has *mark*; None when none does."""
    return next((each for each in fields_of(kind) if mark in each.marks), None)


def below(kind: Any, above: str = "") -> Iterator[tuple[str, Field]]:
    """Yield every field in a *kind* and in its parts, each after its path without positions."""
    for each in fields_of(kind):
        sti = f"{above}.{each.name}" if above else each.name
        yield sti, each
        yield from below(each.kind, sti)


def along(kind: Any, path: Sequence[str | int]) -> Iterator[Field]:
    """Yield the fields of *kind* and its parts on the way along *path*, the outermost first.

    Positions, the keys of rows and the ids of a form's own questions are no fields.
    """
    for step in path:
        if (found := by_name(kind).get(str(step))) is not None:
            yield found
            kind = found.kind


def is_within(kind: Any, path: Sequence[str | int], mark: Mark) -> bool:
    """Tell whether *path* in a *kind* leads to a field with *mark*, or through one."""
    return any(mark in each.marks for each in along(kind, path))


@_kept
def readable(kind: Any) -> Mapping[str, Any]:
    """Return what a template may read of a *kind*, its properties too, with what each can hold."""
    if not attrs.has(kind):
        return MappingProxyType({})
    # A cached property of attrs has left the class, and its annotation stayed.
    found = dict(get_type_hints(kind))
    for name in dir(kind):
        getter = getattr(getattr(kind, name, None), "fget", None)
        if getter is not None:
            found[name] = get_type_hints(getter).get("return", Any)
    return MappingProxyType({name: held for name, held in found.items() if name[0] != "_"})


@_kept
def is_computed(kind: Any, name: str) -> bool:
    """Tell whether *name* is a property of *kind*, and so worth asking for only once."""
    return name not in {each.name for each in _declared(kind)}


def _declared(kind: Any) -> "tuple[attrs.Attribute[Any], ...]":
    return attrs.fields(kind) if attrs.has(kind) else ()


def _field(declared: "attrs.Attribute[Any]") -> Field:
    held = _without_none(declared.type)
    several = get_origin(held) is tuple
    marks = declared.metadata.get(MARKS, frozenset())
    kind: Any = get_args(held)[0] if several else held
    return Field(
        name=declared.name,
        kind=kind,
        several=several,
        required=declared.default is attrs.NOTHING,
        unanswered=() if declared.default == () else None,
        is_part=is_part(kind),
        row_key=row_key(kind),
        marks=marks,
        is_row_key=Mark.ROW_KEY in marks,
    )


def _without_none(hint: Any) -> Any:
    """Return what *hint* is when it is not None."""
    if NoneType not in get_args(hint):
        return hint
    (held,) = (each for each in get_args(hint) if each is not NoneType)
    return held
