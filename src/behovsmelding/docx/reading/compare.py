"""Compare two documents, what they say and how it looks, wherever Word draws something.

What Word writes anew whenever it saves (revision marks, where a line broke, how a text is divided
into runs) is no difference. Whatever else differs is one, and has a place.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple, cast

import attrs

from behovsmelding.docx.layout.paragraphs import Styles, numbered
from behovsmelding.docx.layout.unwrap import walked
from behovsmelding.docx.layout.walk import Walked
from behovsmelding.docx.ooxml.package import read_package
from behovsmelding.docx.ooxml.parts import Package
from behovsmelding.docx.ooxml.xml import SPACE, R, Xml, empty, local, w
from behovsmelding.docx.reading.answers import answers, outside
from behovsmelding.docx.reading.pairing import paired

_UNSEEN = frozenset(
    {w("proofErr"), w("bookmarkStart"), w("bookmarkEnd"), w("lastRenderedPageBreak")}
    | {w("lang"), w("noProof"), w("id")}
)
_REVISIONS = ("rsid", "paraId", "textId")


@attrs.frozen
class Difference:
    """Something that a document does not say or show as it was to.

    `address` is that of a control, or empty for what stands outside controls. None stands for text
    that is not there; where both texts are the same, the look is not. `paragraph` is its number
    within the part, from 1, where the place is a paragraph that is known.
    """

    part: str
    address: str
    expected: str | bool | None
    found: str | bool | None
    paragraph: int | None = None


class Piece(NamedTuple):
    """An answer or a paragraph: all that shows of it, as XML, its text, and where it stands."""

    look: bytes
    text: str | bool | None
    address: str = ""
    number: int | None = None


@attrs.frozen
class Content:
    """A part, taken apart: its answers, its paragraphs without them, and what is round them."""

    answers: list[Piece]
    paragraphs: list[Piece]
    frame: bytes


def compare(expected: bytes, found: bytes) -> Iterator[Difference]:
    """Yield where the document *found* differs from the one that was *expected*.

    Raises `TemplateError` for a file that is no Word document.
    """
    wanted, got = read_package(expected), read_package(found)
    changed = [part for part in {**wanted, **got} if wanted.get(part) != got.get(part)]
    if not changed:
        return
    ours, theirs = walked_parts(expected), walked_parts(found)
    for part in changed:
        if part in ours and part in theirs:
            yield from unlike(part, taken_apart(ours[part]), taken_apart(theirs[part]))
        else:
            yield Difference(part, "", None, None)


def walked_parts(docx: bytes) -> dict[str, Walked]:
    """Return the parts of *docx* that hold text, by name."""
    return {each.story.part: each for each in walked(Package.read(docx))}


def unlike(part: str, expected: Content, found: Content) -> Iterator[Difference]:
    """Yield where a part differs from the one that was *expected*."""
    differences = [
        *_pairs(part, expected.answers, found.answers),
        *_pairs(part, expected.paragraphs, found.paragraphs),
    ]
    if not differences and expected.frame != found.frame:
        differences.append(Difference(part, "", None, None))
    yield from differences


def _pairs(part: str, expected: Sequence[Piece], found: Sequence[Piece]) -> Iterator[Difference]:
    for wanted, got in paired(expected, found, attrgetter("look")):
        where = cast("Piece", got or wanted)
        texts = (wanted and wanted.text, got and got.text)
        yield Difference(part, where.address, *texts, where.number)


def taken_apart(part: Walked) -> Content:
    """Take a part apart; its tree is emptied."""
    root = part.root
    owners = _outermost(root)
    numbers = {each: number for number, each in enumerate(owners, 1)}
    texts = _texts(part, owners)
    _normalise(part)
    said = list(answers(part.story))
    found = [
        Piece(_written(part.elements[each.control]), each.value, each.address) for each in said
    ]
    for each in said:
        empty(part.elements[each.control])
    outermost = [each for each in root.iter(w("p")) if owners[each] is each]
    paragraphs = [
        Piece(_written(each), texts.get(each, ""), number=numbers[each]) for each in outermost
    ]
    for each in outermost:
        empty(each)
    return Content(found, paragraphs, _written(root))


def _outermost(root: Xml) -> dict[Xml, Xml]:
    """Return every paragraph below *root*, in its order, with the outermost that it stands in."""
    found: dict[Xml, Xml] = {}
    for each in root.iter(w("p")):
        above = next(each.iterancestors(w("p")), None)
        found[each] = each if above is None else found[above]
    return found


def _texts(part: Walked, owners: Mapping[Xml, Xml]) -> dict[Xml, str]:
    """Return what each of the outermost paragraphs says outside answers."""
    elements = {id(line): element for line, element in part.paragraphs}
    found: dict[Xml, str] = {}
    for line, atoms in outside(part.story):
        element = elements.get(id(line))
        if element is not None:
            owner = owners[element]
            found[owner] = found.get(owner, "") + "".join(atom.text for atom in atoms)
    return found


def _normalise(part: Walked) -> None:
    """Take away what Word writes anew, and name links and lists by what they are."""
    for element in list(part.root.iter("*")):
        if element.tag in _UNSEEN:
            _remove(element)
            continue
        for name in list(element.attrib):
            if name.rpartition("}")[2].startswith(_REVISIONS):
                del element.attrib[name]
        if element.tag == w("t") and element.attrib.pop(SPACE, None) != "preserve":
            # So much of it is shown.
            element.text = (element.text or "").strip(" \t\r\n")
        elif element.tag == w("hyperlink"):
            key = element.get(f"{{{R}}}id")
            if key in part.links:
                element.set(f"{{{R}}}id", part.links[key])
        elif element.tag == w("numPr"):
            _name_list(part.styles, element)
    for owner in list(part.root.iter(w("p"), w("hyperlink"), w("sdtContent"))):
        _join(owner)


def _remove(element: Xml) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
        if local(parent) == "rPr" and not len(parent):
            _remove(parent)


def _name_list(styles: Styles, numbering: Xml) -> None:
    listed = numbered(numbering.getparent())
    if listed is not None and listed[0] in styles.kinds:
        kind = styles.is_bulleted(*listed), styles.begins(*listed)
        numbering.find(w("numId")).set(w("val"), f"{kind}")


def _join(owner: Xml) -> None:
    """Make one of runs that stand side by side and look the same, and of texts within a run."""
    for first, *others in _stretches(owner, w("r"), _properties):
        for run in others:
            first.extend(each for each in list(run) if each.tag != w("rPr"))
            owner.remove(run)
    for run in owner.findall(w("r")):
        for first, *others in _stretches(run, w("t"), lambda _text: b""):
            first.text = "".join(each.text or "" for each in (first, *others))
            for text in others:
                run.remove(text)


def _stretches(owner: Xml, name: str, look: Callable[[Xml], bytes]) -> Iterator[list[Xml]]:
    """Yield the children of *owner* called *name*, those together that stand so and look alike."""
    alike = groupby(list(owner), lambda each: look(each) if each.tag == name else None)
    yield from (list(each) for kind, each in alike if kind is not None)


def _properties(run: Xml) -> bytes:
    found = run.find(w("rPr"))
    return b"" if found is None else _written(found)


def _written(element: Xml) -> bytes:
    from lxml import etree

    return bytes(etree.tostring(element, method="c14n", exclusive=True, with_tail=False))
