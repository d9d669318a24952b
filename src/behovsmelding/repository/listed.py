"""The tables of a season that list: a row a behovsmelding, a tiltak, a payment, a finding."""

from collections.abc import Iterator

from behovsmelding.generation.season import Organisation, Side
from behovsmelding.messages.ui import season as words
from behovsmelding.messages.ui.interface import SEVERITIES
from behovsmelding.repository.documents import Document, Telling
from behovsmelding.repository.identity import digits
from behovsmelding.repository.season import Entry, Season
from behovsmelding.repository.tables import Cell, Column, Key, Kind, Table


def documents(season: Season, telling: Telling) -> Table:
    """Return a row a file: whose it is, how far it has come, and what it comes to."""
    columns = (
        Column(Key.FIL),
        Column(Key.SKJEMA),
        Column(Key.ÅR, Kind.NUMBER),
        Column(Key.EIERE),
        Column(Key.ORGANISASJONSNUMMER, Kind.CODE),
        Column(Key.KOMPETANSENETTVERK),
        Column(Key.STATSFORVALTER),
        Column(Key.PARTNERE),
        Column(Key.KONTAKT),
        Column(Key.EPOST),
        Column(Key.STATUS),
        Column(Key.FRIST, Kind.DATE),
        Column(Key.ANTALL_TILTAK, Kind.COUNT, adds=True),
        Column(Key.TIL_EIERE, Kind.KRONER, adds=True),
        Column(Key.TIL_PARTNERE, Kind.KRONER, adds=True),
        Column(Key.SUM, Kind.KRONER, adds=True),
        Column(Key.ANNET_STED, Kind.KRONER, adds=True),
        Column(Key.FEIL, Kind.COUNT, adds=True),
        Column(Key.ADVARSLER, Kind.COUNT, adds=True),
        Column(Key.MERKNAD),
    )
    entries: dict[str, list[Entry]] = {}
    for each in season.entries:
        entries.setdefault(each.document.file, []).append(each)
    rows = [_document(each, entries.get(each.file, [])) for each in season.documents]
    table = Table(Key.BEHOVSMELDINGER, columns, tuple(rows))
    return table if telling.contacts else table.without(Key.KONTAKT, Key.EPOST)


def _document(document: Document, entries: list[Entry]) -> tuple[Cell, ...]:
    added = document.added
    return (
        document.file,
        document.form,
        document.year,
        _names(document, Side.EIER),
        ", ".join(_numbers(document)) or None,
        added.network if added else None,
        added.office if added else None,
        _names(document, Side.PARTNER),
        ", ".join(name for name, _ in added.contacts) or None if added else None,
        ", ".join(mail for _, mail in added.contacts if mail) or None if added else None,
        words.STATUS[document.is_sent] if added else None,
        document.deadline,
        added.antall if added else None,
        *_money(document, entries),
        document.errors,
        document.warnings,
        words.LEFT[document.left] if document.left else None,
    )


def _money(document: Document, entries: list[Entry]) -> Iterator[Cell]:
    """Yield what is counted of it on each side and in all, and what is counted elsewhere."""
    if document.left is not None:
        yield from (None,) * 4
        return
    yield sum(each.to(Side.EIER) for each in entries)
    yield sum(each.to(Side.PARTNER) for each in entries)
    yield sum(each.kroner for each in entries)
    yield sum(each.asked for each in entries if each.elsewhere) or None


def tiltak(season: Season) -> Table:
    """Return a row a post of every behovsmelding that is in the sums."""
    columns = (
        Column(Key.FIL),
        Column(Key.ÅR, Kind.NUMBER),
        Column(Key.EIERE),
        Column(Key.STATUS),
        Column(Key.NUMMER, Kind.NUMBER),
        Column(Key.SLAG),
        Column(Key.TILTAK),
        Column(Key.GRUPPE),
        Column(Key.TEMA),
        Column(Key.VARIGHET),
        Column(Key.VIDEREFØRER),
        Column(Key.TIL_EIERE, Kind.KRONER, adds=True),
        Column(Key.TIL_PARTNERE, Kind.KRONER, adds=True),
        Column(Key.KOORDINATOR, Kind.KRONER, adds=True),
        Column(Key.SUM, Kind.KRONER, adds=True),
        Column(Key.ANNET_STED, Kind.KRONER, adds=True),
        Column(Key.FØRT_I),
    )
    return Table(Key.TILTAK, columns, tuple(map(_tiltak, season.entries)))


