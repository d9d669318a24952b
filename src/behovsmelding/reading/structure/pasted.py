"""What a long text looks like that was pasted from Word: bullets that are none here, tables.

Opened where a text holds a sign of it.
"""

import re
from collections.abc import Iterator

from behovsmelding import newlines
from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source import Scalar
from behovsmelding.reading.source.folding import BULLET
from behovsmelding.reading.structure.reporter import Reporter

_BULLET = re.compile(
    rf"(?P<indent>[ \t]*)(?:{BULLET}[ \t\u00a0]*|[-–—*]\t[ \t]*|-\u00a0[ \u00a0]*|-(?=[^\W\d_])"
    r"|\*(?=[^\W\d_][^*]*$))(?=\S)"
)
_DASH = re.compile(
    r"(?P<indent>[ \t]*)(?:(?P<sign>[–—]|--)[ \u00a0]*(?=[^\W_])|(?P<other>[+o]) (?=[^\W\d_]))"
)
"""What begins a line of speech too, or a word alone: several lines of them are a list."""
_INNER = re.compile(r"(?P<indent>[ \t]*)[oO](?:\t| {2})[ \t]*(?=\S)")
_NUMBER = re.compile(r"(?P<indent>[ \t]*)(?P<number>[0-9]{1,3})[.)]\t[ \t]*(?=\S)")
_LETTER = re.compile(r"(?P<indent>[ \t]*)(?P<number>[a-zA-Z][.)])\t[ \t]*(?=\S)")
_ROW = re.compile(r"[^\t]*[^\s][^\t]*(?:\t+[^\t]+)+")
_BARRED = re.compile(r"\|.*\||[^|]*[^|\s] \| [^|\s][^|]*(?: \| [^|\s][^|]*)+")
_SPACED = re.compile(r"\S+(?: \S+)*(?: {3,}\S+(?: \S+)*)+")


def look_at(scalar: Scalar, reporter: Reporter) -> None:
    """Report the bullets in *scalar* that Word made, with the edits that mend them, and tables."""
    lines = list(_lines(scalar))
    signs = [_sign(line) for _, line in lines]
    fixes = [
        fix
        for number, (start, line) in enumerate(lines)
        if (fix := _bullet(scalar, start, line, dashed=_is_listed(signs, number))) is not None
    ]
    if fixes:
        scalar.document.report(
            "BM150",
            fixes[0].span,
            path=scalar.path,
            fixes=tuple(fixes) if _is_exact(scalar) else (),
            felt=reporter.label(scalar.path),
        )
    rows = [line for _, line in lines if _is_row(line)]
    if len(rows) > 1:
        scalar.document.report(
            "BM151", scalar.span, path=scalar.path, felt=reporter.label(scalar.path)
        )


def _is_row(line: str) -> bool:
    text = line.strip(" \t")
    return not _is_bullet(line) and any(
        each.fullmatch(text) is not None for each in (_ROW, _BARRED, _SPACED)
    )


def _sign(line: str) -> str:
    """Return the sign that begins *line*, if several lines with it are a list."""
    found = _DASH.match(line)
    return (found["sign"] or found["other"]) if found else ""


def _is_listed(signs: list[str], number: int) -> bool:
    """Tell whether a line beside the one of this *number* begins with the sign it does.

    Where a dash begins others, a plus is no sign of a list: it weighs for what a dash is against.
    """
    sign = signs[number]
    beside = (*signs[max(number - 1, 0) : number], *signs[number + 1 : number + 2])
    return bool(sign) and sign in beside and (sign != "+" or {*signs} <= {"+", ""})


def _lines(scalar: Scalar) -> Iterator[tuple[int, str]]:
    """Yield the lines of *scalar* as they are written, each with where it begins."""
    text, at = scalar.document.text[: scalar.end], scalar.start
    for number, line in enumerate(newlines.split(text[at:])):
        if number or scalar.style not in ("|", ">"):
            yield at, line
        at += len(line)
        at += 2 if text.startswith("\r\n", at) else 1


def _is_exact(scalar: Scalar) -> bool:
    """Tell whether a line of *scalar* stays a line."""
    return scalar.style == "|"


def _is_bullet(line: str) -> bool:
    return any(each.match(line) for each in (_BULLET, _INNER, _NUMBER, _LETTER))


def _bullet(scalar: Scalar, start: int, line: str, *, dashed: bool) -> Fix | None:
    """Return the edit that makes a bullet or a number of our own of what begins *line*."""
    if found := _BULLET.match(line) or (_DASH.match(line) if dashed else None):
        mark = "- "
    elif found := _INNER.match(line):
        mark = "  - "
    elif found := _NUMBER.match(line):
        mark = f"{found['number']}. "
    elif found := _LETTER.match(line):
        mark = f"{found['number']} "
    else:
        return None
    sign = start + found.end("indent")
    return Fix(scalar.document.span(sign, start + found.end()), mark)
