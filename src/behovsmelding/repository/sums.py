"""The tables of a season that add: each is made of the same entries, so that all agree."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from behovsmelding.generation.season import Organisation, Side
from behovsmelding.messages.ui import season as words
from behovsmelding.model.kroner import Kroner
from behovsmelding.repository.identity import digits
from behovsmelding.repository.season import Entry, Season
from behovsmelding.repository.tables import Cell, Column, Key, Kind, Table


class Frame(NamedTuple):
    """What there is to share out in a year; in all, or in the ordning or område *group*."""

    year: int
    group: str | None
    kroner: Kroner


_MONEY = (
    Column(Key.TIL_EIERE, Kind.KRONER, adds=True),
    Column(Key.TIL_PARTNERE, Kind.KRONER, adds=True),
    Column(Key.KOORDINATOR, Kind.KRONER, adds=True),
    Column(Key.SUM, Kind.KRONER, adds=True),
)
_FRAME = (Column(Key.RAMME, Kind.KRONER), Column(Key.REST, Kind.KRONER))


def years(season: Season, frames: tuple[Frame, ...] = ()) -> Table:
    """Return a row a year: how many there are of what, and what they come to."""
    columns = (
        Column(Key.ÅR, Kind.NUMBER),
        Column(Key.INNSENDT, Kind.COUNT, adds=True),
        Column(Key.UTKAST, Kind.COUNT, adds=True),
        Column(Key.UTEN_SUM, Kind.COUNT, adds=True),
        Column(Key.SUM_INNSENDT, Kind.KRONER, adds=True),
        Column(Key.SUM_UTKAST, Kind.KRONER, adds=True),
        Column(Key.SUM, Kind.KRONER, adds=True),
        *_FRAME,
    )
    rows = [_year(season, year, frames) for year in _every_year(season)]
    table = Table(Key.ÅR, columns, tuple(rows))
    return table if any(each.group is None for each in frames) else _without_frame(table)


def _every_year(season: Season) -> tuple[int | None, ...]:
    """Return the years, and None where a file has none that can be read."""
    has_none = any(each.year is None for each in season.documents)
    return (*season.years, *((None,) if has_none else ()))


def _year(season: Season, year: int | None, frames: tuple[Frame, ...]) -> tuple[Cell, ...]:
    of_year = [each for each in season.documents if each.year == year]
    entries = [each for each in season.counted if each.document.year == year]
    sent = sum(each.kroner for each in entries if each.document.is_sent)
    whole = sum(each.kroner for each in entries)
    return (
        words.NO_YEAR if year is None else year,
        sum(each.is_sent for each in of_year),
        sum(each.is_draft for each in of_year),
        sum(each.left is not None for each in of_year),
        sent,
        whole - sent,
        whole,
        *_frame(frames, year, None, whole),
    )


def groups(season: Season, frames: tuple[Frame, ...] = ()) -> Table:
    """Return what each ordning and each område comes to; a post is in one of them."""
    columns = (
        Column(Key.ÅR, Kind.NUMBER),
        Column(Key.GRUPPE),
        Column(Key.ANTALL, Kind.COUNT),
        Column(Key.ANTALL_TILTAK, Kind.COUNT, adds=True),
        *_MONEY,
        *_FRAME,
    )
    found: dict[tuple[int, str | None], list[Entry]] = {}
    names: dict[str | None, Cell] = {None: words.NO_GROUP}
    for each in season.counted:
        group = each.post.group
        value = group.value if group else None
        if group:
            names.setdefault(value, group.words)
        found.setdefault((each.document.year or 0, value), []).append(each)
    rows = [
        (year, names[value], *_numbers(entries), *_frame(frames, year, value, _sum(entries)))
        for (year, value), entries in sorted(found.items(), key=lambda one: _by_group(one[0]))
    ]
    table = Table(Key.FORDELING, columns, tuple(rows), bars=Key.SUM)
    return table if any(each.group for each in frames) else _without_frame(table)


def _by_group(key: tuple[int, str | None]) -> tuple[int, bool, str]:
    year, value = key
    return year, value is None, value or ""


def topics(season: Season) -> Table:
    """Return what each tema comes to; they overlap, so that they add up to nothing."""
    columns = (
        Column(Key.ÅR, Kind.NUMBER),
        Column(Key.TEMA),
        Column(Key.ANTALL, Kind.COUNT),
        Column(Key.ANTALL_TILTAK, Kind.COUNT),
        Column(Key.SUM, Kind.KRONER),
    )
    found: dict[tuple[int, str], list[Entry]] = {}
    names: dict[str, Cell] = {"": words.NO_TOPIC}
    asked = {each.document.year for each in season.counted if each.post.topics}
    for each in season.counted:
        year = each.document.year
        if year is None or year not in asked:
            continue
        folded = {topic.value.casefold(): topic.words for topic in each.post.topics}
        for value, spelt in (folded or {"": ""}).items():
            names.setdefault(value, spelt)
            found.setdefault((year, value), []).append(each)
    rows = [
        (year, names[value], _documents(entries), len(entries), _sum(entries))
        for (year, value), entries in sorted(
            found.items(), key=lambda one: (one[0][0], not one[0][1], -_sum(one[1]), one[0][1])
        )
    ]
    return Table(Key.TEMA, columns, tuple(rows), bars=Key.SUM)


def parties(season: Season) -> Table:
    """Return each owner and each partner, by number, with what it is to get."""
    columns = (
        Column(Key.ÅR, Kind.NUMBER),
        Column(Key.SIDE),
        Column(Key.NAVN),
        Column(Key.ORGANISASJONSNUMMER, Kind.CODE),
        Column(Key.ANTALL, Kind.COUNT),
        Column(Key.ANTALL_TILTAK, Kind.COUNT),
        Column(Key.SUM, Kind.KRONER, adds=True),
    )
    found: dict[tuple[int, str, str], _Party] = {}
    for document in season.documents:
        for one in document.parties:
            key = season.identities.of(one)
            if key and document.year is not None:
                party = found.setdefault((document.year, one.side.value, key), _Party())
                party.met(one, document.file)
    for entry in season.counted:
        for got, kroner in entry.shares():
            side, key = (got.side.value, season.identities.of(got)) if got else ("", "")
            party = found.setdefault((entry.document.year or 0, side, key), _Party())
            party.gets(entry, kroner)
    rows = [
        (
            year,
            words.SIDES.get(side),
            party.navn or words.NOBODY,
            party.number,
            len(party.files),
            party.tiltak,
            party.kroner,
        )
        for (year, side, _), party in sorted(
            found.items(), key=lambda one: (one[0][0], one[0][1], -one[1].kroner, one[0][2])
        )
    ]
    return Table(Key.PARTER, columns, tuple(rows), bars=Key.SUM)


class _Party:
    """What is added up of one owner or partner."""

    def __init__(self) -> None:
        self.navn: str | None = None
        self.number: str | None = None
        self.files: set[str] = set()
        self.tiltak = 0
        self.kroner = 0

    def met(self, one: Organisation, file: str) -> None:
        """Take what *one* is called in *file*."""
        self.navn = self.navn or one.navn
        self.number = self.number or digits(one.number) or None
        self.files.add(file)

    def gets(self, entry: Entry, kroner: int) -> None:
        """Add what it gets of *entry*."""
        self.files.add(entry.document.file)
        self.kroner += kroner
        self.tiltak += bool(kroner) and entry.is_tiltak


def estimates(season: Season) -> Table:
    """Return what is thought to be needed in later periods."""
    columns = (
        Column(Key.ÅR, Kind.NUMBER),
        Column(Key.PERIODE),
        Column(Key.ANTALL_TILTAK, Kind.COUNT, adds=True),
        Column(Key.TIL_EIERE, Kind.KRONER, adds=True),
        Column(Key.TIL_PARTNERE, Kind.KRONER, adds=True),
        Column(Key.SUM, Kind.KRONER, adds=True),
    )
    found: dict[tuple[int, int, str], list[tuple[int, int, int]]] = {}
    for each in season.counted:
        for one in each.post.estimates:
            if one.kroner is not None:
                amounts = (int(one.eier or 0), int(one.partner or 0), int(one.kroner))
                key = (each.document.year or 0, one.year, one.period)
                found.setdefault(key, []).append(amounts)
    rows = [
        (year, period, len(amounts), *(sum(side) for side in zip(*amounts, strict=True)))
        for (year, _, period), amounts in sorted(found.items())
    ]
    return Table(Key.ANSLAG, columns, tuple(rows), bars=Key.SUM)


def _numbers(entries: list[Entry]) -> Iterator[int]:
    yield _documents(entries)
    yield sum(each.is_tiltak for each in entries)
    yield sum(each.to(Side.EIER) for each in entries)
    yield sum(each.to(Side.PARTNER) for each in entries)
    yield sum(int(each.post.coordinator or 0) for each in entries)
    yield _sum(entries)


def _documents(entries: Iterable[Entry]) -> int:
    return len({each.document.file for each in entries})


def _sum(entries: Iterable[Entry]) -> int:
    return sum(each.kroner for each in entries)


def _frame(
    frames: tuple[Frame, ...], year: int | None, group: str | None, need: int
) -> tuple[Cell, Cell]:
    """Return the frame of *year* and *group*, and what is left of it: below 0 it is too small."""
    frame = next((each for each in frames if (each.year, each.group) == (year, group)), None)
    return (None, None) if frame is None else (int(frame.kroner), int(frame.kroner) - need)


def _without_frame(table: Table) -> Table:
    return table.without(Key.RAMME, Key.REST)
