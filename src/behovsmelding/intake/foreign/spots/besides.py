"""Tables of those who take part beside the first: «Andre eiere» above «Eier | Kontakt | E-post».

Where a form of ours asks for nothing but their names, they are one answer. What the table says else
of them has no place, and is told.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from behovsmelding.intake.foreign.asked.asking import Ask
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.spots.seen import Content, Spot, Stray

_OTHERS = re.compile(r"(?i)\b(?:andre|flere|fleire|øvrige|øvrege|samarbeidende|samarbeidande)\b")

_LIKELY = 0.62
"""How like the question for their names the words above a table must be."""


def named_besides(spots: Sequence[Spot], like: Likeness, stray: list[Stray]) -> list[Spot]:
    """Return *spots* with the names in such a table as one place; all else in it is *stray*."""
    made: list[Spot] = []
    for _, some in groupby(spots, lambda spot: (spot.in_grid, spot.is_member, spot.under)):
        columns = list(some)
        if columns[0].is_member and _asks_names(columns[0].under, like):
            made.append(_names(columns[0]))
            stray += _said(columns[1:])
        else:
            made += columns
    return made


def _asks_names(text: str, like: Likeness) -> bool:
    """Tell whether *text* above a table asks for the names of others, and no more of them."""
    if not _OTHERS.search(text):
        return False
    found = like.of(text.rstrip(" :"))
    best = max((each.score for each in found.values()), default=0.0)
    # Whether there are others is a question of the form, too, and in the same words.
    likeliest = (
        like.by_number[number] for (number, _), each in found.items() if each.score == best
    )
    return best >= _LIKELY and any(asked.ask is Ask.LIST for asked in likeliest)


def _names(column: Spot) -> Spot:
    """Return a *column* of names as one place, asked for by what stands above the table."""
    first = column.content
    said = Content(at=first.line, control=first.control)
    for content in column.contents:
        for line, atoms in content.lines:
            said.add(line, atoms)
    return Spot((column.under,), column.titles, "", [said], column.asked_at)


def _said(columns: Sequence[Spot]) -> Iterator[Stray]:
    """Yield what stands in the other *columns*."""
    for spot in columns:
        for content in spot.contents:
            for line, atoms in content.lines:
                yield Stray(line, tuple(atoms), spot.titles)
