"""Which lines are about a contact person or an account, where a file can't be read as it stands.

It is told by the keys that lines begin with, and by how far in they stand. What is in doubt counts
as private: a finding there then repeats no words, and a log shows none.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from behovsmelding import generation, newlines
from behovsmelding.diagnostics import Diagnostic, Span
from behovsmelding.model.fields import fields_of
from behovsmelding.model.kontaktdata import holds_contact
from behovsmelding.nearest import nearest

_LINE = re.compile(
    r"(?P<before>[ \t]*(?:\#[ \t]*)?)(?P<dash>(?:[-?][ \t]+)*)(?:\d+[.)][ \t]*)?[^\w\s:;=]*"
    r"(?P<key>[^\W\d_][\w-]*)?[^\w\s:;=]*[ \t]*(?P<sign>[:;=]?)[:;= \t]*(?P<rest>.*)"
)
_SHORTEST = 4
"""A shorter word may be near to any."""


class Private(NamedTuple):
    """A private line: its number, the key it is told of by, and where what is private stands."""

    number: int
    key: str
    start: int
    end: int


class _Names(NamedTuple):
    """The names of fields: those that are always private, those of a person, and all there are."""

    private: frozenset[str]
    of_person: frozenset[str]
    every: frozenset[str]


@lru_cache(maxsize=1)
def _names() -> _Names:
    private: set[str] = set()
    others: set[str] = set()
    of_person: set[str] = set()
    every = [each.model for each in generation.every()]
    for kind in every:
        for field in fields_of(kind):
            (private if holds_contact(field) else others).add(field.name)
            parts = fields_of(field.kind)
            if parts and holds_contact(field):
                of_person.update(part.name for part in parts)
            if parts and field.kind not in every:
                every.append(field.kind)
    return _Names(frozenset(private - others), frozenset(of_person), frozenset(private | others))


def private_lines(text: str) -> Iterator[Private]:
    """Yield the private lines of *text*."""
    names = _names()
    above, column = "", -1
    seen: set[str] = set()
    lines = zip(newlines.starts(text), newlines.split(text), strict=True)
    for number, (start, line) in enumerate(lines, 1):
        found = _LINE.match(line)
        if found is None or not line.strip():
            continue
        key, indent = _meant(found["key"] or "", names), len(found["before"])
        within = bool(above) and _is_within(found, key, column, seen, names)
        if not within:
            above, column, seen = "", -1, set()
            if key in names.private:
                above, column = key, indent + len(found["dash"])
        if not above:
            continue
        seen.add(key)
        is_named = key in names.private or key in names.of_person
        begins = found.start("rest") if is_named else indent
        rest = line[begins:].rstrip()
        # A comment behind what nobody has answered says nothing of anybody.
        length = 0 if is_named and rest.startswith("#") else len(rest)
        yield Private(number, above, start + begins, start + begins + length)


def _meant(word: str, names: _Names) -> str:
    """Return the field that *word* means, if it is none itself."""
    name = word.lower()
    if name in names.every or len(name) < _SHORTEST:
        return name
    return nearest(name, sorted(names.private)) or name


def _is_within(found: re.Match[str], key: str, column: int, seen: set[str], names: _Names) -> bool:
    """Tell whether a line still belongs to what was opened in *column*, as far as that is known."""
    # Behind a colon alone stands what was asked for above (`? kontaktperson`).
    if len(found["before"]) > column or (found["sign"] == ":" and not found["key"]):
        return True
    if key in names.of_person | names.private:
        return key not in seen and not found["dash"]
    return not found["sign"] and key not in names.every


def hiding(findings: Iterable[Diagnostic], text: str) -> list[Diagnostic]:
    """Return *findings* of *text*, where those of its private lines repeat no words."""
    lines = {each.number: each.key for each in private_lines(text)}
    return [_hiding(each, lines) for each in findings]


def _hiding(finding: Diagnostic, lines: dict[int, str]) -> Diagnostic:
    if finding.private or finding.span is None:
        return finding
    spans = (finding.span, *(fix.span for fix in finding.fixes))
    keys = (lines[number] for span in spans for number in _numbers(span) if number in lines)
    key = next(keys, None)
    return finding if key is None else finding.but(private=(key,))


def _numbers(span: Span) -> range:
    return range(span.line, span.end_line + 1)
