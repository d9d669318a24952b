"""How far in a line was meant to stand: as its neighbours do, or below the field it belongs to."""

from itertools import takewhile

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import row_key
from behovsmelding.reading.source.lines import Line
from behovsmelding.reading.source.no_colon import named_parts
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
    rows_below,
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
    column = _meant(document, each, outline)
    if column is not None and _would_part(document, each, outline.levels[-1], column):
        return ()
    leading = len(each.text) - len(each.text.lstrip(" \t"))
    if column is None or each.text[:leading] == " " * column:
        return ()
    return (Fix(document.span(each.start, each.start + leading), " " * column),)


def _would_part(document: Document, each: Row, level: Level, column: int) -> bool:
    """Tell whether *each* in this *column* would part the line below it from the others there."""
    after = next((other for other in rows_below(document, each) if not other.is_blank), None)
    if after is None or column >= level.column or after.column != level.column:
        return False
    is_other = bool(level.fields(after.key)) and not level.has_rows
    return is_other or (level.has_rows and after.key in named_parts(document))


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
    if before.strip() != dash.strip():
        return None
    is_moved = level.dash is not None and level.dash != each.indent - len(dash)
    if is_moved and not _begins_list(document, parent, first):
        return None
    leading = len(before) - len(before.lstrip(" \t"))
    span = document.span(first.start, first.start + len(before))
    return first.start + leading, Fix(span, " " * (each.indent - len(dash)) + dash)


def too_far_out(document: Document, at: int) -> tuple[int, tuple[Fix, ...]] | None:
    """Return the line above *at* that alone begins too far out, with the edits that move it.

    `involvering:` stands at the margin, and the fields before and after it below their part.
    """
    each, parent = _line(document, at), Line(document, at).parent()
    if parent is None or not each.key or each.has_dash:
        return None
    first = _line(document, parent.start)
    levels = _open(outline_at(document, first.start))
    is_at_home = any(one.column == first.column and one.fields(first.key) for one in levels)
    among = (one for one in levels if one.column == each.column)
    if is_at_home or not any(_are_beside(first, each, level) for level in among):
        return None
    lines = [first, *takewhile(lambda one: one.start < each.start, rows_below(document, first))]
    is_text_in = all(one.indent > each.column for one in lines[1:] if one.text.strip())
    moved_in = lines[:1] if is_text_in else [one for one in lines if one.text.strip()]
    gap = " " * (each.column - first.column)
    fixes = tuple(Fix(document.span(one.start, one.start), gap) for one in moved_in)
    return first.start + first.column, fixes


def _are_beside(first: Row, each: Row, level: Level) -> bool:
    """Tell whether *first* and *each* are two fields of *level*, or two of its rows."""
    if not first.key or first.has_dash or first.key in level.seen:
        return False
    if level.fields(first.key):
        return bool(level.fields(each.key))
    return level.has_rows and all(
        one.value[:1].isdigit() or one.value[:1] == "{" for one in (first, each)
    )


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


def _meant(document: Document, each: Row, outline: Outline) -> int | None:
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
        if (column := _column(document, level, each, is_item=is_item)) is not None
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


def _column(document: Document, level: Level, each: Row, *, is_item: bool) -> int | None:
    """Return where *each* would begin as one of the fields of *level*, if it may be one."""
    if is_item:
        return level.dash if level.dash is not None and level.fields(each.key) else None
    if each.key in level.seen:
        return None
    if not _names_its_rows(level):
        return level.column if level.fields(each.key) or _is_row(level, each) else None
    # What is said of an amount stands below it, and would be a recipient beside it.
    has_tab = "\t" in each.text[: each.column]
    if level.fields(each.key):
        return level.column + _STEP if has_tab else None
    is_known = has_tab or each.key in named_parts(document)
    return level.column if is_known and _is_row(level, each) else None


def _names_its_rows(level: Level) -> bool:
    """Tell whether recipients stand in *level*, and not what is said of one of them."""
    is_named = any(key.kind is str for kind in level.kinds if (key := row_key(kind)))
    return is_named and not all(map(level.fields, level.seen))


def _is_row(level: Level, each: Row) -> bool:
    """Tell whether *each* is an amount among the rows of *level*."""
    return level.has_rows and is_amount(level, each.key) and each.value[:1].isdigit()
