"""Fields inside braces with nothing between them, or another sign: `{eier:70 000 uh: ca 5}`.

They are known by their names, so each can be parted from the answer before it, and the braces be
closed. What stands there is read when that is done.
"""

import re
from typing import NamedTuple

from behovsmelding.diagnostics import Fix
from behovsmelding.model.fields import fields_of, lone
from behovsmelding.reading.source.braces import end_of_answers
from behovsmelding.reading.source.lines import QUOTES, Line
from behovsmelding.reading.source.no_colon import named_parts
from behovsmelding.reading.source.nodes import Document, Entry, Mapping, Refused, Scalar
from behovsmelding.reading.source.outline import (
    Level,
    asks_for_several,
    below,
    is_amount,
    outline_with,
)
from behovsmelding.reading.source.quoting import quoted

_AN_AMOUNT = re.compile(
    r"(?:ca\.?[ ]|cirka[ ])?(?:kr\.?[ ]?)?[0-9][0-9 .\u00a0]*(?:,-+)?"
    r"[ ]?(?:mill(?:ion(?:er|ar))?\.?|tusen)?[ ]?(?:kr\.?|kroner)?"
)
_WORDS = re.compile(r"[^\W_][^,:{}\[\]\"'#]*")
_CLOSE = re.compile(r"[ \t]*,?[ \t]*(?P<close>[)\]}]?)[ \t]*$")
_CLOSES_BELOW = re.compile(r"[^\[{]*[)\]}][ \t]*$")
_PART = re.compile(r"[ \t]*-[ \t]+[a-zæøå_]+:(?=[ \t]|$)")
_LISTED = re.compile(r"(?P<answers>[^\[\]{}():#]*[^\[\]{}():#,\s])[ \t]*(?P<close>[)}]?)[ \t]*")
"""Answers in a list that nothing closes, or another sign."""

_QUOTED_LIST = re.compile(r"(?:\"[^\"]*\"|'[^']*')(?:[ \t]*,[ \t]*(?:\"[^\"]*\"|'[^']*'))+")


class _Field(NamedTuple):
    """A field: what parts it from the one before, its name, its colon, and its answer."""

    gap: tuple[int, int]
    name: str
    colon: tuple[int, int]
    answer: tuple[int, int]


def report(document: Document, bracket: int) -> bool:
    """Report the fields behind *bracket* that lack a comma between them; all of it is one slip."""
    fields = _fields(document, bracket + 1)
    gaps = [document.text[slice(*each.gap)] for each in fields[1:]]
    if not gaps or all("," in gap for gap in gaps):
        return False
    document.withdraw(bracket, document.line(bracket)[1])
    _report(document, bracket, fields)
    return True


def is_told(document: Document, bracket: int, line: Line) -> bool:
    """Report a *bracket* whose fields lack a comma, or that nothing closes before another *line*.

    A part of another list is no answer in it.
    """
    if _PART.match(document.text, line.start, line.end) and bracket < line.start:
        document.report("BM127", document.character(bracket), tegn=document.text[bracket])
        return True
    return report(document, bracket)


def lost_commas(node: Mapping, entry: Entry) -> bool:
    """Report the fields of *node* where *entry* holds more than one; none of them is read."""
    document, (start, end) = node.document, (entry.key.start, entry.value.end)
    fields = _fields(document, node.start + 1)
    is_here = any(start <= each.gap[0] < end for each in fields[1:])
    if not is_here or not report(document, node.start):
        return False
    node.entries.clear()
    for each in fields:
        place = (each.colon[0] - len(each.name), each.colon[0])
        key = Scalar(document, node.path, *place, each.name, "")
        unread = Refused(document, (*node.path, each.name), *each.answer)
        unread.unread = True
        node.entries.append(Entry(key, unread, each.name))
    return True


def beside(document: Document, start: int) -> bool:
    """Report several fields beside their key, from *start* on, that lack their braces too."""
    fields, end = _fields(document, start), document.line(start)[1]
    if len(fields) < 2 or _goes_on(document, start):  # noqa: PLR2004
        return False
    fixes = _edits(document, (start, start), fields)
    document.report_once("BM144", document.span(start, end), *fixes)
    return True


