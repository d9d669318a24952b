"""The fixes of what no reader of values can mend: a rule knows what is right, a document where."""

import re
from collections.abc import Iterator

from behovsmelding.diagnostics import Diagnostic, Fix, Span
from behovsmelding.form import Form
from behovsmelding.model.felles import Målform
from behovsmelding.model.kroner import Kroner, grouped
from behovsmelding.model.path import Path
from behovsmelding.reading.source import Document
from behovsmelding.reading.source.quoting import written

_FOLDER = ".behovsmelding"
"""Where JSON Schemas lie, as seen from a file: as `new` puts them."""
_NUMBER = re.compile(r"[1-9][0-9]*(?: [0-9]+)*")
_MODELINE = re.compile(
    r"#\s*yaml-language-server:\s*\$schema=(?:\S*[/\\])?"
    r"(?P<form>\d{4}[\w-]*(?=(?:\.[\w-]+)?\.schema\.json))?"
)
"""Our schema files are called by the year of a form, and perhaps a målform; others are nobody's
business."""


def fixes(finding: Diagnostic, span: Span, document: Document) -> tuple[Fix, ...]:
    """Return the edit that puts what should stand there in the place of *span*, if it is known."""
    if finding.instead is None:
        return ()
    answer, guessed = finding.instead
    if finding.at_key and _has_key(document, (*finding.path[:-1], answer)):
        # It would stand there twice.
        return ()
    text = grouped(answer, " ") if isinstance(answer, Kroner) else _written(answer)
    after = None if finding.at_key else document.after_key(finding.path)
    if after is not None:
        blanks = document.line(after)[1]
        end = blanks if not document.text[after:blanks].strip(" \t") else after
        return (Fix(document.span(after, end), f" {text}", guessed),)
    # What is not there is told of at what it would stand in.
    return (Fix(span, text, guessed),) if document.is_answered(finding.path) else ()


def _written(answer: str) -> str:
    """Write *answer*; a number is a text without quotes too, where a text is asked for."""
    return answer if _NUMBER.fullmatch(answer) else written(answer)


def _has_key(document: Document, path: Path) -> bool:
    """Tell whether there is a key at *path*: what is not there is located at its parent."""
    return document.locate_key(path) != document.locate_key(path[:-1])


def schema_path(form: Form, målform: Målform) -> str:
    """Return where the JSON Schema of *form* in *målform* lies, as seen from a file beside it."""
    return f"{_FOLDER}/{form.schema_name(målform)}"


def named_schema(text: str, form: Form) -> Målform | None:
    """Return the målform of the JSON Schema of *form* that the *text* of a file beside it names."""
    return next((each for each in form.målformer if schema_path(form, each) in text), None)


def schema_line(document: Document, form: Form, målform: Målform) -> Iterator[Diagnostic]:
    """Note that a file doesn't tell editors where the rules of *form* lie (BM913, BM924).

    In which *målform* they are told, is for those who wrote a line that names them.
    """
    if document.file.startswith("<"):
        return
    found = _modeline(document)
    if found is None:
        start = document.span(0, 0)
        line = f"# yaml-language-server: $schema={schema_path(form, målform)}{document.newline}"
        yield Diagnostic("BM913", span=start, fixes=(Fix(start, line),))
    elif found["form"] not in (None, form.navn):
        span = document.span(*found.span("form"))
        fixes = (Fix(span, form.navn),)
        yield Diagnostic(
            "BM924", params={"tekst": found["form"], "skjema": form.navn}, span=span, fixes=fixes
        )


def _modeline(document: Document) -> re.Match[str] | None:
    """Return the line that says where the schema lies; nearly always it is the first."""
    text = document.text
    if (first := _MODELINE.match(text)) or "yaml-language-server" not in text:
        return first
    lines = (_MODELINE.match(text, each.start) for each in document.comments)
    return next(filter(None, lines), None)
