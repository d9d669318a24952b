"""Open a document to read it, however damaged: what can be read is, and the rest is named.

A template has to be whole, and a document that we make is. One that somebody sends may have been
cut off, or put together by a program that minds no rules. Refused is what is no Word document, has
a password, is too large, or has no text that can be parsed.
"""

import io
import re
import struct
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from behovsmelding.docx.findings import Finding, Place, TemplateError
from behovsmelding.docx.ooxml import foreign
from behovsmelding.docx.ooxml.canonical import canonical
from behovsmelding.docx.ooxml.package import MAX_PARTS, MAX_SIZE, is_bomb, relations_of
from behovsmelding.docx.ooxml.parts import (
    CONTENT_TYPES,
    STORIES,
    Package,
    Relation,
    content_types,
    named,
    owner_of,
)
from behovsmelding.docx.ooxml.xml import (
    R,
    Xml,
    defines,
    has_doctype,
    parse,
    recovered,
    serialise,
    tried,
    w,
)

_XML = (".xml", ".rels")
_LOCAL = struct.Struct("<4s5H3L2H")
_BEGINS = b"PK\3\4"
_DEFLATED = 8
_ENCRYPTED = 0x1
_STEP = 512
_NOTHING = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
_EMPTY = b"<nothing/>"
_DIRECTORY = "zip"
"""What is damaged of a zip whose directory is gone."""
_DOCUMENT = "word/document.xml"
_USUAL = re.compile(r"(styles|numbering|comments|footnotes|endnotes|header|footer)\d*\.xml")
"""What lies beside the text itself, where nothing says how they belong together."""


class Salvaged(NamedTuple):
    """A document as far as it can be read, and the parts of it that are damaged."""

    package: Package
    damaged: tuple[str, ...]


def is_whole(package: Package) -> bool:
    """Tell whether *package* says of all its text that it is part of it."""
    related = package.relations(package.main)
    texts = {each.target for each in related if each.kind in STORIES and not each.is_outside}
    is_known = relations_of(package.main) in package.parts
    return is_known and (texts & package.parts.keys()) <= {*package.stories}


def salvage(docx: bytes) -> Salvaged:
    """Open *docx* as far as it goes. Raises `TemplateError` where there is nothing to read."""
    if len(docx) > MAX_SIZE:
        raise _refused("BM824")
    damaged: list[str] = []
    parts = named(dict(_unpacked(docx, damaged)))
    for name in parts:
        if owner_of(name) is not None and not _is_read(parts, name):
            parts[name] = _NOTHING
            damaged.append(name)
    package = Package(parts, _types(parts, damaged), "")
    package.main = _main(package, is_cut_off=_DIRECTORY in damaged)
    _relate(package)
    for name in (package.main, *_beside(package)):
        if not _is_read(parts, name):
            if name == package.main:
                raise foreign.damaged(name)
            parts[name] = _EMPTY
            damaged.append(name)
        elif not _is_sound(parts[name]):
            damaged.append(name)
    return Salvaged(package, tuple(dict.fromkeys(damaged)))


def _unpacked(docx: bytes, damaged: list[str]) -> Iterator[tuple[str, bytes]]:
    """Yield the parts of a zip; of what is no XML, its name alone."""
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(io.BytesIO(docx)) as package:
            entries = [each for each in package.infolist() if not each.is_dir()]
            if any(each.flag_bits & _ENCRYPTED for each in entries):
                raise _refused("BM822")
            sizes = [(each.file_size, each.compress_size) for each in entries]
            _refuse_too_large(sizes)
            seen: dict[str, int] = {}
            for each in entries:
                name = _spelled(each.filename)
                if name is None or not name.casefold().endswith(_XML):
                    yield name or each.filename, b""
                    continue
                if seen.setdefault(name.casefold(), each.CRC) != each.CRC:
                    damaged.append(name)
                try:
                    yield name, package.read(each)
                except Exception:  # noqa: BLE001 - whatever a damaged zip makes of it
                    damaged.append(name)
                    yield name, _raw(docx, each.header_offset, each.compress_size)
    except (BadZipFile, OSError, ValueError, EOFError, struct.error) as error:
        if isinstance(error, TemplateError):
            raise
        if not docx.startswith(b"PK"):
            raise foreign.refused(docx) from error
        # The directory is at the end of a zip, and so the first that is lost of it.
        damaged.append(_DIRECTORY)
        yield from _by_their_heads(docx)


