"""Who has delivered, of those who are to: a list of owners held against a season."""

import csv
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime
from enum import StrEnum, auto
from io import StringIO
from typing import NamedTuple

from behovsmelding.generation.season import Organisation, Side
from behovsmelding.messages.ui import season as words
from behovsmelding.repository.documents import Document, Left
from behovsmelding.repository.identity import Identities, digits, name_key
from behovsmelding.repository.season import Season
from behovsmelding.repository.tables import Cell, Column, Key, Kind, Table


class Standing(StrEnum):
    """How far an owner has come."""

    SENT = auto()
    WRONG = auto()
    """Sent in, but with errors."""
    DRAFT = auto()
    MISSING = auto()
    UNKNOWN = auto()
    """It has delivered, and is not on the list."""


class Expected(NamedTuple):
    """One who is to deliver."""

    navn: str | None
    number: str | None
    network: str | None = None
    received: date | None = None
    """The day that its behovsmelding came, where whoever keeps the list has noted it."""

    @property
    def organisation(self) -> Organisation:
        """It, as an owner in a behovsmelding."""
        return Organisation(Side.EIER, self.navn, self.number)


class Delivery(NamedTuple):
    """How one owner stands, and the files that say so."""

    expected: Expected
    standing: Standing
    files: tuple[str, ...] = ()
    deadline: date | None = None

    def is_late(self, day: date) -> bool:
        """Tell whether it came after its deadline, or is still to come, and that is before *day*.

        What is sent in, and nobody knows when, is not late.
        """
        is_waited_for = self.standing in {Standing.DRAFT, Standing.MISSING}
        came = day if is_waited_for else self.expected.received
        return came is not None and self.deadline is not None and self.deadline < came


def read(data: bytes) -> tuple[Expected, ...]:
    """Read a list of owners: a line each, with name or number, network, and the day it came.

    It is CSV as Excel writes it, in any of its ways. A heading may say which column is which;
    without one a number is known by its nine digits, a day by its looks, and the name comes before
    the network.
    """
    text = _decoded(data)
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    rows = [
        [cell.strip() for cell in row] for row in csv.reader(StringIO(text), delimiter=delimiter)
    ]
    headings = [cell.casefold() for cell in rows[0]] if rows else []
    columns = {key: headings.index(key) for key in _COLUMNS if key in headings}
    if columns:
        rows = rows[1:]
    found = (_by_heading(row, columns) if columns else _by_looks(row) for row in rows)
    return tuple(each for each in found if each.navn or each.number)


_COLUMNS = (Key.NAVN, Key.ORGANISASJONSNUMMER, Key.KOMPETANSENETTVERK, Key.MOTTATT)
_DAYS = ("%d.%m.%Y", "%Y-%m-%d", "%d.%m.%y")
"""How Excel and people here write a day."""


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What an older Excel writes.
        return data.decode("cp1252", "replace")


def _by_heading(row: list[str], columns: dict[Key, int]) -> Expected:
    navn, number, network, received = (
        row[columns[key]] or None if key in columns and columns[key] < len(row) else None
        for key in _COLUMNS
    )
    return Expected(navn, digits(number) or None, network, _day(received or ""))


def _by_looks(row: list[str]) -> Expected:
    days = {cell: day for cell in row if (day := _day(cell))}
    others = [cell for cell in row if cell and cell not in days]
    name, network, *_ = (*(cell for cell in others if not digits(cell)), None, None)
    number = next(filter(None, map(digits, others)), None)
    return Expected(name, number, network, next(iter(days.values()), None))


def _day(text: str) -> date | None:
    """Return the day that *text* is, without the time behind it; None where it is none."""
    written = text.partition(" ")[0].partition("T")[0]
    for form in _DAYS:
        with suppress(ValueError):
            return datetime.strptime(written, form).date()  # noqa: DTZ007 - a day is in no zone
    return None


def deliveries(season: Season, expected: tuple[Expected, ...]) -> tuple[Delivery, ...]:
    """Return how each of *expected* stands in the newest year, then those that are not among them.

    An owner has delivered where a behovsmelding names it, or where its network sends one that names
    no owner at all.
    """
    year = max(season.years, default=None)
    documents = [each for each in season.documents if each.year == year and each.added]
    everybody = [one for each in documents for one in each.parties]
    identities = Identities((*everybody, *(each.organisation for each in expected)))
    named: dict[str, list[Document]] = {}
    by_network: dict[str, list[Document]] = {}
    for document in documents:
        keys = identities.owners(document.parties)
        for key in keys:
            named.setdefault(key, []).append(document)
        if not keys and document.added and document.added.network:
            by_network.setdefault(name_key(document.added.network), []).append(document)
    deadline = _shared(documents)
    found = []
    for each in expected:
        theirs = named.pop(identities.of(each.organisation), [])
        if not theirs and each.network:
            theirs = by_network.get(name_key(each.network), [])
        found.append(_delivery(each, theirs, deadline))
    found += (
        Delivery(_as_named(key, theirs, identities), Standing.UNKNOWN, _files(theirs))
        for key, theirs in named.items()
    )
    return tuple(found)


def _shared(documents: Iterable[Document]) -> date | None:
    """Return the deadline of *documents*, where they have one in common."""
    deadlines = {each.deadline for each in documents}
    return deadlines.pop() if len(deadlines) == 1 else None


def _delivery(expected: Expected, theirs: list[Document], deadline: date | None) -> Delivery:
    if not theirs:
        return Delivery(expected, Standing.MISSING, (), deadline)
    sent = [each for each in theirs if each.is_sent]
    right = [each for each in sent if each.left is not Left.ERRORS]
    standing = Standing.SENT if right else Standing.WRONG if sent else Standing.DRAFT
    return Delivery(expected, standing, _files(theirs), _shared(theirs))


def _as_named(key: str, theirs: list[Document], identities: Identities) -> Expected:
    one = identities.owners(theirs[0].parties)[key]
    added = theirs[0].added
    return Expected(one.navn, one.number, added.network if added else None)


def _files(documents: Iterable[Document]) -> tuple[str, ...]:
    return tuple(each.file for each in documents)


def table(deliveries: Iterable[Delivery], day: date) -> Table:
    """Return *deliveries* as a table, as they stand on *day*."""
    columns = (
        Column(Key.NAVN),
        Column(Key.ORGANISASJONSNUMMER, Kind.CODE),
        Column(Key.KOMPETANSENETTVERK),
        Column(Key.LEVERING),
        Column(Key.FRIST, Kind.DATE),
        Column(Key.MOTTATT, Kind.DATE),
        Column(Key.FIL),
    )
    told = Table(Key.LEVERING, columns, tuple(_row(each, day) for each in deliveries))
    return told if any(told.column(Key.MOTTATT)) else told.without(Key.MOTTATT)


def _row(each: Delivery, day: date) -> tuple[Cell, ...]:
    standings = words.LATE if each.is_late(day) else words.STANDINGS
    return (
        each.expected.navn,
        each.expected.number,
        each.expected.network,
        standings[each.standing.value],
        each.deadline,
        each.expected.received,
        ", ".join(each.files) or None,
    )
