"""Mend a file: the exact edits that its findings carry, until none is left."""

from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path

import attrs

from behovsmelding import newlines
from behovsmelding.diagnostics import Diagnostic, Fix
from behovsmelding.reading.examine import Examined, examine

_ROUNDS_A_LINE = 4
"""How often a file is read anew for each line: a mistake may hide the next, even on its line."""
_MOST_READ = 300_000_000
"""How many characters are read at the most before the rest is left for another time."""
_FEWEST_ROUNDS = 1000

_BOM = "\ufeff"


@attrs.frozen
class Mended:
    """A file as it was (`before`) and as it is with its fixes made (`after`, `data`).

    `fixed` holds the findings whose fixes were made, in that order; each has its place in the text
    as it was then.
    """

    before: Examined
    after: Examined
    data: bytes
    fixed: tuple[Diagnostic, ...]


def mend(
    data: bytes,
    file: str,
    chosen: Callable[[Diagnostic], bool] = lambda _: True,
    forms: Path | None = None,
) -> Mended:
    """Make the fixes of the *chosen* findings in *data*, and of those that then come to light.

    Every byte that no fix speaks of stays as it is, line ends and a byte order mark too. *forms* is
    a folder of forms beside ours.
    """
    before = after = examine(data, file, forms)
    mark = _BOM if data.startswith(_BOM.encode()) else ""
    fixed: list[Diagnostic] = []
    seen = {data}
    for _ in range(_most_rounds(before.text)):
        findings = apart(each for each in after.findings if each.edits and chosen(each))
        if not findings:
            break
        made = (mark + edited(after.text, findings)).encode()
        if made in seen:
            break
        seen.add(made)
        fixed.extend(findings)
        data = made
        after = examine(data, file, forms)
    return Mended(before, after, data, tuple(fixed))


def _most_rounds(text: str) -> int:
    """Return how often *text* may be read anew; enough for a slip on every line of 100 kB."""
    lines = len(newlines.starts(text)) + 25
    return min(_ROUNDS_A_LINE * lines, max(_FEWEST_ROUNDS, _MOST_READ // (len(text) + 1)))


def what_now(finding: Diagnostic) -> str:
    """Return what stands in the place of *finding* when it is mended; nothing of many edits."""
    return finding.fixes[0].text if len(finding.fixes) == 1 else ""


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
        start, end = (lines[line - 1] + column - 1 for line, column in _place(fix))
        pieces += [text[at:start], fix.text]
        at = end
    return "".join([*pieces, text[at:]])
