"""Tick boxes whose words stand before them: «Ja ☐ Nei ☐»."""

from behovsmelding.intake.foreign.spots.chunks import Chunk, Is
from behovsmelding.intake.foreign.words.wording import folded

_YES_NO = ("ja", "nei")


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


def beside_box(text: str) -> tuple[str, str]:
    """Part the words behind a box where the next question follows: «Nei   Hvor mye:»."""
    first, _, rest = text.strip().partition(" ")
    is_answer = folded(first) in ("ja", "nei")
    if is_answer and rest.rstrip().endswith((":", "?")):
        return first, rest.strip()
    return text, ""
