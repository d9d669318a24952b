"""What a template's package may hold: the part of the check that looks outside the text."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from behovsmelding.docx.compiling import contents
from behovsmelding.docx.compiling.fields import check_fields
from behovsmelding.docx.compiling.pictures import SVG, check_picture
from behovsmelding.docx.compiling.places import Places
from behovsmelding.docx.compiling.scan import Tag
from behovsmelding.docx.findings import Finding, Place
from behovsmelding.docx.ooxml.parts import Package, is_xml, media_type, owner_of
from behovsmelding.docx.ooxml.xml import Xml, defines, has_doctype, parse, tried, w
from behovsmelding.messages import sentence

_DEPTH = {"if": 1, "for": 1, "endif": -1, "endfor": -1}
_ROOTS = tuple(w(name) for name in ("document", "hdr", "ftr", "footnotes", "endnotes"))


def check_package(package: Package) -> list[Finding]:
    """Find what makes a package unfit to be a template, whatever the codes in it say.

    BM821 for macros, BM823 for what it fetches from outside, BM825 for a DTD (raised where it is
    not a picture's), BM827 (raised) for what can't be read, BM828 for what runs, BM829 for fields,
    BM830 for links.
    """
    data, refused = package.data, contents.inserted(package)
    read = [part for part in package.parts if owner_of(part) is None and part not in refused]
    found = [each for part in read for each in _read(package, part, data)]
    # What was told where it stands is not told again of its part, nor of its relationship.
    for check in (contents.check_part, contents.check_relations):
        told = {_said(each) for each in found}
        others = (each for part in package.parts for each in check(package, part))
        found += [each for each in others if _said(each) not in told]
    return found


def _read(package: Package, part: str, data: Collection[str]) -> Iterator[Finding]:
    if _is_read(part, package.types[part]):
        root = parse(package.parts[part], part)
    else:
        # What Word does with a part need not be what its type says.
        root = tried(package.parts[part])
        if root is None:
            return
        yield from _looks(root, part, media_type(package.types[part]))
    if root.tag == SVG or media_type(package.types[part]).startswith("image/"):
        yield from check_picture(root, package.parts[part], part)
    if part not in data:
        places = Places(root, part)
        yield from contents.check_elements(root, package, places)
        yield from check_fields(root, places)


def _said(finding: Finding) -> tuple[str, str]:
    return finding.code, sentence(finding.code, "en", finding.params)


def _is_read(part: str, kind: str) -> bool:
    """Tell whether Word might read a part as XML: by its content type or its name."""
    return is_xml(kind) or part.casefold().endswith((".xml", ".vml"))


def _looks(root: Xml, part: str, kind: str) -> Iterator[Finding]:
    """Find definitions of XML in what does not say that it is XML (BM825)."""
    if kind.startswith("image/"):
        # The usual pictures name the standard they are made by, and define nothing.
        if defines(root):
            yield Finding(code="BM825", place=Place(part=part), params={"bilde": part})
    elif has_doctype(root) and kind != "text/html":
        yield Finding(code="BM825", place=Place(part=part))


def check_story(root: Xml, part: str) -> list[Finding]:
    """Find what keeps a part from being filled, whatever its tags say (BM827)."""
    if root.tag in _ROOTS:
        return []
    return [Finding(code="BM827", place=Place(part=part), params={"del": part})]


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
