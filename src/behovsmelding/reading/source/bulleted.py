"""Answers behind the bullets of a mail or of Word, where YAML has dashes: `* vår 2027`.

YAML takes `*` for the name of something, and a dash beside its key for one too many. What stands
there is told from the field it stands below.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import fields_of
from behovsmelding.nearest import nearest
from behovsmelding.reading.source.folding import BULLET
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import (
    Level,
    Row,
    is_long,
    may_be_several,
    outline_at,
    rows,
    rows_below,
)
from behovsmelding.reading.source.pasted_text import MOST

_SIGN = rf"(?:[*–—][ \t\u00a0]*|-[ \t\u00a0]+|{BULLET}[ \t\u00a0]*)"
_BULLETED = re.compile(
    rf"(?P<leading>[ \t]*)(?P<sign>{_SIGN})(?P<answer>(?!#(?:\s|$))[^\s\-–—*].*)"
)
_A_FIELD = re.compile(r"[a-zæøå_]+:(?:[ \t]|$)")
_BARE = re.compile(r"[ ]*(?P<answer>[^\W_](?:[^:#\n]{0,58}[^\s:#.;,])?)[,;]?[ \t]*(?:[ \t]#.*)?")
"""An answer alone on its line, which is no sentence."""
_OPENING = frozenset("'\"[{&!|>%@`#")
"""What begins an answer that is no plain text."""
_STEP = 2


class _Bullet(NamedTuple):
    """A line with a bullet: where the line, the sign and the answer begin, and where it ends."""

    row: Row
    sign: int
    answer: int
    end: int


def look_around(document: Document, at: int, context: int) -> bool:
    """Report the bullets on the line at either place, or right above it, with all beside them."""
    line = document.line(at)[0]
    above = document.line(line - 1)[0] if line else line
    return any(_look_at(document, place) for place in dict.fromkeys((context, at, above)))


def _look_at(document: Document, at: int) -> bool:
    here = next(rows(document, document.line(at)[0]))
    outline = outline_at(document, at)
    if here.key:
        outline.take(here)
    owner = outline.last
    if owner is None or not owner.key or outline.block not in (None, here):
        return False
    level = next((each for each in outline.levels if each.seen.get(owner.key) is owner), None)
    found = list(_bullets(document, owner))
    if not found and level is not None and not owner.value:
        found = _bare(document, owner, level)
    if level is None or not found or not _is_of(here, owner, found[0]):
        return False
    if not owner.value and all(document.text.startswith("- ", each.sign) for each in found):
        return False
    if is_long(level, owner.key):
        return _report_text(document, owner, found)
    has_answer = bool(owner.value) and found[0].row.start != owner.start
    return (
        not has_answer and may_be_several(level, owner.key) and _report_list(document, owner, found)
    )


def _is_of(here: Row, owner: Row, first: _Bullet) -> bool:
    """Tell whether *here* is the answer to *owner*, of which *first* is the first bullet."""
    return (owner.start if owner.value else first.row.start) <= here.start


def _bullets(document: Document, owner: Row) -> Iterator[_Bullet]:
    """Yield the bullets beside *owner* and below it, up to a line that has none."""
    if owner.value:
        beside = _bullet(owner, owner.value_start)
        if beside is not None:
            yield beside
        elif owner.value[0] in _OPENING:
            return
    for each in islice(rows_below(document, owner), MOST):
        if each.is_blank:
            continue
        bullet = _bullet(each, each.start)
        if bullet is None:
            return
        yield bullet


def _bare(document: Document, owner: Row, level: Level) -> list[_Bullet]:
    """Return the answers that stand in the column of *owner*, which asks for several and has none.

    They go up to the next field; where anything else stands among them, it is not known what it is.
    """
    found: list[_Bullet] = []
    names = [field.name for kind in level.kinds for field in fields_of(kind)]
    if not may_be_several(level, owner.key):
        return found
    for each in islice(rows_below(document, owner), MOST):
        if each.is_blank:
            continue
        if each.key:
            break
        match = _BARE.fullmatch(each.text)
        if match is None or each.column > owner.column or each.has_dash:
            return []
        if nearest(match["answer"].split()[0].lower(), names, 1.0) is not None:
            # A field that lacks its colon.
            return []
        found.append(
            _Bullet(
                each,
                each.start + each.column,
                each.start + each.column,
                each.start + match.end("answer"),
            )
        )
    return found


def _bullet(each: Row, start: int) -> _Bullet | None:
    found = _BULLETED.match(each.text, start - each.start)
    if found is None or _A_FIELD.match(found["answer"]):
        return None
    return _Bullet(
        each,
        each.start + found.start("sign"),
        each.start + found.start("answer"),
        each.start + len(each.text.rstrip()),
    )


def _report_list(document: Document, owner: Row, found: list[_Bullet]) -> bool:
    """Report the answers to a field that may have several: each is to have a line and a dash."""
    fixes = _moves(document, owner, found, [0] * len(found))
    first = found[0]
    span = document.span(first.sign, first.end)
    if fixes:
        document.report_once("BM226", span, *fixes, felt=owner.key, nøkkel=None)
    return bool(fixes)


def _report_text(document: Document, owner: Row, found: list[_Bullet]) -> bool:
    """Report a text whose lines begin with bullets, and that lacks its `|`."""
    is_beside = found[0].row.start == owner.start
    if len(found) == 1 and is_beside:
        return False
    fixes = _moves(document, owner, found, _depths(found))
    after = owner.start + owner.text.index(":", owner.column) + 1
    if is_beside:
        fixes[0] = fixes[0]._replace(text=f" |{fixes[0].text}")
    elif owner.value:
        gap = f" |{document.newline}{' ' * (owner.column + _STEP)}"
        fixes.append(Fix(document.span(after, owner.value_start), gap))
    else:
        fixes.append(Fix(document.span(after, after), " |"))
    first, tegn = found[0], document.text[found[0].sign]
    document.report_once("BM138", document.span(first.sign, first.end), *fixes, tegn=tegn)
    return True


def _depths(found: list[_Bullet]) -> list[int]:
    """Return how far in each that is *found* stands against the others: the first begins them."""
    leading = (each.row.text[: each.sign - each.row.start] for each in found)
    depths = [len(each.replace("\t", " " * _STEP)) for each in leading]
    least = min(depths[1:], default=0)
    return [0, *(each - least for each in depths[1:])]


def _moves(document: Document, owner: Row, found: list[_Bullet], depths: list[int]) -> list[Fix]:
    """Return the edits that let all that is *found* stand below *owner* behind dashes.

    *depths* says how many blanks farther in than its first level each is.
    """
    moved = (
        _moved(document, owner, each, depth) for each, depth in zip(found, depths, strict=True)
    )
    return [fix for fix in moved if fix is not None]


def _moved(document: Document, owner: Row, each: _Bullet, depth: int) -> Fix | None:
    """Return the edit that lets *each* stand below *owner* behind a dash; None where it does."""
    indent = " " * (owner.column + _STEP + depth)
    if each.row.start == owner.start:
        colon = owner.start + owner.text.index(":", owner.column) + 1
        return Fix(document.span(colon, each.answer), f"{document.newline}{indent}- ")
    if document.text[each.row.start : each.answer] == indent + "- ":
        return None
    return Fix(document.span(each.row.start, each.answer), indent + "- ")
