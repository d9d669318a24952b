"""Tick boxes whose words stand before them: «Ja ☐ Nei ☐»."""

from behovsmelding.intake.foreign.spots.chunks import Chunk, Is


def boxes_behind(found: list[Chunk]) -> bool:
    """Tell whether the boxes of a line stand behind their words."""
    boxes = [at for at, each in enumerate(found) if each.what is Is.BOX]
    if not boxes or boxes[-1] != len(found) - 1 or len(found) == 1:
        return False
    return all(at and found[at - 1].what is Is.WORDS for at in boxes)
