"""Cells that have small questions of their own beside what answers the question before them.

«Ja / Nei» stands above «Begrunnelse: …» in one cell, and «Stilling: …» above «E-post: …».
"""

import re
from typing import TYPE_CHECKING

from behovsmelding.docx.layout.pieces import Line
from behovsmelding.intake.foreign.spots.cells import Seen
from behovsmelding.intake.foreign.spots.parted import Is
from behovsmelding.intake.foreign.spots.seen import Content

if TYPE_CHECKING:
    from behovsmelding.intake.foreign.spots.found import Found

_ROW = 0.85
"""How like a question words before a colon must be that begin a cell."""
_SEVERAL = 2
"""How many places for answers a cell has at the least that are of several questions."""
_YES_NO = re.compile(r"(?i)\W*(?:ja|nei)(?:\W+(?:ja|nei))?\W*")
_SMALL = re.compile(r"\s*[A-ZÆØÅ][^:.]{1,40}:")
_LISTED = re.compile(r"\s*[-–•*·]\s")


def has_label(seen: Seen) -> bool:
    """Tell whether a cell has words of its own before what is answered in it."""
    said = seen.said
    return bool(said) and said[0].what is Is.WORDS and len(said) > 1 and seen.is_answer


def boxes_with_places(seen: Seen) -> bool:
    """Tell whether a cell begins with boxes, and has several other places for what a yes asks.

    Behind «☐ Ja, kr» stands an amount, and below it «Begrunnelse: …»; one alone is for who, or why.
    """
    said = seen.said
    places = [each for each in said if each.what in (Is.ANSWER, Is.OPEN) and each.control]
    return bool(said) and said[0].what is Is.BOX and len(places) >= _SEVERAL


def begins_with_question(found: "Found", seen: Seen) -> bool:
    """Tell whether words begin with a question that is answered behind its colon."""
    head, _, rest = seen.text.partition(":")
    if not seen.is_words or not rest.strip() or _leads_in_list(seen):
        return False
    return found.like.best(head) >= _ROW


def _leads_in_list(seen: Seen) -> bool:
    """Tell whether the first line of a cell only says what the list below it is of."""
    (first, _), *others = seen.lines
    second = others[0][0] if others else None
    is_item = second is not None and (second.item is not None or bool(_LISTED.match(second.text)))
    return is_item and first.text.rstrip().endswith(":")


def yes_above_questions(found: "Found", seen: Seen) -> bool:
    """Take a yes or a no above small questions for the answer to what waits; tell if it is one."""
    if not seen.is_words or not found.waits:
        return False
    (line, said), *others = seen.lines
    text = "".join(each.text for each in said)
    asked = [each for each, _ in others if _SMALL.match(each.text)]
    if not asked or asked[0] is not others[0][0] or not _YES_NO.fullmatch(text):
        return False
    made = Content(at=line)
    for each in said:
        made.add(line, each.atoms)
    spot = found.open(made)
    spot.closed = True
    below: list[Line] = [each for each, _ in others]
    found.blocks(below, next(iter(spot.labels), ""))
    found.outer = ""
    return True
