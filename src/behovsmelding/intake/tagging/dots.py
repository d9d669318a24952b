"""Which dots of a blank form each place on a line of several is: «Eier kr ……… UH kr ………»."""

import re
from collections.abc import Sequence

from behovsmelding.docx.layout.pieces import Line
from behovsmelding.intake.tagging.proposed import Proposal

DOTS = re.compile(r"_{3,}|\.{4,}|…+")
"""Dots that leave place for an answer."""


def dots_of(made: Sequence[Proposal]) -> dict[int, int]:
    """Return how many dots come later in its line, by the number of the place that stands on dots.

    That is told of a line which has as many places as it has dots.
    """
    lines: dict[Line, list[int]] = {}
    for at, each in enumerate(made):
        is_bare = not (each.is_box or each.control or each.prompt or each.spot.placeless)
        if each.line is not None and is_bare:
            lines.setdefault(each.line, []).append(at)
    return {
        at: len(own) - 1 - nth
        for line, own in lines.items()
        if len(DOTS.findall(line.text)) == len(own)
        for nth, at in enumerate(own)
    }
