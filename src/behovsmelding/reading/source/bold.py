"""A field whose name stands in bold, as it was pasted from somewhere: `**målgruppe:** Alle`.

To YAML the asterisk has a meaning of its own.
"""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.lines import Line, starts
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import is_inside, outline_at, row

_BOLD = re.compile(
    r"[ ]*(?:- +)*(?P<whole>(?P<mark>\*{1,3})(?P<key>[^\W\d]\w*)(?::(?P=mark)|(?P=mark)[ ]?:))"
    r"(?=[ \t]|$)"
)


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the name in bold on the line of either place."""
    return any(look_at(Line(document, place)) for place in starts(document, context, at))


def look_at(line: Line) -> bool:
    """Report the name in bold on *line*, if it is that of a field there."""
    document = line.document
    found = _BOLD.match(document.text, line.start, line.end)
    if found is None:
        return False
    key = found["key"].lower()
    outline, here = outline_at(document, line.start), row(line.text, line.start)
    level = next((each for each in outline.levels if each.column == here.column), None)
    if level is None or is_inside(outline, here):
        return False
    if not level.fields(key) or key in level.seen:
        return False
    span = document.span(*found.span("whole"))
    written = found["whole"].replace(":", "").strip()
    fix = Fix(span, f"{key}:")
    document.report_once("BM201", span, fix, nøkkel=written, forslag=key, felt=key)
    return True
