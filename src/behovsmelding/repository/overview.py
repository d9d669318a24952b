"""The overview of a season: a few lines that say it shortly, and tables that say it all."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from behovsmelding.messages import Language
from behovsmelding.messages.ui import season as words
from behovsmelding.model.kroner import grouped
from behovsmelding.repository import listed, sums
from behovsmelding.repository.delivered import (
    Delivery,
    Expected,
    Standing,
    deliveries,
    table,
)
from behovsmelding.repository.documents import Left, Telling
from behovsmelding.repository.season import Season
from behovsmelding.repository.sums import Frame
from behovsmelding.repository.tables import Overview, Table


class Held(NamedTuple):
    """What a season is held against: what there is to share out, and who is to deliver by when."""

    frames: tuple[Frame, ...] = ()
    expected: tuple[Expected, ...] = ()
    day: date = date.min


def overview(season: Season, folder: str, telling: Telling, held: Held) -> Overview:
    """Return what there is to tell of *season*, which was read in *folder*, *held* against that."""
    delivered = deliveries(season, held.expected) if held.expected else ()
    return Overview(
        words.TITLE.of(telling.language, folder=folder),
        (
            *_lines(season, telling.language, held.frames),
            *_delivered(delivered, telling.language),
        ),
        tuple(_tables(season, telling, held, delivered)),
        telling.language,
    )


def _tables(
    season: Season, telling: Telling, held: Held, delivered: tuple[Delivery, ...]
) -> Iterator[Table]:
    yield sums.years(season, held.frames)
    if held.expected:
        yield table(delivered, held.day)
    yield sums.groups(season, held.frames)
    topics = sums.topics(season)
    if topics.rows:
        yield topics
    yield listed.documents(season, telling)
    yield sums.parties(season)
    yield listed.tiltak(season)
    estimates = sums.estimates(season)
    if estimates.rows:
        yield estimates
    yield listed.payments(season, telling)
    yield listed.findings(season)


def _lines(season: Season, language: Language, frames: tuple[Frame, ...]) -> Iterator[str]:
    sent = sum(each.is_sent for each in season.documents)
    drafts = sum(each.is_draft for each in season.documents)
    count = len(season.documents)
    told = words.ONE if count == 1 else words.COUNT
    yield told.of(language, count=count, sent=sent, drafts=drafts, sum=grouped(season.kroner))
    left = [each.left for each in season.documents if each.left]
    if left:
        unknown = left.count(Left.UNKNOWN)
        yield words.LEFT_OUT.of(
            language, count=len(left), errors=len(left) - unknown, unknown=unknown
        )
    elsewhere = sum(each.asked for each in season.entries if each.elsewhere)
    if elsewhere:
        yield words.ELSEWHERE.of(language, sum=grouped(elsewhere))
    for each in frames:
        if each.group is None and each.year in season.years:
            need = season.kroner_of(each.year)
            rest = int(each.kroner) - need
            how = words.OVER if rest < 0 else words.WITHIN
            yield words.FRAME.of(
                language,
                year=each.year,
                sum=grouped(need),
                frame=str(each.kroner),
                words=how.of(language, rest=grouped(abs(rest))),
            )


def _delivered(delivered: tuple[Delivery, ...], language: Language) -> Iterator[str]:
    standings = [each.standing for each in delivered if each.standing is not Standing.UNKNOWN]
    if standings:
        yield words.DELIVERY.of(
            language,
            count=len(standings),
            sent=standings.count(Standing.SENT) + standings.count(Standing.WRONG),
            missing=standings.count(Standing.MISSING),
            drafts=standings.count(Standing.DRAFT),
        )
    if wrong := standings.count(Standing.WRONG):
        yield words.DELIVERED_WRONG.of(language, count=wrong)
