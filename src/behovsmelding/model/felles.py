"""What both generations of the scheme share: people, enclosures, a form's own questions."""

from collections.abc import Iterable, Mapping
from enum import Enum
from operator import attrgetter
from typing import Any

import attrs

from behovsmelding.model.fields import MARKS, Mark
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst, clean, says_something

ROW_KEY = {MARKS: frozenset({Mark.ROW_KEY})}
"""Marks the attribute that is the key where the YAML has a mapping and the model rows."""

KONTAKTDATA = {MARKS: frozenset({Mark.KONTAKTDATA})}
"""Marks what says who a person is or where money goes, and is left out for publication."""


class Målform(Enum):
    """The written standard of the document: bokmål or nynorsk."""

    NB = "nb"
    NN = "nn"


class Status(Enum):
    """How far the document has come: what is missing is a warning in a utkast, else an error."""

    UTKAST = "utkast"
    INNSENDT = "innsendt"


def as_skjema(value: str | int) -> str:
    """Take the name of a form: a year may be written as a number."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise TypeError(f"the name of a form is text or a year, not {type(value).__name__}")
    return str(value)


def as_line(value: str | None) -> str | None:
    """Clean a one-line answer; an empty one is no answer.

    Raises `InvariantError`: BM208 for several lines, BM209 for what Word cannot carry.
    """
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f"an answer of one line is text, not {type(value).__name__}")
    line = clean(value)
    if "\n" in line:
        raise InvariantError("BM208")
    return line or None


def as_lines(values: "Iterable[str] | None") -> tuple[str, ...] | None:
    """Clean a list of one-line answers; the empty ones are none. Raises what `as_line` raises."""
    if values is None:
        return None
    return tuple(answer for answer in map(as_line, as_rows(values)) if answer is not None)


def as_rows(values: "Iterable[Any]") -> tuple[Any, ...]:
    """Make a tuple of *values*, of which a text is none."""
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise TypeError(f"several values are wanted, in a list, not {type(values).__name__}")
    return tuple(values)


def in_order(name: str, values: "Iterable[Any]") -> tuple[Any, ...]:
    """Make a tuple of rows in the order of their *name*; others are for a validator to refuse."""
    rows = as_rows(values)
    if all(hasattr(row, name) for row in rows):
        return tuple(sorted(rows, key=attrgetter(name)))
    return rows


def as_tekst(value: "Tekst | str | None") -> Tekst | None:
    """Make a long answer of *value*; an empty one is no answer. Raises `InvariantError` (BM209)."""
    if isinstance(value, str):
        return Tekst(value) if says_something(value) else None
    if value is not None and not isinstance(value, Tekst):
        raise TypeError(f"a long answer is text, not {type(value).__name__}")
    return value


def as_kroner(value: "int | str | None") -> Kroner | None:
    """Make an amount of *value*, reading it when it is text. Raises what `Kroner` raises."""
    if value is None or isinstance(value, Kroner):
        return value
    return Kroner.read(value) if isinstance(value, str) else Kroner(value)


def as_perioder(values: "Iterable[Periode | str | int]") -> tuple[Periode, ...]:
    """Make periods of *values*, in the order of time. Raises `InvariantError` (BM206)."""
    return tuple(sorted(Periode.of(value) for value in as_rows(values)))


def line(metadata: Mapping[str, Any] | None = None) -> Any:
    """Declare an optional answer of one line."""
    return attrs.field(default=None, converter=as_line, metadata=metadata)


def optional(kind: type) -> Any:
    """Declare an optional value of *kind* itself: True is no number, though Python says it is."""

    def validate(_instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if value is not None and type(value) is not kind:
            wanted = f"{attribute.name} is {kind.__name__}"
            raise TypeError(f"{wanted} or None, not {type(value).__name__}")

    return attrs.field(default=None, validator=validate)


@attrs.frozen(kw_only=True)
class Kontaktperson:
    """The person to write to («Kontaktpersoner»); `merkes` is a payment reference."""

    navn: str | None = line(KONTAKTDATA)
    funksjon: str | None = line()
    epost: str | None = line(KONTAKTDATA)
    merkes: str | None = line(KONTAKTDATA)


@attrs.frozen(kw_only=True)
class Vedlegg:
    """Something enclosed: what it is called and where it lies."""

    navn: str | None = line()
    lenke: str | None = line()


def _id(value: str) -> str:
    """Clean the id of a question. Raises `InvariantError` (BM113) when nothing is left of it."""
    if cleaned := as_line(value):
        return cleaned
    raise InvariantError("BM113", "id")


@attrs.frozen
class Tillegg:
    """The answer to a question that a county's own form adds, by the question's id."""

    id: str = attrs.field(converter=_id, metadata=ROW_KEY)
    svar: Tekst | None = attrs.field(default=None, converter=as_tekst)
