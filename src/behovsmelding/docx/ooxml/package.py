"""The zip that a Word document is: read with care, written fast.

What no answer changes is compressed once and kept as bytes, with its place in the zip's directory.
"""

import os
import struct
import time
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from behovsmelding.docx.findings import Finding, Place, TemplateError
from behovsmelding.files import up_to

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
"""The kind of relationship that a link of a document is."""
LEVEL = 3
"""Deflate level 3 takes less than half the time of 6, and costs what 1 costs but is smaller."""
BEST = 9
_MEMORY = 7
"""Of the nine sizes of zlib's own memory, the smallest that packs no worse."""
_SMALLEST_WINDOW = 9

MAX_PARTS = 1000
MAX_SIZE = 64 * 1024 * 1024
MAX_RATIO = 200
"""A part past 1 MiB that unpacks to more than this many times its size is a bomb."""

_LARGE = 1 << 20
_BEGINNING = b"PK"
_ENCRYPTED = 0x1
_UTF8 = 0x800
_SHARED = struct.Struct("<5H3L2H")
_PLACE = struct.Struct("<3H2L")
_LOCAL_SIZE = 30
_END = struct.Struct("<4s4H2LH")
_1980 = 33
"""The first of January 1980, as a zip writes dates."""


def attribute(text: str) -> str:
    """Write *text* as XML within double quotes."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = text.replace('"', "&quot;")
    return text.replace("\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;")


def relations_of(part: str) -> str:
    """Return the name of the part that holds the relationships of *part*."""
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


def read_file(path: Path) -> bytes:
    """Read a Word file; of what is too large to be one, no more than shows that it is."""
    with path.open("rb") as file:
        return up_to(MAX_SIZE, file)


def read_package(data: bytes) -> dict[str, bytes]:
    """Unpack a document.

    Raises `TemplateError`: BM820 for what is no zip, BM822 for an encrypted file, BM824 for one
    that unpacks to too much, BM827 for a damaged one.
    """
    with _opened(data) as (package, entries):
        return {entry.filename: _whole(package, entry) for entry in entries}


def _whole(package: "ZipFile", entry: "ZipInfo") -> bytes:
    """Unpack a part. Raises `TemplateError` (BM827) with its name, where it is damaged."""
    from zipfile import BadZipFile

    try:
        return package.read(entry)
    except (BadZipFile, zlib.error, EOFError) as error:
        place, params = Place(part=entry.filename), {"del": entry.filename}
        raise TemplateError([Finding(code="BM827", place=place, params=params)]) from error


@contextmanager
def _opened(data: bytes) -> "Iterator[tuple[ZipFile, list[ZipInfo]]]":
    """Open a document, and list its parts. Raises `TemplateError` as `read_package` does."""
    import io
    from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

    if len(data) > MAX_SIZE:
        raise _refused("BM824")
    if not data.startswith(_BEGINNING):
        from behovsmelding.docx.ooxml import foreign

        raise foreign.refused(data)
    try:
        with ZipFile(io.BytesIO(data)) as package:
            entries = [entry for entry in package.infolist() if not entry.is_dir()]
            if any(entry.flag_bits & _ENCRYPTED for entry in entries):
                raise _refused("BM822")
            names = {entry.filename.lower() for entry in entries}
            if len(names) != len(entries) or any(is_odd(name) for name in names):
                raise _refused("BM827")
            if any(entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for entry in entries):
                # Nor would Word open it; and LZMA has errors of its own.
                raise _refused("BM827")
            bombs = [
                entry.filename for entry in entries if is_bomb(entry.file_size, entry.compress_size)
            ]
            if bombs or len(entries) > MAX_PARTS or sum(e.file_size for e in entries) > MAX_SIZE:
                raise _refused("BM824", *bombs[:1])
            yield package, entries
    except (BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError) as error:
        if isinstance(error, TemplateError):
            raise
        raise _refused("BM827") from error


def is_bomb(size: int, packed: int) -> bool:
    """Tell whether a part of *size*, which takes *packed* in the zip, unpacks to too much."""
    return size > _LARGE and size > MAX_RATIO * packed


class Listed(NamedTuple):
    """What a zip's directory says of a part."""

    checksum: int
    size: int


def listed(data: bytes, part: str) -> tuple[dict[str, Listed], bytes]:
    """Return what a document's directory lists, and *part*, which alone is unpacked.

    What is not there is empty. Raises `TemplateError` as `read_package` does.
    """
    with _opened(data) as (package, entries):
        found = {entry.filename: Listed(entry.CRC, entry.file_size) for entry in entries}
        return found, package.read(part) if part in found else b""