def _tiltak(entry: Entry) -> tuple[Cell, ...]:
    document, post, elsewhere = entry
    return (
        document.file,
        document.year,
        _names(document, Side.EIER),
        words.STATUS[document.is_sent],
        post.number,
        words.KINDS[post.kind.value],
        post.navn,
        post.group.words if post.group else words.NO_GROUP,
        ", ".join(each.words for each in post.topics) or None,
        ", ".join(post.periods) or None,
        post.continues,
        None if elsewhere else entry.to(Side.EIER),
        None if elsewhere else entry.to(Side.PARTNER),
        None if elsewhere or post.coordinator is None else int(post.coordinator),
        None if elsewhere else entry.kroner,
        entry.asked if elsewhere else None,
        elsewhere,
    )


def payments(season: Season, telling: Telling) -> Table:
    """Return what a grant letter needs (§ 13): who gets how much, for what, and when."""
    columns = (
        Column(Key.ÅR, Kind.NUMBER),
        Column(Key.NAVN),
        Column(Key.ORGANISASJONSNUMMER, Kind.CODE),
        Column(Key.KONTONUMMER, Kind.CODE),
        Column(Key.SUM, Kind.KRONER, adds=True),
        Column(Key.TILTAK),
        Column(Key.FORMÅL),
        Column(Key.VARIGHET),
        Column(Key.STATUS),
        Column(Key.FIL),
    )
    paid = [
        (one, _key(season, one), entry, kroner)
        for entry in season.counted
        for one, kroner in entry.shares()
        if kroner
    ]
    paid.sort(key=lambda each: (each[2].document.year or 0, each[1]))
    rows = [_payment(one, entry, kroner) for one, _, entry, kroner in paid]
    table = Table(Key.TILSKUDDSBREV, columns, tuple(rows))
    return table if telling.accounts else table.without(Key.KONTONUMMER)


def _key(season: Season, one: Organisation | None) -> str:
    return season.identities.of(one) if one else ""


def _payment(one: Organisation | None, entry: Entry, kroner: int) -> tuple[Cell, ...]:
    post = entry.post
    about = [*([post.group.words] if post.group else []), *(each.words for each in post.topics)]
    return (
        entry.document.year,
        (one.navn if one else None) or words.NOBODY,
        one.number if one else None,
        one.account if one else None,
        kroner,
        post.navn or words.KINDS[post.kind.value],
        post.purpose or ", ".join(about) or None,
        ", ".join(post.periods) or None,
        words.STATUS[entry.document.is_sent],
        entry.document.file,
    )


def findings(season: Season) -> Table:
    """Return every finding of every file."""
    columns = (
        Column(Key.FIL),
        Column(Key.LINJE, Kind.NUMBER),
        Column(Key.HVA),
        Column(Key.KODE),
        Column(Key.STED),
        Column(Key.FUNN),
    )
    rows = [
        (
            document.file,
            each.line,
            SEVERITIES[each.severity],
            each.code,
            each.place or None,
            each.sentence or None,
        )
        for document in season.documents
        for each in document.findings
    ]
    return Table(Key.FUNN, columns, tuple(rows))


def _names(document: Document, side: Side) -> str | None:
    named = (each.navn for each in document.parties if each.side is side)
    return ", ".join(each for each in named if each) or None


def _numbers(document: Document) -> Iterator[str]:
    for each in document.parties:
        if each.side is Side.EIER and (number := digits(each.number)):
            yield number
