"""Check and compile a template: once, whatever the number of documents.

docxtpl's `patch_xml` decides what its tags mean; around it we check what a template may do, and
turn its content controls into places for answers.
"""

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import NamedTuple

import attrs

from behovsmelding.docx.compiling import filling, meant, package_check
from behovsmelding.docx.compiling.additions import (
    Furnished,
    add_headings,
    add_lists,
    add_relations,
    add_stamp,
    declared,
    style_named,
)
from behovsmelding.docx.compiling.assemble import CONTROL, END, ENSURE, GRID, REPEAT, Assembler
from behovsmelding.docx.compiling.cleaned import clean
from behovsmelding.docx.compiling.doubled import doubled
from behovsmelding.docx.compiling.filling import Control, Styles
from behovsmelding.docx.compiling.joining import text_of
from behovsmelding.docx.compiling.legacy import FormFields
from behovsmelding.docx.compiling.looks import Looks
from behovsmelding.docx.compiling.pages import Pages
from behovsmelding.docx.compiling.patching import patched
from behovsmelding.docx.compiling.places import Places
from behovsmelding.docx.compiling.repeated import tidied
from behovsmelding.docx.compiling.scan import TOKEN, Tag, scan, shielded, unfilled, unread
from behovsmelding.docx.compiling.scope import Scope
from behovsmelding.docx.compiling.stretches import Stretches
from behovsmelding.docx.compiling.unseen import Hidden, check_seen
from behovsmelding.docx.compiling.untagged import Untagged, of_others, waits
from behovsmelding.docx.findings import Finding, Place, TemplateError, shortened
from behovsmelding.docx.ooxml.canonical import ready
from behovsmelding.docx.ooxml.controls import Shape, shape_of, tag_of, tag_of_others
from behovsmelding.docx.ooxml.package import pack, zip_time
from behovsmelding.docx.ooxml.parts import DOCUMENT, is_xml
from behovsmelding.docx.ooxml.room import refuse_too_large
from behovsmelding.docx.ooxml.stamp import digest
from behovsmelding.docx.ooxml.xml import Xml, drop, is_on, local, mark, parse, serialise, value, w
from behovsmelding.docx.printing import Prints, Words
from behovsmelding.docx.program import Code, Compiled, ListNumbers, Program
from behovsmelding.messages.ui.paper import NOT_ANSWERED, PROMPTS
from behovsmelding.model.felles import Målform

_CLOSED = ("tc", "hdr", "ftr", "footnote", "endnote", "sdtContent", "txbxContent", "body")
"""What must end with a paragraph, or hold one, whatever conditions say."""

_LOST = tuple(
    w(name)
    for name in ("sdt", "tbl", "drawing", "pict", "object", "footnoteReference", "endnoteReference")
)
"""What a control may not hold, since an answer would take its place."""

_SAYING = frozenset(
    {"p", "tbl", "tr", "tc", "sdt", "tag", "drawing", "pict", "object", "tab", "br", "sym"}
    | {"hyperlink", "fldSimple", "instrText", "footnoteReference", "endnoteReference", "listItem"}
    | {"checkbox", "text", "date", "comboBox", "dropDownList", "repeatingSection"}
)
"""What else than text makes one item of a repeating section say something else than another."""


class Checked(NamedTuple):
    """What the check of a template gives: what there is to tell, and the program if it is sound."""

    findings: tuple[Finding, ...]
    compiled: Compiled | None


def compile_docx(docx: bytes, form: Prints, målform: Målform) -> Checked:
    """Check and compile the template *docx*; whatever it holds, what is wrong is findings."""
    try:
        return _compiled(docx, form, målform)
    except TemplateError as error:
        return Checked(error.findings, None)
    except Exception as error:  # noqa: BLE001 - a template is no reason for a traceback
        place = Place(around=shortened(f"{type(error).__name__}: {error}"))
        return Checked((Finding(code="BM827", place=place),), None)


