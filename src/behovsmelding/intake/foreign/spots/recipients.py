"""Questions for what each owner and partner gets: «Tilskot til eigar 1», «Tilskot til partnar 1».

Where a form asks who gets how much by name, each is one of those, whom the document names
elsewhere: together they are a table of recipients and amounts.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from behovsmelding.docx.layout.pieces import Atom
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.spots.seen import Content, Spot
from behovsmelding.intake.foreign.straightening.across import (
    HEADS,
    NOTHING,
    ROLE,
    is_amount,
)
from behovsmelding.intake.foreign.words.wording import cleaned

_LEAST = 2
"""How many such questions stand below one another at the least."""


def by_part(spots: Sequence[Spot], like: Likeness) -> list[Spot]:
    """Return *spots* with those of recipients as one table."""
    if not like.asks_for_recipients:
        return list(spots)
    made: list[Spot] = []
    for (is_asked, _), some in groupby(spots, lambda spot: (_asks(spot), spot.titles)):
        same = list(some)
        paid = [spot for spot in same if cleaned(spot.content.text).casefold() not in NOTHING]
        if not is_asked or len(same) < _LEAST or not any(map(_says_amount, paid)):
            made += same
            continue
        # Tables that are drawn are counted from 1 on.
        made += _table(paid, -1 - len(made))
    return made


def _asks(spot: Spot) -> bool:
    """Tell whether a place is for what one of those who take part gets."""
    is_alone = spot.in_grid is None and len(spot.contents) == 1 and not spot.content.boxes
    return is_alone and bool(spot.labels) and ROLE.fullmatch(cleaned(spot.labels[0])) is not None


def _says_amount(spot: Spot) -> bool:
    return is_amount(spot.content.text)


def _table(paid: Sequence[Spot], grid: int) -> Iterator[Spot]:
    """Yield the two columns that *paid* are the rows of."""
    columns = ([_name(spot) for spot in paid], [spot.content for spot in paid])
    for head, contents in zip(HEADS, columns, strict=True):
        first = paid[0]
        made = Spot((head,), first.titles, " ".join(HEADS), contents, first.asked_at)
        made.in_grid, made.is_member = grid, True
        yield made


def _name(spot: Spot) -> Content:
    """Return the question of a place as what stands in the first column of its row."""
    made = Content(at=spot.asked_at)
    if spot.asked_at is not None:
        made.add(spot.asked_at, [Atom(spot.labels[0])])
    return made
