"""Names of WordprocessingML, and the safe way to read and write its XML."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any, TypeAlias

from behovsmelding.docx.findings import Finding, Place, TemplateError

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
"""The attribute by which a text keeps the blanks at its ends."""
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"

_MARK = "bm"
_WHOLE = "[0-9]{1,9}"
_TAG = re.compile("<[^>]*>")
_ENCODING = re.compile(
    rb"""(?:\xef\xbb\xbf)?\s*<(?:\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]*)|)""", re.IGNORECASE
)
_LONG = re.compile(rb"<[^<]{4000}")
_CROWDED = re.compile(rb"""<[^\s<>/!?"']+(?:\s+[^\s=<>"']+\s*=\s*(?:"[^"<]*"|'[^'<]*')){1000}""")
"""An element with a thousand attributes: no program writes one, and each is held against all."""
_DECLARATION = re.compile(r' xmlns(?::[\w.-]+)?="[^"]*"')


@lru_cache(maxsize=512)
def w(name: str) -> str:
    """Return the full name of the element or attribute w:*name*."""
    return f"{{{W}}}{name}"


@lru_cache(maxsize=512)
def w14(name: str) -> str:
    """Return the full name of w14:*name*."""
    return f"{{{W14}}}{name}"


@lru_cache(maxsize=512)
def w15(name: str) -> str:
    """Return the full name of w15:*name*."""
    return f"{{{W15}}}{name}"


Xml: TypeAlias = Any
"""An element, which lxml ships no type for."""
Namespaces: TypeAlias = Mapping[str | None, str]
"""The names that stand for namespaces, by prefix."""


def local(element: Xml) -> str:
    """Return the name of *element* without its namespace."""
    return _local(element.tag)


@lru_cache(maxsize=1024)
def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]


def value(element: Xml) -> str | None:
    """Return the `w:val` of *element*; None if there is no element."""
    found: str | None = None if element is None else element.get(w("val"))
    return found


def is_on(element: Xml) -> bool:
    """Tell whether the on/off property *element* stands, and stands for on."""
    return element is not None and (value(element) or "1") in ("1", "true", "on")


def whole(text: str | None, otherwise: int = 0) -> int:
    """Read a whole number; a file that others wrote may say anything."""
    return int(text) if text is not None and re.fullmatch(_WHOLE, text) else otherwise


def is_marked(run: Xml, mark: str, base: Xml) -> bool:
    """Tell whether *run* is set off by *mark* from the text around it, which looks like *base*."""
    properties = None if run is None else run.find(w("rPr"))
    own = None if properties is None else properties.find(w(mark))
    return is_on(own) is not (base is not None and is_on(base.find(w(mark))))


_CAREFUL: dict[str, bool] = {
    "resolve_entities": False,
    "load_dtd": False,
    "no_network": True,
    "huge_tree": False,
    "remove_pis": True,
    "remove_comments": True,
}
"""What no file may make the parser do: fetch, expand, or take more than its share."""


@cache
def _parser() -> Xml:
    from lxml import etree

    return etree.XMLParser(**_CAREFUL)


def parse(data: bytes, part: str) -> Xml:
    """Parse the XML of a part. Raises `TemplateError`: BM827 if broken, BM825 for a DTD."""
    root = tried(data)
    if root is None:
        raise TemplateError([Finding(code="BM827", place=Place(part=part), params={"del": part})])
    if root.getroottree().docinfo.doctype:
        raise TemplateError([Finding(code="BM825", place=Place(part=part))])
    return root


def is_plain(data: bytes) -> bool:
    """Tell whether *data* is XML whose names can be looked for as they are: it is in UTF-8."""
    said = _ENCODING.match(data)
    return said is not None and (said[1] or b"").lower() in (b"", b"utf-8", b"us-ascii", b"ascii")


def tried(data: bytes) -> Xml:
    """Parse what may be XML; None for what is none, or is broken."""
    from lxml import etree

    if _is_crowded(data):
        return None
    try:
        return etree.fromstring(data, _parser())
    except etree.XMLSyntaxError:
        return None


def written(root: Xml) -> bytes:
    """Write a part of a package, with what XML begins with."""
    from lxml import etree

    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True))


def recovered(data: bytes) -> Xml:
    """Parse what can be parsed of broken XML; None where that is nothing."""
    from lxml import etree

    if _is_crowded(data):
        return None
    try:
        return etree.fromstring(data, etree.XMLParser(**_CAREFUL, recover=True))
    except (etree.XMLSyntaxError, ValueError):
        return None


def _is_crowded(data: bytes) -> bool:
    """Tell whether an element of *data* has more attributes than anybody would wait for."""
    if _LONG.search(data) is None:
        return False
    return _CROWDED.search(data if is_plain(data) else data.replace(b"\0", b"")) is not None


def has_doctype(root: Xml) -> bool:
    """Tell whether there is a DTD before *root*."""
    return root.getroottree().docinfo.internalDTD is not None


def defines(root: Xml) -> bool:
    """Tell whether there is a DTD before *root* that defines something in the file itself."""
    dtd = root.getroottree().docinfo.internalDTD
    return dtd is not None and bool(dtd.entities() or dtd.elements())


def serialise(element: Xml) -> str:
    """Write *element* as XML text without a declaration."""
    from lxml import etree

    return str(etree.tostring(element, encoding="unicode", with_tail=False))


def mark(text: str) -> Xml:
    """Return what marks a place in a part that is being read, so that `marked` finds it again.

    It is a processing instruction: `parse` keeps none, so that no part can hold one of its own.
    """
    from lxml import etree

    return etree.ProcessingInstruction(_MARK, text)


def marked(text: str) -> str:
    """Return the mark *text* as it is written."""
    return f"<?{_MARK} {text}?>"


def empty(element: Xml) -> None:
    """Take all out of *element*; it stays where it is, as does what follows it."""
    # Moving a large piece takes lxml a time that grows with the square of it. So it goes leaf by
    # leaf.
    for each in reversed(list(element.iter("*"))):
        del each[:]
    element.clear(keep_tail=True)


def drop(element: Xml) -> None:
    """Take *element* out of its part, with all that is in it."""
    empty(element)
    element.getparent().remove(element)


def bare(element: Xml, declared: Namespaces) -> str:
    """Write *element* as a piece of a part whose root has *declared* its namespaces."""
    known = {
        f' xmlns:{prefix}="{uri}"' if prefix else f' xmlns="{uri}"'
        for prefix, uri in declared.items()
    }

    def undeclared(tag: re.Match[str]) -> str:
        return _DECLARATION.sub(lambda found: "" if found[0] in known else found[0], tag[0])

    return _TAG.sub(undeclared, serialise(element))
