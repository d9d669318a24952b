"""For a person: the sentence, the source line with a caret, the places it adds up, and a tip."""

from collections.abc import Iterator
from itertools import groupby

import click

from behovsmelding import newlines
from behovsmelding.cli.outcome import Outcome
from behovsmelding.cli.output.places import where
from behovsmelding.cli.output.snippet import snippet
from behovsmelding.cli.terminal import visible
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.messages import Language, Severity
from behovsmelding.messages.ui.interface import SEVERITIES, TIP

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}


def lines(outcome: Outcome) -> Iterator[str]:
    """Yield a paragraph for each finding."""
    if outcome.trouble:
        return
    source = newlines.split(outcome.text)
    for finding in outcome.findings:
        yield "\n".join(_paragraph(finding, source, outcome.language)) + "\n"


def _paragraph(finding: Diagnostic, source: list[str], language: Language) -> Iterator[str]:
    severity = click.style(
        SEVERITIES[finding.severity].of(language), fg=_COLOURS[finding.severity], bold=True
    )
    sentence = click.style(visible(finding.sentence(language)), bold=True)
    yield f"{where(finding)}{severity} {finding.code} {sentence}"
    others = [other for other in finding.related if other.span]
    margin = max(
        (len(str(s.line)) for s in (finding.span, *(o.span for o in others)) if s), default=1
    )
    if finding.span:
        yield from snippet(finding.span, source, "^", margin)
    for note, group in groupby(others, key=lambda other: finding.note(other).of(language)):
        yield f"  {note}:"
        for other in group:
            if other.span and finding.span and other.span.file != finding.span.file:
                yield f"  {'':>{margin}} | {visible(other.span.file)}:{other.span.line}"
            elif other.span:
                yield from snippet(other.span, source, "-", margin)
    tip = click.style(TIP.of(language), fg="cyan")
    yield f"  {tip}: {visible(finding.tip(language))}"
