"""The hash of a document's parts, which the document itself carries: was it changed since?"""

import struct
from collections.abc import Mapping, Sequence
from hashlib import sha256
from zlib import crc32

STAMP = "docProps/custom.xml"
"""The part that carries the hashes, as an ordinary custom property."""
PROPERTY = "behovsmelding"
ANSWERS = "answers"
"""Begins the line of the property that holds a checksum of every answer."""
_LENGTH = 16
_UNSEEN = str.maketrans("", "", "\n\t")


def digest(data: bytes) -> str:
    """Return the hash of a part, short enough to carry."""
    return sha256(data).hexdigest()[:_LENGTH]


def checksum(text: str) -> int:
    """Return a small number that changes with *text*, whatever its line breaks and tabs."""
    if "\n" in text or "\t" in text:
        text = text.translate(_UNSEEN)
    return crc32(text.encode()) & 0xFFFF


def lines(digests: Mapping[str, str]) -> str:
    """Write the *digests* of parts, a line each."""
    return "".join([f"{digest} {name}\n" for name, digest in digests.items()])


def stamped(known: str, written: Mapping[str, bytes], sums: Sequence[int]) -> str:
    """Return the text of the property: the *known* lines, those of what was *written*, and *sums*.

    A part that stands twice was written anew: the last line counts. The checksums are in the order
    of the controls. They only tell which answer to name, so that four digits will do; whether
    anything changed at all, the hashes say.
    """
    new = lines({name: digest(data) for name, data in written.items()})
    return f"{known}{new}{ANSWERS} {struct.pack(f'>{len(sums)}H', *sums).hex()}"


def sums_of(text: str) -> Sequence[int]:
    """Return the checksums that `stamped` wrote. Raises `ValueError` for anything else."""
    data = bytes.fromhex(text)
    return [int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2)]
