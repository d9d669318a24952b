"""What a template is given so that answers can stand in it: styles, lists, room for the stamp."""

import re
from collections.abc import Callable

import attrs

from behovsmelding.docx.findings import Finding, Place, TemplateError
from behovsmelding.docx.ooxml.package import attribute, relations_of
from behovsmelding.docx.ooxml.parts import (
    CONTENT_TYPES,
    CUSTOM,
    NUMBERING,
    PROPERTIES,
    STYLES,
    Package,
)
from behovsmelding.docx.ooxml.stamp import PROPERTY, STAMP
from behovsmelding.docx.ooxml.styles import HEADINGS, LEVELS, num
from behovsmelding.docx.ooxml.xml import (
    RELATIONS,
    TYPES,
    R,
    W,
    Xml,
    mark,
    marked,
    parse,
    serialise,
    value,
    w,
)
from behovsmelding.docx.program import Cut, ListNumbers

POOL = 12
"""How many lists that begin with 1 a document may have before numbering.xml grows."""
CUT = "cut"
"""Marks where a document adds to a part."""

_NUMBER = re.compile("-?[0-9]{1,9}")
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_CUSTOM = f"{_OFFICE}/custom-properties"
_VALUES = f"{_OFFICE}/docPropsVTypes"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_BULLETS = "•–•–•–•–•"
_SIZES = ("26", "24")


@attrs.define
class Furnished(Package):
    """A template while it is furnished; `cut` are the parts that documents add to."""

    cut: dict[str, Cut] = attrs.Factory(dict)

    def add(self, name: str, kind: str, relation: str, owner: str, data: bytes) -> str:
        """Add a part related to *owner* ('' for the package); return its name, *name* if free."""
        folder, _, last = name.rpartition("/")
        taken = {each.casefold() for each in self.parts}
        while name.casefold() in taken:
            last = f"bm{last}"
            name = f"{folder}/{last}"
        self.parts[name] = data
        self.set_type(name, kind)
        relations = parse(self.parts.get(relations_of(owner), _NO_RELATIONS), name)
        link = relations.makeelement(f"{{{RELATIONS}}}Relationship")
        link.set("Id", _free("bmDel", {each.get("Id") for each in relations}))
        link.set("Type", relation)
        link.set("Target", f"/{name}")
        relations.append(link)
        self.parts[relations_of(owner)] = written(relations)
        self.forget(owner)
        return name

    def drop(self, name: str) -> None:
        """Remove the part *name*, with its relationships."""
        for each in (name, relations_of(name)):
            self.parts.pop(each, None)
            self.types.pop(each, None)
        self._override(name, None)
        self.forget(name)

    def set_type(self, name: str, kind: str) -> None:
        """Give the part *name* the content type *kind*, whatever it had."""
        self._override(name, kind)
        self.types[name] = kind

    def _override(self, name: str, kind: str | None) -> None:
        root = parse(self.parts[CONTENT_TYPES], CONTENT_TYPES)
        for each in root.findall(f"{{{TYPES}}}Override"):
            if (each.get("PartName") or "").casefold() == f"/{name}".casefold():
                root.remove(each)
        if kind is not None:
            override = root.makeelement(f"{{{TYPES}}}Override")
            override.set("PartName", f"/{name}")
            override.set("ContentType", kind)
            root.append(override)
        self.parts[CONTENT_TYPES] = written(root)


_NO_RELATIONS = f'<Relationships xmlns="{RELATIONS}"/>'.encode()


def _free(stem: str, taken: set[str | None]) -> str:
    number = 1
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"


def written(root: Xml) -> bytes:
    """Write a whole part."""
    return declared(serialise(root)).encode()


def declared(xml: str) -> str:
    """Put the XML declaration that Word writes before *xml*."""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{xml}'


def style_named(parts: dict[str, bytes], part: str | None, name: str, kind: str) -> str | None:
    """Return the id of the style of *kind* that Word calls *name*, in any language."""
    if part is None:
        return None
    for style in parse(parts[part], part).iter(w("style")):
        called = value(style.find(w("name"))) or ""
        if called.lower() == name and style.get(w("type")) == kind:
            return str(style.get(w("styleId")))
    return None


def add_headings(package: Furnished) -> None:
    """Give the template the styles of sub-headings in answers, if it has none of its own."""
    if (part := package.of_main("styles")) is None:
        empty = declared(f'<w:styles xmlns:w="{W}"/>').encode()
        part = package.add("word/styles.xml", STYLES, f"{R}/styles", package.main, empty)
    root = parse(package.parts[part], part)
    known = {style.get(w("styleId")) for style in root.iter(w("style"))}
    usual = next((s.get(w("styleId")) for s in root.iter(w("style")) if _is_usual(s)), None)
    for style, size in zip(HEADINGS, _SIZES, strict=True):
        if style not in known:
            root.append(parse(_heading(style, size, usual).encode(), part))
    package.parts[part] = written(root)


