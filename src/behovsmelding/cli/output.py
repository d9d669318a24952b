"""How findings look: in full with the source line and a caret, or one line each."""

from collections.abc import Callable, Iterable, Iterator

import click

from behovsmelding.diagnostics import Diagnostic, Span
from behovsmelding.words import Language, Severity
from behovsmelding.words.interface import COUNT, FILES, ONE_FILE, SEE_ALSO, SEVERITIES, TIP

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}
_WIDEST_SNIPPET = 100

Formatter = Callable[[Diagnostic, str, Language], str]
"""Makes the text of one finding, from it, its file's text and the language."""


def full(finding: Diagnostic, text: str, language: Language) -> str:
    """Show *finding* with its place, its sentence, the source line with a caret, and a tip."""
    lines = text.splitlines()
    severity = click.style(
        SEVERITIES[finding.severity].of(language), fg=_COLOURS[finding.severity], bold=True
    )
    heading = f"{severity} {finding.code} {click.style(finding.sentence(language), bold=True)}"
    parts = [f"{_place(finding)}{heading}"]
    if finding.span:
        parts.extend(_snippet(finding.span, lines, "^"))
    for other in finding.related:
        if other.span:
            note = f": {other.note.of(language)}" if other.note else ""
            parts.append(f"  {SEE_ALSO.of(language)}{note}")
            parts.extend(_snippet(other.span, lines, "-"))
    parts.append(f"  {click.style(TIP.of(language), fg='cyan')}: {finding.tip(language)}")
    return "\n".join(parts) + "\n"


def concise(finding: Diagnostic, _text: str, language: Language) -> str:
    """Show *finding* on one line: `file:line:column: error BM203 …`."""
    return f"{_place(finding)}{finding.severity.label} {finding.code} {finding.sentence(language)}"


FORMATS: dict[str, Formatter] = {"full": full, "concise": concise}


def count(valid: int, invalid: int, skipped: int, language: Language) -> str:
    """Say how many files there were and how they stand."""
    total = valid + invalid + skipped
    files = ONE_FILE.of(language) if total == 1 else FILES.of(language, count=total)
    return COUNT.of(language, files=files, valid=valid, invalid=invalid, skipped=skipped)


def show(findings: Iterable[Diagnostic], text: str, language: Language, format_: str) -> None:
    """Print *findings* on standard output in the format called *format_*."""
    for finding in findings:
        click.echo(FORMATS[format_](finding, text, language))


def _place(finding: Diagnostic) -> str:
    span = finding.span
    return f"{span.file}:{span.line}:{span.column}: " if span else ""


def _snippet(span: Span, lines: list[str], mark: str) -> Iterator[str]:
    """Yield the source line of *span* with *mark* under what it covers."""
    if span.line > len(lines):
        return
    line = lines[span.line - 1].replace("\t", " ")
    start = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    # A long answer on one line is shown from a little before the place.
    cut = max(0, start - _WIDEST_SNIPPET // 2) if len(line) > _WIDEST_SNIPPET else 0
    shown = line[cut : cut + _WIDEST_SNIPPET]
    width = max(1, min(end - start, _WIDEST_SNIPPET - (start - cut)))
    margin = " " * len(str(span.line))
    yield f"  {span.line} | {'…' if cut else ''}{shown}{'…' if len(line) > cut + len(shown) else ''}"
    yield f"  {margin} | {' ' * (start - cut + bool(cut))}{mark * width}"
