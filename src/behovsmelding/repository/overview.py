"""The overview of a season: a few lines that say it shortly, and tables that say it all."""

from collections.abc import Iterator

from behovsmelding.messages import Language
from behovsmelding.messages.ui import season as words
from behovsmelding.model.kroner import grouped
from behovsmelding.repository import listed, sums
from behovsmelding.repository.documents import Left, Telling
from behovsmelding.repository.season import Season
from behovsmelding.repository.sums import Frame
from behovsmelding.repository.tables import Key, Overview, Table


def overview(
    season: Season, folder: str, telling: Telling, frames: tuple[Frame, ...] = ()
) -> Overview:
    """Return what there is to tell of *season*, which was read in *folder*."""
    return Overview(
        words.TITLE.of(telling.language, folder=folder),
        tuple(_lines(season, telling.language, frames)),
        tuple(_tables(season, telling, frames)),
        telling.language,
    )


def _tables(season: Season, telling: Telling, frames: tuple[Frame, ...]) -> Iterator[Table]:
    yield sums.years(season, frames)
    yield sums.groups(season, frames)
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
    count = len(season.documents)
    yield words.COUNT.of(
        language, count=count, sent=sent, drafts=count - sent, sum=_amount(season.kroner)
    )
    left = [each.left for each in season.documents if each.left]
    if left:
        unknown = left.count(Left.UNKNOWN)
        yield words.LEFT_OUT.of(
            language, count=len(left), errors=len(left) - unknown, unknown=unknown
        )
    elsewhere = sum(each.asked for each in season.entries if each.elsewhere)
    if elsewhere:
        yield words.ELSEWHERE.of(language, sum=_amount(elsewhere))
    needs = dict(zip(*(sums.years(season).column(key) for key in (Key.ÅR, Key.SUM)), strict=True))
    for each in frames:
        need = needs.get(each.year)
        if each.group is None and isinstance(need, int):
            rest = int(each.kroner) - need
            how = words.OVER if rest < 0 else words.WITHIN
            yield words.FRAME.of(
                language,
                year=each.year,
                sum=_amount(need),
                frame=str(each.kroner),
                words=how.of(language, rest=_amount(abs(rest))),
            )


def _amount(kroner: int) -> str:
    return grouped(kroner, "\u00a0")
