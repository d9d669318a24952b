"""`behovsmelding render PATH…`."""

import os
import sys
from collections.abc import Collection, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

import click

from behovsmelding.api import for_publication, is_taken_in, template_file, template_for
from behovsmelding.cli import TROUBLE, options
from behovsmelding.cli.outcome import Standing
from behovsmelding.cli.output import Output
from behovsmelding.cli.selection import Selection
from behovsmelding.cli.session import Looked, Session
from behovsmelding.cli.terminal import say
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.disk import (
    FileTrouble,
    paragraph,
    refuse_if_changed,
    refuse_if_endless,
    write,
)
from behovsmelding.docx import Finding as Fault
from behovsmelding.docx import Template, TemplateError, TooLarge
from behovsmelding.docx import verify as compare
from behovsmelding.form import FormError
from behovsmelding.messages import Language
from behovsmelding.messages.ui.interface import NOT_RENDERED, WROTE
from behovsmelding.messages.ui.reasons import reason
from behovsmelding.model.felles import Målform
from behovsmelding.reading.examine import Examined, with_findings
from behovsmelding.repository.parallel import over
from behovsmelding.repository.walk import STDIN, File
from behovsmelding.rules.kontaktdata import gjentatt

if TYPE_CHECKING:
    from behovsmelding.docx.reading.compare import Difference


