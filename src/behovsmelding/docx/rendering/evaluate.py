"""Expressions of a compiled template as functions of the values in scope."""

import operator
from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import Any

from behovsmelding.docx.printing import Words
from behovsmelding.docx.program import Code
from behovsmelding.model.kroner import grouped
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst

Values = list[Any]
"""The values in scope, by slot."""
Getter = Callable[[Values], Any]

_ORDER = {">": operator.gt, ">=": operator.ge, "<": operator.lt, "<=": operator.le}


def getter(code: Code, words: Words) -> Getter:
    """Make the function that finds the value of the expression *code*."""
    name, *rest = code
    return _MAKERS[name](words, *rest)


def plain(value: Any) -> Any:
    """Return *value* as templates compare it: a choice is its name, a period its writing."""
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, (Periode, Tekst)) else value


def _path(_words: Words, slot: int, *steps: Any) -> Getter:
    if not steps:
        return operator.itemgetter(slot)
    gets = [_step(step) for step in steps]
    if len(gets) == 1:
        return partial(_one, slot, gets[0])
    return partial(_chain, slot, gets)


def _one(slot: int, get: Getter, values: Values) -> Any:
    owner = values[slot]
    return None if owner is None else get(owner)


def _chain(slot: int, gets: list[Getter], values: Values) -> Any:
    found = values[slot]
    for get in gets:
        if found is None:
            return None
        found = get(found)
    return found


def _step(step: Any) -> Callable[[Any], Any]:
    if isinstance(step, str):
        return _attribute(step)
    name, key = step
    return partial(_row, _attribute(name), key)


def _attribute(name: str) -> Callable[[Any], Any]:
    # The check has seen to this, but code may also come from a cache that others can write to.
    if name.startswith("_") or "." in name:
        raise ValueError(f"{name} is not for templates")
    return operator.attrgetter(name)


def _row(key_of: Callable[[Any], Any], key: str, rows: tuple[Any, ...]) -> Any:
    return next((row for row in rows if plain(key_of(row)) == key), None)


def _loop(_words: Words, slot: int, name: str) -> Getter:
    return partial(_LOOP[name], slot)


def _index(slot: int, values: Values) -> int:
    return int(values[slot][0])


def _first(slot: int, values: Values) -> bool:
    return bool(values[slot][0] == 1)


def _last(slot: int, values: Values) -> bool:
    return bool(values[slot][0] == values[slot][1])


_LOOP: dict[str, Callable[[int, Values], Any]] = {"index": _index, "first": _first, "last": _last}


def _const(_words: Words, value: Any) -> Getter:
    return lambda _values: value


def _not(words: Words, inner: Code) -> Getter:
    get = getter(inner, words)
    return lambda values: not get(values)


def _and(words: Words, left: Code, right: Code) -> Getter:
    one, two = getter(left, words), getter(right, words)
    return lambda values: one(values) and two(values)


def _or(words: Words, left: Code, right: Code) -> Getter:
    one, two = getter(left, words), getter(right, words)
    return lambda values: one(values) or two(values)


def _choose(words: Words, test: Code, first: Code, second: Code) -> Getter:
    if_, one, two = (getter(each, words) for each in (test, first, second))
    return lambda values: one(values) if if_(values) else two(values)


def _equal(words: Words, left: Code, right: Code) -> Getter:
    one, two = getter(left, words), getter(right, words)
    return lambda values: plain(one(values)) == plain(two(values))


def _order(words: Words, sign: str, left: Code, right: Code) -> Getter:
    one, two, compare = getter(left, words), getter(right, words), _ORDER[sign]

    def get(values: Values) -> bool:
        a, b = one(values), two(values)
        return a is not None and b is not None and bool(compare(a, b))

    return get


def _in(words: Words, left: Code, right: Code) -> Getter:
    one, two = getter(left, words), getter(right, words)

    def get(values: Values) -> bool:
        wanted = plain(one(values))
        return any(plain(each) == wanted for each in two(values) or ())

    return get


def _has(words: Words, inner: Code, key: str) -> Getter:
    """Tell whether a value is *key*, or a tuple holds it."""
    get = getter(inner, words)

    def has(values: Values) -> bool:
        found = get(values)
        if isinstance(found, tuple):
            return any(plain(each) == key for each in found)
        return found is not None and bool(plain(found) == key)

    return has


def _is(words: Words, inner: Code, wanted: bool) -> Getter:  # noqa: FBT001 - a value of a template
    """Tell whether a question is answered with yes, or with no; an empty tuple is a no."""
    get = getter(inner, words)

    def answered(values: Values) -> bool:
        found = get(values)
        return found is not None and bool(found) is wanted

    return answered


def _filter(words: Words, name: str, inner: Code) -> Getter:
    get, apply = getter(inner, words), _FILTERS[name]

    def filtered(values: Values) -> Any:
        found = get(values)
        return None if found is None else apply(words, found)

    return filtered


def _test(words: Words, name: str, inner: Code) -> Getter:
    get = getter(inner, words)
    if name == "none":
        return lambda values: get(values) is None
    return lambda values: get(values) not in (None, "", ())


def _kr(_words: Words, amount: int) -> str:
    return f"{grouped(amount, chr(0xA0))},-"


def _kortnavn(words: Words, value: Enum) -> str:
    return words.short(value)


_FILTERS: dict[str, Callable[[Words, Any], str]] = {"kr": _kr, "kortnavn": _kortnavn}

_MAKERS: dict[str, Callable[..., Getter]] = {
    "path": _path,
    "loop": _loop,
    "const": _const,
    "not": _not,
    "and": _and,
    "or": _or,
    "choose": _choose,
    "equal": _equal,
    "order": _order,
    "in": _in,
    "has": _has,
    "is": _is,
    "filter": _filter,
    "test": _test,
}
