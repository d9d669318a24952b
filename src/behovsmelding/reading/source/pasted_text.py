"""A text pasted below a `|`: only its first line is indented, and the others stand at the margin.

YAML gives up on one of them, or on an innocent field below. All of them belong to the answer, up to
the next line that is a field where it stands.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Any

from behovsmelding import generation
from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import fields_of
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.nearest import nearest
from behovsmelding.reading.source.nodes import INVISIBLE, Document
from behovsmelding.reading.source.outline import (
    Level,
    Outline,
    Row,
    amounts_of,
    is_field,
    is_long,
    outline_at,
    rows_below,
)
from behovsmelding.reading.source.pasted_fields import MISSPELT, NO_TEXT, block_above, is_text

_MAY_END = re.compile(r"(?:---|\.\.\.)(?:\s|$)|#")
"""What ends an answer, or is a heading or a rule of a text that goes on below it."""
_A_SENTENCE = re.compile(r"[^\W\d_a-zæøå].*\s\S+\s.*[.!?:]")
_WORDS = re.compile(r"\S+\s+\S+")
_A_WORD = re.compile(r"[a-zæøå]+")
_LEADING = re.compile(rf"(?:[^\S\r\n]|[{INVISIBLE}])*")
_AN_ITEM = re.compile(rf"{_LEADING.pattern}(?:[-*•–]|[0-9]{{1,6}}[.)])[ \t]")
"""How an item of a list begins, in a text."""
_A_TAB = "  "
"""What a tab before an item says: one level."""
MOST = 2000
"""How many lines of an answer are looked at: more than anybody writes."""


def look_for_text(document: Document, at: int) -> bool:
    """Report the text around or above *at* that should have been indented below a `|`."""
    line_start = document.line(at)[0]
    outline = outline_at(document, at)
    key, levels = outline.block or _last_long(outline), outline.levels
    is_inside = key is not None
    if key is None:
        if (above := block_above(document, line_start)) is None:
            return False
        key, levels = above
    target = _target(document, key)
    answer = list(islice(_answer(document, key, target, levels), MOST))
    stray = [each for each in answer if each.indent < target]
    if not stray or stray[0].start > line_start:
        return False
    if _is_too_far_in(document, answer, stray[0], key, levels):
        return True
    if not is_inside and document.text[answer[-1].end : line_start].strip():
        # The text has ended before that line.
        return False
    base = min(map(_depth, stray))
    moved = _with_nested(answer, target)
    fixes = [_indented(document, each, target + _depth(each) - base) for each in moved]
    if not key.opens_block:
        fixes.append(_bar(document, key, target))
    first = stray[0]
    span = document.span(first.start + first.indent, first.end)
    document.report_once("BM146", span, *fixes, nøkkel=key.key, antall=target)
    return True


def _is_too_far_in(
    document: Document, answer: list[Row], stray: Row, key: Row, levels: list[Level]
) -> bool:
    """Report the field right above *stray*, if it is that field's text and not that of *key*.

    The field stands within the text of *key*, and nowhere where it is asked for.
    """
    at = answer.index(stray)
    field = answer[at - 1] if at else key
    homes = [each for each in levels if each.fields(field.key) and field.key not in each.seen]
    if not at or not field.opens_block or not homes or stray.indent <= homes[-1].column:
        return False
    gap = document.span(field.start, field.start + field.indent)
    fix = Fix(gap, " " * homes[-1].column)
    span = document.span(field.start + field.indent, field.end)
    document.report_once("BM161", span, fix, nøkkel=field.key, over=key.key)
    return True


def _with_nested(answer: list[Row], target: int) -> Iterator[Row]:
    """Yield the lines of *answer* that stand too far out, and what is nested in items among them.

    An item is nested wherever it stands farther in; of other lines it is sure only where one that
    stands too far out comes below, since the answer may go on where it should.
    """
    last = max(at for at, each in enumerate(answer) if each.indent < target)
    is_item = False
    for at, each in enumerate(answer):
        is_out, is_itself = each.indent < target, _AN_ITEM.match(each.text) is not None
        if is_out or (is_item and (is_itself or at < last)):
            yield each
        is_item = is_itself if is_out else is_item


def _depth(each: Row) -> int:
    """Return how far in *each* stands: an item behind tabs is as deep as they say."""
    found = _LEADING.match(each.text) if _AN_ITEM.match(each.text) else None
    if found is None:
        return each.indent
    return sum(map(str.isspace, found[0].replace("\t", _A_TAB)))


def _last_long(outline: Outline) -> Row | None:
    """Return the last field above, if its answer may be long and none stands in quotes there."""
    last = outline.last
    if last is None or not last.key or last.value[:1] in NO_TEXT:
        return None
    return last if is_long(outline.levels[-1], last.key) else None


def _target(document: Document, key: Row) -> int:
    """Return how far in the answer at *key* stands, or should stand."""
    below = (each for each in islice(rows_below(document, key), MOST) if each.text.strip())
    first = next(below, None)
    if key.opens_block and first is not None and first.indent > key.column:
        return first.indent
    return key.column + 2


def _answer(document: Document, key: Row, target: int, levels: list[Level]) -> Iterator[Row]:
    """Yield the lines below *key* that are its answer, indented or not."""
    is_out, goes_on = False, key.opens_block
    waiting: list[Row] = []
    for each in rows_below(document, key):
        if not each.text.strip():
            continue
        if each.indent < target and _MAY_END.match(each.text, each.indent):
            waiting.append(each)
            continue
        # A comment that stands elsewhere than the text below it is none of it.
        if waiting and not is_out and each.indent != waiting[0].indent:
            return
        if each.indent < target:
            is_heading = is_out and _is_heading(each, levels)
            if is_field(each, levels) and not (
                is_heading or _is_like_field(document, each, key, levels, goes_on=goes_on)
            ):
                return
            is_bare = key.opens_block or is_out
            if (not is_bare and _is_unwritten(each, levels)) or (
                _is_amount(each) and _is_money(document, each, key, levels, is_out=is_out)
            ):
                return
            is_out = is_out or each.indent < key.column or _is_pasted(each, key, levels)
            if not is_out:
                return
        yield from waiting
        waiting.clear()
        goes_on = is_out
        yield each


def _is_like_field(
    document: Document, each: Row, key: Row, levels: list[Level], *, goes_on: bool
) -> bool:
    """Tell whether *each* begins as a field does, and is text below the `|` of *key*."""
    if not key.opens_block or _is_amount(each):
        # An amount that is somebody's, or may be, is never part of a text.
        return False
    known = _names(levels[0].kinds)
    return is_text(document, each, levels, known, goes_on=goes_on)


def _is_pasted(each: Row, key: Row, levels: list[Level]) -> bool:
    """Tell whether *each*, which stands as far in as the fields beside *key*, is text all the same.

    Below a `|` nothing else is to be expected; else it must look like a sentence.
    """
    text = each.text.strip()
    if key.opens_block:
        return bool(_WORDS.match(text)) or not each.text[each.indent].islower()
    if key.column == 0 and _is_title(each, levels):
        return True
    if each.key:
        return False
    # Beside the fields of a part, a line without a colon may be a field that lacks it.
    return len(text.split()) > 2 if key.column == 0 else bool(_A_SENTENCE.fullmatch(text))  # noqa: PLR2004


def _is_amount(each: Row) -> bool:
    """Tell whether *each* is somebody's amount: `Narvik kommune: 120 000`."""
    if not each.key or not any(map(str.isdigit, each.value)):
        return False
    try:
        Kroner.read(each.value)
    except InvariantError:
        return False
    return True


