"""Walk a part of a document, and take off whatever Word wraps its text in."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

import attrs

from behovsmelding.docx.layout.drawn import chosen, picture, text_boxes
from behovsmelding.docx.layout.fields import (
    Fields,
    address,
    counts_pages,
    unended,
)
from behovsmelding.docx.layout.paragraphs import Numbers, Styles
from behovsmelding.docx.layout.pieces import (
    Atom,
    Block,
    Cell,
    Control,
    Grid,
    Kind,
    Line,
    Remark,
    Story,
)
from behovsmelding.docx.layout.signs import SAID, text_of
from behovsmelding.docx.layout.tracked import (
    ends_deleted,
    is_deleted,
    says_inserted,
    shown,
)
from behovsmelding.docx.ooxml.controls import Shape, own_tag, shape_of
from behovsmelding.docx.ooxml.xml import (
    R,
    Xml,
    is_marked,
    is_on,
    local,
    value,
    w,
    w14,
    w15,
    whole,
)

_WRAPPERS = frozenset({"smartTag", "customXml", "dir", "bdo", "subDoc", "rt", "rubyBase"})
_CAME = {"ins": Kind.INSERTED, "moveTo": Kind.MOVED}
_GONE = frozenset({"del", "moveFrom"})
_NOTES = frozenset({"footnote", "endnote"})
_ON_LINE = frozenset({"r", "hyperlink", "fldSimple", "oMath"})
_WORDLESS = frozenset(
    {"pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "sectPr"}
)
_TEXT, _LOOK, _PROPERTIES, _CONTENT = w("t"), w("rPr"), w("sdtPr"), w("sdtContent")
_PARAGRAPH, _TABLE, _RUN, _CONTROL = w("p"), w("tbl"), w("r"), w("sdt")
_BLOCKS = frozenset({_PARAGRAPH, _TABLE})
_TAG, _ALIAS, _ID, _PROMPTS = w("tag"), w("alias"), w("id"), w("showingPlcHdr")
_CHECKBOX, _CHECKED = w14("checkbox"), w14("checked")
_ITEM = w15("repeatingSectionItem")
_PLAIN = (False, False, False)


@attrs.frozen
class _Look:
    """What is known of a text before it is met: what it stands in, and what its look is beside."""

    control: Control | None = None
    base: Xml | None = None
    link: str | None = None


class Note(NamedTuple):
    """A comment: whose it is, and what it says."""

    who: str
    text: str


@attrs.frozen
class Walked:
    """A part that was walked: what stands in it, what is told of it, and its XML.

    `elements` are those of its controls, and `paragraphs` those of its lines, for whoever asks how
    they look; the `links` are addresses, by the name that the part has for each.
    """

    story: Story
    remarks: tuple[Remark, ...]
    root: Xml
    elements: Mapping[Control, Xml]
    paragraphs: Sequence[tuple[Line, Xml]]
    links: Mapping[str, str]
    styles: Styles


def walk(
    part: str,
    root: Xml,
    styles: Styles,
    links: Mapping[str, str],
    notes: Mapping[str, Note] = MappingProxyType({}),
) -> Walked:
    """Walk the *part* with this *root*, of a document with these *styles* and *notes*."""
    walker = _Walk(part, styles, links, notes)
    story = walker.story(root)
    remarks = tuple(walker.remarks)
    return Walked(story, remarks, root, walker.elements, walker.paragraphs, links, styles)


class _Walk:
    """Walks a part, and keeps what is open on the way: fields, and a paragraph that goes on."""

    def __init__(
        self, part: str, styles: Styles, links: Mapping[str, str], notes: Mapping[str, Note]
    ) -> None:
        self.remarks: list[Remark] = []
        self.elements: dict[Control, Xml] = {}
        self.paragraphs: list[tuple[Line, Xml]] = []
        self._part = part
        self._links = links
        self._notes = notes
        self._numbers = Numbers(styles)
        self._fields = Fields()
        self._unended: frozenset[Xml] = frozenset()
        self._controls: list[Control] = []
        self._items: dict[Control, int] = {}
        self._loose: dict[Control, set[str]] = {}
        self._paragraph = 0
        self._atoms: list[Atom] = []
        self._after: list[Xml] = []

    def story(self, root: Xml) -> Story:
        """Return what stands in the part with this *root*."""
        body = root.find(w("body"))
        self._unended = unended(root)
        blocks = list(self._blocks(root if body is None else body, _Look()))
        if self._atoms:
            blocks.append(self._line(None, _Look()))
        return Story(self._part, tuple(blocks), tuple(self._controls), body is not None)

    def _blocks(self, owner: Xml, look: _Look) -> Iterator[Block]:
        for each in owner:
            tag = each.tag
            name = local(each)
            if tag == _PARAGRAPH:
                yield from self._lines(each, look)
            elif tag == _TABLE:
                yield Grid(tuple(self._rows(each, look)))
            elif name in _GONE:
                self._leave_out(each)
            elif name in _ON_LINE:
                # It has no place but in a paragraph, and is no less there.
                self._inline((each,), look)
                yield self._line(None, look)
            elif name == "altChunk":
                self._remark(Kind.FOREIGN, name)
            else:
                yield from self._blocks(*self._within(each, look))

    def _within(self, element: Xml, look: _Look) -> tuple[Xml, _Look]:
        """Return what stands in *element* where it only wraps; nothing of what is none of these."""
        name = local(element)
        if element.tag == _CONTROL:
            if is_deleted(element):
                self._leave_out(element)
                return (), look
            below = self._begun(element, look)
            return _content(element), below
        if name == "AlternateContent":
            return chosen(element), look
        if name in _NOTES:
            return (element if element.get(w("type")) is None else ()), look
        if name in _WRAPPERS or name in _CAME:
            return element, look
        # Whatever else it is: no word in it may be passed over.
        has_text = name not in _WORDLESS and next(element.iter(_TEXT), None) is not None
        return (element if has_text else ()), look

    def _rows(self, owner: Xml, look: _Look) -> Iterator[tuple[Cell, ...]]:
        for each in owner:
            if each.tag in _BLOCKS:
                yield (Cell(0, 1, goes_on=False, blocks=tuple(self._blocks((each,), look))),)
                continue
            if each.tag != w("tr"):
                yield from self._rows(*self._within(each, look))
                continue
            properties = each.find(w("trPr"))
            if properties is not None and properties.find(w("del")) is not None:
                self._leave_out(each)
                continue
            came = None if properties is None else properties.find(w("ins"))
            if came is not None and not says_inserted(each):
                self._remark(Kind.INSERTED, shown(each), came.get(w("author")) or "")
            yield tuple(self._cells(each, look, [_skipped(properties)]))

    def _cells(self, owner: Xml, look: _Look, column: list[int]) -> Iterator[Cell]:
        for each in owner:
            if each.tag in _BLOCKS:
                yield Cell(column[0], 1, goes_on=False, blocks=tuple(self._blocks((each,), look)))
                continue
            if each.tag != w("tc"):
                yield from self._cells(*self._within(each, look), column)
                continue
            properties = each.find(w("tcPr"))
            span = goes_on = None
            if properties is not None:
                span = value(properties.find(w("gridSpan")))
                goes_on = properties.find(w("vMerge"))
            width = max(1, whole(span, 1))
            merged = goes_on is not None and value(goes_on) != "restart"
            cell = Cell(column[0], width, merged, tuple(self._blocks(each, look)))
            column[0] += width
            yield cell

    def _lines(self, paragraph: Xml, look: _Look) -> Iterator[Block]:
        """Yield a paragraph, and what stands in its text boxes after it.

        One whose end was deleted goes on in the next.
        """
        self._paragraph += 1
        properties = paragraph.find(w("pPr"))
        self._inline(paragraph, look)
        after, self._after = self._after, []
        if not ends_deleted(properties):
            line = self._line(properties, look)
            self.paragraphs.append((line, paragraph))
            yield line
        for box in after:
            yield from self._blocks(box, look)

    def _line(self, properties: Xml | None, look: _Look) -> Line:
        heading, item = self._numbers.of(properties)
        atoms, self._atoms = tuple(self._atoms), []
        return Line(atoms, self._part, self._paragraph, heading, item, look.control)

    def _inline(self, owner: Xml, look: _Look) -> None:
        for each in owner:
            tag = each.tag
            name = local(each)
            if tag == _RUN:
                self._run(each, look)
            elif tag == w("hyperlink"):
                to = self._links.get(each.get(f"{{{R}}}id") or "")
                self._inline(each, attrs.evolve(look, link=to or look.link))
            elif tag == w("fldSimple"):
                self._simple_field(each, look)
            elif name in _GONE:
                self._leave_out(each)
            elif name == "oMath":
                self._say("".join(each.itertext()), _PLAIN, look)
            else:
                if name in _CAME:
                    self._remark(_CAME[name], shown(each), each.get(w("author")) or "")
                self._inline(*self._within(each, look))

    def _simple_field(self, field: Xml, look: _Look) -> None:
        instruction = field.get(w("instr")) or ""
        if not counts_pages(instruction):
            self._inline(field, attrs.evolve(look, link=address(instruction) or look.link))

    def _run(self, run: Xml, look: _Look) -> None:
        marks: tuple[bool, bool, bool] | None = None
        for piece in run:
            name = local(piece)
            if piece.tag == _TEXT or name in SAID:
                if text := text_of(piece, name):
                    marks = marks or _marks(run, look.base)
                    self._say(text, marks, look)
            elif name != "rPr":
                self._piece(piece, name, run, look)

    def _piece(self, piece: Xml, name: str, run: Xml, look: _Look) -> None:
        """Take what stands in a run beside its text."""
        if name == "fldChar":
            self._field(piece, run, look)
        elif name == "instrText":
            self._fields.instruct(piece.text or "")
        elif name in ("drawing", "pict", "object"):
            self._after += text_boxes(piece)
            self._remark(Kind.PICTURE, picture(piece))
        elif name == "AlternateContent":
            self._run(chosen(piece), look)
        elif name == "commentReference":
            note = self._notes.get(piece.get(w("id")) or "")
            if note is not None:
                self._remark(Kind.COMMENT, note.text, note.who)
        elif name == "ruby":
            self._inline(piece, look)
        elif next(piece.iter(_TEXT), None) is not None:
            self._run(piece, look)

    def _field(self, mark: Xml, run: Xml, look: _Look) -> None:
        if mark in self._unended:
            return
        control, sign = self._fields.meet(mark, look.control)
        if control is not None:
            self._controls.append(control)
            own = attrs.evolve(look, control=control)
            self._say(sign, _marks(run, look.base), own, always=True)

    def _say(
        self, text: str, marks: tuple[bool, bool, bool], look: _Look, *, always: bool = False
    ) -> None:
        if not text or not (always or self._fields.shows):
            return
        control = look.control if always else self._fields.control or look.control
        bold, italic, struck = marks
        link = self._fields.link or look.link
        atom = Atom(text, bold, italic, link, control, struck)
        last = self._atoms[-1] if self._atoms else None
        if last is not None and last[1:] == atom[1:]:
            self._atoms[-1] = last._replace(text=last.text + text)
        else:
            self._atoms.append(atom)

    def _begun(self, element: Xml, look: _Look) -> _Look:
        """Meet the control *element*; return what is known of the text within it."""
        properties = element.find(_PROPERTIES)
        if properties is None:
            return look
        said = {each.tag: each for each in properties}
        box = said.get(_CHECKBOX)
        checked = None if box is None else box.find(_CHECKED)
        shape = shape_of(element)
        control = Control(
            tag=own_tag(value(said.get(_TAG))),
            alias=value(said.get(_ALIAS)) or None,
            id=value(said.get(_ID)),
            shape=shape,
            parent=look.control,
            position=self._position(look.control, said),
            shows_prompt=is_on(said.get(_PROMPTS)),
            ticked=checked is not None and checked.get(w14("val")) in ("1", "true"),
        )
        self._controls.append(control)
        self.elements[control] = element
        # One without a look of its own within another is no more than a wrapper.
        base = said.get(_LOOK, look.base) if shape is Shape.RICH else look.base
        return _Look(control, base, look.link)

    def _position(self, parent: Control | None, said: Mapping[object, Xml]) -> int:
        """Return which of the items of the section *parent* begins now, or goes on.

        Of an item that lost its own control, what it held stands there one by one.
        """
        if parent is None or parent.shape is not Shape.REPEAT:
            return 0
        tag = value(said.get(_TAG)) or ""
        loose = self._loose.setdefault(parent, set())
        begins = _ITEM in said or not loose or tag in loose
        if begins:
            loose.clear()
            self._items[parent] = self._items.get(parent, -1) + 1
        if _ITEM not in said:
            loose.add(tag)
        return self._items[parent]

    def _leave_out(self, element: Xml) -> None:
        """Tell of what was deleted, or moved away; what moved is told where it came to."""
        if local(element) != "moveFrom":
            self._remark(Kind.DELETED, shown(element), element.get(w("author")) or "")

    def _remark(self, kind: Kind, text: str, who: str = "") -> None:
        if text:
            self.remarks.append(Remark(kind, text, who, self._part, self._paragraph))


def _content(element: Xml) -> Xml:
    found = element.find(_CONTENT)
    return () if found is None else found


def _skipped(properties: Xml | None) -> int:
    """Return how many columns a row leaves empty before its first cell."""
    before = None if properties is None else properties.find(w("gridBefore"))
    return whole(value(before))


def _marks(run: Xml, base: Xml) -> tuple[bool, bool, bool]:
    """Return whether *run* is set off as bold, italic and struck from what looks like *base*."""
    if base is None and run.find(_LOOK) is None:
        return _PLAIN
    struck = is_marked(run, "strike", base) or is_marked(run, "dstrike", base)
    return is_marked(run, "b", base), is_marked(run, "i", base), struck
