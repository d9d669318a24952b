"""Fields beside the name of the part they belong in: `eier: navn: Narvik kommune`.

Here alone is anything known of what a behovsmelding asks for: what a part is called, since no text
ever stands there. While a file can't be read, it may be of any generation.
"""

import re

from behovsmelding import generation
from behovsmelding.diagnostics import Fix
from behovsmelding.form import TILLEGG
from behovsmelding.model.fields import fields_of
from behovsmelding.reading.source.lines import Line
from behovsmelding.reading.source.outline import asks_for_amount, below, outline_at, row
from behovsmelding.reading.source.unparted import beside, on_one_line

_FIELD = r"[a-zæøå_]+:[ \t]+(?:-?[0-9][0-9 ]*|true|false)"
_FIELDS = re.compile(rf"{_FIELD}(?=,|$)")
_ALL_FIELDS = re.compile(rf"{_FIELD}(?:,[ \t]*{_FIELD})*")
_ANSWER = r"[^\W_][^:,#{}\[\]\"']*"
_LONE = re.compile(r"[a-zæøå_]+:(?:[ \t]+[^:]*)?")
_LONE_ROW = re.compile(r"[^\W_][^:,#'\"\[\]{}]*:(?:[ \t]+[^:]*)?")


def is_part(key: str) -> bool:
    """Tell whether *key* has fields below it, in any form."""
    return (
        key == TILLEGG
        or _is_list(key)
        or _has_rows(key)
        or any(key in each.parts for each in generation.every())
    )


def _is_list(key: str) -> bool:
    return any(key in each.lists for each in generation.every())


def _has_rows(key: str) -> bool:
    return any(key in each.rows for each in generation.every())


def look_beside(line: Line) -> bool:
    """Report the fields that stand beside a key on *line* instead of below it, if any do."""
    document = line.document
    span = document.span(line.value_start, line.value_end)
    if inside := _without_braces(line.value):
        document.report("BM144", span, fixes=(Fix(span, f"{{{inside}}}"),))
    elif "," in line.value and _FIELDS.match(line.value) and not _is_no_row(line):
        below = line.below()
        is_all = below is None or below.indent <= line.key_indent
        is_exact = is_all and (_ALL_FIELDS.fullmatch(line.value) or _all_known(line))
        fixes = (Fix(span, f"{{{line.value}}}"),) if is_exact else ()
        document.report("BM144", span, fixes=fixes)
    elif (fields := _all_known(line)) is not None:
        document.report("BM144", span, fixes=(Fix(span, f"{{{fields}}}"),))
    elif beside(document, line.value_start) or on_one_line(document, line):
        pass
    elif not is_part(line.key) and asks_for_amount(document, line.start):
        document.report("BM301", span, felt=line.key, tekst=line.value)
    elif is_part(line.key) or _FIELDS.match(line.value):
        document.report("BM145", span, fixes=_below(line), nøkkel=line.key, tekst=line.value)
    else:
        return False
    return True


def _is_no_row(line: Line) -> bool:
    """Tell whether an amount alone belongs on *line*, and what stands there are no fields of it."""
    is_amount = not is_part(line.key) and asks_for_amount(line.document, line.start)
    return is_amount and _all_known(line) is None


def _all_known(line: Line) -> str | None:
    """Return the fields beside the key on *line*, if they are several of its own, and all of it."""
    parts = [each.partition(": ") for each in line.value.split(", ")]
    names = [name for name, _, _ in parts]
    outline = outline_at(line.document, line.start)
    here = row(line.text, line.start)
    outline.open(here)
    known = {each.name for kind in below(outline.levels[-1], here.key) for each in fields_of(kind)}
    is_one = all(re.fullmatch(_ANSWER, answer) for _, _, answer in parts)
    goes_on = (following := line.below()) is not None and following.indent > line.key_indent
    if len(parts) < 2 or goes_on or not is_one or not known.issuperset(names):  # noqa: PLR2004
        return None
    return line.value if len({*names}) == len(names) else None


def _without_braces(value: str) -> str | None:
    """Return the fields in *value*, if it lacks a brace or has others round them: `(eier: 5)`."""
    inside = value[1:] if value[:1] in ("(", "[") else value
    inside = inside[:-1] if inside[-1:] in (")", "]", "}") else inside
    is_other = inside != value and _ALL_FIELDS.fullmatch(inside.strip())
    return inside.strip() if is_other else None


def _below(line: Line) -> tuple[Fix, ...]:
    """Return the edit that puts the one field beside the key of *line* on a line of its own."""
    lone = _LONE_ROW if _has_rows(line.key) else _LONE
    below, value = line.below(), line.value.removeprefix("- ")
    dash = "- " if _is_list(line.key) and value == line.value else ""
    indent = line.key_indent + 2
    if below is not None and below.indent > line.key_indent:
        if below.is_item or not below.has_key or value != line.value:
            return ()
        indent = below.indent - len(dash)
    if not lone.fullmatch(value) or indent < line.key_indent:
        return ()
    document = line.document
    gap = document.span(line.key_end, line.value_start)
    return (Fix(gap, document.newline + " " * indent + dash),)
