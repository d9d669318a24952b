"""What a place in the model can hold, read from the annotations of its classes."""

import types
import typing
import unicodedata
from collections.abc import Iterator
from enum import Enum
from functools import cache
from typing import Any

import attrs

from behovsmelding.docx.findings import NoName, NoRows, NotAllowed
from behovsmelding.model.fields import Mark, fields_of, readable, row_key
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst
from behovsmelding.nearest import nearest


@attrs.frozen
class Kind:
    """What a place can hold: one of some classes, or a tuple, or nothing.

    `rows` is the kind of the tuple's members. A kind with neither is that of a place already
    refused: nothing more is said about it. `names` are the answers there can be to a question that
    a form adds; none where any text will do. A `link` is where something is to be found.
    """

    classes: tuple[type, ...] = ()
    rows: "Kind | None" = None
    names: tuple[str, ...] = ()
    link: bool = False

    @property
    def unknown(self) -> bool:
        """Whether nothing is known, because something went wrong before."""
        return not self.classes and self.rows is None

    @property
    def printable(self) -> bool:
        """Whether a value of this kind is text, a number, a choice, a period, or a list of such."""
        if self.rows is not None and not (self.rows.printable and self.rows.rows is None):
            return False
        return all(issubclass(each, (str, int, Tekst, Enum, Periode)) for each in self.classes)

    @property
    def has_tekst(self) -> bool:
        """Whether a value may be a long answer."""
        return Tekst in self.classes

    def only(self, *bases: type) -> bool:
        """Tell whether every value is an instance of one of *bases*."""
        return (
            self.rows is None
            and bool(self.classes)
            and all(issubclass(each, bases) for each in self.classes)
        )


UNKNOWN = Kind()
CONDITION = Kind((bool,))
"""What a comparison gives."""


def merge(*kinds: Kind) -> Kind:
    """Return the kind of a place that holds what any of *kinds* does."""
    classes = dict.fromkeys(each for kind in kinds for each in kind.classes)
    rows = [kind.rows for kind in kinds if kind.rows is not None]
    return Kind(tuple(classes), merge(*rows) if rows else None)


def kind_of(hint: Any) -> Kind:
    """Return the kind that the annotation *hint* describes."""
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        held = [kind_of(each) for each in typing.get_args(hint) if each is not types.NoneType]
        return held[0] if len(held) == 1 else merge(*held)
    if origin is tuple:
        return Kind(rows=kind_of(typing.get_args(hint)[0]))
    if isinstance(hint, type) and hint is not types.NoneType:
        return Kind((hint,))
    return UNKNOWN


@cache
def attributes(owner: type) -> dict[str, Kind]:
    """Return what a template may read of *owner*: its fields and its properties."""
    links = {each.name for each in fields_of(owner) if Mark.LENKE in each.marks}
    kinds = {name: kind_of(hint) for name, hint in readable(owner).items()}
    return {
        name: attrs.evolve(kind, link=True) if name in links else kind
        for name, kind in kinds.items()
    }


def member(kind: Kind, name: str) -> Kind:
    """Return the kind of the attribute *name* of a value of *kind*. Raises `NotAllowed` (BM801)."""
    if kind.unknown:
        return UNKNOWN
    known = [attributes(each) for each in kind.classes]
    if kind.rows is None and len(known) == 1 and name in known[0]:
        return known[0][name]
    if kind.rows is None and all(name in each for each in known):
        return merge(*(each[name] for each in known))
    names = [each for found in known for each in found]
    raise NoName("BM801", nearest(name, names), navn=name)


def answer_of(question: Kind, names: tuple[str, ...] = ()) -> Kind:
    """Return what answers a *question* of a form's own can be: one of *names*, or any text."""
    return Kind((str,), names=names) if names else attributes(question.classes[0])["svar"]


def members(kind: Kind) -> Iterator[Any]:
    """Yield the choices there are among the values of *kind*, and of its rows: yes and no too."""
    for one in (*kind.classes, *(kind.rows.classes if kind.rows else ())):
        if issubclass(one, bool):
            yield from (True, False)
        elif issubclass(one, Enum):
            yield from typing.cast("Any", one)


def row(kind: Kind, key: str) -> tuple[str, str, Kind]:
    """Find how the row with *key* is picked from a tuple of *kind*.

    Returns the attribute that is the key, the key as it is compared, and the kind of the row.
    Raises `NoRows` (BM802) where there are no rows with keys, and `NotAllowed` (BM810) for an
    impossible key.
    """
    if kind.rows is None or len(kind.rows.classes) != 1:
        raise NoRows("BM802", tagg=f"={key}")
    owner = kind.rows.classes[0]
    field = row_key(owner)
    if field is None:
        raise NoRows("BM802", tagg=f"={key}")
    return field.name, as_key(attributes(owner)[field.name], key), kind.rows


def as_key(kind: Kind, key: str) -> str:
    """Return *key* as `plain` writes a value of *kind*. Raises `NotAllowed` (BM810)."""
    if kind.names and key not in kind.names:
        raise NotAllowed("BM810", nearest(key, kind.names), navn=key)
    if kind.only(Periode):
        try:
            return str(Periode.read(key))
        except InvariantError:
            raise NotAllowed("BM810", navn=key) from None
    if kind.only(Enum):
        known = [str(each.value) for one in kind.classes for each in typing.cast("Any", one)]
        folded = {unicodedata.normalize("NFC", each): each for each in known}
        if key not in folded:
            raise NotAllowed("BM810", nearest(key, known), navn=key)
        return folded[key]
    if kind.only(str):
        return key
    raise NotAllowed("BM810", navn=key)
