"""A field that stands farther out than its part, where there is another of the same name.

`tiltak:` of a videreføring at the margin: what stands below it seems to be the tiltak of this year.
"""

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.lines import starts
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import Outline, Row, outline_at, row, rows_below

_MOST_ABOVE = 200
"""How many lines above one are looked at for the field that it stands below."""


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the field that either place stands below, if it is one."""
    return any(look_at(document, place) for place in _above(document, at, context))


def _above(document: Document, *places: int) -> list[int]:
    """Return where the lines begin that stand above *places* and farther out, at the margin."""
    found = []
    for start in starts(document, *places):
        at = start
        for _ in range(_MOST_ABOVE):
            if at == 0:
                break
            at = document.line(at - 1)[0]
            if document.text[at : at + 1].isalpha():
                found.append(at)
                break
    return found


def look_at(document: Document, at: int) -> bool:
    """Report the field at *at*, if the part above lacks it and what stands below it belongs there.

    It has the name of one that stands in its column already.
    """
    start, end = document.line(at)
    here, outline = row(document.text[start:end], start), outline_at(document, at)
    column = _column(here, outline)
    below = next((each for each in rows_below(document, here) if not each.is_blank), None)
    if column is None or here.value or below is None or below.indent < column:
        return False
    document.withdraw(start, end)
    fix = Fix(document.span(start, start + here.indent), " " * column)
    document.report("BM126", document.span(start + here.indent, end), fixes=(fix,))
    return True


def _column(here: Row, outline: Outline) -> int | None:
    """Return where the one part stands that lacks what is *here*, and is open above it."""
    if not here.key or here.has_dash or outline.block is not None:
        return None
    is_again = any(each.column == here.column and here.key in each.seen for each in outline.levels)
    lacking = [
        each.column
        for each in outline.levels
        if each.column > here.column and each.fields(here.key) and here.key not in each.seen
    ]
    return lacking[0] if is_again and len(lacking) == 1 else None
