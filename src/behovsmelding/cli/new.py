"""`behovsmelding new SKJEMA [--from FIL] -o FIL`."""

from pathlib import Path

import click

from behovsmelding.cli import TROUBLE, options
from behovsmelding.cli.schema import named_form
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import say
from behovsmelding.cli.to_fill_in import contents
from behovsmelding.disk import FileTrouble, refuse_if_there, write
from behovsmelding.form import Form
from behovsmelding.messages import Language
from behovsmelding.messages.ui.interface import WROTE
from behovsmelding.model.felles import Målform


@click.command(help="new.more")
@click.argument("form_name", metavar="SKJEMA")
@click.option(
    "--from",
    "sources",
    metavar="FIL",
    multiple=True,
    type=click.Path(path_type=Path, readable=False, allow_dash=True),
    help="new.from",
)
@click.option(
    "-o",
    "--output",
    "path",
    required=True,
    type=click.Path(path_type=Path, readable=False),
    help="new.output",
)
@options.målform("new.målform")
@click.option("--force", is_flag=True, help="force")
@options.language
@options.forms
def command(  # noqa: PLR0913 - an option each
    form_name: str,
    sources: tuple[Path, ...],
    path: Path,
    målform: Målform | None,
    language: Language | None,
    *,
    force: bool,
) -> int:
    """Write a form to fill in, in Word or as YAML with the JSON Schema that it names."""
    spoken = language or målform
    form = named_form(form_name, spoken)
    if form is None:
        return TROUBLE
    chosen = målform and options.in_form(målform, form)
    if sources:
        from behovsmelding.cli.new_from import Carrying

        return Carrying(Session(language), form, path, chosen, force).run(sources)
    return _write_empty(Session(spoken), form, path, chosen or Målform.NB, force=force)


def _write_empty(session: Session, form: Form, path: Path, målform: Målform, *, force: bool) -> int:
    try:
        if not force:
            refuse_if_there(path)
        for name, content in contents(form, målform, path):
            write(name, content)
    except FileTrouble as trouble:
        session.tell(trouble.finding)
        return TROUBLE
    say(WROTE.of(session.language or "nb", path=path))
    return 0
