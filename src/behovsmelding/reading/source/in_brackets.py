"""What ends an answer in brackets before its end: a colon, a year of a row, or a closing quote."""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.braces import FARTHEST, answer_at, answers
from behovsmelding.reading.source.lines import QUOTES, Line
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.quoting import quoted

_LOST_COMMA = re.compile(r"[^,:]*[ \t][a-zæøå]\w*:")
_A_YEAR = re.compile(r"2[0-9]{3}:[ ]")
_A_YEAR_ALONE = re.compile(r"2[0-9]{3}:[ ]+(?:kr[ ])?[0-9][0-9 ]*")


def colon_inside(document: Document, at: int, context: int) -> bool:
    """Look at a colon inside one of the answers in brackets, where no comma seems to be lost."""
    line = Line(document, at)
    text, begins = document.text, max(context, line.start)
    for start, end in answers(text, begins, min(line.end, begins + FARTHEST)):
        if start < at <= end and text.startswith(": ", at) and text[start] not in QUOTES:
            if _LOST_COMMA.match(text, start, at + 1):
                return False
            span = document.span(start, end)
            if _A_YEAR.match(text, start, end):
                # A row of years is no text: its own braces are missing, or a comma.
                return _years_inside(document, start, end)
            fix = Fix(span, quoted(text[start:end]))
            document.report("BM121", span, fixes=(fix,), tekst=text[start:end])
            return True
    return False


def _years_inside(document: Document, start: int, end: int) -> bool:
    """Report the amount of a year inside braces that lacks its own: `{anslag: 2028: 390 000}`."""
    text = document.text
    is_own = text[:start].rstrip().endswith(":") and _A_YEAR_ALONE.fullmatch(text, start, end)
    span = document.span(start, end)
    fixes = (Fix(span, f"{{{text[start:end]}}}"),) if is_own else ()
    document.report("BM127", span, fixes=fixes, tegn="{")
    return True


def quote_inside(document: Document, at: int) -> bool:
    """Look at an answer in brackets that goes on after its closing quote."""
    inside = answer_at(document, at)
    if inside is None or not document.scalars or document.scalars[-1].start != inside[0]:
        return False
    is_closed = document.text[inside[0]] in QUOTES and document.scalars[-1].end < inside[1]
    if not is_closed or _LOST_COMMA.match(document.text, document.scalars[-1].end, inside[1]):
        return False
    Line(document, at).quote_inside("BM125", inside)
    return True
