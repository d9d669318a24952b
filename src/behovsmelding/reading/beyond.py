"""What a file says beyond a line that can't be read, where a fix mends that line.

The fixes are made in a copy of the text, and what is found in that is told too, at its place in the
text as it stands. What speaks of a line that a fix changes waits till it is changed. Opened where
nothing could be read.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import attrs

from behovsmelding import newlines
from behovsmelding.diagnostics import Diagnostic, Fix, Span
from behovsmelding.reading.edits import apart, edited

_NUMBER = re.compile(r"[0-9]+")


def with_the_rest(
    findings: Sequence[Diagnostic], text: str, read: Callable[[str], Sequence[Diagnostic]]
) -> list[Diagnostic]:
    """Return *findings* of *text* with what is found where it is *read* as they mend it.

    What would follow of a guess is told nowhere.
    """
    mends = apart(each for each in findings if each.edits and not each.guessed)
    if not mends:
        return [*findings]
    mended = edited(text, mends)
    places = _Places(text, mended, (fix for each in mends for fix in each.fixes))
    told = {(each.code, each.span) for each in findings}
    found = (places.of(each) for each in read(mended))
    beyond = [each for each in found if each and (each.code, each.span) not in told]
    # All that is told may be mended at once.
    return [
        *findings,
        *(each for each in beyond if not each.fixes or apart([*mends, each])[-1] is each),
    ]


class _Stretch(NamedTuple):
    """A stretch of a text that stays, and where it begins in the text as it is mended."""

    mended: int
    start: int
    end: int


class _Places:
    """Where that stands in a text which is found in it as it is *mended* by *fixes*."""

    def __init__(self, text: str, mended: str, fixes: Iterable[Fix]) -> None:
        self.lines, self.mended_lines = newlines.starts(text), newlines.starts(mended)
        self.stretches: list[_Stretch] = []
        self.changed: set[int] = set()
        """The lines that a fix changes."""
        at = begin = 0
        for start, end, written in sorted((*fix.span.reach(self.lines), fix.text) for fix in fixes):
            # The same text may be put in the place of itself, in another encoding.
            if text[start:end] != written:
                self.stretches.append(_Stretch(begin, at, start))
                begin, at = begin + start - at + len(written), end
                self.changed.update(range(self._line(start), self._line(max(start, end - 1)) + 1))
        self.stretches.append(_Stretch(begin, at, len(text)))

    def of(self, finding: Diagnostic) -> Diagnostic | None:
        """Return *finding* where it stands in the text; none where it speaks of what is changed."""
        if finding.span is None:
            return finding
        span = self._span(finding.span)
        fixes = tuple(each._replace(span=self._span(each.span)) for each in finding.fixes)
        if {span.line, *(line for each in fixes for line in _lines(each.span))} & self.changed:
            return None
        related = tuple(
            each if each.span is None else each._replace(span=self._span(each.span))
            for each in finding.related
        )
        found = finding.but(span=span, related=related, fixes=fixes)
        if (lines := finding.params.get("linjer")) is None:
            return found
        numbers = _NUMBER.sub(lambda number: str(self._line_of(int(number[0]))), lines)
        return attrs.evolve(found, params={**finding.params, "linjer": numbers})

    def _span(self, span: Span) -> Span:
        start, end = map(self._at, span.reach(self.mended_lines))
        return Span(span.file, *self._place(start), *self._place(end))

    def _at(self, at: int) -> int:
        """Return where in the text that stands which is *at* in it as it is mended.

        What is written anew stands where it is to be written.
        """
        which = bisect_right(self.stretches, at, key=lambda each: each.mended) - 1
        begin, start, end = self.stretches[which]
        return min(start + at - begin, end)

    def _line(self, at: int) -> int:
        return bisect_right(self.lines, at)

    def _place(self, at: int) -> tuple[int, int]:
        line = self._line(at)
        return line, at - self.lines[line - 1] + 1

    def _line_of(self, number: int) -> int:
        return self._line(self._at(self.mended_lines[number - 1]))


def _lines(span: Span) -> Iterator[int]:
    """Yield the lines that *span* stands on."""
    yield from range(span.line, span.end_line + 1)
