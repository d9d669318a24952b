"""Words before every answer of a form that only say that it stands there: «Svar:», «Tekst:».

They stand in a box as its question might, and say nothing: what is behind them is the answer. One
who writes them now and then means something by them, so they are the form's only as a habit.
"""

import re
from collections import Counter
from collections.abc import Collection

import attrs

from behovsmelding.docx.layout.pieces import Atom, Layout, Line, with_lines
from behovsmelding.intake.foreign.words.wording import folded

_LEADS = re.compile(
    r"(?i)\s*(?P<said>(?:(?:vårt|deres|dykkar|ditt|kort|her)\s)?"
    r"(?:svar|besvar|(?:fri)?tekst|skriv|utfyll|fyll)\w*"
    r"(?:\s(?:her|ut|inn|svaret|tekst|teksten|under|nedenfor|nedanfor)){0,2})\s*:\s*"
)
"""What says that an answer is to come, and of nothing what it is about."""
_SEVERAL = 3
"""In how many places the same words stand at the least that are the form's."""


def lead_ins(layout: Layout) -> frozenset[str]:
    """Return what stands before the answers of a document to say that they are answers."""
    said = Counter(_lead(line) for line in layout.lines())
    return frozenset(lead for lead, count in said.items() if lead and count >= _SEVERAL)


def without_lead_ins(layout: Layout, known: Collection[str] = ()) -> Layout:
    """Return *layout* without what stands before its answers, and what is *known* to."""
    leads = lead_ins(layout) | {*known}
    return with_lines(layout, lambda line: _without(line, leads)) if leads else layout


def _lead(line: Line) -> str:
    found = _LEADS.match(line.text)
    return "" if found is None else folded(found["said"])


def _without(line: Line, leads: Collection[str]) -> Line:
    found = _LEADS.match(line.text)
    if found is None or folded(found["said"]) not in leads:
        return line
    made: list[Atom] = []
    left = found.end()
    for atom in line.atoms:
        text = atom.text[left:]
        left = max(left - len(atom.text), 0)
        # A control that is left with nothing is a place still.
        if text or atom.control is not None:
            made.append(atom._replace(text=text))
    return attrs.evolve(line, atoms=tuple(made))
