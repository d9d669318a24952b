"""`Narvik kommune 120 000`: an amount without the colon between it and the name before it.

Money must never be mended wrongly: a name that may end in a number must be known.
"""

import re
import unicodedata
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from behovsmelding.diagnostics import Fix
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.nearest import is_total
from behovsmelding.reading.source.lines import Line, taken_away
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.outline import (
    Level,
    Outline,
    Row,
    amounts_of,
    below,
    is_amount,
    outline_at,
    rows,
    rows_below,
)
from behovsmelding.reading.source.table_head import is_head, is_rule

_SPACE = "[ \u00a0\u2009\u202f.]"
_NUMBER = rf"[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+|[0-9]+"
_ABOUT = r"(?:(?:ca\.?|cirka|omtrent|om lag|rundt|inntil|opptil|maks\.?|minst)[ ]+)?"
_UNIT = r"(?:(?:,[0-9]{1,2})?[ ]?(?:mill(?:ion(?:er|ar)?|\.)?|mnok|tusen|tkr)\b\.?)?"
_ROW = re.compile(
    r"(?P<quote>[\"']?)"
    r"(?P<name>[^\W_](?:[^:,;=\r\n\"'{}\[\]#]*?[^\s:,;\"'{}\[\]#=–—→>…|.-])?)(?P=quote)"
    r"(?P<gap>[,;]?[ \t\u00a0]+(?:[=–—→>.…|-]+[ \t\u00a0]+)?"
    r"|[ \t]*(?:[=;|]|\.{3,}|…)[ \t]*|(?<=[^\W\d]|[\"']),)"
    r"(?P<around>[\"']?)"
    rf"(?P<amount>{_ABOUT}(?:kr\.?[ ]?)?(?P<number>{_NUMBER})(?:,(?:-+|00\b))?{_UNIT}"
    r"(?:[ ]?kr(?:oner|\.)?)?)(?P=around)"
    r"(?P<more>[ \t]+\([^()\r\n]*\))?(?P<tail>(?:[;|](?:\"\"|'')?)*)"
)
_AMOUNT_WITHIN = re.compile(r"[0-9](?:[ .\u00a0]?[0-9]){2}")
_HALVES = frozenset({"vår", "våren", "høst", "høsten", "haust", "hausten", "ut"})
"""What stands before a year in a period."""
_A_YEAR = re.compile(r"2[0-9]{3}")
_MANY_GROUPS = re.compile(rf"[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}}){{2,}}")
_BETWEEN = re.compile(r"[ \t]*(?:,(?=[ ]+[^\W\d])|;|\bog\b)[ \t]*")
MOST = 200
"""How many rows are looked at."""


class Lacking(NamedTuple):
    """A name and an amount, where they begin and end, and where the place between them does."""

    name: str
    amount: str
    gap: tuple[int, int]
    whole: tuple[int, int]
    tail: tuple[int, int]
    """The signs behind them, which part nothing."""

    def fixes(self, document: Document) -> tuple[Fix, ...]:
        """Return the edits that put the colon there, and take away what parts nothing."""
        tail = (Fix(document.span(*self.tail), ""),) if self.tail[0] < self.tail[1] else ()
        return (Fix(document.span(*self.gap), ": "), *tail)


def lacking(document: Document, start: int, end: int, known: tuple[str, ...]) -> Lacking | None:
    """Return what stands between *start* and *end* if it is a name and an amount, beyond doubt.

    It is in doubt whether `Skole 7 120 000` is seven million, unless the name is one of *known*, or
    that of a part of the behovsmelding.
    """
    found = _ROW.fullmatch(document.text, start, end)
    if found is None:
        return None
    name = unicodedata.normalize("NFC", found["name"])
    if name.casefold() in _HALVES and _A_YEAR.fullmatch(found["amount"]):
        return None
    if name.isdecimal():
        if not _A_YEAR.fullmatch(name):
            return None
    elif _AMOUNT_WITHIN.search(_A_YEAR.sub("", name)):
        return None
    is_named = name in known or re.search(
        rf"navn:[ \t]*[\"']?{re.escape(name)}[\"']?[ \t]*\r?$", document.text, re.MULTILINE
    )
    if not is_named and (found["more"] or _MANY_GROUPS.fullmatch(found["number"])):
        return None
    amount = found["amount"] + (found["more"] or "")
    whole = found.start(), found.start("tail")
    return Lacking(name, amount, found.span("gap"), whole, found.span("tail"))


