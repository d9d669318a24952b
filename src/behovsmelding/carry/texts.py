"""Several old answers gathered in one new, each under a heading that says where it came from."""

from collections.abc import Sequence

import attrs

from behovsmelding.carry.notes import Moves
from behovsmelding.model.path import Path
from behovsmelding.model.tekst import Tekst


@attrs.frozen
class Svar:
    """A text of the old document: its place, and the heading it gets among others.

    `why` finds the words of what becomes of it, where there is more to say than that.
    """

    path: Path
    overskrift: str
    tekst: Tekst | str
    why: str = ""


def gathered(svar: Sequence[Svar], to: Path, moves: Moves) -> Tekst | None:
    """Make one text of *svar*, to stand at *to*; a lone one needs no heading."""
    if not svar:
        return None
    if len(svar) == 1:
        moves.change(svar[0].path, to, svar[0].why or "annet_spørsmål")
        return Tekst(str(svar[0].tekst))
    for each in svar:
        moves.change(each.path, to, each.why or "samlet")
    return Tekst("\n\n".join(f"## {each.overskrift}\n\n{each.tekst}" for each in svar))
