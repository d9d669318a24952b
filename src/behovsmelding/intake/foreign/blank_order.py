"""The questions of a blank in their order, which tells a question from words that look like it.

What comes after a question in the blank is expected after it in the form that is filled. So a line
that is like the next question is that one, as somebody has edited it; and a word that only asks
somewhere else, «Eierne setter av …», is a word of the answer.
"""

import re
from collections.abc import Iterable

from behovsmelding.intake.foreign.words.wording import cleaned, folded, stems

_HINT = re.compile(r"\s*\([^()]*\)\W*$")
_SOON = 3
"""How many questions further on one may stand: some are left out of what is filled."""
_ALIKE = 0.5
"""How much of the next question must be there still in a line that is that one edited."""
_SEVERAL = 2
"""How many words the two have in common at the least."""


def without_hint(question: str) -> str:
    """Return a *question* without a hint in brackets behind it."""
    return _HINT.sub("", question)


def without_number(text: str) -> str:
    """Return *text* without its digits: what is counted anew is the same."""
    return folded("".join(each for each in text if not each.isdigit()))


class BlankOrder:
    """Which questions come after which in a blank."""

    def __init__(self, asked: Iterable[str]) -> None:
        self._asked = [without_number(each) for each in asked]
        self._at: dict[str, list[int]] = {}
        for at, each in enumerate(self._asked):
            self._at.setdefault(each, []).append(at)

    def follows(self, text: str, last: str) -> bool:
        """Tell whether the blank asks *text* soon after the *last* question."""
        return without_number(text) in self._after(last, _SOON)

    def edits(self, text: str, last: str) -> bool:
        """Tell whether *text* is the question after the *last* one, as somebody has edited it."""
        own = stems(without_number(cleaned(without_hint(text))))
        for each in self._after(last, 1):
            theirs = stems(without_hint(each))
            same = len(own & theirs)
            if same >= _SEVERAL and same >= _ALIKE * max(len(own), len(theirs)):
                return True
        return False

    def _after(self, last: str, count: int) -> set[str]:
        """Return the next questions after the *last* one, wherever the blank has that."""
        places = self._at.get(without_number(last), ())
        return {each for at in places for each in self._asked[at + 1 : at + 1 + count]}
