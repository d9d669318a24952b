"""The known word that somebody most likely meant."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from math import inf

_PAIRS = {"ae": "æ", "oe": "ø", "aa": "å"}
_ALIKE = {("a", "æ"), ("o", "ø"), ("a", "å"), ("e", "é"), ("o", "ö"), ("ø", "ö"), ("æ", "ä")}
_SEPARATORS = frozenset("_- .")
_SMALL = 0.1
_LITTLE = 0.3
_WHOLE = 1.0
_SHARE = 0.34
"""A suggestion may differ in at most this share of the longer word."""

_CLASSES = str.maketrans("æåäøöé", "aaaooe")
_MOST = 4


def nearest(word: str, candidates: Iterable[str], within: float = inf) -> str | None:
    """Return the candidate nearest to *word*, or None when all are far off, or none is *within*.

    Letter case, separators (`_`, `-`, blank) and æ/ae/a, ø/oe/o, å/aa/a cost little.
    """
    best: str | None = None
    least = inf
    sure, every = _letters(word)
    for candidate, its_sure, its_every in _lettered(tuple(candidates)):
        lacking = max((sure & ~its_every).bit_count(), (its_sure & ~every).bit_count())
        # Working out a distance is slow, so most candidates must not come to it.
        if lacking > within or lacking >= least:
            continue
        limit = _SHARE * max(len(word), len(candidate))
        if lacking > limit or abs(len(word) - len(candidate)) > limit + _WHOLE:
            continue
        limit = min(limit, within, least)
        found = distance(word, candidate, limit)
        if found <= limit and found < least:
            best, least = candidate, found
    return best


def distance(left: str, right: str, limit: float = inf) -> float:
    """Return what it costs to turn *left* into *right*; the same either way.

    One that is more than *limit* need not be worked out, and may come back as infinite.
    """
    lone = [_lone(b, right[j - 1 : j]) for j, b in enumerate(right)]
    pairs = [_PAIRS.get(right[j - 1 : j + 1].lower()) if j else None for j in range(len(right))]
    before: list[float] = []
    above = [0.0]
    for b in right:
        above.append(above[-1] + _lone(b))
    for i, a in enumerate(left):
        alone = _lone(a, left[i - 1 : i])
        pair = _PAIRS.get(left[i - 1 : i + 1].lower()) if i else None
        cost = above[0] + _lone(a)
        row = [cost]
        for j, b in enumerate(right):
            swapped = above[j] if a == b else above[j] + _swap(a, b)
            cost = min(swapped, above[j + 1] + alone, cost + lone[j])
            if pair and pair == b.lower():
                cost = min(cost, before[j] + _SMALL)
            if pairs[j] and pairs[j] == a.lower():
                cost = min(cost, above[j - 1] + _SMALL)
            if i and j and a == right[j - 1] and b == left[i - 1]:
                cost = min(cost, before[j - 1] + _WHOLE)
            row.append(cost)
        if min(row) > limit and min(above) > limit:
            return inf
        before, above = above, row
    return above[-1]


@lru_cache(maxsize=64)
def _lettered(words: tuple[str, ...]) -> list[tuple[str, int, int]]:
    return [(word, *_letters(word)) for word in words]


@lru_cache(maxsize=4096)
def _letters(word: str) -> tuple[int, int]:
    """Return the letters of *word* that another word can't lack for little, and all: a bit each.

    For little go a doubled letter, a separator, and the `e` of `ae` and `oe`. Letters that share
    their last five bits are taken for one; then fewer seem to be lacking, never more.
    """
    sure = [0] * 32
    every = [0] * 32
    before = ""
    for letter, run in groupby(character.lower()[0].translate(_CLASSES) for character in word):
        if letter not in _SEPARATORS:
            sure[ord(letter) % 32] += letter != "e" or before not in ("a", "o")
            every[ord(letter) % 32] += len(list(run))
        before = letter
    return _bits(sure), _bits(every)


def _bits(counts: list[int]) -> int:
    return sum(
        (1 << min(count, _MOST)) - 1 << _MOST * number for number, count in enumerate(counts)
    )


def _lone(character: str, beside: str = "") -> float:
    """Return the cost of a character that only one word has; a doubled letter is easily missed."""
    if character in _SEPARATORS:
        return _SMALL
    return _LITTLE if character == beside else _WHOLE


@lru_cache(maxsize=4096)
def _swap(a: str, b: str) -> float:
    if a == b:
        return 0.0
    if a.lower() == b.lower() or (a in _SEPARATORS and b in _SEPARATORS):
        return _SMALL
    small = (a.lower(), b.lower())
    return _LITTLE if small in _ALIKE or small[::-1] in _ALIKE else _WHOLE
