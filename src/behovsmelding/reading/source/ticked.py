"""Boxes that are ticked as in a mail or on a web page: `[x] vår 2027`, which YAML takes for a list.

So are several lists for one. Opened where a bracket begins an answer and does not end it.
"""

import re
from collections.abc import Iterator

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import Field
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import (
    Level,
    Row,
    asks_for_several,
    outline_at,
    outline_with,
    row,
    rows_below,
)

_TEXTS = (str, Tekst)
_DASH = re.compile(r"[ \t]*(?:-[ \t]*)?")
_COLON = re.compile(
    r"[ \t]*(?P<answer>[^\W\d_][^:,;]*?)[ \t]*:[ \t]*"
    r"(?P<tick>ja|nei|x|✓|✔|☒|☑|☐|)[ \t]*(?:[,;]|$|(?<=[ xX☒☑☐✓✔])(?=[^\W\d_]{2}))",
    re.IGNORECASE,
)
_YES_NO = re.compile(r"(?i)(?:ja|nei)\b")
_YES_FIRST = re.compile(r"(?i)(?P<tick>[☐☒☑✓✔x][ \t]*)?(?P<said>ja|nei)[ \t]*:[ \t]*")
_SIGNS = frozenset(":☐☒☑✓✔[]{}")
_NO_TICKS = frozenset({"", "nei", "☐"})
_BOX = re.compile(
    r"\[[ \t]*(?P<tick>[xXvV✓✔]?)[ \t]*\][ \t]*"
    r"(?P<answer>[^\s\[\],;][^\[\]]*?)[ \t]*[,;]?[ \t]*(?=\[|$)"
)

_BRACKETED = r"\[[^\[\]{}#]*\]"
_LISTS = re.compile(rf"{_BRACKETED}(?:[ \t]*(?:[,;+]|\bog\b)?[ \t]*{_BRACKETED})+")
"""Several answers, each in the brackets of a list of its own."""


def look_at(document: Document, at: int) -> bool:
    """Report the boxes at *at* and beside it, with the edit that leaves what is ticked alone."""
    outline = outline_at(document, at)
    start, end = document.line(at)
    here, owner = row(document.text[start:end], start), outline.last
    if outline.block is not None:
        return False
    if not here.key:
        return owner is not None and _below(document, owner)
    ticked = _ticked(here.value)
    outline.open(here)
    fields = [each for each in outline.levels[-1].fields(here.key) if _may_be_ticked(each)]
    if _says_yes(document, here, outline.levels[-1]):
        return True
    if ticked is None or not fields:
        return False
    several = bool(ticked) and any(each.several for each in fields)
    answer = ticked[0] if len(ticked) == 1 else f"[{', '.join(ticked)}]"
    place = (here.value_start, here.value_start + len(here.value))
    _report(document, here.key, place, ticked, answer if several or len(ticked) == 1 else None)
    return True


def _may_be_ticked(field: Field) -> bool:
    """Tell whether the answer to *field* may be one of some that are known, or names."""
    return field.kind not in _TEXTS or (field.several and field.kind is str)


def _says_yes(document: Document, here: Row, level: Level) -> bool:
    """Report the boxes of yes and no on the line *here*, where names are asked for."""
    boxes = [*_BOX.finditer(here.value)]
    said = [found["answer"].strip().lower() for found in boxes if found["tick"]]
    fields = [each for each in level.fields(here.key) if each.kind is str]
    is_yes_no = boxes and all(_YES_NO.match(found["answer"]) for found in boxes)
    if not fields or not is_yes_no or here.value[: boxes[0].start()].strip():
        return False
    place = (here.value_start, here.value_start + len(here.value))
    span, several = document.span(*place), fields[0].several
    if said == ["nei"] and several:
        fix = Fix(span, "nei")
        document.report("BM219", span, fixes=(fix,), felt=here.key, tekst=here.value)
    elif said and several:
        document.report("BM222", span, felt=here.key)
    else:
        fixes = () if said else (Fix(span, ""),)
        document.report("BM128", span, fixes=fixes, tekst=here.value, ingenting=None)
    return True


