"""Which of those who take part is meant by a short name: «Levanger», «Nord», «DMMH», «UINN»."""

import re
from collections.abc import Collection, Iterable, Sequence

from behovsmelding.intake.foreign.words.wording import cleaned, folded
from behovsmelding.registers import uh

_LITTLE = frozenset({"i", "og", "for", "på", "ved"})
_LETTERS = re.compile(r"(?=.*[A-ZÆØÅ].*[A-ZÆØÅ])[^\W\d_]{2,6}")
"""An abbreviation: few letters, at least two of them large."""
_SHORTEST = 2
"""How many letters a short name has at the least."""
_NAMED = re.compile(r"[A-ZÆØÅÁ][\w-]*(?: [A-ZÆØÅÁ][\w-]*)*")


def called(text: str, names: Collection[str]) -> str | None:
    """Return which of *names* *text* is, in full or for short, if it can be only one."""
    said = folded(text)
    if len(said) < _SHORTEST:
        return None
    for each in names:
        if folded(each) == said:
            return each
    begun = [each for each in names if folded(each).startswith(f"{said} ")]
    within = begun or [each for each in names if {*said.split()} <= {*folded(each).split()}]
    return _only(within or (each for each in names if _is_short_for(text.strip(), each)))


def mentioned(text: str, names: Collection[str]) -> str | None:
    """Return which of *names* a *text* speaks of, in full or for short, if it is only one."""
    said = f" {folded(text)} "
    whole = [each for each in names if f" {folded(each)} " in said]
    if whole:
        # «Nordre Follo kommune» is no «Follo kommune» besides.
        longest = max(whole, key=len)
        return longest if all(folded(each) in folded(longest) for each in whole) else None
    found = (called(match[0], names) for match in _NAMED.finditer(cleaned(text)))
    return _only(each for each in found if each is not None)


def _only(found: Iterable[str]) -> str | None:
    every = set(found)
    return every.pop() if len(every) == 1 else None


def _is_short_for(short: str, name: str) -> bool:
    """Tell whether *short* stands for *name*: «UiT», «HVO», «UINN», or another name it has."""
    known = uh.institution(short) or uh.which(short)
    if known and folded(name) in {folded(known), *map(folded, _others(known))}:
        return True
    if not _LETTERS.fullmatch(short):
        return False
    words = [word for word in folded(name).split() if word not in _LITTLE]
    letters = "".join(word[0] for word in words)
    said = short.casefold()
    # «UINN» begins as its words do, and goes on in the last of them.
    last = said[len(letters) - 1 :]
    return len(letters) > 1 and said.startswith(letters) and words[-1].startswith(last)


def _others(name: str) -> Sequence[str]:
    return next((line for line in uh.institutions() if name in line), ())
