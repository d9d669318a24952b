"""Tick boxes: where their words stand, «Ja ☐ Nei ☐», and what is said beside: «☒ Ja, fordi …»."""

import re

from behovsmelding.intake.foreign.spots.chunks import Chunk, Is
from behovsmelding.intake.foreign.spots.seen import Box
from behovsmelding.intake.foreign.words.wording import cleaned, folded

_AGREED = re.compile(
    r"(?is)\s*(?:ja|jo)\b(?:\s*[,;:–—-]+\s*(?P<asks>[^\W\d]+(?: [^\W\d]+){0,2}\s*[:?]|fordi\b)?"
    r"|\s+(?P<since>fordi\b))\s*:?\s*"
)
"""«Ja», and what asks for more: «Ja, disse:», «ja – kven?», «Ja, fordi»."""

_YES_NO = ("ja", "nei")


def box_of(words: str, each: Chunk) -> Box:
    """Return the box *each* with its *words*, parted from what is said beside a «ja»."""
    found = _AGREED.match(words)
    more = "" if found is None else words[found.end() :]
    made = Box(cleaned(words), each.ticked, each.line, each.control, cleaned(more))
    made.crossed = each.crossed
    made.asks_more = found is not None and bool(found["asks"] or found["since"])
    return made


def goes_on(box: Box, each: Chunk) -> bool:
    """Take what stands behind «☒ Ja, fordi» on its line for what is said beside; tell if it is."""
    if not box.asks_more or box.more or box.line is not each.line:
        return False
    if each.what is Is.ANSWER:
        box.more = cleaned(each.text)
    return each.what in (Is.ANSWER, Is.OPEN)


def beside_box(text: str) -> tuple[str, str]:
    """Part the words behind a box where the next question follows: «Nei   Hvor mye:»."""
    first, _, rest = text.strip().partition(" ")
    # «Ja, disse:» asks for no more than the box does.
    is_answer = first.casefold() in _YES_NO
    if is_answer and rest.rstrip().endswith((":", "?")):
        return first, rest.strip()
    return text, ""


def boxes_behind(found: list[Chunk]) -> bool:
    """Tell whether the boxes of a line stand behind their words.

    Where more follows than boxes, «Ja» and «Nei» say on which side of theirs they stand.
    """
    boxes = [at for at, each in enumerate(found) if each.what is Is.BOX]
    if not boxes or len(found) == 1 or not all(_words(found, at - 1) for at in boxes):
        return False
    if boxes[-1] == len(found) - 1:
        return True
    before = sum(_words(found, at - 1)[-1] in _YES_NO for at in boxes)
    behind = sum(_words(found, at + 1)[:1] in ([each] for each in _YES_NO) for at in boxes)
    return before > behind


def _words(found: list[Chunk], at: int) -> list[str]:
    """Return the words of the chunk *at* a place of a line, if there are any."""
    is_words = 0 <= at < len(found) and found[at].what is Is.WORDS
    return folded(found[at].text).split() if is_words else []
