"""What one file is in a season: plain data that a process can hand to another.

It is made where the file was read, and the file is then let go of.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum, auto
from typing import NamedTuple

from behovsmelding.diagnostics import Diagnostic, Span
from behovsmelding.form import Form
from behovsmelding.generation.season import Added, Organisation, Post
from behovsmelding.messages import Language, Severity
from behovsmelding.model.path import Path
from behovsmelding.reading.examine import Examined


class Left(StrEnum):
    """Why the money of a behovsmelding is in no sum."""

    UNREADABLE = auto()
    ERRORS = auto()
    """No document can be made of it either."""
    UNKNOWN = auto()
    """An amount is missing, so that nobody knows its sum."""


class Found(NamedTuple):
    """A finding, told."""

    severity: Severity
    code: str
    line: int | None
    place: str
    sentence: str


class Document(NamedTuple):
    """A file of a season, and what it adds."""

    file: str
    form: str | None = None
    year: int | None = None
    målform: str | None = None
    is_sent: bool = False
    """Whether it says that it is sent in."""
    deadline: date | None = None
    added: Added | None = None
    errors: int = 0
    warnings: int = 0
    findings: tuple[Found, ...] = ()
    places: Mapping[Path, Span] = {}
    """Where those who take part and the posts are, where that is asked for."""

    @property
    def left(self) -> Left | None:
        """Why it is in no sum; None where it is."""
        if self.added is None:
            return Left.UNREADABLE
        if self.errors:
            return Left.ERRORS
        return Left.UNKNOWN if self.added.kroner is None else None

    @property
    def is_draft(self) -> bool:
        """Whether it can be read, and is not sent in."""
        return self.added is not None and not self.is_sent

    @property
    def posts(self) -> tuple[Post, ...]:
        """What it asks for, where that is in a sum."""
        return self.added.posts if self.added and self.left is None else ()

    @property
    def parties(self) -> tuple[Organisation, ...]:
        """Who takes part, as far as that can be read."""
        return self.added.parties if self.added else ()


class Telling(NamedTuple):
    """What is to be told of a file, and in which language."""

    language: Language = "nb"
    contacts: bool = True
    """Whether contact people are named."""
    accounts: bool = False
    """Whether account numbers are: few need them, and nobody by chance."""
    places: bool = False
    """Whether it is to be known where things are in the file, and not what is found there."""


def document(report: Examined, telling: Telling) -> Document:
    """Return what *report* adds to a season."""
    form, melding = report.form, report.melding
    found = (
        () if telling.places else tuple(_found(each, telling) for each in _told(report, telling))
    )
    told = Document(
        report.file,
        form.navn if form else None,
        form.år if form else None,
        errors=_count(report.found, Severity.ERROR),
        warnings=_count(report.found, Severity.WARNING),
        findings=found,
    )
    if form is None or melding is None:
        return told
    added = _added(melding, form, telling)
    return told._replace(
        målform=str(melding.målform),
        is_sent=not melding.er_utkast,
        deadline=form.frist_for(melding),
        added=added,
        places=dict(_places(added, report)) if telling.places else {},
    )


def _told(report: Examined, telling: Telling) -> tuple[Diagnostic, ...]:
    """Return the findings of *report*; for publication without what may be about a person."""
    if telling.contacts or not report.found:
        return report.findings
    from behovsmelding.reading.private import without_doubtful

    return without_doubtful(report.findings, report)


def _places(added: Added, report: Examined) -> Iterator[tuple[Path, Span]]:
    paths = [each.path for each in added.parties]
    paths += [each.path for each in added.posts]
    for path in (*paths, *added.promised):
        yield path, report.document.locate(path)


def unreadable(file: str, finding: Diagnostic, telling: Telling) -> Document:
    """Return what a *file* is of which a *finding* says why it can't be read."""
    found = Found(finding.severity, finding.code, None, "", finding.sentence(telling.language))
    return Document(file, errors=1, findings=(found,))


def _added(melding: object, form: Form, telling: Telling) -> Added:
    added = form.generasjon.added(melding, form, telling.language)
    if not telling.contacts:
        added = added._replace(contacts=())
    if not telling.accounts:
        parties = tuple(each._replace(account=None) for each in added.parties)
        added = added._replace(parties=parties)
    return added


def _found(finding: Diagnostic, telling: Telling) -> Found:
    line = finding.span.line if finding.span else None
    sentence = finding.sentence(telling.language)
    return Found(finding.severity, finding.code, line, finding.place, sentence)


def _count(findings: tuple[Diagnostic, ...], severity: Severity) -> int:
    return sum(1 for each in findings if each.severity is severity)
