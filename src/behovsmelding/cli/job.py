"""What `render` does with each file, in this process or another."""

from collections.abc import Collection, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from behovsmelding.api import for_publication, is_taken_in, template_file, template_for
from behovsmelding.cli.outcome import Standing
from behovsmelding.cli.session import Looked, Session
from behovsmelding.diagnostics import Diagnostic, Span
from behovsmelding.disk import (
    FileTrouble,
    has_file,
    paragraph,
    read_document,
    refuse_if_changed,
    refuse_if_endless,
    write,
)
from behovsmelding.docx import Finding as Fault
from behovsmelding.docx import Template, TemplateError, TooLarge
from behovsmelding.docx import verify as compare
from behovsmelding.docx.rendering.made import Made
from behovsmelding.form import Form, FormError
from behovsmelding.messages import Language, Phrase
from behovsmelding.messages.ui.interface import NOT_RENDERED, STALE, UNCHANGED, WROTE
from behovsmelding.messages.ui.reasons import reason
from behovsmelding.model.felles import Målform
from behovsmelding.reading.examine import Examined, with_findings
from behovsmelding.repository.tree import PAGE, Tree, page_beside
from behovsmelding.repository.walk import File
from behovsmelding.rules.kontaktdata import gjentatt

if TYPE_CHECKING:
    from behovsmelding.docx.reading.compare import Difference
    from behovsmelding.html.page import Page
    from behovsmelding.repository.settled import Settled


class Done(NamedTuple):
    """What came of one file: what was found in it, and what is to be said of its document.

    Where its template has `faults`, `said` is the name of that. What is said of a document is told
    in its language, and of its `page` too. `document` is where it is, if it is as it should be; its
    `mark` lets the next run know that.
    """

    looked: Looked | Diagnostic
    said: str = ""
    trouble: Diagnostic | None = None
    faults: tuple[Fault, ...] = ()
    language: Language = "nb"
    document: Path | None = None
    page: str = ""
    mark: bytes = b""


