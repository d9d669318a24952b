"""`behovsmelding lsp`."""

import sys

import click

from behovsmelding.cli import TROUBLE, options, speech
from behovsmelding.words.interface import LSP_MISSING


@click.command(help="lsp.more")
@speech.option(expose_value=False)
@options.forms
def command() -> int:
    """Speak the language server protocol over standard input and output."""
    try:
        from behovsmelding.lsp.server import server
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        click.echo(LSP_MISSING.of(speech.language()), err=True)
        return TROUBLE
    server(options.forms_folder()).start_io(sys.stdin.buffer, sys.stdout.buffer)
    return 0
