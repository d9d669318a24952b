"""Which place on a line of several is typed where: «Eier kr ……… UH kr ………», «UH kr [beløp]»."""

import re
from collections.abc import Sequence

from behovsmelding.docx.layout.pieces import Line
from behovsmelding.intake.foreign.spots.prompts import typed_places
from behovsmelding.intake.tagging.proposed import Proposal

_DOTS = re.compile(r"_{3,}|\.{4,}|…+")
"""Dots that leave place for an answer."""


def typed_in(text: str) -> list[tuple[int, int]]:
    """Return where in *text* dots, or words in brackets, leave place for an answer."""
    return sorted(found.span() for found in (*_DOTS.finditer(text), *typed_places(text)))


def dots_of(made: Sequence[Proposal]) -> dict[int, int]:
    """Return how many dots come later in its line, by the number of the place that is typed there.

    That is told of a line which has as many places as are typed in it.
    """
    lines: dict[Line, list[int]] = {}
    for at, each in enumerate(made):
        is_bare = not (each.is_box or each.control or each.prompt or each.spot.placeless)
        if each.line is not None and is_bare:
            lines.setdefault(each.line, []).append(at)
    return {
        at: len(own) - 1 - nth
        for line, own in lines.items()
        if len(typed_in(line.text)) == len(own)
        for nth, at in enumerate(own)
    }
