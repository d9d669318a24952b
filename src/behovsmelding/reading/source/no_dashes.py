"""Answers on lines of their own without dashes, where several are asked for and YAML gives up.

It reads them as one text, which ends at the comment behind one of them.
"""

import re
from collections.abc import Sequence

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.lines import Line
from behovsmelding.reading.source.outline import asks_for_several

_AN_ANSWER = re.compile(r"[ ]*[^\W_][^:#\r\n]*(?:[ \t]#[^\r\n]*)?")


def look_below(key: Line, lines: Sequence[Line]) -> bool:
    """Report the *lines* below *key* as an answer each, if it asks for several."""
    document = key.document
    if not asks_for_several(document, key.start):
        return False
    answers = [line for line in lines if not line.is_comment]
    is_clear = not key.value and len({line.indent for line in answers}) == 1
    is_clear = is_clear and all(_AN_ANSWER.fullmatch(line.text) for line in answers)
    places = [line.start + line.indent for line in answers] if is_clear else []
    span = document.span(answers[0].start + answers[0].indent, answers[0].value_end)
    document.report_once(
        "BM207", span, *(Fix(document.span(at, at), "- ") for at in places), felt=key.key
    )
    return True
