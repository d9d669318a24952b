"""A key without the blank after its colon, and another colon in its answer: `navn:Språk: lesing`.

To YAML the key is all that stands before the second one. Opened where a key is no field.
"""

import re
from collections.abc import Container

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source import Entry, Mapping, Scalar, quoted

_GLUED = re.compile(r"(?P<name>[^\W\d]\w*):(?=\S)")
_BRACKETS = ("{", "[")


def is_glued(key: Scalar) -> bool:
    """Tell whether more than a name stands in *key*."""
    return not key.style and _GLUED.match(key.value) is not None


def part(node: Mapping, entry: Entry, names: Container[str]) -> bool:
    """Report the key of *entry* in *node*, if it begins with one of *names* and a colon."""
    key, value, document = entry.key, entry.value, node.document
    found = None if key.style else _GLUED.match(key.value)
    if found is None or found["name"] not in names:
        return False
    at = key.start + found.end()
    is_line = isinstance(value, Scalar) and not value.style
    end = max(key.end + 1, value.end) if is_line else document.line(at)[1]
    answer = document.text[at:end].strip()
    meant = answer if answer.startswith(_BRACKETS) else quoted(answer)
    fixes = (Fix(document.span(at, end), f" {meant}"),) if is_line and "\n" not in answer else ()
    name = found["name"]
    document.report(
        "BM122",
        document.character(at - 1),
        path=(*node.path, name),
        fixes=fixes,
        nøkkel=name,
        tekst=meant,
    )
    entry.name = name
    value.unread = True
    return True
