"""Read a Word document back: what stands in each content control, by its tag."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

import attrs

from behovsmelding.docx.ooxml.controls import Shape, level_of, shape_of, tag_of
from behovsmelding.docx.ooxml.parts import Package
from behovsmelding.docx.ooxml.styles import HEADINGS, LEVELS
from behovsmelding.docx.ooxml.xml import (
    R,
    Xml,
    empty,
    is_marked,
    is_on,
    parse,
    value,
    w,
    w14,
    whole,
)
from behovsmelding.model.tekst import Block, BlockKind, Run, canonical

_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}


class Filled(NamedTuple):
    """What stands in one control.

    `address` is its tag, after the sections it stands in: `tiltak[0].navn`. A tick box gives True
    or False, a control that shows its prompt None, any other its text; a long answer's text is in
    our dialect.
    """

    part: str
    address: str
    value: str | bool | None


@attrs.frozen
class Story:
    """A part with text: its XML, its links' addresses, and the document's lists and styles."""

    part: str
    root: Xml
    links: dict[str, str] = attrs.field(factory=dict)
    lists: "Numbering" = attrs.field(factory=lambda: Numbering({}, {}))
    styles: frozenset[str] = frozenset()


@attrs.frozen
class Numbering:
    """The lists of a document: for list and level whether it is bullets, and where it starts.

    What `bullets` does not hold is no list in Word.
    """

    bullets: dict[tuple[str, int], bool]
    starts: dict[tuple[str, int], int]


def read_back(docx: bytes) -> dict[str, str | bool | None]:
    """Return what stands in the content controls of *docx*, by address.

    Where a tag stands several times, the first answer counts. Raises `TemplateError` (BM820, BM822,
    BM824, BM825) for a file that is no Word document.
    """
    found: dict[str, str | bool | None] = {}
    for story in stories(docx):
        for answer in answers(story):
            if found.get(answer.address) is None:
                found[answer.address] = answer.value
    return found


def stories(docx: bytes) -> list[Story]:
    """Return the parts of *docx* that hold text. Raises `TemplateError` as `read_back` does."""
    package = Package.read(docx)
    numbering, styles = package.of_main("numbering"), package.of_main("styles")
    core = package.core
    lists = Numbering({}, {})
    if numbering is not None:
        lists = _numbering(parse(package.parts[numbering], numbering))
    known = frozenset[str]()
    if styles is not None:
        root = parse(package.parts[styles], styles)
        known = frozenset(each.get(w("styleId")) or "" for each in root.iter(w("style")))
    filled = (*package.stories, *(() if core is None else (core,)))
    return [
        Story(part, parse(package.parts[part], part), _links(package, part), lists, known)
        for part in package.parts
        if part in filled
    ]


def _links(package: Package, part: str) -> dict[str, str]:
    return {each.id: each.target for each in package.relations(part)}


def _numbering(root: Xml) -> Numbering:
    found = Numbering({}, {})
    abstract = {each.get(w("abstractNumId")): each for each in root.findall(w("abstractNum"))}
    for num in root.findall(w("num")):
        key = num.get(w("numId"))
        owner = abstract.get(value(num.find(w("abstractNumId"))))
        if owner is None:
            continue
        found.bullets.update(dict.fromkeys(((key, level) for level in range(LEVELS)), True))
        for level in owner.findall(w("lvl")):
            place = (key, whole(level.get(w("ilvl"))))
            found.bullets[place] = value(level.find(w("numFmt"))) == "bullet"
            found.starts[place] = whole(value(level.find(w("start"))), 1)
        for override in num.findall(w("lvlOverride")):
            start = value(override.find(w("startOverride")))
            if start is not None:
                found.starts[key, whole(override.get(w("ilvl")))] = whole(start, 1)
    return found


def level_at(properties: Xml) -> int:
    """Return the level of the list item with the numbering *properties*, from 0."""
    return min(whole(value(properties.find(w("ilvl")))), LEVELS - 1)


def answers(story: Story) -> Iterator[Filled]:
    """Yield what stands in the controls of a part, in the order of the document."""
    for address, control in _controls(story.root, ""):
        yield Filled(story.part, address, _value(story, control))


def controls_of(story: Story) -> Iterator[Xml]:
    """Yield the controls of a part, in the order of `answers`."""
    for _, control in _controls(story.root, ""):
        yield control


def _controls(element: Xml, prefix: str) -> Iterator[tuple[str, Xml]]:
    for each in element:
        tag = tag_of(each) if each.tag == w("sdt") else None
        if not tag:
            yield from _controls(each, prefix)
        elif shape_of(each) is Shape.REPEAT:
            content = each.find(w("sdtContent"))
            items = [] if content is None else content.findall(w("sdt"))
            for number, item in enumerate(items):
                yield from _controls(item, f"{prefix}{tag}[{number}].")
        else:
            yield prefix + tag, each


def _value(story: Story, control: Xml) -> str | bool | None:
    properties, content = control.find(w("sdtPr")), control.find(w("sdtContent"))
    shape = shape_of(control)
    if shape is Shape.TICK:
        checked = properties.find(f"{w14('checkbox')}/{w14('checked')}")
        return checked is not None and checked.get(w14("val")) in ("1", "true")
    if is_on(properties.find(w("showingPlcHdr"))) or content is None:
        return None
    if shape is not Shape.RICH:
        return "\n".join(map(plain_text, _paragraphs(content))) or None
    base = properties.find(w("rPr"))
    blocks = _blocks(story, _paragraphs(content), base)
    if level_of(control) == "run":
        return "\n".join(canonical((block,)) for block in blocks) or None
    return canonical(blocks) or None


def paragraphs(story: Story) -> list[Block]:
    """Return the paragraphs of a part that say something, without what stands in its controls.

    The controls of *story* are emptied. A part without paragraphs has a text for each element.
    """
    for control in list(controls_of(story)):
        empty(control)
    elements = list(story.root.iter(w("p")))
    if not elements and story.root.tag != w("document"):
        texts = [each.text for each in story.root.iter("*") if (each.text or "").strip()]
        return [Block(BlockKind.PARAGRAPH, ((Run(text),),)) for text in texts]
    return list(_blocks(story, elements, None))


def _paragraphs(content: Xml) -> list[Xml]:
    """Return the paragraphs of *content*; runs without one count as one."""
    return list(content.iter(w("p"))) or [content]


def plain_text(element: Xml) -> str:
    """Return the text of the runs in *element*."""
    pieces = (piece for run in element.iter(w("r")) for piece in run)
    return "".join(map(_piece, pieces))


def _piece(element: Xml) -> str:
    if element.tag == w("t"):
        return element.text or ""
    return _SIGNS.get(str(element.tag).rpartition("}")[2], "")


def _blocks(story: Story, paragraphs: list[Xml], base: Xml) -> tuple[Block, ...]:
    counts: dict[tuple[str, int], int] = defaultdict(int)
    blocks = []
    for paragraph in paragraphs:
        lines = _lines(story, paragraph, base)
        if any(run.text for line in lines for run in line):
            blocks.append(_block(story, paragraph, lines, counts))
    return tuple(blocks)


def _block(
    story: Story,
    paragraph: Xml,
    lines: tuple[tuple[Run, ...], ...],
    counts: dict[tuple[str, int], int],
) -> Block:
    properties = paragraph.find(w("pPr"))
    style = None if properties is None else value(properties.find(w("pStyle")))
    if style in HEADINGS and style in story.styles:
        return Block(BlockKind.HEADING, lines, HEADINGS.index(style) + 2)
    numbering = None if properties is None else properties.find(w("numPr"))
    key = None if numbering is None else value(numbering.find(w("numId")))
    if numbering is None or key is None:
        return Block(BlockKind.PARAGRAPH, lines)
    level = level_at(numbering)
    if (key, level) not in story.lists.bullets:
        return Block(BlockKind.PARAGRAPH, lines)
    if story.lists.bullets[key, level]:
        return Block(BlockKind.BULLET, lines, level)
    number = story.lists.starts.get((key, level), 1) + counts[key, level]
    counts[key, level] += 1
    return Block(BlockKind.NUMBER, lines, level, number)


def _lines(story: Story, paragraph: Xml, base: Xml) -> tuple[tuple[Run, ...], ...]:
    """Return the runs of each line; what looks alike and stands side by side is one run."""
    lines: list[list[Run]] = [[]]
    last: object = None
    for run in paragraph.iter(w("r")):
        link = next(run.iterancestors(w("hyperlink")), None)
        look = (is_marked(run, "b", base), is_marked(run, "i", base))
        address = None if link is None else story.links.get(link.get(f"{{{R}}}id"))
        for piece in run:
            text = _piece(piece)
            if text == "\n":
                lines.append([])
                last = None
            elif text and last == (look, link):
                lines[-1][-1] = lines[-1][-1]._replace(text=lines[-1][-1].text + text)
            elif text:
                lines[-1].append(Run(text, *look, address))
                last = (look, link)
    return tuple(map(tuple, lines))