@click.command(help="render.more")
@options.paths
@click.option(
    "-o",
    "--output",
    "output",
    type=click.Path(path_type=Path, readable=False),
    help="render.output",
)
@options.målform("render.målform")
@click.option(
    "--template",
    "template",
    type=click.Path(path_type=Path, readable=False),
    help="render.template",
)
@click.option(
    "--uten-kontaktdata",
    "uten_kontaktdata",
    is_flag=True,
    help="render.uten-kontaktdata",
)
@click.option("--verify", is_flag=True, help="render.verify")
@click.option("--force", is_flag=True, help="render.force")
@click.option("--no-cache", is_flag=True, help="render.no-cache")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    metavar="N",
    help="render.jobs",
)
@options.format_
@options.outputs("--report")
@options.strict
@options.select
@options.ignore
@options.skip_others
@options.language
@options.forms
def command(  # noqa: PLR0913, PLR0917 - an option each
    paths: tuple[Path, ...],
    output: Path | None,
    målform: Målform | None,
    template: Path | None,
    jobs: int,
    format_: str,
    outputs: tuple[Output, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    language: Language | None,
    *,
    strict: bool | None,
    skip_others: bool,
    uten_kontaktdata: bool,
    verify: bool,
    force: bool,
    no_cache: bool,
) -> int:
    """Render every file that has no error; an error stops that document and no other."""
    if no_cache:
        os.environ["BEHOVSMELDING_NO_CACHE"] = "1"
    # An error stops the document, so it is always told.
    choice = Selection(select, ignore, errors_too=True)
    session = Session(language, format_, strict, choice, outputs)
    job = Job(
        session.without_outcomes(),
        output,
        målform,
        template,
        uten_kontaktdata=uten_kontaktdata,
        verify=verify,
        force=force,
    )
    found = session.files(paths)
    files = tuple(session.ours(found) if skip_others else found)
    if clash := collision((file.path, job.target(file.path)) for file in files):
        session.tell(clash)
        return TROUBLE
    try:
        for done in over(job.do, files, jobs):
            session.add(done.looked)
            if done.trouble:
                session.tell(done.trouble, done.language)
            for fault in done.faults:
                session.tell_template(done.said, fault, done.language)
            if done.faults:
                return TROUBLE
            progress(done.said)
    except FileTrouble as trouble:
        # A worker is gone; what came before it counts.
        session.tell(trouble.finding)
    return session.end()


class Done(NamedTuple):
    """What came of one file: what was found in it, and what is to be said of its document.

    Where its template has `faults`, `said` is the name of that. What is said of a document is told
    in its language.
    """

    looked: Looked | Diagnostic
    said: str = ""
    trouble: Diagnostic | None = None
    faults: tuple[Fault, ...] = ()
    language: Language = "nb"


class Job(NamedTuple):
    """What is to be done with every file. It travels to other processes."""

    session: Session
    output: Path | None
    målform: Målform | None
    template: Path | None
    uten_kontaktdata: bool
    verify: bool
    force: bool

    def do(self, file: File) -> Done:
        """Render *file*, unless it has errors; show nothing."""
        try:
            report = self._report(file)
        except FileTrouble as trouble:
            return Done(trouble.finding)
        spoken = self.session.language or report.language
        document = self.target(file.path)
        looked = self.session.shown_of(report)
        if looked.outcome.standing is not Standing.VALID:
            return Done(looked, NOT_RENDERED.of(spoken, path=file.path))
        try:
            template = self._compiled(report)
            report = self._with_unplaced(report, template)
            looked = self.session.shown_of(report)
            if looked.outcome.standing is not Standing.VALID:
                return Done(looked, NOT_RENDERED.of(spoken, path=file.path))
            self._render(report, template, document)
        except FileTrouble as trouble:
            return Done(looked, trouble=trouble.finding, language=spoken)
        except TemplateError as error:
            said = str(self.template_of(report))
            return Done(looked, said, faults=error.findings, language=spoken)
        return Done(looked, WROTE.of(spoken, path=document))

    def target(self, file: Path) -> Path:
        """Return where the document of *file* goes."""
        if self.output and _names_document(self.output):
            return self.output
        ending = "-uten-kontaktdata.docx" if self.uten_kontaktdata else ".docx"
        return target(file, self.output, ending)

    def _report(self, file: File) -> Examined:
        """Examine *file*; before publication, also for contact data in other answers."""
        report = self.session.report(file)
        if self.uten_kontaktdata and report.melding is not None:
            return with_findings(report, gjentatt(report.melding))
        return report

    def _with_unplaced(self, report: Examined, template: Template) -> Examined:
        """Return *report* with the answers that somebody's own *template* has no place for."""
        assert report.form is not None  # noqa: S101 - a report without errors has a form
        if self.template is None and report.form.er_vår:
            return report
        # A form of ours loses nothing, and whoever renders one need not pay for this.
        from behovsmelding.placing import unplaced

        return with_findings(report, unplaced(report.melding, report.form, template))

    def _render(self, report: Examined, template: Template, document: Path) -> None:
        """Render *report* to *document*. Raises `FileTrouble`."""
        melding = report.melding
        if self.uten_kontaktdata:
            melding = for_publication(melding, template.målform)
        try:
            content = template.render(melding, uten_kontaktdata=self.uten_kontaktdata)
        except TooLarge as error:
            raise FileTrouble(error.findings[0].code, path=document) from error
        if not self.force:
            assert report.form is not None  # noqa: S101 - what was compiled has one
            used = (template, self.template)
            held = partial(is_taken_in, content, report.melding, report.form, used)
            refuse_if_changed(document, content, held)
        if self.verify:
            differences = compare(
                content, template, melding, uten_kontaktdata=self.uten_kontaktdata
            )
            refuse_if_different(differences, document)
        write(document, content)

    def _compiled(self, report: Examined) -> Template:
        assert report.form is not None  # noqa: S101 - a report without errors has a form
        if self.template is not None:
            refuse_if_endless(self.template)
        try:
            return template_for(report.form, self._målform(report), self.template)
        except FormError as error:
            raise FileTrouble(error.code, **error.params) from error
        except FileNotFoundError:
            raise FileTrouble("BM901", path=self.template_of(report)) from None
        except OSError as error:
            path = self.template_of(report)
            raise FileTrouble("BM902", path=path, grunn=reason(error)) from error

    def template_of(self, report: Examined) -> Path | None:
        """Return the file of the template that *report* is rendered from."""
        if self.template is not None or report.form is None:
            return self.template
        return template_file(report.form, self._målform(report))

    def _målform(self, report: Examined) -> Målform:
        return self.målform or report.language


def refuse_if_different(differences: "Collection[Difference]", document: Path) -> None:
    """Raise `FileTrouble` when a finished *document* has *differences* from what it was to say."""
    if differences:
        places = tuple(each.address or paragraph(each.part, each.paragraph) for each in differences)
        raise FileTrouble("BM914", path=document, steder=places)


def target(file: Path, folder: Path | None, ending: str = ".docx") -> Path:
    """Return where the document of *file* goes: beside it, or in *folder*."""
    name = "behovsmelding" if file == STDIN else file.stem
    return (folder or (Path() if file == STDIN else file.parent)) / f"{name}{ending}"


def _names_document(output: Path) -> bool:
    """Tell whether *output* is one document and no folder for documents."""
    return output.suffix.casefold() == ".docx" and not output.is_dir()


def collision(targets: Iterable[tuple[Path, Path]]) -> Diagnostic | None:
    """Find two files that would become the same document, however its place is written.

    A folder may be named by a detour or a link, and a disk may take no notice of case, or of how an
    accent is put together.
    """
    taken: dict[str, Path] = {}
    folders: dict[Path, Path] = {}
    for file, document in targets:
        folder = document.parent
        if folder not in folders:
            folders[folder] = folder.resolve()
        key = normalize("NFC", str(folders[folder] / document.name)).casefold()
        if key in taken:
            return Diagnostic(
                "BM904", params={"first": taken[key], "second": file, "path": document}
            )
        taken[key] = file
    return None


def progress(words: str) -> None:
    """Say *words* on standard error, where a person is looking on."""
    if words and sys.stderr and sys.stderr.isatty():
        say(words, err=True)
