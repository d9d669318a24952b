"""Patterns that Python and JavaScript understand alike, of words in any case."""

import re
import unicodedata
from collections.abc import Iterable


def any_case(spellings: Iterable[str], after: str = "") -> str:
    """Make a pattern of *spellings*, in any case and with any blanks, also those of *after*."""
    ending = rf"[\s{after}]*" if after else r"\s*"
    return rf"^\s*(?:{'|'.join(map(_letters, spellings))}){ending}$"


def _letters(word: str) -> str:
    """Make a pattern of *word*: each letter in any case, composed or not."""
    # Written out: JavaScript has no (?i).
    return "".join(
        r"\s+" if c == " " else _letter(c.lower(), c.upper()) if c.isalpha() else exactly(c)
        for c in word
    )


def _letter(small: str, large: str) -> str:
    apart = [unicodedata.normalize("NFD", each) for each in (small, large)]
    return (
        f"[{small}{large}]"
        if apart == [small, large]
        else f"(?:[{small}{large}]|{'|'.join(apart)})"
    )


def exactly(text: str) -> str:
    """Make a pattern of *text* as it stands."""
    # Only what must be marked: JavaScript takes no other marks, and `re.escape` makes some.
    return re.sub(r"([\\^$.|?*+()\[\]{}])", r"\\\1", text)
