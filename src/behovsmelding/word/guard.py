"""What a template's package may hold: the part of the check that looks outside the text."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from behovsmelding.word.findings import Finding, Place, TemplateError
from behovsmelding.word.ooxml import RELATIONS, TYPES, W, parse, w
from behovsmelding.word.scan import Tag

_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml."
BODY = (
    f"{_MAIN}document.main+xml",
    f"{_MAIN}template.main+xml",
)
STORIES = (*BODY, *(f"{_MAIN}{name}+xml" for name in ("header", "footer", "footnotes", "endnotes")))
"""The content types of the parts that answers are printed in."""
CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_DEPTH = {"if": 1, "for": 1, "endif": -1, "endfor": -1}
_RUNS_CODE = ("vbaProject", "vbaData", "activeX", "macroEnabled")


def content_types(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the content type of every part. Raises `TemplateError` (BM820) where none is said."""
    name = "[Content_Types].xml"
    if name not in parts:
        raise TemplateError([Finding(code="BM820")])
    root = parse(parts[name], name)
    usual = {
        (each.get("Extension") or "").lower(): each.get("ContentType") or ""
        for each in root.findall(f"{{{TYPES}}}Default")
    }
    own = {
        (each.get("PartName") or "").lstrip("/"): each.get("ContentType") or ""
        for each in root.findall(f"{{{TYPES}}}Override")
    }
    return {part: own.get(part) or usual.get(part.rpartition(".")[2].lower(), "") for part in parts}


def check_package(parts: Mapping[str, bytes], types: Mapping[str, str]) -> list[Finding]:
    """Find what makes a package unfit to be a template, whatever its text says.

    BM820 for what is no Word document, BM821 for macros, BM823 for relationships that lead out
    other than links, BM825 (raised) for a DTD.
    """
    found: list[Finding] = []
    for part, kind in types.items():
        if any(word in kind or word in part for word in _RUNS_CODE):
            found.append(Finding(code="BM821", place=Place(part=part)))
        if part.endswith(".rels"):
            found.extend(_leading_out(parts[part], part))
        elif part.endswith(".xml") or kind.endswith("xml"):
            parse(parts[part], part)
    if not found and sum(kind in BODY for kind in types.values()) != 1:
        found.append(Finding(code="BM820"))
    return found


def _leading_out(data: bytes, part: str) -> list[Finding]:
    return [
        Finding(code="BM823", place=Place(part=part), params={"adresse": each.get("Target") or ""})
        for each in parse(data, part).iter(f"{{{RELATIONS}}}Relationship")
        if each.get("TargetMode") == "External"
        and not (each.get("Type") or "").endswith("/hyperlink")
    ]


def check_story(root: Any, part: str) -> list[Finding]:
    """Find what keeps a part from being filled, whatever its tags say: BM820, BM811."""
    place = Place(part=part)
    if root.nsmap.get("w") != W:
        return [Finding(code="BM820", place=place)]
    tables = [table for table in root.iter(w("tbl")) if table.find(w("tblGrid")) is None]
    return [Finding(code="BM811", place=place)] * len(tables)


def check_tables(root: Any, tags: Sequence[Tag]) -> list[Finding]:
    """Find the tables and rows that conditions may leave empty (BM812)."""
    found: list[Finding] = []
    for outer, inner in (("tbl", "tr"), ("tr", "tc")):
        owners = {id(tag.container): tag for tag in tags if tag.level == inner}
        for owner in root.iter(w(outer)):
            tag = owners.get(id(owner))
            if tag is not None and not _has_lasting(owner, inner, tags):
                found.append(Finding(code="BM812", place=tag.place))
    return found


def _has_lasting(owner: Any, name: str, tags: Sequence[Tag]) -> bool:
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
