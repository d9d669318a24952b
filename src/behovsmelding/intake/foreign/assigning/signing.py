"""Places where people sign: who does, and when, answers no question of the form."""

from behovsmelding.intake.foreign.asked.evidence import asks_to_sign, heads_signatures
from behovsmelding.intake.foreign.spots.seen import Spot


def is_to_sign(spot: Spot) -> bool:
    """Tell whether a place is for a signature, by what asks for it, or by what it stands under."""
    line = spot.asked_at.text if spot.asked_at is not None and spot.in_grid is None else ""
    first, colon, _ = line.partition(":")
    # «Sted og dato: …  Navn: …» asks on one line who signs, and where.
    heads = (*spot.labels[:1], spot.above if spot.is_member else "", first if colon else "")
    titles = (title.text for title in spot.titles[-1:])
    return any(map(asks_to_sign, heads)) or any(map(heads_signatures, titles))
