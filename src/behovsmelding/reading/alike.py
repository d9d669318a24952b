"""Errors on lines with signs that look like others: hard blanks, and å as an a and a ring.

A pattern may not know them, and take a name for another or a text for a field. So the file is read
once more as it looks, with ordinary blanks and letters of one sign each, and what is found on such
a line then is told of it. What is written stays: only a fix changes it. Opened where there is an
error, and a sign that is no ASCII.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from behovsmelding import newlines
from behovsmelding.diagnostics import Diagnostic, Fix, Span
from behovsmelding.reading.source.folding import HARD

_HARD_BLANKS = re.compile(rf"[{HARD}]+(?P<last>[ \t]*$)?")
_LEADING = re.compile(rf"[ \t{HARD}]*")
_A_LETTER = re.compile(r"(?s).[\u0300-\u036f]*")
_FARTHEST = 20
"""How many lines above one are looked at."""
_LONGEST = 10_000
"""How long a line may be that is looked at so."""


def as_it_looks(
    findings: Sequence[Diagnostic], text: str, read: Callable[[str], Sequence[Diagnostic]]
) -> list[Diagnostic]:
    """Return *findings* of *text* with what is found where it is *read* as it looks.

    That is on the lines in doubt. An error that is gone then was of the hard blanks alone.
    """
    lines = newlines.split(text)
    wrong = {each for each in _errors(findings) if each <= len(lines)}
    wrong -= _errors(each for each in findings if _is_of_blanks(each, lines))
    above = {each: _above(lines, each) for each in wrong}
    doubtful = {each for each in (*wrong, *above.values()) if _looks_other(lines, each)}
    if not doubtful:
        return [*findings]
    seen = [_placed(each, lines, doubtful) for each in read(_plain_text(text, lines))]
    doubtful = {each for each in doubtful if _said(findings, each) != _said(seen, each)}
    told = [each for each in seen if each.is_error and each.span and each.span.line in doubtful]
    clean = wrong & doubtful - {line for each in told for line in _lines(each)}
    if clean and _errors(seen) - _errors(findings) - _errors(told):
        # What is wrong there came to light elsewhere.
        return [*findings]
    blanks = [each for line in sorted(clean) if (each := _blanks(findings, line, lines[line - 1]))]
    # What is wrong with a line comes to light on the next one, too.
    after = {each for each in wrong - _errors(seen) if above[each] in _errors(told)}
    settled = _errors([*told, *blanks]) | after | (wrong & doubtful - clean)
    rest = [each for each in findings if each.span is None or each.span.line not in settled]
    if told:
        rest = [*_without_consequences(rest, seen)]
    return [*rest, *_beside(seen, told), *blanks]


def _without_consequences(
    findings: Iterable[Diagnostic], seen: Iterable[Diagnostic]
) -> Iterator[Diagnostic]:
    """Yield *findings* without what is missing only until a line is read as it looks."""
    lacking = {(each.code, each.blamed) for each in seen if each.lack}
    return (each for each in findings if not each.lack or (each.code, each.blamed) in lacking)


def _beside(seen: Iterable[Diagnostic], told: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield what is *seen* on the lines of the errors that are *told*."""
    lines = _errors(told)
    return (each for each in seen if each.span and each.span.line in lines)


def _is_of_blanks(finding: Diagnostic, lines: list[str]) -> bool:
    """Tell whether *finding* is of a hard blank itself: then it needs no second look."""
    written = (
        lines[fix.span.line - 1][fix.span.column - 1 : fix.span.end_column - 1]
        for fix in finding.fixes
        if fix.span.line == fix.span.end_line <= len(lines) and not fix.text.strip()
    )
    return any(_HARD_BLANKS.search(each) and not each.strip() for each in written)


def _above(lines: list[str], number: int) -> int:
    """Return the number of the line above that of this *number* with something on it."""
    before = range(number - 1, max(0, number - 1 - _FARTHEST), -1)
    return next((each for each in before if lines[each - 1].strip()), number)


def _looks_other(lines: list[str], number: int) -> bool:
    """Tell whether the line of this *number* has signs that look like others."""
    line = lines[number - 1]
    return not line.isascii() and len(line) <= _LONGEST and _plain(line) != line


def _said(findings: Iterable[Diagnostic], line: int) -> list[Any]:
    """Return what *findings* say of a *line*, where one blank is as good as another."""
    return [
        (each.code, each.span, [(fix.span, _ordinary(fix.text)) for fix in each.fixes])
        for each in findings
        if each.span and each.span.line == line
    ]


def _errors(findings: Iterable[Diagnostic]) -> set[int]:
    """Return the numbers of the lines with an error."""
    return {each.span.line for each in findings if each.span and each.is_error}


def _plain(line: str) -> str:
    """Return *line* as it looks; what it is indented by is looked at elsewhere."""
    if line.isascii():
        return line
    found = _LEADING.match(line)
    leading = found.end() if found else 0
    return line[:leading] + _ordinary(line[leading:])


def _ordinary(text: str) -> str:
    """Return *text* with ordinary blanks, and letters of one sign each."""
    return re.sub(f"[{HARD}]", " ", unicodedata.normalize("NFC", text))


def _plain_text(text: str, lines: list[str]) -> str:
    """Return *text*, which has these *lines*, as it looks, with its own ends of lines."""
    starts = newlines.starts(text)
    ends = [*starts[1:], len(text)]
    return "".join(
        _plain(line) + text[start + len(line) : end]
        for line, start, end in zip(lines, starts, ends, strict=True)
    )


def _lines(finding: Diagnostic) -> Iterator[int]:
    """Yield the lines that *finding* stands on, or that it changes."""
    for span in (finding.span, *(fix.span for fix in finding.fixes)):
        if span is not None:
            yield from range(span.line, span.end_line + 1)


def _blanks(findings: Sequence[Diagnostic], number: int, line: str) -> Diagnostic | None:
    """Return a finding of the hard blanks on a *line*, where those are all that is wrong there."""
    file = next(each.span.file for each in findings if each.span)
    found = _LEADING.match(line)
    places = [*_HARD_BLANKS.finditer(line, found.end() if found else 0)]
    if not places:
        return None
    fixes = tuple(
        Fix(
            Span(file, number, each.start() + 1, number, each.end() + 1),
            "" if each["last"] is not None else " " * len(each[0]),
        )
        for each in places
    )
    return Diagnostic("BM134", span=fixes[0].span, fixes=fixes)


def _placed(finding: Diagnostic, lines: list[str], doubtful: set[int]) -> Diagnostic:
    """Return *finding* with its places in *lines*, if it stands on one of those that are in doubt.

    It was found where each letter is one sign.
    """
    if finding.span is None or finding.span.line not in doubtful:
        return finding
    fixes = tuple(each._replace(span=_span(each.span, lines)) for each in finding.fixes)
    related = tuple(
        each if each.span is None else each._replace(span=_span(each.span, lines))
        for each in finding.related
    )
    return finding.but(span=_span(finding.span, lines), related=related, fixes=fixes)


def _span(span: Span, lines: list[str]) -> Span:
    return span._replace(
        column=_column(lines[span.line - 1], span.column),
        end_column=_column(lines[span.end_line - 1], span.end_column),
    )


def _column(line: str, column: int) -> int:
    """Return where in *line* that stands which is at *column* where each letter is one sign."""
    if line.isascii() or unicodedata.is_normalized("NFC", line):
        return column
    left = column - 1
    for each in _A_LETTER.finditer(line):
        if left <= 0:
            return each.start() + 1
        left -= len(unicodedata.normalize("NFC", each[0]))
    return len(line) + 1 + left
