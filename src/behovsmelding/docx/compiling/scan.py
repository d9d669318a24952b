"""Find the Jinja tags of a part, put each in one piece, and check that it may stand where it is.

A tag may be spread over runs, in Word's way. It is put together exactly as docxtpl does it, and its
code is replaced by a number, so that nothing in the code can disturb what comes after.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from unicodedata import normalize

import attrs

from behovsmelding.docx.compiling.joining import Line, text_of
from behovsmelding.docx.compiling.places import Places
from behovsmelding.docx.findings import Finding, NotAllowed, Place, shortened
from behovsmelding.docx.ooxml.controls import tag_of
from behovsmelding.docx.ooxml.xml import W, Xml, local, w

# None holds the beginning of another of its kind: else each would be looked for to the text's end.
TAG = re.compile(r"\{\{(?:(?!\{\{).)*?\}\}|\{%(?:(?!\{%).)*?%\}|\{#(?:(?!\{#).)*?#\}", re.DOTALL)
TOKEN = re.compile(r"(\{[{%](?:p|tr|tc|r|) t\d+ [%}]\})")
_JOINING = str.maketrans("{}%#", "\x01\x02\x03\x04")
_JOINED = str.maketrans("\x01\x02\x03\x04", "{}%#")
_LOOSE = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_OPENING = re.compile(r"\{\{|\{%|\{#")
_CLOSING = re.compile(r"\}\}|%\}|#\}")
_INSIDE = re.compile(r"\{(?P<mark>[{%#])(?P<level>p|tr|tc|r|)(?=\s)(?P<code>.*)..", re.DOTALL)
_BLOCK = re.compile(r"(if|elif|else|endif|for|endfor)\b\s*(.*)", re.DOTALL)
_STRAIGHT = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " ", "\n": " "}
    | dict.fromkeys("\u00ad\u200b\u2060\ufeff")
)
"""Signs as Word writes them, and those that nobody sees, which come with a text that is pasted."""
_HARMLESS = frozenset(
    {"pPr", "rPr", "r", "t", "proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak"}
    | {"trPr", "tcPr", "p", "tc", "tblPrEx"}
)
_HOLDERS = frozenset(w(name) for name in ("sdt", "tc", "tr", "tbl"))


@attrs.frozen
class Tag:
    """A Jinja tag of a template.

    `level` is what goes with it: a paragraph (`p`), a table's row or cell (`tr`, `tc`), a run (`r`)
    or nothing. `word` is `if`, `for` and so on, or `print`. `container` is the element that the end
    of a block has to stand in as well.
    """

    level: str
    word: str
    code: str
    place: Place
    container: Xml = attrs.field(eq=False)


def paragraphs(root: Xml) -> Iterator[tuple[int, Xml]]:
    """Yield the paragraphs of a part with their numbers, from 1."""
    yield from enumerate(list(root.iter(w("p"))), 1)


def scan(root: Xml, part: str, tags: list[Tag], report: list[Finding]) -> None:
    """Replace every tag of the part *root* by its number among *tags*; *report* what is wrong.

    A table without the widths of its columns (BM811) is reported here, with its first paragraph.
    """
    places = {}
    scanning = _Scanning(report)
    for number, paragraph in paragraphs(root):
        text = text_of(paragraph)
        place = Place(part=part, paragraph=number, around=shortened(text))
        places[paragraph] = place
        if _LOOSE.search(text):
            _scan_paragraph(paragraph, text, scanning, place, tags)
    unfilled(root, part, report, filled=_in_paragraph, places=places)
    for table in root.iter(w("tbl")):
        if table.find(w("tblGrid")) is None:
            place = _nearest_place(table, places) or Place(part=part)
            report.append(Finding(code="BM811", place=place))


def shielded(xml: str, tags: list[Tag]) -> str:
    """Hide every brace of *xml* that is no part of a tag: docxtpl deletes all between two of them.

    What stands for them are characters that no XML can hold, so nothing else is changed back.
    """
    pieces = TOKEN.split(xml)
    for at, piece in enumerate(pieces):
        if at % 2 == 0 or piece not in _tokens(tags, piece):
            pieces[at] = piece.translate(_JOINING)
    return "".join(pieces)


def unshielded(text: str) -> str:
    """Return *text* with the braces that `shielded` hid."""
    return text.translate(_JOINED)


def _tokens(tags: list[Tag], written: str) -> tuple[str, ...]:
    """Return the token with the number of the one that is *written*, if there is such a tag."""
    number = int("".join(filter(str.isdecimal, written)))
    return (_token(tags[number], number),) if number < len(tags) else ()


def _token(tag: Tag, number: int) -> str:
    inside = f"{tag.level} t{number} "
    return f"{{{{{inside}}}}}" if tag.word == "print" else f"{{%{inside}%}}"


def _scan_paragraph(
    paragraph: Xml, text: str, scanning: "_Scanning", place: Place, tags: list[Tag]
) -> None:
    if _is_loose(TAG.sub("", text)):
        scanning.report.append(Finding(code="BM804", place=place, params={"tagg": shortened(text)}))
    line = Line(paragraph)
    found: list[tuple[Tag, Xml]] = []
    alone = not TAG.sub(lambda tag: "" if tag[0].startswith("{%") else tag[0], text).strip()
    for match in TAG.finditer(text):
        try:
            tag = _read(match[0], place)
            _check_block(tag, alone=alone)
            holder = line.join(*match.span(), match[0])
        except NotAllowed as refused:
            scanning.report.append(refused.at(place))
            line.blot(*match.span())
        else:
            line.put(*match.span(), _token(tag, len(tags) + len(found)))
            found.append((tag, holder))
    if line.stretches:
        line.write(text)
    for tag, holder in found:
        try:
            tags.append(attrs.evolve(tag, container=scanning.container(tag, holder)))
        except NotAllowed as refused:
            scanning.report.append(refused.at(place))
            tags.append(tag)


def _is_loose(rest: str) -> bool:
    """Tell whether something begins, or ends, in what is left of a text without its tags.

    Of braces that only close, those count that nothing opened: `{a, {b}}` is a text.
    """
    if _OPENING.search(rest):
        return True
    return _CLOSING.search(rest) is not None and rest.count("{") < rest.count("}")


def _read(written: str, place: Place) -> Tag:
    """Read one tag. Raises `NotAllowed` (BM803, BM804)."""
    inside = _INSIDE.fullmatch(_spaced(written))
    if inside is None or inside["mark"] == "#":
        raise NotAllowed("BM803", hva=shortened(written))
    code = normalize("NFC", inside["code"].translate(_STRAIGHT)).strip()
    if inside["mark"] == "{":
        if inside["level"] in ("tr", "tc"):
            raise NotAllowed("BM803", hva=shortened(written))
        return Tag(inside["level"], "print", code, place, None)
    block = _BLOCK.fullmatch(code)
    if block is None or inside["level"] == "r":
        raise NotAllowed("BM803", hva=shortened(written))
    if "%" in code:
        raise NotAllowed("BM803", hva="%")
    return Tag(inside["level"], block[1], block[2].strip(), place, None)


def _spaced(written: str) -> str:
    """Give `{{x}}` the blank that parts it from its mark, and refuse what controls blanks."""
    if written[2] in "-+" or written[-3] in "-+":
        raise NotAllowed("BM803", hva=written[:3])
    if re.match(r"\{[{%](p|tr|tc|r)\s", written):
        return written
    return f"{written[:2]} {written[2:]}"


def _check_block(tag: Tag, *, alone: bool) -> None:
    """Refuse a plain block tag that has its paragraph to itself (BM807): it would stay, empty."""
    if alone and not tag.level and tag.word != "print":
        raise NotAllowed("BM807", hva=tag.word)


@attrs.define
class _Scanning:
    """What is known while one part is scanned: of each paragraph, row and cell what it holds."""

    report: list[Finding]
    holds_one: dict[Xml, bool] = attrs.Factory(dict)

    def container(self, tag: Tag, text: Xml) -> Xml:
        """Return the element round what the tag's level names. Raises `NotAllowed` (BM808)."""
        if tag.level in ("", "r"):
            return text.getparent().getparent()
        owner = next(text.iterancestors(w(tag.level)), None)
        if owner is not None and owner not in self.holds_one:
            self.holds_one[owner] = _holds_one(owner)
        if owner is None or not self.holds_one[owner]:
            raise NotAllowed("BM808", nivå=tag.level)
        return owner.getparent()


