"""What no file shows alone, in a check of a whole folder and with `--together`."""

from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from behovsmelding.cli.session import Looked, Session
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.disk import FileTrouble
from behovsmelding.reading import allowed
from behovsmelding.reading.source import Comment
from behovsmelding.repository.across import across
from behovsmelding.repository.documents import Document, Telling, document
from behovsmelding.repository.walk import File


class _Seen(NamedTuple):
    """What came of a file: what is to be shown, and what it says beside the others."""

    looked: Looked | Diagnostic
    document: Document | None = None
    comments: tuple[Comment, ...] = ()


def examine_all(session: Session, files: Iterable[File]) -> None:
    """Examine *files* one by one, and then what they say together."""
    documents: list[Document] = []
    comments: dict[str, tuple[Comment, ...]] = {}
    places: dict[str, int] = {}
    for seen in session.each(partial(_seen, session.without_outcomes()), files):
        session.add(seen.looked)
        if seen.document is not None:
            documents.append(seen.document)
            comments[seen.document.file] = seen.comments
            places[seen.document.file] = len(session.outcomes) - 1
    found: dict[str, list[Diagnostic]] = {}
    for file, finding in across(documents):
        found.setdefault(file, []).append(finding)
    for file, findings in found.items():
        kept = tuple(allowed.without_allowed(findings, comments[file]))
        if kept:
            session.add_to(places[file], kept)


def _seen(session: Session, file: File) -> _Seen:
    try:
        report = session.report(file)
    except FileTrouble as trouble:
        return _Seen(trouble.finding)
    told = document(report, Telling(session.language or report.language, places=True))
    may_allow = allowed.may_stand_in(report.text)
    comments = tuple(report.document.comments) if may_allow else ()
    return _Seen(session.shown_of(report), told, comments)
