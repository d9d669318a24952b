"""The hash of a document's parts, which the document itself carries: was it changed since?"""

from collections.abc import Mapping
from hashlib import sha256

STAMP = "docProps/custom.xml"
"""The part that carries the hashes, as an ordinary custom property."""
PROPERTY = "behovsmelding"
_LENGTH = 16


def digest(data: bytes) -> str:
    """Return the hash of a part, short enough to carry."""
    return sha256(data).hexdigest()[:_LENGTH]


def stamped(known: Mapping[str, str], written: Mapping[str, bytes]) -> str:
    """Return the text of the property: the *known* hashes, and those of what was *written*."""
    digests = {**known, **{name: digest(data) for name, data in written.items()}}
    return "\n".join(f"{digests[name]} {name}" for name in sorted(digests))
