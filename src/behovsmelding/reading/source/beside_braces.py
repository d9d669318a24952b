"""What stands before brackets, behind or below them: `tilskudd {eier: 5}`, `{…}.`, `[]`.

YAML takes the first for a text, and gives up at the others. Opened where it has given up.
"""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.source.lines import Line, starts
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import outline_at, row

_BEFORE = re.compile(
    r"[ ]*(?:-[ ]+)*(?P<name>[a-zæøå_]+)"
    r"(?P<sign>:|[ \t]+[-–—][ \t]+|[ \t]*[;=]?[ \t]*)(?P<inside>[\[{].*)"
)
_PAIRS = {"{": "}", "[": "]"}
_IN_QUOTES = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'"
_INSIDE = {
    bracket: re.compile(rf"(?:{_IN_QUOTES}|[^\[\]{{}}\"'#])*{re.escape(closing)}")
    for bracket, closing in _PAIRS.items()
}
_ABOVE = frozenset({"[]", "{}", "ja", "ja:", "ja.", "ja,"})
"""What says nothing where the answers stand below it."""
_NOTHING = re.compile(r"[ \t]*[.,;:!)\]}]+[ \t]*")
"""Signs that say nothing."""
_TEXTS = (str, Tekst)


def look_around(document: Document, at: int, context: int) -> bool:
    """Report what stands beside a bracket at either place, or right above."""
    line = document.line(at)[0]
    above = document.line(line - 1)[0] if line else line
    return any(_look_at(Line(document, place)) for place in starts(document, context, at, above))


def _look_at(line: Line) -> bool:
    found = _BEFORE.match(line.document.text, line.start, line.end)
    name = found["name"] if found else line.key
    is_behind = found is None and (line.value[:1] in _PAIRS or _is_above(line.value))
    if not (found or is_behind) or not _has_answers(line, name):
        return False
    if found is not None:
        return _report_before(line, found)
    return _report_above(line) if _is_above(line.value) else _report_behind(line)


def _is_above(value: str) -> bool:
    return value.lower() in _ABOVE


def _has_answers(line: Line, name: str) -> bool:
    """Tell whether the field *name* on *line* has more than a text for its answer."""
    outline, here = outline_at(line.document, line.start), row(line.text, line.start)
    if outline.block is not None:
        outline.take(here)
    if outline.block is not None:
        return False
    fields = [
        field
        for level in outline.levels
        if level.column == here.column
        for field in level.fields(name)
    ]
    is_row = any(
        level.column == here.column and level.has_rows and not level.fields(name)
        for level in outline.levels
    )
    return is_row or any(f.is_part or f.several or f.kind not in _TEXTS for f in fields)


def _report_before(line: Line, found: re.Match[str]) -> bool:
    """Report the colon that is not there, or the blank that is missing after it."""
    document, sign = line.document, found["sign"].strip()
    place = document.span(*found.span("sign"))
    fix = Fix(place, ": ")
    said = {"nøkkel": found["name"], "tekst": found["inside"].strip()}
    if not sign:
        span = document.span(found.start("name"), found.end())
        document.report_once("BM153", span, fix, **said)
    elif sign == ":":
        document.report_once("BM122", place, fix, **said)
    else:
        document.report_once("BM136", place, fix, tegn=sign, **said)
    return True


def _report_above(line: Line) -> bool:
    """Report the brackets with nothing inside on *line*, where the answer stands below them."""
    below = line.below()
    if below is None or below.indent <= line.key_indent or not (below.is_item or below.has_key):
        return False
    span = line.document.span(line.value_start, line.value_end)
    gap = line.document.span(line.key_end, line.value_end)
    line.document.report_once("BM137", span, Fix(gap, ""), tekst=line.value)
    return True


def _report_behind(line: Line) -> bool:
    """Report what follows the bracket that closes the answer on *line*; signs alone go."""
    document, start = line.document, line.value_start
    closed = _INSIDE[line.value[0]].match(document.text, start + 1, line.end)
    rest = line.value[closed.end() - start :] if closed else ""
    is_nothing = _NOTHING.fullmatch(rest) is not None
    # Behind `[x]` stands what is ticked.
    if closed is None or not rest.strip() or (line.value[0] == "[" and not is_nothing):
        return False
    span = document.span(closed.end(), line.value_end)
    fixes = (Fix(span, ""),) if is_nothing else ()
    document.report_once("BM156", span, *fixes, tekst=rest.strip())
    return True
