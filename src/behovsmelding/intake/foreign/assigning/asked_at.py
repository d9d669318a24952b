"""What the words before a place ask, and what stands in it that says so itself."""

from collections.abc import Sequence

from behovsmelding.intake.foreign.asked.evidence import asks_whom, refers
from behovsmelding.intake.foreign.assigning.fits import is_link
from behovsmelding.intake.foreign.spots.seen import Spot
from behovsmelding.intake.foreign.words import prose

BEGINS = 120
"""How many letters of an answer are looked at for what its amounts are for."""


def labels_of(spot: Spot) -> Sequence[str]:
    """Return the words that ask for what stands in a place, the innermost first."""
    if only_goes_on(spot):
        return (spot.above, *spot.labels[1:])
    title = (spot.titles[-1].text,) if spot.titles and spot.is_first else ()
    return spot.labels or title or tuple(box.text for box in spot.content.boxes[:1])


def only_goes_on(spot: Spot) -> bool:
    """Tell whether the words before a place only go on from a yes: «I så fall, hvem»."""
    if not spot.above or not spot.labels:
        return False
    # «Hvem» asks for those whom the question before it is about.
    return asks_whom(spot.labels[0]) or refers(spot.labels[0])


def telling(spot: Spot) -> str:
    """Return what stands in a place, where that says what is asked: amounts, an address."""
    text = spot.content.text[:BEGINS]
    is_telling = "@" in text or is_link(spot.content) or text.startswith("Statsforval")
    return text if is_telling or prose.amounts(text) else ""
