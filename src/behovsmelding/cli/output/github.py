"""Workflow commands of GitHub Actions, and a table for the summary of the job."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from behovsmelding.cli.outcome import Outcome, worst_first
from behovsmelding.cli.output.places import from_root
from behovsmelding.cli.terminal import visible
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.messages import Severity
from behovsmelding.messages.ui.interface import (
    AND_MORE,
    NO_FINDINGS,
    SEVERITIES,
    TABLE_FINDING,
    TABLE_PLACE,
    TABLE_SEVERITY,
)

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
LARGEST_SUMMARY = 900_000
"""How much is written to the summary, in bytes: GitHub refuses one past a mebibyte altogether."""
_MARKDOWN = str.maketrans({char: f"\\{char}" for char in "\\`*_[]<>|~$@#"})


def document(outcomes: tuple[Outcome, ...]) -> str:
    """Return one command a finding, worst first: GitHub shows only the first ten of each kind."""
    return "\n".join(_command(finding, outcome) for outcome, finding in worst_first(outcomes))


def _command(finding: Diagnostic, outcome: Outcome) -> str:
    file = visible(from_root(outcome.file))
    properties = {"file": file} | _lines(finding) | {"title": finding.code}
    written = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    sentence, tip = finding.sentence(outcome.language), finding.tip(outcome.language)
    message = f"{visible(sentence)}\n{visible(tip)}"
    return f"::{_COMMANDS[finding.severity]} {written}::{_data(message)}"


def _lines(finding: Diagnostic) -> dict[str, int]:
    span = finding.span
    if span is None:
        return {}
    if span.end_line != span.line:
        # GitHub takes columns only where the place is on one line.
        return {"line": span.line, "endLine": span.end_line}
    last = max(span.column, span.end_column - 1)
    return {"line": span.line, "endLine": span.line, "col": span.column, "endColumn": last}


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def summary(outcomes: tuple[Outcome, ...], count: str) -> str:
    """Return the findings as a Markdown table under *count*, worst first."""
    language = outcomes[0].language if outcomes else "nb"
    head = f"### behovsmelding\n\n{_cell(count)}\n\n"
    pairs = worst_first(outcomes)
    if not pairs:
        return f"{head}{NO_FINDINGS.of(language)}\n"
    titles = (TABLE_SEVERITY, TABLE_PLACE, TABLE_FINDING)
    table = [_row(title.of(language) for title in titles), _row("---" for _ in titles)]
    rows = [_row(_cells(finding, outcome)) for outcome, finding in pairs]
    fitting = _fitting(rows)
    more = len(rows) - fitting
    rest = f"\n{AND_MORE.of(language, count=more)}\n" if more else ""
    return head + "\n".join((*table, *rows[:fitting])) + f"\n{rest}"


def _fitting(rows: Sequence[str]) -> int:
    """Return how many of *rows* there is room for."""
    written = accumulate(len(row.encode("utf-8", "replace")) + 1 for row in rows)
    return sum(size <= LARGEST_SUMMARY for size in written)


def _cells(finding: Diagnostic, outcome: Outcome) -> tuple[str, str, str]:
    line = f":{finding.span.line}" if finding.span else ""
    language = outcome.language
    return (
        f"{SEVERITIES[finding.severity].of(language)} {finding.code}",
        _cell(f"{from_root(outcome.file)}{line}"),
        f"{_cell(finding.sentence(language))}<br>{_cell(finding.tip(language))}",
    )


def _cell(text: str) -> str:
    """Return *text* as plain words in a Markdown table."""
    return visible(text).translate(_MARKDOWN)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
