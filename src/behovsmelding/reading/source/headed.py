"""A number in place of the dash that begins a part: `2. Laget rundt barnet`, `Tiltak 2: …`.

It is known by the fields of its part that stand below it.
"""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import Mark, by_name, fields_of
from behovsmelding.reading.source.comments import without_comment
from behovsmelding.reading.source.lines import QUOTES, Line, starts
from behovsmelding.reading.source.no_dash import lists_of
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import Row, is_inside, outline_at, row, rows_below
from behovsmelding.reading.source.quoting import written

_WORD = r"(?:tiltak|eier|eigar|partner|partnar|nr\.?)"
_HEAD = re.compile(
    rf"(?:{_WORD}[ ]?(?:nr\.?[ ]?)?[0-9]{{1,2}}(?:[ ]?[.):]|[ ]+[–—-](?=[ ]))?|[0-9]{{1,2}}[.)])"
    r"(?:[ ]+(?P<name>[^\s#].*?))?[ ]*:?[ ]*",
    re.IGNORECASE,
)
_STEP = 2


def name_in(text: str) -> str | None:
    """Return the name behind the number that begins *text*; None where there are not both."""
    found = _HEAD.fullmatch(text)
    return found["name"] if found else None


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the part that begins so at either place, or right above."""
    above = Line(document, at).previous()
    places = (context, at) if above is None else (context, at, above.start)
    return any(look_at(Line(document, start)) for start in starts(document, *places))


def look_at(line: Line) -> bool:
    """Report *line* if a part begins there with its number, and with no dash."""
    document, start = line.document, line.start + line.indent
    text = without_comment(line.text[line.indent :])
    found = _HEAD.fullmatch(text)
    here = row(line.text, line.start)
    outline = outline_at(document, line.start)
    if found is None or is_inside(outline, here):
        return False
    for kind, over in lists_of(outline, line):
        first, *_ = fields_of(kind)
        below = _first_below(document, here)
        if Mark.NAVN not in first.marks or below is None or below.key not in by_name(kind):
            continue
        if row(found["name"] or "", 0).key in by_name(kind):
            return False
        fixes = _fix(line, found["name"], below, first.name)
        said = below.said.strip() if found["name"] is None else f"{first.name}: {found['name']}"
        svar = f"- {said}" if fixes else None
        span = document.span(start, start + len(text))
        document.report_once(
            "BM226", span, *fixes, felt=over, nøkkel=first.name, tekst=text, svar=svar
        )
        return True
    return False


def _first_below(document: Document, here: Row) -> Row | None:
    """Return the first line below *here*, if it stands farther in and is a field."""
    below = next((each for each in rows_below(document, here) if not each.is_blank), None)
    is_field = below is not None and bool(below.key) and below.indent > here.indent
    return below if is_field else None


def _fix(line: Line, name: str | None, below: Row, first: str) -> tuple[Fix, ...]:
    """Return the edit that lets the part begin with its *first* field, which says its *name*."""
    document, start = line.document, line.start + line.indent
    depth = below.indent - line.indent
    if depth < _STEP:
        return ()
    dash = "-".ljust(depth)
    if name is None:
        # The number alone stands above the first field.
        is_next = line.document.line(line.end + len(document.newline))[0] == below.start
        is_whole = is_next and below.key == first and "#" not in line.text
        place = document.span(start, below.start + below.indent)
        return (Fix(place, dash),) if is_whole else ()
    if below.key == first:
        return ()
    text = without_comment(line.text[line.indent :])
    is_quoted = len(name) > 1 and name[0] in QUOTES and name[0] == name[-1]
    svar = name if is_quoted else written(name)
    return (Fix(document.span(start, start + len(text)), f"{dash}{first}: {svar}"),)
