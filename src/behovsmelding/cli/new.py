"""`behovsmelding new SKJEMA [--from FIL] -o FIL`."""

from pathlib import Path

import click

from behovsmelding.cli import TROUBLE, options
from behovsmelding.cli.files import FileTrouble, refuse_if_there, write
from behovsmelding.cli.schema import named_form
from behovsmelding.cli.session import Session
from behovsmelding.form import Form
from behovsmelding.model.felles import Målform
from behovsmelding.words import Language
from behovsmelding.words.interface import WROTE


@click.command(
    help="Lager en behovsmelding på SKJEMA, med forklaringer, klar til å fylles ut: tom, eller med "
    "det som kan føres over fra en tidligere (--from). Da sier en rapport hva som ble overført, "
    "endret og utelatt, og hva som må besvares."
)
@click.argument("form_name", metavar="SKJEMA")
@click.option(
    "--from",
    "sources",
    metavar="FIL",
    multiple=True,
    type=click.Path(path_type=Path, readable=False, allow_dash=True),
    help="En tidligere behovsmelding som føres over, eller en mappe med flere. Kan gjentas.",
)
@click.option(
    "-o",
    "--output",
    "path",
    required=True,
    type=click.Path(path_type=Path, readable=False),
    help="Filen som lages, for eksempel narvik-2027.yaml. Føres flere over, er det en mappe: "
    "narvik-2025.yaml blir narvik-2027.yaml i den.",
)
@click.option(
    "--målform",
    "målform",
    type=click.Choice([each.value for each in Målform]),
    help="Målformen til behovsmeldingen. Uten valg: den tidligeres, ellers bokmål (nb).",
)
@click.option("--force", is_flag=True, help="Skriv over en fil som finnes fra før.")
@options.language
@options.forms
def command(  # noqa: PLR0913 - an option each
    form_name: str,
    sources: tuple[Path, ...],
    path: Path,
    målform: str | None,
    language: Language | None,
    *,
    force: bool,
) -> int:
    """Write a form to fill in, and the JSON Schema that its first line names."""
    session = Session(language)
    form = named_form(form_name, language)
    if form is None:
        return TROUBLE
    chosen = Målform(målform) if målform else None
    if sources:
        from behovsmelding.cli.carryover import Carrying

        return Carrying(session, form, path, chosen, force).run(sources)
    return _write_empty(session, form, path, chosen or Målform.NB, force=force)


def _write_empty(session: Session, form: Form, path: Path, målform: Målform, *, force: bool) -> int:
    from behovsmelding.skeleton import files

    try:
        if not force:
            refuse_if_there(path)
        for name, text in files(form, målform, path.name):
            write(path.parent / name, text.encode())
    except FileTrouble as trouble:
        session.tell(trouble.finding)
        return TROUBLE
    click.echo(WROTE.of(session.language or "nb", path=path))
    return 0
