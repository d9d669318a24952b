"""The hash of a document's parts, which the document itself carries: was it changed since?"""

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


def stamped(known: Mapping[str, str], written: Mapping[str, bytes], sums: Sequence[int]) -> str:
    """Return the text of the property: the *known* hashes, those of what was *written*, *sums*.

    The checksums are in the order of the controls. They only tell which answer to name, so that
    four digits will do; whether anything changed at all, the hashes say.
    """
    digests = {**known, **{name: digest(data) for name, data in written.items()}}
    lines = [f"{digests[name]} {name}" for name in sorted(digests)]
    return "\n".join([*lines, f"{ANSWERS} {''.join([f'{each:04x}' for each in sums])}"])