def _holds_one(owner: Xml) -> bool:
    """Tell whether *owner* holds one tag and nothing else: all of it goes away."""
    others = {local(each) for each in owner.iterdescendants()} - _HARMLESS
    for properties in owner.iter(w("pPr"), w("rPr"), w("trPr"), w("tcPr")):
        others -= {local(each) for each in properties.iterdescendants()} - {"sectPr"}
    whole = "".join(each.text or "" for each in owner.iter(w("t")))
    return not others and not TAG.sub("", whole).strip() and len(TAG.findall(whole)) == 1


def unfilled(
    root: Xml,
    part: str,
    report: list[Finding],
    *,
    filled: Callable[[Xml], bool],
    places: Mapping[Xml, Place] | None = None,
) -> None:
    """Report tags in attributes, field codes, drawings: nothing would ever fill them (BM816).

    *filled* tells of an element whether its text is scanned; *places* are those of paragraphs.
    """
    for element in root.iter():
        outside = list(element.attrib.values())
        if not filled(element):
            outside.append(element.text or "")
        outside.append(element.tail or "")
        for text in outside:
            if _OPENING.search(text):
                place = _nearest_place(element, places or {}) or Place(part=part)
                params = {"hva": shortened(text)}
                report.append(Finding(code="BM816", place=place, params=params))