def _by_their_heads(docx: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the parts of a zip without a directory, each by what stands before it."""
    starts = [found.start() for found in re.finditer(re.escape(_BEGINS), docx)][:MAX_PARTS]
    left = MAX_SIZE
    for start in starts:
        if start + _LOCAL.size > len(docx):
            return
        length = _LOCAL.unpack_from(docx, start)[-2]
        name = _spelled(docx[start + _LOCAL.size :][:length].decode("utf-8", "replace"))
        if name is not None and name.casefold().endswith(_XML):
            data = _raw(docx, start, len(docx), left)
            left -= len(data)
            if left <= 0:
                raise _refused("BM824")
            yield name, data


def _raw(docx: bytes, start: int, packed: int, most: int = MAX_SIZE) -> bytes:
    """Unpack the part whose head is at *start* as far as it goes."""
    try:
        head = _LOCAL.unpack_from(docx, start)
    except struct.error:
        return b""
    begin = start + _LOCAL.size + head[-2] + head[-1]
    data = docx[begin : begin + packed]
    if head[3] != _DEFLATED:
        return data[: head[7]]
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    found: list[bytes] = []
    size = 0
    for at in range(0, len(data), _STEP):
        try:
            found.append(unpacker.decompress(data[at : at + _STEP]))
        except zlib.error:
            break
        size += len(found[-1])
        if size > most:
            raise _refused("BM824")
        if unpacker.eof:
            break
    return b"".join(found)


def _refuse_too_large(sizes: list[tuple[int, int]]) -> None:
    is_too_large = len(sizes) > MAX_PARTS or sum(size for size, _ in sizes) > MAX_SIZE
    if is_too_large or any(is_bomb(*each) for each in sizes):
        raise _refused("BM824")


def _refused(code: str) -> TemplateError:
    return TemplateError([Finding(code=code)])


def _spelled(name: str) -> str | None:
    """Return the *name* of a part as Word spells it; None for one that no part can have."""
    name = name.replace("\\", "/").lstrip("/")
    return None if not name or ".." in name.split("/") else name


def _is_read(parts: dict[str, bytes], name: str) -> bool:
    """Tell whether the part *name* can be parsed, after it was mended where that was needed."""
    data = parts.get(name)
    if not data:
        return False
    try:
        parts[name] = canonical(data)
        parse(parts[name], name)
    except TemplateError:
        whole = tried(data)
        if whole is not None and has_doctype(whole) and defines(whole):
            raise TemplateError([Finding(code="BM825", place=Place(part=name))]) from None
        root = recovered(data) if whole is None else whole
        if root is None:
            return False
        # What stands before it, such as a DTD that defines nothing, is not written again.
        parts[name] = (_MENDED if whole is None else b"") + serialise(root).encode()
    return True


_MENDED = b"<?xml version='1.0' encoding='utf-8'?>\n"
"""Begins a part that was mended: no other program writes it with a quote of that kind so."""


def _is_sound(data: bytes) -> bool:
    return not data.startswith(_MENDED)


def _types(parts: dict[str, bytes], damaged: list[str]) -> dict[str, str]:
    if not parts.get(CONTENT_TYPES):
        damaged.append(CONTENT_TYPES)
        return {}
    try:
        return content_types(parts)
    except TemplateError:
        damaged.append(CONTENT_TYPES)
        return {}


def _main(package: Package, *, is_cut_off: bool) -> str:
    """Return the part that is the text itself: as the package says, else the one that is such."""
    said = package.related("", f"{R}/officeDocument")
    usual = [name for name in package.parts if name.casefold() == _DOCUMENT]
    others = [name for name in package.parts if name.casefold().startswith("word/")]
    likely: list[str] = [*([said] if said else []), *usual, *others]
    for name in dict.fromkeys(likely):
        root = _root(package.parts, name)
        if root is not None and root.tag == w("document"):
            return name
    if said is not None and package.types.get(said) and _root(package.parts, said) is not None:
        raise foreign.refused_kind(package.types[said])
    if usual or is_cut_off:
        raise foreign.damaged(usual[0] if usual else "")
    raise foreign.refused_package(package.parts)


def _root(parts: dict[str, bytes], name: str) -> Xml:
    return parse(parts[name], name) if _is_read(parts, name) else None


def _relate(package: Package) -> None:
    """Let the text itself have what lies beside it, where nothing says so."""
    folder = package.main.rpartition("/")[0]
    known = list(package.relations(package.main))
    targets = {each.target for each in known}
    for name in package.parts:
        above, _, last = name.rpartition("/")
        found = _USUAL.fullmatch(last)
        if found and above == folder and name not in targets:
            known.append(Relation(name, f"{R}/{found[1]}", name, is_outside=False))
    package.relate(package.main, known)
    for each in known:
        if each.kind in STORIES and each.target in package.parts:
            package.types[each.target] = STORIES[each.kind]


def _beside(package: Package) -> list[str]:
    """Return the parts that are read beside the text itself."""
    names = (*package.stories, *map(package.of_main, ("styles", "numbering", "comments")))
    return [each for each in dict.fromkeys(names) if each is not None and each != package.main]
