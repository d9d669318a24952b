"""Answers that say which tiltak they are about: «Tiltak 1: …» below a question for all of them.

A form may ask once, behind all the tiltak, what goes to a koordinator. Each line that names its
tiltak begins an answer of that one.
"""

import re
from collections.abc import Iterator

import attrs

from behovsmelding.intake.foreign.spots.seen import Content, Spot
from behovsmelding.intake.foreign.straightening.series import tiltak_of

_NAMES = re.compile(r"(?i)\btiltak (?:nr\.? )?(\d{1,2})\b(?!\d)")
_NONE_OF = re.compile(
    r"(?i)\s*(?:nei|ingen|ikke|ikkje)\b[^.:;\d]{0,40}\btiltak (?:nr\.? )?(\d{1,2})\s*[.!]?\s*"
)
"""A line that says of another tiltak that it needs nothing: «Ikke behov i tiltak 2»."""


def of_each(spot: Spot) -> Iterator[Spot]:
    """Yield a place with the tiltak that it is about, or one for each if it says several."""
    is_begun = any(title.headed and title.headed.section.begins for title in spot.titles)
    if spot.owner is not None or is_begun:
        yield spot
        return
    if spot.titles and len(said := _NAMES.findall(spot.titles[-1].text)) == 1:
        spot.owner = int(said[0]) - 1
        yield spot
        return
    parts = _parts(spot.content) if len(spot.contents) == 1 and not spot.content.boxes else {}
    if not parts:
        yield spot
    for owner, content in parts.items():
        yield attrs.evolve(spot, contents=[content], owner=owner)


def _parts(content: Content) -> dict[int, Content]:
    """Return what is said of each tiltak; nothing if the first line names none, or one comes again.

    What names none goes on from what is said before it.
    """
    made: dict[int, Content] = {}
    current = Content()
    for line, atoms in content.lines:
        text = "".join(atom.text for atom in atoms)
        begun = tiltak_of(text)
        found = begun or (_NONE_OF.fullmatch(text) if made else None)
        if found is not None:
            owner = int(found[1]) - 1
            if owner in made:
                return {}
            current = made[owner] = attrs.evolve(content, lines=[])
        elif not made and text.strip():
            return {}
        current.add(line, atoms)
        if begun is not None:
            current.without(len(text[: begun.end()].lstrip()))
    return made
