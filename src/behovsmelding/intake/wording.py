"""The words of a question as they are compared: whoever asked it, and in which målform.

Of a word only its stem counts, and nynorsk is put in bokmål's. How alike two questions are, is told
from the words they share: one that few questions have says more than one that all do.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import sqrt

from behovsmelding.messages.asked.stems import LITTLE, SAME, WHOLE

_WORD = re.compile(r"[^\W_]+")
_STEM = 6
_SHORTEST = 4
_ENDINGS = ("ene", "ane", "ens", "ets", "ers", "en", "et", "er", "ar", "a", "e", "s")
_PREFIXES = sorted(SAME, key=len, reverse=True)
_LEAST = 0.15
_NUMBERED = re.compile(
    r"^\s*(?:(?:del|punkt|pkt\.?|kap\.?|kapittel)\s+)?(?:[0-9]{1,2}(?:\.[0-9]{1,2})*[.):]?|[A-ZÅ][.):]|[ivx]{1,4}[.)])"
    r"(?:\s*[a-z]\))?\s+(?=\S)"
)
"""The number or letter that stands before a heading or a question."""
_SIGNS = str.maketrans(
    {"\u00ad": None, "\u200b": None, "\u2011": "-", "\u00a0": " ", "\u2009": " ", "\u202f": " "}
)


def cleaned(text: str) -> str:
    """Return *text* on one line, its letters composed, without the signs that only break lines."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_SIGNS).split())


def unnumbered(text: str) -> str:
    """Return the words of a question without the number or the letter before it."""
    short = _NUMBERED.sub("", text, count=1)
    return short if any(map(str.isalpha, short)) else text


def folded(text: str) -> str:
    """Return *text* as it must be for two questions to be the same: words, in small letters."""
    return " ".join(_WORD.findall(cleaned(text).casefold()))


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return what counts of *word*, in small letters."""
    for prefix in _PREFIXES:
        if word == prefix or (prefix not in WHOLE and word.startswith(prefix)):
            word = SAME[prefix] + word[len(prefix) :]
            break
    word = word[:_STEM]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST - 1:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=8192)
def stems(text: str) -> frozenset[str]:
    """Return the stems of the words of *text*."""
    return frozenset(map(stem, _WORD.findall(cleaned(text).casefold())))


class Weights:
    """How much each stem says of which question is asked, by how many of them have it."""

    def __init__(self, questions: Iterable[frozenset[str]]) -> None:
        self._counted: Mapping[str, int] = Counter(
            each for question in questions for each in question
        )
        self._known: dict[str, float] = {}

    def of(self, each: str) -> float:
        """Return the weight of the stem *each*; one that no question has says much."""
        found = self._known.get(each)
        if found is None:
            found = _LEAST if each in LITTLE or each.isdigit() else self._seldom(each)
            self._known[each] = found
        return found

    def _seldom(self, each: str) -> float:
        return 1 / sqrt(sqrt(max(1, self._counted.get(each, 1))))

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
