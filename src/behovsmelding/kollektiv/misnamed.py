"""An owner or partner whose name has a slip that the rows of tilskudd have not.

Opened where a row names somebody who is neither: the one name is to be mended, and not every row.
"""

from behovsmelding.kollektiv.model import Behovsmelding
from behovsmelding.model.path import Path
from behovsmelding.registers import kommuner, several
from behovsmelding.rules import names

_SIGNS = " \t.,:;"
"""What may end a name by a slip."""
_BETWEEN = " \t-–—/,;:()[]"
"""What may part a name from what else is said: «Rana kommune (vertskommune)»."""


def misnamed(melding: Behovsmelding) -> dict[Path, str]:
    """Return what the name at each path is to be, for the owners and partners with a slip in it.

    A row has to say it, no row may say what stands there, and nobody else may be meant.
    """
    parts: dict[Path, str] = {}
    parts |= {("eiere", i, "navn"): each.navn for i, each in enumerate(melding.eiere) if each.navn}
    parts |= {
        ("partnere", i, "navn"): each.navn for i, each in enumerate(melding.partnere) if each.navn
    }
    named = dict.fromkeys(row.mottaker for each in melding.tiltak for row in each.tilskudd)
    known = frozenset(parts.values())
    others = [each for each in named if each not in known]
    found = {
        path: [each for each in others if _is_meant(each, navn)]
        for path, navn in parts.items()
        if navn not in named
    }
    said = [right for each in found.values() for right in each]
    return {
        path: each[0] for path, each in found.items() if len(each) == 1 and said.count(each[0]) == 1
    }


def _is_meant(mottaker: str, navn: str) -> bool:
    """Tell whether *navn* is *mottaker* with a slip in it: with a sign behind it, or misspelt."""
    bare = navn.strip(_SIGNS)
    if bare == mottaker:
        return True
    if not names.er_i_register(mottaker) or names.er_i_register(navn) or names.flere(navn):
        return False
    if bare.casefold() == mottaker.casefold() or mottaker in names.nearest(bare):
        return True
    return several.in_full(bare) == mottaker or _is_same_kommune(bare, mottaker)


def _is_same_kommune(navn: str, mottaker: str) -> bool:
    """Tell whether *navn* is the kommune *mottaker* said otherwise, or more than its name."""
    here = kommuner.find(mottaker)
    if not here or not kommuner.is_named_kommune(mottaker):
        return False
    rest = navn.removeprefix(mottaker)
    if rest != navn:
        # By two names side by side it is known too.
        return rest[0] in _BETWEEN and not kommuner.find(rest.strip(_BETWEEN))
    return kommuner.named(navn) == here and not kommuner.is_named_kommune(navn)
