"""The words of a question as they are compared: whoever asked it, and in which målform.

Of a word only its stem counts, and nynorsk is put in bokmål's. How alike two questions are, is told
from the words they share: one that few questions have says more than one that all do.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from math import sqrt

from behovsmelding.messages.asked.stems import FIRST_PARTS, LITTLE, SAME, WHOLE

_WORD = re.compile(r"[^\W_]+")
_STEM = 6
_SHORTEST = 4
_ENDINGS = (
    "ene",
    "ane",
    "ast",
    "es",
    "ens",
    "ets",
    "ers",
    "en",
    "et",
    "er",
    "ar",
    "ne",
    "a",
    "e",
    "s",
)
_PREFIXES = sorted(SAME, key=len, reverse=True)
_WHOLE_WORDS = tuple(
    each
    for each in SAME
    if each not in WHOLE and each not in FIRST_PARTS and each.startswith(FIRST_PARTS)
)
"""The beginnings of words that are one, though they look put together."""
_LEAST, _UNHEARD = 0.15, 0.5
"""What a stem weighs that says little, and one that no question has."""
_NUMBERED = re.compile(
    r"^\s*(?:(?i:del|punkt|pkt\.?|kap\.?|kapittel|spørsmål|spm\.?)\s+)?"
    r"(?:[A-ZÆØÅ]?[0-9]{1,2}(?:\.[0-9]{1,2})*[.):]?|[A-Za-zÆØÅæøå][.):]|(?i:[ivx]{1,4})[.)])"
    r"(?:\s*[a-z]\))?\s+(?=\S)"
)
"""The number or letter that stands before a heading or a question."""
_SIGNS = str.maketrans(
    {"\u00ad": None, "\u200b": None, "\u2011": "-", "\u00a0": " ", "\u2009": " ", "\u202f": " "}
)


# The words of a document are asked for ten times each on the way through it.
@lru_cache(maxsize=2048)
def cleaned(text: str) -> str:
    """Return *text* on one line, its letters composed, without the signs that only break lines."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_SIGNS).split())


COUNTS = {"ett": 1, "eitt": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5}
"""Small numbers, as they are spelled out."""
_SPELLED = {"en": 1, "ein": 1, "én": 1, "éin": 1, **COUNTS}
_IN_WORDS = re.compile(
    rf"(?i)(?:(?<=\bnr\. )|(?<=\bnr )|(?<=\bnummer )|(?<=^)(?P<what>[^\W\d]{{4,}}) )"
    rf"(?P<number>{'|'.join(_SPELLED)})(?=\s*$|\s*[:.–-])"
)
"""A number that is spelled out behind what it counts: «Partner nummer to», «Tiltak tre»."""


def in_digits(text: str) -> str:
    """Return *text* with the number that it counts with in digits: «Partner nummer 2»."""

    def said(found: re.Match[str]) -> str:
        before = f"{found['what']} " if found["what"] else ""
        return f"{before}{_SPELLED[found['number'].casefold()]}"

    return _IN_WORDS.sub(said, text, count=1)


def unnumbered(text: str) -> str:
    """Return the words of a question without the number or the letter before it."""
    short = _NUMBERED.sub("", text, count=1)
    return short if any(map(str.isalpha, short)) else text


@lru_cache(maxsize=2048)
def folded(text: str) -> str:
    """Return *text* as it must be for two questions to be the same: words, in small letters."""
    return " ".join(_WORD.findall(cleaned(text).casefold()))


def first_word(text: str) -> str:
    """Return the first word of *text*, in small letters: «ja» of «Ja, disse:»."""
    return folded(text).partition(" ")[0]


def words_of(text: str) -> frozenset[str]:
    """Return the words of *text*, in small letters."""
    return frozenset(_WORD.findall(cleaned(text).casefold()))


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return what counts of *word*, in small letters."""
    for prefix in _PREFIXES:
        if word == prefix or (prefix not in WHOLE and word.startswith(prefix)):
            word = SAME[prefix] + word[len(prefix) :]
            break
    while (shorter := _without_ending(word)) != word:
        # «Temaet» and «tema» are one word, whose own last letter looks like an ending.
        word = shorter
    return word[:_STEM]


def _without_ending(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST - 1:
            return word[: -len(ending)]
    return word


LITTLE_STEMS = LITTLE | frozenset(map(stem, LITTLE))
"""The stems that say little of what is asked."""


@lru_cache(maxsize=8192)
def stems(text: str) -> frozenset[str]:
    """Return the stems of the words of *text*."""
    words = _WORD.findall(cleaned(text).casefold())
    return frozenset(stem(part) for word in words for part in _parts(word))


def _parts(word: str) -> Iterator[str]:
    """Yield the words that *word* is put together of: «kompetansenettverk» is about a network."""
    if any(word.startswith(known) for known in _WHOLE_WORDS):
        # «Grunngiving» is «begrunnelse», and no «giving».
        yield word
        return
    for first in FIRST_PARTS:
        rest = word.removeprefix(first)
        # A «partnerskap» is one thing, and no «skap».
        if rest != word and len(rest) >= _SHORTEST and not rest.startswith("skap"):
            yield first
            yield rest
            return
    yield word


def _is_number(each: str) -> bool:
    """Tell whether a stem is a number that only counts: a year says which row of a table it is."""
    return each.isdigit() and len(each) < _SHORTEST


class Weights:
    """How much each stem says of which question is asked, by how many of them have it."""

    def __init__(self, questions: Iterable[frozenset[str]]) -> None:
        self._counted: Mapping[str, int] = Counter(
            each for question in questions for each in question
        )
        self._known = {each: self._weight(each) for each in self._counted}

    def of(self, each: str) -> float:
        """Return the weight of the stem *each*; one that no question has says much."""
        found = self._known.get(each)
        return self._weight(each) if found is None else found

    def _weight(self, each: str) -> float:
        if each in LITTLE_STEMS or _is_number(each):
            return _LEAST
        count = self._counted.get(each, 0)
        return 1 / sqrt(sqrt(count)) if count else _UNHEARD

    def sum(self, found: Iterable[str]) -> float:
        """Return the weight of several stems."""
        return sum(map(self.of, found))

    def share(self, some: frozenset[str], known: frozenset[str]) -> float:
        """Return how much of *some* stems is among those *known*."""
        whole = self.sum(some)
        return self.sum(some & known) / whole if whole else 0.0

    def alike(self, one: frozenset[str], other: frozenset[str]) -> float:
        """Return how alike two questions are, from 0 to 1."""
        shared = one & other
        return self.sum(shared) / sqrt(self.sum(one) * self.sum(other)) if shared else 0.0

    def is_telling(self, shared: frozenset[str]) -> bool:
        """Tell whether *shared* stems have one that one question alone has."""
        return any(self._counted.get(each) == 1 and self.of(each) == 1.0 for each in shared)
