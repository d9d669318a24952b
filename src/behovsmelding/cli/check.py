"""`behovsmelding check PATH…`."""

from pathlib import Path

import click

from behovsmelding.cli import options
from behovsmelding.cli.session import Session
from behovsmelding.words import Language


@click.command(help="Kontrollerer behovsmeldinger: filer, mapper eller - for standard inn.")
@options.paths
@options.format_
@options.language
@options.strict
def command(
    paths: tuple[Path, ...], format_: str, language: Language | None, *, strict: bool
) -> int:
    """Examine every file and show what was found."""
    session = Session(language, format_, strict)
    for file in session.files(paths):
        session.examine(file)
    return session.end()
