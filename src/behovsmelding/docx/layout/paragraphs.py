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

    Lists of the same of `kinds` count on from each other. Of a kind and a level `bullets` says
    whether it has no number, and `starts` which it begins with; of a list and a level `restarts`
    says with which it begins anew.
    """

    known: dict[str, Style]
    kinds: dict[str, str]
    bullets: dict[tuple[str, int], bool]
    starts: dict[tuple[str, int], int]
    restarts: dict[tuple[str, int], int]

    def is_bulleted(self, key: str, level: int) -> bool:
        """Tell whether the items of the list *key* have no numbers at *level*."""
        return self.bullets.get((self.kinds[key], level), True)

    def begins(self, key: str, level: int) -> int:
        """Return the number that the list *key* begins with at *level*."""
        own = self.restarts.get((key, level))
        return self.starts.get((self.kinds.get(key, key), level), 1) if own is None else own


def styles_of(styles: Xml | None, numbering: Xml | None) -> Styles:
    """Read the roots of a document's *styles* and *numbering*; either may be missing."""
    found = Styles({}, {}, {}, {}, {})
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
        numbering = numbering or numbered(style.find(w("pPr")))
        followed = value(style.find(w("basedOn")))
    return Style(heading, numbering)


def _heading(style: Xml) -> int | None:
    """Return which heading *style* is: one of ours by its id, one of Word's by its name."""
    if (own := style.get(w("styleId"))) in HEADINGS:
        return HEADINGS.index(own) + 2
    named = _HEADING.fullmatch((value(style.find(w("name"))) or "").lower())
    return int(named[1]) if named else None


def numbered(properties: Xml | None) -> tuple[str, int] | None:
    """Return the list and the level that the *properties* of a paragraph name."""
    numbering = None if properties is None else properties.find(w("numPr"))
    key = None if numbering is None else value(numbering.find(w("numId")))
    if numbering is None or key is None:
        return None
    return key, min(whole(value(numbering.find(w("ilvl")))), LEVELS - 1)


def _read_lists(root: Xml, found: Styles) -> None:
    for owner in root.iterchildren(w("abstractNum")):
        kind = owner.get(w("abstractNumId"))
        for level in owner.iterchildren(w("lvl")):
            place = (kind, whole(level.get(w("ilvl"))))
            found.bullets[place] = value(level.find(w("numFmt"))) in ("bullet", "none")
            found.starts[place] = whole(value(level.find(w("start"))), 1)
    for num in root.iterchildren(w("num")):
        key = num.get(w("numId"))
        found.kinds[key] = value(num.find(w("abstractNumId"))) or key
        for override in num.iterchildren(w("lvlOverride")):
            start = value(override.find(w("startOverride")))
            if start is not None:
                found.restarts[key, whole(override.get(w("ilvl")))] = whole(start, 1)


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
        if heading is not None:
            return heading, None
        listed = numbered(properties) or listed
        # A list that the document has not is none in Word; "0" is how a style's is taken away.
        if listed is None or listed[0] not in self._styles.kinds:
            return None, None
        return None, self._item(*listed)

    def _item(self, key: str, level: int) -> Item:
        place = (key, level)
        kind = self._styles.kinds[key]
        if self._styles.is_bulleted(key, level):
            return Item(level, None)
        for deeper in range(level + 1, LEVELS):
            self._last.pop((kind, deeper), None)
        start = self._styles.begins(key, level)
        if place in self._styles.restarts and place not in self._begun:
            number = start
        else:
            number = self._last.get((kind, level), start - 1) + 1
        self._begun.add(place)
        self._last[kind, level] = number
        return Item(level, number)
