"""The floor: what is left to do when everything about a document is known but its bytes.

It has every part that our engine writes anew, as strings cut wherever markup meets text, and joins,
encodes, sums (CRC-32) and compresses them, with zlib at the level that we use. The parts that no
answer changes are there as compressed bytes, with their rows of the zip's directory. Then it writes
the zip, which is byte for byte ours. It sums no answers: the text of the stamp is ready too.
"""

import io
import re
import struct
import zlib
from collections.abc import Collection
from typing import NamedTuple
from zipfile import ZipFile, ZipInfo

from behovsmelding.docx.ooxml.package import LEVEL

_PIECES = re.compile(r"(?<=>)(?=[^<])|(?<=[^>])(?=<)")
_HEADER = struct.Struct("<4s5H3L2H")
_ROW = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_1980 = 33


class Part(NamedTuple):
    """A part that is written anew."""

    name: bytes
    pieces: list[str]


class Ready(NamedTuple):
    """A part that comes after those and is copied as it was compressed."""

    name: bytes
    checksum: int
    size: int
    packed: bytes


class Floor(NamedTuple):
    """A document that is known; `ready` and `rows` are of its first parts, so `many` of them."""

    ready: bytes
    rows: bytes
    many: int
    parts: list[Part | Ready]

    @classmethod
    def of(cls, docx: bytes, count: int, copied: Collection[bytes]) -> "Floor":
        """Take *docx* apart: its first *count* parts are ready, and so are those *copied*."""
        with ZipFile(io.BytesIO(docx)) as package:
            entries = package.infolist()
            start = entries[count].header_offset
            rows = package.start_dir
            end = rows + sum(_ROW.size + len(each.filename.encode()) for each in entries[:count])
            parts = [_part(docx, package, each, copied) for each in entries[count:]]
        return cls(docx[:start], docx[rows:end], count, parts)

    def write(self) -> bytes:
        """Write the document."""
        out, rows, offset = [self.ready], [self.rows], len(self.ready)
        for part in self.parts:
            name, checksum, size, packed = _compressed(part) if isinstance(part, Part) else part
            about = (20, 0, 8, 0, _1980, checksum, len(packed), size, len(name), 0)
            out += (_HEADER.pack(b"PK\3\4", *about), name, packed)
            rows += (_ROW.pack(b"PK\1\2", 20, *about, 0, 0, 0, 0, offset), name)
            offset += _HEADER.size + len(name) + len(packed)
        directory = b"".join(rows)
        number = self.many + len(self.parts)
        end = _END.pack(b"PK\5\6", 0, 0, number, number, len(directory), offset, 0)
        return b"".join((*out, directory, end))


def _compressed(part: Part) -> Ready:
    data = "".join(part.pieces).encode()
    packed = zlib.compress(data, LEVEL, -zlib.MAX_WBITS)
    return Ready(part.name, zlib.crc32(data), len(data), packed)


def _part(docx: bytes, package: ZipFile, entry: ZipInfo, copied: Collection[bytes]) -> Part | Ready:
    name = entry.filename.encode()
    start = entry.header_offset + _HEADER.size + len(name)
    packed = docx[start : start + entry.compress_size]
    if packed in copied:
        return Ready(name, entry.CRC, entry.file_size, packed)
    return Part(name, _PIECES.split(package.read(entry).decode()))
