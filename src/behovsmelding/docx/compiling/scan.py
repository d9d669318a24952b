"""Find the Jinja tags of a part, put each in one piece, and check that it may stand where it is.

A tag may be spread over runs, in Word's way. It is put together exactly as docxtpl does it, and its
code is replaced by a number, so that nothing in the code can disturb what comes after.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

import attrs

from behovsmelding.docx.findings import Finding, NotAllowed, Place, shortened
from behovsmelding.docx.ooxml.xml import W, Xml, local, w

# None holds the beginning of another of its kind: else each would be looked for to the text's end.
TAG = re.compile(r"\{\{(?:(?!\{\{).)*?\}\}|\{%(?:(?!\{%).)*?%\}|\{#(?:(?!\{#).)*?#\}", re.DOTALL)
TOKEN = re.compile(r"(\{[{%](?:p|tr|tc|r|) t\d+ [%}]\})")
_JOINING = str.maketrans("{}%#", "\x01\x02\x03\x04")
_JOINED = str.maketrans("\x01\x02\x03\x04", "{}%#")
_LOOSE = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_OPENING = re.compile(r"\{\{|\{%")
_INSIDE = re.compile(r"\{(?P<mark>[{%#])(?P<level>p|tr|tc|r|)(?=\s)(?P<code>.*)..", re.DOTALL)
_BLOCK = re.compile(r"(if|elif|else|endif|for|endfor)\b\s*(.*)", re.DOTALL)
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " ", "\n": " "})
_HARMLESS = frozenset(
    {"pPr", "rPr", "r", "t", "proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak"}
    | {"trPr", "tcPr", "p", "tc", "tblPrEx"}
)
_HOLDERS = frozenset(w(name) for name in ("sdt", "tc", "tr", "tbl"))
_BOOKMARKS = frozenset({w("bookmarkStart"), w("bookmarkEnd")})
_JOINABLE = _BOOKMARKS | {w(n) for n in ("rPr", "t", "proofErr", "lastRenderedPageBreak")}
"""What Word leaves between the pieces of one text, and joining them may remove."""


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


class Text(NamedTuple):
    """A text of a paragraph, and where it begins in the paragraph's text."""

    start: int
    element: Xml


def paragraphs(root: Xml) -> Iterator[tuple[int, Xml]]:
    """Yield the paragraphs of a part with their numbers, from 1."""
    yield from enumerate(list(root.iter(w("p"))), 1)


def text_of(paragraph: Xml) -> str:
    """Return the text of *paragraph*, without that of text boxes within it."""
    return "".join(element.text or "" for element in _texts(paragraph))


def scan(root: Xml, part: str, tags: list[Tag], report: list[Finding]) -> None:
    """Replace every tag of the part *root* by its number among *tags*; *report* what is wrong.

    A table without the widths of its columns (BM811) is reported here, with its first paragraph.
    """
    places = {}
    for number, paragraph in paragraphs(root):
        text = text_of(paragraph)
        place = Place(part=part, paragraph=number, around=shortened(text))
        places[paragraph] = place
        if _LOOSE.search(text):
            _scan_paragraph(paragraph, text, place, tags, report)
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
    paragraph: Xml, text: str, place: Place, tags: list[Tag], report: list[Finding]
) -> None:
    if _LOOSE.search(TAG.sub("", text)):
        report.append(Finding(code="BM804", place=place, params={"tagg": shortened(text)}))
    read = []
    # From the end, so that what is put together does not move what is still to be found.
    for match in reversed(list(TAG.finditer(text))):
        try:
            tag = _read(match[0], place)
            _check_block(tag, text)
            _join(paragraph, match)
        except NotAllowed as refused:
            report.append(refused.at(place))
            _blot(paragraph, match)
        else:
            read.append((tag, match))
    last = len(tags) + len(read) - 1
    for back, (tag, match) in enumerate(read):
        piece = _piece(list(_pieces(paragraph)), match.start())
        try:
            container = _container(tag, piece.element)
        except NotAllowed as refused:
            report.append(refused.at(place))
            container = None
        _number(piece, tag, match, last - back)
        tags.insert(last - len(read) + 1, attrs.evolve(tag, container=container))


def _blot(paragraph: Xml, match: re.Match[str]) -> None:
    """Make a refused tag unreadable, so that nothing takes it for a numbered one."""
    for start, element in list(_pieces(paragraph)):
        text = element.text
        first, last = max(match.start() - start, 0), min(match.end() - start, len(text))
        if first < last:
            element.text = text[:first] + "\ufffd" * (last - first) + text[last:]


def _number(piece: Text, tag: Tag, match: re.Match[str], number: int) -> None:
    """Put *number* in the place of a tag's code."""
    at = match.start() - piece.start
    text = piece.element.text
    piece.element.text = text[:at] + _token(tag, number) + text[at + len(match[0]) :]


