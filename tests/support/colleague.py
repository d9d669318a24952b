"""A colleague in Word: a document edited as Word edits one, through its XML."""

import copy
import io
import itertools
import zipfile
from collections.abc import Callable
from typing import Self

from lxml import etree

from tests.support.wml import (
    W14,
    R,
    Xml,
    controls,
    is_repeated,
    made,
    paragraph,
    parent,
    run,
    say,
    unwrapped,
    value,
    w,
)

_PROMPT = "Klikk eller trykk her for å skrive inn tekst."
_BODY = "word/document.xml"
_RELATIONS = "word/_rels/document.xml.rels"
_TYPES = "[Content_Types].xml"
_BY = {"author": "Ola Nordmann", "date": "2026-10-01T09:00:00Z"}


class Word:
    """A document that is open in Word."""

    def __init__(self, docx: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(docx)) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        self.root = etree.fromstring(self.parts[_BODY])
        self._next = itertools.count(900_000)

    def saved(self) -> bytes:
        """Return the document as it is now."""
        self.parts[_BODY] = etree.tostring(
            self.root, encoding="UTF-8", xml_declaration=True, standalone=True
        )
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in self.parts.items():
                package.writestr(name, data)
        return out.getvalue()

    # Where things are.

    def control(self, address: str, nth: int = 0) -> Xml:
        """Return the control at *address*, the *nth* of those that have it."""
        found = [each for name, each in controls(self.root, "") if name == address]
        assert found, f"no control has the address {address}"
        return found[nth]

    def content(self, address: str, nth: int = 0) -> Xml:
        """Return what holds the content of a control."""
        return self.control(address, nth).find(w("sdtContent"))

    def section(self, tag: str, nth: int = 0) -> Xml:
        """Return the *nth* section that repeats with this *tag*."""
        every = [
            each
            for each in self.root.iter(w("sdt"))
            if is_repeated(each) and value(each, "tag") == tag
        ]
        return every[nth]

    def items(self, tag: str, nth: int = 0) -> list[Xml]:
        """Return the items of a section."""
        return list(self.section(tag, nth).find(w("sdtContent")).findall(w("sdt")))

    def line(self, text: str) -> Xml:
        """Return the first paragraph that holds *text*."""
        return next(
            each
            for each in self.root.iter(w("p"))
            if text in "".join(said.text or "" for said in each.iter(w("t")))
        )

    # What one does there.

    def type(self, address: str, *lines: Xml | str, nth: int = 0) -> Self:
        """Type *lines* over what stands in a control; each is a paragraph where it holds any."""
        control, content = self.control(address, nth), self.content(address, nth)
        for mark in control.find(w("sdtPr")).findall(w("showingPlcHdr")):
            parent(mark).remove(mark)
        known = content.findall(w("p"))
        if known:
            properties = known[0].find(w("pPr"))
            for each in list(content):
                content.remove(each)
            for line in lines:
                made_of: Xml = line if _is_paragraph(line) else paragraph(line)
                if properties is not None and made_of.find(w("pPr")) is None:
                    made_of.insert(0, copy.deepcopy(properties))
                content.append(made_of)
        elif content.find(w("tc")) is not None or content.find(w("tr")) is not None:
            inner = next(content.iter(w("p")))
            for each in inner.findall(w("r")):
                inner.remove(each)
            inner.extend(run(each) if isinstance(each, str) else each for each in lines)
        else:
            for each in list(content):
                content.remove(each)
            content.extend(run(each) if isinstance(each, str) else each for each in lines)
        return self

    def replace(self, address: str, old: str, new: str, nth: int = 0) -> Self:
        """Type over a piece of an answer."""
        for said in self.content(address, nth).iter(w("t")):
            if old in (said.text or ""):
                said.text = said.text.replace(old, new, 1)
                return self
        message = f"{address} doesn't say {old}"
        raise AssertionError(message)

    def empty(self, address: str) -> Self:
        """Delete what stands in a control; Word puts its prompt there."""
        control, content = self.control(address), self.content(address)
        properties = control.find(w("sdtPr"))
        if properties.find(w("showingPlcHdr")) is None:
            properties.append(made("showingPlcHdr"))
        shown = made("r", made("rPr", made("rStyle", val="PlaceholderText")), made("t"))
        shown[-1].text = _PROMPT
        first = content.find(w("p"))
        for each in list(content):
            content.remove(each)
        content.append(shown if first is None else paragraph(shown))
        return self

    def tick(self, address: str, *, on: bool = True, nth: int = 0) -> Self:
        """Click a box until it is ticked, or isn't."""
        control = self.control(address, nth)
        for checked in control.iter(f"{{{W14}}}checked"):
            checked.set(f"{{{W14}}}val", "1" if on else "0")
        for said in self.content(address, nth).iter(w("t")):
            said.text = "☒" if on else "☐"
        return self

    def choose(self, address: str, shown: str) -> Self:
        """Choose what is *shown* in a list."""
        return self.type(address, shown)

    def add(self, tag: str, after: int = -1, nth: int = 0) -> Xml:
        """Press the + at an item: Word copies it, gives it new numbers, and shows its prompts."""
        item = self.items(tag, nth)[after]
        new = copy.deepcopy(item)
        for number in new.iter(w("id")):
            if parent(number).tag == w("sdtPr"):
                number.set(w("val"), str(next(self._next)))
        item.addnext(new)
        return new

    def add_empty(self, tag: str, after: int = -1, nth: int = 0) -> int:
        """Press the +, and let every answer of the new item show its prompt, as Word does."""
        before = self.items(tag, nth)
        new = self.add(tag, after, nth)
        for address, control in list(controls(new, "")):
            properties = control.find(w("sdtPr"))
            if properties.find(f"{{{W14}}}checkbox") is not None:
                for checked in control.iter(f"{{{W14}}}checked"):
                    checked.set(f"{{{W14}}}val", "0")
                for said in control.iter(w("t")):
                    said.text = "☐"
            elif not address.endswith("loop.index"):
                self._shows_prompt(control)
        return after + 1 if after >= 0 else len(before)

    def _shows_prompt(self, control: Xml) -> None:
        properties, content = control.find(w("sdtPr")), control.find(w("sdtContent"))
        if properties.find(w("showingPlcHdr")) is None:
            properties.append(made("showingPlcHdr"))
        shown = made("r", made("rPr", made("rStyle", val="PlaceholderText")), made("t"))
        shown[-1].text = _PROMPT
        block = content.find(w("p"))
        if content.find(w("tc")) is not None:
            inner = next(content.iter(w("p")))
            for each in inner.findall(w("r")):
                inner.remove(each)
            inner.append(shown)
            return
        for each in list(content):
            content.remove(each)
        content.append(shown if block is None else paragraph(shown))

    def delete(self, tag: str, number: int, nth: int = 0) -> Self:
        """Delete an item of a section."""
        item = self.items(tag, nth)[number]
        parent(item).remove(item)
        return self

    def move(self, tag: str, number: int, to: int) -> Self:
        """Drag an item of a section to another place."""
        items = self.items(tag)
        item = items[number]
        owner = parent(item)
        owner.remove(item)
        owner.insert(to, item)
        return self

    def unwrap(self, address: str) -> Self:
        """Delete a control and keep its text («Fjern innholdskontroll»)."""
        unwrapped(self.control(address))
        return self

    def write(self, before: str, *lines: Xml | str) -> Self:
        """Type paragraphs after the one that holds the text *before*."""
        here = self.line(before)
        for each in reversed(lines):
            here.addnext(paragraph(each) if isinstance(each, str) else each)
        return self

    def track(self, address: str, old: str, new: str, nth: int = 0) -> Self:
        """Type over a piece of an answer with changes tracked."""
        for said in self.content(address, nth).iter(w("t")):
            text = said.text or ""
            if old in text:
                inner = parent(said)
                head, tail = copy.deepcopy(inner), copy.deepcopy(inner)
                start = text.index(old)
                for piece, part in ((head, text[:start]), (tail, text[start + len(old) :])):
                    say(piece, part)
                gone = copy.deepcopy(inner)
                say(gone, old)
                for each in gone.iter(w("t")):
                    each.tag = w("delText")
                came = copy.deepcopy(inner)
                say(came, new)
                inner.addprevious(head)
                if old:
                    inner.addprevious(made("del", gone, id=str(next(self._next)), **_BY))
                if new:
                    inner.addprevious(made("ins", came, id=str(next(self._next)), **_BY))
                inner.addprevious(tail)
                parent(inner).remove(inner)
                return self
        message = f"{address} doesn't say {old}"
        raise AssertionError(message)

    def comment(self, address: str, text: str) -> Self:
        """Write a comment at an answer."""
        number = str(next(self._next))
        inner = next(self.content(address).iter(w("r")))
        inner.addprevious(made("commentRangeStart", id=number))
        inner.addnext(made("r", made("commentReference", id=number)))
        inner.addnext(made("commentRangeEnd", id=number))
        self._own_part("comments", made("comments", self._comment(number, text)))
        return self

    @staticmethod
    def _comment(number: str, text: str) -> Xml:
        return made("comment", paragraph(text), id=number, **_BY)

    def link(self, text: str, address: str) -> Xml:
        """Make a link, as Word does when an address is typed."""
        key = f"rIdLink{next(self._next)}"
        kind = f"{R}/hyperlink"
        self._relate(
            f'<Relationship Id="{key}" Type="{kind}" Target="{address}" TargetMode="External"/>'
        )
        made_of = made("hyperlink", run(text))
        made_of.set(f"{{{R}}}id", key)
        return made_of

    def field_link(self, text: str, address: str) -> list[Xml]:
        """Make a link as an older Word does: a field of several runs."""
        instruction = made("instrText")
        instruction.text = f' HYPERLINK "{address}" '
        return [
            made("r", made("fldChar", fldCharType="begin")),
            made("r", instruction),
            made("r", made("fldChar", fldCharType="separate")),
            run(text),
            made("r", made("fldChar", fldCharType="end")),
        ]

    def lists(self, *formats: str) -> list[str]:
        """Add lists of these *formats* (`bullet`, `decimal`); return their numbers."""
        root = etree.fromstring(self.parts["word/numbering.xml"])
        first = root.find(w("num"))
        numbers = []
        for each in formats:
            number = str(next(self._next))
            level = made("lvl", made("start", val="1"), made("numFmt", val=each), ilvl="0")
            abstract = made("abstractNum", level, abstractNumId=number)
            root.insert(0, abstract) if first is None else first.addprevious(abstract)
            root.append(made("num", made("abstractNumId", val=number), numId=number))
            numbers.append(number)
        self.parts["word/numbering.xml"] = etree.tostring(root)
        return numbers

    def _own_part(self, name: str, root: Xml) -> None:
        part = f"word/{name}.xml"
        if part in self.parts:
            known = etree.fromstring(self.parts[part])
            known.extend(root)
            root = known
        else:
            types = self.parts[_TYPES].decode()
            kind = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{name}+xml"
            own = f'<Override PartName="/{part}" ContentType="{kind}"/></Types>'
            self.parts[_TYPES] = types.replace("</Types>", own).encode()
            self._relate(f'<Relationship Id="rIdOwn{name}" Type="{R}/{name}" Target="{name}.xml"/>')
        self.parts[part] = etree.tostring(root)

    def _relate(self, relation: str) -> None:
        known = self.parts[_RELATIONS].decode()
        self.parts[_RELATIONS] = known.replace(
            "</Relationships>", f"{relation}</Relationships>"
        ).encode()


