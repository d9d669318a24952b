"""The command line: English verbs, Norwegian words.

Each command is a module beside this one, imported when it is called: `check` never pays for Word.
"""

import os
import sys
from importlib import import_module
from typing import Any, TextIO

import click

from behovsmelding.cli import language
from behovsmelding.messages.ui.interface import INTERRUPTED, NOT_INSTALLED, STOPPED, VERSION
from behovsmelding.messages.ui.reasons import reason

COMMANDS = (
    "check",
    "new",
    "render",
    "read",
    "merge",
    "verify",
    "show",
    "overview",
    "diff",
    "init",
    "explain",
    "schema",
    "preview",
    "lsp",
    "template",
)

ERRORS = 1
TROUBLE = 2
INTERRUPTED_CODE = 130


class Commands(click.Group):
    """The commands by name; only the one that is called is imported."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, name: str) -> click.Command | None:
        """Return the command called *name*."""
        if name not in COMMANDS:
            return None
        command: click.Command = import_module(f"behovsmelding.cli.{name}").command
        command.options_metavar = language.OPTIONS
        return command

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        with formatter.section(language.said("Commands")):
            formatter.write_dl([(name, name) for name in COMMANDS])


def _tell_version(ctx: click.Context, _param: click.Parameter, asked: bool) -> None:  # noqa: FBT001 - as click calls it
    """Say which version this is, where anybody asked."""
    if asked:
        from behovsmelding.version import NOWHERE, version

        installed = version()
        words = NOT_INSTALLED if installed == NOWHERE else VERSION
        click.echo(words.of(language.chosen(), version=installed))
        ctx.exit()


@click.group(
    cls=Commands,
    help="behovsmelding",
    epilog="languages",
    options_metavar=language.OPTIONS,
    subcommand_metavar=language.SUBCOMMAND,
)
@language.option(expose_value=False)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_tell_version,
    help="version",
)
def command() -> None:
    """Hold the commands together."""


def main(args: list[str] | None = None) -> None:
    """Run the command line and leave with its exit code: 0 good, 1 errors, 2 trouble."""
    _open_what_is_closed()
    for stream in (sys.stdout, sys.stderr):
        # An old Windows console lacks some signs; a question mark there beats a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    language.speak(language.asked(sys.argv[1:] if args is None else args) or "nb")
    try:
        code = _run(args)
    except OSError as error:
        _let_go_of(sys.stdout)
        spoken = language.chosen()
        try:
            click.echo(STOPPED.of(spoken, reason=reason(error).of(spoken)), err=True)
        except OSError:
            # It was this that could not be written to.
            _let_go_of(sys.stderr)
        code = TROUBLE
    sys.exit(code)


def _run(args: list[str] | None) -> Any:
    """Run the command that is called, and return its exit code."""
    try:
        return command.main(args, standalone_mode=False, color=_colour())
    except click.exceptions.Abort:
        click.echo(INTERRUPTED.of(language.chosen()), err=True)
        return INTERRUPTED_CODE
    except click.ClickException as error:
        language.show(error)
        return TROUBLE
    except SystemExit:
        # So click leaves when whoever read our output has heard enough.
        return TROUBLE


def _open_what_is_closed() -> None:
    """Let standard output and standard error lead somewhere.

    Where one is closed, the next file that is opened would get its number, and what is said there.
    """
    for name, number in (("stdout", 1), ("stderr", 2)):
        if getattr(sys, name) is None:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            if nowhere != number:
                os.dup2(nowhere, number)
                os.close(nowhere)
            setattr(sys, name, open(number, "w", encoding="utf-8", closefd=False))  # noqa: SIM115 - it is open as long as the process


def _let_go_of(stream: TextIO) -> None:
    """Send nowhere what could not be written, so that Python does not complain of it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _colour() -> bool | None:
    """Say whether to use colour: as NO_COLOR and FORCE_COLOR wish, else by the terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return False if os.environ.get("TERM") == "dumb" else None