def _is_money(
    document: Document, each: Row, key: Row, levels: list[Level], *, is_out: bool
) -> bool:
    """Tell whether the amount *each* may be what somebody gets: that is never part of a text.

    It is, below a heading at the margin, where it is said elsewhere who gets what.
    """
    if each.indent == key.column:
        return True
    is_below = is_out and each.indent < key.column
    return _is_party(document, each) and not (is_below and _has_amounts(document, key, levels))


def _has_amounts(document: Document, key: Row, levels: list[Level]) -> bool:
    """Tell whether the part that *key* stands in says elsewhere who gets what."""
    level = next((each for each in levels if each.column == key.column), None)
    kinds = level.kinds if level is not None else ()
    fields = [each for kind in kinds for each in fields_of(kind) if each.is_part]
    names = {each.name for each in fields if amounts_of(each.kind)[1:]}
    if level is None or names & level.seen.keys():
        return level is not None
    for each in islice(rows_below(document, key), MOST):
        if each.column == key.column and not each.has_dash and each.key in names:
            return True
        if each.column <= key.column and each.has_dash and is_field(each, levels):
            break
        if each.column < key.column and is_field(each, levels):
            break
    return False


def _is_party(document: Document, each: Row) -> bool:
    """Tell whether *each* begins with the name of somebody in the behovsmelding."""
    from behovsmelding.reading.source.no_colon import named_parts

    return each.key in named_parts(document)


