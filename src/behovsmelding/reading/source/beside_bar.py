"""A text on the line of its `|`: `plan: | Vi skal`, `plan: |Vi skal`."""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.lines import Line

_BAR = re.compile(r"\|[+-]?(?P<gap>[ \t]+)(?=[^\s#])")
_GLUED_BAR = re.compile(r"\|(?P<gap>)(?=[^\W\d]|[0-9]{2})")


def look_at(line: Line) -> bool:
    """Report a text that begins on the *line* of its `|`."""
    found = _bar(line) if line.has_key or line.is_item else None
    if found is None:
        return False
    document, below = line.document, line.below()
    goes_on = below is not None and below.indent > line.key_indent
    indent = below.indent if below is not None and goes_on else line.key_indent + 2
    gap = Fix(document.span(*found.span("gap")), document.newline + " " * indent)
    # The bars of a table are nobody's mark.
    fixes = () if line.value.endswith("|") else (gap,)
    document.report("BM140", document.span(found.end(), line.end), fixes=fixes)
    return True


def _bar(line: Line) -> re.Match[str] | None:
    """Find a `|` with its text on the same line."""
    return _BAR.match(line.document.text, line.value_start, line.end) or _glued_bar(line)


def _glued_bar(line: Line) -> re.Match[str] | None:
    """Find a `|` with its text right after it; one with another in the line is part of a text."""
    is_lone = line.has_key and line.value.count("|") == 1
    return _GLUED_BAR.match(line.document.text, line.value_start, line.end) if is_lone else None
