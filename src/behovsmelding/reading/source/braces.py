"""The answers inside `{…}` and `[…]`, for when YAML could not read them."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from behovsmelding.reading.source.nodes import Document

_QUOTED = r"(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')"
_ANSWER = re.compile(
    r"(?:[^\W\d][^:,\[\]{}\"']*:[ \t]+)?"
    rf"(?P<answer>{_QUOTED}[^,\[\]{{}}]*|[^,\[\]{{}}]*)"
)
_OPENS = re.compile(r"[ \t]*(?:-[ \t]+)*(?:[^\s:#'\"\[\]{}][^:\r\n]*:[ \t]+)?(?P<bracket>[\[{])")
_IN_QUOTES_OR_BRACKET = re.compile(
    r"(?<=[\[{,:\s])(?:\"(?:[^\"\\\r\n]|\\.)*\"|'(?:[^'\r\n]|'')*')|[\[\]{}]"
)
_COMMENT = re.compile(r"(?<![ \t])[ \t]{2,}#(?:[ \t].*)?$")
_BEHIND = re.compile(
    r"(?:(?<![ \t])[ \t]{2,}|(?<=[0-9])[ \t]+)#(?:[ \t][^,\[\]{}\r\n]*)?$", re.MULTILINE
)
"""A comment behind a bracket that nothing closes: no more of what stands in it is in there."""
_MOST_LINES = 40
FARTHEST = 4000
"""How far from its bracket an answer is looked for, in characters."""
_BETWEEN = frozenset("[{,]} \t")
_BAD = re.compile(r"[*&!@%`|>]|[?:-](?=[ \t,\]}]|$)")


def answers(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each answer between *start* and *end* begins and ends, without its key."""
    at = start
    while at < end:
        found = None if text[at] in _BETWEEN else _ANSWER.match(text, at, end)
        if found is None:
            at += 1
            continue
        if answer := found["answer"].rstrip(" \t"):
            yield found.start("answer"), found.start("answer") + len(answer)
        at = max(found.end(), at + 1)


def end_of_answers(document: Document, at: int) -> int:
    """Return where the line of *at* ends, or the comment on it begins that is surely one."""
    end = document.line(at)[1]
    comment = _BEHIND.search(document.text, at, end)
    return comment.start() if comment else end


def bad_start(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the first answer between *start* and *end* that begins with a sign of YAML's."""
    found = (place for place in answers(text, start, end) if _BAD.match(text, place[0], end))
    return next(found, None)


def answer_at(document: Document, at: int) -> tuple[int, int] | None:
    """Return where the answer at *at* begins and ends on its line, if it stands in brackets."""
    bracket = opening(document, at)
    if bracket is None:
        return None
    line_start, line_end = document.line(at)
    begins = max(bracket, line_start)
    for start, end in answers(document.text, begins, min(line_end, begins + 2 * FARTHEST)):
        # What was read as one value is not cut, whatever signs it holds.
        if start <= at <= end and (start == 0 or not is_read(document, start - 1, start)):
            comment = _COMMENT.search(document.text, start, end) if end == line_end else None
            return start, comment.start() if comment else end
    return None


def is_read(document: Document, at: int, *more: int) -> bool:
    """Tell whether all of what stands *at* these places is part of one value that was read."""
    before = bisect_right(document.scalars, at, key=lambda each: each.start)
    return before > 0 and all(each < document.scalars[before - 1].end for each in (at, *more))


def opening(document: Document, at: int) -> int | None:
    """Return the bracket that *at* stands in: on its own line, or on one above that is less in.

    None where it stands in none.
    """
    text = document.text
    start = line_start = document.line(at)[0]
    for _ in range(_MOST_LINES):
        found = _OPENS.match(text, start, at)
        if found and at - found.start("bracket") > FARTHEST:
            return None
        is_above = start == line_start or _indent(text, start) < _indent(text, line_start)
        if found and is_above and _depth(text, found.start("bracket"), at) > 0:
            return found.start("bracket")
        if start == 0:
            return None
        start = document.line(start - 1)[0]
    return None


def _indent(text: str, start: int) -> int:
    at = start
    while text.startswith(" ", at):
        at += 1
    return at - start


def _depth(text: str, start: int, end: int) -> int:
    """Count the brackets between *start* and *end* that are not closed there."""
    found = [each[0] for each in _IN_QUOTES_OR_BRACKET.finditer(text, start, end)]
    return sum((each in "[{") - (each in "]}") for each in found if len(each) == 1)


def closes_early(text: str) -> bool:
    """Tell whether *text* begins with words in brackets and goes on after them: `[1] Se her`."""
    depth = 0
    for at, character in enumerate(text):
        depth += (character in "[{") - (character in "]}")
        if depth <= 0:
            return 0 < at < len(text) - 1 and ": " not in text[:at]
    return False