def unread(root: Xml, part: str, report: list[Finding]) -> None:
    """Report what waits for answers where none is filled in: comments, charts (BM816).

    Building blocks wait for nothing, until somebody takes them into the text.
    """
    if root.tag != w("glossaryDocument"):
        _unread_controls(root, Places(root, part), report)
    number = told = 0
    for element in root.iter():
        texts = [text for name, text in element.attrib.items() if not _is_form(element, name)]
        texts += [element.text or "", element.tail or ""]
        if local(element) == "p":
            number += 1
            texts.append("".join(each.text or "" for each in element.iter() if local(each) == "t"))
        found = next(filter(_OPENING.search, texts), None)
        # A tag in one piece is found in its paragraph, and then where it stands.
        if found is not None and (number == 0 or number != told):
            place = Place(part=part, paragraph=number or None, around=shortened(found))
            report.append(Finding(code="BM816", place=place, params={"hva": shortened(found)}))
            told = number


def _unread_controls(root: Xml, places: Places, report: list[Finding]) -> None:
    for control in root.iter(w("sdt")):
        if tag := tag_of(control):
            params = {"hva": shortened(tag)}
            report.append(Finding(code="BM816", place=places.of(control), params=params))


def _is_form(element: Xml, name: str) -> bool:
    """Tell whether an attribute is the form of a list's numbers, where `{%1}` is no tag."""
    return bool(element.tag == w("lvlText") and name == w("val"))


def _in_paragraph(element: Xml) -> bool:
    """Tell whether *element* is text that a paragraph's scan finds."""
    return element.tag == w("t") and next(element.iterancestors(w("p")), None) is not None


def _nearest_place(element: Xml, places: Mapping[Xml, Place]) -> Place | None:
    """Return the place of the paragraph round *element*, or the first in what it belongs to."""
    for each in (element, *element.iterancestors()):
        if each in places:
            return places[each]
        if each.tag in _HOLDERS:
            first = next(each.iter(w("p")), None)
            if first is not None:
                return places.get(first)
    return None


__all__ = [
    "TAG",
    "TOKEN",
    "Tag",
    "W",
    "paragraphs",
    "scan",
    "shielded",
    "unfilled",
    "unread",
    "unshielded",
]
