"""What a behovsmelding of the kollektiv generation adds up: the rows of each sum."""

from collections.abc import Iterable, Sequence
from itertools import repeat
from typing import TYPE_CHECKING

from attrs import field

from behovsmelding.model.answers import ROW_KEY, frozen
from behovsmelding.model.kroner import Kroner, total

if TYPE_CHECKING:
    from behovsmelding.kollektiv.model import Eier, Partner, Tiltak


@frozen
class Mottakersum:
    """A row of the sums per recipient, in kroner."""

    mottaker: str = field(metadata=ROW_KEY)
    organisasjonsnummer: str | None
    beløp: Kroner | None


@frozen
class Temasum:
    """A row of the sums per tema, in kroner; a tiltak with several is counted in each."""

    tema: str = field(metadata=ROW_KEY)
    beløp: Kroner | None


@frozen
class Tiltaksrad:
    """What one tiltak gives each recipient, in their order, in kroner."""

    nummer: int
    beløp: tuple[Kroner | None, ...]
    totalt: Kroner | None


def per_mottaker(
    parter: "Iterable[Eier | Partner]", tiltak: "Sequence[Tiltak]"
) -> tuple[Mottakersum, ...]:
    """Return what each of *parter* is to get, in their order; those with one name are one."""
    numbers: dict[str, str | None] = {}
    for part in parter:
        if part.navn:
            numbers.setdefault(part.navn, part.organisasjonsnummer)
    given = [each.til_hver(numbers) for each in tiltak]
    amounts = map(total, zip(*given, strict=True)) if given else repeat(None)
    return tuple(map(Mottakersum, numbers, numbers.values(), amounts))


def per_tema(tiltak: "Sequence[Tiltak]") -> tuple[Temasum, ...]:
    """Return what each tema is to get, in the order they are named, as they are spelt first."""
    spelt: dict[str, str] = {}
    amounts: dict[str, dict[int, Kroner | None]] = {}
    for number, each in enumerate(tiltak):
        totalt = each.totalt
        for tema in each.tema:
            folded = tema.casefold()
            spelt.setdefault(folded, tema)
            amounts.setdefault(folded, {})[number] = totalt
    sums = [total([*added.values()]) for added in amounts.values()]
    return tuple(map(Temasum, spelt.values(), sums))