def _is_unwritten(each: Row, levels: list[Level]) -> bool:
    """Tell whether *each* begins with a field that is answered nowhere else: it lacks its colon."""
    word = each.text.split()[0]
    return any(
        level.column == each.column
        and level.fields(word)
        and word not in level.seen
        and word not in level.written
        for level in levels
    )


def _is_title(each: Row, levels: list[Level]) -> bool:
    """Tell whether *each* begins with a capital letter, and no field at the margin begins so."""
    word = (each.key or each.text).strip().rstrip(":").casefold()
    is_capital = each.text[each.indent : each.indent + 1].isupper()
    return is_capital and nearest(word, _names(levels[0].kinds), MISSPELT) is None


def _is_heading(each: Row, levels: list[Level]) -> bool:
    """Tell whether `bakgrunn:` within a text is a heading: near to no field of a behovsmelding."""
    is_one_word = _A_WORD.fullmatch(each.key) is not None
    if not is_one_word or each.has_dash or each.opens_block or each.value[:1] in NO_TEXT:
        return False
    if any(level.has_rows and level.column == each.column for level in levels):
        return False
    known = _names(levels[0].kinds)
    return each.key not in known and nearest(each.key, known, MISSPELT) is None


@lru_cache(maxsize=4)
def _names(kinds: tuple[Any, ...]) -> frozenset[str]:
    """Return what the fields of *kinds*, which are models, and of their parts are called."""
    called = [each.synonyms.values() for each in generation.every() if each.model in kinds]
    return _fields(kinds).union(*(words for each in called for words in each))


def _fields(kinds: tuple[Any, ...]) -> frozenset[str]:
    fields = [field for kind in kinds for field in fields_of(kind)]
    inner = [_fields((field.kind,)) for field in fields if field.is_part]
    return frozenset(field.name for field in fields).union(*inner)


def _indented(document: Document, each: Row, indent: int) -> Fix:
    """Return the edit that lets *each* stand *indent* blanks in."""
    found = _LEADING.match(each.text)
    leading = found.end() if found else 0
    if each.text[:leading].strip(" "):
        return Fix(document.span(each.start, each.start + leading), " " * indent)
    return Fix(document.span(each.start, each.start), " " * (indent - each.indent))


def _bar(document: Document, key: Row, target: int) -> Fix:
    """Return the edit that puts a `|` after the colon of *key*, and its answer below it."""
    if not key.value:
        return Fix(document.span(key.value_start, key.value_start), " |")
    gap = "|" + document.newline + " " * target
    return Fix(document.span(key.value_start, key.value_start), gap)
