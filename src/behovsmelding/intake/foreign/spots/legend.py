"""Letters that a document explains: «R = regional ordning, D = desentralisert ordning».

Where one of them is all that stands in a place, it stands for those words, and so it does in a
question that is a choice between them: «R, D eller K».
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from behovsmelding.docx.layout.pieces import Layout
from behovsmelding.intake.foreign.spots.seen import Spot
from behovsmelding.intake.foreign.words.wording import cleaned

_LETTERS = r"(?P<letters>[A-ZÆØÅ]{1,3}\d?)"
_EXPLAINED = re.compile(
    rf"(?<!\w){_LETTERS}(?:\s*=\s*|\s+(?:[–-]|står for|betyr|tyder)\s+)"
    r"(?P<words>[^\W\d][^,;.()=\n]+)"
)
_CALLED = re.compile(rf"(?P<words>.*\S)\s+\({_LETTERS}\)")
_LEAST = 2
"""How many letters a document explains at the least, if it does."""
_BETWEEN = re.compile(r"\s*(?:[,/+&]|\bog\b|\beller\b|\bog/eller\b|\n)\s*")


def explain(spots: Iterable[Spot], layout: Layout) -> None:
    """Let the letters in *spots* stand for what *layout* says of them."""
    every = list(spots)
    legend = dict(_legend(every, layout))
    if len(legend) < _LEAST:
        return
    for spot in every:
        choices = _words(legend, spot.labels[0]) if spot.labels else []
        if len(choices) >= _LEAST:
            spot.labels = (f"{spot.labels[0]} ({', '.join(choices)})", *spot.labels[1:])
        for content in spot.contents:
            content.meant = ", ".join(_words(legend, content.text))


def _legend(spots: Iterable[Spot], layout: Layout) -> Iterator[tuple[str, str]]:
    for line in layout.in_order():
        for found in _EXPLAINED.finditer(line.text):
            yield found["letters"], cleaned(found["words"])
    for box in (box for spot in spots for content in spot.contents for box in content.boxes):
        if (called := _CALLED.fullmatch(box.text)) is not None:
            yield called["letters"], cleaned(called["words"])


def _words(legend: Mapping[str, str], text: str) -> list[str]:
    """Return what each of the letters stands for that *text* is; nothing if it says more."""
    said = _BETWEEN.split(text.strip())
    return [legend[each] for each in said] if all(each in legend for each in said) else []
