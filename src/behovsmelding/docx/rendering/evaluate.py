"""Expressions of a compiled template as functions of the values in scope."""

import operator
from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from typing import Any, assert_never

from behovsmelding.docx.printing import Words
from behovsmelding.docx.program import (
    And,
    Chain,
    Choose,
    Const,
    Equal,
    Expression,
    Filter,
    FilterName,
    Has,
    In,
    Is,
    Loop,
    LoopName,
    Not,
    Or,
    Order,
    Passes,
    Row,
    Sign,
    TestName,
)
from behovsmelding.model.fields import beside_key, row_key
from behovsmelding.model.kroner import in_kroner
from behovsmelding.model.numbers import in_groups
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst

Values = list[Any]
"""The values in scope, by slot."""
Getter = Callable[[Values], Any]

_ORDER: dict[Sign, Callable[[Any, Any], bool]] = {
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}


def getter(code: Expression, words: Words) -> Getter:  # noqa: C901, PLR0911, PLR0912 - a case a node
    """Make the function that finds the value of the expression *code*."""

    def of(inner: Expression) -> Getter:
        return getter(inner, words)

    match code:
        case Chain(slot, steps):
            return _chain(slot, steps)
        case Loop(slot, name):
            return partial(_LOOP[name], slot)
        case Const(value):
            return lambda _values: value
        case Not(inner):
            return _not(of(inner))
        case And(left, right):
            return _and(of(left), of(right))
        case Or(left, right):
            return _or(of(left), of(right))
        case Choose(test, first, second):
            return _choose(of(test), of(first), of(second))
        case Equal(left, right):
            return _equal(of(left), of(right))
        case Order(sign, left, right):
            return _order(_ORDER[sign], of(left), of(right))
        case In(left, right):
            return _in(of(left), of(right))
        case Has(inner, key):
            return _has(of(inner), key)
        case Is(inner, wanted):
            return _is(of(inner), wanted=wanted)
        case Filter(name, inner):
            return _filter(words, _FILTERS[name], of(inner))
        case Passes(name, inner):
            return _TESTS[name](of(inner))
        case _:
            assert_never(code)


def plain(value: Any) -> Any:
    """Return *value* as templates compare it: a choice is its name, a period its writing."""
    if isinstance(value, Enum):
        # `value` is the same by way of a function.
        return value._value_
    return str(value) if isinstance(value, (Periode, Tekst)) else value


def _chain(slot: int, steps: Sequence[str | Row]) -> Getter:
    if not steps:
        return operator.itemgetter(slot)
    gets = [_step(step) for step in steps]
    return _one_step(slot, gets[0]) if len(gets) == 1 else _followed(slot, gets)


def _one_step(slot: int, get: Callable[[Any], Any]) -> Getter:
    def found(values: Values) -> Any:
        owner = values[slot]
        return None if owner is None else get(owner)

    return found


def _followed(slot: int, gets: Sequence[Callable[[Any], Any]]) -> Getter:
    def found(values: Values) -> Any:
        value = values[slot]
        for get in gets:
            if value is None:
                return None
            value = get(value)
        return value

    return found


def _step(step: str | Row) -> Callable[[Any], Any]:
    return _attribute(step) if isinstance(step, str) else _row(_attribute(step.name), step.key)


def _attribute(name: str) -> Callable[[Any], Any]:
    # The compiler has seen to this; that nothing else gets here should not rest on it alone.
    if name.startswith("_") or "." in name:
        raise ValueError(f"{name} is not for templates")
    return operator.attrgetter(name)


def _row(key_of: Callable[[Any], Any], key: str) -> Callable[[Any], Any]:
    def found(rows: tuple[Any, ...]) -> Any:
        for row in rows:
            if plain(key_of(row)) == key:
                return row
        return None

    return found


def _index(slot: int, values: Values) -> int:
    return int(values[slot][0])


def _first(slot: int, values: Values) -> bool:
    return bool(values[slot][0] == 1)


def _last(slot: int, values: Values) -> bool:
    return bool(values[slot][0] == values[slot][1])


_LOOP: dict[LoopName, Callable[[int, Values], Any]] = {
    "index": _index,
    "first": _first,
    "last": _last,
}


def _not(get: Getter) -> Getter:
    return lambda values: not get(values)


def _and(one: Getter, two: Getter) -> Getter:
    return lambda values: one(values) and two(values)


def _or(one: Getter, two: Getter) -> Getter:
    return lambda values: one(values) or two(values)


def _equal(one: Getter, two: Getter) -> Getter:
    return lambda values: plain(one(values)) == plain(two(values))


def _choose(test: Getter, first: Getter, second: Getter) -> Getter:
    return lambda values: first(values) if test(values) else second(values)


def _order(compare: Callable[[Any, Any], bool], one: Getter, two: Getter) -> Getter:
    def get(values: Values) -> bool:
        a, b = one(values), two(values)
        return a is not None and b is not None and bool(compare(a, b))

    return get


def _in(one: Getter, two: Getter) -> Getter:
    def get(values: Values) -> bool:
        return plain(one(values)) in map(plain, two(values) or ())

    return get


def _has(get: Getter, key: str) -> Getter:
    """Tell whether a value is *key*, or a tuple holds it."""

    def has(values: Values) -> bool:
        found = get(values)
        if isinstance(found, tuple):
            return key in map(plain, found)
        return found is not None and bool(plain(found) == key)

    return has


def _is(get: Getter, *, wanted: bool) -> Getter:
    """Tell whether a question is answered with yes, or with no; an empty tuple is a no."""

    def answered(values: Values) -> bool:
        found = get(values)
        return found is not None and bool(found) is wanted

    return answered


def _is_none(get: Getter) -> Getter:
    return lambda values: get(values) is None


def _is_answered(get: Getter) -> Getter:
    def answered(values: Values) -> bool:
        found = get(values)
        if not found:
            # 0 and «Nei» are answers.
            return isinstance(found, int)
        return found.__class__ is not tuple or any(map(_says_something, found))

    return answered


def _says_something(member: Any) -> bool:
    """Tell whether a *member* of a list is an answer: the form itself has the rows of some."""
    kind = type(member)
    key = row_key(kind)
    if key is None or key.kind is str:
        return True
    return any(getattr(member, each.name) is not None for each in beside_key(kind))


_TESTS: dict[TestName, Callable[[Getter], Getter]] = {"besvart": _is_answered, "none": _is_none}


def _filter(words: Words, apply: Callable[[Words, Any], str], get: Getter) -> Getter:
    def filtered(values: Values) -> Any:
        found = get(values)
        return None if found is None else apply(words, found)

    return filtered


def _kr(_words: Words, amount: int) -> str:
    return in_kroner(amount)


def _kortnavn(words: Words, value: Enum) -> str:
    return words.short(value)


def _gruppert(_words: Words, value: str) -> str:
    return in_groups(value)


_FILTERS: dict[FilterName, Callable[[Words, Any], str]] = {
    "kr": _kr,
    "kortnavn": _kortnavn,
    "gruppert": _gruppert,
}