def _refused(code: str, part: str = "") -> TemplateError:
    return TemplateError([Finding(code=code, place=Place(part=part))])


def is_odd(name: str) -> bool:
    """Tell whether *name* is none that a part can have."""
    return "\\" in name or name.startswith("/") or ".." in name.split("/")


class Packed(NamedTuple):
    """A part as a zip holds it; `checksum` is CRC-32, `size` in bytes before packing."""

    name: bytes
    checksum: int
    size: int
    data: bytes


def is_sound(part: Packed) -> bool:
    """Tell whether *part* is what it says, without unpacking more than that."""
    unpacker = zlib.decompressobj(-15)
    try:
        data = unpacker.decompress(part.data, part.size + 1)
    except zlib.error:
        return False
    whole = unpacker.eof and not unpacker.unused_data and len(data) == part.size
    return whole and zlib.crc32(data) == part.checksum


def pack(name: str, data: bytes, *, once: bool = False) -> Packed:
    """Compress the part *name*; what is packed *once* for many documents may take its time."""
    level = BEST if once else LEVEL
    return Packed(name.encode(), zlib.crc32(data), len(data), deflate(data, level))


class Base(NamedTuple):
    """The parts that are the same in every document, ready to be written.

    `head` is their local entries, `directory` their rows in the zip's directory, `entries` how many
    they are, and `stamp` the date and time of every entry, as a zip writes it.
    """

    head: bytes
    directory: bytes
    entries: int
    stamp: int

    @classmethod
    def of(cls, parts: Sequence[Packed], stamp: int) -> "Base":
        """Begin a zip with *parts*, in their order."""
        head, directory = _entries(parts, 0, stamp)
        return cls(head, directory, len(parts), stamp)

    def with_parts(self, parts: Sequence[Packed]) -> bytes:
        """Return the whole zip: these parts, then *parts*."""
        written, rows = _entries(parts, len(self.head), self.stamp)
        size, count = len(self.directory) + len(rows), self.entries + len(parts)
        start = len(self.head) + len(written)
        end = _END.pack(b"PK\5\6", 0, 0, count, count, size, start, 0)
        return b"".join((self.head, written, self.directory, rows, end))


def _entries(parts: Sequence[Packed], offset: int, stamp: int) -> tuple[bytes, bytes]:
    """Write *parts* as they stand in a zip from *offset* on, and their rows of the directory."""
    written: list[bytes] = []
    rows: list[bytes] = []
    date, clock = stamp >> 16, stamp & 0xFFFF
    for name, checksum, size, data in parts:
        flags = 0 if name.isascii() else _UTF8
        # What the local entry and the directory's row have in common.
        shared = _SHARED.pack(20, flags, 8, clock, date, checksum, len(data), size, len(name), 0)
        written += (b"PK\3\4", shared, name, data)
        rows += (b"PK\1\2\x14\0", shared, _PLACE.pack(0, 0, 0, 0, offset), name)
        offset += _LOCAL_SIZE + len(name) + len(data)
    return b"".join(written), b"".join(rows)


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Zip *parts*: the same give the same bytes, whatever the clock says."""
    return Base.of([pack(*each) for each in parts.items()], zip_time()).with_parts(())


def deflate(data: bytes, level: int = BEST) -> bytes:
    """Compress *data* as a zip holds it, with tables no larger than there is use for.

    To make those that zlib has for 32 KB takes ten times as long as to compress most parts.
    """
    window = min(max(len(data).bit_length(), _SMALLEST_WINDOW), zlib.MAX_WBITS)
    packer = zlib.compressobj(level, zlib.DEFLATED, -window, _MEMORY)
    return packer.compress(data) + packer.flush()


def zip_time() -> int:
    """Return the date and time of every entry: SOURCE_DATE_EPOCH, else the first a zip can say."""
    try:
        moment = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))
    except (KeyError, ValueError, OverflowError, OSError):
        return _1980 << 16
    if not 1980 <= moment.tm_year < 2108:  # noqa: PLR2004 - what a zip can say
        return _1980 << 16
    date = (moment.tm_year - 1980) << 9 | moment.tm_mon << 5 | moment.tm_mday
    clock = moment.tm_hour << 11 | moment.tm_min << 5 | moment.tm_sec // 2
    return date << 16 | clock
