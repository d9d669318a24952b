"""The command line: English verbs, Norwegian words.

Each command is a module beside this one, imported when it is called: `check` never pays for Word.
"""

import os
import sys
from importlib import import_module
from typing import Any

import click

from behovsmelding.cli import norwegian
from behovsmelding.words.interface import INTERRUPTED, STOPPED
from behovsmelding.words.reasons import reason

# Before any command is made: click puts some of its words into them.
norwegian.speak()

COMMANDS = {
    "check": "Kontrollerer behovsmeldinger og sier hva som må rettes.",
    "new": "Lager en tom behovsmelding du kan fylle ut.",
    "render": "Lager Word-dokumenter av behovsmeldinger.",
    "show": "Viser summene, hva som ikke er besvart, og fristen.",
    "explain": "Forklarer en kode, med et galt og et riktig eksempel.",
    "schema": "Skriver ut JSON-skjemaet til et skjema.",
    "lsp": "Hjelper editoren mens du skriver (språktjener).",
    "template": "Lager og kontrollerer Word-maler.",
}

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
        command.options_metavar = norwegian.OPTIONS
        return command

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        with formatter.section("Kommandoer"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=Commands,
    help="Behovsmelding: fra YAML til utfylt skjema i Word.",
    options_metavar=norwegian.OPTIONS,
    subcommand_metavar=norwegian.SUBCOMMAND,
)
@click.version_option(package_name="behovsmelding")
def command() -> None:
    """Hold the commands together."""


def main(args: list[str] | None = None) -> None:
    """Run the command line and leave with its exit code: 0 good, 1 errors, 2 trouble."""
    for stream in (sys.stdout, sys.stderr):
        # An old Windows console lacks some signs; a question mark there beats a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        code: Any = command.main(args, standalone_mode=False, color=_colour())
    except click.exceptions.Abort:
        click.echo(INTERRUPTED.of("nb"), err=True)
        code = INTERRUPTED_CODE
    except click.ClickException as error:
        error.show()
        code = TROUBLE
    except BrokenPipeError:
        # Whoever read our output has heard enough.
        _let_go_of_output()
        code = TROUBLE
    except OSError as error:
        _let_go_of_output()
        click.echo(STOPPED.of("nb", reason=reason(error).of("nb")), err=True)
        code = TROUBLE
    sys.exit(code)


def _let_go_of_output() -> None:
    """Send nowhere what could not be written, so that Python does not complain of it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _colour() -> bool | None:
    """Say whether to use colour: as NO_COLOR and FORCE_COLOR wish, else by the terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    return True if os.environ.get("FORCE_COLOR") else None
