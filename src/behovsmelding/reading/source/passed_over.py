"""What else a file says, where YAML stops at an answer that only a person can mend.

That answer is blanked out, so that nothing moves, and the rest is read. It stays unread: what
follows of an answer that is written and not known is never told. Where it ends is known only where
it is followed by a field, so nothing is passed over elsewhere. Opened where YAML has stopped.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Sequence as Several
from itertools import islice
from typing import NamedTuple

import attrs

from behovsmelding import newlines
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.reading.source.braces import opening
from behovsmelding.reading.source.nodes import Document, Mapping, Node, Refused, Sequence
from behovsmelding.reading.source.outline import (
    MOST_LINES,
    Level,
    Outline,
    Row,
    is_field,
    is_inside,
    may_be_several,
    outline_at,
    rows,
    rows_below,
)
from behovsmelding.reading.source.outline import below as fields_below
from behovsmelding.reading.source.text import NotYaml, StopReading

_MOST = 20
"""How many answers of a file are passed over: each time all of it is read anew."""
_LETTERS = r"[^\r\n]"


class _Answer(NamedTuple):
    """An answer that is passed over, from where to where it stands, and what is told of it."""

    start: int
    end: int
    told: Diagnostic


def read_on(
    document: Document,
    stopped: NotYaml,
    read: Callable[[Document], Node],
    before: Several[Diagnostic],
) -> Node:
    """Return what *document* says where it is *read* without the answers that it *stopped* at.

    What else was found is found again, but for what was found *before*, or it was of such an
    answer. Raises `StopReading` where there is no going on.
    """
    text = document.text
    passed: list[_Answer] = []
    try:
        for _ in range(_MOST):
            passed.append(_to_blame(document, stopped.told))
            document.text = _blanked(document.text, passed[-1])
            document.findings, document.scalars = [*before], []
            try:
                root = read(document)
                break
            except NotYaml as error:
                stopped = error
            finally:
                told = [each.told for each in passed]
                document.findings = [*told, *_others(document.findings, told)]
        else:
            raise StopReading
        for each in passed:
            _leave_unread(document, root, each)
        return root
    finally:
        document.text = text


def without_consequences(
    findings: Iterable[Diagnostic], document: Document
) -> Iterator[Diagnostic]:
    """Yield those of *findings* that can't follow of an answer that was passed over.

    What compares answers may. So may what is missing in the same part, where more than the answer
    may stand on its lines.
    """
    parts = [path[:-1] for path, lines in document.passed_over if lines > 1]
    for each in findings:
        if not each.related and not (each.lack and each.blamed[:-1] in parts):
            yield each


def _others(findings: Iterable[Diagnostic], told: Several[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield those of *findings* that are not *told* of an answer that was passed over."""
    places = {(each.code, each.span) for each in told}
    return (each for each in findings if (each.code, each.span) not in places)


def _blanked(text: str, answer: _Answer) -> str:
    start, end = answer.start, answer.end
    return text[:start] + re.sub(_LETTERS, " ", text[start:end]) + text[end:]


def _to_blame(document: Document, told: Several[Diagnostic]) -> _Answer:
    """Return the answer that YAML stops at, which the findings *told* of it leave to a person."""
    if len(told) != 1 or told[0].edits or told[0].span is None:
        raise StopReading
    at, _ = told[0].span.reach(newlines.starts(document.text))
    bracket = opening(document, at)
    place = _answer_at(document, at if bracket is None else bracket)
    if place is None or not place[0] <= at:
        raise StopReading
    return _Answer(*place, told[0])


def _answer_at(document: Document, at: int) -> tuple[int, int] | None:
    """Return from where to where the answer on the line of *at* stands, where that is known."""
    each, outline = next(rows(document, at)), outline_at(document, at)
    if is_inside(outline, each) or not (each.has_dash or each.key):
        return None
    outline.open(each)
    level = outline.levels[-1]
    if each.key:
        # That of an unknown name is none: the line itself may stand where no field belongs.
        is_known = level.column == each.column and level.is_known(each.key)
    else:
        is_known = any(may_be_several(above, level.above) for above in outline.levels[:-1])
    if not is_known or not each.value or each.opens_block:
        return None
    end = _end(document, outline, each)
    return None if end is None else (each.value_start, end)


def _end(document: Document, outline: Outline, each: Row) -> int | None:
    """Return where the answer on the line *each* ends: before the next field that is none in it.

    An unknown name is one too, where only names follow till one that is known: it may be misspelt,
    or somebody's own. Lines of a text between them say that it may be a word of the answer.
    """
    end = each.value_start + len(each.value)
    column = each.column if each.key else each.indent
    ended: int | None = None
    for below in islice(rows_below(document, each), MOST_LINES):
        if below.is_blank:
            continue
        if below.indent <= column:
            if _is_next(outline, below):
                return end if ended is None else ended
            if not _may_be_next(outline, each, below):
                return None
            ended = end if ended is None else ended
        end = below.end
    return end if ended is None else ended


def _is_next(outline: Outline, below: Row) -> bool:
    """Tell whether the line *below* is a field or a part of what is open, and none that was."""
    if not is_field(below, outline.levels):
        return below.has_dash and any(level.dash == below.indent for level in outline.levels)
    return any(level.is_known(below.key) for level in _new_beside(outline, below))


def _may_be_next(outline: Outline, each: Row, below: Row) -> bool:
    """Tell whether the line *below* has an unknown name, and none that may stand in *each*."""
    inside = Level(0, fields_below(outline.levels[-1], each.key), None, each.key)
    is_name = bool(below.key) and not below.has_dash and is_field(below, outline.levels)
    return is_name and bool(_new_beside(outline, below)) and not inside.is_known(below.key)


def _new_beside(outline: Outline, below: Row) -> list[Level]:
    """Return the levels that the line *below* stands in, unless it did already."""
    beside = [level for level in outline.levels if level.column == below.column]
    was = not below.has_dash and any(below.key in level.seen for level in beside)
    return [] if was else beside


def _leave_unread(document: Document, root: Node, answer: _Answer) -> None:
    """Put what is not known in the place of the empty *answer* in *root*, and tell of it there."""
    begin = document.line(answer.start)[0]
    empty = next(
        (each for each in document.scalars if each.is_empty and begin <= each.start <= answer.end),
        None,
    )
    if empty is None:
        raise StopReading
    empty.start, empty.end = answer.start, answer.end
    span = document.span(answer.start, answer.end)
    document.passed_over.append((empty.path, span.end_line - span.line + 1))
    _put(root, empty, Refused(document, empty.path, answer.start, answer.end))
    document.findings = [
        attrs.evolve(each, path=empty.path) if each is answer.told else each
        for each in document.findings
    ]


def _put(node: Node, empty: Node, instead: Node) -> None:
    """Put *instead* in the place of *empty*, wherever in *node* it stands."""
    if isinstance(node, Mapping):
        for entry in node.entries:
            if entry.value is empty:
                entry.value = instead
            _put(entry.value, empty, instead)
    elif isinstance(node, Sequence):
        node.items = [instead if each is empty else each for each in node.items]
        for each in node.items:
            _put(each, empty, instead)
