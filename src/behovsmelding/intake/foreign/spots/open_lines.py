"""Lines that leave places between their words: «Eier kr ……… fordi ………».

Whoever fills them in may take the dots away, or type before, amid or behind them. What stands
between the words that the blank has there is the answer, whatever became of the dots. Without the
blank a part that nobody filled in says as much: the same lines stand open there.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from behovsmelding.docx.layout.pieces import Layout, Line
from behovsmelding.intake.foreign.asked.form_words import Piece
from behovsmelding.intake.foreign.spots.chunks import Chunk, chunks
from behovsmelding.intake.foreign.spots.dotted import typed_on
from behovsmelding.intake.foreign.spots.parted import Is
from behovsmelding.intake.foreign.spots.prompts import typed_places
from behovsmelding.intake.foreign.words.wording import first_word

_WORD = re.compile(r"[^\W_]+")
_LEFT = re.compile(r"[ \t]*(?:\.{3,}|…+|_{2,})?[ \t]*")
_RIGHT = re.compile(r"[ \t]*(?:(?:\.{4,}|…+|_{2,})[ \t]*)?$|(?<![.\s])\.{3}[ \t]*$")
_DOTTED = re.compile(r"_{3,}|\.{4,}|…{2,}")
"""Dots that a control was made of. A lone «…» stands in one that was made of nothing."""
_UNIT = re.compile(r"(?i)\W*(?:kr|kroner|nok)?\W*")
_PARTS = re.compile(r"\t|\[|<|«|\.{3}|…|_{2}|\u2002{3}|  | \u00a0|\u00a0 |\u00a0\u00a0")
"""What may part a line of one look: tabs, brackets, dots, and many blanks."""
_SEVERAL = 2
"""How many places a line has at the least that says where answers stand in others like it."""
_LOOKS = 2
"""How many pieces of words stand before the first place of a line at the most."""
_LONGEST = 2000
"""How many letters a line has at the most that is looked at."""


class _Asked(NamedTuple):
    """Words of a line of a blank, and whether a place comes right behind them."""

    words: re.Pattern[str]
    has_place: bool


class OpenLines:
    """The lines of a blank that have places, by the word that they begin with.

    Of a form that is filled in, those that have several places, of which none is.
    """

    def __init__(self, blank: Layout, prompts: frozenset[str], *, is_filled: bool = False) -> None:
        self._lines: dict[str, dict[tuple[_Asked, ...], bool]] = {}
        for line in blank.lines():
            if is_filled and not _may_have_several(line):
                continue
            found = chunks(line, prompts)
            if _has_places(found) and not (is_filled and _may_be_typed_on(found, prompts)):
                words = tuple(_asked(found))
                first = first_word(found[0].text)
                # A part that is there for each tiltak has the same lines each time.
                self._lines.setdefault(first, {})[words] = found[-1].what is Is.WORDS

    def parted(self, text: str) -> list[Piece]:
        """Return the pieces of *text* if the blank has a line of its words, else none."""
        first = _WORD.search(text)
        if first is None or len(text) > _LONGEST:
            return []
        known = self._lines.get(first[0].casefold(), {})
        found = (_parted(text, words, ends=ends) for words, ends in known.items())
        # Of «Eier: ……» and «Eier: …… konto: ……» the one is meant that says more of the line.
        return max(found, key=len, default=[])


def _may_have_several(line: Line) -> bool:
    """Tell whether *line* may have several places, without taking it apart."""
    return len(line.atoms) > 1 or _PARTS.search(line.text) is not None


def _asked(found: list[Chunk]) -> Iterator[_Asked]:
    """Yield the words of a line, and whether each has a place behind it."""
    for each, behind in zip_longest(found, found[1:]):
        if each.what is Is.WORDS:
            yield _Asked(_pattern(each.text), behind is not None and behind.what is Is.OPEN)


def _has_places(found: list[Chunk]) -> bool:
    """Tell whether a line begins with words, and has nothing but words and places.

    «kr ………» asks for nothing: an amount stands behind «kr» in many a place.
    """
    kinds = [each.what for each in found]
    if found and _UNIT.fullmatch(found[0].text):
        return False
    plain = all(
        each.what is Is.WORDS or (each.what is Is.OPEN and _is_typed(each)) for each in found
    )
    says = all(_WORD.search(each.text) for each in found if each.what is Is.WORDS)
    # «**2027:** eier kr ……» has two looks before its first place.
    return plain and says and kinds[:1] == [Is.WORDS] and Is.OPEN in kinds[: _LOOKS + 1]


def _is_typed(each: Chunk) -> bool:
    """Tell whether a place is typed, as dots or in brackets, or was when `template from` came."""
    said = "".join(atom.text for atom in each.line.atoms if atom.control is each.control)
    is_made = _DOTTED.fullmatch(said) is not None or any(typed_places(said))
    return each.control is None or is_made


def _may_be_typed_on(found: list[Chunk], prompts: frozenset[str]) -> bool:
    """Tell whether words of a line may be an answer, or whether it has no words between places."""
    places = sum(each.what is Is.OPEN for each in found)
    return places < _SEVERAL or any(each.what is Is.ANSWER for each in typed_on(found, prompts))


def _pattern(words: str) -> re.Pattern[str]:
    said = r"\W+".join(map(re.escape, _WORD.findall(words)))
    sign = words.rstrip()[-1]
    # «Nettverk for lærere …» in an answer is not what «Nettverk: ……» asks.
    signs = rf"[:?).]*{re.escape(sign)}" if sign in ":?" else r"[:?).]*"
    return re.compile(rf"(?<![^\W_]){said}(?![^\W_]){signs}", re.IGNORECASE)


def _parted(text: str, asks: Sequence[_Asked], *, ends: bool) -> list[Piece]:
    asked: list[tuple[int, int]] = []
    for each in asks:
        found = each.words.search(text, asked[-1][1] if asked else 0)
        if found is None or (not asked and text[: found.start()].strip()):
            return []
        asked.append(found.span())
    if ends and _WORD.search(text, asked[-1][1]):
        return []
    made = []
    places = pairwise([*asked, (len(text), len(text))])
    for each, ((start, end), (after, _)) in zip(asks, places, strict=True):
        made.append(Piece(start, end, is_typed=False))
        if not each.has_place and not text[end:after].strip():
            continue
        left = _LEFT.match(text, end, after)
        right = _RIGHT.search(text, end, after)
        first = left.end() if left is not None else end
        last = max(right.start() if right is not None else after, first)
        first = last if any(typed_places(text[first:last])) else first
        made.append(Piece(first, last, is_typed=True))
    return made[:-1] if ends and made[-1].is_typed else made
