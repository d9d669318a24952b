"""The kinds of answer that a class of the model holds: how each is taken in, and declared.

What a class takes is wider than what it holds: an amount may be given as people write it, a long
answer as text, rows as any iterable. A type checker learns that from the annotation.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar, dataclass_transform, overload

import attrs

from behovsmelding.model.fields import MARKS, Mark, fields_of
from behovsmelding.model.invariants import InvariantError, distinct, each, instance_of
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst, clean, says_something

_T = TypeVar("_T")
FIRST_NUMBER = 1
COUNTED = "1, 2, 3"
"""How it is told that something is counted from 1."""
_BLANKS = dict.fromkeys((0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), " ")
"""What Word and others put in the place of a blank, so that a line doesn't break there."""


def marked(*marks: Mark) -> dict[str, frozenset[Mark]] | None:
    """Return the metadata of a field with *marks*."""
    return {MARKS: frozenset(marks)} if marks else None


def required(take: Callable[[Any], Any], *marks: Mark, kind: type | None = None) -> Any:
    """Declare an answer that must be given: *take* takes it in, and then it must be a *kind*."""
    validator = instance_of(kind) if kind else None
    return attrs.field(converter=take, validator=validator, metadata=marked(*marks))


if TYPE_CHECKING:
    from attrs import frozen as frozen  # noqa: PLC0414 - the models import it from here

    _Held_co = TypeVar("_Held_co", covariant=True)
    _Given_contra = TypeVar("_Given_contra", contravariant=True)

    class Taken(Generic[_Held_co, _Given_contra]):
        """An answer that is given as one type and held as another."""

        @overload
        def __get__(self, part: None, kind: object) -> Any: ...
        @overload
        def __get__(self, part: object, kind: object) -> _Held_co: ...
        def __get__(self, part: object | None, kind: object) -> Any: ...
        def __set__(self, part: object, value: _Given_contra) -> None: ...

    Skjemanavn = Taken[str, str | int]
    SkjemanavnOrNo = Taken[str | None, str | int | None]
    Langtekst = Taken[Tekst | None, Tekst | str | None]
    Beløp = Taken[Kroner | None, int | str | None]
    EnPeriode = Taken[Periode, Periode | str | int]
    Perioder = Taken[tuple[Periode, ...], Iterable[Periode | str | int]]
    Several = Taken[tuple[_T, ...], Iterable[_T]]
    SeveralOrNo = Taken[tuple[_T, ...] | None, Iterable[_T] | None]
    Choice = Taken[_T | None, _T | str | None]
    RequiredChoice = Taken[_T, _T | str]
    Choices = Taken[tuple[_T, ...], Iterable[_T | str]]
    ChoicesOrNo = Taken[tuple[_T, ...] | None, Iterable[_T | str] | None]

    # A converter that type checkers see is another word on what is given, so they see `required`.
    @dataclass_transform(
        kw_only_default=True, frozen_default=True, field_specifiers=(attrs.field, required)
    )
    class Part:
        """A part of a behovsmelding, made of its answers by name."""

    @dataclass_transform(frozen_default=True, field_specifiers=(attrs.field, required))
    class Row:
        """A part that is made of its key and its answers in their order."""

else:
    # attrs sees what is held.
    Skjemanavn = str
    SkjemanavnOrNo = str | None
    Langtekst = Tekst | None
    Beløp = Kroner | None
    EnPeriode = Periode
    Perioder = tuple[Periode, ...]
    Several = tuple[_T, ...]
    SeveralOrNo = tuple[_T, ...] | None
    Choice = _T | None
    Choices = tuple[_T, ...]
    ChoicesOrNo = tuple[_T, ...] | None

    class Part:
        """What the parts of a behovsmelding have in common.

        attrs would write it anew for each class, and to compile that takes longer than to check a
        file.
        """

        __slots__ = ()

        def __eq__(self, other: object) -> bool:
            """Tell whether *other* is of the same class and has the same answers."""
            if other.__class__ is not self.__class__:
                return NotImplemented
            return all(getattr(self, name) == getattr(other, name) for name in _names(self))

        def __hash__(self) -> int:
            """Return the hash of the answers."""
            return hash(tuple(getattr(self, name) for name in _names(self)))

        def __repr__(self) -> str:
            """Return the call that makes an equal part."""
            said = ", ".join(f"{name}={getattr(self, name)!r}" for name in _names(self))
            return f"{type(self).__qualname__}({said})"

    Row = Part
    frozen = partial(attrs.frozen, eq=False, repr=False)

    class RequiredChoice:
        """What is held of a choice that must be made: the choice."""

        def __class_getitem__(cls, kind: type) -> type:
            return kind


