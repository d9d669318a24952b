"""What a tiltak of 2025 becomes: what stood beside its amounts goes with them."""

import attrs

from behovsmelding import kollektiv, lokal
from behovsmelding.carry import Carried, Kind, carry
from behovsmelding.form import load_form
from tests.support import meldinger
from tests.support.carried import became, only
from tests.support.meldinger import videreføring, videreført


def continued(gammel: lokal.VidereførtTiltak) -> Carried:
    """Carry over a behovsmelding that does nothing but to continue *gammel*."""
    old = meldinger.melding(tiltak=(), videreføring=[videreføring(tiltak=[gammel])])
    return carry(old, load_form("2027"))


def test_what_stood_beside_an_amount_stands_beside_it_still() -> None:
    """A fund and a remark are the recipient's; the amount was net, and still is what is asked."""
    gammel = attrs.evolve(
        videreført(),
        brutto=200_000,
        fra_fond=90_000,
        merknad_eier="Fra i fjor.",
        merknad_uh="Som før.",
    )
    result = continued(gammel)

    assert only(result).tilskudd == (
        kollektiv.Tilskudd("Narvik kommune", 110_000, 90_000, "Fra i fjor."),
        kollektiv.Tilskudd("Nord universitet", 328_000, merknad="Som før."),
    )
    stood = ("videreføring", 0, "tiltak", 0)
    assert became(result, *stood, "fra_fond") == [(Kind.CHANGED, "ved_siden")]
    assert became(result, *stood, "brutto") == [(Kind.LEFT_OUT, "brutto")]


def test_a_fund_is_not_lost_with_an_amount() -> None:
    """What is left from before is told under the name, though nobody said what is asked for."""
    gammel = lokal.VidereførtTiltak(nummer=1, fra_fond=90_000)
    result = continued(gammel)

    assert only(result).tilskudd == (kollektiv.Tilskudd("Narvik kommune", None, 90_000),)