def look_for_yes(document: Document, at: int) -> bool:
    """Report the yes and the colon on the line at *at* before the names: `ja: Narvik kommune`."""
    outline, here = outline_with(document, at)
    found = _YES_FIRST.match(here.value)
    fields = outline.levels[-1].fields(here.key)
    if found is None or not any(each.several and each.kind is str for each in fields):
        return False
    start, rest = here.value_start, here.value[found.end() :]
    span = document.span(start, start + found.end("said"))
    is_yes = found["said"].lower() == "ja"
    is_clear = is_yes and not found["tick"] and rest and not _SIGNS & set(rest)
    fixes = (Fix(document.span(start, start + found.end()), ""),) if is_clear else ()
    document.report(
        "BM222" if is_yes else "BM219", span, fixes=fixes, felt=here.key, tekst=here.value
    )
    return True


def several_lists(document: Document, at: int) -> bool:
    """Report several lists at *at* where one is asked for: `[vår 2027], [høst 2027]`."""
    start, end = document.line(at)
    here = row(document.text[start:end], start)
    if not _LISTS.fullmatch(here.value) or not asks_for_several(document, start):
        return False
    inside = (each[1:-1].strip() for each in re.findall(_BRACKETED, here.value))
    span = document.span(here.value_start, here.value_start + len(here.value))
    fix = Fix(span, f"[{', '.join(filter(None, inside))}]")
    document.report("BM207", span, fixes=(fix,), felt=here.key)
    return True


def look_beside(document: Document, at: int) -> bool:
    """Report ticks behind colons on the line at *at*: `varighet: vår 2027: x, høst 2027:`."""
    outline, here = outline_with(document, at)
    found = [*_COLON.finditer(here.value)]
    fields = [each for each in outline.levels[-1].fields(here.key) if each.kind not in _TEXTS]
    is_all = "".join(each[0] for each in found) == here.value
    is_list = any(each.several for each in fields) and not any(each.is_part for each in fields)
    if not found or not is_all or not is_list:
        return False
    ticked = [each["answer"] for each in found if each["tick"].lower() not in _NO_TICKS]
    place = (here.value_start, here.value_start + len(here.value))
    _report(document, here.key, place, ticked, f"[{', '.join(ticked)}]" if ticked else None)
    return True


def _below(document: Document, owner: Row) -> bool:
    """Report boxes that stand below their field, on lines of their own."""
    lines = [*_lines(document, owner)]
    ticked = [answer for _, answers in lines for answer in answers]
    if not lines or owner.value:
        return False
    first, last = lines[0][0], lines[-1][0]
    blanks = " " * max(first.indent, owner.column)
    listed = f"{document.newline}{blanks}".join(f"- {answer}" for answer in ticked)
    place = (first.start + len(blanks), last.end)
    if first.indent < len(blanks):
        return False
    _report(document, owner.key, place, ticked, listed or None)
    return True


def _lines(document: Document, owner: Row) -> Iterator[tuple[Row, list[str]]]:
    """Yield each line below *owner* that has boxes, and what is ticked on it."""
    for each in rows_below(document, owner):
        answers = _ticked(_DASH.sub("", each.text, count=1))
        if answers is None:
            return
        yield each, answers


def _ticked(text: str) -> list[str] | None:
    """Return what is ticked in *text*; None where it is no boxes alone."""
    boxes = [*_BOX.finditer(text)]
    if not boxes or "".join(found[0] for found in boxes).rstrip() != text.rstrip():
        return None
    return [found["answer"] for found in boxes if found["tick"]]


def _report(
    document: Document, key: str, place: tuple[int, int], ticked: list[str], answer: str | None
) -> None:
    span = document.span(*place)
    fixes = () if answer is None else (Fix(span, answer),)
    tekst = " ".join(document.text[slice(*place)].split())
    document.report("BM235", span, fixes=fixes, felt=key, tekst=tekst, svar=tuple(ticked) or None)
