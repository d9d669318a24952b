"""Where a line of one look is parted: at its boxes, at the places it leaves, at tabs and gaps."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto

from behovsmelding.intake.foreign.spots.prompts import typed_places

_BOX = re.compile(
    r"_+ ?[xX] ?_+|[☐☑☒☓□■▢✓✔✗✘◻◼]|\[\s?[xX✓]?\s?\]|\(\s?[xX]\s?\)|(?<=\s)\(\s{1,3}\)"
    r"|(?<![\w.])[xX](?![\w.])"
)
CROSS = re.compile("[xX]")
_ASKED_FOR = re.compile(
    r"(?i)\b(?:sett?|kryss|skriv|med|bruk)\b(?: (?:en|ein|et|eit))?[\s«\"'(\[]*$"
)
"""What stands before an X that only says what is to be put in boxes: «(sett X)»."""
_BLANKS = re.compile(r"_{3,}|\.{4,}|…{2,}|\u2002{3,}")
_FEW_DOTS = re.compile(r"_{2,}|\.{3,}|…+|\u2002{3,}")
"""What is left of dots where an answer was typed amid them."""
ANSWERED = re.compile(r":\s*[^\s:](?:[^:]*[^\s:])?(?<!\?)(?<!\bkr)(?<!\bkr\.)\s*$")
"""A question with its answer behind a colon."""
_TAB = re.compile("\t+")
_APART = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=(?:[A-ZÆØÅ]|20\d\d)[\w/.-]*(?: [\w/.-]+){0,4}:)")
"""Many blanks before a question, which part it from one with its answer: «Stilling:», «2028:»."""
_BULLETS = frozenset("•·▪–*-")
_SEVERAL = 2
"""How many places in brackets part a line at the least."""


class Is(Enum):
    """What a chunk of a line is."""

    WORDS = auto()
    ANSWER = auto()
    OPEN = auto()
    """A place for an answer, where none stands."""
    BOX = auto()


def _tabs(text: str) -> Iterator[re.Match[str]]:
    """Yield the tabs that part *text*, and the blanks: a tab behind a bullet is part of that."""
    yield from (m for m in _TAB.finditer(text) if text[: m.start()].strip() not in _BULLETS)
    at = 0
    for found in _APART.finditer(text):
        # «År:    Nummer:» leaves places for both.
        if ANSWERED.search(text, at, found.start()) or text[at : found.start()].endswith(":"):
            yield found
        at = found.end()


def parted(text: str) -> Iterator[tuple[int, int, Is]]:
    """Yield the pieces of *text*: where each begins and ends, and what it is."""
    at = 0
    marks = [
        (m.start(), m.end(), Is.BOX)
        for m in _BOX.finditer(text)
        if not (CROSS.fullmatch(m[0]) and _ASKED_FOR.search(text[: m.start()]))
    ]
    marks += [(m.start(), m.end(), Is.OPEN) for m in (*_blanks(text), *_in_brackets(text))]
    marks += [(m.start(), m.end(), Is.WORDS) for m in _tabs(text)]
    # «__x__» is a box, and no place before an X.
    for start, end, what in sorted(marks, key=lambda mark: (mark[0], -mark[1])):
        if start < at:
            continue
        if start > at:
            yield at, start, Is.WORDS
        if what is not Is.WORDS:
            yield start, end, what
        at = end
    if at < len(text):
        yield at, len(text), Is.WORDS


def _blanks(text: str) -> Iterator[re.Match[str]]:
    """Yield what leaves place in *text*; few dots do where there are many besides."""
    return (_FEW_DOTS if _BLANKS.search(text) else _BLANKS).finditer(text)


def _in_brackets(text: str) -> Sequence[re.Match[str]]:
    """Return the places in *text* that are typed in brackets: «Eier kr [beløp]   UH kr [beløp]».

    One that is left has answers before it, and one alone is all that its look says.
    """
    found = list(typed_places(text))
    return found if len(found) >= _SEVERAL else ()