class Job(NamedTuple):
    """What is to be done with every file. It travels to other processes."""

    session: Session
    tree: Tree
    output: Path | None
    målform: Målform | None
    template: Path | None
    uten_kontaktdata: bool
    verify: bool
    force: bool
    checking: bool
    """Whether to tell what would be made, and make nothing."""
    pdf: bool
    html: bool
    settled: "Settled | None" = None

    def do(self, file: File) -> Done:
        """Render *file*, unless it has errors; show nothing."""
        try:
            report = self._report(file)
        except FileTrouble as trouble:
            return Done(trouble.finding)
        looked = self.session.shown_of(report)
        if looked.outcome.standing is Standing.VALID:
            return self._rendered(report, looked, self.target(file.path))
        return self._not_rendered(report, looked)

    def _not_rendered(self, report: Examined, looked: Looked) -> Done:
        spoken = self.session.language or report.language
        return Done(looked, NOT_RENDERED.of(spoken, path=report.file))

    def _rendered(self, report: Examined, looked: Looked, document: Path) -> Done:
        spoken = self.session.language or report.language
        try:
            there = _read(document)
            mark = self._settled_mark(report, there)
            if mark:
                said = UNCHANGED
            else:
                template = self._compiled(report)
                made = self._made(report, template)
                full = _with_unlisted(self._with_unplaced(report, template), made)
                is_clean = full is report
                if not is_clean:
                    report, looked = full, self.session.shown_of(full)
                if looked.outcome.standing is not Standing.VALID:
                    return self._not_rendered(report, looked)
                said, content = self._done(report, template, made, document, there)
                mark = self._mark(report, content) if is_clean else b""
            page = self._page(report, document) if self.html and not is_page(document) else None
        except FileTrouble as trouble:
            return Done(looked, trouble=trouble.finding, language=spoken)
        except TooLarge as error:
            large = FileTrouble(error.findings[0].code, path=document)
            return Done(looked, trouble=large.finding, language=spoken)
        except TemplateError as error:
            named = str(self.template_of(report))
            return Done(looked, named, faults=error.findings, language=spoken)
        if self.checking and (stale := tuple(self._stale(report, document, said, page))):
            return Done(self.session.shown_of(with_findings(report, stale)))
        told = page.of(spoken, path=page_beside(document)) if page else ""
        shown = said.of(spoken, path=document)
        return Done(looked, shown, document=document, page=told, mark=mark)

    def _settled_mark(self, report: Examined, there: bytes | None) -> bytes:
        """Return the mark of what is *there*, if it is known to be what *report* gives."""
        if self.settled is None or self.verify:
            return b""
        mark = self._mark(report, there)
        return mark if mark in self.settled.marks else b""

    def _mark(self, report: Examined, document: bytes | None) -> bytes:
        """Return the mark of a *document* of *report*, for the next run; none of what others say.

        Which files make a form or a template of somebody's own is not known here.
        """
        is_ours = report.form is not None and report.form.er_vår and self.template is None
        if self.settled is None or document is None or not is_ours:
            return b""
        return self.settled.mark(report.text, document)

    def target(self, file: Path) -> Path:
        """Return where the document of *file* goes."""
        if self.output and names_document(self.output):
            return self.output
        return self.tree.document(file)

    def _report(self, file: File) -> Examined:
        """Examine *file*; before publication, also for contact data in other answers."""
        report = self.session.report(file)
        if self.uten_kontaktdata and report.melding is not None:
            return with_findings(report, gjentatt(report.melding))
        return report

    def _with_unplaced(self, report: Examined, template: Template) -> Examined:
        """Return *report* with the answers that somebody's template or form has no place for."""
        assert report.form is not None  # noqa: S101 - a report without errors has a form
        if self.template is None and report.form.er_vår:
            return report
        # A form of ours loses nothing, and whoever renders one need not pay for this.
        from behovsmelding.placing import unplaced

        printed = template.compiled.program.printed
        found = {each.path: each for each in unplaced(report.melding, report.form, printed)}
        if self.html and not report.form.er_vår:
            drawn = self._drawn(report.form, template.målform).printed
            found |= {each.path: each for each in unplaced(report.melding, report.form, drawn)}
        return with_findings(report, found.values())

    def _printed(self, report: Examined) -> Any:
        """Return what is printed of what *report* holds."""
        if self.uten_kontaktdata:
            return for_publication(report.melding, self._målform(report))
        return report.melding

    def _made(self, report: Examined, template: Template) -> Made:
        """Return what the document of *report* is to be. Raises `TooLarge`."""
        printed = self._printed(report)
        return template.made(printed, uten_kontaktdata=self.uten_kontaktdata)

    def _done(
        self,
        report: Examined,
        template: Template,
        made: Made,
        document: Path,
        there: bytes | None,
    ) -> tuple[Phrase, bytes | None]:
        """Let *document* be what was *made*, in place of what is *there*.

        Say what was done, and what is there now. Raises `FileTrouble`.
        """
        if is_page(document):
            return self._page(report, document), None
        if there is not None and made.is_in(there):
            self._verify(there, template, report, document)
            return UNCHANGED, there
        if self.checking:
            return STALE, None
        content = made.document()
        if not self.force:
            assert report.form is not None  # noqa: S101 - what was compiled has one
            used = (template, self.template)
            held = partial(is_taken_in, content, report.melding, report.form, used)
            refuse_if_changed(document, content, report.form, held)
        self._verify(content, template, report, document)
        # What it was made from is there, and an empty file is in nobody's way.
        write(document, content, lasting=False)
        return WROTE, content

    def _verify(self, content: bytes, template: Template, report: Examined, document: Path) -> None:
        if self.verify:
            printed = self._printed(report)
            differences = compare(
                content, template, printed, uten_kontaktdata=self.uten_kontaktdata
            )
            refuse_if_different(differences, document, report.form)

    def _page(self, report: Examined, document: Path) -> Phrase:
        """Let the page beside *document* be what *report* gives, and say what was done.

        Raises `FileTrouble`.
        """
        from behovsmelding.repository import pages

        assert report.form is not None  # noqa: S101 - what was compiled has one
        drawn = self._drawn(report.form, self._målform(report))
        data = drawn.file(self._printed(report))
        return pages.put(page_beside(document), data, only_tell=self.checking)

    @staticmethod
    def _drawn(form: Form, målform: Målform) -> "Page":
        """Return what makes the pages of *form*. Raises `FileTrouble`."""
        # Who wants no page need not wait for what draws it.
        from behovsmelding.html.page import page_of

        try:
            return page_of(form, målform)
        except FormError as error:
            raise FileTrouble(error.code, **error.params) from error

    def _stale(
        self, report: Examined, document: Path, said: Phrase, page: Phrase | None
    ) -> Iterator[Diagnostic]:
        """Yield a finding where the *document* of *report*, or what goes with it, is another."""
        span = Span(report.file, 1, 1, 1, 1)
        if said is STALE:
            yield Diagnostic("BM927", params={"path": document}, span=span)
        if page is STALE:
            yield Diagnostic("BM927", params={"path": page_beside(document)}, span=span)
        if self.pdf and said is not STALE:
            from behovsmelding.repository.pdf import is_made_from

            pdf = document.with_suffix(".pdf")
            if not is_made_from(pdf, document.read_bytes()):
                yield Diagnostic("BM927", params={"path": pdf}, span=span)

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


def _with_unlisted(report: Examined, made: Made) -> Examined:
    """Return *report* with the answers that lists of the template do not have."""
    if not made.unlisted:
        return report
    from behovsmelding.placing import unheld

    assert report.form is not None  # noqa: S101 - a report without errors has a form
    return with_findings(report, unheld(made.unlisted, report.form))


def refuse_if_different(
    differences: "Collection[Difference]", document: Path, form: Form | None
) -> None:
    """Raise `FileTrouble` when a finished *document* has *differences* from what it was to say."""
    if differences:
        from behovsmelding.form.named import addressed

        places = tuple(
            addressed(form, each.address)
            if form is not None and each.address
            else paragraph(each.part, each.paragraph)
            for each in differences
        )
        raise FileTrouble("BM914", path=document, steder=places)


def names_document(output: Path) -> bool:
    """Tell whether *output* is one document, or one page, and no folder for documents."""
    return (output.suffix.casefold() == ".docx" and not output.is_dir()) or names_page(output)


def names_page(output: Path) -> bool:
    """Tell whether *output* is one page by itself, and no folder for documents."""
    return is_page(output) and not output.is_dir()


def is_page(document: Path) -> bool:
    """Tell whether *document* is to be a page by itself, and no document in Word."""
    return document.suffix == PAGE


def _read(document: Path) -> bytes | None:
    """Return what is at *document*; None where there is no file to read: writing tells why.

    Raises `FileTrouble` as `has_file` does.
    """
    # What is in the way of a file costs to tell, and on a first run there is none.
    if not has_file(document):
        return None
    try:
        return read_document(document)
    except FileTrouble:
        return None
