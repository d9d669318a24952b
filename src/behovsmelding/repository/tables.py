"""A table of a season, as every format writes it: columns of a kind, and rows of plain values."""

from collections.abc import Iterable
from datetime import date
from enum import Enum, StrEnum, auto
from typing import NamedTuple

from behovsmelding.messages import Language, Phrase
from behovsmelding.messages.ui import season as words

Cell = str | int | date | Phrase | None
"""What may stand in a table; None where nothing does."""


class Kind(Enum):
    """What a column holds, which says how it is written."""

    TEXT = auto()
    KRONER = auto()
    COUNT = auto()
    NUMBER = auto()
    """A number that is no amount, such as a year or a line."""
    CODE = auto()
    """Digits that are no number: an organisasjonsnummer."""
    DATE = auto()


class Key(StrEnum):
    """What a table or a column is called for programs; `messages.ui.season` has its words."""

    BEHOVSMELDINGER = auto()
    ÅR = auto()
    FORDELING = auto()
    TEMA = auto()
    PARTER = auto()
    TILTAK = auto()
    ANSLAG = auto()
    LEVERING = auto()
    FUNN = auto()
    TILSKUDDSBREV = auto()
    FIL = auto()
    SKJEMA = auto()
    EIERE = auto()
    PARTNERE = auto()
    NAVN = auto()
    ORGANISASJONSNUMMER = auto()
    KONTONUMMER = auto()
    KOMPETANSENETTVERK = auto()
    STATSFORVALTER = auto()
    KONTAKT = auto()
    EPOST = auto()
    STATUS = auto()
    FRIST = auto()
    MOTTATT = auto()
    ANTALL = auto()
    ANTALL_TILTAK = auto()
    INNSENDT = auto()
    UTKAST = auto()
    UTEN_SUM = auto()
    SUM_INNSENDT = auto()
    SUM_UTKAST = auto()
    TIL_EIERE = auto()
    TIL_PARTNERE = auto()
    KOORDINATOR = auto()
    SUM = auto()
    ANNET_STED = auto()
    FØRT_I = auto()
    RAMME = auto()
    REST = auto()
    FEIL = auto()
    ADVARSLER = auto()
    MERKNAD = auto()
    NUMMER = auto()
    SLAG = auto()
    GRUPPE = auto()
    VARIGHET = auto()
    VIDEREFØRER = auto()
    SIDE = auto()
    PERIODE = auto()
    FORMÅL = auto()
    LINJE = auto()
    KODE = auto()
    STED = auto()
    HVA = auto()


TABLES = (
    Key.ÅR,
    Key.LEVERING,
    Key.FORDELING,
    Key.TEMA,
    Key.BEHOVSMELDINGER,
    Key.PARTER,
    Key.TILTAK,
    Key.ANSLAG,
    Key.TILSKUDDSBREV,
    Key.FUNN,
)
"""The tables there are, as they come."""


class Column(NamedTuple):
    """A column: what it is called, what it holds, and whether its numbers add up to something."""

    key: Key
    kind: Kind = Kind.TEXT
    adds: bool = False

    def title(self, language: Language) -> str:
        """Return its heading."""
        return words.COLUMNS[self.key].of(language)


class Table(NamedTuple):
    """Rows under columns. Its `bars` are drawn of that column, where they can be."""

    key: Key
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    bars: Key | None = None

    def title(self, language: Language) -> str:
        """Return what stands above it."""
        return words.TABLES[self.key].of(language)

    def note(self, language: Language) -> str | None:
        """Return what is to be known of it, if anything is."""
        return words.NOTES[self.key].of(language) if self.key in words.NOTES else None

    @property
    def adds(self) -> bool:
        """Whether there is a row of sums below it."""
        return bool(self.rows) and any(each.adds for each in self.columns)

    @property
    def sums(self) -> tuple[int | None, ...]:
        """What each column that adds up comes to; a cell without a number adds nothing."""
        return tuple(
            sum(cell for cell in values if isinstance(cell, int)) if column.adds else None
            for column, values in zip(self.columns, self._values(), strict=True)
        )

    def column(self, key: Key) -> tuple[Cell, ...]:
        """Return what stands in the column *key*."""
        place = [each.key for each in self.columns].index(key)
        return tuple(row[place] for row in self.rows)

    def without(self, *keys: Key) -> "Table":
        """Return it without the columns *keys*."""
        kept = [place for place, each in enumerate(self.columns) if each.key not in keys]
        return self._replace(
            columns=tuple(self.columns[place] for place in kept),
            rows=tuple(tuple(row[place] for place in kept) for row in self.rows),
        )

    def _values(self) -> Iterable[tuple[Cell, ...]]:
        return zip(*self.rows, strict=True) if self.rows else [()] * len(self.columns)


_FOR_PROGRAMS = frozenset({Key.TILSKUDDSBREV})


class Overview(NamedTuple):
    """What there is to tell of a season: lines that say it shortly, and tables."""

    title: str
    lines: tuple[str, ...]
    tables: tuple[Table, ...]
    language: Language

    @property
    def read_on_a_page(self) -> tuple[Table, ...]:
        """Those that people read; one for programs only where it is alone."""
        if len(self.tables) == 1:
            return self.tables
        return tuple(each for each in self.tables if each.key not in _FOR_PROGRAMS)

    def of(self, *keys: Key) -> "Overview":
        """Return it with the tables *keys* alone, or with all where none is named."""
        chosen = tuple(each for each in self.tables if each.key in keys)
        return self._replace(tables=chosen) if keys else self


def text(cell: Cell, language: Language) -> str:
    """Return *cell* as a person reads it, but for amounts, which each format writes its way."""
    if isinstance(cell, Phrase):
        return cell.of(language)
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    return "" if cell is None else str(cell)
