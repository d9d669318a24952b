"""A sum that somebody typed among the amounts it adds up: `{eier: 45, uh: 210, sum: 255}`.

It goes, and nothing else; one that differs from what the amounts come to is for people to look at.
"""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.reading.source import Entry, Mapping, Scalar, lines
from behovsmelding.reading.source.unsaid import is_sum

_AFTER = re.compile(r"[ \t]*,[ \t]*")
_BEFORE = re.compile(r"[ \t]*,[ \t]*\Z")


def taken_away(node: Mapping, entry: Entry) -> tuple[Fix, ...]:
    """Return the edit that takes the sum *entry* out of *node*, if the others come to the same."""
    others = [each for each in node.entries if not is_sum(each.name, each.key.style)]
    amounts = [_amount(each) for each in others]
    if None in amounts or _amount(entry) != sum(each or 0 for each in amounts) or not others:
        return ()
    document, end = node.document, max(entry.value.end, entry.key.end)
    text, start = document.text, entry.key.start
    if node.is_flow:
        before = _BEFORE.search(text, node.start, start)
        after = _AFTER.match(text, end)
        if before is not None:
            start = before.start()
        elif after is not None:
            end = after.end()
        return (Fix(document.span(start, end), ""),)
    line_start, line_end = document.line(start)
    if text[line_start:start].strip() or text[end:line_end].strip():
        return ()
    return (lines.taken_away(document, start),)


def report(node: Mapping, entry: Entry, code: str) -> None:
    """Report the sum *entry* among the amounts of *node* that it adds up."""
    node.document.report(
        code,
        entry.key.span,
        path=entry.value.path,
        fixes=taken_away(node, entry),
        nøkkel=entry.name,
        navn=entry.name,
    )


def _amount(entry: Entry) -> int | None:
    if not isinstance(entry.value, Scalar) or entry.value.is_empty:
        return None
    try:
        return int(Kroner.read(entry.value.value))
    except InvariantError:
        return None
