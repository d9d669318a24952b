"""The line that is at fault, where YAML stops at an innocent one below it.

`navn:Vefsn kommune` is a text to YAML, so it is the next field that it can't read. What people see
is the slip, and that is where the finding stands.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.comments import without_comment
from behovsmelding.reading.source.folding import block
from behovsmelding.reading.source.lines import MOST, QUOTES, Line
from behovsmelding.reading.source.nodes import INVISIBLE, Document

_HARD = r"[^\S\x00-\x7f]"
"""What looks like a blank, and is none to YAML: told by its kind, which compiles at once."""
_KEY = r"[ ]*(?:- +)*(?P<key>[^\W\d][\w -]*|2[0-9]{3})"
_HARD_KEY = rf"[ ]*(?:- +)*(?:[^\W\d](?:[\w -]|{_HARD})*|2[0-9]{{3}})"
_GLUED = re.compile(rf"{_KEY}:(?=[^\s:/])")
"""A blank is missing after the colon: `navn:Narvik`."""
_HARD_BLANKS = re.compile(
    rf"[ ]*(?:(?:- +)*-)?(?P<before>{_HARD}(?:[ ]|{_HARD})*)"
    rf"|{_HARD_KEY}:(?P<after>{_HARD}+|[ ]+{_HARD}(?:[ ]|{_HARD})*(?=#|$|[\[{{]))"
)
_UNSEEN = re.compile(
    rf"(?:[ ]|-[ ])*-?(?P<before>[{INVISIBLE}]+)(?:[ ]|- +)*(?P<named>[^\W\d][\w -]*):(?=[ \t]|$)"
    rf"|{_KEY}:(?P<after>[{INVISIBLE}]+)(?P<parted>[ \t]|$)?"
)
_GLUED_DASH = re.compile(
    r"[ ]*(?:- +)*-(?=(?P<key>[^\W\d][\w ]*|[a-zæøå_]+(?=:[^\s/])):(?:[ \t]|$|(?<=[a-zæøå_]:)\S))"
)
_OTHER_SIGN = re.compile(r"[ ]*(?:- +)*(?P<key>[^\W\d]\w*)(?P<sign>[ ]*[;=][ ]*)(?:(?=\S)|$)")
_SET_ASIDE = re.compile(r"[ ]*#(?P<key>[^\W\d][\w ]*):[ \t]*")
_AMOUNT = re.compile(r"[0-9]{1,3}(?:[ .\u00a0]?[0-9]{3})+(?:,-+)?")
_OPENING = frozenset("|>[{&*!")
_FIELD = re.compile(r"[ ]*[a-zæøå]\w*:(?:[ \t]|$)")


def look_at(document: Document, at: int) -> bool:
    """Report what is wrong with the line at *at* by itself, if it is a field with a slip in it."""
    line = Line(document, at)
    text, start, end = document.text, line.start, line.end
    if found := _HARD_BLANKS.match(text, start, end):
        place = found.span("before") if found["before"] else found.span("after")
        return _slip(document, "BM134", place, " " * (place[1] - place[0]))
    if found := _UNSEEN.match(text, start, end):
        key, side = found["named"] or found["key"], "before" if found["before"] else "after"
        blank = " " if found["after"] and found["parted"] is None else ""
        return _slip(document, "BM225", found.span(side), blank, nøkkel=key, forslag=key)
    if found := _GLUED_DASH.match(text, start, end):
        said = _as_meant(line, found["key"], found.end("key") + 1)
        return _slip(document, "BM135", (found.end() - 1, found.end()), "- ", **said)
    if found := _GLUED.match(text, start):
        said = _as_meant(line, found["key"], found.end())
        return _slip(document, "BM122", (found.end() - 1, found.end()), ": ", **said)
    if not line.has_key and (found := _OTHER_SIGN.match(text, start, end)):
        said = _as_meant(line, found["key"], found.end())
        meant = ": " if said["tekst"] else ":"
        tegn = found["sign"].strip()
        return _slip(document, "BM136", found.span("sign"), meant, tegn=tegn, **said)
    return False


def _as_meant(line: Line, key: str, after: int) -> dict[str, str | None]:
    """Return the *key* of a line and its answer, which begins *after* it: as it ought to be."""
    answer = without_comment(line.document.text[after : line.end]).strip()
    return {"nøkkel": key, "tekst": answer or None}


def _slip(document: Document, code: str, place: tuple[int, int], meant: str, **params: Any) -> bool:
    """Report a slip at *place*, where *meant* should stand; once, however it came to light."""
    span = document.span(*place)
    document.report_once(code, span, Fix(span, meant), **params)
    return True


def is_slip(line: Line) -> bool:
    """Report *line* if it is a field with a slip in it, or lacks its colon; a text has none."""
    if _is_in_block(line):
        return False
    from behovsmelding.reading.source.nameless import look_at as look_at_name

    return look_at(line.document, line.start) or look_at_name(line)


def look_above(document: Document, at: int) -> bool:
    """Report the line above the one at *at* that is to blame for it."""
    line = Line(document, at)
    above = line.previous()
    if _set_aside(line):
        return True
    if above is None or _is_in_block(above):
        return False
    is_slip = look_at(document, above.start) or look_at(document, line.start)
    return is_slip or _beginning(line) or _no_colon(above, line)


def _set_aside(line: Line) -> bool:
    """Look for a key that is made a comment, while what belongs below it is not."""
    above = line.above()
    while above is not None and above.is_comment:
        found = _SET_ASIDE.fullmatch(above.text)
        if found and above.indent < line.indent and (line.is_item or line.has_key):
            mark = above.start + above.indent
            span = line.document.span(mark, above.start + found.end("key"))
            fix = Fix(line.document.span(mark, mark + 1), "")
            line.document.report("BM139", span, fixes=(fix,), nøkkel=found["key"])
            return True
        above = above.above()
    return False


def _no_colon(above: Line, line: Line) -> bool:
    if above.has_key or above.is_item or above.indent != line.indent or not line.has_key:
        return False
    from behovsmelding.reading.source.nameless import look_at as look_at_name

    if look_at_name(above):
        return True
    span = line.document.span(above.start + above.indent, above.end)
    line.document.report("BM131", span, tekst=above.text.strip())
    return True


def _is_in_block(line: Line) -> bool:
    parent = line.parent()
    return parent is not None and parent.opens_block


def _beginning(line: Line) -> bool:
    """Look for an answer beside the key that *line* stands below."""
    key, above = line.parent(), line.previous()
    if key is None or above is None or not key.has_key:
        return False
    if line.indent < key.key_indent + 2 or key.value[:1] in _OPENING:
        return False
    if not key.value or look_at(line.document, key.start):
        return bool(key.value) or look_for_text(key)
    document = line.document
    is_amount = _asks_for_no_text(key)
    if above.start == key.start and (is_amount or line.is_item or _FIELD.match(line.text)):
        return _beside_and_below(key, line)
    if key.value[0] in QUOTES:
        return False
    document.report("BM138", document.span(key.value_start, key.value_end), fixes=_as_block(key))
    return True


def _asks_for_no_text(key: Line) -> bool:
    """Tell whether an amount, a number or a choice is the answer at *key*, and never a text."""
    from behovsmelding.model.tekst import Tekst
    from behovsmelding.reading.source.outline import asks_for_amount, outline_at, row

    outline = outline_at(key.document, key.start)
    outline.open(row(key.text, key.start))
    fields = outline.levels[-1].fields(key.key)
    is_other = bool(fields) and all(field.kind not in (str, Tekst) for field in fields)
    is_amount = not fields and _AMOUNT.fullmatch(key.value) is not None
    return is_other or is_amount or asks_for_amount(key.document, key.start)


def _beside_and_below(key: Line, line: Line) -> bool:
    """Report that *key* has an answer, and *line* below it too; or that *key* stands elsewhere."""
    from behovsmelding.reading.source.indentation import moved

    document = key.document
    if fixes := moved(document, key.start):
        document.report("BM126", document.span(key.start + key.indent, key.end), fixes=fixes)
        return True
    if fixes := moved(document, line.start):
        document.report("BM126", document.span(line.start + line.indent, line.end), fixes=fixes)
    else:
        document.report("BM137", document.span(key.value_start, key.value_end), tekst=key.value)
    return True


def look_for_text(key: Line) -> bool:
    """Look for a text below *key* that has a colon in it, and no `|` before it."""
    lines = [] if _is_long(key) or _has_fields(key) else [*_below(key)]
    if not lines or lines[0].is_item or any(_FIELD.match(line.text) for line in lines):
        return False
    from behovsmelding.reading.source.no_dashes import look_below

    if look_below(key, lines) or _is_cut(lines):
        return True
    span = key.document.span(key.start + key.key_indent, key.end)
    key.document.report("BM138", span, fixes=_as_block(key))
    return True


def _is_cut(lines: list[Line]) -> bool:
    """Report the # that ends a text on one of *lines*, where no colon does."""
    if any(":" in line.text.partition(" #")[0] for line in lines):
        return False
    from behovsmelding.reading.source.hashes import cut_by_hash

    return any(cut_by_hash(line.document, line.start + line.indent, line.end) for line in lines)


