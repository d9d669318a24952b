"""The known word that somebody most likely meant."""

from collections.abc import Iterable

_PAIRS = {("ae", "æ"), ("oe", "ø"), ("aa", "å")}
_ALIKE = {("a", "æ"), ("o", "ø"), ("a", "å"), ("e", "é"), ("o", "ö"), ("ø", "ö"), ("æ", "ä")}
_SEPARATORS = frozenset("_- .")
_SMALL = 0.1
_LITTLE = 0.3
_WHOLE = 1.0
_SHARE = 0.34
"""A suggestion may differ in at most this share of the longer word."""


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """Return the candidate nearest to *word*, or None when all are far off.

    Letter case, separators (`_`, `-`, blank) and æ/ae/a, ø/oe/o, å/aa/a cost little.
    """
    best: str | None = None
    least = float("inf")
    for candidate in candidates:
        limit = _SHARE * max(len(word), len(candidate))
        if abs(len(word) - len(candidate)) > limit + _WHOLE:
            continue
        found = distance(word, candidate)
        if found <= limit and found < least:
            best, least = candidate, found
    return best


def distance(left: str, right: str) -> float:
    """Return what it costs to turn *left* into *right*; the same either way."""
    before: list[float] = []
    above = [0.0]
    for character in right:
        above.append(above[-1] + _lone(character))
    for i, a in enumerate(left, 1):
        row = [above[0] + _lone(a)]
        for j, b in enumerate(right, 1):
            cost = min(
                above[j - 1] + _swap(a, b),
                above[j] + _lone(a, left[i - 2 : i - 1]),
                row[j - 1] + _lone(b, right[j - 2 : j - 1]),
            )
            if i > 1 and (left[i - 2 : i].lower(), b.lower()) in _PAIRS:
                cost = min(cost, before[j - 1] + _SMALL)
            if j > 1 and (right[j - 2 : j].lower(), a.lower()) in _PAIRS:
                cost = min(cost, above[j - 2] + _SMALL)
            if i > 1 and j > 1 and a == right[j - 2] and b == left[i - 2]:
                cost = min(cost, before[j - 2] + _WHOLE)
            row.append(cost)
        before, above = above, row
    return above[-1]


def _lone(character: str, beside: str = "") -> float:
    """Return the cost of a character that only one word has; a doubled letter is easily missed."""
    if character in _SEPARATORS:
        return _SMALL
    return _LITTLE if character == beside else _WHOLE


def _swap(a: str, b: str) -> float:
    if a == b:
        return 0.0
    if a.lower() == b.lower() or (a in _SEPARATORS and b in _SEPARATORS):
        return _SMALL
    small = (a.lower(), b.lower())
    return _LITTLE if small in _ALIKE or small[::-1] in _ALIKE else _WHOLE
