"""A program as JSON and back: the door between a compiled template and the user's cache.

Whoever can write to the cache can write anything there, so every node is recognised by its name,
how much it holds and what that is. What is not known is refused; nothing is ever run.
"""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, TypeVar

from behovsmelding.docx.program import (
    MAX_DEPTH,
    And,
    Branch,
    Chain,
    Choose,
    Code,
    Const,
    Ensure,
    Equal,
    Expression,
    Field,
    Filter,
    For,
    Grid,
    Has,
    Id,
    If,
    In,
    Is,
    Leaf,
    ListNumbers,
    Look,
    Loop,
    Node,
    Not,
    Or,
    Order,
    Paragraphs,
    Passes,
    Print,
    Program,
    Repeat,
    Row,
    Runs,
    Tick,
    Tree,
)

MOST = 8 << 20
"""No form's program is as long, in bytes; what is longer is not kept."""

_DEEPEST = 250
"""How deep expressions nest: a tag holds 500 characters, and each level takes two."""
_LARGEST = (1 << 31) - 1
"""As large as Word's own numbers."""
_SURROGATE = re.compile(rb"(?<!\\)(?:\\\\)*\\u[dD][89a-fA-F]")
"""Half a character as JSON may escape it: it has no UTF-8, and we never write it."""

T = TypeVar("T")


def _refuse(raw: Any) -> NoReturn:
    raise ValueError(f"this {type(raw).__name__} is not of a program")


def dumps(value: Any) -> bytes:
    """Write *value*, a program and what goes with it, as JSON.

    Raises `ValueError` for what is too long to be read again.
    """
    written = json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":")).encode()
    if len(written) > MOST:
        raise ValueError("too long to be kept")
    return written


def _plain(value: Any) -> Any:
    """Return *value* in lists, mappings, texts and numbers; a node begins with its name."""
    if isinstance(value, Tree):
        return [type(value).__name__.lower(), *map(_plain, value.parts())]
    if isinstance(value, Program):
        return _plain(value._asdict())
    if isinstance(value, (tuple, list)):
        return [*map(_plain, value)]
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    return value


def loads(written: bytes) -> Any:
    """Read JSON. Raises `ValueError` for what is none, is too long, or no text can be made of."""
    # Looking for a few bytes takes no time, and looking closely is hardly ever called for.
    halves = b"\\ud" in written or b"\\uD" in written
    if len(written) > MOST or (halves and _SURROGATE.search(written)):
        raise ValueError("not what we write")
    try:
        return json.loads(written)
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def program(raw: Any) -> Program:
    """Return the program that *raw*, read from JSON, describes. Raises `ValueError`."""
    match raw:
        case {
            "stories": stories,
            "looks": [*looks],
            "prelude": prelude,
            "slots": slots,
            "extended": extended,
            "numbering": str(numbering),
            "lists": [bullets, first, end, abstract],
            "stamp": str(stamp),
            "printed": printed,
            "template": str(template),
            **others,
        } if not others:
            return Program(
                stories=mapping(stories, _code),
                looks=tuple(map(_look, looks)),
                prelude=_texts(prelude),
                slots=whole(slots),
                extended=mapping(extended, _pair),
                numbering=numbering,
                lists=ListNumbers(whole(bullets), whole(first), whole(end), whole(abstract)),
                stamp=stamp,
                printed=_texts(printed),
                template=template,
            )
        case _:
            _refuse(raw)


def mapping(raw: Any, of: Callable[[Any], T]) -> dict[str, T]:
    """Return the mapping *raw* with its values read by *of*. Raises `ValueError`."""
    if not isinstance(raw, dict):
        _refuse(raw)
    return {name: of(each) for name, each in raw.items()}


def text(raw: Any) -> str:
    """Return the text *raw*. Raises `ValueError`."""
    return raw if isinstance(raw, str) else _refuse(raw)


def whole(raw: Any, most: int = _LARGEST) -> int:
    """Return the whole number *raw*, at least 0 and at most *most*. Raises `ValueError`."""
    return raw if isinstance(raw, int) and 0 <= raw <= most else _refuse(raw)


def _texts(raw: Any) -> tuple[str, ...]:
    return tuple(map(text, raw)) if isinstance(raw, list) else _refuse(raw)


