"""`behovsmelding render PATH…`."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from unicodedata import normalize

import click

from behovsmelding.cli import TROUBLE, options
from behovsmelding.cli.job import Job, names_document, names_page
from behovsmelding.cli.selection import Selection
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import Progress
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.messages import Language, Phrase
from behovsmelding.messages.ui.interface import PAGE_ALONE, PRUNE_NEEDS_FOLDER
from behovsmelding.repository.configuration import Rendering
from behovsmelding.repository.tree import Tree
from behovsmelding.repository.walk import File

_MANY = 20
"""With fewer files, looking for what is known of their documents takes longer than it saves."""
_HELD = 2 * 1024 * 1024
"""How much is held as it was read until its turn comes: two hundred submissions, and no more."""


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
    "--uten-kontaktdata/--kontaktdata",
    "uten_kontaktdata",
    default=None,
    help="render.uten-kontaktdata",
)
@click.option("--pdf/--no-pdf", "pdf", default=None, help="render.pdf")
@click.option("--html/--no-html", "html", default=None, help="render.html")
@click.option("--check", "checking", is_flag=True, help="render.check")
@click.option("--prune", "pruning", is_flag=True, help="render.prune")
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
def command(
    paths: tuple[Path, ...], output: Path | None, jobs: int, language: Language | None, **said: Any
) -> int:
    """Render every file that has no error; an error stops that document and no other."""
    if said["no_cache"]:
        os.environ["BEHOVSMELDING_NO_CACHE"] = "1"
    # An error stops the document, so it is always told.
    choice = Selection(said["select"], said["ignore"], errors_too=True)
    session = Session(language, said["format_"], said["strict"], choice, said["outputs"])
    wanted = _wanted(session.configuration.render, output, said)
    if refused := _refused(wanted.output, said):
        raise click.UsageError(refused.of(language or "nb"))
    tree = Tree.of(paths, wanted.output, session.configuration, published=wanted.uten_kontaktdata)
    job = Job(
        session.without_outcomes(),
        tree,
        wanted.output,
        said["målform"],
        wanted.template,
        uten_kontaktdata=wanted.uten_kontaktdata,
        verify=said["verify"],
        force=said["force"],
        checking=said["checking"],
        pdf=wanted.pdf,
        html=wanted.html,
    )
    found = session.files(paths)
    ours = session.ours(found) if said["skip_others"] else found
    # All must be known before one is written.
    files = tuple(_lightened(ours))
    if clash := collision((file.path, job.target(file.path)) for file in files):
        session.tell(clash)
        return TROUBLE
    soffice: Path | None = None
    if wanted.pdf and not said["checking"]:
        from behovsmelding.cli.pdf import office

        if (soffice := office(session)) is None:
            return TROUBLE
    if len(files) >= _MANY:
        from behovsmelding.repository.settled import Settled

        settled = Settled.now(job.målform, job.uten_kontaktdata)
        job = job._replace(settled=settled)
    # Who makes no PDFs of them need not hold where they are.
    documents: list[Path] | None = [] if soffice else None
    if not _render(session, job, files, jobs, documents):
        return TROUBLE
    if soffice and documents:
        from behovsmelding.cli.pdf import make

        make(session, soffice, documents, jobs)
    # Where a file could not be read, nobody knows what it becomes.
    if (said["pruning"] or said["checking"]) and tree.out and session.code != TROUBLE:
        from behovsmelding.cli.prune import prune

        sources = [*(file.path for file in files), *session.skipped]
        prune(session, tree, paths, sources, only_tell=said["checking"])
    return session.end()


def _lightened(files: Iterable[File]) -> Iterator[File]:
    """Yield *files* as they were read as long as there is room to hold them, then unread."""
    room = _HELD
    for file in files:
        room -= len(file.data or b"")
        yield file if room >= 0 else file.unread()


def _wanted(said: Rendering, output: Path | None, line: dict[str, Any]) -> Rendering:
    """Return what is wanted of the documents: what the command *line* says, else what is *said*."""

    def chosen(name: str) -> bool:
        return bool(getattr(said, name) if line[name] is None else line[name])

    target = output or said.output
    alone = target is not None and names_page(target)
    return Rendering(
        target,
        line["template"] or said.template,
        chosen("uten_kontaktdata"),
        chosen("pdf") and not alone,
        chosen("html") or alone,
    )


def _refused(output: Path | None, line: dict[str, Any]) -> Phrase | None:
    """Return why what the command *line* asks for can't be had in the *output* it names."""
    if line["pruning"] and (output is None or names_document(output)):
        return PRUNE_NEEDS_FOLDER
    if output and names_page(output) and (line["pdf"] or line["verify"]):
        return PAGE_ALONE
    return None


def _render(
    session: Session, job: Job, files: tuple[File, ...], jobs: int, documents: list[Path] | None
) -> bool:
    """Render *files*, and add to *documents* where they are; no more where a template is wrong.

    What came of each is told, and the way that is gone is shown to whoever looks on.
    """
    marks: list[bytes] = []
    with Progress(len(files)) as progress:
        for done in session.each(job.do, files, jobs):
            progress.clear()
            session.add(done.looked)
            progress.step(done.said)
            progress.also(done.page)
            if done.trouble:
                session.tell(done.trouble, done.language)
            for fault in done.faults:
                session.tell_template(done.said, fault, done.language)
            if done.faults:
                return False
            if done.document and documents is not None:
                documents.append(done.document)
            if done.mark:
                marks.append(done.mark)
    if job.settled:
        job.settled.keep(marks)
    return True


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
