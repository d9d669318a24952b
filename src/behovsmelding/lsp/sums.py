"""The sums of a behovsmelding, each with the place it is shown at."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from behovsmelding.diagnostics import Path
from behovsmelding.messages import Language
from behovsmelding.messages.ui.editor import SUM, SUMS
from behovsmelding.model.kroner import Kroner

Shown = tuple[Path, str]
"""Where a sum is shown, and what is shown there."""


def sums(melding: Any, generation: str, language: Language) -> Iterator[Shown]:
    """Yield the sums that are known; one that lacks an amount is not shown."""
    yield from _SUMS[generation](melding, language)


def _lokal(melding: Any, language: Language) -> Iterator[Shown]:
    for i, tiltak in enumerate(melding.tiltak):
        if tiltak.tilskudd:
            yield from _one(("tiltak", i, "tilskudd"), tiltak.tilskudd.totalt, language)
    for i, each in enumerate(melding.videreføring):
        for j, continued in enumerate(each.tiltak):
            if continued.tilskudd:
                path = ("videreføring", i, "tiltak", j, "tilskudd")
                yield from _one(path, continued.tilskudd.totalt, language)
        yield from _both(
            ("videreføring", i, "tiltak"), each.eiersiden, each.uh, each.totalt, language
        )
    for rad in melding.sumrader:
        yield from _one(("ordninger", rad.ordning.value), rad.totalt, language)
    whole = (melding.sum_eier, melding.sum_uh, melding.sum_totalt)
    for name in ("ordninger", "tiltak"):
        yield from _both((name,), *whole, language)


def _kollektiv(melding: Any, language: Language) -> Iterator[Shown]:
    for i, tiltak in enumerate(melding.tiltak):
        yield from _one(("tiltak", i, "tilskudd"), tiltak.totalt, language)
    got = {row.mottaker: row.beløp for row in melding.sum_mottakere}
    for name in ("eiere", "partnere"):
        for i, part in enumerate(getattr(melding, name)):
            yield from _one((name, i, "navn"), got.get(part.navn), language)
    yield from _one(("tiltak",), melding.sum_totalt, language)


def _one(path: Path, amount: Kroner | None, language: Language) -> Iterator[Shown]:
    if amount is not None:
        yield path, SUM.of(language, sum=amount)


def _both(
    path: Path, eier: Kroner | None, uh: Kroner | None, amount: Kroner | None, language: Language
) -> Iterator[Shown]:
    if amount is not None:
        yield path, SUMS.of(language, eier=eier, uh=uh, sum=amount)


_SUMS: Mapping[str, Callable[[Any, Language], Iterator[Shown]]] = MappingProxyType(
    {"lokal": _lokal, "kollektiv": _kollektiv}
)