def on_one_line(document: Document, line: Line) -> bool:
    """Report several rows on one line, outside any braces: `Narvik kommune: 5, Nord: 6`."""
    begin = line.start + line.key_indent
    outline, _ = outline_with(document, line.start)
    level = outline.levels[-1]
    fields = _fields(document, begin, level)
    if len(fields) < 2 or not all(is_amount(level, each.name) for each in fields):  # noqa: PLR2004
        return False
    if level.has_rows and any(level.fields(each.name) for each in fields):
        braced = _said_of_row(document, level, fields)
        document.report_once("BM144", document.span(begin, fields[-1].answer[1]), *braced)
        return True
    between = document.newline + " " * line.key_indent
    fixes = [Fix(document.span(*each.gap), between) for each in fields[1:]]
    fixes += [
        Fix(document.span(*each.colon), ": ")
        for each in fields
        if document.text[slice(*each.colon)] != ": "
    ]
    document.report_once("BM144", document.span(begin, fields[-1].answer[1]), *fixes)
    return True


def _said_of_row(document: Document, level: Level, fields: list[_Field]) -> tuple[Fix, ...]:
    """Return the edits that put braces round an amount and what is said of it: a row has both.

    None where a recipient stands behind another.
    """
    first, *others = fields
    alone = [field.name for kind in level.kinds if (field := lone(kind))]
    names = {each.name for each in others}
    if level.fields(first.name) or not all(map(level.fields, names)) or names & {*alone}:
        return ()
    said = [(alone[0], first.answer), *((each.name, each.answer) for each in others)]
    inside = ", ".join(f"{name}: {_in_braces(document, answer)}" for name, answer in said)
    span = document.span(first.answer[0], fields[-1].answer[1])
    return (Fix(span, f"{{{inside}}}"),)


def _in_braces(document: Document, place: tuple[int, int]) -> str:
    """Return the answer at *place* as it is written in braces: a comma would end it there."""
    answer = document.text[slice(*place)].strip()
    return quoted(answer) if "," in answer else answer


def _goes_on(document: Document, start: int) -> bool:
    """Tell whether more stands below the key on the line of *start*."""
    line = Line(document, start)
    below = line.below()
    return below is not None and below.indent > line.key_indent


def what_parts(document: Document, bracket: int) -> tuple[Fix, ...]:
    """Return the edits that part fields on the line of a *bracket*, and close it.

    Only where nothing but fields stands there, and each has its answer.
    """
    if fields := _fields(document, bracket + 1):
        return _edits(document, (bracket, bracket + 1), fields)
    return _list_closed(document, bracket) if document.text[bracket] == "[" else ()


def closed_before_comment(document: Document, bracket: int) -> bool:
    """Report the *bracket* that nothing closes before the comment on its line, if there is one."""
    end = end_of_answers(document, bracket)
    if end < document.line(bracket)[1] and report(document, bracket):
        return True
    if end == document.line(bracket)[1] or not (fixes := what_parts(document, bracket)):
        return False
    span = document.character(bracket)
    document.report("BM127", span, fixes=fixes, tegn=document.text[bracket])
    return True


def _report(document: Document, bracket: int, fields: list[_Field]) -> None:
    span = document.span(fields[0].colon[0] - len(fields[0].name), fields[-1].answer[1])
    fixes = _edits(document, (bracket, bracket + 1), fields)
    document.report_once("BM127", span, *fixes, tegn=document.text[bracket])


def _edits(document: Document, bracket: tuple[int, int], fields: list[_Field]) -> tuple[Fix, ...]:
    """Return the edits that make braces of *fields*, the first of them at *bracket*."""
    text, end = document.text, end_of_answers(document, fields[0].answer[0])
    edits = [(each.gap, ", ") for each in fields[1:]]
    edits += [(each.colon, ": ") for each in fields]
    answers = [(each.answer, text[slice(*each.answer)]) for each in fields]
    # A comma ends an answer inside braces, and `,-` has one.
    edits += [(place, quoted(answer)) for place, answer in answers if "," in answer]
    close = _CLOSE.search(text, fields[-1].answer[1], end)
    edits.append((bracket, "{"))
    if close is not None:
        goes_on = not close["close"] and _closes_below(document, end)
        if not close["close"] and not goes_on and _goes_on(document, fields[0].answer[0]):
            # More of it may stand there, which the bracket would shut out.
            return ()
        place = close.span("close") if close["close"] else (fields[-1].answer[1],) * 2
        edits.append((place, "," if goes_on else "}"))
    changed = ((place, meant) for place, meant in edits if text[slice(*place)] != meant)
    return tuple(Fix(document.span(*place), meant) for place, meant in changed)


