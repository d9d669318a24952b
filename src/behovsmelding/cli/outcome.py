"""What came of one file: the one record that every format is made from."""

from enum import Enum
from typing import NamedTuple

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.messages import Language, Severity


class Standing(Enum):
    """How a file stands after a run."""

    VALID = "valid"
    INVALID = "invalid"
    UNREADABLE = "unreadable"


class Outcome(NamedTuple):
    """A file and what was found in it, told in `language`.

    `form` is the name of its form, None when that could not be told. `trouble` says that the file
    could not be read, or its document not written.
    """

    file: str
    findings: tuple[Diagnostic, ...]
    language: Language
    text: str = ""
    form: str | None = None
    strict: bool = False
    trouble: bool = False
    stood: Standing | None = None
    """How it stood, where its findings are shown and let go of."""

    @property
    def standing(self) -> Standing:
        """How it stands by its findings."""
        if self.stood:
            return self.stood
        if self.trouble:
            return Standing.UNREADABLE
        return Standing.INVALID if any(map(self.fails, self.findings)) else Standing.VALID

    def without(self, *, findings: bool) -> "Outcome":
        """Return what is left to count when it is shown: no text, and maybe no *findings*."""
        kept = () if findings else self.findings
        return self._replace(text="", findings=kept, stood=self.standing)

    def fails(self, finding: Diagnostic) -> bool:
        """Tell whether *finding* makes the run fail: an error, and with --strict a warning too."""
        return finding.severity >= (Severity.WARNING if self.strict else Severity.ERROR)


def worst_first(outcomes: tuple[Outcome, ...]) -> list[tuple[Outcome, Diagnostic]]:
    """Return every finding with its file: errors, then warnings, then notes."""
    pairs = [(outcome, finding) for outcome in outcomes for finding in outcome.findings]
    return sorted(pairs, key=lambda pair: -pair[1].severity)
