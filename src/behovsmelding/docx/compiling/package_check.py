"""What a template's package may hold: the part of the check that looks outside the text."""

import re
from collections.abc import Iterator, Mapping, Sequence

from behovsmelding.docx.compiling.scan import Tag
from behovsmelding.docx.findings import Finding, Place
from behovsmelding.docx.ooxml.parts import BODY
from behovsmelding.docx.ooxml.xml import W, Xml, parse, w

_DEPTH = {"if": 1, "for": 1, "endif": -1, "endfor": -1}
_RUNS_CODE = ("vbaproject", "vbadata", "activex", "macroenabled")
_LINKS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
    "http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink",
)
"""The only relationships that may lead out, by their whole name."""
_BEFORE_XML = b"\xef\xbb\xbf\xfe\xff\0 \t\r\n"
"""What may stand before the first `<`: the marks of UTF-8, UTF-16 and UTF-32, and blanks."""


def check_package(parts: Mapping[str, bytes], types: Mapping[str, str]) -> list[Finding]:
    """Find what makes a package unfit to be a template, whatever its text says.

    BM820 for what is no Word document, BM821 for macros, BM823 for relationships that lead out
    other than links, BM825 (raised) for a DTD.
    """
    found: list[Finding] = []
    for part, kind in types.items():
        if _runs_code(part) or _runs_code(kind):
            found.append(Finding(code="BM821", place=Place(part=part)))
        if part.casefold().endswith(".rels"):
            found.extend(_related(parts[part], part))
        elif _is_xml(part, kind, parts[part]):
            parse(parts[part], part)
    if not found and sum(kind in BODY for kind in types.values()) != 1:
        found.append(Finding(code="BM820"))
    return found


def _runs_code(name: str) -> bool:
    """Tell whether a part, a content type or a relationship is by its name one of macros."""
    folded = name.casefold()
    return any(word in folded for word in _RUNS_CODE)


def _is_xml(part: str, kind: str, data: bytes) -> bool:
    """Tell whether Word might read a part as XML: by its name, its content type, or its looks."""
    if "xml" in kind.casefold() or part.casefold().endswith((".xml", ".vml")):
        return True
    return data[:64].lstrip(_BEFORE_XML).startswith(b"<")


def _related(data: bytes, part: str) -> Iterator[Finding]:
    """Find the relationships that run code (BM821) or lead out of the package (BM823)."""
    for each in parse(data, part).iter("{*}Relationship"):
        kind, target = each.get("Type") or "", each.get("Target") or ""
        if _runs_code(kind):
            yield Finding(code="BM821", place=Place(part=part))
        if _leads_out(kind, target, each.get("TargetMode")):
            yield Finding(code="BM823", place=Place(part=part), params={"adresse": target})


def _leads_out(kind: str, target: str, mode: str | None) -> bool:
    """Tell whether a relationship leads out of the package, and is no link to click."""
    if kind in _LINKS:
        return mode not in (None, "Internal", "External")
    path = target.strip().replace("\\", "/").partition("#")[0]
    return mode not in (None, "Internal") or ":" in path or path.startswith("//")


def check_story(root: Xml, part: str) -> list[Finding]:
    """Find what keeps a part from being filled, whatever its tags say (BM820)."""
    return [Finding(code="BM820", place=Place(part=part))] if root.nsmap.get("w") != W else []


def check_tables(root: Xml, tags: Sequence[Tag]) -> list[Finding]:
    """Find the tables and rows that conditions may leave empty (BM812)."""
    found: list[Finding] = []
    for outer, inner in (("tbl", "tr"), ("tr", "tc")):
        owners = {id(tag.container): tag for tag in tags if tag.level == inner}
        for owner in root.iter(w(outer)):
            tag = owners.get(id(owner))
            if tag is not None and not _has_lasting(owner, inner, tags):
                found.append(Finding(code="BM812", place=tag.place))
    return found


def _has_lasting(owner: Xml, name: str, tags: Sequence[Tag]) -> bool:
    """Tell whether a row or cell of *owner* stands outside every loop and condition."""
    mark = re.compile(rf"{{%{name} t(\d+) %}}")
    depth = 0
    for each in owner:
        found = mark.search("".join(each.itertext()))
        if found:
            depth += _DEPTH.get(tags[int(found[1])].word, 0)
        elif depth == 0 and each.tag in (w(name), w("sdt")):
            return True
    return False


def saved_elsewhere(parts: Mapping[str, bytes], controls: int, tagged: int) -> list[Finding]:
    """Find a template that lost its tags by being saved in LibreOffice (BM826)."""
    application = parts.get("docProps/app.xml", b"")
    if controls and not tagged and b"LibreOffice" in application:
        return [Finding(code="BM826", place=Place(part="docProps/app.xml"))]
    return []
