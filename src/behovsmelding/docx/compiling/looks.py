"""How answers look at each place of a template: the beginnings of their paragraphs and runs."""

from copy import deepcopy

import attrs

from behovsmelding.docx.ooxml.styles import HEADINGS
from behovsmelding.docx.ooxml.xml import Namespaces, W, Xml, bare, is_on, local, mark, marked, w
from behovsmelding.docx.program import Look

_LIST = "list"
"""Marks where the number of a list comes among the properties of its items."""
_BEFORE_LIST = ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")


@attrs.define
class Looks:
    """The looks in use in a template; each is kept once, and code names it by number."""

    link_style: str | None
    known: list[Look] = attrs.Factory(list)
    _numbers: dict[Look, int] = attrs.Factory(dict)

    def plain(self) -> int:
        """Return the look of an answer that is not in a control."""
        return self.of(None, None, {"w": W})

    def of(self, run: Xml, paragraph: Xml, declared: Namespaces) -> int:
        """Return the number of the look of answers with these properties of runs and paragraphs."""
        heading2, heading3 = (_paragraph(_styled(paragraph, style), declared) for style in HEADINGS)
        look = Look(
            _paragraph(paragraph, declared),
            heading2,
            heading3,
            _item(paragraph, declared),
            tuple(self._run(run, number, declared) for number in range(8)),
        )
        number = self._numbers.setdefault(look, len(self.known))
        if number == len(self.known):
            self.known.append(look)
        return number

    def run(self, look: int) -> str:
        """Return the beginning of a plain run in *look*."""
        return self.known[look].runs[0]

    def _run(self, properties: Xml, number: int, declared: Namespaces) -> str:
        own = _new("rPr") if properties is None else deepcopy(properties)
        if number & 4:
            self._link(own)
        for name, wanted in (("b", number & 1), ("i", number & 2)):
            if wanted:
                _set_off(own, name)
        written = bare(own, declared) if len(own) else ""
        return f"<w:r>{written}"

    def _link(self, own: Xml) -> None:
        for each in (own.find(w("rStyle")), own.find(w("color")), own.find(w("u"))):
            if each is not None and (self.link_style is None) == (local(each) != "rStyle"):
                own.remove(each)
        if self.link_style is not None:
            style = _new("rStyle")
            style.set(w("val"), self.link_style)
            own.insert(0, style)
            return
        for name, shade in (("color", "0563C1"), ("u", "single")):
            new = _new(name)
            new.set(w("val"), shade)
            _insert(own, new)


_RUN_ORDER = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
    "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd "
    "fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
)


class _Ranks(dict[str, int]):
    def __missing__(self, name: str) -> int:
        return len(self)


_RANK = _Ranks({name: rank for rank, name in enumerate(_RUN_ORDER.split())})


def _set_off(own: Xml, name: str) -> None:
    """Make runs bold or italic; where the text around them already is, make them plain."""
    found = own.find(w(name))
    if found is not None:
        own.remove(found)
    new = _new(name)
    if is_on(found):
        new.set(w("val"), "0")
    _insert(own, new)


def _insert(own: Xml, new: Xml) -> None:
    """Put *new* where it belongs among the properties of a run: Word insists on the order."""
    own.insert(sum(_RANK[local(each)] < _RANK[local(new)] for each in own), new)


def _new(name: str) -> Xml:
    from lxml import etree

    return etree.Element(w(name), nsmap={"w": W})


def _paragraph(properties: Xml, declared: Namespaces) -> str:
    written = "" if properties is None or not len(properties) else bare(properties, declared)
    return f"<w:p>{written}"


def _styled(properties: Xml, style: str) -> Xml:
    own = _new("pPr") if properties is None else deepcopy(properties)
    for each in own.findall(w("pStyle")):
        own.remove(each)
    named = _new("pStyle")
    named.set(w("val"), style)
    own.insert(0, named)
    return own


def _item(properties: Xml, declared: Namespaces) -> tuple[str, str, str]:
    """Return the beginning of a list item, in the pieces round its level and its list."""
    own = _new("pPr") if properties is None else deepcopy(properties)
    for each in own.findall(w("numPr")):
        own.remove(each)
    place = sum(local(each) in _BEFORE_LIST for each in own)
    numbering = _new("numPr")
    numbering.append(mark(_LIST))
    own.insert(place, numbering)
    before, _, after = f"<w:p>{bare(own, declared)}".partition(marked(_LIST))
    return f'{before}<w:ilvl w:val="', '"/><w:numId w:val="', f'"/>{after}'
