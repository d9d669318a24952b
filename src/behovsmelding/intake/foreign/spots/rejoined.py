"""Places that a form parts and ours has as one: a name and its amount, the first day and the last.

A form with a control for each may have «Navn» and «beløp» side by side below one question, or ask
when a tiltak starts and when it ends. Put together, they are what the one question asks for.
"""

import re
from collections.abc import Iterator, Sequence

from behovsmelding.docx.layout.pieces import Atom
from behovsmelding.intake.foreign.asked.evidence import Named, named_in
from behovsmelding.intake.foreign.spots.seen import Spot
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.periods import periods
from behovsmelding.intake.foreign.words.wording import folded

_STARTS = re.compile(r"(?:opp)?start\w*|begynn\w*|fra(?: og med)?|frå(?: og med)?|fom")
_ENDS = re.compile(r"(?:av)?slutt\w*|ferdig\w*|til(?: og med)?|tom")
_PAIR = 2


def rejoined(spots: Sequence[Spot]) -> list[Spot]:
    """Return *spots* with those put together that answer one question."""
    made: list[Spot] = []
    at = 0
    while at < len(spots):
        spot = spots[at]
        shares = list(_shares(spots[at:]))
        if len(shares) >= _PAIR:
            _join(spot, shares)
            at += len(shares)
        elif made and _ends(made[-1], spot):
            _until(made[-1], spot)
            at += 1
            continue
        else:
            at += 1
        made.append(spot)
    return made


def _shares(spots: Sequence[Spot]) -> Iterator[Spot]:
    """Yield the places that have a name and an amount in turn, behind the question of the first."""
    wants_name = True
    held: list[Spot] = []
    for at, spot in enumerate(spots):
        if at and (any(spot.labels) or spot.titles != spots[0].titles):
            return
        text = spot.content.text
        is_name = named_in(text) is Named.ORGANISATION if text else False
        is_amount = bool(prose.amounts(text)) and not is_name
        if (
            len(spot.contents) > 1
            or spot.content.boxes
            or not (is_name if wants_name else is_amount)
        ):
            return
        held.append(spot)
        if not wants_name:
            yield from held
            held = []
        wants_name = not wants_name


def _join(spot: Spot, shares: Sequence[Spot]) -> None:
    """Put names and amounts into *spot*, a line each."""
    lines = []
    for name, amount in zip(shares[::2], shares[1::2], strict=True):
        (line, atoms), *_ = name.content.lines
        said = [atom for _, found in amount.content.lines for atom in found]
        lines.append((line, [*atoms, Atom(": "), *said]))
    spot.content.lines = lines


def _ends(first: Spot, last: Spot) -> bool:
    """Tell whether two places ask when something begins and when it ends, and a day says it."""
    labels = [folded("".join(each.labels[:1])) for each in (first, last)]
    if not (_STARTS.fullmatch(labels[0]) and _ENDS.fullmatch(labels[1])):
        return False
    return all([*periods(each.content.text)] and each.content.lines for each in (first, last))


def _until(first: Spot, last: Spot) -> None:
    line, atoms = first.content.lines[-1]
    more = [atom for _, found in last.content.lines for atom in found]
    first.content.lines[-1] = line, [*atoms, Atom(" til "), *more]