def _names(part: Any) -> Iterator[str]:
    return (each.name for each in fields_of(type(part)))


# How an answer is taken in


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
    # Two names that look alike are the same name.
    return with_plain_blanks(line) or None


def with_plain_blanks(text: str) -> str:
    """Return *text* with blanks of the usual kind, whatever Word has put in their place."""
    # Python knows sooner whether there is another: only an ordinary blank can be printed.
    return text if text.isprintable() else text.translate(_BLANKS)


def as_name(value: str | None) -> str | None:
    """Clean a name, which is the same with two blanks in it. Raises what `as_line` raises."""
    line = as_line(value)
    return line if line is None or "  " not in line else re.sub(" {2,}", " ", line)


def as_lines(values: Iterable[str] | None) -> tuple[str, ...] | None:
    """Clean a list of one-line answers; the empty ones are none. Raises what `as_line` raises."""
    if values is None:
        return None
    return tuple(answer for answer in map(as_line, as_rows(values)) if answer is not None)


def as_rows(values: Iterable[Any]) -> tuple[Any, ...]:
    """Make a tuple of *values*, of which a text is none."""
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise TypeError(f"several values are wanted, in a list, not {type(values).__name__}")
    return tuple(values)


def as_tekst(value: Tekst | str | None) -> Tekst | None:
    """Make a long answer of *value*; an empty one is no answer. Raises `InvariantError` (BM209)."""
    if isinstance(value, str):
        return Tekst(value) if says_something(value) else None
    if value is not None and not isinstance(value, Tekst):
        raise TypeError(f"a long answer is text, not {type(value).__name__}")
    return value


def as_kroner(value: int | str | None) -> Kroner | None:
    """Make an amount of *value*, reading it when it is text. Raises what `Kroner` raises."""
    if value is None or isinstance(value, Kroner):
        return value
    return Kroner.read(value) if isinstance(value, str) else Kroner(value)


def as_perioder(values: Iterable[Periode | str | int]) -> tuple[Periode, ...]:
    """Make periods of *values*, in the order of time. Raises `InvariantError` (BM206)."""
    return tuple(sorted(Periode.of(value) for value in as_rows(values)))


def as_choice(kind: type[Enum]) -> Callable[[Any], Any]:
    """Make what takes in a choice of *kind*, or its word in YAML; others a validator refuses.

    It raises `InvariantError` (BM215) for a word that is none of theirs.
    """
    words = {str(each.value): each for each in kind}

    def take(value: Any) -> Any:
        if not isinstance(value, str):
            return value
        if value not in words:
            raise InvariantError("BM215", felt=kind.__name__, tekst=value, valg=tuple(words))
        return words[value]

    return take


def _as_choices(kind: type[Enum]) -> Callable[[Iterable[Any]], tuple[Any, ...]]:
    """Make what takes in several choices of *kind*. It raises what one of them does."""
    one = as_choice(kind)
    return lambda values: tuple(map(one, as_rows(values)))


def _in_order_of(name: str) -> Callable[[Iterable[Any]], tuple[Any, ...]]:
    """Make what takes in rows, in the order of their *name*; others a validator refuses."""

    def take(values: Iterable[Any]) -> tuple[Any, ...]:
        rows = as_rows(values)
        if all(hasattr(row, name) for row in rows):
            return tuple(sorted(rows, key=attrgetter(name)))
        return rows

    return take


