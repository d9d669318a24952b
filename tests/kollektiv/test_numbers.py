"""Which organisasjonsnummer is offered for an owner that has none (BM509)."""

import pytest

from behovsmelding.kollektiv.model import Eiertype
from tests.support.meldinger_kollektiv import eier, melding, model, tiltak, told

NARVIK = "959469059"


def offered(navn: str, slag: Eiertype | None) -> object:
    """Return the number that is offered for an owner of this name and kind, who is to get money."""
    document = melding(
        tiltak(tilskudd=[model.Tilskudd(navn, 120_000)]),
        eiere=[eier(navn=navn, type=slag, organisasjonsnummer=None)],
    )
    [found] = [each for each in told(document) if each.code == "BM509"]
    return found.instead and found.instead.answer


@pytest.mark.parametrize("navn", ["Narvik kommune", "Narvik", "Narvik kommune, oppvekst"])
def test_the_number_of_a_kommune_is_offered(navn: str) -> None:
    """A kommune gets its own number, with a department behind its name or without."""
    assert offered(navn, Eiertype.KOMMUNE) == NARVIK
    assert offered(navn, None) == NARVIK


@pytest.mark.parametrize(
    "navn",
    [
        "Tårnet barnehage AS – Narvik",
        "Narvik – Tårnet barnehage",
        "Narvik (Tårnet barnehage SA)",
        "Narvik, Tårnet barnehage",
        "Solstua barnehage v/ Narvik kommune",
        "Montessoriskolen - Narvik",
        "Tårnet barnehage/Narvik",
    ],
)
def test_the_place_of_another_body_has_no_number_for_it(navn: str) -> None:
    """A kommune named beside somebody else says where that is, and its number is not theirs."""
    assert offered(navn, Eiertype.PRIVAT_BARNEHAGE) is None
    assert offered(navn, None) is None


def test_no_private_owner_has_the_number_of_a_kommune() -> None:
    """Whatever it is called, who says it is private is no kommune."""
    assert offered("Narvik kommune", Eiertype.PRIVAT_SKOLE) is None


@pytest.mark.parametrize(
    "navn",
    [
        "Narvik kommune m/ Evenes kommune",
        "Narvik kommune v/ Evenes kommune",
        "Narvik kommune – Evenes kommune",
        "Narvik kommune (med Evenes og Gratangen)",
        "Narvik kommune (Evenes)",
    ],
)
def test_several_have_no_number(navn: str) -> None:
    """Where several are named, whose number is asked for is not known."""
    assert offered(navn, Eiertype.KOMMUNE) is None
