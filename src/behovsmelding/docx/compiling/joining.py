"""The text of a paragraph, and the tags in it put in one piece each.

Word may spread a tag over many texts and runs. All is done in one way through the paragraph: what
a thousand codes take is a thousand times what one takes.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from behovsmelding.docx.findings import NotAllowed, shortened
from behovsmelding.docx.ooxml.xml import Xml, drop, local, w
from behovsmelding.messages import Phrase
from behovsmelding.messages.ui.in_code import INSIDE

_BOOKMARKS = frozenset({w("bookmarkStart"), w("bookmarkEnd")})
_JOINABLE = _BOOKMARKS | {w(n) for n in ("rPr", "t", "proofErr", "lastRenderedPageBreak")}
"""What Word leaves between the pieces of one text, and joining them may remove."""


class Piece(NamedTuple):
    """A text of a paragraph, and where it begins in the paragraph's text."""

    start: int
    element: Xml


class Stretch(NamedTuple):
    """What is to stand from one place of a paragraph's text to another."""

    start: int
    end: int
    text: str


def text_of(paragraph: Xml) -> str:
    """Return the text of *paragraph*, without that of text boxes within it."""
    return "".join(element.text or "" for element in _texts(paragraph))


def _texts(paragraph: Xml) -> Iterator[Xml]:
    for element in paragraph.iter(w("t")):
        if next(element.iterancestors(w("p"))) is paragraph:
            yield element


class Line:
    """A paragraph that is being read from its beginning: its texts, and what they are to become."""

    def __init__(self, paragraph: Xml) -> None:
        self.pieces: list[Piece] = []
        start = 0
        for element in _texts(paragraph):
            if element.text:
                self.pieces.append(Piece(start, element))
                start += len(element.text)
        self.end = start
        self.starts = [piece.start for piece in self.pieces]
        self.holders = [piece.element for piece in self.pieces]
        """The element that holds each piece now."""
        self.stretches: list[Stretch] = []

    def join(self, start: int, end: int, written: str) -> Xml:
        """Put what is *written* from *start* to *end* in one element, and return that.

        Raises `NotAllowed` (BM806) where more than text stands in the midst of it.
        """
        first, last = self._piece(start), self._piece(end - 1)
        holder = self.holders[first]
        if first != last:
            _join(holder, self.pieces[last].element, written)
            self.holders[first + 1 : last + 1] = [holder] * (last - first)
        return holder

    def put(self, start: int, end: int, text: str) -> None:
        """Let *text* stand from *start* to *end*, in one element; places come in their order."""
        self.stretches.append(Stretch(start, end, text))

    def blot(self, start: int, end: int) -> None:
        """Make what was refused unreadable, so that nothing takes it for a numbered tag."""
        for at in range(self._piece(start), self._piece(end - 1) + 1):
            first = max(start, self.starts[at])
            last = min(end, self._end_of(at))
            self.put(first, last, "\ufffd" * (last - first))

    def write(self, text: str) -> None:
        """Write the paragraph, of which *text* is the old one, with all that was put in it."""
        said: dict[Xml, list[str]] = {holder: [] for holder in self.holders}
        at = 0
        for start, end, new in (*self.stretches, Stretch(len(text), len(text), "")):
            while at < start:
                piece = self._piece(at)
                until = min(start, self._end_of(piece))
                said[self.holders[piece]].append(text[at:until])
                at = until
            if new:
                said[self.holders[self._piece(start)]].append(new)
            at = end
        for holder, texts in said.items():
            holder.text = "".join(texts)

    def _piece(self, at: int) -> int:
        return bisect_right(self.starts, at) - 1

    def _end_of(self, piece: int) -> int:
        return self.starts[piece + 1] if piece + 1 < len(self.starts) else self.end


def _join(first: Xml, last: Xml, written: str) -> None:
    """Put two texts in one run, with nothing between them. Raises `NotAllowed` (BM806)."""
    here, there = first.getparent(), last.getparent()
    between = [*_apart(here, there), *_between(here, first, there, last)]
    if between:
        raise NotAllowed("BM806", hva=shortened(written), inni=_named(between[0]))
    _remove_between(here, first, there, last)


def _apart(here: Xml, there: Xml) -> list[Xml]:
    """Return what stands round the one of two runs and not round the other."""
    if here.getparent() is there.getparent():
        return []
    around = [list(run.iterancestors()) for run in (there, here)]
    return [each for each in around[0] if each not in around[1]] + [
        each for each in around[1] if each not in around[0]
    ]


def _between(here: Xml, first: Xml, there: Xml, last: Xml) -> list[Xml]:
    """Return what else than text stands between the ends of a tag: joining would lose it."""
    if here.getparent() is not there.getparent():
        return []
    between = list(_until(first, last if here is there else None))
    if here is not there:
        between += [*_until(here, there), *last.itersiblings(preceding=True)]
    within = [each for run in between for each in (run if run.tag == w("r") else (run,))]
    return [each for each in within if each.tag not in _JOINABLE]


def _named(element: Xml) -> Phrase | None:
    """Return what *element* is called, where Word's users have a name for it."""
    for each in (element, *element.iterdescendants()):
        if local(each) in INSIDE:
            return INSIDE[local(each)]
    return None


def _until(first: Xml, last: Xml) -> Iterator[Xml]:
    for element in first.itersiblings():
        if element is last:
            return
        yield element


def _remove_between(here: Xml, first: Xml, there: Xml, last: Xml) -> None:
    """Remove what stands between two texts, and let the rest of the last run follow the first."""
    if here is there:
        for element in [*_until(first, last), last]:
            here.remove(element)
        return
    for element in list(first.itersiblings()):
        here.remove(element)
    here.extend(list(last.itersiblings()))
    for element in [*_until(here, there), there]:
        if element.tag not in _BOOKMARKS:
            drop(element)
