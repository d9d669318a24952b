"""`behovsmelding check PATH…`."""

from pathlib import Path

import click

from behovsmelding.cli import options
from behovsmelding.cli.selection import Selection, prefixes
from behovsmelding.cli.session import Session
from behovsmelding.messages import Language
from behovsmelding.messages.ui.interface import FIX_NEEDS_FILES
from behovsmelding.repository.walk import STDIN


@click.command(help="check.more")
@options.paths
@options.format_
@options.language
@options.forms
@options.strict
@click.option(
    "--select",
    multiple=True,
    metavar="KODE",
    callback=prefixes,
    help="check.select",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="KODE",
    callback=prefixes,
    help="check.ignore",
)
@click.option("--fix", "fixing", is_flag=True, help="check.fix")
@click.option("--diff", "diffing", is_flag=True, help="check.diff")
@click.option("--skip-others", is_flag=True, help="check.skip-others")
def command(  # noqa: PLR0913 - one for each option
    paths: tuple[Path, ...],
    format_: str,
    language: Language | None,
    *,
    strict: bool | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fixing: bool,
    diffing: bool,
    skip_others: bool,
) -> int:
    """Examine every file and show what was found."""
    session = Session(language, format_, strict, Selection(select, ignore))
    files = session.files(paths)
    if skip_others:
        files = session.ours(files)
    if fixing or diffing:
        from behovsmelding.cli.fix import diff, fix

        if diffing:
            return diff(session, files)
        if STDIN in paths:
            raise click.UsageError(FIX_NEEDS_FILES.of(language or "nb"))
        return fix(session, files)
    session.examine_all(files)
    return session.end()
