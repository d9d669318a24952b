"""The page of a file as it is being written, and what is to be known beside it."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path as File
from typing import Any, NamedTuple

from behovsmelding.diagnostics import Diagnostic, Span
from behovsmelding.form import Form
from behovsmelding.form.named import named
from behovsmelding.html.page import page_of
from behovsmelding.html.style import HOUSE
from behovsmelding.html.underway import Note
from behovsmelding.messages.ui import preview as words
from behovsmelding.model.felles import MÅLFORMER, Målform
from behovsmelding.model.path import Path, place
from behovsmelding.preview import page
from behovsmelding.preview.page import Panel, Said
from behovsmelding.preview.readable import readable
from behovsmelding.reading.examine import Examined
from behovsmelding.reading.source import Document
from behovsmelding.rules.unanswered import unanswered, wrong


class Preview(NamedTuple):
    """A page, and what is beside it.

    `places` are those of the answers on the page, by how they are named there: where each stands in
    the file, or would.
    """

    html: str
    title: str
    målform: Målform
    panel: Panel
    places: Mapping[str, Span]


def shown(
    report: Examined,
    målform: Målform | None = None,
    *,
    nonce: str = "",
    forms: File | None = None,
) -> Preview:
    """Return the page of the file of *report*, in *målform* or in its own.

    Script and style have the *nonce*, if there is one. What can't be read is not on the page; what
    was found in it is.
    """
    taken = readable(report, forms)
    form, melding, document = taken.form, taken.melding, taken.document
    known = MÅLFORMER if form is None else form.målformer
    written_in = melding.målform if melding is not None else report.language
    language = målform if målform in known else written_in
    findings = tuple(_told(report.findings, language))
    if form is None or melding is None:
        panel = Panel(language, known, words.NOTHING, findings, (), ())
        title = words.TITLE.of(language)
        html = page.whole(title, panel, "", HOUSE, nonce)
        return Preview(html, title, language, panel, {})
    drawn = page_of(form, language)
    spans: dict[Path, Span] = {}

    def line(path: Path) -> int:
        if path not in spans:
            spans[path] = document.locate(path)
        return spans[path].line

    answered = drawn.shown(melding, line)
    body = answered.body(_notes(report.findings, tuple(answered.places), language))
    is_whole = taken is report.taken and not document.passed_over
    panel = Panel(
        language,
        known,
        None if is_whole else words.PARTLY,
        tuple(each for each in findings if not each.lack),
        tuple(_to_fill_in(report, melding, form, document, language)),
        tuple(_sums(melding, form, document, language)),
    )
    title = drawn.title(melding)
    html = page.whole(title, panel, body, drawn.style, nonce)
    places = {place(path): span for path, span in spans.items()}
    return Preview(html, title, language, panel, places)


def _notes(
    findings: Sequence[Diagnostic], paths: Sequence[Path], language: Målform
) -> Mapping[Path, Sequence[Note]]:
    """Return what is told at the answers: what was found there, or in what is nearest."""
    notes: dict[Path, tuple[Note, ...]] = {}
    for each in findings:
        if (at := _nearest(each.blamed, paths)) is not None:
            kind = "lack" if each.lack else each.severity.label
            note = Note(kind, each.sentence(language), each.tip(language))
            notes[at] = (*notes.get(at, ()), note)
    return notes


def _nearest(path: Path, paths: Sequence[Path]) -> Path | None:
    """Return which of *paths* is *path*, or the first in it, or what it stands in."""
    for end in range(len(path), 0, -1):
        above = path[:end]
        if above in paths:
            return above
        for each in paths:
            if each[:end] == above:
                return each
    return None


def _told(findings: Sequence[Diagnostic], language: Målform) -> Iterator[Said]:
    for each in findings:
        yield Said(
            each.sentence(language), place(each.blamed), each.span, each.severity.label, each.lack
        )


def _to_fill_in(
    report: Examined, melding: Any, form: Form, document: Document, language: Målform
) -> Iterator[Said]:
    asked = unanswered(melding, form, language, wrong(report.findings))
    for path, question in asked.items():
        yield Said(question, place(path), document.locate(path))


def _sums(melding: Any, form: Form, document: Document, language: Målform) -> Iterator[Said]:
    for path, text in form.generasjon.sums(melding, language):
        name = named(form, path, language) if path else ""
        said = f"{name}: {text.removeprefix('= ')}" if name else text
        yield Said(said, place(path), document.locate(path))
