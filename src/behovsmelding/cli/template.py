"""`behovsmelding template new|check|from`."""

from pathlib import Path

import click

from behovsmelding.cli import ERRORS, TROUBLE, language, options
from behovsmelding.cli.schema import named_form
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import say
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.disk import FileTrouble, read_document, refuse_if_there, write
from behovsmelding.form import FormError
from behovsmelding.intake.tagging.proposed_words import proposed
from behovsmelding.messages import Language
from behovsmelding.messages.ui.interface import TEMPLATE_GOOD, UNPRINTED, WROTE
from behovsmelding.model.felles import Målform
from behovsmelding.placing import missing_fields

målform = options.målform("template.målform", default=Målform.NB, show_default=True)


@click.group(help="template", subcommand_metavar=language.SUBCOMMAND)
@language.option(expose_value=False)
def command() -> None:
    """Hold the commands together."""


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
@click.option(
    "--year", "--form", "form_name", metavar="SKJEMA", required=True, help="template.year"
)
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
    if missed := missing_fields(form, template.compiled.program.printed):
        click.echo(UNPRINTED.of(spoken))
        for sti in missed:
            say(f"  {sti}: {form.label(sti).of(spoken)}")
    return 0


@command.command("from", help="template.from", options_metavar=language.OPTIONS)
@click.argument("blank", metavar="BLANKETT", type=click.Path(path_type=Path, readable=False))
@click.option(
    "-o",
    "--output",
    "path",
    type=click.Path(path_type=Path, readable=False),
    required=True,
    help="template.output",
)
@click.option("--year", "--form", "form_name", metavar="SKJEMA", help="template.year")
@click.option("--like", type=click.Path(path_type=Path, readable=False), help="template.like")
@click.option("--force", is_flag=True, help="force")
@options.language
@options.forms
def from_blank(  # noqa: PLR0913 - an option each
    blank: Path,
    path: Path,
    form_name: str | None,
    like: Path | None,
    language: Language | None,
    *,
    force: bool,
) -> int:
    """Tag a county's blank form, and list what each of its places was taken for."""
    from behovsmelding.cli.refused import REFUSED, tell
    from behovsmelding.docx import examine_template
    from behovsmelding.from_word import template_from

    session = Session(language)
    try:
        for each in filter(None, (blank, like)):
            read_document(each)
        if not force:
            refuse_if_there(path)
        made, form, målform = template_from(
            blank, form=form_name, like=like, forms=options.forms_folder()
        )
        write(path, made.docx)
    except REFUSED as refused:
        return tell(session, refused, blank)
    spoken = language or målform
    for line in proposed(made.proposals, spoken):
        say(line)
    say(WROTE.of(spoken, path=path), err=True)
    template, findings = examine_template(made.docx, form, målform)
    for finding in findings:
        session.tell_template(str(path), finding)
    is_whole = template is not None and all(each.sure for each in made.proposals)
    return 0 if is_whole else ERRORS
