"""A blank form with tags: controls get them, and where there is none, one is made.

A legacy form field, a typed prompt, a box drawn as a character and an empty cell each become
a control. A part that repeats is wrapped in a repeating section, and its copies are taken out.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any, NamedTuple

from behovsmelding.docx.layout.pieces import Control, Layout, Line
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.docx.ooxml.package import read_package, zipped
from behovsmelding.docx.ooxml.xml import W14, W15, Xml, local, parse, w, w14, w15, written
from behovsmelding.form import Form
from behovsmelding.intake.foreign.assigning.assigned import assign
from behovsmelding.intake.foreign.assigning.fitting import Fitting
from behovsmelding.intake.foreign.known import asked_in, by_order
from behovsmelding.intake.foreign.spots.found import Found
from behovsmelding.intake.foreign.spots.seen import Title
from behovsmelding.intake.tagging.dots import dots_of, typed_in
from behovsmelding.intake.tagging.proposed import Proposal, proposals
from behovsmelding.intake.tagging.runs import append, replace, text_of
from behovsmelding.intake.tagging.sections import (
    copied,
    dissolve,
    is_item,
    is_section,
    members_in,
    section_round,
)

_BOX = re.compile(r"[☐☑☒☓□■▢]|\[\s?[xX]?\s?\]")
_FIRST = 700_000_001
"""The number of the first control that is made: those that Word gives are larger or smaller."""
_PROMPT = "…"
"""What stands in a control that had no prompt."""
_LONGEST = 60
"""How many letters of a question name a control."""


class Tagged(NamedTuple):
    """A blank form with tags, and what was proposed for each of its places."""

    docx: bytes
    proposals: tuple[Proposal, ...]


def tagged(docx: bytes, form: Form, fitting: Fitting, like: bytes | None = None) -> Tagged:
    """Tag the blank form *docx*, place by place as in *like*, the same form in another målform.

    Raises `TemplateError` for what can't be opened.
    """
    layout = unwrap(docx)
    found = Found(fitting.like, is_blank=True)
    found.document(layout)
    assigned = assign(found.spots, fitting)
    if like is not None:
        assigned = by_order(asked_in(unwrap(like), form, fitting), assigned)
    made = tuple(proposals(form, assigned))
    parts = read_package(docx)
    body = next(story for story in layout.stories if story.is_body)
    root = parse(parts[body.part], body.part)
    _Tagging(root, layout, body.part).tag(made, found.titles)
    return Tagged(zipped({**parts, body.part: written(root)}), made)


class _Tagging:
    """Puts tags into the XML of a part."""

    def __init__(self, root: Xml, layout: Layout, part: str) -> None:
        self._body = root.find(w("body"))
        self._paragraphs = list(_visible(self._body, w("p")))
        controls = next(story.controls for story in layout.stories if story.part == part)
        elements = [each for each in _visible(self._body) if _is_control(each)]
        self._controls: dict[Control, Xml] = {}
        if len(elements) == len(controls):
            self._controls = dict(zip(controls, elements, strict=True))
        self._numbers = count(_FIRST)

    def tag(self, made: Sequence[Proposal], titles: Sequence[Title]) -> None:
        """Set the tags of *made*, then wrap what repeats."""
        members = self._members(made)
        boxes: dict[int, int] = {}
        dotted = dots_of(made)
        for at, each in enumerate(made):
            if each.tag and each.line is not None and at in dotted:
                self._on_dots(self._paragraphs[each.line.number - 1], each, dotted[at])
            elif each.tag and each.line is not None:
                self._place(each, boxes)
        for row, name, copies in members:
            self._repeat([row], name, copies)
        self._sections(made, titles)

    def _place(self, each: Proposal, boxes: dict[int, int]) -> None:
        element = self._controls.get(each.control) if each.control is not None else None
        if element is not None and element.tag == w("sdt"):
            _name(element, each.label, each.tag)
        elif element is not None:
            self._of_field(element, each)
        elif each.line is not None:
            self._of_text(self._paragraphs[each.line.number - 1], each, boxes)

    def _of_field(self, begin: Xml, each: Proposal) -> None:
        """Make a control of a legacy form field, if it begins and ends in one paragraph."""
        first, last = begin.getparent(), None
        depth = 0
        for run in (first, *first.itersiblings(w("r"))):
            for mark in run.findall(w("fldChar")):
                kind = mark.get(w("fldCharType"))
                depth += (kind == "begin") - (kind == "end")
            if depth == 0:
                last = run
                break
        if last is None:
            return
        made = self._control(each)
        first.addprevious(made)
        for element in list(_between(first, last.getnext())):
            element.getparent().remove(element)

    def _of_text(self, paragraph: Xml, each: Proposal, boxes: dict[int, int]) -> None:
        """Make a control where a prompt is typed, a box is drawn, or nothing stands."""
        made = self._control(each)
        if each.is_box:
            spans = [found.span() for found in _BOX.finditer(text_of(paragraph))]
            # Those before it are controls by now, and no text any more.
            at = each.nth - boxes.get(id(paragraph), 0)
            if 0 <= at < len(spans):
                boxes[id(paragraph)] = boxes.get(id(paragraph), 0) + 1
                replace(paragraph, *spans[at], made)
            return
        prompt = each.prompt.strip()
        start = text_of(paragraph).find(prompt) if prompt else -1
        if start >= 0:
            replace(paragraph, start, start + len(prompt), made)
        elif not prompt and not (each.spot.placeless and each.is_long):
            append(paragraph, made)
        elif not prompt:
            below = paragraph.makeelement(w("p"))
            below.append(made)
            paragraph.addnext(below)

    def _on_dots(self, paragraph: Xml, each: Proposal, later: int) -> None:
        """Make a control of dots, of which so many are left *later* in the line."""
        spans = typed_in(text_of(paragraph))
        start, end = spans[len(spans) - 1 - later]
        made = self._control(each._replace(prompt=text_of(paragraph)[start:end]))
        replace(paragraph, start, end, made)

    def _control(self, each: Proposal) -> Xml:
        """Return a new control within a line."""
        made = self._sdt(box=each.is_box, long=each.is_long, prompt=each.prompt.strip())
        _name(made, each.label, each.tag)
        return made

    def _sdt(self, *, box: bool, long: bool, prompt: str) -> Xml:
        element = self._body.makeelement(w("sdt"), nsmap={"w14": W14})
        properties = _below(element, "sdtPr")
        _below(properties, "id").set(w("val"), str(next(self._numbers)))
        if box:
            properties.append(_tick_box(properties))
        else:
            _below(properties, "showingPlcHdr")
        if not box and not long:
            _below(properties, "text")
        text = _below(_below(_below(element, "sdtContent"), "r"), "t")
        text.text = "☐" if box else prompt or _PROMPT
        return element

    def _members(self, made: Sequence[Proposal]) -> list[tuple[Xml, str, list[Xml]]]:
        """Return the first row of each table whose rows are alike, the name of the list, copies."""
        found: dict[int, tuple[Xml, str, list[Xml]]] = {}
        for each in made:
            spot = each.spot
            if (
                not spot.is_member
                or (spot.turned and not spot.in_rows)
                or spot.in_grid in found
                or "[" not in each.address
            ):
                continue
            lists = each.address.split("[")[:-1]
            if len(lists) == 1 and any(title.begins(lists[:1]) for title in spot.titles):
                continue
            rows = [self._row_of(content.line) for content in spot.contents]
            first, *below = [row for row in rows if row is not None] or [None]
            # «Desentralisert ordning» is no copy of «Regional ordning»: it is asked for as well.
            others = [row for row in below if first is not None and _asks_same(first, row)]
            name = each.address.rpartition("[")[0].rpartition(".")[2]
            if first is not None and spot.in_grid is not None:
                found[spot.in_grid] = (first, name, others)
        return list(found.values())

    def _row_of(self, line: Line | None) -> Xml | None:
        if line is None:
            return None
        paragraph = self._paragraphs[line.number - 1]
        return next(iter(paragraph.iterancestors(w("tr"))), None)

    def _sections(self, made: Sequence[Proposal], titles: Sequence[Title]) -> None:
        """Wrap what stands under the first heading of each list, and take out its copies."""
        places = [each.line.number for each in made if each.line is not None]
        found: dict[str, list[list[Xml]]] = {}
        for title, end in members_in(titles, places):
            if title.headed is not None:
                own = list(self._from(title.line, None if end is None else end.line))
                # A section of the form's own has a heading for each item that somebody made.
                members = found.setdefault(title.headed.section.part[0], [])
                members += [own] if own not in members else []
                self._count(title, title.headed.number)
        for name, (first, *others) in found.items():
            if first:
                self._repeat(first, name, [each for own in others for each in copied(first, own)])

    def _from(self, start: Line, end: Line | None) -> Iterator[Xml]:
        """Yield what stands from a heading up to the next: rows, if it stands within a table."""
        first = self._outermost(start)
        if is_section(first):
            return iter([first])
        last = None if end is None else self._outermost(end)
        row = self._row_in(first, start)
        if row is None or (last is not first and row is next(first.iterchildren(w("tr")))):
            return _between(first, last)
        return _between(row, self._row_in(first, end) if last is first else None)

    def _row_in(self, table: Xml, line: Line | None) -> Xml | None:
        """Return the row of a *table* that a line stands in."""
        above = () if line is None else self._paragraphs[line.number - 1].iterancestors(w("tr"))
        return next((each for each in above if each.getparent() is table), None)

    def _outermost(self, line: Line) -> Xml:
        element = self._paragraphs[line.number - 1]
        while element.getparent() is not self._body:
            above = element.getparent()
            is_first = element.getprevious() is None
            control = above.getparent() if above.tag == w("sdtContent") else None
            repeats = is_section(control) or is_item(control)
            if control is not None and not is_first and not repeats:
                # No control of an answer has a heading further down: LibreOffice draws it so far.
                dissolve(control)
            else:
                element = above
        return element

    def _count(self, title: Title, number: int | None) -> None:
        """Let the template count the number in a heading."""
        paragraph = self._paragraphs[title.line.number - 1]
        last = rf"\b{number}\b(?!.*\b{number}\b)"
        if number and (found := re.search(last, text_of(paragraph))) is not None:
            made = self._sdt(box=False, long=False, prompt=str(number))
            _name(made, title.text, "loop.index")
            replace(paragraph, *found.span(), made)

    def _repeat(self, elements: Sequence[Xml], name: str, copies: Sequence[Xml]) -> None:
        """Wrap *elements* in a section that repeats, and take its *copies* out.

        A form may have such a section round them already, with an item or several.
        """
        others: Sequence[Xml] = ()
        if (own := section_round(elements)) is not None:
            _name(own, name, name)
            _, *others = own.find(w("sdtContent"))
        else:
            self._wrap(elements, name)
        for element in (*others, *copies):
            if element is not own and element.getparent() is not None:
                element.getparent().remove(element)

    def _wrap(self, elements: Sequence[Xml], name: str) -> None:
        first, *_ = elements
        section = self._body.makeelement(w("sdt"), nsmap={"w15": W15})
        properties = _below(section, "sdtPr")
        _below(properties, "tag").set(w("val"), name)
        _below(properties, "id").set(w("val"), str(next(self._numbers)))
        properties.append(properties.makeelement(w15("repeatingSection")))
        item = _below(_below(section, "sdtContent"), "sdt")
        inner = _below(item, "sdtPr")
        _below(inner, "id").set(w("val"), str(next(self._numbers)))
        inner.append(inner.makeelement(w15("repeatingSectionItem")))
        content = _below(item, "sdtContent")
        first.addprevious(section)
        for element in elements:
            content.append(element)


def _asks_same(first: Xml, row: Xml) -> bool:
    """Tell whether a *row* says what the *first* one does, but for what they are numbered by.

    A cell that goes on from the row above says nothing of its own.
    """
    cells, own = [list(each.iter(w("tc"))) for each in (first, row)]
    goes_on = [at for at, cell in enumerate(own) if _goes_on(cell)]
    said, same = [
        [_asks(cell) for at, cell in enumerate(of) if at not in goes_on] for of in (cells, own)
    ]
    return said == same


def _goes_on(cell: Xml) -> bool:
    """Tell whether a *cell* is merged with the one above it."""
    merged = cell.find(f"{w('tcPr')}/{w('vMerge')}")
    return merged is not None and merged.get(w("val")) != "restart"


def _asks(cell: Xml) -> str:
    """Return what a *cell* says, but for what it is numbered by."""
    said = " ".join(text.text or "" for text in cell.iter(w("t")))
    return " ".join(re.sub(r"\d+|\b[^\W\d_]\b", " ", said).split())


def _visible(root: Xml, tag: str | None = None) -> Iterator[Xml]:
    """Yield the elements in *root* that Word shows, in order; of two alternatives the first."""
    for each in root.iter() if tag is None else root.iter(tag):
        if not any(
            local(above) in ("Fallback", "del", "moveFrom") for above in each.iterancestors()
        ):
            yield each


def _is_control(element: Xml) -> bool:
    if element.tag == w("sdt"):
        return element.find(w("sdtPr")) is not None
    is_begin = element.tag == w("fldChar") and element.get(w("fldCharType")) == "begin"
    return is_begin and element.find(w("ffData")) is not None


def _name(element: Xml, label: str, written: str) -> None:
    """Set the tag of a control, and what it is called, if it isn't called anything."""
    properties = element.find(w("sdtPr"))
    for old in properties.findall(w("tag")):
        properties.remove(old)
    for listed in properties.findall(w("dropDownList")):
        # The form may have other answers than the list: a combo box takes any.
        listed.tag = w("comboBox")
    tag = properties.makeelement(w("tag"))
    tag.set(w("val"), written)
    alias = properties.find(w("alias"))
    if alias is None:
        alias = properties.makeelement(w("alias"))
        alias.set(w("val"), label.rstrip(" :?")[:_LONGEST])
        look = properties.find(w("rPr"))
        properties.insert(0 if look is None else 1, alias)
    alias.addnext(tag)
    if properties.find(w14("checkbox")) is not None:
        _let_out(element)


def _let_out(element: Xml) -> None:
    """Take the controls out of a tick box that LibreOffice puts round its sign, and leave that."""
    content = element.find(w("sdtContent"))
    for inner in [] if content is None else list(content.iter(w("sdt"))):
        for each in inner.findall(f"{w('sdtContent')}/*"):
            inner.addprevious(each)
        inner.getparent().remove(inner)


def _tick_box(properties: Xml) -> Xml:
    """Return what makes a control a tick box."""
    box = properties.makeelement(w14("checkbox"))
    for name, said in (("checked", "0"), ("checkedState", "2612"), ("uncheckedState", "2610")):
        state = box.makeelement(w14(name))
        state.set(w14("val"), said)
        box.append(state)
    return box


def _below(element: Xml, name: str) -> Xml:
    made = element.makeelement(w(name))
    element.append(made)
    return made


def _between(start: Xml, end: Xml | None) -> Iterator[Any]:
    """Yield the elements from *start* up to *end*, or to the last that is no section's end."""
    at = start
    while at is not None and at is not end and at.tag != w("sectPr"):
        yield at
        at = at.getnext()
