"""The fixes of what no reader of values can mend: a rule knows what is right, a document where."""

import re
from collections.abc import Iterator

from behovsmelding.diagnostics import Diagnostic, Fix
from behovsmelding.form import Form
from behovsmelding.model.kroner import grouped
from behovsmelding.reading.source import Document
from behovsmelding.reading.source.quoting import written

SCHEMA = ".behovsmelding/{}.schema.json"
"""Where the JSON Schema of a form lies, as seen from a file beside it: as `new` puts it."""
SCHEMA_LINE = frozenset({"BM913", "BM924"})
"""The codes whose fix says where a schema lies, which should then lie there."""

_SUMS = {"BM307": "regnet", "BM310": "regnet"}
_KEYS = {"BM512": "nærmest"}
"""The parameter that says what should stand there, by code."""
_EMAIL = r"[^\s<>\[\]():;,\"']+@[^\s<>\[\]():;,\"']+"
_PASTED_EMAIL = re.compile(
    rf"<?(?:mailto:)?(?P<email>{_EMAIL})>?|\[(?P<shown>{_EMAIL})\]\(mailto:(?P=shown)\)"
)
"""An address as e-mail programs and web pages copy it; there is nothing else in the answer."""
_MODELINE = re.compile(
    r"#\s*yaml-language-server:\s*\$schema=(?:\S*[/\\])?(?P<form>\d{4}[\w-]*(?=\.schema\.json))?"
)
"""Our schema files are called by the year of a form; others are nobody's business."""


def fixes(finding: Diagnostic, document: Document) -> tuple[Fix, ...]:
    """Return the fixes of a rule's *finding* in *document*."""
    path = finding.path
    if name := _SUMS.get(finding.code):
        return (Fix(document.locate(path), grouped(int(finding.params[name]), " ")),)
    if name := _KEYS.get(finding.code):
        meant = str(finding.params[name])
        # What is not there is located at its parent; where it is, the fix would write it twice.
        if document.locate_key((*path[:-1], meant)) == document.locate_key(path[:-1]):
            return (Fix(document.locate_key(path), written(meant)),)
    if finding.code == "BM602" and (email := _pasted_email(str(finding.params["tekst"]))):
        return (Fix(document.locate(path), written(email)),)
    return ()


def _pasted_email(text: str) -> str | None:
    """Return the address in *text*, if something stands round it that is no part of an answer."""
    found = _PASTED_EMAIL.fullmatch(text)
    email = found and (found["email"] or found["shown"])
    return email if email != text else None


def schema_line(document: Document, form: Form) -> Iterator[Diagnostic]:
    """Note that a file doesn't tell editors where the rules of *form* lie (BM913, BM924)."""
    if document.file.startswith("<"):
        return
    found = _modeline(document)
    if found is None:
        start = document.span(0, 0)
        line = f"# yaml-language-server: $schema={SCHEMA.format(form.navn)}{document.newline}"
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
