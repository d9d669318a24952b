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
    is_field,
    is_long,
    outline_at,
    rows_below,
)

_MAY_END = re.compile(r"(?:---|\.\.\.)(?:\s|$)|#")
"""What ends an answer, or is a heading or a rule of a text that goes on below it."""
_A_SENTENCE = re.compile(r"[^\W\d_a-zæøå].*\s\S+\s.*[.!?:]")
_WORDS = re.compile(r"\S+\s+\S+")
_A_WORD = re.compile(r"[a-zæøå]+")
_MISSPELT = 2.0
"""How far from the name of a field a word may be, and be that name with a slip in it."""
_LEADING = re.compile(rf"[ \t{INVISIBLE}]*")
_PARTS = frozenset("'\"[{&*!|>%@`")
MOST = 2000
"""How many lines of an answer are looked at: more than anybody writes."""


def look_for_text(document: Document, at: int) -> bool:
    """Report the text around or above *at* that should have been indented below a `|`."""
    line_start = document.line(at)[0]
    outline = outline_at(document, at)
    key = outline.block or _last_long(outline)
    if key is None:
        return False
    target = _target(document, key)
    stray = [
        each
        for each in islice(_answer(document, key, target, outline.levels), MOST)
        if each.indent < target
    ]
    if not stray or stray[0].start > line_start:
        return False
    base = min(each.indent for each in stray)
    fixes = [_indented(document, each, target + each.indent - base) for each in stray]
    if not key.opens_block:
        fixes.append(_bar(document, key, target))
    first = stray[0]
    span = document.span(first.start + first.indent, first.end)
    document.report_once("BM146", span, *fixes, nøkkel=key.key, antall=target)
    return True


def _last_long(outline: Outline) -> Row | None:
    """Return the last field above, if its answer may be long and none stands in quotes there."""
    last = outline.last
    if last is None or not last.key or last.value[:1] in _PARTS:
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
    is_out = False
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
            if is_field(each, levels) and not (is_out and _is_heading(each, levels)):
                return
            if not (key.opens_block or is_out) and _is_unwritten(each, levels):
                return
            if _is_amount(each) and (each.indent == key.column or _is_party(document, each)):
                # Money beside the fields is never made part of a text.
                return
            is_out = is_out or each.indent < key.column or _is_pasted(each, key, levels)
            if not is_out:
                return
        yield from waiting
        waiting.clear()
        yield each


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
    return is_capital and nearest(word, _names(levels[0].kinds), _MISSPELT) is None


def _is_heading(each: Row, levels: list[Level]) -> bool:
    """Tell whether `bakgrunn:` within a text is a heading: near to no field of a behovsmelding."""
    is_one_word = _A_WORD.fullmatch(each.key) is not None
    if not is_one_word or each.has_dash or each.opens_block or each.value[:1] in _PARTS:
        return False
    if any(level.has_rows and level.column == each.column for level in levels):
        return False
    known = _names(levels[0].kinds)
    return each.key not in known and nearest(each.key, known, _MISSPELT) is None


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
