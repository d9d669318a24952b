"""The parts of a Word file, found as Word finds them: by their relationships.

A content type says only what kind of part it is. Where there are several of a kind, as the styles
of the document and those of its building blocks, a part's own relationships say which is its.
"""

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, Self
from urllib.parse import unquote

import attrs

from behovsmelding.docx.findings import Finding, Place, TemplateError
from behovsmelding.docx.ooxml import foreign
from behovsmelding.docx.ooxml.canonical import canonical
from behovsmelding.docx.ooxml.package import read_package, relations_of
from behovsmelding.docx.ooxml.xml import TYPES, R, parse

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
DOCUMENT = f"{_WORD}document.main+xml"
TEMPLATE = f"{_WORD}template.main+xml"
STYLES = f"{_WORD}styles+xml"
NUMBERING = f"{_WORD}numbering+xml"
CUSTOM = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
CONTENT_TYPES = "[Content_Types].xml"

PROPERTIES = f"{R}/custom-properties"
"""What the package has to do with its custom properties, which hold the stamp."""
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/"
_MAIN = f"{R}/officeDocument"
_CORE = (
    f"{_PACKAGE}metadata/core-properties",
    "http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties",
)
STORIES = {
    f"{R}/{name}": f"{_WORD}{name}+xml" for name in ("header", "footer", "footnotes", "endnotes")
}
"""What has text of its own: the content type, by that of the relationship."""
_DATA = (f"{R}/customXml", f"{R}/customXmlProps")
_PICTURES = ("image/", "audio/", "video/", "font/")
_RELS = ".rels"


class Relation(NamedTuple):
    """What a part has to do with another: `target` is the name of that, or an address outside.

    `kind` is the whole type; `id` is what the part's own XML calls it.
    """

    id: str
    kind: str
    target: str
    is_outside: bool


def media_type(kind: str) -> str:
    """Return the content type *kind* without its parameters."""
    return kind.partition(";")[0].strip().lower()


def is_xml(kind: str) -> bool:
    """Tell whether a part of the content type *kind* is XML; a picture is none to us."""
    kind = media_type(kind)
    return kind.endswith(("+xml", "/xml")) and not kind.startswith(_PICTURES)


