"""What a picture that is XML itself may hold: drawings, and nothing that runs or fetches."""

import re
from collections.abc import Iterator

from behovsmelding.docx.compiling.contents import active, linked, outside
from behovsmelding.docx.findings import Finding, Place
from behovsmelding.docx.ooxml.xml import Xml, local

SVG = "{http://www.w3.org/2000/svg}svg"
_STANDARDS = re.compile(r"https?://www\.w3\.org/", re.IGNORECASE)
"""Where the standards are that usual pictures name."""
_SHEET = re.compile(rb"""<\?xml-stylesheet\b[^<>]*?href\s*=\s*["']([^"']*)""")
_STYLED = re.compile(
    r"""(?:@import\s+(?:url\()?|url\()\s*["']?((?:https?:|ftp:|file:|//|\\\\)[^"')]*)""",
    re.IGNORECASE,
)
"""What a style of a drawing fetches."""
_ESCAPE = re.compile(r"\\([0-9a-f]{1,6})\s?|\\(?=[^\\])", re.IGNORECASE)
"""How a style may write a letter in another way."""
_HANDLER = re.compile(r"on\w{3,}", re.IGNORECASE)
_RUNNING = frozenset({"script", "iframe", "object", "embed", "handler"})
_MOVING = frozenset({"set", "animate", "animateMotion", "animateTransform"})
_GIVEN = ("to", "from", "by", "values")
_LAST = 0x10FFFF


def check_picture(root: Xml, data: bytes, part: str) -> Iterator[Finding]:
    """Find what the picture *data* runs or fetches when it is drawn (BM823, BM828, BM830)."""
    place = Place(part=part)
    standard = root.getroottree().docinfo.system_url
    if standard and not _STANDARDS.match(standard):
        yield outside(standard, place)
    for found in _SHEET.finditer(data.replace(b"\0", b"")):
        yield outside(found[1].decode(errors="replace"), place)
    for element in root.iter("*"):
        yield from _element(element, place)


def _element(element: Xml, place: Place) -> Iterator[Finding]:
    name = local(element)
    if name in _RUNNING or any(_HANDLER.fullmatch(each) for each in element.attrib):
        yield active("script", place)
    for attribute, text in element.attrib.items():
        if attribute.rpartition("}")[2] not in ("href", "src"):
            continue
        if name == "a":
            yield from linked(text, place)
        elif _leads_out(text):
            yield outside(text, place)
    if name in _MOVING and (element.get("attributeName") or "").endswith("href"):
        given = (element.get(each) or "" for each in _GIVEN)
        yield from (outside(each, place) for each in given if _leads_out(each))
    for text in (*element.attrib.values(), element.text or ""):
        if (found := _STYLED.search(_plain(text))) is not None:
            yield outside(found[1], place)


def _leads_out(address: str) -> bool:
    return bool(address.strip()) and not address.strip().startswith(("#", "data:"))


def _plain(style: str) -> str:
    """Return *style* with the letters that were written in another way."""
    return _ESCAPE.sub(lambda found: _letter(found[1]), style) if "\\" in style else style


def _letter(digits: str | None) -> str:
    number = int(digits or "0", 16)
    return chr(number) if 0 < number <= _LAST else ""
