"""Which place of a behovsmelding an address in a document means."""

import re
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from typing import Any, NamedTuple

from behovsmelding.docx.kinds import Kind, attributes
from behovsmelding.form import Form
from behovsmelding.model.felles import Tillegg
from behovsmelding.model.fields import Field, by_name, is_part
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path
from behovsmelding.model.periode import Periode

_NAMES = re.compile(r"(?:^|\.)([^\W\d][^.=\[\]]*)")


class Target(NamedTuple):
    """Where an answer goes: its path in the YAML, the field it answers, and the form's name of it.

    `member` is what a tick box stands for, one of several choices or yes or no. What is worked out
    has no field, and its `member` is the rest of its address.
    """

    path: Path
    field: Field | None
    sti: str
    member: str | None = None


@lru_cache(maxsize=4096)
def target(form: Form, address: str) -> Target:
    """Return where what stands at *address* in a document on *form* goes."""
    kind: Any = form.model
    path: list[str | int] = []
    sti: list[str] = []
    field: Field | None = None
    left = address
    while left:
        if kind is Tillegg:
            return _own_question(path, sti, left)
        name, rest = _name(left)
        position, key, left = _behind(rest)
        field = by_name(kind).get(name)
        path.append(name)
        sti.append(name)
        if field is None:
            return Target(tuple(path), None, ".".join(sti), rest)
        kind = field.kind
        if position is not None:
            path.append(position)
        elif key is not None and field.row_key is not None:
            row, left = _row(field.row_key, key)
            path.append(row)
        elif key is not None:
            return Target(tuple(path), field, ".".join(sti), key)
    return Target(tuple(path), field, ".".join(sti))


def _name(text: str) -> tuple[str, str]:
    """Part the first name of an address from what stands behind it."""
    end = min((text.find(sign) for sign in ".=[" if sign in text), default=len(text))
    return text[:end], text[end:]


def _behind(rest: str) -> tuple[int | None, str | None, str]:
    """Return the position or the key that stands behind a name, and what is left of the address."""
    if rest.startswith("["):
        number, _, left = rest[1:].partition("]")
        return int(number) if number.isdecimal() else 0, None, left.removeprefix(".")
    if rest.startswith("="):
        return None, rest[1:], ""
    return None, None, rest[1:]


def _row(key: Field, written: str) -> tuple[str, str]:
    """Part the key of a row from what stands behind it: the first that can be a *key*."""
    ends = [at for at, sign in enumerate(written) if sign == "."]
    end = next((at for at in ends if _is_one(key.kind, written[:at])), len(written))
    return written[:end], written[end + 1 :]


def _is_one(kind: Any, text: str) -> bool:
    """Tell whether *text* names a choice or a period of a *kind*; any text is a name."""
    try:
        if kind is Periode:
            Periode.read(text)
        elif issubclass(kind, Enum):
            kind(text)
    except ValueError:
        return False
    return True


def _own_question(path: list[str | int], sti: list[str], left: str) -> Target:
    """Return where the answer to a question goes that the form adds: *left* is its id."""
    name, _, member = left.partition("=")
    asked = by_name(Tillegg)["svar"]
    return Target((*path, name), asked, ".".join((*sti, name)), member or None)


@lru_cache(maxsize=4096)
def is_place(form: Form, address: str) -> bool:
    """Tell whether *address* means an answer of a behovsmelding on *form*, or what is worked out.

    A tag can say anything: what is no place is none of ours, whatever stands there.
    """
    to = target(form, address)
    if "" in to.path:
        return False
    if to.field is None:
        return _worked_out(form, to) is not None
    kind: Any = form.model
    steps = iter(to.path)
    key: str | int | None = None
    for step in steps:
        if kind is Tillegg:
            return True
        field = by_name(kind).get(str(step))
        if field is None:
            return False
        key = next(steps, None) if field.several and field.is_part else None
        if field.several and field.is_part and field.row_key is None and not isinstance(key, int):
            return kind is not None and field.kind is Tillegg and key is not None
        kind = field.kind
    return not is_part(kind) or (key is not None and not isinstance(key, int))


def is_number(form: Form, to: Target) -> bool:
    """Tell whether what stands at *to* is a number: an amount, a count, or worked out of such."""
    if to.field is not None:
        return to.field.kind in (Kroner, int)
    kind = _worked_out(form, to)
    return kind is not None and kind.only(Kroner, int)


def is_worked_out(form: Form, to: Target) -> bool:
    """Tell whether there is something at *to* that is worked out."""
    return _worked_out(form, to) is not None


def _worked_out(form: Form, to: Target) -> Kind | None:
    """Return what stands at *to*, which is worked out; None where there is nothing of that name."""
    kind = Kind((form.model,))
    for name in _NAMES.findall(".".join(map(str, to.path)) + (to.member or "")):
        if name == "loop":
            return Kind((int,))
        known = [attributes(each) for each in (kind.rows or kind).classes]
        if not known or name not in known[0]:
            return None
        kind = known[0][name]
    return kind


def placed(to: Target, at: Sequence[int]) -> Target:
    """Return *to* with the positions *at* of the lists that it stands in."""
    left = iter(at)
    path = tuple(next(left, 0) if isinstance(step, int) else step for step in to.path)
    return to._replace(path=path)
