"""The arguments and options that several commands share."""

from pathlib import Path

import click

from behovsmelding.cli.language import chosen, option
from behovsmelding.cli.output import FORMATS
from behovsmelding.form import FormError, refuse_unusable
from behovsmelding.messages import sentence, tip

paths = click.argument(
    "paths",
    metavar="STI...",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, readable=False, allow_dash=True),
)
language = option()
format_ = click.option(
    "--format",
    "format_",
    type=click.Choice(list(FORMATS)),
    default="full",
    show_default=True,
    help="format",
)
strict = click.option("--strict", is_flag=True, help="strict")
_FORMS = "behovsmelding.forms"


def _take_forms(ctx: click.Context, _param: click.Parameter, folder: Path | None) -> None:
    """Let the whole run know of *folder*. Raises a usage error where it holds no forms to use."""
    if folder is None:
        return
    try:
        refuse_unusable(folder)
    except FormError as error:
        said = [words(error.code, chosen(), error.params) for words in (sentence, tip)]
        raise click.BadParameter(" ".join((error.code, *said))) from error
    ctx.meta[_FORMS] = folder


forms = click.option(
    "--forms",
    type=click.Path(path_type=Path, readable=False),
    envvar="BEHOVSMELDING_FORMS",
    expose_value=False,
    callback=_take_forms,
    help="forms",
)


def forms_folder() -> Path | None:
    """Return the folder that --forms names in this run; None without it."""
    ctx = click.get_current_context(silent=True)
    return ctx.meta.get(_FORMS) if ctx else None