def _closes_below(document: Document, at: int) -> bool:
    """Tell whether the braces on the line of *at* are closed on the next one."""
    return _CLOSES_BELOW.match(Line(document, at).following()) is not None


def _fields(document: Document, begin: int, level: Level | None = None) -> list[_Field]:
    """Return the fields of *level* from *begin* on; none where something else stands there too.

    Without a level, they are those that stand below the key of the line.
    """
    text, end = document.text, end_of_answers(document, begin)
    inside = _inside(document, begin) if level is None else level
    names = {each.name for kind in inside.kinds for each in fields_of(kind)}
    if inside.has_rows:
        names.update(named_parts(document))
    if not names:
        return []
    known = "|".join(re.escape(each) for each in sorted(names, key=len, reverse=True))
    named = re.compile(
        rf"(?P<gap>[ \t]*[,;]?[ \t]*)(?<!\w)(?P<name>{known})"
        r"(?P<colon>:[ \t]*(?=[^\s,])|[ \t]+(?=[0-9]|kr\b|ca\b))",
        re.IGNORECASE,
    )
    # What a field is called in small letters is told of where it is read.
    spelt = {each.lower(): each for each in names}
    found = list(named.finditer(text, begin, end))
    if not found or found[0].start() != begin:
        return []
    close = _CLOSE.search(text, found[-1].end(), end)
    last = close.start() if close is not None else end
    ends = [*(each.start() for each in found[1:]), last]
    fields = [
        _Field(
            each.span("gap"), spelt[each["name"].lower()], each.span("colon"), (each.end(), stop)
        )
        for each, stop in zip(found, ends, strict=True)
    ]
    is_all = all(_is_answered(inside, each, text) for each in fields)
    return fields if is_all and len({each.name for each in fields}) == len(fields) else []


def _is_answered(inside: Level, field: _Field, text: str) -> bool:
    """Tell whether *field* has an answer of its kind; without a colon, only an amount is one."""
    answer = text[slice(*field.answer)]
    if ":" not in text[slice(*field.colon)] and not is_amount(inside, field.name):
        return False
    if answer[:1] in QUOTES:
        return len(answer) > 1 and answer.endswith(answer[0]) and answer.count(answer[0]) == 2  # noqa: PLR2004
    pattern = _AN_AMOUNT if is_amount(inside, field.name) else _WORDS
    return pattern.fullmatch(answer) is not None


def _inside(document: Document, begin: int) -> Level:
    """Return the fields that may stand from *begin* on."""
    outline, here = outline_with(document, begin)
    return Level(0, below(outline.levels[-1], here.key), None, here.key)


def _list_closed(document: Document, bracket: int) -> tuple[Fix, ...]:
    """Return the edit that closes the list at *bracket*, if all of it stands on its line."""
    whole = _LISTED.fullmatch(document.text, bracket + 1, end_of_answers(document, bracket))
    is_open = whole is None or any(whole["answers"].count(mark) % 2 for mark in QUOTES)
    if whole is None or is_open or not asks_for_several(document, bracket):
        return ()
    place = whole.span("close") if whole["close"] else (whole.end("answers"),) * 2
    if not whole["close"] and _goes_on(document, bracket):
        closes = _closes_below(document, bracket)
        return (Fix(document.span(*place), ","),) if closes else ()
    return (Fix(document.span(*place), "]"),)


def quoted_list(line: Line) -> bool:
    """Report several answers in quotes without the brackets of a list: `"vår 2027", "høst 2027"`.

    They are several only where several are asked for.
    """
    if not _QUOTED_LIST.fullmatch(line.value) or not asks_for_several(line.document, line.start):
        return False
    span = line.document.span(line.value_start, line.value_end)
    line.document.report("BM207", span, fixes=(Fix(span, f"[{line.value}]"),), felt=line.key)
    return True