def _read(written: str, place: Place) -> Tag:
    """Read one tag. Raises `NotAllowed` (BM803, BM804)."""
    inside = _INSIDE.fullmatch(_spaced(written))
    if inside is None or inside["mark"] == "#":
        raise NotAllowed("BM803", hva=shortened(written))
    code = inside["code"].translate(_STRAIGHT).strip()
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


def _join(paragraph: Xml, match: re.Match[str]) -> None:
    """Put a tag in one piece. Raises `NotAllowed` (BM806)."""
    pieces = list(_pieces(paragraph))
    first, last = _piece(pieces, match.start()), _piece(pieces, match.end() - 1)
    if first is last:
        return
    here, there = first.element.getparent(), last.element.getparent()
    if here.getparent() is not there.getparent():
        raise NotAllowed("BM806", hva=shortened(match[0]))
    kept = (first.element.text or "")[: match.start() - first.start]
    rest = (last.element.text or "")[match.end() - last.start :]
    _check_between(here, first.element, there, last.element, match[0])
    _remove_between(here, first.element, there, last.element)
    first.element.text = kept + match[0] + rest


def _check_between(here: Xml, first: Xml, there: Xml, last: Xml, written: str) -> None:
    """Refuse a tag that has more than text between its ends (BM806): joining would lose it."""
    between = list(_until(first, last if here is there else None))
    if here is not there:
        between += [*_until(here, there), *last.itersiblings(preceding=True)]
    for element in between:
        if element.tag == w("r"):
            names = {each.tag for each in element} - _JOINABLE
        else:
            names = {element.tag} - _JOINABLE
        if names:
            raise NotAllowed("BM806", hva=shortened(written))


def _until(first: Xml, last: Xml) -> Iterator[Xml]:
    for element in first.itersiblings():
        if element is last:
            return
        yield element


def _remove_between(here: Xml, first: Xml, there: Xml, last: Xml) -> None:
    """Remove what stands between two texts, and let the rest of the last run follow the first."""
    if here is there:
        for element in list(first.itersiblings()):
            here.remove(element)
            if element is last:
                return
    for element in list(first.itersiblings()):
        here.remove(element)
    here.extend(list(last.itersiblings()))
    for element in list(here.itersiblings()):
        if element.tag not in _BOOKMARKS:
            element.getparent().remove(element)
        if element is there:
            return


def _texts(paragraph: Xml) -> Iterator[Xml]:
    for element in paragraph.iter(w("t")):
        if next(element.iterancestors(w("p"))) is paragraph:
            yield element


def _pieces(paragraph: Xml) -> Iterator[Text]:
    start = 0
    for element in _texts(paragraph):
        if element.text:
            yield Text(start, element)
            start += len(element.text)


def _piece(pieces: list[Text], at: int) -> Text:
    found: Text = next(piece for piece in reversed(pieces) if piece.start <= at)
    return found


def _check_block(tag: Tag, text: str) -> None:
    """Refuse a plain block tag that has its paragraph to itself (BM807): it would stay, empty."""
    if tag.level or tag.word == "print":
        return
    rest = TAG.sub(lambda found: "" if found[0].startswith("{%") else found[0], text)
    if not rest.strip():
        raise NotAllowed("BM807", hva=tag.word)


def _container(tag: Tag, text: Xml) -> Xml:
    """Return the element round what the tag's level names. Raises `NotAllowed` (BM808, BM806)."""
    run = text.getparent()
    if tag.level in ("", "r"):
        return run.getparent()
    owner = next(text.iterancestors(w(tag.level)), None)
    if owner is None:
        raise NotAllowed("BM808", nivå=tag.level)
    others = {local(each) for each in owner.iterdescendants()} - _HARMLESS
    for properties in owner.iter(w("pPr"), w("rPr"), w("trPr"), w("tcPr")):
        others -= {local(each) for each in properties.iterdescendants()} - {"sectPr"}
    whole = "".join(each.text or "" for each in owner.iter(w("t")))
    if others or TAG.sub("", whole).strip() or len(TAG.findall(whole)) != 1:
        raise NotAllowed("BM808", nivå=tag.level)
    return owner.getparent()


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
            if _LOOSE.search(text) and "{" in text:
                place = _nearest_place(element, places or {}) or Place(part=part)
                params = {"hva": shortened(text)}
                report.append(Finding(code="BM816", place=place, params=params))


def unread(root: Xml, part: str, report: list[Finding]) -> None:
    """Report the tags of a part that nothing is filled in: comments, properties, charts (BM816)."""
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
    "text_of",
    "unfilled",
    "unread",
    "unshielded",
]
