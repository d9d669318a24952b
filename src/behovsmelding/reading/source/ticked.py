"""Boxes that are ticked as in a mail or on a web page: `[x] vår 2027`, which YAML takes for a list.

Opened where a bracket begins an answer and does not end it.
"""

import re
from collections.abc import Iterator

from behovsmelding.diagnostics import Fix
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import Row, outline_at, row, rows_below

_TEXTS = (str, Tekst)
_DASH = re.compile(r"[ \t]*(?:-[ \t]*)?")
_BOX = re.compile(
    r"\[[ \t]*(?P<tick>[xXvV✓✔]?)[ \t]*\][ \t]*"
    r"(?P<answer>[^\s\[\],;][^\[\]]*?)[ \t]*[,;]?[ \t]*(?=\[|$)"
)


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
    fields = [each for each in outline.levels[-1].fields(here.key) if each.kind not in _TEXTS]
    if not ticked or not fields:
        return False
    several = any(each.several for each in fields)
    answer = ticked[0] if len(ticked) == 1 else f"[{', '.join(ticked)}]"
    place = (here.value_start, here.value_start + len(here.value))
    _report(document, here.key, place, ticked, answer if several or len(ticked) == 1 else None)
    return True


def _below(document: Document, owner: Row) -> bool:
    """Report boxes that stand below their field, on lines of their own."""
    lines = [*_lines(document, owner)]
    ticked = [answer for _, answers in lines for answer in answers]
    if not ticked or owner.value:
        return False
    first, last = lines[0][0], lines[-1][0]
    blanks = " " * max(first.indent, owner.column)
    listed = f"{document.newline}{blanks}".join(f"- {answer}" for answer in ticked)
    place = (first.start + len(blanks), last.end)
    if first.indent < len(blanks):
        return False
    _report(document, owner.key, place, ticked, listed)
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
    document.report("BM235", span, fixes=fixes, felt=key, tekst=tekst, svar=tuple(ticked))