# How it is declared


# attrs looks into a converter each time that it is declared, and takes its time.
_LINE = attrs.Converter(as_line)
_NAME = attrs.Converter(as_name)
_LINES = attrs.Converter(as_lines)
_TEKST = attrs.Converter(as_tekst)
_KRONER = attrs.Converter(as_kroner)
_PERIODER = attrs.Converter(as_perioder)
_ROWS = attrs.Converter(as_rows)

ROW_KEY = marked(Mark.ROW_KEY)
"""The metadata of the field that is the key where the YAML has a mapping and the model rows."""


def line(*marks: Mark) -> Any:
    """Declare an optional answer of one line."""
    take = _NAME if Mark.NAVN in marks else _LINE
    return attrs.field(default=None, converter=take, metadata=marked(*marks))


def skjemanavn() -> Any:
    """Declare an optional name of a form, which may be its year as a number."""
    take = attrs.converters.pipe(attrs.converters.optional(as_skjema), as_line)
    return attrs.field(default=None, converter=take, metadata=marked(Mark.SKJEMA))


def tekst(*marks: Mark) -> Any:
    """Declare an optional long answer."""
    return attrs.field(default=None, converter=_TEKST, metadata=marked(*marks))


def kroner(*marks: Mark) -> Any:
    """Declare an optional amount."""
    return attrs.field(default=None, converter=_KRONER, metadata=marked(*marks))


def optional(kind: type, *marks: Mark) -> Any:
    """Declare an optional value of *kind* itself: True is no number, though Python says it is."""
    return attrs.field(default=None, validator=_none_or(kind), metadata=marked(*marks))


def number() -> Any:
    """Declare an optional number of what is counted from 1, as tiltak and their years are."""
    return attrs.field(default=None, validator=[_none_or(int), _counted])


def _counted(_instance: object, attribute: "attrs.Attribute[Any]", value: int | None) -> None:
    if value is not None and value < FIRST_NUMBER:
        said = {"felt": attribute.name, "tekst": str(value), "telles": COUNTED}
        raise InvariantError("BM233", attribute.name, **said)


def _none_or(kind: type) -> Callable[..., None]:
    def validate(_instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if value is not None and type(value) is not kind:
            wanted = f"{attribute.name} is {kind.__name__}"
            raise TypeError(f"{wanted} or None, not {type(value).__name__}")

    return validate


def rows(kind: type, by: str | None = None, *, in_order: bool = False) -> Any:
    """Declare parts of *kind*, none when left out.

    No two may have the same answer to the field *by*; they are kept *in_order* of it, or as given.
    """
    return attrs.field(
        default=(),
        converter=_in_order_of(by) if by and in_order else _ROWS,
        validator=each(kind, distinct(attrgetter(by))) if by else each(kind),
    )


def choice(kind: type[Enum]) -> Any:
    """Declare an optional choice of *kind*."""
    return attrs.field(default=None, converter=as_choice(kind), validator=_none_or(kind))


def choices(kind: type[Enum]) -> Any:
    """Declare several choices of *kind*, each of them once; none when left out."""
    return attrs.field(default=(), converter=_as_choices(kind), validator=each(kind, distinct()))


def choices_or_no(kind: type[Enum]) -> Any:
    """Declare several choices of *kind*, not answered when left out; an empty list is an answer."""
    converter = attrs.converters.optional(_as_choices(kind))
    once = attrs.validators.optional(each(kind, distinct()))
    return attrs.field(default=None, converter=converter, validator=once)


def lines() -> Any:
    """Declare several answers of one line, each of them once; none when left out."""
    return attrs.field(default=(), converter=_LINES, validator=distinct(str.casefold))


def lines_or_no() -> Any:
    """Declare several answers of one line, not answered when left out; an empty list is «nei»."""
    return attrs.field(default=None, converter=_LINES)


def periods() -> Any:
    """Declare several periods, each of them once; none when left out."""
    return attrs.field(default=(), converter=_PERIODER, validator=distinct())