@attrs.define
class Package:
    """The parts of a Word file, with their content types; `main` is the name of the text itself."""

    parts: dict[str, bytes]
    types: dict[str, str]
    main: str
    _known: dict[str, tuple[Relation, ...]] = attrs.field(factory=dict, repr=False, eq=False)

    @classmethod
    def read(cls, docx: bytes) -> Self:
        """Unpack *docx*.

        Raises `TemplateError`: BM820 for what is no Word file, BM821 for one with macros, BM827 for
        a damaged one, and as `read_package` does.
        """
        parts = named(read_package(docx))
        types = content_types(parts)
        for name, kind in types.items():
            if _is_spelled_by_us(name, kind):
                parts[name] = canonical(parts[name])
        package = cls(parts, types, "")
        package.main = package._main_part()
        return package

    def _main_part(self) -> str:
        main = self.related("", _MAIN)
        if main is None:
            raise foreign.refused_package(self.parts)
        kind = media_type(self.types[main])
        if "macroenabled" in kind:
            raise TemplateError([Finding(code="BM821", place=Place(part=main))])
        if kind not in (DOCUMENT, TEMPLATE):
            raise foreign.refused_kind(kind)
        return main

    def relations(self, owner: str) -> tuple[Relation, ...]:
        """Return the relationships of the part *owner*; '' is the package itself."""
        if owner not in self._known:
            self._known[owner] = tuple(self._relations(owner))
        return self._known[owner]

    def _relations(self, owner: str) -> Iterator[Relation]:
        name = relations_of(owner)
        if name not in self.parts:
            return
        names = {each.casefold(): each for each in self.parts}
        for each in parse(self.parts[name], name).iter("{*}Relationship"):
            key, kind, target = (each.get(about) or "" for about in ("Id", "Type", "Target"))
            outside = each.get("TargetMode") not in (None, "Internal")
            if not outside:
                target = names.get(_lies(owner, target).casefold(), target)
            yield Relation(key, kind, target, outside)

    def related(self, owner: str, *kinds: str) -> str | None:
        """Return the first part that *owner* has a relationship of one of *kinds* to."""
        return next(self._related(owner, kinds), None)

    def _related(self, owner: str, kinds: tuple[str, ...]) -> Iterator[str]:
        for each in self.relations(owner):
            if each.kind in kinds and not each.is_outside and each.target in self.parts:
                yield each.target

    def of_main(self, name: str) -> str | None:
        """Return the part that is the *name* of the text itself: its `styles`, its `numbering`."""
        return self.related(self.main, f"{R}/{name}")

    @property
    def core(self) -> str | None:
        """The part with the title, the author and so on."""
        return self.related("", *_CORE)

    @property
    def stories(self) -> tuple[str, ...]:
        """The parts that hold text that is printed: the main one, headers, footers and notes."""
        others = (
            each.target
            for each in self.relations(self.main)
            if media_type(self.types.get(each.target, "")) == STORIES.get(each.kind)
        )
        return tuple(dict.fromkeys((self.main, *others)))

    @property
    def data(self) -> frozenset[str]:
        """The parts that others keep in the file, and Word reads as nothing else."""
        # Each relationship counts: what is data to one part may be the comments of another.
        related = [each for part in self.parts for each in self.relations(part)]
        read = {each.target for each in (*self.relations(""), *related) if each.kind not in _DATA}
        return frozenset(each.target for each in related if each.kind in _DATA) - read

    def is_related(self, name: str) -> bool:
        """Tell whether any part, or the package, has a relationship to the part *name*."""
        owners = ("", *self.parts)
        return any(each.target == name for owner in owners for each in self.relations(owner))

    def relate(self, owner: str, relations: Iterable[Relation]) -> None:
        """Let the relationships of *owner* be *relations*."""
        self._known[owner] = tuple(relations)

    def forget(self, owner: str) -> None:
        """Read the relationships of *owner* anew, for they were changed."""
        self._known.pop(owner, None)


def owner_of(name: str) -> str | None:
    """Return the part whose relationships the part *name* holds; None for any other part."""
    folder, _, last = name.rpartition("/")
    above, _, here = folder.rpartition("/")
    if here.casefold() != "_rels" or not last.casefold().endswith(_RELS):
        return None
    owner = last[: -len(_RELS)]
    return f"{above}/{owner}" if above else owner


def _lies(owner: str, target: str) -> str:
    """Return the name of the part that *target* is, as seen from *owner*."""
    path = unquote(target.partition("#")[0].strip().replace("\\", "/"))
    folder = "" if path.startswith("/") else owner.rpartition("/")[0]
    return posixpath.normpath(posixpath.join("/", folder, path.lstrip("/"))).lstrip("/")


def named(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return *parts* by the names that Word gives what every package has: it minds no capitals."""
    found = {}
    for name, data in parts.items():
        owner = owner_of(name)
        usual = CONTENT_TYPES if name.casefold() == CONTENT_TYPES.casefold() else name
        found[usual if owner is None else relations_of(owner)] = data
    return found


def _is_spelled_by_us(name: str, kind: str) -> bool:
    """Tell whether a part is of those whose XML we know; what others keep in a file is theirs."""
    ours = media_type(kind).startswith("application/vnd.") and is_xml(kind)
    return ours or owner_of(name) is not None


def content_types(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the content type of every part. Raises `TemplateError` (BM820) where none is said."""
    if CONTENT_TYPES not in parts:
        raise foreign.refused_package(parts)
    root = parse(parts[CONTENT_TYPES], CONTENT_TYPES)
    usual = {
        (each.get("Extension") or "").lower(): each.get("ContentType") or ""
        for each in root.findall(f"{{{TYPES}}}Default")
    }
    own = {
        unquote(each.get("PartName") or "").lstrip("/").casefold(): each.get("ContentType") or ""
        for each in root.findall(f"{{{TYPES}}}Override")
    }
    return {
        part: own.get(part.casefold()) or usual.get(part.rpartition(".")[2].lower(), "")
        for part in parts
    }
