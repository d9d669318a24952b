"""How far in a line was meant to stand: as its neighbours do, or below the field it belongs to."""

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import (
    Level,
    Outline,
    Row,
    below,
    is_amount,
    is_field,
    outline_at,
    row,
)

_STEP = 2
_DASH = "- "


def moved(document: Document, at: int) -> tuple[Fix, ...]:
    """Return the edit that lets the line at *at* begin where it was meant to; none when in doubt.

    A field is known by where it may stand, and a line of a text by the lines above it.
    """
    each, outline = _line(document, at), outline_at(document, at)
    if (dash := _surplus_dash(document, each, outline.levels[-1])) is not None:
        return (dash,)
    column = _meant(each, outline)
    leading = len(each.text) - len(each.text.lstrip(" \t"))
    if column is None or each.text[:leading] == " " * column:
        return ()
    return (Fix(document.span(each.start, each.start + leading), " " * column),)


def _surplus_dash(document: Document, each: Row, level: Level) -> Fix | None:
    """Return the edit that takes away the dash before one more field of a part."""
    is_beside = each.indent == level.column and each.text[each.indent :].startswith("- ")
    is_field = level.dash is not None and bool(level.fields(each.key))
    if not is_beside or each.key in level.seen or not (is_field or _is_row(level, each)):
        return None
    return Fix(document.span(each.start + each.indent, each.start + each.column), "")


def first_of_its_part(document: Document, at: int) -> tuple[int, Fix] | None:
    """Return the line above *at* that alone is indented otherwise, with the edit that moves it.

    `eier:` has a field with three blanks below it, and all the others have two. So may a dash have,
    before the first field of a part.
    """
    each, outline = _line(document, at), outline_at(document, at)
    level = outline.levels[-1]
    if len(outline.levels) < 2 or len(level.seen) != 1:  # noqa: PLR2004
        return None
    (first,) = level.seen.values()
    parent = outline.levels[-2]
    dash = "" if level.dash is None else _DASH
    usual = {parent.column + _STEP + len(dash)} | ({parent.column + len(dash)} if dash else set())
    is_usual = each.indent in usual and first.column != each.indent
    if not is_usual or not each.key or each.has_dash or not level.is_known(each.key):
        return None
    before = first.text[: first.column]
    if before.strip() != dash.strip() or (dash and not _begins_list(document, parent, first)):
        return None
    leading = len(before) - len(before.lstrip(" \t"))
    span = document.span(first.start, first.start + len(before))
    return first.start + leading, Fix(span, " " * (each.indent - len(dash)) + dash)


def _begins_list(document: Document, parent: Level, first: Row) -> bool:
    """Tell whether *first* is the first of its list: those before it say where a dash stands."""
    above = next(reversed(parent.seen.values()), None)
    between = document.text[above.end : first.start] if above is not None else ""
    return all(not line.strip() or line.lstrip().startswith("#") for line in between.split("\n"))


def _line(document: Document, at: int) -> Row:
    start, end = document.line(at)
    text = document.text[start:end]
    # A tab among the blanks hides what stands after it.
    bare = text.lstrip(" \t")
    indent = len(text) - len(bare)
    seen = row(" " * indent + bare, start)
    return seen._replace(text=text, indent=len(text) - len(text.lstrip(" ")))


def _meant(each: Row, outline: Outline) -> int | None:
    """Return how many blanks *each* should begin with."""
    if not each.text.strip():
        return None
    if not each.key:
        is_text = outline.block is not None and not is_field(each, outline.levels)
        return outline.text_indent if is_text else None
    is_item = each.text.lstrip(" \t").startswith("- ")
    columns = {
        column
        for level in _open(outline)
        if (column := _column(level, each, is_item=is_item)) is not None
    }
    if len(columns) > 1:
        near = sorted(columns, key=lambda column: abs(column - each.indent))
        is_sure = abs(near[0] - each.indent) < abs(near[1] - each.indent)
        return near[0] if is_sure and "\t" not in each.text[: each.column] else None
    return next(iter(columns), None)


def _open(outline: Outline) -> list[Level]:
    """Return the fields that may go on at a line, and those that may begin there."""
    found = list(outline.levels)
    last, level = outline.last, outline.levels[-1]
    if last is not None and last.key and not last.value:
        column = last.column + _STEP
        found.append(Level(column, below(level, last.key), column, last.key))
    return found


def _column(level: Level, each: Row, *, is_item: bool) -> int | None:
    """Return where *each* would begin as one of the fields of *level*, if it may be one."""
    if is_item:
        return level.dash if level.dash is not None and level.fields(each.key) else None
    if each.key in level.seen:
        return None
    return level.column if level.fields(each.key) or _is_row(level, each) else None


def _is_row(level: Level, each: Row) -> bool:
    """Tell whether *each* is an amount among the rows of *level*."""
    return level.has_rows and is_amount(level, each.key) and each.value[:1].isdigit()
