"""`behovsmelding overview PATH… [-o FILE]`."""

from collections.abc import Iterator
from pathlib import Path

import click

from behovsmelding.cli import options
from behovsmelding.cli.language import chosen
from behovsmelding.cli.session import Session
from behovsmelding.cli.terminal import hand_over, say
from behovsmelding.disk import FileTrouble, write
from behovsmelding.messages import Language
from behovsmelding.messages.ui.interface import WROTE
from behovsmelding.messages.ui.season import NO_SUCH_FORMAT, NO_SUCH_TABLE
from behovsmelding.repository.documents import Document, Telling, document, unreadable
from behovsmelding.repository.formats import FORMATS, written
from behovsmelding.repository.overview import overview
from behovsmelding.repository.season import Season
from behovsmelding.repository.tables import Key, Overview

_PRINTED = "md"
"""The format where nothing is written to a file."""
_ALONE = "csv"
"""The format that holds a single table."""


def _table(_ctx: click.Context, _param: click.Parameter, names: tuple[str, ...]) -> tuple[Key, ...]:
    """Take the names of tables. Raises a usage error for one that there is not."""
    known = [each.value for each in TABLES]
    for each in names:
        if each not in known:
            words = NO_SUCH_TABLE.of(chosen(), name=each, names=", ".join(known))
            raise click.BadParameter(words)
    return tuple(Key(each) for each in names)


def _file(
    _ctx: click.Context, _param: click.Parameter, files: tuple[Path, ...]
) -> tuple[Path, ...]:
    """Take files whose names say their format. Raises a usage error for another."""
    for each in files:
        if each.suffix.lower()[1:] not in FORMATS:
            words = NO_SUCH_FORMAT.of(chosen(), path=each, ends=", ".join(f".{x}" for x in FORMATS))
            raise click.BadParameter(words)
    return files


TABLES = (
    Key.ÅR,
    Key.FORDELING,
    Key.TEMA,
    Key.BEHOVSMELDINGER,
    Key.PARTER,
    Key.TILTAK,
    Key.ANSLAG,
    Key.TILSKUDDSBREV,
    Key.FUNN,
)
"""The tables that can be asked for."""


@click.command(help="overview.more")
@options.paths
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    type=click.Path(path_type=Path, dir_okay=False),
    callback=_file,
    help="overview.output",
)
@click.option(
    "--table", "tables", multiple=True, metavar="TABELL", callback=_table, help="overview.table"
)
@click.option("--uten-kontaktdata", is_flag=True, help="overview.uten-kontaktdata")
@click.option("--kontonummer", is_flag=True, help="overview.accounts")
@options.language
@options.forms
def command(  # noqa: PLR0913 - one for each option
    paths: tuple[Path, ...],
    outputs: tuple[Path, ...],
    tables: tuple[Key, ...],
    language: Language | None,
    *,
    uten_kontaktdata: bool,
    kontonummer: bool,
) -> int:
    """Add up every file, and write what that comes to."""
    session = Session(language)
    telling = Telling(language or "nb", contacts=not uten_kontaktdata, accounts=kontonummer)
    season = Season(_documents(session, paths, telling))
    told = overview(season, ", ".join(map(str, paths)), telling)
    try:
        for path in outputs:
            format_ = path.suffix.lower()[1:]
            write(path, written(format_, _chosen(told, tables, format_)))
            say(WROTE.of(telling.language, path=path), err=True)
    except FileTrouble as trouble:
        session.tell(trouble.finding)
    if not outputs:
        hand_over(written(_PRINTED, _chosen(told, tables, _PRINTED)).decode())
    return session.code


def _documents(session: Session, paths: tuple[Path, ...], telling: Telling) -> Iterator[Document]:
    for file in session.files(paths):
        try:
            report = session.report(file)
        except FileTrouble as trouble:
            yield unreadable(str(file.path), trouble.finding, telling)
        else:
            yield document(report, telling)


def _chosen(overview: Overview, tables: tuple[Key, ...], format_: str) -> Overview:
    """Return *overview* with the *tables* that are asked for, all where none is."""
    if not tables and format_ == _ALONE:
        tables = (Key.BEHOVSMELDINGER,)
    if not tables:
        return overview
    kept = tuple(each for key in tables for each in overview.tables if each.key is key)
    return overview._replace(tables=kept)
