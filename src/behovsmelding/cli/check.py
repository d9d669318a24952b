"""`behovsmelding check PATH…`."""

from pathlib import Path

import click

from behovsmelding.cli import options
from behovsmelding.cli.choice import Choice, prefixes
from behovsmelding.cli.session import Session
from behovsmelding.words import Language


@click.command(help="Kontrollerer behovsmeldinger: filer, mapper eller - for standard inn.")
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
    help="Vis bare disse kodene. BM3 velger alle som begynner slik.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="KODE",
    callback=prefixes,
    help="Vis ikke disse kodene. BM3 utelater alle som begynner slik.",
)
@click.option("--fix", "fixing", is_flag=True, help="Rett det som kan rettes, i filene.")
@click.option("--diff", "diffing", is_flag=True, help="Vis hva --fix ville rettet. Skriver ikke.")
@click.option("--skip-others", is_flag=True, help="Hopp over YAML som ikke er behovsmeldinger.")
def command(  # noqa: PLR0913 - one for each option
    paths: tuple[Path, ...],
    format_: str,
    language: Language | None,
    *,
    strict: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fixing: bool,
    diffing: bool,
    skip_others: bool,
) -> int:
    """Examine every file and show what was found."""
    session = Session(language, format_, strict, Choice(select, ignore))
    files = session.files(paths)
    if skip_others:
        files = session.ours(files)
    if fixing or diffing:
        from behovsmelding.cli.fix import diff, fix

        return diff(session, files) if diffing else fix(session, files)
    session.examine_all(files)
    return session.end()
