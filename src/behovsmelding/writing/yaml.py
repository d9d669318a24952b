"""Write a behovsmelding as YAML, as a person would: block style, only what is answered."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import Any

import attrs

from behovsmelding.model.kroner import Kroner, grouped
from behovsmelding.model.periode import Periode
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.source import is_plain, quoted

_YEAR = re.compile(r"\d{4}")
# A literal block finds its indentation in its first line, and carries only what YAML prints.
_UNFIT = re.compile("\\A[ \t]|[\x7f-\x9f\ufeff]")


def dumps(melding: Any, *, schema: str | None = None) -> str:
    """Return *melding* as YAML that reads back as the same.

    *schema* is where the JSON Schema of the form lies, a path or an address; the first line then
    tells editors so.
    """
    first = [] if schema is None else [f"# yaml-language-server: $schema={schema}"]
    year = f"skjema: {_year(melding.skjema)}"
    return "\n".join([*first, year, *_fields(melding, "", without="skjema"), ""])


def _year(skjema: str) -> str:
    """Write a year as a year, though every other text of digits is quoted."""
    return skjema if _YEAR.fullmatch(skjema) else _text(skjema)


def _fields(part: Any, indent: str, *, without: str | None = None) -> Iterator[str]:
    """Write the answered fields of *part*, one key after the other."""
    for field in attrs.fields(type(part)):
        value = getattr(part, field.name)
        if field.name != without and is_answered(part, field.name):
            yield from entry(field.name, value, indent)


def is_answered(part: Any, name: str) -> bool:
    """Tell whether the field *name* of *part* is answered; «none» is an answer where it may be."""
    value = getattr(part, name)
    if value == ():
        return attrs.fields_dict(type(part))[name].default is None
    return value is not None


def entry(key: str, value: Any, indent: str = "") -> Iterator[str]:
    """Write *key* with an answer of any kind, indented by *indent*."""
    if isinstance(value, tuple):
        row_key = _row_key(value)
        parts = _items(value, indent) if row_key is None else _rows(value, row_key, indent)
    elif attrs.has(type(value)) and not isinstance(value, (Tekst, Periode)):
        parts = _fields(value, indent + "  ")
    else:
        yield f"{indent}{key}: {_value(value, indent)}"
        return
    lines = list(parts)
    if lines:
        yield f"{indent}{key}:"
        yield from lines
    else:
        yield f"{indent}{key}: {'[]' if isinstance(value, tuple) else '{}'}"


def _row_key(values: tuple[Any, ...]) -> str | None:
    """Return the field that is the key of each of *values*, when they are rows."""
    if not values or not attrs.has(type(values[0])):
        return None
    fields = attrs.fields(type(values[0]))
    return next((field.name for field in fields if field.metadata.get("row_key")), None)


def _rows(values: tuple[Any, ...], row_key: str, indent: str) -> Iterator[str]:
    """Write rows under their keys; a row with one answer beside its key is that answer."""
    inner = indent + "  "
    answers = [each.name for each in attrs.fields(type(values[0])) if each.name != row_key]
    for row in values:
        key = _value(getattr(row, row_key), inner)
        if len(answers) == 1:
            answer = getattr(row, answers[0])
            yield f"{inner}{key}:" if answer is None else f"{inner}{key}: {_value(answer, inner)}"
            continue
        lines = list(_fields(row, inner + "  ", without=row_key))
        yield f"{inner}{key}:" if lines else f"{inner}{key}: {{}}"
        yield from lines


def _items(values: tuple[Any, ...], indent: str) -> Iterator[str]:
    inner = indent + "    "
    for value in values:
        if not attrs.has(type(value)) or isinstance(value, Periode):
            yield f"{indent}  - {_value(value, indent)}"
            continue
        first, *rest = list(_fields(value, inner)) or [f"{inner}{{}}"]
        yield f"{indent}  - {first.removeprefix(inner)}"
        yield from rest


def _value(value: Any, indent: str) -> str:
    """Write one answer; a block of lines is indented below *indent*."""
    if isinstance(value, Tekst):
        return _block(value.tekst, indent) if _fits_block(value.tekst) else _text(value.tekst)
    if isinstance(value, Kroner):
        return grouped(int(value), " ")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, (int, Periode)):
        return str(value)
    return _text(value)


def _text(text: str) -> str:
    return text if is_plain(text) else quoted(text)


def _fits_block(text: str) -> bool:
    """Tell whether a block holds *text*: even one line, so that a line below it stays apart."""
    return bool(text) and _UNFIT.search(text) is None


def _block(text: str, indent: str) -> str:
    inner = indent + "  "
    return "|\n" + "\n".join(inner + line if line else "" for line in text.split("\n"))
