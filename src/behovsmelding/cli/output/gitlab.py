"""GitLab's Code Quality report."""

from collections.abc import Iterator
from typing import Any

from behovsmelding.cli.outcome import Outcome
from behovsmelding.cli.output.places import fingerprints, from_root
from behovsmelding.cli.terminal import as_json
from behovsmelding.messages import Severity

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def document(outcomes: tuple[Outcome, ...]) -> str:
    """Return the findings as one JSON list."""
    issues = [issue for outcome in outcomes for issue in _issues(outcome)]
    return as_json(issues)


def _issues(outcome: Outcome) -> Iterator[dict[str, Any]]:
    for finding, fingerprint in zip(outcome.findings, fingerprints(outcome), strict=True):
        span = finding.span
        lines = {"begin": span.line, "end": span.end_line} if span else {"begin": 1}
        yield {
            "description": f"{finding.sentence(outcome.language)} {finding.tip(outcome.language)}",
            "check_name": finding.code,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[finding.severity],
            "location": {"path": from_root(outcome.file), "lines": lines},
        }
