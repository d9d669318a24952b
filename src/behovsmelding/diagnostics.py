"""A finding is one record: code, place, parameters; every output is made from it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import attrs

from behovsmelding import messages
from behovsmelding.messages import Language, Phrase, Severity
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path, place


class Span(NamedTuple):
    """A stretch of a file: lines and columns count from 1, in characters; the end is exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    def reach(self, starts: Sequence[int]) -> tuple[int, int]:
        """Return where it begins and ends in a text whose lines begin at *starts*, from 0."""
        begin = starts[self.line - 1] + self.column - 1
        return begin, starts[self.end_line - 1] + self.end_column - 1


class Related(NamedTuple):
    """Another place that a finding speaks of, such as an amount that a wrong sum adds."""

    path: Path
    note: Phrase | None = None
    span: Span | None = None


class Fix(NamedTuple):
    """An exact edit: put *text* in the place of *span*.

    One that is `guessed` is only the likeliest of several: somebody should look at what came of it.
    One that is `proposed` is for a person to make, and `check --fix` never does.
    """

    span: Span
    text: str
    guessed: bool = False
    proposed: bool = False


class Instead(NamedTuple):
    """What should stand where a finding points: a text or an amount. A file makes a `Fix` of it."""

    answer: str | Kroner
    guessed: bool = False


@attrs.frozen
class Diagnostic:
    """One finding.

    `path` names the place in the behovsmelding and `span` the place in a file; a model built in
    Python has no file. `params` fill the words of `code`. What always holds for `code` stands in
    its entry of the word table; the rest is said here, by what makes the finding.
    """

    code: str
    path: Path = ()
    params: Mapping[str, Any] = attrs.field(factory=dict, hash=False)
    severity: Severity = attrs.field()
    span: Span | None = None
    related: tuple[Related, ...] = ()
    fixes: tuple[Fix, ...] = ()
    instead: Instead | None = None
    lack: bool = attrs.field()
    """Whether it says that an answer is missing."""
    culprit: Path | None = None
    """The path of the answer that is missing or must go, where that is another than `path`."""
    nothing_in: tuple[Path, ...] = ()
    """The parts that it finds nothing in: what can't be read there may well be something."""
    private: Path = ()
    """Its path as it is told, where that is of contact data: then no words repeat what is there."""

    @severity.default
    def _usual_severity(self) -> Severity:
        return messages.entry(self.code).severity

    @lack.default
    def _usual_lack(self) -> bool:
        return messages.entry(self.code).lack

    @property
    def is_error(self) -> bool:
        """Whether this stops the document."""
        return self.severity is Severity.ERROR

    @property
    def blamed(self) -> Path:
        """The path of the answer that is missing or must go."""
        return self.culprit or self.path

    @property
    def at_key(self) -> bool:
        """Whether it speaks of what stands before the colon, not of the answer after it."""
        return messages.entry(self.code).at_key

    @property
    def same_name(self) -> bool:
        """Whether it tells of two parts with the same name."""
        return messages.entry(self.code).same_name

    @property
    def unknown(self) -> bool:
        """Whether it tells of an answer under a name that the form doesn't know."""
        return messages.entry(self.code).unknown

    @property
    def guessed(self) -> bool:
        """Whether its fixes are a guess."""
        return any(fix.guessed for fix in self.fixes)

    @property
    def edits(self) -> tuple[Fix, ...]:
        """The fixes that may be made unasked: none where one is only proposed."""
        return () if any(fix.proposed for fix in self.fixes) else self.fixes

    def but(
        self,
        severity: Severity | None = None,
        span: Span | None = None,
        related: tuple[Related, ...] | None = None,
        fixes: tuple[Fix, ...] | None = None,
        *,
        private: Path | None = None,
    ) -> "Diagnostic":
        """Return this finding with what is given in the place of what it has."""
        # Every finding is made anew here once or twice, and attrs.evolve takes five times as long.
        return Diagnostic(
            self.code,
            self.path,
            self.params,
            self.severity if severity is None else severity,
            span or self.span,
            self.related if related is None else related,
            self.fixes if fixes is None else fixes,
            self.instead,
            self.lack,
            self.culprit,
            self.nothing_in,
            self.private if private is None else private,
        )

    @property
    def place(self) -> str:
        """The path in words: `tiltak[0].tilskudd.eier`."""
        return messages.without_contact(place(self.private or self.path))

    def __str__(self) -> str:
        """Return one line, in English as the exceptions are: place, severity, code, sentence."""
        sentence = " ".join(self.sentence("en").split())
        return f"{_where(self)}{self.severity.label} {self.code} {sentence}"

    def sentence(self, language: Language = "nb") -> str:
        """Return what is wrong."""
        return messages.sentence(self.code, language, self._told)

    def tip(self, language: Language = "nb") -> str:
        """Return what to do next."""
        return messages.tip(self.code, language, self._told)

    @property
    def _told(self) -> Mapping[str, Any]:
        return messages.hidden(self.params) if self.private else self.params

    @property
    def told_fixes(self) -> tuple[Fix, ...]:
        """Its edits as they may be told where anybody may read: none that repeat contact data."""
        if self.private or any(
            messages.without_contact(fix.text) != fix.text for fix in self.edits
        ):
            return ()
        return self.edits

    def json(self, language: Language = "nb") -> dict[str, Any]:
        """Return it as plain data in *language*, in the shape of `check --format json`."""
        return {
            "code": self.code,
            "severity": self.severity.label,
            "message": self.sentence(language),
            "tip": self.tip(language),
            "file": self.span.file if self.span else None,
            "path": self.place,
            "span": _extent(self.span),
            "related": [
                {
                    "path": self.place
                    if other.path == self.path
                    else messages.without_contact(place(other.path)),
                    "file": other.span.file if other.span else None,
                    "note": self.note(other).of(language),
                    "span": _extent(other.span),
                }
                for other in self.related
            ],
            "fixes": [{"span": _extent(fix.span), "text": fix.text} for fix in self.told_fixes],
        }

    def note(self, other: Related) -> Phrase:
        """Return what *other* has to do with this."""
        return other.note or messages.entry(self.code).related


def has_errors(findings: Iterable[Diagnostic]) -> bool:
    """Tell whether any of *findings* is an error."""
    return any(finding.is_error for finding in findings)


class InvalidBehovsmelding(ValueError):  # noqa: N818 - the name says what the value is
    """A behovsmelding with errors; `findings` holds every finding, warnings too."""

    def __init__(self, findings: Iterable[Diagnostic]) -> None:
        self.findings = tuple(findings)
        super().__init__(self.findings)

    def __str__(self) -> str:
        """Return one line an error, in English."""
        return "\n".join(str(finding) for finding in self.findings if finding.is_error)


def _extent(span: Span | None) -> dict[str, int] | None:
    """Return *span* without the name of its file."""
    if span is None:
        return None
    _, line, column, end_line, end_column = span
    return {"line": line, "column": column, "end_line": end_line, "end_column": end_column}


def _where(finding: Diagnostic) -> str:
    if finding.span:
        return f"{finding.span.file}:{finding.span.line}:{finding.span.column}: "
    return f"{finding.place}: " if finding.path else ""
