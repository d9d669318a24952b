"""One line a finding: `file:line:column: error BM203 …`."""

from collections.abc import Iterator

from behovsmelding.cli.outcome import Outcome
from behovsmelding.cli.output.places import where
from behovsmelding.cli.terminal import visible


def lines(outcome: Outcome) -> Iterator[str]:
    """Yield a line for each finding."""
    if outcome.trouble:
        return
    for finding in outcome.findings:
        sentence = visible(finding.sentence(outcome.language))
        yield f"{where(finding)}{finding.severity.label} {finding.code} {sentence}"
