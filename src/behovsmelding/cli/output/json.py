"""JSON in a documented, versioned shape: see docs/formats.md."""

from collections import Counter
from typing import Any

from behovsmelding.cli.outcome import Outcome, Standing
from behovsmelding.cli.terminal import as_json

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
        "findings": [
            # One that is about the file as a whole has no place in it.
            finding.json(each.language) | {"file": each.file}
            for each in outcomes
            for finding in each.findings
        ],
    }