def _compiled(docx: bytes, form: Prints, målform: Målform) -> Checked:
    package = Furnished.read(docx)
    told = clean(package)
    refused = package_check.check_package(package)
    if refused:
        return Checked(tuple(refused), None)
    checked = _Compiler(package, form, målform, digest(docx)).compile()
    return checked._replace(findings=(*checked.findings, *told))


class _Compiler:
    """Everything that is known while one template is compiled."""

    def __init__(self, package: Furnished, form: Prints, målform: Målform, template: str) -> None:
        self.package = package
        self.form = form
        self.template = template
        self.report: list[Finding] = []
        self.tags: list[Tag] = []
        self.controls: list[Control] = []
        self.passed_over: dict[str, None] = {}
        """The tags of other programs."""
        self.form_fields = FormFields()
        self.untagged = Untagged()
        styles = package.of_main("styles")
        self.hidden = Hidden(None if styles is None else parse(package.parts[styles], styles))
        self.pages = Pages(package)
        link = style_named(package.parts, styles, "hyperlink", "character")
        self.looks = Looks(link)
        prompt = style_named(package.parts, styles, "placeholder text", "character")
        texts = Styles(prompt, *_prompts(form, målform))
        self.scope = Scope.of(form.model, form.tilleggsvar, form.målformer)
        words = Words(form, målform)
        self.assembler = Assembler(
            self.tags,
            self.controls,
            texts,
            words,
            self.looks,
            self.report,
            meant.numbers(form.model),
        )

    def compile(self) -> Checked:
        """Compile the whole template."""
        stories = {}
        core, filled, data = self.package.core, self.package.stories, self.package.data
        for part, kind in self.package.types.items():
            if part == core or part in filled:
                code = self._story(part, leaf=part == core)
                if any(not isinstance(each, str) for each in code):
                    stories[part] = code
            elif part not in data and (is_xml(kind) or part.lower().endswith((".xml", ".rels"))):
                unread(parse(self.package.parts[part], part), part, self.report)
        self.report.extend(self._saved_elsewhere())
        if not (self.tags or self.controls or self.report):
            seen = (*self.untagged.seen(self.form, self.scope), *self.form_fields.seen())
            self.report.append(Finding(code="BM844", params={"sett": seen}))
        if self.report:
            return Checked((*self.report, *self.form_fields.told()), None)
        return Checked(tuple(self._told()), self._finish(stories))

    def _told(self) -> Iterator[Finding]:
        """Yield what there is to tell of a template that can be used."""
        yield from of_others(tuple(self.passed_over))
        yield from self.form_fields.told()
        yield from doubled(self.assembler.sections)

    def _saved_elsewhere(self) -> list[Finding]:
        body = self.package.parts[self.package.main]
        tagged = len(self.controls)
        return package_check.saved_elsewhere(self.package.parts, body.count(b"<w:sdt>"), tagged)

    def _story(self, part: str, *, leaf: bool) -> Code:
        root = parse(self.package.parts[part], part)
        if leaf:
            self._scan_leaves(root, part)
            unfilled(root, part, self.report, filled=_is_leaf)
            xml = shielded(declared(serialise(root)), self.tags)
            return self.assembler.assemble(xml, self.scope, leaf=True)
        faults = package_check.check_story(root, part)
        if faults:
            self.report.extend(faults)
            return ()
        root = ready(root)
        places = Places(root, part)
        self.report.extend(check_seen(root, self.hidden, self.pages, self.scope, places))
        self.form_fields.look(root, places)
        first = len(self.tags)
        scan(root, part, self.tags, self.report)
        self.report.extend(package_check.check_tables(root, self.tags))
        self._guard_ends(self.tags[first:])
        self._prepare(root, part)
        told = len(self.report)
        code = self.assembler.assemble(declared(patched(root, self.tags)), self.scope)
        self.report.extend(self.assembler.astray.findings(lambda: self._layout(part)))
        self.report[told:] = sorted(self.report[told:], key=lambda each: each.paragraph or 0)
        return code

    def _layout(self, part: str) -> Stretches:
        """Return a part as it came: what is compiled of it is taken to pieces."""
        return Stretches(parse(self.package.parts[part], part))

    def _scan_leaves(self, root: Xml, part: str) -> None:
        """Find the tags of core properties: each property is one text, with no paragraphs in it."""
        for element in filter(_is_leaf, root):
            if "{" in (element.text or ""):
                first, around = len(self.tags), shortened(element.text)
                holder = _as_paragraph(element.text)
                scan(holder, part, self.tags, self.report)
                element.text = text_of(holder[0])
                if any(tag.level for tag in self.tags[first:]):
                    place = Place(part=part, around=around)
                    self.report.append(Finding(code="BM816", place=place, params={"hva": around}))

    def _guard_ends(self, tags: Sequence[Tag]) -> None:
        """Mark what conditions may leave without a last paragraph, or with other columns."""
        owners = {tag.container: tag for tag in tags if tag.container is not None}
        for owner, tag in owners.items():
            if tag.level == "p" and owner.tag in {w(name) for name in _CLOSED}:
                _enclose(owner)
        varying = {
            next(owner.iterancestors(w("tbl"))): tag
            for owner, tag in owners.items()
            if tag.level == "tc"
        }
        for table, tag in varying.items():
            if next(table.iterdescendants(w("tbl")), None) is not None:
                self.report.append(Finding(code="BM803", place=tag.place, params={"hva": "tc"}))
            table.addprevious(mark(f"{GRID}0"))
            table.addnext(mark(f"{END}0"))

    def _prepare(self, root: Xml, part: str) -> None:
        """Put a mark in the place of every control with a tag."""
        numbers = {paragraph: n for n, paragraph in enumerate(root.iter(w("p")), 1)}
        for element in list(root.iter(w("sdt"))):
            filling.number(element)
            self.untagged.look(element)
            tag = waits(element, self.scope)
            if _is_gone(element, root):
                continue
            if tag is not None:
                place = _place(element, part, numbers)
                control = Control(tag, shape_of(element), place, element, root.nsmap)
                self._mark(control)
            elif other := (tag_of(element) or tag_of_others(element) or "").strip():
                self.passed_over[other] = None

    def _mark(self, control: Control) -> None:
        number = len(self.controls)
        self.controls.append(control)
        element, content = control.element, control.element.find(w("sdtContent"))
        if content is None:
            self._fault("BM813", control)
        elif control.shape is Shape.REPEAT:
            item, *others = filling.items(control) or [None]
            if item is None:
                self._fault("BM813", control)
                return
            # What is repeated is the first item; the others must be no more than copies of it.
            if any(self._says(other) != self._says(item) for other in others):
                self._fault("BM819", control)
            for other in others:
                drop(other)
            item.addprevious(mark(f"{REPEAT}{number}"))
            item.addnext(mark(f"{END}0"))
        elif _holds_more(control, content):
            self._fault("BM817", control)
        else:
            self.controls[number] = attrs.evolve(control, element=deepcopy(element))
            element.addprevious(mark(f"{CONTROL}{number}"))
            drop(element)

    def _says(self, item: Xml) -> list[str]:
        """Return what an item of a repeating section says, without how Word divides and looks."""

        def code(token: re.Match[str]) -> str:
            tag = self.tags[int("".join(filter(str.isdecimal, token[0])))]
            return f"{{{tag.level} {tag.word} {tag.code}}}"

        said = [""]
        for element in item.find(w("sdtContent")).iter():
            name = local(element)
            if name == "t":
                said[-1] += TOKEN.sub(code, element.text or "")
            elif name in _SAYING:
                said += [f"{name} {value(element) or ''}", ""]
        return said

    def _fault(self, code: str, control: Control) -> None:
        params = {"tagg": control.tag}
        self.report.append(Finding(code=code, place=control.place, params=params))

    def _finish(self, stories: dict[str, Code]) -> Compiled:
        """Give the template what answers need, and pack what stays the same."""
        package, lists, list_part = self.package, ListNumbers(), ""
        # What a template is called by its content type, its documents must not be.
        if package.types[package.main] != DOCUMENT:
            package.set_type(package.main, DOCUMENT)
        if self.looks.known:
            add_headings(package)
            list_part, lists = add_lists(package)
            for part in stories:
                if part != package.core:
                    add_relations(package, part)
        stamp = add_stamp(package)
        changing = {*stories, stamp, *package.cut}
        same = {name: data for name, data in _ordered(package.parts) if name not in changing}
        ready = {
            name: pack(name, "".join(pieces).encode(), once=True)
            for name, pieces in package.cut.items()
            if name != stamp
        }
        prelude = tuple(self.scope.prelude)
        program = Program(
            stories={part: tidied(code) for part, code in stories.items()},
            looks=tuple(self.looks.known),
            prelude=prelude,
            slots=self.assembler.slots,
            extended=package.cut,
            numbering=list_part,
            lists=lists,
            stamp=stamp,
            printed=tuple(self.assembler.printed),
            template=self.template,
        )
        packed = tuple(pack(name, data, once=True) for name, data in same.items())
        # What is packed anew may be smaller than Word made it, and the documents must be read back.
        refuse_too_large((*packed, *ready.values()), more=len(stories) + 1)
        return Compiled(program, packed, ready, zip_time())


