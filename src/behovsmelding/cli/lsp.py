"""`behovsmelding lsp`."""

import sys
from typing import BinaryIO, cast

import click

from behovsmelding.cli import ERRORS, TROUBLE, language, options
from behovsmelding.messages.ui.interface import LSP_MISSING


@click.command(help="lsp.more")
@language.option(expose_value=False)
@options.forms
def command() -> int:
    """Speak the language server protocol over standard input and output."""
    try:
        from behovsmelding.lsp.frames import Frames
        from behovsmelding.lsp.server import server
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        click.echo(LSP_MISSING.of(language.chosen()), err=True)
        return TROUBLE
    made = server(options.forms_folder())
    made.start_io(cast("BinaryIO", Frames(sys.stdin.buffer)), sys.stdout.buffer)
    # The protocol asks for 1 when the editor is gone without a farewell.
    return 0 if made.is_over else ERRORS
