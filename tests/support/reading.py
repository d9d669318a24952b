"""Read YAML in a test: what was found, and where."""

from typing import Any, NamedTuple

from behovsmelding.diagnostics import Diagnostic, Span
from behovsmelding.reading.source import Document, parse
from behovsmelding.reading.structure import form_of, structure


class Read(NamedTuple):
    """What came of a text: the document, and what could be built of it."""

    document: Document
    melding: Any

    @property
    def codes(self) -> list[str]:
        """The codes found, in the order they were found."""
        return [finding.code for finding in self.document.findings]

    @property
    def only(self) -> Diagnostic:
        """The one finding there is."""
        (finding,) = self.document.findings
        return finding


def read(text: str | bytes) -> Read:
    """Read a whole file."""
    document = parse(text, "f.yaml")
    form = form_of(document)
    return Read(document, None if form is None else structure(document, form))


def fields(text: str) -> Read:
    """Read the fields of a file of 2025; their first line is line 2."""
    return read(f"skjema: 2025\n{text}")


def read_tiltak(text: str) -> Read:
    """Read the fields of one tiltak; their first line is line 3."""
    first, *rest = text.split("\n")
    return fields("\n".join(["tiltak:", f"  - {first}", *(f"    {line}" for line in rest), ""]))


def slip(data: str | bytes) -> Diagnostic:
    """Return the one finding of reading *data* as YAML alone."""
    (finding,) = parse(data, "f.yaml").findings
    return finding


def place(finding: Diagnostic) -> tuple[int, int, int]:
    """Return the line of *finding*, its column and the column after it."""
    assert finding.span is not None
    return finding.span.line, finding.span.column, finding.span.end_column


def fixed(text: str, finding: Diagnostic) -> str:
    """Return *text* with the fix of *finding* made."""
    (fix,) = finding.fixes
    return text[: index(text, fix.span)] + fix.text + text[index(text, fix.span, end=True) :]


def index(text: str, span: Span, *, end: bool = False) -> int:
    """Return which character of *text* a span begins or ends at, counted from 0."""
    line, column = (span.end_line, span.end_column) if end else (span.line, span.column)
    return sum(map(len, text.splitlines(keepends=True)[: line - 1])) + column - 1
