"""Notes between those who write a form together, left in an answer: «(Ola, ser du over denne?)».

They are told, and no part of what is answered.
"""

import re
from collections.abc import Iterable, Iterator

from behovsmelding.docx.layout.pieces import Atom
from behovsmelding.intake.foreign.asked.asking import Ask
from behovsmelding.intake.foreign.assigning.assigned import Assigned
from behovsmelding.intake.foreign.spots.looks import cut
from behovsmelding.intake.foreign.spots.seen import Content, Stray, Title

_BRACKETS = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])\s*\.?\s*$")
"""All that stands in brackets at the end of a line."""
_NAMED = re.compile(
    r"\W*(?:(?:NB|OBS|Hei|Til)\b\W*)?[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)?\s*[,:!–-]\s"
)
_YOU = re.compile(r"(?i)\b(?:du|deg)\b")
_OURS = re.compile(
    r"(?i)\W*(?:husk(?:e|at)?|hugs|sjekk|todo|obs|nb|må (?:sjekk|avklar|oppdater)\w*|til oss sjølve"
    r"|internt?(?: (?:notat|merknad))?|notat til oss(?: (?:selv|sjølve))?|merknad til \w+)\b"
)
_ENDS = re.compile(r"\?[\s.!]*(?:[-–—/]?\s*[A-ZÆØÅ][\w.]*){0,2}\s*$")
"""A question, and perhaps who asks."""
_QUOTES = frozenset("«\"“”'")
_LONGEST = 30
"""How many words a note has at the most that stands in no brackets."""


def without_notes(found: Iterable[Assigned]) -> tuple[list[Assigned], list[Stray]]:
    """Return the places *found* without notes in their long answers, and the notes."""
    made: list[Assigned] = []
    notes: list[Stray] = []
    for each in found:
        own: list[Stray] = []
        for content in each.spot.contents if _is_long(each) else ():
            own += _taken_from(content, each.spot.titles)
        made.append(each._replace(sure=False) if own else each)
        notes += own
    return made, notes


def _is_long(each: Assigned) -> bool:
    return each.asked is not None and each.asked.ask is Ask.LONG


def _taken_from(content: Content, titles: tuple[Title, ...]) -> Iterator[Stray]:
    """Take the notes out of *content*."""
    parted = [(line, *_parted(atoms)) for line, atoms in content.lines]
    content.at = content.line
    content.lines = [(line, kept) for line, kept, _ in parted if kept]
    for line, _, note in parted:
        if note:
            yield Stray(line, tuple(note), titles)


def _parted(atoms: list[Atom]) -> tuple[list[Atom], list[Atom]]:
    """Part what a line says of an answer from a note that is all of it, or stands behind."""
    text = "".join(atom.text for atom in atoms)
    found = _BRACKETS.search(text)
    if found is not None and _is_note(found[0]):
        start = found.start() if text[: found.start()].strip() else 0
        return list(cut(atoms, 0, start)), list(cut(atoms, start, len(text)))
    return ([], atoms) if _asks_somebody(text) else (atoms, [])


def _is_note(text: str) -> bool:
    """Tell whether what stands in brackets is meant for somebody who writes, too."""
    return bool(_OURS.match(text)) or bool(
        _YOU.search(text) and (_NAMED.match(text) or "?" in text)
    )


def _asks_somebody(text: str) -> bool:
    """Tell whether a line begins with a name, and asks whoever has it."""
    if len(text.split()) > _LONGEST or not _ENDS.search(text) or text.lstrip()[:1] in _QUOTES:
        return False
    return bool(_NAMED.match(text) and _YOU.search(text))
