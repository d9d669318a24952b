"""`behovsmelding verify DOCUMENT.docx [FILE.yaml|FOLDER]`."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import click

from behovsmelding.api import for_publication, form_named, template_for
from behovsmelding.cli import ERRORS, TROUBLE, options
from behovsmelding.cli.refused import REFUSED, tell
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import say
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.disk import paragraph, read_document
from behovsmelding.docx import Template, changed_since_rendered
from behovsmelding.docx import verify as compare
from behovsmelding.docx.ooxml.stamp import Stamp
from behovsmelding.docx.reading.changes import stamp_of
from behovsmelding.form import Form, FormError
from behovsmelding.form.named import addressed
from behovsmelding.messages import Language, Phrase
from behovsmelding.messages.ui import verify as words
from behovsmelding.model.felles import Målform
from behovsmelding.reading.examine import Examined

_PATH = click.Path(path_type=Path, readable=False)
_PUBLISHED = "-uten-kontaktdata"


@click.command(help="verify.more")
@click.argument("document", metavar="DOKUMENT", type=_PATH)
@click.argument("source", metavar="[STI]", required=False, type=_PATH)
@click.option("--template", "template", type=_PATH, help="verify.template")
@options.language
@options.forms
def command(
    document: Path, source: Path | None, template: Path | None, language: Language | None
) -> int:
    """Find the file that a document was made from, and tell what has changed since."""
    session = Session(language)
    spoken = language or "nb"
    try:
        data = read_document(document)
        stamp = stamp_of(data)
        if stamp is None:
            session.tell(Diagnostic("BM933", params={"path": document}), spoken)
            return TROUBLE
        found = _Found.among(session, source or Path(), document, data, stamp, template)
        if session.code == TROUBLE:
            return TROUBLE
        return _told(document, data, stamp, found, spoken)
    except REFUSED as refused:
        return tell(session, refused, template or document, spoken)


class _Found(NamedTuple):
    """The file that a document was made from, or that has its name, and what it gives now.

    It `is_source` where the document says just what it gives, and `is_exact` where it is that, too.
    """

    report: Examined
    template: Template
    is_source: bool = False
    is_exact: bool = False
    is_published: bool = False

    @classmethod
    def among(  # noqa: PLR0913, PLR0917 - what is looked for, where and with what
        cls,
        session: Session,
        path: Path,
        document: Path,
        data: bytes,
        stamp: Stamp,
        template: Path | None,
    ) -> "_Found | None":
        """Look for it in *path*: by what the document says, then by what it is called."""
        name = document.stem.removesuffix(_PUBLISHED)
        best: _Found | None = None
        rank = (False, False, False)
        for each in cls._every(session, path, data, stamp, template):
            has_name = Path(each.report.file).stem == name
            found = (each.is_source, each.is_exact, has_name)
            if found > rank or (best is None and path.is_file()):
                best, rank = each, found
            if all(rank):
                break
        return best

    @classmethod
    def _every(
        cls, session: Session, path: Path, data: bytes, stamp: Stamp, template: Path | None
    ) -> "Iterator[_Found]":
        for file in session.files((path,)):
            report = session.read(file)
            if report is None or report.form is None or report.melding is None:
                continue
            if stamp.is_of_0_1:
                yield cls(report, template_for(report.form, report.language, template))
            elif report.form.navn == stamp.form:
                used = template_for(report.form, Målform(stamp.målform), template)
                found = cls(report, used, is_published=stamp.uten_kontaktdata)
                made = used.made(found.melding, uten_kontaktdata=found.is_published)
                is_source = made.printed == stamp.printed
                is_exact = is_source and made.is_in(data)
                yield found._replace(is_source=is_source, is_exact=is_exact)

    @property
    def melding(self) -> object:
        """What is printed of it."""
        melding = self.report.melding
        return for_publication(melding, self.template.målform) if self.is_published else melding

    def differences(self, data: bytes, language: Language) -> tuple[str, ...]:
        """Return the places where the document *data* says something else than it gives."""
        told = compare(data, self.template, self.melding, uten_kontaktdata=self.is_published)
        places = (
            _named(self.report.form, each.address, language)
            if each.address
            else _said(paragraph(each.part, each.paragraph, str(each.found or "")), language)
            for each in told
        )
        return tuple(dict.fromkeys(places))


def _told(
    document: Path, data: bytes, stamp: Stamp, found: _Found | None, language: Language
) -> int:
    """Say what is known of *document*, and return the exit code."""
    changes = changed_since_rendered(data)
    if found is None:
        say(words.NO_SOURCE.of(language, document=document))
        _list(words.TYPED, _all_named(_form_of(stamp), changes.answers, language), language)
        return ERRORS
    source = found.report.file
    differences = found.differences(data, language)
    if found.is_source and not changes:
        say(words.SAME.of(language, document=document, source=source))
        if not differences:
            return 0
    elif found.is_source:
        say(words.CHANGED.of(language, document=document, source=source))
    else:
        say(words.SOURCE_CHANGED.of(language, document=document, source=source))
    answers = _all_named(found.report.form, changes.answers, language)
    _list(words.TYPED, answers or (changes.parts if changes.outside else ()), language)
    _list(words.DIFFERENT, differences, language)
    return ERRORS


def _form_of(stamp: Stamp) -> Form | None:
    """Return the form that a document says it is on; None where there is none of that name."""
    try:
        return form_named(stamp.form, options.forms_folder())
    except FormError:
        return None


def _all_named(form: Form | None, addresses: Iterable[str], language: Language) -> tuple[str, ...]:
    return tuple([_named(form, each, language) for each in addresses])


def _named(form: Form | None, address: str, language: Language) -> str:
    return address if form is None else addressed(form, address).of(language)


def _said(place: Phrase | str, language: Language) -> str:
    return place if isinstance(place, str) else place.of(language)


def _list(title: Phrase, places: tuple[str, ...], language: Language) -> None:
    if places:
        say(title.of(language))
        for each in places:
            say(f"  {each}")
