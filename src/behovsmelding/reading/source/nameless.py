"""A name alone behind the dash of a part, with its fields below: `- Inkluderende praksis`.

Opened where YAML finds a field that doesn't fit the line above it.
"""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import Mark, by_name, fields_of
from behovsmelding.reading.source.lines import Line
from behovsmelding.reading.source.no_colon import level_at
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import Level, Outline, Row, outline_at, row, rows_below
from behovsmelding.reading.source.quoting import written

_FIELD_AND_ANSWER = re.compile(
    r"(?P<name>[a-zæøå_]+)(?P<gap>[ \t]+(?:[-–—=>]+[ \t]+)?)(?P<answer>\S.*)"
)
_NUMBER = re.compile(
    r"(?:(?:tiltak|eier|eigar|partner|partnar)[ ]?)?(?:nr\.?[ ]?)?[0-9]{1,2}[.):]?"
)
_BEGINNING = re.compile(rf"(?:{_NUMBER.pattern}[.:)][ \t]+)?(?P<name>\S.*)", re.IGNORECASE)


def look_at(line: Line) -> bool:
    """Report the name that stands alone on *line*, where fields of its part stand below it."""
    document = line.document
    outline = outline_at(document, line.start)
    here = row(line.text, line.start)
    if outline.block is not None:
        outline.take(here)
    if outline.block is not None or here.key or not here.value:
        return False
    if not here.has_dash:
        return _lacks_colon(line, outline, here)
    name, others = _fields(document, outline, here)
    return name is not None and bool(others) and _above_others(line, here, name, others)


def _above_others(line: Line, here: Row, name: str, others: list[Row]) -> bool:
    """Report what stands alone *here*, above the *others* of a part that is called by *name*."""
    document, start = line.document, here.start + here.column
    is_named = name in {each.key for each in others}
    beside = _FIELD_AND_ANSWER.fullmatch(here.value)
    if beside is not None and beside["name"] == name and not is_named:
        return _report_no_colon(document, here, beside)
    span = document.span(start, here.start + len(here.said))
    if others[0].key == name:
        if _NUMBER.fullmatch(here.value.lower()) is None:
            return False
        # «Tiltak 1» is a heading above the name.
        fix = Fix(document.span(start, others[0].start + others[0].column), "")
        svar = f"{name}: {others[0].value}"
    elif is_named:
        return False
    else:
        found = _BEGINNING.fullmatch(here.value)
        svar = f"{name}: {written(found['name'] if found else here.value)}"
        fix = Fix(span, svar)
    document.report("BM237", span, fixes=(fix,), tekst=here.value, svar=svar, rest=None)
    return True


def _lacks_colon(line: Line, outline: Outline, here: Row) -> bool:
    """Report a field that begins *line*, without the colon between it and its answer."""
    found = _FIELD_AND_ANSWER.fullmatch(here.said.strip())
    level = level_at(outline, here)
    if level is None or level.column != here.column:
        return False
    if _is_name_alone(line, level, here):
        end = here.start + len(here.said)
        fix = Fix(line.document.span(end, end), ":")
        span = line.document.span(here.start + here.column, end)
        line.document.report("BM131", span, fixes=(fix,), tekst=here.value)
        return True
    if found is None or found["name"] in level.seen:
        return False
    if not level.fields(found["name"]):
        return False
    return _report_no_colon(line.document, here, found)


def _report_no_colon(document: Document, here: Row, found: re.Match[str]) -> bool:
    """Report the field and its answer that are *found* on the line *here*, without a colon."""
    start = here.start + here.column
    after, gap = start + found.end("name"), found["gap"]
    fix = Fix(document.span(after, after + len(gap)), ": " if gap.strip() else f":{gap}")
    span = document.span(start, here.start + len(here.said))
    document.report("BM153", span, fixes=(fix,), nøkkel=found["name"], tekst=found["answer"])
    return True


def _is_name_alone(line: Line, level: Level, here: Row) -> bool:
    """Tell whether *line* is a field of *level* with what belongs below it, and lacks its colon."""
    name, below = here.said.strip().lower(), line.below()
    is_above = below is not None and below.indent > here.column
    return is_above and bool(level.fields(name)) and name not in level.seen


def _fields(document: Document, outline: Outline, here: Row) -> tuple[str | None, list[Row]]:
    """Return what a part that begins *here* calls its name, and its fields that stand below."""
    outline.open(here)
    for kind in outline.levels[-1].kinds:
        first, *_ = fields_of(kind)
        if Mark.NAVN not in first.marks:
            continue
        others = []
        for each in rows_below(document, here):
            if each.text.strip() and (each.indent < here.column or each.has_dash):
                break
            if each.indent == here.column and each.key in by_name(kind):
                others.append(each)
        return first.name, others
    return None, []
