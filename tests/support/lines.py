"""Hold the lines of a submission against a rendered document; see tests/data/README.md.

A submission's text and a Word document break lines at different places: «Varighet» and its boxes
stand on one line in one submission and on two in the other, though the form is the same. So the
words of a line have to stand together, in order, wherever the lines break.
"""

import re
from collections.abc import Iterable, Sequence
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from tests.support.commands import CHECKOUT

DATA = CHECKOUT / "tests" / "data"
TICK_SIGNS = "☐☒"
PROMPTS = ("Klikk eller trykk her for å skrive inn tekst.", "Velg et element.")

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ORDINARY_SPACE = re.compile(r"[ \t\n]+")  # a no-break space holds an amount together


def expected_lines(name: str) -> list[str]:
    """Return the lines that the document made from *name* (as in examples/) has to hold."""
    return (DATA / f"{name}.lines.txt").read_text(encoding="utf-8").splitlines()


def document_lines(document: bytes) -> list[str]:
    """Return the text of a Word document's body: a paragraph a line, a table row a line."""
    with ZipFile(BytesIO(document)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    lines: list[str] = []
    for block in root.iter(f"{_W}p", f"{_W}tr"):
        if block.tag == f"{_W}tr":
            lines.append("\t".join(_text(cell) for cell in block.iter(f"{_W}tc")))
        elif next(block.iterancestors(f"{_W}tr"), None) is None:
            lines.extend(_text(block).split("\n"))
    return lines


def missing(expected: Iterable[str], rendered: Sequence[str]) -> list[str]:
    """Return the expected lines that do not stand in *rendered*, each after the one before it."""
    stream = words("\n".join(rendered))
    absent = []
    start = 0
    for line in expected:
        sought = words(line)
        found = _position(sought, stream, start)
        if found is None:
            absent.append(line)
        else:
            start = found + len(sought)
    return absent


def words(text: str) -> list[str]:
    """Split *text* into words, without tick signs and the prompts of empty fields."""
    for prompt in PROMPTS:
        text = text.replace(prompt, " ")
    text = text.translate(dict.fromkeys(map(ord, TICK_SIGNS), " "))
    return [word for word in _ORDINARY_SPACE.split(text) if word]


def _position(sought: list[str], stream: list[str], start: int) -> int | None:
    last = len(stream) - len(sought)
    return next(
        (at for at in range(start, last + 1) if stream[at : at + len(sought)] == sought), None
    )


def _text(element: etree._Element) -> str:
    """Return the text of the runs in *element*; its paragraphs are lines."""
    paragraphs = [element] if element.tag == f"{_W}p" else element.iter(f"{_W}p")
    return "\n".join(
        "".join(map(_piece, (piece for run in paragraph.iter(f"{_W}r") for piece in run)))
        for paragraph in paragraphs
    )


def _piece(element: etree._Element) -> str:
    if element.tag == f"{_W}t":
        return element.text or ""
    return {f"{_W}tab": "\t", f"{_W}br": "\n"}.get(element.tag, "")
