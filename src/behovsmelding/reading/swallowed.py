"""A field that stands too far in, below a long text: it is read as a part of that text.

YAML sees nothing wrong in it. Opened where answers are missing.
"""

import re
from collections.abc import Iterable, Iterator

from behovsmelding.diagnostics import Diagnostic, Fix
from behovsmelding.model.path import Path
from behovsmelding.reading.source import Document, Scalar

_BLOCKS = ("|", ">")
_BELOW = re.compile(
    r"[ ]*(?:-[ ]+)?[a-zæøå_]+:(?:[ ]|\r?$)|[ ]*[^\W_][^:\r\n]*:[ ]+(?:kr\.?[ ]?)?[0-9{]",
    re.MULTILINE,
)
"""What belongs below a field, and is no text: fields and amounts."""


def found(findings: Iterable[Diagnostic], document: Document) -> Iterator[Diagnostic]:
    """Yield *findings*, with the place of what is told to be missing and stands in a text."""
    several = list(findings)
    lacking = {str(each.blamed[-1]) for each in several if each.lack and each.blamed}
    within = _fields_in_texts(document, lacking) if lacking else {}
    for each in several:
        name = str(each.blamed[-1]) if each.lack and each.blamed else ""
        places = within.get(name, ())
        place = next((p for p in places if _is_below(p[0], each.blamed)), None)
        yield each if place is None else _told(document, each.blamed, *place)


def _fields_in_texts(
    document: Document, names: Iterable[str]
) -> dict[str, list[tuple[Scalar, re.Match[str]]]]:
    """Return the lines of long texts that begin with one of *names* and a colon, by name."""
    line = re.compile(
        rf"^(?P<indent>[ ]+)(?P<name>{'|'.join(map(re.escape, sorted(names)))}):"
        r"(?P<value>[ \t][^\r\n]*|(?=\r|\n|\Z))",
        re.MULTILINE,
    )
    places: dict[str, list[tuple[Scalar, re.Match[str]]]] = {}
    texts = [each for each in document.scalars if each.style in _BLOCKS]
    for each in texts:
        for match in line.finditer(document.text, each.start, each.end):
            places.setdefault(match["name"], []).append((each, match))
    return places


def _is_below(text: Scalar, missing: Path) -> bool:
    """Tell whether *text* stands in the part that lacks what is *missing*."""
    above = missing[:-1]
    return len(text.path) >= len(missing) and text.path[: len(above)] == above


def _told(document: Document, path: Path, text: Scalar, found: re.Match[str]) -> Diagnostic:
    """Tell of the field at *path*, *found* within a *text*.

    Where nothing else can be meant, it is moved out, and no form is whole without it.
    """
    key = next((each for each in document.scalars if each.path == path[:-1]), None)
    start, end = found.span("indent")
    fixes: tuple[Fix, ...] = ()
    is_clear = _is_clear(document, found)
    if key is not None and is_clear:
        column = key.start - document.line(key.start)[0]
        fixes = (Fix(document.span(start, end), " " * column),)
    return Diagnostic(
        "BM161" if is_clear else "BM159",
        path,
        {"nøkkel": found["name"], "over": str(text.path[-1])},
        span=document.span(*found.span("name")),
        fixes=fixes,
    )


def _is_clear(document: Document, found: re.Match[str]) -> bool:
    """Tell whether what is *found* can only be a field: by its mark, or by what stands below it."""
    value = found["value"].strip()
    if value:
        return value in _BLOCKS
    rest = document.text[found.end() :].lstrip("\r\n")
    return _BELOW.match(rest) is not None
