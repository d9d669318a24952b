"""Questions for what each owner and partner gets: «Tilskot til eigar 1», «Tilskot til partnar 1».

Where a form asks who gets how much by name, each is one of those, whom the document names
elsewhere: together they are a table of recipients and amounts.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from behovsmelding.docx.layout.pieces import Atom
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.spots.seen import Content, Spot
from behovsmelding.intake.foreign.straightening.amounts import (
    HEADS,
    NOTHING,
    RECIPIENT,
    ROLE,
    SUM,
    is_amount,
)
from behovsmelding.intake.foreign.words.wording import cleaned, folded, unnumbered

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


def by_line(spots: Sequence[Spot], like: Likeness) -> list[Spot]:
    """Return *spots* with lines that ask the same of each recipient as one table.

    «Mottaker: …  Beløp: …» comes again on every line.
    """
    if not like.asks_for_recipients:
        return list(spots)
    made: list[Spot] = []
    at = 0
    while at < len(spots):
        rows = list(_rows(spots, at))
        if len(rows) < _LEAST:
            made.append(spots[at])
            at += 1
            continue
        # Tables made before are counted below none of these.
        made += _columns(rows, -1 - len(spots) - len(made))
        at += sum(map(len, rows))
    return made


def _rows(spots: Sequence[Spot], start: int) -> Iterator[Sequence[Spot]]:
    """Yield the lines from *start* on that ask in the same words who gets something, and more."""
    first = _line(spots, start)
    asked = [_asked(spot) for spot in first]
    if len(first) < _LEAST or not RECIPIENT.search(asked[0]):
        return
    at, row = start, first
    while row and [_asked(spot) for spot in row] == asked:
        yield row
        at += len(row)
        row = _line(spots, at)


def _line(spots: Sequence[Spot], start: int) -> Sequence[Spot]:
    """Return the places from *start* on that are asked for on one line."""
    first = spots[start] if start < len(spots) else None
    if first is None or first.asked_at is None or not _is_alone(first):
        return []
    end = start + 1
    while end < len(spots) and spots[end].asked_at is first.asked_at and _is_alone(spots[end]):
        end += 1
    return spots[start:end]


def _asked(spot: Spot) -> str:
    return folded(spot.labels[0]) if spot.labels else ""


def _columns(rows: Sequence[Sequence[Spot]], grid: int) -> Iterator[Spot]:
    """Yield the columns that *rows* of places have, but for what nobody filled in."""
    filled = [row for row in rows if not all(spot.content.is_open for spot in row)] or rows
    for first, *others in zip(*filled, strict=True):
        contents = [first.content, *(spot.content for spot in others)]
        made = Spot(first.labels, first.titles, " ".join(HEADS), contents, first.asked_at)
        made.in_grid, made.is_member = grid, True
        yield made


def _is_alone(spot: Spot) -> bool:
    """Tell whether a place is one outside any table, and no boxes."""
    return spot.in_grid is None and len(spot.contents) == 1 and not spot.content.boxes


def _asks(spot: Spot) -> bool:
    """Tell whether a place is for what one of those who take part gets.

    Below «Sum» it is for what all of them get of the whole.
    """
    is_asked = _is_alone(spot) and bool(spot.labels) and not _adds_up(spot)
    return is_asked and ROLE.fullmatch(cleaned(spot.labels[0])) is not None


def _adds_up(spot: Spot) -> bool:
    """Tell whether a place stands below what heads the sums of a document."""
    title = spot.titles[-1] if spot.titles else None
    begins = title is not None and title.headed is not None and title.headed.section.begins
    return title is not None and not begins and SUM.match(unnumbered(title.text)) is not None


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