def _prompts(form: Prints, målform: Målform) -> tuple[str, str, str]:
    words = getattr(form, "ledetekster", None) or PROMPTS
    return words["tekst"].of(målform), words["valg"].of(målform), NOT_ANSWERED.of(målform)


def _as_paragraph(text: str) -> Xml:
    from lxml import etree

    paragraph = etree.Element(w("p"))
    run = etree.SubElement(paragraph, w("r"))
    etree.SubElement(run, w("t")).text = text
    holder = etree.Element(w("body"))
    holder.append(paragraph)
    return holder


def _is_leaf(element: Xml) -> bool:
    """Tell whether *element* is a property of its own, whose text is all there is to it."""
    root = element.getroottree().getroot()
    return element.getparent() is root and not len(element)


def _enclose(owner: Xml) -> None:
    """Mark the blocks of *owner*, but for its properties."""
    first = next(each for each in owner if each.tag != w("tcPr"))
    first.addprevious(mark(f"{ENSURE}0"))
    last = owner[-1]
    if last.tag == w("sectPr"):
        last.addprevious(mark(f"{END}0"))
    else:
        last.addnext(mark(f"{END}0"))


def _is_gone(element: Xml, root: Xml) -> bool:
    """Tell whether *element* stood in a control that was replaced."""
    top = element
    while top.getparent() is not None:
        top = top.getparent()
    return top is not root


