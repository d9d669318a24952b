"""Where in a TOML file something is said: Python's reader of TOML does not tell."""

import re
from collections.abc import Iterator

from behovsmelding.diagnostics import Span

_KEY = r"""(?:"(?:[^"\\]|\\.)*"|'[^']*'|[\w-]+)"""
_DOTTED = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_TABLE = re.compile(rf"[ \t]*\[\[?[ \t]*(?P<keys>{_DOTTED})[ \t]*\]")
_LINE = re.compile(rf"[ \t]*(?P<keys>{_DOTTED})[ \t]*=[ \t]*")


def place(text: str, file: str, keys: tuple[str, ...], value: str | None = None) -> Span:
    """Return where *keys* lead in *text*, or where *value* is written there.

    Where they are written in a way that is not known here (a table within a line), it is where the
    last of them that is known leads.
    """
    known = list(_known(text))
    for length in range(len(keys), 0, -1):
        for found, line, start, end in known:
            if found == keys[:length]:
                rest = value if value is not None else (keys[-1] if length < len(keys) else None)
                return _within(text, rest, line, end, file) or Span(
                    file, line, start + 1, line, end + 1
                )
    return Span(file, 1, 1, 1, 1)


def _known(text: str) -> Iterator[tuple[tuple[str, ...], int, int, int]]:
    """Yield each key that begins a line, from the top of the file, and where it is written."""
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        if found := _TABLE.match(line):
            table = _keys(found["keys"])
            yield table, number, *found.span("keys")
        elif found := _LINE.match(line):
            yield (*table, *_keys(found["keys"])), number, *found.span("keys")


def _keys(written: str) -> tuple[str, ...]:
    return tuple(each[1:-1] if each[0] in "\"'" else each for each in re.findall(_KEY, written))


def _within(text: str, value: str | None, line: int, column: int, file: str) -> Span | None:
    """Return where *value* is first written after a key, if it is written as it is read."""
    if not value:
        return None
    for number, each in enumerate(text.splitlines()[line - 1 :], line):
        at = each.find(value, column if number == line else 0)
        if at >= 0:
            return Span(file, number, at + 1, number, at + len(value) + 1)
    return None
