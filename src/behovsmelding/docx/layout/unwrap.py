"""Unwrap a Word document: the walk over its XML."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import attrs

from behovsmelding.docx.layout.fields import TICKED, UNTICKED, Fields, address, counts_pages
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
from behovsmelding.docx.ooxml.controls import Shape, shape_of
from behovsmelding.docx.ooxml.parts import Package
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

_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_SAID = frozenset({*_SIGNS, "sym"})
_BREAKS_NO_LINE = frozenset({"page", "column"})
_WRAPPERS = frozenset({"smartTag", "customXml", "dir", "bdo", "subDoc", "rt", "rubyBase"})
_CAME = {"ins": Kind.INSERTED, "moveTo": Kind.MOVED}
_GONE = frozenset({"del", "moveFrom"})
_NOTES = frozenset({"footnote", "endnote"})
_BOXES = {"FE": TICKED, "FD": TICKED, "78": TICKED, "A8": UNTICKED, "6F": UNTICKED, "FC": TICKED}
"""The signs of Wingdings that people tick boxes with, by the last two digits of their numbers."""
_BULLETS = {"B7": "•", "A7": "•", "D8": "•"}
_PRIVATE = 0xF000
_KEPT = 8
_styles: Kept[Styles] = Kept(_KEPT)
_TEXT, _LOOK, _PROPERTIES, _CONTENT = w("t"), w("rPr"), w("sdtPr"), w("sdtContent")
_PARAGRAPH, _TABLE, _RUN, _CONTROL = w("p"), w("tbl"), w("r"), w("sdt")
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
    """Unwrap *docx*. Raises `TemplateError` for what can't be opened or is too large."""
    package = Package.read(docx)
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
        self._controls: list[Control] = []
        self._items: dict[Control, int] = {}
        self._paragraph = 0
        self._atoms: list[Atom] = []
        self._after: list[Xml] = []

    def story(self, root: Xml) -> Story:
        """Return what stands in the part with this *root*."""
        body = root.find(w("body"))
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
            return _chosen(element), look
        is_note = name in _NOTES and element.get(w("type")) is None
        return (element if is_note or name in _WRAPPERS or name in _CAME else ()), look

    def _rows(self, owner: Xml, look: _Look) -> Iterator[tuple[Cell, ...]]:
        for each in owner:
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
            if piece.tag == _TEXT or name in _SAID:
                if text := _text(piece, name):
                    marks = marks or _marks(run, look.base)
                    self._say(text, marks, look)
            elif name != "rPr":
                self._piece(piece, name, run, look)

    def _piece(self, piece: Xml, name: str, run: Xml, look: _Look) -> None:
        """Take what stands in a run beside its text."""
        if name == "fldChar":
            control, sign = self._fields.meet(piece, look.control)
            if control is not None:
                self._controls.append(control)
                own = attrs.evolve(look, control=control)
                self._say(sign, _marks(run, look.base), own, always=True)
        elif name == "instrText":
            self._fields.instruct(piece.text or "")
        elif name in ("drawing", "pict", "object"):
            self._after += _text_boxes(piece)
        elif name == "AlternateContent":
            self._run(_chosen(piece), look)
        elif name == "commentReference":
            note = self._notes.get(piece.get(w("id")) or "")
            if note is not None:
                self._remark(Kind.COMMENT, note.text, note.who)
        elif name == "ruby":
            self._inline(piece, look)

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
            tag=value(said.get(_TAG)) or None,
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


def _chosen(element: Xml) -> Xml:
    """Return what Word shows of an alternative: the first choice, else the fallback."""
    return next((each for each in element if local(each) in ("Choice", "Fallback")), ())


def _ends_deleted(properties: Xml | None) -> bool:
    look = None if properties is None else properties.find(w("rPr"))
    return look is not None and (
        look.find(w("del")) is not None or look.find(w("moveFrom")) is not None
    )


def _skipped(properties: Xml | None) -> int:
    """Return how many columns a row leaves empty before its first cell."""
    before = None if properties is None else properties.find(w("gridBefore"))
    return whole(value(before))


def _text_boxes(drawing: Xml) -> list[Xml]:
    """Return the text boxes in *drawing*, each once where it is drawn in two ways."""
    found = list(drawing.iter(w("txbxContent")))
    inner = {box for each in found for box in each.iter(w("txbxContent")) if box is not each}
    return [each for each in found if each not in inner and not _is_fallback(each)]


def _is_fallback(element: Xml) -> bool:
    return any(local(each) == "Fallback" for each in element.iterancestors())


def _marks(run: Xml, base: Xml) -> tuple[bool, bool]:
    """Return whether *run* is set off as bold and as italic from what looks like *base*."""
    if base is None and run.find(_LOOK) is None:
        return _PLAIN
    return is_marked(run, "b", base), is_marked(run, "i", base)


def _text(piece: Xml, name: str) -> str:
    if piece.tag == _TEXT:
        return piece.text or ""
    if name == "sym":
        return _symbol(piece)
    if name == "br" and piece.get(w("type")) in _BREAKS_NO_LINE:
        return ""
    return _SIGNS.get(name, "")


def _symbol(piece: Xml) -> str:
    """Return the character that a sign of a font of signs looks like."""
    code = (piece.get(w("char")) or "").upper()
    if "wingdings" in (piece.get(w("font")) or "").lower() and code[-2:] in _BOXES:
        return _BOXES[code[-2:]]
    if code[-2:] in _BULLETS and code.startswith("F0"):
        return _BULLETS[code[-2:]]
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number - _PRIVATE if _PRIVATE <= number < _PRIVATE + 256 else number)


def _shown(element: Xml) -> str:
    """Return all text in *element*, deleted text too, on one line."""
    texts = [each.text or "" for each in element.iter(w("t"), w("delText"))]
    return " ".join("".join(texts).split())