def named_parts(document: Document) -> list[str]:
    """Return what the parts of the behovsmelding are called, as it is written."""
    text = unicodedata.normalize("NFC", document.text)
    return re.findall(r"\bnavn:[ \t]*[\"']?([^\"'{}\[\],\r\n]*[^\"'{}\[\],\s])", text)


def look_around(document: Document, at: int, context: int) -> bool:
    """Report what lacks its colon, at either place or on the line above."""
    above = Line(document, at).previous()
    places = (context, at) if above is None else (context, at, above.start + above.indent)
    return any(look_for_rows(document, place) for place in places)


def look_for_rows(document: Document, at: int) -> bool:
    """Report the lines at *at*, and beside it, that lack the colon before their amounts."""
    line_start = document.line(at)[0]
    outline = outline_at(document, at)
    each = next(rows(document, line_start))
    if outline.block is not None or each.key:
        return False
    level = level_at(outline, each)
    if level is None:
        return False
    beside = _beside(document, outline, level, each)
    head = beside[0] if beside and is_head(beside[0].text) else None
    beside = [each for each in beside if not is_rule(each.text)][1:] if head else beside
    found = [lack for row in beside if (lack := _lacking(document, level, row)) is not None]
    # What stands below a head may be rows that stand astray.
    if found or (head and beside and all(row.key for row in beside)):
        amounts, known = _amounts(beside), _known(level)
        report(document, found, amounts=amounts, known=known, head=head)
        return True
    return _too_far_out(document, outline, each)


def _too_far_out(document: Document, outline: Outline, each: Row) -> bool:
    """Report the same of lines that stand in the column of the field they belong below, too."""
    last, level = outline.last, outline.levels[-1]
    if last is None or last.value or last.column != each.column or not last.key:
        return False
    inside = Level(each.column, below(level, last.key), None, last.key)
    found = []
    for row in islice(rows_below(document, last), MOST):
        lack = _lacking(document, inside, row) if row.column == each.column else None
        if lack is None:
            break
        found.append((row, lack))
    if not found:
        return False
    indents = [Fix(document.span(row.start, row.start), "  ") for row, _ in found]
    report(document, [lack for _, lack in found], *indents)
    return True


def look_beside(document: Document, start: int, end: int) -> bool:
    """Report the names and amounts on one line from *start* to *end*, beside their key.

    `tilskudd: eier 70 000, uh 503 800` lacks the braces too.
    """
    text = document.text[start:end].rstrip()
    line_start = document.line(start)[0]
    key = next(rows(document, line_start))
    level = _level_of(document, key)
    if not key.key or level is None or key.value_start != start or "\n" in text:
        return False
    inside = Level(0, below(level, key.key), None, key.key)
    found, at = [], start
    for part in _BETWEEN.split(text):
        at = document.text.index(part, at)
        lack = lacking(document, at, at + len(part), _known(inside))
        if lack is None or not is_amount(inside, lack.name):
            return False
        found.append(lack)
    written = ", ".join(f"{each.name}: {each.amount}" for each in found)
    # A comma ends an answer inside braces, and `,-` is one.
    fixes = () if written.count(",") >= len(found) else (f"{{{written}}}",)
    span = document.span(start, start + len(text))
    document.report_once("BM144", span, *(Fix(span, fix) for fix in fixes))
    return True


