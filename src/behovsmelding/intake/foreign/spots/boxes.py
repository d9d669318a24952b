"""Tick boxes: where their words stand, «Ja ☐ Nei ☐», and what is said beside: «☒ Ja, fordi …»."""

import re
from collections.abc import Sequence

from behovsmelding.intake.foreign.spots.chunks import Chunk
from behovsmelding.intake.foreign.spots.parted import Is
from behovsmelding.intake.foreign.spots.seen import Box, Content
from behovsmelding.intake.foreign.words.wording import cleaned, first_word, folded

_WHO_OR_WHY = r"hvem|kven|hvilke|kva for \w+|navn\w*|namn\w*|hvorfor|kvifor|begrunn\w*|grunng\w*"
_AGREED = re.compile(
    r"(?is)\s*(?:ja|jo)\b(?:\s*[,;:–—-]+\s*(?P<asks>[^\W\d]+(?: [^\W\d]+){0,2}\s*[:?]"
    r"|[^\W\d]+(?: [^\W\d]+){3,7}\s*:\s*$|fordi\b|(?:kr\.?|kroner)\s*:?\s*$)?"
    r"|\s+(?P<since>fordi\b|(?:kr\.?|kroner)\s*:?\s*$)"
    rf"|\s*\((?P<hint>(?:[^\W\d]+ ){{0,3}}?(?:{_WHO_OR_WHY})(?: [^\W\d]+){{0,4}}[.?]?)\))\s*:?\s*"
)
"""«Ja», and what asks for more: «Ja, disse:», «ja – kven?», «Ja, fordi», «Ja, kr», «Ja (hvem?)»."""
_OTHER = re.compile(r"(?i)\s*(?:ann(?:a|et|en)|andre)\b[^:]{0,30}:\s*$")
"""A box for what is no choice of the form, before the place to write that: «Annet: …»."""
_YES_COLON = re.compile(r"(?i)\s*(?:ja|jo)\s*[:,–-]\s*")
_OF_YES = re.compile(
    r"(?i)\s*(?:ja\W+(?P<behind>\S+\s.+)|nei\s+(?P<after>(?:hvis|dersom|om|viss)\s(?:ja|så)\b.+))"
)
"""What is asked of whoever says yes: «Ja, dette er år», «Nei   Hvis ja: tiltak nr.»."""
_YES_NO = ("ja", "nei")


def box_of(words: str, each: Chunk) -> Box:
    """Return the box *each* with its *words*, parted from what is said beside a «ja»."""
    found = _AGREED.match(words)
    more = "" if found is None else words[found.end() :]
    made = Box(cleaned(words), each.ticked, each.line, each.control, cleaned(more))
    made.crossed = each.crossed
    made.asks_more = found is not None and any(map(found.__getitem__, ("asks", "since", "hint")))
    made.asks_more |= found is None and _OTHER.fullmatch(words) is not None
    return made


def leaves_place(behind: Sequence[Chunk]) -> bool:
    """Tell whether *behind* a box stand «Ja:» and a place, for what is asked of a yes."""
    kinds = [each.what for each in behind]
    has_place = kinds in ([Is.WORDS, Is.ANSWER], [Is.WORDS, Is.OPEN])
    return has_place and _YES_COLON.fullmatch(behind[0].text) is not None


def goes_on(boxes: Sequence[Box], each: Chunk) -> bool:
    """Take what stands behind «☒ Ja, fordi» for what is said beside; tell if it is.

    It stands on the same line, or in a control of its own right below: «☒ Ja, disse: ☐ Nei».
    """
    return any(_takes(box, each) for box in boxes)


def _takes(box: Box, each: Chunk) -> bool:
    own = each.control
    if own is not None and own is box.more_in and each.what is Is.ANSWER:
        box.more = f"{box.more}\n{cleaned(each.text)}"
        return True
    is_below = own is not None and each.line.number == box.line.number + 1
    if not box.asks_more or box.more or not (box.line is each.line or is_below):
        return False
    if each.what not in (Is.ANSWER, Is.OPEN):
        return False
    box.more_in = own
    if each.what is Is.ANSWER:
        box.more = cleaned(each.text)
    elif own is None:
        box.more_at = each.text
    return True


def is_below_yes(content: Content, each: Chunk) -> bool:
    """Tell whether a control without a question is for whoever ticks the «ja» above it."""
    first, *_, last = content.boxes[0], content.boxes[-1]
    is_asked = first_word(first.text) == "ja" and last.line is not each.line
    return is_asked and each.control is not None and each.what is Is.ANSWER


def of_yes(text: str) -> str:
    """Return what the words behind a box ask of whoever says yes, before the place that follows."""
    agreed = _AGREED.match(text)
    if agreed is not None and agreed["hint"]:
        return ""
    found = _OF_YES.match(text)
    return "" if found is None else cleaned(found["behind"] or found["after"])


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
