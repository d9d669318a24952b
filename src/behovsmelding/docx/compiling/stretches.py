"""What of a part belongs together, told as somebody sees it in Word: rows, or paragraphs."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from behovsmelding.docx.compiling.scan import TAG
from behovsmelding.docx.findings import shortened
from behovsmelding.docx.ooxml.controls import level_of
from behovsmelding.docx.ooxml.xml import Xml, w, w15
from behovsmelding.messages import Phrase
from behovsmelding.messages.ui.belonging import FROM, FROM_TO, ONE, ROW, ROWS, SEVERAL

_HOLDERS = frozenset(
    w(name) for name in ("body", "hdr", "ftr", "footnote", "endnote", "txbxContent", "tc", "tbl")
)
"""What has paragraphs, tables or rows under one another."""
_TITLES = 2
"""How far above a block its title may be."""


class Stretch(NamedTuple):
    """Some paragraphs after one another, by their numbers: whole rows, or whatever else it is."""

    first: int
    last: int
    rows: int = 0
    begins: str = ""
    ends: str = ""

    def told(self) -> Phrase:
        """Return where it is, in words: its paragraphs, and what is written at either end."""
        numbers = ONE if self.first == self.last else SEVERAL
        told = numbers.filled(fra=self.first, til=self.last)
        if self.rows:
            told = (ROW if self.rows == 1 else ROWS).filled(hvor=told)
        if self.begins:
            at_ends = FROM if self.begins == self.ends else FROM_TO
            told = at_ends.filled(hvor=told, begynner=self.begins, slutter=self.ends)
        return told


class Stretches:
    """The paragraphs of a part as it came, before anything was taken out of it."""

    def __init__(self, root: Xml) -> None:
        self.paragraphs = list(root.iter(w("p")))
        self._numbers = {each: number for number, each in enumerate(self.paragraphs, 1)}

    def table(self, number: int) -> Xml:
        """Return the innermost table that a paragraph is in; None if it is in none."""
        return next(self._paragraph(number).iterancestors(w("tbl")), None)

    def titles(self, first: int, last: int) -> list[str]:
        """Return what the paragraphs from one to another say of their own."""
        return [text for each in self.paragraphs[first - 1 : last] for text in _texts_of(each)]

    def row(self, number: int) -> Xml:
        """Return the innermost row that a paragraph is in; None if it is in none."""
        return next(self._paragraph(number).iterancestors(w("tr")), None)

    def around(self, first: int, last: int, title: str) -> Stretch:
        """Return the whole rows, or else blocks, from one paragraph to another.

        What names the first of them belongs to them, and so does a heading that begins with the
        *title* of the whole.
        """
        holder, units = self._units(self._paragraph(first), self._paragraph(last))
        units = _titled(_labelled(units), title)
        is_table = holder.tag == w("tbl") and len(units) > 1
        if is_table and units == [each for each in holder if _is_row(each)]:
            units = _titled([holder], title)
        return self._stretch(units, rows=len(units) if _is_row(units[0]) else 0)

    def _paragraph(self, number: int) -> Xml:
        return self.paragraphs[number - 1]

    def _units(self, first: Xml, last: Xml) -> tuple[Xml, list[Xml]]:
        """Return what holds both paragraphs, and those of its rows or blocks that they are in."""
        around = {first, *first.iterancestors()}
        to_last = [last, *last.iterancestors()]
        holder = next(each for each in to_last if each in around and each is not last)
        while not _holds_blocks(holder) or self._is_cell_of_row(holder, first, last):
            holder = holder.getparent()
        begins, ends = (_child(holder, each) for each in (first, last))
        units = [begins]
        for each in begins.itersiblings() if begins is not ends else ():
            units.append(each)
            if each is ends:
                break
        return holder, units

    def _is_cell_of_row(self, holder: Xml, first: Xml, last: Xml) -> bool:
        """Tell whether one block in a cell with others beside it is what there is: a row's."""
        if holder.tag != w("tc") or _child(holder, first) is not _child(holder, last):
            return False
        row = next(holder.iterancestors(w("tr")))
        return len(list(row.iter(w("tc")))) > 1

    def _stretch(self, units: list[Xml], rows: int = 0) -> Stretch:
        inside = [self._numbers[each] for unit in units for each in unit.iter(w("p"))]
        said = [text for unit in units for text in _texts(unit)]
        begins, ends = (said[0], said[-1]) if said else ("", "")
        return Stretch(inside[0], inside[-1], rows, begins, ends)


def _child(holder: Xml, inner: Xml) -> Xml:
    """Return the child of *holder* that *inner* is in."""
    return next(each for each in (inner, *inner.iterancestors()) if each.getparent() is holder)


def _labelled(units: list[Xml]) -> list[Xml]:
    """Return *units* with the paragraph above them that says what the first one is."""
    above = units[0].getprevious()
    is_bare = units[0].tag == w("p") and not _said(units[0])
    return [above, *units] if is_bare and _is_label(above) else units


def _titled(units: list[Xml], title: str) -> list[Xml]:
    """Return *units* with what stands right above them, down from a heading with the *title*."""
    above: list[Xml] = []
    for each in islice(units[0].itersiblings(preceding=True), _TITLES):
        above.insert(0, each)
        if not _is_label(each):
            break
        if _said(each).casefold().startswith(title.casefold()):
            return [*above, *units]
    return units


def _holds_blocks(element: Xml) -> bool:
    """Tell whether *element* has blocks or rows under one another, as an item of a section has."""
    if element.tag == w("sdtContent"):
        properties = element.getparent().find(w("sdtPr"))
        return properties is not None and properties.find(w15("repeatingSectionItem")) is not None
    return element.tag in _HOLDERS


def _is_row(element: Xml) -> bool:
    """Tell whether *element* is a row, or a control round some."""
    return element.tag == w("tr") or (element.tag == w("sdt") and level_of(element) == "row")


def _is_label(element: Xml) -> bool:
    """Tell whether *element* has words of its own, and no place for an answer.

    A row of several cells heads what is below it, whatever that is.
    """
    if element is None or next(element.iter(w("sdt")), None) is not None:
        return False
    is_head = element.tag == w("tr") and len(element.findall(w("tc"))) > 1
    return (
        not is_head and bool(_said(element)) and not TAG.search("".join(element.itertext(w("t"))))
    )


def _said(element: Xml) -> str:
    """Return the first words of its own in *element*."""
    return next(_texts(element), "")


def _texts(element: Xml) -> Iterator[str]:
    """Yield what each paragraph in *element* says of its own: no answers, prompts or code."""
    for paragraph in element.iter(w("p")):
        yield from _texts_of(paragraph)


def _texts_of(paragraph: Xml) -> Iterator[str]:
    own = (each.text or "" for each in paragraph.iter(w("t")) if not _is_answer(each))
    if said := TAG.sub("", "".join(own)).strip(" :\u00a0\t"):
        yield shortened(said)


def _is_answer(text: Xml) -> bool:
    """Tell whether a text is in a control that an answer takes the place of."""
    around = (each.find(w("sdtPr")) for each in text.iterancestors(w("sdt")))
    return any(
        each is not None
        and each.find(w("tag")) is not None
        and each.find(w15("repeatingSection")) is None
        for each in around
    )