def _level_of(document: Document, key: Row) -> Level | None:
    """Return the fields that *key* stands among."""
    outline = outline_at(document, key.start)
    outline.open(key)
    return outline.levels[-1]


def _known(level: Level) -> tuple[str, ...]:
    return tuple(name for kind in level.kinds for name in amounts_of(kind))


def _amounts(rows: list[Row]) -> list[str]:
    """Return the amounts of those of *rows* that have their colons."""
    return [each.value for each in rows if each.key]


def report(
    document: Document,
    found: list[Lacking],
    *others: Fix,
    amounts: Sequence[str] = (),
    known: Sequence[str] = (),
    head: Row | None = None,
) -> None:
    """Report all that is *found* in one finding, with *others* that mend the same lines.

    The *head* of a table above is that finding, where it was pasted along. A sum of it and of the
    *amounts* beside is told of by itself, and goes where it is right; one that is asked for there,
    as those *known* are, stays.
    """
    sums = [each for each in found if is_total(each.name) and each.name not in known]
    found = [each for each in found if each not in sums]
    added = _added([*amounts, *(each.amount for each in found)])
    for each in sums:
        span = document.span(*each.whole)
        is_right = added is not None and _added([each.amount]) == added
        gone = [taken_away(document, each.whole[0])] if is_right else []
        document.report_once("BM517", span, *gone, navn=each.name)
    fixes = (*others, *(fix for each in found for fix in each.fixes(document)))
    if head is not None:
        report_head(document, head, *fixes, rad=found[0] if found else None)
    elif found:
        first = found[0]
        span = document.span(*first.whole)
        document.report_once("BM153", span, *fixes, nøkkel=first.name, tekst=first.amount)


def report_head(document: Document, head: Row, *fixes: Fix, rad: Lacking | None) -> None:
    """Report the *head* of a table, with the *fixes* of its rows, of which *rad* is the first."""
    span = document.span(head.start + head.column, head.start + len(head.text.rstrip()))
    below = next((each for each in rows_below(document, head) if each.text.strip()), None)
    heads = [head] if below is None or not is_rule(below.text) else [head, below]
    gone = [taken_away(document, each.start) for each in heads]
    written = None if rad is None else f"{rad.name}: {rad.amount}"
    document.report_once("BM158", span, *gone, *fixes, tekst=head.text.strip(), rad=written)


def _added(amounts: list[str]) -> int | None:
    """Return what *amounts* come to; None where one is in doubt, or there is none."""
    try:
        return sum(int(Kroner.read(each)) for each in amounts) if amounts else None
    except InvariantError:
        return None


def level_at(outline: Outline, each: Row) -> Level | None:
    """Return the fields that *each* stands among, or would be the first of."""
    level = outline.levels[-1]
    for open_level in outline.levels:
        if open_level.column == each.column:
            level = open_level
    if each.column > level.column:
        key = next(reversed(level.seen), "")
        return Level(each.column, below(level, key), None, key)
    return level


def _beside(document: Document, outline: Outline, level: Level, each: Row) -> list[Row]:
    """Return the lines that stand in the column of *each*, above and below it."""
    start = each.start
    if level.above and outline.last is not None:
        above = next(
            (lv.seen[level.above] for lv in outline.levels if level.above in lv.seen), None
        )
        start = above.start if above is not None else start
    found = []
    for row, _ in zip(rows(document, start), range(MOST), strict=False):
        if row.is_blank or (row.start == start and row.start != each.start):
            continue
        if row.indent < each.indent:
            break
        if row.column == each.column:
            found.append(row)
    return found


def _lacking(document: Document, level: Level, row: Row) -> Lacking | None:
    if row.key:
        return None
    start = row.start + row.column
    found = lacking(document, start, row.start + len(row.said), _known(level))
    if found is None:
        return None
    return found if any(is_amount(level, n) for n in (found.name, found.name.lower())) else None
