"""`behovsmelding overview PATH… [-o FILE]`."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import click

from behovsmelding.cli import options
from behovsmelding.cli.language import chosen
from behovsmelding.cli.session import Session
from behovsmelding.cli.show import today
from behovsmelding.cli.terminal import hand_over, say
from behovsmelding.disk import FileTrouble, reading, write
from behovsmelding.messages import Language
from behovsmelding.messages.ui.interface import WROTE
from behovsmelding.messages.ui.season import NO_SUCH_FORMAT, NO_SUCH_FRAME, NO_SUCH_TABLE
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.reading.examine import examine
from behovsmelding.repository.configuration import WHOLE, Configuration, absolute
from behovsmelding.repository.delivered import Expected, read
from behovsmelding.repository.documents import Document, Telling, document, unreadable
from behovsmelding.repository.formats import FORMATS, written
from behovsmelding.repository.overview import Held, overview
from behovsmelding.repository.parallel import over
from behovsmelding.repository.season import Season
from behovsmelding.repository.sums import Frame
from behovsmelding.repository.tables import TABLES, Key, Overview
from behovsmelding.repository.walk import File, name

_PRINTED = "md"
"""The format where nothing is written to a file."""
_ALONE = "csv"
"""The format that holds a single table."""
_PATH = click.Path(path_type=Path, dir_okay=False)


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
    ends = ", ".join(f".{each}" for each in FORMATS)
    for each in files:
        if _format(each) not in FORMATS:
            raise click.BadParameter(NO_SUCH_FORMAT.of(chosen(), path=each, ends=ends))
    return files


def _format(path: Path) -> str:
    return path.suffix.lower()[1:]


def _frames(
    _ctx: click.Context, _param: click.Parameter, values: tuple[str, ...]
) -> tuple[Frame, ...]:
    """Take `2027=12 000 000` and `2027/skole=7 000 000`. Raises a usage error for another."""
    return tuple(map(_frame, values))


def _frame(text: str) -> Frame:
    place, _, amount = text.partition("=")
    year, _, group = place.strip().partition("/")
    try:
        if year.isascii() and year.isdecimal():
            return Frame(int(year), group or None, Kroner.read(amount))
    except InvariantError:
        pass
    raise click.BadParameter(NO_SUCH_FRAME.of(chosen(), text=text))


@click.command(help="overview.more")
@options.paths
@click.option(
    "-o", "--output", "outputs", multiple=True, type=_PATH, callback=_file, help="overview.output"
)
@click.option(
    "--table", "tables", multiple=True, metavar="TABELL", callback=_table, help="overview.table"
)
@click.option("--eiere", "owners", type=_PATH, help="overview.owners")
@click.option(
    "--ramme", "frames", multiple=True, metavar="BELØP", callback=_frames, help="overview.ramme"
)
@click.option("--uten-kontaktdata", is_flag=True, help="overview.uten-kontaktdata")
@click.option("--kontonummer", is_flag=True, help="overview.accounts")
@options.language
@options.forms
def command(  # noqa: PLR0913, PLR0917 - one for each option
    paths: tuple[Path, ...],
    outputs: tuple[Path, ...],
    tables: tuple[Key, ...],
    owners: Path | None,
    frames: tuple[Frame, ...],
    language: Language | None,
    *,
    uten_kontaktdata: bool,
    kontonummer: bool,
) -> int:
    """Add up every file, and write what that comes to."""
    session = Session(language)
    telling = Telling(language or "nb", contacts=not uten_kontaktdata, accounts=kontonummer)
    try:
        expected = _expected(owners or session.configuration.expected)
        held = Held(frames or _configured(session.configuration), expected, today())
        look = partial(looked, telling, session.forms)
        season = Season(over(look, session.files(paths)))
        if not session.configuration.mistakes:
            told = overview(season, ", ".join(map(_called, paths)), telling, held)
            _hand_over(told, tables, outputs)
    except FileTrouble as trouble:
        session.tell(trouble.finding)
    return session.code


def _called(path: Path) -> str:
    """Return what *path* is called: a folder that one stands in has a name, too."""
    return absolute(path).name or str(path) if path.name in {"", ".."} else str(path)


def _expected(path: Path | None) -> tuple[Expected, ...]:
    """Return who is to deliver, as the list at *path* says. Raises `FileTrouble`."""
    if path is None:
        return ()
    with reading(path):
        return read(path.read_bytes())


def _configured(configuration: Configuration) -> tuple[Frame, ...]:
    return tuple(
        Frame(int(year), None if group == WHOLE else group, kroner)
        for year, amounts in configuration.ramme.items()
        for group, kroner in amounts.items()
    )


def looked(telling: Telling, forms: Path | None, file: File) -> Document:
    """Return what *file* adds, with what there is to tell of it."""
    try:
        report = examine(file.read(), name(file.path), forms)
    except FileTrouble as trouble:
        return unreadable(name(file.path), trouble.finding, telling)
    return document(report, telling)


def _hand_over(told: Overview, tables: tuple[Key, ...], outputs: tuple[Path, ...]) -> None:
    """Write each of *outputs*, or print what there is. Raises `FileTrouble`."""
    for path in outputs:
        write(path, written(_format(path), told.of(*_chosen(tables, _format(path)))))
        say(WROTE.of(told.language, path=path), err=True)
    if not outputs:
        hand_over(written(_PRINTED, told.of(*tables)).decode())


def _chosen(tables: tuple[Key, ...], format_: str) -> Iterator[Key]:
    yield from tables or ((Key.BEHOVSMELDINGER,) if format_ == _ALONE else ())
