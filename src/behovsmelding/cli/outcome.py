"""What came of one file: the one record that every format is made from."""

from enum import Enum

import attrs

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.messages import Language, Severity


class Standing(Enum):
    """How a file stands after a run."""

    VALID = "valid"
    INVALID = "invalid"
    UNREADABLE = "unreadable"


def _standing(outcome: "Outcome") -> Standing:
    if outcome.trouble:
        return Standing.UNREADABLE
    return Standing.INVALID if any(map(outcome.fails, outcome.findings)) else Standing.VALID


@attrs.frozen
class Outcome:
    """A file and what was found in it, told in `language`.

    `form` is the name of its form, None when that could not be told. `trouble` says that the file
    could not be read, or its document not written. `standing` stays when the findings are shown and
    let go of.
    """

    file: str
    findings: tuple[Diagnostic, ...]
    language: Language
    text: str = attrs.field(default="", repr=False)
    form: str | None = None
    strict: bool = False
    trouble: bool = False
    standing: Standing = attrs.field(default=attrs.Factory(_standing, takes_self=True))

    def fails(self, finding: Diagnostic) -> bool:
        """Tell whether *finding* makes the run fail: an error, and with --strict a warning too."""
        return finding.severity >= (Severity.WARNING if self.strict else Severity.ERROR)


def worst_first(outcomes: tuple[Outcome, ...]) -> list[tuple[Outcome, Diagnostic]]:
    """Return every finding with its file: errors, then warnings, then notes."""
    pairs = [(outcome, finding) for outcome in outcomes for finding in outcome.findings]
    return sorted(pairs, key=lambda pair: -pair[1].severity)
