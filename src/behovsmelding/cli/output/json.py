"""JSON in a documented, versioned shape: see docs/formats.md."""

from collections import Counter
from typing import Any

from behovsmelding.cli.outcome import Outcome, Standing
from behovsmelding.cli.terminal import as_json
from behovsmelding.diagnostics import Diagnostic, Fix, Related, Span
from behovsmelding.messages import Language
from behovsmelding.model.path import place

VERSION = 1
"""Goes up when something that a reader relies on is renamed, moved or removed."""


def document(outcomes: tuple[Outcome, ...]) -> str:
    """Return the run as one JSON object."""
    return as_json(run(outcomes))


def run(outcomes: tuple[Outcome, ...]) -> dict[str, Any]:
    """Return what the JSON object holds."""
    standings = Counter(each.standing for each in outcomes)
    return {
        "version": VERSION,
        "files": [
            {
                "path": each.file,
                "form": each.form,
                "language": each.language,
                "status": each.standing.value,
            }
            for each in outcomes
        ],
        "counts": {standing.value: standings[standing] for standing in Standing},
        "findings": [_finding(finding, each) for each in outcomes for finding in each.findings],
    }


def _finding(finding: Diagnostic, outcome: Outcome) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity.label,
        "message": finding.sentence(outcome.language),
        "tip": finding.tip(outcome.language),
        "file": outcome.file,
        "path": finding.place,
        "span": _span(finding.span),
        "related": [_related(finding, other, outcome.language) for other in finding.related],
        "fixes": [_fix(fix) for fix in finding.fixes],
    }


def _related(finding: Diagnostic, other: Related, language: Language) -> dict[str, Any]:
    return {
        "path": place(other.path),
        "note": finding.note(other).of(language),
        "span": _span(other.span),
    }


def _fix(fix: Fix) -> dict[str, Any]:
    return {"span": _span(fix.span), "text": fix.text}


def _span(span: Span | None) -> dict[str, int] | None:
    if span is None:
        return None
    return {
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
