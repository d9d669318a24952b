"""`behovsmelding template new|check`."""

from pathlib import Path

import click

from behovsmelding.cli import ERRORS, TROUBLE, language, options
from behovsmelding.cli.schema import named_form
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import say
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.disk import FileTrouble, read_document, refuse_if_there, write
from behovsmelding.form import FormError
from behovsmelding.messages import Language
from behovsmelding.messages.ui.interface import TEMPLATE_GOOD, UNPRINTED, WROTE
from behovsmelding.model.felles import Målform
from behovsmelding.placing import missing_fields

målform = options.målform("template.målform", default=Målform.NB, show_default=True)


@click.group(help="template", subcommand_metavar=language.SUBCOMMAND)
@language.option(expose_value=False)
def command() -> None:
    """Hold the two commands together."""


@command.command(
    "new",
    help="template.new",
    options_metavar=language.OPTIONS,
)
@click.argument("form_name", metavar="SKJEMA")
@click.option(
    "-o",
    "--output",
    "path",
    type=click.Path(path_type=Path, readable=False),
    help="template.output",
)
@click.option("--force", is_flag=True, help="force")
@målform
@options.language
@options.forms
def new(
    form_name: str, path: Path | None, målform: Målform, language: Language | None, *, force: bool
) -> int:
    """Scaffold a template from the declaration of a form."""
    from behovsmelding.docx.scaffold import scaffold

    spoken = language or målform
    session = Session(spoken)
    form = named_form(form_name, spoken)
    if form is None:
        return TROUBLE
    options.in_form(målform, form)
    path = path or Path(f"behovsmelding-{form.navn}.{målform}.docx")
    try:
        if not force:
            refuse_if_there(path)
        write(path, scaffold(form, målform))
    except FormError as error:
        session.tell(Diagnostic(error.code, params=error.params))
        return TROUBLE
    except FileTrouble as trouble:
        session.tell(trouble.finding)
        return TROUBLE
    say(WROTE.of(spoken, path=path))
    return 0


@command.command("check", help="template.check", options_metavar=language.OPTIONS)
@click.argument("path", metavar="MAL", type=click.Path(path_type=Path, readable=False))
@click.option("--year", "form_name", metavar="SKJEMA", required=True, help="template.year")
@målform
@options.language
@options.forms
def check(path: Path, form_name: str, målform: Målform, language: Language | None) -> int:
    """Tell everything that is wrong with a template, and what it never prints."""
    from behovsmelding.docx import examine_template

    spoken = language or målform
    session = Session(spoken)
    form = named_form(form_name, spoken)
    if form is None:
        return TROUBLE
    options.in_form(målform, form)
    try:
        template, findings = examine_template(read_document(path), form, målform)
    except FileTrouble as trouble:
        session.tell(trouble.finding)
        return TROUBLE
    for each in findings:
        session.tell_template(str(path), each)
    if template is None:
        return ERRORS
    say(TEMPLATE_GOOD.of(spoken, path=path))
    if missed := missing_fields(form, template):
        click.echo(UNPRINTED.of(spoken))
        for sti in missed:
            say(f"  {sti}: {form.label(sti).of(spoken)}")
    return 0
