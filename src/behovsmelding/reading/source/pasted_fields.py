"""A line of a pasted text that begins as a field does: `varighet: ett år`, `- punkt: en`.

Opened where such a line stands farther out than the text that it is a part of.
"""

from itertools import islice

from behovsmelding.model.fields import fields_of
from behovsmelding.nearest import nearest
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import Level, Row, is_field, outline_with, row, rows_below

_MOST = 200
"""How many lines above or below one are looked at."""
MISSPELT = 2.0
"""How far from the name of a field a word may be, and be that name with a slip in it."""
NO_TEXT = frozenset("'\"[{&*!|>%@`")
"""What begins an answer that is none of a text, or is in quotes."""


def is_text(
    document: Document, each: Row, levels: list[Level], known: frozenset[str], *, goes_on: bool
) -> bool:
    """Tell whether *each*, which looks like a field, is a line of the text it stands below.

    It is where the field it looks like has an answer in its own column, or may stand in none, and
    nothing stands below it. The latter only where the text *goes_on*, and for a word behind a dash
    only if it is none of the *known* fields.
    """
    if each.opens_block or not each.value or each.value[:1] in NO_TEXT:
        return False
    beside = [level for level in levels if level.column == each.column]
    homes = [level for level in levels if level.fields(each.key)]
    if any(level.has_rows or level in homes for level in beside):
        return False
    if homes:
        return not each.has_dash and all(_is_answered(document, each, home) for home in homes)
    kinds = [kind for level in beside for kind in level.kinds]
    names = known if each.has_dash else {field.name for kind in kinds for field in fields_of(kind)}
    is_near = each.key in names or nearest(each.key, names, MISSPELT) is not None
    return goes_on and not is_near and not _begins_part(document, each, levels)


def _is_answered(document: Document, each: Row, home: Level) -> bool:
    """Tell whether what *each* is called stands farther down, where the fields of *home* do."""
    for other in islice(rows_below(document, each), _MOST):
        if other.key == each.key and other.column == home.column and not other.has_dash:
            return True
        is_next = other.has_dash and other.indent == home.dash
        if is_next or (other.column < home.column and other.opens_block):
            break
    return False


def _begins_part(document: Document, each: Row, levels: list[Level]) -> bool:
    """Tell whether fields stand below *each*, as they do below the first of a part."""
    after = next((one for one in rows_below(document, each) if not one.is_blank), None)
    is_below = after is not None and (after.column > each.indent or after.indent > each.indent)
    return is_below and after is not None and not after.has_dash and is_field(after, levels)


def block_above(document: Document, line: int) -> tuple[Row, list[Level]] | None:
    """Return the nearest key with a `|` above the *line* that begins there, and what is open."""
    start = line
    for _ in range(_MOST):
        if start == 0:
            return None
        start, end = document.line(start - 1)
        each = row(document.text[start:end], start)
        if each.opens_block:
            return each, outline_with(document, start)[0].levels
    return None
