"""Characters that nobody sees, in the names of fields and in answers of one line.

They come along when text is pasted, and make another word of `Vefsn kommune`. An answer is read
without them, and they are told of. In a long text they do no harm. Opened where there are any.
"""

import re
from collections.abc import Iterator
from itertools import islice

from behovsmelding.diagnostics import Fix
from behovsmelding.model.path import Path
from behovsmelding.reading.source.lines import Line
from behovsmelding.reading.source.nodes import (
    INVISIBLE,
    Document,
    Mapping,
    Node,
    Scalar,
    Sequence,
)

# Between two pictures a joiner makes one of them.
_INVISIBLE = re.compile(
    rf"[{INVISIBLE.replace(chr(0x200D), '')}]|(?<![^\w\s])\u200d|\u200d(?![^\w\s])"
)
_ALONE = re.compile(
    rf"(?:^|(?<=[\r\n]))[ \t\u00a0]*(?P<signs>[{INVISIBLE}][ \t\u00a0{INVISIBLE}]*)(?=[\r\n]|\Z)"
)
_MOST = 50
"""How many such lines are told of at once: where a text begins is looked for above each."""
_SPACES = re.compile(r"[\x0b\x0c\x85\u2028\u2029]")


def look_at(document: Document) -> None:
    """Read the fields and answers of *document* without what nobody sees, and report it."""
    if document.root is not None:
        _look_at(document.root, ())


def alone_on_lines(document: Document, _at: int, _context: int) -> bool:
    """Report lines with nothing but what nobody sees, where YAML can't read the text.

    They are left empty: a blank line may part two paragraphs. Within a text they are no harm.
    """
    several = islice(_ALONE.finditer(document.text), _MOST)
    found = [each for each in several if not _is_in_text(document, each)]
    if not found:
        return False
    fixes = tuple(Fix(document.span(*each.span()), "") for each in found)
    first = found[0].start("signs")
    tegn = f"U+{ord(document.text[first]):04X}"
    document.report("BM105", document.character(first), fixes=fixes, tegn=tegn, usett=tegn)
    return True


def _is_in_text(document: Document, found: re.Match[str]) -> bool:
    """Tell whether the line that was *found* stands as far in as a long answer it belongs to."""
    parent = Line(document, found.start()).parent()
    return parent is not None and parent.opens_block


def without(document: Document, pattern: re.Pattern[str], most: int) -> tuple[Fix, ...]:
    """Return the edits that take away what can't be read; a blank where lines were parted.

    A text never holds the sign that is no sign at all; what does is for people to look at.
    """
    if "\0" in document.text:
        return ()
    found = (match for match, _ in zip(pattern.finditer(document.text), range(most), strict=False))
    return tuple(
        Fix(document.span(*each.span()), " " if _SPACES.match(each[0]) else "") for each in found
    )


def _look_at(node: Node, path: Path) -> None:
    # What it stands in may have got another name.
    node.path = path
    if isinstance(node, Mapping):
        _look_at_keys(node)
        for entry in node.entries:
            _look_at(entry.value, (*path, entry.name))
    elif isinstance(node, Sequence):
        for position, item in enumerate(node.items):
            _look_at(item, (*path, position))
    elif isinstance(node, Scalar) and node.style not in ("|", ">"):
        seen = _INVISIBLE.sub("", node.value)
        # What is written as an escape is meant.
        if seen != node.value and _INVISIBLE.search(node.document.text, node.start, node.end):
            node.document.report(
                "BM152", node.span, path=node.path, fixes=_fixes(node), tekst=seen, tegn=_sign(node)
            )
            node.value = seen


def _look_at_keys(node: Mapping) -> None:
    names = {entry.name for entry in node.entries}
    for entry in node.entries:
        seen = _INVISIBLE.sub("", entry.name)
        key = entry.key
        is_meant = not _INVISIBLE.search(node.document.text, key.start, key.end)
        if seen == entry.name or seen in names or not seen or is_meant:
            continue
        node.document.report(
            "BM225", key.span, path=(*node.path, seen), fixes=_fixes(key), nøkkel=seen, forslag=seen
        )
        entry.name = key.value = seen


def _fixes(node: Scalar) -> tuple[Fix, ...]:
    document = node.document
    return tuple(
        Fix(document.span(*found.span()), "")
        for found in _INVISIBLE.finditer(document.text, node.start, node.end)
    )


def _sign(node: Scalar) -> str:
    return ", ".join(_signs(node))


def _signs(node: Scalar) -> Iterator[str]:
    for each in dict.fromkeys(_INVISIBLE.findall(node.value)):
        yield f"U+{ord(each):04X}"