def _pair(raw: Any) -> tuple[str, str]:
    match raw:
        case [str(one), str(two)]:
            return one, two
        case _:
            _refuse(raw)


def _look(raw: Any) -> Look:
    match raw:
        case [str(usual), str(two), str(three), [str(before), str(middle), str(end)], [*runs]]:
            if len(runs) == len(Look._fields) + 3:
                return Look(usual, two, three, (before, middle, end), _texts(runs))
    _refuse(raw)


def _code(raw: Any, depth: int = 0) -> Code:
    if not isinstance(raw, list) or depth > MAX_DEPTH:
        _refuse(raw)
    return tuple([each if isinstance(each, str) else _node(each, depth + 1) for each in raw])


def _node(raw: Any, depth: int) -> Node:  # noqa: C901, PLR0911, PLR0912 - a case a node
    match raw:
        case ["field", value, ("line" | "listed" | "lines" | "link" | "paragraphs" | "runs") as how,
              before, after, empty, [start, str(sent), end], look, [*choices], tag]:  # fmt: skip
            return Field(
                _expression(value), how, text(before), text(after), text(empty),
                (whole(start), sent, whole(end)), whole(look), tuple(map(_pair, choices)),
                text(tag),
            )  # fmt: skip
        case ["id"]:
            return Id()
        case ["print", value]:
            return Print(_expression(value))
        case ["if", [*branches]]:
            return If(tuple(_branch(each, depth) for each in branches))
        case ["tick", value, str(on), str(off), str(tag)]:
            return Tick(_expression(value), on, off, tag)
        case ["repeat", rows, slot, str(tag), body]:
            return Repeat(_expression(rows), whole(slot), tag, _code(body, depth))
        case ["for", rows, slot, body]:
            return For(_expression(rows), whole(slot), _code(body, depth))
        case ["leaf", value]:
            return Leaf(_expression(value))
        case ["paragraphs", value, look]:
            return Paragraphs(_expression(value), whole(look))
        case ["runs", value, look]:
            return Runs(_expression(value), whole(look))
        case ["ensure", body]:
            return Ensure(_code(body, depth))
        case ["grid", body]:
            return Grid(_code(body, depth))
        case _:
            _refuse(raw)


def _branch(raw: Any, depth: int) -> Branch:
    match raw:
        case ["branch", test, body]:
            return Branch(_expression(test), _code(body, depth))
        case _:
            _refuse(raw)


def _expression(raw: Any, depth: int = 0) -> Expression:  # noqa: C901, PLR0911, PLR0912 - a case a node
    if depth > _DEEPEST:
        _refuse(raw)

    def of(inner: Any) -> Expression:
        return _expression(inner, depth + 1)

    match raw:
        case ["chain", slot, [*steps]]:
            return Chain(_slot(slot), tuple(map(_step, steps)))
        case ["passes", ("besvart" | "none") as name, inner]:
            return Passes(name, of(inner))
        case ["not", inner]:
            return Not(of(inner))
        case ["and", left, right]:
            return And(of(left), of(right))
        case ["or", left, right]:
            return Or(of(left), of(right))
        case ["is", inner, bool(wanted)]:
            return Is(of(inner), wanted)
        case ["has", inner, str(key)]:
            return Has(of(inner), key)
        case ["const", (None | str() | int()) as value]:
            return Const(value)
        case ["equal", left, right]:
            return Equal(of(left), of(right))
        case ["order", (">" | ">=" | "<" | "<=") as sign, left, right]:
            return Order(sign, of(left), of(right))
        case ["in", left, right]:
            return In(of(left), of(right))
        case ["loop", slot, ("index" | "first" | "last") as name]:
            return Loop(whole(slot), name)
        case ["filter", ("kr" | "kortnavn" | "gruppert") as name, inner]:
            return Filter(name, of(inner))
        case ["choose", test, first, second]:
            return Choose(of(test), of(first), of(second))
        case _:
            _refuse(raw)


def _slot(raw: Any) -> int:
    return raw if isinstance(raw, int) and abs(raw) <= _LARGEST else _refuse(raw)


def _step(raw: Any) -> str | Row:
    if isinstance(raw, str):
        return raw
    match raw:
        case ["row", str(name), str(key)]:
            return Row(name, key)
        case _:
            _refuse(raw)
