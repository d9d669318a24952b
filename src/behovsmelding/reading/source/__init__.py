"""YAML text, read into nodes that know where they stand.

`parse` goes from bytes to a `Document`. What YAML allows and a behovsmelding does not (anchors,
tags, several documents, deep nesting …) becomes a finding in the document, and so does every slip
of the pen, in plain words. Nothing here knows what a behovsmelding asks for: see `structure`.
"""

from behovsmelding.reading.source.building import parse
from behovsmelding.reading.source.nodes import (
    Comment,
    Document,
    Entry,
    Mapping,
    MeansAnother,
    Node,
    Refused,
    Scalar,
    Sequence,
    TooManyFindings,
)
from behovsmelding.reading.source.quoting import is_plain, quoted

__all__ = [
    "Comment",
    "Document",
    "Entry",
    "Mapping",
    "MeansAnother",
    "Node",
    "Refused",
    "Scalar",
    "Sequence",
    "TooManyFindings",
    "is_plain",
    "parse",
    "quoted",
]
