"""Mend a file: the exact edits that its findings carry, until none is left."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import attrs

from behovsmelding import newlines
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.reading.edits import apart, edited
from behovsmelding.reading.examine import Examined, examine
from behovsmelding.reading.futile import Slip, Written, again, slip, written_then

_ROUNDS_A_LINE = 4
"""How often a file is read anew for each line: a mistake may hide the next, even on its line."""
_MOST_READ = 300_000_000
"""How many characters are read at the most before the rest is left for another time."""
_FEWEST_ROUNDS = 1000

_BOM = "\ufeff"


class _Round(NamedTuple):
    """A file before a round, and how many findings were mended till then.

    `slips` are those that the round before was made for, and `written` is what all of them wrote.
    """

    data: bytes
    fixed: int
    slips: frozenset[Slip] = frozenset()
    written: Sequence[Written] = ()


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
    rounds = [_Round(data, 0)]
    fixed: list[Diagnostic] = []
    futile: set[Slip] = set()
    for _ in range(_most_rounds(before.text)):
        text, now = after.text, rounds[-1]
        findings = apart(each for each in after.findings if each.edits and chosen(each))
        if not findings:
            break
        if made := again(findings, now.written, newlines.starts(text)):
            futile.add(made.slip)
            back: int | None = made.round
        else:
            data = (mark + edited(text, findings)).encode()
            back = next((at for at, each in enumerate(rounds) if each.data == data), None)
            fixed.extend(findings)
            slips, written = written_then(findings, now.written, text, len(rounds) - 1)
            rounds.append(_Round(data, len(fixed), slips, written))
            if back is not None:
                # What leads back to where it was, is nothing.
                futile.update(rounds[back + 1].slips)
        if back is not None:
            del rounds[back + 1 :]
            del fixed[rounds[-1].fixed :]
        after = examine(rounds[-1].data, file, forms)
        after = _without(after, futile) if futile else after
    return Mended(before, after, rounds[-1].data, tuple(fixed))


def _without(report: Examined, futile: set[Slip]) -> Examined:
    """Return *report* without the fixes that were *futile*: its findings have none."""
    starts = newlines.starts(report.text)
    return Examined(
        report.taken,
        (
            each.but(fixes=()) if slip(each, report.text, starts) in futile else each
            for each in report.findings
        ),
    )


def _most_rounds(text: str) -> int:
    """Return how often *text* may be read anew; enough for a slip on every line of 100 kB."""
    lines = len(newlines.starts(text)) + 25
    return min(_ROUNDS_A_LINE * lines, max(_FEWEST_ROUNDS, _MOST_READ // (len(text) + 1)))


def what_now(finding: Diagnostic) -> str:
    """Return what stands in the place of *finding* when it is mended; nothing of many edits."""
    return finding.fixes[0].text if len(finding.fixes) == 1 else ""
