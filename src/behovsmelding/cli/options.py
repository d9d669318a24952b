"""The arguments and options that several commands share."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import click

from behovsmelding.cli.language import chosen, option
from behovsmelding.cli.output import DOCUMENTS, FORMATS, Output
from behovsmelding.cli.selection import prefixes
from behovsmelding.form import Form, FormError, load_form, names, refuse_unusable
from behovsmelding.messages import sentence, tip
from behovsmelding.messages.ui.interface import NO_OUTPUT
from behovsmelding.model.felles import MÅLFORMER, Målform
from behovsmelding.repository import found
from behovsmelding.repository.configuration import Configuration

_Command = TypeVar("_Command", bound=Callable[..., Any])

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


class _Output(click.ParamType[Output]):
    """A format that is one document, and the file that it goes to."""

    name = "output"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Output:
        """Read `sarif=funn.sarif`. Raises a usage error for what is nothing such."""
        if isinstance(value, Output):
            return value
        format_, _, file = str(value).partition("=")
        if format_ not in DOCUMENTS or not file:
            self.fail(NO_OUTPUT.of(chosen(), formats=", ".join(DOCUMENTS)), param, ctx)
        return Output(format_, Path(file))


def outputs(*names: str) -> Callable[[_Command], _Command]:
    """Return the option called *names*: documents beside what is shown."""
    return click.option(
        *names, "outputs", type=_Output(), multiple=True, metavar="FORMAT=FIL", help="outputs"
    )


select = click.option(
    "--select", multiple=True, metavar="KODE", callback=prefixes, help="check.select"
)
ignore = click.option(
    "--ignore", multiple=True, metavar="KODE", callback=prefixes, help="check.ignore"
)
skip_others = click.option("--skip-others", is_flag=True, help="check.skip-others")
strict = click.option("--strict/--no-strict", default=None, help="strict")
_FORMS = "behovsmelding.forms"
_CONFIGURATION = "behovsmelding.configuration"


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
    is_eager=True,
    callback=_take_forms,
    help="forms",
)


class _Målform(click.Choice[str]):
    """A målform that some form of this run has; help names those that every form has."""

    name = "målform"

    def __init__(self) -> None:
        super().__init__(MÅLFORMER)

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> Målform:
        """Take the name of a målform. Raises a usage error for one that no form has."""
        known = MÅLFORMER if value in MÅLFORMER else _every_målform()
        return Målform(click.Choice(known).convert(value, param, ctx))


def _every_målform() -> tuple[str, ...]:
    """Return the målformer of every form there is; one that can't be used tells so elsewhere."""
    known = dict.fromkeys(MÅLFORMER)
    for name in names(forms_folder()):
        with suppress(FormError):
            known.update(dict.fromkeys(load_form(name, forms_folder()).målformer))
    return tuple(known)


def målform(name: str, **settings: Any) -> Callable[[_Command], _Command]:
    """Return the option `--målform`, whose help is called *name*."""
    return click.option("--målform", "målform", type=_Målform(), help=name, **settings)


def in_form(målform: Målform, form: Form) -> Målform:
    """Return *målform*. Raises a usage error where *form* hasn't got it."""
    ctx = click.get_current_context()
    param = next(each for each in ctx.command.params if each.name == "målform")
    click.Choice(form.målformer).convert(målform, param, ctx)
    return målform


def forms_folder() -> Path | None:
    """Return the folder of forms in this run: the one that --forms names, else the configuration's.

    Raises `Misconfigured` where there are mistakes in that.
    """
    if named := named_forms():
        return named
    said = configuration()
    if said.mistakes:
        raise Misconfigured(said)
    return said.forms


def named_forms() -> Path | None:
    """Return the folder that --forms names in this run; None without it."""
    ctx = click.get_current_context(silent=True)
    return ctx.meta.get(_FORMS) if ctx else None


def configuration() -> Configuration:
    """Return what holds for this run: for the files and folders that the command is given.

    It may have mistakes in it.
    """
    ctx = click.get_current_context(silent=True)
    if ctx is None:
        return Configuration(Path.cwd())
    if _CONFIGURATION not in ctx.meta:
        ctx.meta[_CONFIGURATION] = found.configuration(_named(ctx))
    read: Configuration = ctx.meta[_CONFIGURATION]
    return read


def _named(ctx: click.Context) -> Iterator[Path]:
    """Yield the paths that are given to the command as what it works on."""
    for param in ctx.command.params:
        if isinstance(param, click.Argument):
            value = ctx.params.get(param.name or "")
            yield from (each for each in _several(value) if isinstance(each, Path))


def _several(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


class Misconfigured(click.ClickException):
    """There are mistakes in the configuration, so the command is not carried out."""

    def __init__(self, configuration: Configuration) -> None:
        super().__init__(f"{configuration.file}")
        self.configuration = configuration

    def show(self, _file: Any = None) -> None:
        """Show each mistake at its place, as a check does."""
        from behovsmelding.cli.outcome import Outcome
        from behovsmelding.cli.output.full import lines

        said = self.configuration
        outcome = Outcome(str(said.file), said.mistakes, chosen(), said.text)
        for line in lines(outcome):
            click.echo(line, err=True)
