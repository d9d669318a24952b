"""`behovsmelding init FOLDER`."""

from pathlib import Path

import click

from behovsmelding.cli import TROUBLE, options
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import say
from behovsmelding.disk import FileTrouble, is_there, write
from behovsmelding.messages import Language
from behovsmelding.messages.ui.begun import KEPT
from behovsmelding.messages.ui.interface import WROTE
from behovsmelding.repository.begun import files


@click.command(help="init.more")
@click.argument("folder", metavar="MAPPE", type=click.Path(path_type=Path, readable=False))
@options.language
def command(folder: Path, language: Language | None) -> int:
    """Put each file in its place; what is there already stays as it is."""
    spoken = language or "nb"
    session = Session(spoken)
    try:
        for name, text in files(spoken):
            path = folder / name
            if is_there(path):
                say(KEPT.of(spoken, path=path))
                continue
            write(path, text.encode())
            say(WROTE.of(spoken, path=path))
    except FileTrouble as trouble:
        session.tell(trouble.finding)
        return TROUBLE
    return 0
