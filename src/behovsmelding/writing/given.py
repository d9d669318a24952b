"""Plain data that we are given: what no file can hold is refused before any of it is written."""

import re
from collections.abc import Iterable
from typing import Any

from behovsmelding.diagnostics import Diagnostic, InvalidBehovsmelding
from behovsmelding.model.path import Path, place
from behovsmelding.reading.source.building import MAX_DEPTH, MAX_VALUES
from behovsmelding.reading.source.text import MAX_SIZE

_ANSWERS = (str, int, float, bool)
_LAST_YEAR = 9999
_HALF_A_LETTER = re.compile("[\ud800-\udfff]")


def refuse_odd(data: Any) -> None:
    """Raise `TypeError`, in one sentence, for what is no plain data.

    Raises `InvalidBehovsmelding` for half a letter, and for more than anybody should walk through:
    what holds itself never ends, and what is shared is met again and again.
    """
    answers = size = 0
    left: list[tuple[Any, Path]] = [(data, ())]
    while left:
        value, path = left.pop()
        inside: Iterable[tuple[str | int, Any]] = ()
        size += 1
        if isinstance(value, dict):
            keys = [_key(key, path) for key in value]
            answers += len(keys)
            size += sum(map(len, keys))
            inside = zip(keys, value.values(), strict=True)
        elif isinstance(value, (list, tuple)):
            inside = enumerate(value)
        else:
            answers += 1
            size += _length(value, path)
        if answers > MAX_VALUES:
            raise _refusal("BM116", flest=MAX_VALUES)
        if size > MAX_SIZE:
            raise _refusal("BM103", størst=MAX_SIZE // 1024)
        if inside and len(path) >= MAX_DEPTH:
            raise _refusal("BM106", dypest=MAX_DEPTH)
        left.extend((each, (*path, step)) for step, each in inside)


def _key(key: Any, path: Path) -> str:
    """Return *key* as it is written: a year may be a number."""
    if type(key) is int and 0 <= key <= _LAST_YEAR:
        return str(key)
    if type(key) is not str:
        raise _odd("a key is text or a year", key, path)
    _refuse_half_letters(key, path)
    return key


def _length(answer: Any, path: Path) -> int:
    """Return how long *answer* is at the least when it is written."""
    if type(answer) is str:
        _refuse_half_letters(answer, path)
        return len(answer)
    if answer is not None and type(answer) not in _ANSWERS:
        raise _odd("an answer is dict, list, str, int, float, bool or None", answer, path)
    return 0


def _refuse_half_letters(text: str, path: Path) -> None:
    if found := _HALF_A_LETTER.search(text):
        raise _refusal("BM209", path, tegn=f"U+{ord(found[0]):04X}")


def _odd(wanted: str, given: Any, path: Path) -> TypeError:
    where = f"{place(path)}: " if path else ""
    return TypeError(f"{where}{wanted}, not {type(given).__name__}")


def _refusal(code: str, path: Path = (), **params: object) -> InvalidBehovsmelding:
    return InvalidBehovsmelding([Diagnostic(code, path, params)])
