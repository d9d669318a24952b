"""The exact edits that findings carry, made in a text."""

from collections.abc import Iterable
from itertools import pairwise

from behovsmelding import newlines
from behovsmelding.diagnostics import Diagnostic, Fix


def apart(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the *findings* whose fixes can be made at once: of those that overlap, the first."""
    accepted: list[Diagnostic] = []
    fixes: list[Fix] = []
    for finding in findings:
        if finding.fixes and not _overlap([*fixes, *finding.fixes]):
            accepted.append(finding)
            fixes.extend(finding.fixes)
    return tuple(accepted)


def _overlap(fixes: list[Fix]) -> bool:
    """Tell whether two *fixes* speak of the same characters, or begin at the same place."""
    places = sorted(map(_place, fixes))
    return any(one[0] == other[0] or one[1] > other[0] for one, other in pairwise(places))


def _place(fix: Fix) -> tuple[tuple[int, int], tuple[int, int]]:
    span = fix.span
    return (span.line, span.column), (span.end_line, span.end_column)


def edited(text: str, findings: Iterable[Diagnostic]) -> str:
    """Return *text* with the fixes of *findings* made; no two of them overlap."""
    lines = newlines.starts(text)
    pieces: list[str] = []
    at = 0
    for fix in sorted((fix for each in findings for fix in each.fixes), key=_place):
        start, end = fix.span.reach(lines)
        pieces += [text[at:start], fix.text]
        at = end
    return "".join([*pieces, text[at:]])
