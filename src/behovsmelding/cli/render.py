"""`behovsmelding render PATH…`."""

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from behovsmelding.cli import TROUBLE, options
from behovsmelding.cli.files import STDIN, FileTrouble, write
from behovsmelding.cli.session import Session
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import Form
from behovsmelding.model.felles import Målform
from behovsmelding.words import Language
from behovsmelding.words.interface import NOT_RENDERED, WROTE


@click.command(help="Lager Word-dokumenter: <navn>.docx ved siden av hver YAML-fil, eller i -o.")
@options.paths
@click.option(
    "-o",
    "--output",
    "folder",
    type=click.Path(path_type=Path),
    help="Mappen dokumentene skrives til.",
)
@click.option(
    "--målform",
    "målform",
    type=click.Choice([each.value for each in Målform]),
    help="Skriv skjemaet i en annen målform enn dokumentets egen.",
)
@options.format_
@options.language
def command(
    paths: tuple[Path, ...],
    folder: Path | None,
    målform: str | None,
    format_: str,
    language: Language | None,
) -> int:
    """Render every file that has no error; an error stops that document and no other."""
    session = Session(language, format_)
    targets = {file: target(file, folder) for file in session.files(paths)}
    if clash := collision(targets.items()):
        session.tell(clash)
        return TROUBLE
    for file, document in targets.items():
        report = session.examine(file)
        if report is None:
            continue
        if report.has_errors:
            progress(NOT_RENDERED.of(language or report.language, path=file))
            continue
        try:
            write(document, rendered(report.form, report.melding, målform))
        except FileTrouble as trouble:
            session.tell(trouble.finding)
        else:
            progress(WROTE.of(language or report.language, path=document))
    return session.end()


def target(file: Path, folder: Path | None) -> Path:
    """Return where the document of *file* goes: beside it, or in *folder*."""
    name = "behovsmelding" if file == STDIN else file.stem
    return (folder or (Path() if file == STDIN else file.parent)) / f"{name}.docx"


def collision(targets: Iterable[tuple[Path, Path]]) -> Diagnostic | None:
    """Find two files that would become the same document (also where case makes no difference)."""
    taken: dict[str, Path] = {}
    for file, document in targets:
        key = str(document).casefold()
        if key in taken:
            return Diagnostic(
                "BM904", params={"first": taken[key], "second": file, "path": document}
            )
        taken[key] = file
    return None


def rendered(form: Form | None, melding: object, målform: str | None) -> bytes:
    """Render a *melding* that has been judged already."""
    from behovsmelding.api import template

    assert form is not None  # noqa: S101 - a report without errors has a form and a melding
    own: Målform = melding.målform  # type: ignore[attr-defined]
    return template(form, Målform(målform) if målform else own).render(melding)


def progress(words: str) -> None:
    """Say *words* on standard error, where a person is looking on."""
    if sys.stderr.isatty():
        click.echo(words, err=True)
