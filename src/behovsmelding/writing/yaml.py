"""Write a behovsmelding as YAML, as a person would: block style, only what is answered."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from behovsmelding.model.kroner import Kroner, grouped
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.source import is_plain, quoted
from behovsmelding.writing.given import refuse_odd
from behovsmelding.writing.plain import shape

_YEAR = re.compile(r"\d{4}")
_SEVERAL = (dict, list, tuple)
_LONGEST = 10**100
"""From here on Python may refuse to write a number in tens."""
_IN_YAML = {
    "None": "null",
    "True": "ja",
    "False": "nei",
    "nan": ".nan",
    "inf": ".inf",
    "-inf": "-.inf",
}
"""What YAML writes in another way than Python."""
_LONGEST_KEY = 1000
"""What YAML takes for a key without being told that it is one."""
# A literal block finds its indentation in its first line, and carries only what YAML prints.
_UNFIT = re.compile("\\A[ \t]|[\x7f-\x9f\ufeff]")


def dumps(melding: Any, *, schema: str | None = None) -> str:
    """Return *melding* as YAML that reads back as the same.

    *schema* is where the JSON Schema of the form lies, a path or an address; the first line then
    tells editors so.
    """
    return document(shape(melding), schema)


def document(answers: dict[str, Any], schema: str | None = None) -> str:
    """Write the *answers* of a behovsmelding, in its shape; texts and amounts are as in the model.

    *schema* is as for `dumps`.
    """
    first = [] if schema is None else [f"# yaml-language-server: $schema={schema}"]
    others = dict(answers)
    year = f"skjema: {_year(others.pop('skjema'))}"
    return "\n".join([*first, year, *_fields(others, ""), ""])


def text(answers: dict[Any, Any]) -> str:
    """Return plain data as YAML, whatever it holds. Raises what `refuse_odd` raises."""
    refuse_odd(answers)
    return "\n".join([*_fields(answers, ""), ""]) if answers else "{}\n"


def _year(skjema: str) -> str:
    """Write a year as a year, though every other text of digits is quoted."""
    return skjema if _YEAR.fullmatch(skjema) else _text(skjema)


def entry(key: Any, answer: Any, indent: str = "") -> Iterator[str]:
    """Write *key* with an *answer* of any shape, indented by *indent*."""
    head = _head(key, indent)
    if answer is None:
        yield head
    elif answer and isinstance(answer, _SEVERAL):
        yield head
        yield from _below(answer, indent)
    else:
        yield f"{head} {_value(answer, indent)}"


def _head(key: Any, indent: str) -> str:
    """Write *key* and its colon; so long a line that nobody takes it for a key has its mark."""
    written = _value(key, indent)
    return (
        f"{indent}{written}:" if len(written) < _LONGEST_KEY else f"{indent}? {written}\n{indent}:"
    )


def _below(answer: Any, indent: str) -> Iterator[str]:
    """Write what stands below a key or a dash that is indented by *indent*."""
    return _fields(answer, indent + "  ") if isinstance(answer, dict) else _items(answer, indent)


def _fields(answers: dict[Any, Any], indent: str) -> Iterator[str]:
    for key, answer in answers.items():
        yield from entry(key, answer, indent)


def _items(answers: Iterable[Any], indent: str) -> Iterator[str]:
    named = None
    for answer in answers:
        if isinstance(answer, dict) and named is None:
            named = next(iter(answer), None)
        if isinstance(answer, dict) and answer and named not in answer:
            # Behind the dash it would look like one more answer of the part above.
            yield f"{indent}  -"
            yield from _below(answer, indent + "  ")
        elif answer and isinstance(answer, _SEVERAL):
            first, *rest = _below(answer, indent + "  ")
            yield f"{indent}  - {first.lstrip(' ')}"
            yield from rest
        else:
            yield f"{indent}  - {_item(answer, indent + '  ')}"


def _item(answer: Any, indent: str) -> str:
    """Write a member of a list; a semicolon without quotes parts two of them."""
    is_parted = isinstance(answer, str) and ";" in answer
    return quoted(answer) if is_parted else _value(answer, indent)


def _value(value: Any, indent: str) -> str:
    """Write one answer, or that there is none; a block of lines is indented below *indent*."""
    if isinstance(value, Tekst):
        return _block(value.tekst, indent) if _fits_block(value.tekst) else _text(value.tekst)
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, Kroner):
        return grouped(int(value), " ")
    if isinstance(value, _SEVERAL):
        return "{}" if isinstance(value, dict) else "[]"
    if isinstance(value, int) and abs(value) >= _LONGEST:
        return hex(value)
    return _IN_YAML.get(str(value), str(value))


def _text(text: str) -> str:
    return text if is_plain(text) else quoted(text)


def _fits_block(text: str) -> bool:
    """Tell whether a block holds *text*: even one line, so that a line below it stays apart."""
    return bool(text) and _UNFIT.search(text) is None


def _block(text: str, indent: str) -> str:
    inner = indent + "  "
    return "|\n" + "\n".join(inner + line if line else "" for line in text.split("\n"))
