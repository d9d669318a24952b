r"""Fixes that mend nothing: what one wrote, another for the same would write over, and longer.

`"a` that becomes `"\"a"`, and so on: each round makes the file longer, and none is the last.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from behovsmelding import newlines
from behovsmelding.diagnostics import Diagnostic


class Slip(NamedTuple):
    """What a fix was made for: the code of the finding, and the line it was found on."""

    code: str
    line: str


class Made(NamedTuple):
    """Which slip a fix was made for, and in which round."""

    slip: Slip
    round: int


class Written(NamedTuple):
    """What fixes have written, in the text as it is now, and for which slips."""

    start: int
    end: int
    made: tuple[Made, ...]


def slip(finding: Diagnostic, text: str, starts: Sequence[int]) -> Slip:
    """Return what *finding* would be mended for in *text*, whose lines begin at *starts*."""
    line = finding.span.line if finding.span else 1
    end = starts[line] if line < len(starts) else len(text)
    return Slip(finding.code, text[starts[line - 1] : end])


def again(
    findings: Iterable[Diagnostic], written: Sequence[Written], starts: Sequence[int]
) -> Made | None:
    """Return the first thing *written* that one of *findings* would write over for the same."""
    begins = [each.start for each in written]
    for finding in findings:
        for fix in finding.fixes:
            start, end = fix.span.reach(starts)
            if not start < end < start + len(fix.text):
                continue
            for each in reversed(written[: bisect_right(begins, end - 1)]):
                if each.end <= start:
                    break
                if (
                    made := next((m for m in each.made if m.slip.code == finding.code), None)
                ) is not None:
                    return made
    return None


def written_then(
    findings: Iterable[Diagnostic], written: Sequence[Written], text: str, number: int
) -> tuple[frozenset[Slip], list[Written]]:
    """Return the slips of *findings* in *text*, and what is *written* when they are mended.

    The *number* is that of the round.
    """
    starts = newlines.starts(text)
    edits = sorted(
        (*fix.span.reach(starts), fix, Made(slip(each, text, starts), number))
        for each in findings
        for fix in each.fixes
    )
    ends = [end for _, end, _, _ in edits]
    grown = [0, *accumulate(len(fix.text) - (end - start) for start, end, fix, _ in edits)]

    def after(at: int) -> int:
        return at + grown[bisect_right(ends, at)]

    new = [
        Written(start + grown[at], start + grown[at] + len(fix.text), (made,))
        for at, (start, _, fix, made) in enumerate(edits)
    ]
    old = [Written(after(each.start), after(each.end), each.made) for each in written]
    slips = frozenset(made.slip for _, _, _, made in edits)
    return slips, list(_joined(sorted([*new, *old])))


def _joined(written: Iterable[Written]) -> Iterator[Written]:
    """Yield what is *written*, in order, with what overlaps as one."""
    last: Written | None = None
    for each in written:
        if last is not None and each.start < last.end:
            last = Written(last.start, max(last.end, each.end), (*last.made, *each.made))
            continue
        if last is not None and last.start < last.end:
            yield last
        last = each
    if last is not None:
        yield last