def _has_fields(key: Line) -> bool:
    """Tell whether fields or rows stand below *key*, and never a text."""
    from behovsmelding.reading.source.outline import outline_at, row

    outline = outline_at(key.document, key.start)
    outline.open(row(key.text, key.start))
    fields = outline.levels[-1].fields(key.key)
    return bool(fields) and all(field.is_part for field in fields)


def _below(key: Line) -> Iterator[Line]:
    """Yield the lines that stand farther in than *key*, up to one that doesn't."""
    line = key.below()
    while line is not None and line.indent > key.key_indent:
        yield line
        line = line.below()


def _is_long(key: Line) -> bool:
    return next(islice(_below(key), MOST, None), None) is not None


def _as_block(key: Line) -> tuple[Fix, ...]:
    """Return the edit that puts the answer at *key* and the lines below it under a `|`."""
    document = key.document
    lines, last = [key.value], key
    if _is_long(key):
        return ()
    for line in _below(key):
        if line.is_comment:
            return ()
        lines += [""] * (document.span(last.end, line.start).end_line - _number(last) - 1)
        lines.append(line.text)
        last = line
    if not key.value:
        lines = lines[1:]
    span = document.span(key.key_end, last.end)
    return (Fix(span, f" {block(document, lines, key.key_indent)}"),)


def _number(line: Line) -> int:
    return line.document.span(line.start, line.start).line
