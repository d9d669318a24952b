"""A `#` that ends an answer too early: in brackets, or in a text that goes on below.

YAML takes it for a comment, and what closes the bracket with it.
"""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.braces import FARTHEST, answer_at, end_of_answers, is_read
from behovsmelding.reading.source.nodes import Document
from behovsmelding.reading.source.quoting import quoted

_HASH = re.compile(r"[ \t]#")
_HASH_IN_BRACKETS = re.compile(r"(?:(?<![,\s])[ \t]+|(?<=[\[{]))#")
_NUMBER = re.compile(r"[0-9 .,-]+")


def cut_in_brackets(document: Document, start: int, end: int) -> bool:
    """Report a # that ended an answer in brackets too early, and the bracket with it."""
    for found in _HASH_IN_BRACKETS.finditer(document.text, start, min(end, start + FARTHEST)):
        mark = found.end() - 1
        if is_read(document, mark):
            continue
        line_end = document.line(mark)[1]
        if end_of_answers(document, document.line(mark)[0]) < mark:
            continue
        inside = answer_at(document, mark)
        fixes: tuple[Fix, ...] = ()
        # Quotes that leave the sign outside would leave all as it was, and an amount has none.
        is_text = inside is not None and not _NUMBER.fullmatch(document.text, inside[0], mark)
        if inside and is_text and mark < inside[1] and document.text[inside[1] : line_end].strip():
            span = document.span(*inside)
            fixes = (Fix(span, quoted(document.text[slice(*inside)])),)
        if fixes or document.text.count("#", start, line_end) == 1:
            span = document.span(mark, line_end)
            document.report("BM133", span, fixes=fixes, tekst=document.text[mark:line_end])
            return True
    return False


def cut_by_hash(document: Document, start: int, end: int) -> bool:
    """Report a # that ended a text too early, if one stands between *start* and *end*."""
    found = _HASH.search(document.text, start, end)
    if found:
        span = document.span(found.end() - 1, end)
        document.report("BM133", span, tekst=document.text[found.end() - 1 : end])
    return found is not None