def _is_usual(style: Xml) -> bool:
    return style.get(w("type")) == "paragraph" and style.get(w("default")) in ("1", "true", "on")


def _heading(style: str, size: str, usual: str | None) -> str:
    based = ""
    if usual is not None:
        based = f'<w:basedOn w:val="{attribute(usual)}"/><w:next w:val="{attribute(usual)}"/>'
    return (
        f'<w:style xmlns:w="{W}" w:type="paragraph" w:customStyle="1" w:styleId="{style}">'
        f'<w:name w:val="Svar overskrift {style[-1]}"/>{based}'
        '<w:pPr><w:keepNext/><w:spacing w:before="120" w:after="60"/></w:pPr>'
        f'<w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>'
    )


def add_lists(package: Furnished) -> tuple[str, ListNumbers]:
    """Give the template the lists of answers.

    Returns the part that holds them, and Word's numbers of them.
    """
    if (part := package.of_main("numbering")) is None:
        empty = declared(f'<w:numbering xmlns:w="{W}"/>').encode()
        part = package.add("word/numbering.xml", NUMBERING, f"{R}/numbering", package.main, empty)
    root = parse(package.parts[part], part)
    abstract = 1 + _highest(root, part, "abstractNum", "abstractNumId")
    first = 1 + _highest(root, part, "num", "numId")
    bullets = _abstract(abstract, "42C0A001", "bullet", lambda n: _BULLETS[n])
    numbers = _abstract(abstract + 1, "42C0A002", "decimal", lambda n: f"%{n + 1}.")
    lists = [num(first, abstract, {})]
    every = dict.fromkeys(range(LEVELS), 1)
    lists += [num(first + each, abstract + 1, every) for each in range(1, POOL + 1)]
    _insert(root, part, [bullets, numbers], ("numPicBullet", "abstractNum"))
    _insert(root, part, lists, ("numPicBullet", "abstractNum", "num"))
    package.cut[part] = _cut(root, root.findall(w("num"))[-1])
    return part, ListNumbers(first, first + 1, first + 1 + POOL, abstract + 1)


def _whole(text: str, part: str) -> int:
    """Read one of the numbers that Word counts on from. Raises `TemplateError` (BM827)."""
    if not _NUMBER.fullmatch(text):
        place = Place(part=part, around=text[:60])
        raise TemplateError([Finding(code="BM827", place=place, params={"del": part})])
    return int(text)


def _highest(root: Xml, part: str, name: str, key: str) -> int:
    return max((_whole(each.get(w(key)) or "0", part) for each in root.findall(w(name))), default=0)


def _abstract(number: int, sign: str, form: str, text: Callable[[int], str]) -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text(n)}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{360 * (n + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
        for n in range(LEVELS)
    )
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{sign}"/>'
        f'<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="{sign}"/>{levels}</w:abstractNum>'
    )


def _insert(root: Xml, part: str, pieces: list[str], after: tuple[str, ...]) -> None:
    at = sum(str(each.tag) in {w(name) for name in after} for each in root)
    for number, piece in enumerate(pieces):
        inside = parse(f'<w:x xmlns:w="{W}">{piece}</w:x>'.encode(), part)[0]
        root.insert(at + number, inside)


def _cut(root: Xml, after: Xml) -> Cut:
    """Write a part in two pieces, cut behind one of its elements; without one, within the root."""
    if after is None:
        root.append(mark(CUT))
    else:
        after.addnext(mark(CUT))
    before, _, rest = declared(serialise(root)).partition(marked(CUT))
    return before, rest


def add_relations(package: Furnished, story: str) -> None:
    """Let documents add links to the part *story*."""
    name = relations_of(story)
    root = parse(package.parts.get(name, _NO_RELATIONS), name)
    package.cut[name] = _cut(root, root[-1] if len(root) else None)


def add_stamp(package: Furnished) -> str:
    """Give documents a place for the hash of their parts, a custom property; return its part."""
    if (part := package.related("", PROPERTIES)) is None:
        empty = declared(f'<Properties xmlns="{_CUSTOM}" xmlns:vt="{_VALUES}"/>').encode()
        part = package.add(STAMP, CUSTOM, PROPERTIES, "", empty)
    root = parse(package.parts[part], part)
    for each in list(root):
        if each.get("name") == PROPERTY:
            root.remove(each)
    pid = 1 + max((_whole(each.get("pid") or "1", part) for each in root), default=1)
    prop = root.makeelement(f"{{{_CUSTOM}}}property")
    for name, text in (("fmtid", _FORMAT_ID), ("pid", str(pid)), ("name", PROPERTY)):
        prop.set(name, text)
    inner = prop.makeelement(f"{{{_VALUES}}}lpwstr")
    inner.append(mark(CUT))
    prop.append(inner)
    root.append(prop)
    before, _, after = declared(serialise(root)).partition(marked(CUT))
    package.cut[part] = (before, after)
    return part