def _has_tags(content: Xml) -> bool:
    return any(TOKEN.search(text.text or "") for text in content.iter(w("t")))


def _holds_more(control: Control, content: Xml) -> bool:
    """Tell whether a control holds more than a prompt, which filling it would lose."""
    if _has_tags(content) or any(True for _ in content.iter(*_LOST)):
        return True
    if not is_on(control.element.find(w("sdtPr")).find(w("showingPlcHdr"))):
        # A prompt may be as long as it likes; of other text there is a line to be answered over.
        said = [each for each in content.iter(w("p")) if text_of(each).strip()]
        if len(said) > 1:
            return True
    return control.level == "cell" and len(content) != 1


def _place(element: Xml, part: str, numbers: dict[Xml, int]) -> Place:
    """Return where a control stands: in its paragraph, or before the first one within it."""
    paragraph = next(element.iterancestors(w("p")), None)
    if paragraph is None:
        paragraph = next(element.iter(w("p")), None)
    if paragraph is None:
        return Place(part=part)
    alias = value(element.find(w("sdtPr")).find(w("alias")))
    around = shortened(alias or text_of(paragraph))
    return Place(part=part, paragraph=numbers.get(paragraph), around=around)


def _ordered(parts: dict[str, bytes]) -> list[tuple[str, bytes]]:
    """Return the parts with those first that Word looks for first."""
    first = ("[Content_Types].xml", "_rels/.rels")
    return sorted(parts.items(), key=lambda part: (part[0] not in first, part[0] != first[0]))
