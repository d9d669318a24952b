"""Let docxtpl say what the tags of a part mean, where there are any.

Its `patch_xml` looks through all it is given with some twenty patterns, and a form in megabytes has
its codes in a few places. So it is given the paragraphs, rows and cells that hold one, no more.
"""

import re
from collections.abc import Iterator

from behovsmelding.docx.compiling.scan import Tag, shielded
from behovsmelding.docx.ooxml.xml import Xml, mark, marked, serialise, w

_BEGIN, _END = "u", "v"
"""The marks round a piece that holds a tag."""
_READY = "w"
"""Marks where such a piece comes when docxtpl has seen it."""
_EDGE = re.compile(f"({re.escape(marked(_BEGIN))}|{re.escape(marked(_END))})")
_PLACE = re.compile(rf"<\?bm {_READY}(\d+)\?>")
_CODE = r"\{% t(\d+) %\}"
_RUN_OF_CODE = re.compile(
    r"<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?"
    rf"<w:t(?: [^>]*)?>((?:{_CODE})+)</w:t></w:r>"
)
"""A run that holds tags of conditions and loops, and nothing that is printed."""
_OPENING, _CLOSING = ("if", "for"), ("endif", "endfor")
_NO_RUN = -1
"""What a tag stands in that is in no such run."""
_LEVEL = re.compile(r"\{[{%](p|tr|tc|r|) t\d+ [%}]\}")
_UNITS = {"tr": w("tr"), "tc": w("tc")}


def patched(root: Xml, tags: list[Tag]) -> str:
    """Write the part *root*, whose tags are numbers, with each tag where docxtpl puts it.

    Runs of nothing but code go: they would stand in every document, and hold nothing.
    """
    for unit in _units(root):
        unit.addprevious(mark(_BEGIN))
        unit.addnext(mark(_END))
    ready: list[str] = []
    open_: list[list[str]] = [[]]
    for piece in _EDGE.split(serialise(root)):
        if piece == marked(_BEGIN):
            open_.append([])
        elif piece == marked(_END):
            ready.append(_by_docxtpl("".join(open_.pop())))
            open_[-1].append(marked(f"{_READY}{len(ready) - 1}"))
        else:
            open_[-1].append(shielded(piece, tags))
    return _bared(_whole("".join(open_[0]), ready), tags)


def _whole(xml: str, ready: list[str]) -> str:
    """Put the pieces that are *ready* in their places; one may have others within it."""
    return _PLACE.sub(lambda place: _whole(ready[int(place[1])], ready), xml)


def _units(root: Xml) -> list[Xml]:
    """Return what is to be looked through: what goes with a tag, or the paragraph it stands in."""
    units: dict[Xml, None] = {}
    for text in root.iter(w("t")):
        written = text.text or ""
        for level in dict.fromkeys(_LEVEL.findall(written)) if "{" in written else ():
            unit = next(text.iterancestors(_UNITS.get(level, w("p"))), None)
            if unit is not None:
                units[unit] = None
    return list(units)


def _by_docxtpl(xml: str) -> str:
    from docxtpl import DocxTemplate

    return str(DocxTemplate("").patch_xml(xml))


def _bared(xml: str, tags: list[Tag]) -> str:
    """Take the runs of nothing but code out of *xml*, and leave the code.

    A run stays where another tag of the same condition or loop stands among what is printed: the
    two cut the text at one depth.
    """
    runs = {match.start(): match for match in _RUN_OF_CODE.finditer(xml)}
    owner = {tag.start(): at for at, run in runs.items() for tag in _codes(xml, *run.span())}
    together: list[set[int]] = []
    open_: list[set[int]] = [set()]
    for code in _codes(xml, 0, len(xml)):
        word = tags[int(code[1])].word
        if word in _OPENING:
            open_.append(set())
        open_[-1].add(owner.get(code.start(), _NO_RUN))
        if word in _CLOSING and len(open_) > 1:
            together.append(open_.pop())
    stay = {_NO_RUN}.union(*open_)
    while more := set().union(*(each for each in together if each & stay)) - stay:
        stay |= more
    return _RUN_OF_CODE.sub(lambda run: run[0] if run.start() in stay else run[1], xml)


def _codes(xml: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Find the tags of conditions and loops in a stretch of *xml*."""
    return re.compile(_CODE).finditer(xml, start, end)
