"""Unwrap a Word document: the walk over its XML."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import attrs

from behovsmelding.docx.findings import TemplateError
from behovsmelding.docx.layout.drawn import chosen, text_boxes
from behovsmelding.docx.layout.fields import (
    Fields,
    address,
    counts_pages,
    unended,
)
from behovsmelding.docx.layout.paragraphs import Numbers, Styles, styles_of
from behovsmelding.docx.layout.pieces import (
    Atom,
    Block,
    Cell,
    Control,
    Grid,
    Kind,
    Layout,
    Line,
    Remark,
    Story,
)
from behovsmelding.docx.layout.signs import SAID, text_of
from behovsmelding.docx.ooxml.controls import Shape, own_tag, shape_of
from behovsmelding.docx.ooxml.parts import Package
from behovsmelding.docx.ooxml.salvage import is_whole, salvage
from behovsmelding.docx.ooxml.xml import (
    R,
    Xml,
    is_marked,
    is_on,
    local,
    parse,
    value,
    w,
    w14,
    whole,
)
from behovsmelding.kept import Kept

_WRAPPERS = frozenset({"smartTag", "customXml", "dir", "bdo", "subDoc", "rt", "rubyBase"})
_CAME = {"ins": Kind.INSERTED, "moveTo": Kind.MOVED}
_GONE = frozenset({"del", "moveFrom"})
_NOTES = frozenset({"footnote", "endnote"})
_ON_LINE = frozenset({"r", "hyperlink", "fldSimple", "oMath"})
_WORDLESS = frozenset(
    {"pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "sectPr"}
)
_KEPT = 8
_styles: Kept[Styles] = Kept(_KEPT)
_TEXT, _LOOK, _PROPERTIES, _CONTENT = w("t"), w("rPr"), w("sdtPr"), w("sdtContent")
_PARAGRAPH, _TABLE, _RUN, _CONTROL = w("p"), w("tbl"), w("r"), w("sdt")
_BLOCKS = frozenset({_PARAGRAPH, _TABLE})
_TAG, _ALIAS, _ID, _PROMPTS = w("tag"), w("alias"), w("id"), w("showingPlcHdr")
_CHECKBOX, _CHECKED = w14("checkbox"), w14("checked")
_PLAIN = (False, False)


@attrs.frozen
class _Look:
    """What is known of a text before it is met: what it stands in, and what its look is beside."""

    control: Control | None = None
    base: Xml | None = None
    link: str | None = None


class _Note(NamedTuple):
    who: str
    text: str


def unwrap(docx: bytes) -> Layout:
    """Unwrap *docx*, as much of it as can be read.

    Raises `TemplateError` for what is no Word document, can't be parsed or is too large.
    """
    try:
        package = Package.read(docx)
        if is_whole(package):
            return _unwrapped(package)
    except TemplateError:
        pass
    package, damaged = salvage(docx)
    found = _unwrapped(package)
    told = [Remark(Kind.DAMAGED, part, "", package.main, 1) for part in damaged]
    return Layout(found.stories, (*told, *found.remarks))


def _unwrapped(package: Package) -> Layout:
    comments = package.of_main("comments")
    known = _styles_in(package)
    notes = {} if comments is None else _comments(parse(package.parts[comments], comments))
    walks = [
        _Walk(part, known, {each.id: each.target for each in package.relations(part)}, notes)
        for part in package.stories
    ]
    stories = tuple([walk.story(parse(package.parts[walk.part], walk.part)) for walk in walks])
    return Layout(stories, tuple([remark for walk in walks for remark in walk.remarks]))


def _styles_in(package: Package) -> Styles:
    """Return the styles and lists of a document; those of many are the same."""
    names = [package.of_main(name) for name in ("styles", "numbering")]
    written = [None if name is None else package.parts[name] for name in names]

    def made() -> Styles:
        roots = (
            None if name is None or data is None else parse(data, name)
            for name, data in zip(names, written, strict=True)
        )
        return styles_of(*roots)

    return _styles.get(tuple(written), made)


def _comments(root: Xml) -> dict[str, _Note]:
    return {
        each.get(w("id")): _Note(
            each.get(w("author")) or "", " ".join("".join(each.itertext()).split())
        )
        for each in root.iter(w("comment"))
    }


class _Walk:
    """Walks a part, and keeps what is open on the way: fields, and a paragraph that goes on."""

    def __init__(
        self, part: str, styles: Styles, links: Mapping[str, str], notes: Mapping[str, _Note]
    ) -> None:
        self.part = part
        self.remarks: list[Remark] = []
        self._links = links
        self._notes = notes
        self._numbers = Numbers(styles)
        self._fields = Fields()
        self._unended: frozenset[Xml] = frozenset()
        self._controls: list[Control] = []
        self._items: dict[Control, int] = {}
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
        return Story(self.part, tuple(blocks), tuple(self._controls), body is not None)

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
            else:
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
        if not _ends_deleted(properties):
            yield self._line(properties, look)
        for box in after:
            yield from self._blocks(box, look)

    def _line(self, properties: Xml | None, look: _Look) -> Line:
        heading, item = self._numbers.of(properties)
        atoms, self._atoms = tuple(self._atoms), []
        return Line(atoms, self.part, self._paragraph, heading, item, look.control)

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
                    self._remark(_CAME[name], _shown(each), each.get(w("author")) or "")
                self._inline(*self._within(each, look))

    def _simple_field(self, field: Xml, look: _Look) -> None:
        instruction = field.get(w("instr")) or ""
        if not counts_pages(instruction):
            self._inline(field, attrs.evolve(look, link=address(instruction) or look.link))

    def _run(self, run: Xml, look: _Look) -> None:
        marks: tuple[bool, bool] | None = None
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
        self, text: str, marks: tuple[bool, bool], look: _Look, *, always: bool = False
    ) -> None:
        if not text or not (always or self._fields.shows):
            return
        control = look.control if always else self._fields.control or look.control
        atom = Atom(text, *marks, self._fields.link or look.link, control)
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
            position=self._position(look.control),
            shows_prompt=is_on(said.get(_PROMPTS)),
            ticked=checked is not None and checked.get(w14("val")) in ("1", "true"),
        )
        self._controls.append(control)
        base = said.get(_LOOK) if shape is Shape.RICH else look.base
        return _Look(control, base, look.link)

    def _position(self, parent: Control | None) -> int:
        """Return which of the items of the section *parent* begins now."""
        if parent is None or parent.shape is not Shape.REPEAT:
            return 0
        self._items[parent] = self._items.get(parent, -1) + 1
        return self._items[parent]

    def _leave_out(self, element: Xml) -> None:
        """Tell of what was deleted, or moved away; what moved is told where it came to."""
        if local(element) != "moveFrom":
            self._remark(Kind.DELETED, _shown(element), element.get(w("author")) or "")

    def _remark(self, kind: Kind, text: str, who: str = "") -> None:
        if text:
            self.remarks.append(Remark(kind, text, who, self.part, self._paragraph))


def _content(element: Xml) -> Xml:
    found = element.find(_CONTENT)
    return () if found is None else found


def _ends_deleted(properties: Xml | None) -> bool:
    look = None if properties is None else properties.find(w("rPr"))
    return look is not None and (
        look.find(w("del")) is not None or look.find(w("moveFrom")) is not None
    )


def _skipped(properties: Xml | None) -> int:
    """Return how many columns a row leaves empty before its first cell."""
    before = None if properties is None else properties.find(w("gridBefore"))
    return whole(value(before))


def _marks(run: Xml, base: Xml) -> tuple[bool, bool]:
    """Return whether *run* is set off as bold and as italic from what looks like *base*."""
    if base is None and run.find(_LOOK) is None:
        return _PLAIN
    return is_marked(run, "b", base), is_marked(run, "i", base)


def _shown(element: Xml) -> str:
    """Return all text in *element*, deleted text too, on one line."""
    texts = [each.text or "" for each in element.iter(w("t"), w("delText"))]
    return " ".join("".join(texts).split())
