"""Signs before the names of recipients: `– Narvik kommune: 120 000`, `1. Narvik kommune: 120 000`.

Opened where a row begins with no letter.
"""

import re

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source import Entry, Mapping
from behovsmelding.reading.source.folding import BULLET
from behovsmelding.reading.source.no_colon import named_parts

_SIGN = re.compile(rf"(?:[-–—*]|{BULLET}|[0-9]{{1,2}}[.)])[ \t\u00a0]+")


def put_right(node: Mapping) -> None:
    """Report the signs before known names among the rows of *node*, once; read these without."""
    known = named_parts(node.document)
    signed = [(each, end) for each in node.entries if (end := _sign_of(each, known))]
    if not signed:
        return
    document, (first, end) = node.document, signed[0]
    fixes = tuple(
        Fix(document.span(each.key.start, each.key.start + end), "") for each, end in signed
    )
    nøkkel = document.text[first.key.start + end : max(first.key.end, first.value.end)]
    over, tegn = str(node.path[-1]), first.key.value[:end].strip()
    document.report(
        "BM234", first.key.span, path=node.path, fixes=fixes, over=over, nøkkel=nøkkel, tegn=tegn
    )
    for each, end in signed:
        each.key.value = each.name = each.key.value[end:]
        each.value.path = (*node.path, each.name)


def _sign_of(entry: Entry, known: list[str]) -> int:
    """Return how long the sign before the name of *entry* is; 0 where no name is *known* behind."""
    found = None if entry.key.style else _SIGN.match(entry.key.value)
    is_known = found is not None and entry.key.value[found.end() :] in known
    return found.end() if found and is_known else 0
