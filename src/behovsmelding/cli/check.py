"""`behovsmelding check PATH…`."""

from pathlib import Path

import click

from behovsmelding.cli import options
from behovsmelding.cli.output import Output
from behovsmelding.cli.selection import Selection
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
@options.select
@options.ignore
@options.outputs("--output", "--report")
@click.option("--together/--no-together", "together", default=None, help="check.together")
@click.option("--fix", "fixing", is_flag=True, help="check.fix")
@click.option("--diff", "diffing", is_flag=True, help="check.diff")
@options.skip_others
def command(  # noqa: PLR0913 - one for each option
    paths: tuple[Path, ...],
    format_: str,
    language: Language | None,
    *,
    strict: bool | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    outputs: tuple[Output, ...],
    together: bool | None,
    fixing: bool,
    diffing: bool,
    skip_others: bool,
) -> int:
    """Examine every file and show what was found."""
    session = Session(language, format_, strict, Selection(select, ignore), outputs)
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
    if session.is_of_all(paths) if together is None else together:
        from behovsmelding.cli.together import examine_all

        examine_all(session, files)
    else:
        session.examine_all(files)
    return session.end()
