"""The language of the run: that of our help, of usage errors, and of click's own words.

Click looks up every text with `gettext`, which would need files that fit the user's locale. A word
that a later click puts otherwise comes out in English, and nothing worse.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any, ClassVar, TypeVar

import click
from click import core, decorators, exceptions, formatting, parser, types

from behovsmelding.messages import LANGUAGES, Language

_Command = TypeVar("_Command", bound=Callable[..., Any])
OPTIONS = "[VALG]"
"""What stands for the options in a line of usage."""
SUBCOMMAND = "KOMMANDO ..."
"""What stands for a command and its arguments there."""

_NAMES = re.compile("[A-ZÆØÅ]{3,}")
_LANGUAGE = "behovsmelding.language"
_ASKED = rf"(?<!\S)--lang[= ]({'|'.join(LANGUAGES)})(?!\S)"


class Formatter(click.HelpFormatter):
    """Writes help in the language of the run: it is declared by the names in `messages.ui.help`."""

    language: ClassVar[Language] = "nb"

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line of usage, with the names of what is to be filled in."""
        super().write_usage(prog, names(args), prefix)

    def write_text(self, text: str) -> None:
        """Write a paragraph."""
        super().write_text(told(text))

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write options or commands, each with its help."""
        super().write_dl([(names(name), _row(text)) for name, text in rows], col_max, col_spacing)


def option(*, expose_value: bool = True) -> Callable[[_Command], _Command]:
    """Return the option `--lang`, which stands before a command or after it."""
    return click.option(
        "--lang",
        "language",
        type=click.Choice(LANGUAGES),
        callback=_keep,
        expose_value=expose_value,
        help="lang",
    )


def _keep(ctx: click.Context, _param: click.Parameter, chosen: Language | None) -> Language | None:
    """Let what stands before a command hold for the command."""
    if chosen:
        ctx.meta[_LANGUAGE] = chosen
    kept: Language | None = ctx.meta.get(_LANGUAGE)
    return kept


def chosen() -> Language:
    """Return the language of what is said before any document is read."""
    return Formatter.language


def show(error: click.ClickException) -> None:
    """Say what is wrong with the command line."""
    if isinstance(error, click.BadParameter) and error.param and error.ctx:
        error.param_hint = names(error.param.get_error_hint(error.ctx))
    error.show()


def asked(args: Iterable[str]) -> Language | None:
    """Return the language that *args* ask for, wherever in them and however wrong the rest is."""
    found: list[Language] = re.findall(_ASKED, " ".join(args))
    return found[-1] if found else None


def speak(language: Language = "nb") -> None:
    """Let click say what it has to say in *language* from now on."""
    Formatter.language = language
    core.Context.formatter_class = Formatter
    for module in (core, decorators, exceptions, formatting, parser, types):
        vars(module).update(_=said, ngettext=_counted)


def said(words: str) -> str:
    """Return what stands for click's *words* in the language of the run."""
    if Formatter.language == "en":
        return words
    from behovsmelding.messages.ui.click import CLICK

    return CLICK[words].of(Formatter.language) if words in CLICK else words


def _counted(one: str, several: str, count: int) -> str:
    return said(one if count == 1 else several)


def names(text: str) -> str:
    """Return *text* with the names in capitals, of what is to be filled in, in the language."""
    return _NAMES.sub(lambda name: told(name[0]), text)


def told(name: str) -> str:
    """Return the help called *name*."""
    from behovsmelding.messages.ui.help import HELP

    return HELP[name].of(Formatter.language) if name in HELP else name


def _row(text: str) -> str:
    """Return the help on an option; what click adds in brackets is told already."""
    name, bracket, added = text.partition("  [")
    return told(name) + bracket + added