def noise(word: Word) -> Word:
    """Leave what Word leaves whenever it saves: runs split, marks of revisions and of spelling."""
    counted = itertools.count(1)
    for each in list(word.root.iter(w("p"))):
        each.set(w("rsidR"), "00A77B3E")
        each.set(f"{{{W14}}}paraId", f"{next(counted):08X}")
    for each in list(word.root.iter(w("r"))):
        texts = each.findall(w("t"))
        if len(texts) != 1 or len(each) > 2 or len(texts[0].text or "") < 8:
            continue
        text = texts[0].text
        half = copy.deepcopy(each)
        say(each, text[:4])
        say(half, text[4:])
        half.set(w("rsidR"), "00B12C44")
        each.addnext(half)
        each.addnext(made("proofErr", type="spellEnd"))
        each.addprevious(made("proofErr", type="spellStart"))
        if next(counted) % 5 == 0:
            half.insert(len(half) - 1, made("lastRenderedPageBreak"))
    return word


def edited(docx: bytes, *edits: Callable[[Word], object]) -> bytes:
    """Return *docx* as it is after *edits*, saved by Word."""
    word = Word(docx)
    for edit in edits:
        edit(word)
    return noise(word).saved()


def _is_paragraph(line: Xml | str) -> bool:
    return not isinstance(line, str) and line.tag == w("p")
