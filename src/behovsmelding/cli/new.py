"""`behovsmelding new SKJEMA -o FIL`."""

from pathlib import Path

import click

from behovsmelding.cli import TROUBLE, options
from behovsmelding.cli.files import FileTrouble, refuse_if_there, write
from behovsmelding.cli.schema import named_form
from behovsmelding.cli.session import Session
from behovsmelding.model.felles import Målform
from behovsmelding.words import Language
from behovsmelding.words.interface import WROTE


@click.command(help="Lager en tom behovsmelding på SKJEMA, med forklaringer, klar til å fylles ut.")
@click.argument("form_name", metavar="SKJEMA")
@click.option(
    "-o",
    "--output",
    "path",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Filen som lages, for eksempel narvik-2025.yaml.",
)
@click.option(
    "--målform",
    "målform",
    type=click.Choice([each.value for each in Målform]),
    default=Målform.NB.value,
    show_default=True,
    help="Målformen til behovsmeldingen.",
)
@click.option("--force", is_flag=True, help="Skriv over en fil som finnes fra før.")
@options.language
def command(
    form_name: str, path: Path, målform: str, language: Language | None, *, force: bool
) -> int:
    """Write a form to fill in, and the JSON Schema that its first line names."""
    from behovsmelding.skeleton import files

    session = Session(language)
    form = named_form(form_name, language)
    if form is None:
        return TROUBLE
    try:
        if not force:
            refuse_if_there(path)
        for name, text in files(form, Målform(målform), path.name):
            write(path.parent / name, text.encode())
    except FileTrouble as trouble:
        session.tell(trouble.finding)
        return TROUBLE
    click.echo(WROTE.of(language or "nb", path=path))
    return 0
