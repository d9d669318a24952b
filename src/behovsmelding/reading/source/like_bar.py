"""Another sign typed for the `|` that a long text stands below: `beskrivelse: l`, `plan: I`.

They look alike. Opened where YAML finds a text that goes over several lines, or can't read one.
"""

import re
from collections.abc import Iterator

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.lines import MOST, Line, starts
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import is_long, outline_at, row

_LIKE = re.compile(r"[lI!¦/\\│┃∣ǀ⏐｜]|\|[|.,:;lI!]")
_A_WORD_TOO = "I"
"""A word by itself, so that a line below may go on from it: «I» and «tillegg»."""


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the sign beside the key that either place stands at or below."""
    keys = (_above(Line(document, place)) for place in starts(document, context, at))
    return any(look_at(key) for each in keys for key in each)


def _above(line: Line) -> Iterator[Line]:
    """Yield *line*, and those above it that it stands below."""
    key: Line | None = line
    for _ in range(MOST):
        if key is None:
            return
        yield key
        key = key.parent()


def look_at(line: Line) -> bool:
    """Report what stands for a `|` beside the key of *line*, where a long text is asked for."""
    if not line.has_key or not _LIKE.fullmatch(line.value):
        return False
    below = line.below()
    if below is None or below.indent <= line.key_indent or not _asks_for_text(line):
        return False
    document = line.document
    span = document.span(line.value_start, line.value_end)
    fixes = (Fix(span, "|"),) if _is_clear(line, below) else ()
    document.report_once("BM157", span, *fixes, nøkkel=line.key, tegn=line.value)
    return True


def _asks_for_text(line: Line) -> bool:
    """Tell whether the key of *line* is a field of its part with a long text."""
    outline, here = outline_at(line.document, line.start), row(line.text, line.start)
    if outline.block is not None:
        outline.take(here)
        if outline.block is not None:
            return False
    else:
        outline.open(here)
    return is_long(outline.levels[-1], here.key)


def _is_clear(line: Line, first: Line) -> bool:
    """Tell whether the lines below *line*, from the *first* on, are a text, whole below a `|`."""
    if line.value == _A_WORD_TOO and first.text.strip()[:1].islower():
        return False
    below = first
    for _ in range(MOST):
        if (
            below.indent < first.indent
            or below.is_comment
            or "\t" in below.text[: below.indent + 1]
        ):
            return False
        after = below.below()
        if after is None or after.indent <= line.key_indent:
            return True
        below = after
    return False
