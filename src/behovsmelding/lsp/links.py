"""What leads somewhere in a file: addresses of documents, in long answers, and of people."""

import re
from collections.abc import Iterator
from pathlib import Path

from lsprotocol import types

from behovsmelding.form import Form
from behovsmelding.lsp.entries import entries, field_of, scalars
from behovsmelding.lsp.places import Places
from behovsmelding.model.addresses import is_web_address
from behovsmelding.model.fields import Mark
from behovsmelding.model.tekst import Tekst
from behovsmelding.reading.source import Document, Scalar

_IN_TEXT = re.compile(r"\[[^\[\]\r\n]+\]\((?P<target>(?:https?://|mailto:)[^\s()]+)\)")
_EMAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+")
_SCHEMA = re.compile(r"# *yaml-language-server: *\$schema=(?P<path>\S+)")


def links(
    document: Document, form: Form | None, places: Places, folder: Path | None
) -> list[types.DocumentLink]:
    """Return the links in *document*, which lies in *folder* if it lies anywhere."""
    found = [] if form is None else list(_in_answers(document, form))
    found += _to_schema(document, folder)
    return [
        types.DocumentLink(places.between(start, end), target=target)
        for start, end, target in sorted(found)
    ]


def _in_answers(document: Document, form: Form) -> Iterator[tuple[int, int, str]]:
    for entry in entries(document.root):
        field = field_of(form, entry)
        if field is None:
            continue
        for scalar in scalars(entry):
            if field.kind is Tekst:
                yield from _in_text(document, scalar)
            elif Mark.LENKE in field.marks and is_web_address(scalar.value):
                yield scalar.start, scalar.end, scalar.value
            elif Mark.EPOST in field.marks and _EMAIL.fullmatch(scalar.value):
                yield scalar.start, scalar.end, f"mailto:{scalar.value}"


def _in_text(document: Document, scalar: Scalar) -> Iterator[tuple[int, int, str]]:
    for found in _IN_TEXT.finditer(document.text, scalar.start, scalar.end):
        yield found.start("target"), found.end("target"), found["target"]


def _to_schema(document: Document, folder: Path | None) -> Iterator[tuple[int, int, str]]:
    """Yield the JSON Schema that a comment names, where it is there."""
    for comment in document.comments:
        named = _SCHEMA.match(comment.text)
        if named and folder is not None and (path := folder / named["path"]).is_file():
            start = comment.start + named.start("path")
            yield start, start + len(named["path"]), path.resolve().as_uri()
