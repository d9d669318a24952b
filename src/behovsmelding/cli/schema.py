"""`behovsmelding schema [FORM]`."""

import click

from behovsmelding.cli import TROUBLE, options
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import hand_over
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.form import Form, FormError, load_form, names
from behovsmelding.messages import Language
from behovsmelding.model.felles import Målform


@click.command(help="schema.more")
@click.argument("form_name", metavar="[SKJEMA]", required=False)
@click.option("--page", is_flag=True, help="schema.page")
@options.målform("schema.målform", default=Målform.NB, show_default=True)
@options.language
@options.forms
def command(
    form_name: str | None, målform: Målform, language: Language | None, *, page: bool
) -> int:
    """Print the JSON Schema of a form, or the page of its fields."""
    form = named_form(form_name or names()[-1], language)
    if form is None:
        return TROUBLE
    options.in_form(målform, form)
    if page:
        from behovsmelding.writing.reference import page as written
    else:
        from behovsmelding.writing.json_schema import dumps as written
    hand_over(written(form, målform))
    return 0


def named_form(name: str, language: Language | None) -> Form | None:
    """Return the form called *name*, or tell that there is none, or why it can't be used."""
    try:
        return load_form(name, options.forms_folder())
    except FormError as error:
        Session(language).tell(Diagnostic(error.code, params=error.params))
        return None
