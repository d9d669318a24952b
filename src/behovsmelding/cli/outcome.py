"""What came of one file: the one record that every format is made from."""

from enum import Enum
from functools import cached_property

import attrs

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.words import Language, Severity


class Standing(Enum):
    """How a file stands after a run."""

    VALID = "valid"
    INVALID = "invalid"
    UNREADABLE = "unreadable"


@attrs.frozen(slots=False)
class Outcome:
    """A file and what was found in it, told in `language`.

    `form` is the name of its form, None when that could not be told. `trouble` says that the file
    could not be read, or its document not written.
    """

    file: str
    findings: tuple[Diagnostic, ...]
    language: Language
    text: str = attrs.field(default="", repr=False)
    form: str | None = None
    strict: bool = False
    trouble: bool = False

    def fails(self, finding: Diagnostic) -> bool:
        """Tell whether *finding* makes the run fail: an error, and with --strict a warning too."""
        return finding.severity >= (Severity.WARNING if self.strict else Severity.ERROR)

    @cached_property
    def standing(self) -> Standing:
        """Whether the file is good, has errors, or could not be read."""
        if self.trouble:
            return Standing.UNREADABLE
        return Standing.INVALID if any(map(self.fails, self.findings)) else Standing.VALID


def worst_first(outcomes: tuple[Outcome, ...]) -> list[tuple[Outcome, Diagnostic]]:
    """Return every finding with its file: errors, then warnings, then notes."""
    pairs = [(outcome, finding) for outcome in outcomes for finding in outcome.findings]
    return sorted(pairs, key=lambda pair: -pair[1].severity)
