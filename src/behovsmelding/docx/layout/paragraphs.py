"""What a paragraph is by its style and its numbering: a heading, an item of a list, or neither."""

import re
from typing import NamedTuple

import attrs

from behovsmelding.docx.layout.pieces import Item
from behovsmelding.docx.ooxml.styles import HEADINGS, LEVELS
from behovsmelding.docx.ooxml.xml import Xml, value, w, whole

_HEADING = re.compile("(?:heading|overskrift) ?([1-9])")
_DEEPEST = 20
"""How far a style is followed to what it builds on: one that builds on itself has no end."""


class Style(NamedTuple):
    """A paragraph style: which heading it is, and which list it puts a paragraph in."""

    heading: int | None
    numbering: tuple[str, int] | None


@attrs.frozen
class Styles:
    """The styles and the lists of a document.

    Of a list and a level `bullets` says whether it has any number, `starts` which it begins with,
    and `restarts` that it begins anew there. Lists of the same of `kinds` count on from each other.
    """

    known: dict[str, Style]
    bullets: dict[tuple[str, int], bool]
    starts: dict[tuple[str, int], int]
    restarts: set[tuple[str, int]]
    kinds: dict[str, str]


def styles_of(styles: Xml | None, numbering: Xml | None) -> Styles:
    """Read the roots of a document's *styles* and *numbering*; either may be missing."""
    found = Styles({}, {}, {}, set(), {})
    if styles is not None:
        declared = {each.get(w("styleId")): each for each in styles.findall(w("style"))}
        for name in declared:
            if name is not None:
                found.known[name] = _style(name, declared)
    if numbering is not None:
        _read_lists(numbering, found)
    return found


def _style(name: str, declared: dict[str | None, Xml]) -> Style:
    heading: int | None = None
    numbering: tuple[str, int] | None = None
    followed: str | None = name
    for _ in range(_DEEPEST):
        style = declared.get(followed)
        if style is None:
            break
        heading = heading or _heading(style)
        numbering = numbering or _numbered(style.find(w("pPr")))
        followed = value(style.find(w("basedOn")))
    return Style(heading, numbering)


def _heading(style: Xml) -> int | None:
    """Return which heading *style* is: one of ours by its id, one of Word's by its name."""
    if (own := style.get(w("styleId"))) in HEADINGS:
        return HEADINGS.index(own) + 2
    named = _HEADING.fullmatch((value(style.find(w("name"))) or "").lower())
    return int(named[1]) if named else None


def _numbered(properties: Xml | None) -> tuple[str, int] | None:
    """Return the list and the level that the *properties* of a paragraph name."""
    numbering = None if properties is None else properties.find(w("numPr"))
    key = None if numbering is None else value(numbering.find(w("numId")))
    if numbering is None or key is None:
        return None
    return key, min(whole(value(numbering.find(w("ilvl")))), LEVELS - 1)


def _read_lists(root: Xml, found: Styles) -> None:
    abstract = {each.get(w("abstractNumId")): each for each in root.findall(w("abstractNum"))}
    for num in root.findall(w("num")):
        key = num.get(w("numId"))
        kind = value(num.find(w("abstractNumId")))
        owner = abstract.get(kind)
        found.kinds[key] = kind or key
        for level in () if owner is None else owner.findall(w("lvl")):
            place = (key, whole(level.get(w("ilvl"))))
            found.bullets[place] = value(level.find(w("numFmt"))) in ("bullet", "none")
            found.starts[place] = whole(value(level.find(w("start"))), 1)
        for override in num.findall(w("lvlOverride")):
            start = value(override.find(w("startOverride")))
            if start is not None:
                place = (key, whole(override.get(w("ilvl"))))
                found.starts[place] = whole(start, 1)
                found.restarts.add(place)


class Numbers:
    """Counts the items of the lists of a part, as Word does when it shows them."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._last: dict[tuple[str, int], int] = {}
        self._begun: set[tuple[str, int]] = set()

    def of(self, properties: Xml | None) -> tuple[int | None, Item | None]:
        """Return what the paragraph with *properties* is: a heading's level, an item of a list."""
        name = None if properties is None else value(properties.find(w("pStyle")))
        heading, listed = self._styles.known.get(name or "", Style(None, None))
        if name in HEADINGS:
            heading = HEADINGS.index(name) + 2
        if heading is not None:
            return heading, None
        listed = _numbered(properties) or listed
        if listed is None or listed[0] == "0":
            return None, None
        return None, self._item(*listed)

    def _item(self, key: str, level: int) -> Item:
        place = (key, level)
        if self._styles.bullets.get(place, True):
            return Item(level, None)
        kind = self._styles.kinds.get(key, key)
        for deeper in range(level + 1, LEVELS):
            self._last.pop((kind, deeper), None)
        start = self._styles.starts.get(place, 1)
        if place in self._styles.restarts and place not in self._begun:
            number = start
        else:
            number = self._last.get((kind, level), start - 1) + 1
        self._begun.add(place)
        self._last[kind, level] = number
        return Item(level, number)
