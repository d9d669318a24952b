"""The tiltak of a lokal behovsmelding, each with everything that the document says of it.

A tiltak and the continued one that it is make one. They are numbered as they are printed: the
tiltak first, then the continued ones that no tiltak stands for.
"""

from collections.abc import Iterator

import attrs

from behovsmelding.lokal.model import Behovsmelding, Tiltak, Videreføring, VidereførtTiltak
from behovsmelding.model.path import Path

NOWHERE: Path = ("",)
"""Where nothing stands: a move from below it is one of no answer."""


@attrs.frozen(kw_only=True)
class OldTiltak:
    """What an old document says of one tiltak; a part it lacks is empty and stands nowhere.

    `nummer` is its number there, None for a videreføring that names no tiltak. `samlet` says that
    what the videreføring says of all its tiltak together is told here.
    """

    nummer: int | None = None
    tiltak: Tiltak = attrs.field(factory=Tiltak)
    tiltak_sti: Path = NOWHERE
    videreført: VidereførtTiltak = attrs.field(factory=VidereførtTiltak)
    videreført_sti: Path = NOWHERE
    videreføring: Videreføring = attrs.field(factory=Videreføring)
    videreføring_sti: Path = NOWHERE
    samlet: bool = False

    @property
    def er_lenket(self) -> bool:
        """Whether a tiltak and a continued one were the same."""
        return NOWHERE not in (self.tiltak_sti, self.videreført_sti)


def omtaler(melding: Behovsmelding) -> tuple[OldTiltak, ...]:
    """Return what *melding* says of each tiltak, in the order that they are printed."""
    unlinked = dict(_continued(melding))
    found = []
    for position, tiltak in enumerate(melding.tiltak):
        omtale = OldTiltak(tiltak=tiltak, tiltak_sti=("tiltak", position))
        if (path := _linked(tiltak, unlinked)) is not None:
            omtale = _with(omtale, unlinked.pop(path))
        found.append(omtale)
    found.extend(unlinked.values())
    numbered = [attrs.evolve(each, nummer=i) for i, each in enumerate(found, 1)]
    return tuple(_gathered([*numbered, *_of_words_only(melding)]))


def _continued(melding: Behovsmelding) -> Iterator[tuple[Path, OldTiltak]]:
    for i, videreføring in enumerate(melding.videreføring):
        for j, videreført in enumerate(videreføring.tiltak):
            path: Path = ("videreføring", i, "tiltak", j)
            yield (
                path,
                OldTiltak(
                    videreført=videreført,
                    videreført_sti=path,
                    videreføring=videreføring,
                    videreføring_sti=path[:2],
                ),
            )


def _linked(tiltak: Tiltak, continued: dict[Path, OldTiltak]) -> Path | None:
    if tiltak.viderefører is None:
        return None
    for path, each in continued.items():
        same = each.videreført.nummer == tiltak.viderefører
        if same and each.videreføring.ordning is tiltak.ordning:
            return path
    return None


def _with(omtale: OldTiltak, continued: OldTiltak) -> OldTiltak:
    return attrs.evolve(continued, tiltak=omtale.tiltak, tiltak_sti=omtale.tiltak_sti)


def _of_words_only(melding: Behovsmelding) -> Iterator[OldTiltak]:
    """Yield each videreføring that says in words alone what is continued."""
    for i, each in enumerate(melding.videreføring):
        if not each.tiltak and (each.beskrivelse or each.fremdrift):
            yield OldTiltak(videreføring=each, videreføring_sti=("videreføring", i))


def _gathered(found: list[OldTiltak]) -> Iterator[OldTiltak]:
    """Let the first tiltak of each videreføring tell what is said of them all."""
    told: set[Path] = {NOWHERE}
    for each in found:
        yield attrs.evolve(each, samlet=each.videreføring_sti not in told)
        told.add(each.videreføring_sti)
