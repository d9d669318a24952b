"""The rules about amounts in the kollektiv generation: who gets what, and what is a part of it."""

import pytest

from behovsmelding.kollektiv.model import Koordinator, Oppgitt
from tests.support.meldinger_kollektiv import (
    NARVIK,
    NORD,
    eier,
    found,
    melding,
    model,
    tiltak,
    told,
    utkast,
)


@pytest.mark.parametrize(
    ("mottaker", "expected"),
    [
        (NARVIK, []),
        ("Narvik komune", [("BM512", "tiltak[0].tilskudd.Narvik komune")]),
        ("Bodø", [("BM513", "tiltak[0].tilskudd.Bodø")]),
    ],
)
def test_a_recipient_is_an_owner_or_a_partner(
    mottaker: str, expected: list[tuple[str, str]]
) -> None:
    """An amount to somebody else is refused, with the nearest name if one is near."""
    document = melding(tiltak(tilskudd=[model.Tilskudd(mottaker, 1), model.Tilskudd(NORD, 1)]))

    assert expected == found(document, "BM512", "BM513")


def test_a_recipient_is_not_judged_while_a_name_is_missing() -> None:
    """It may be the owner that isn't named yet."""
    document = utkast(tiltak(tilskudd=[model.Tilskudd("Bodø", 1)]), eiere=[eier(navn=None)])

    assert found(document, "BM512", "BM513") == []


@pytest.mark.parametrize(("beløp", "codes"), [(438_000, []), (438_001, ["BM510"])])
def test_the_coordinator_is_part_of_what_the_tiltak_gets(beløp: int, codes: list[str]) -> None:
    """A coordinator at the partner is as lawful as one at an owner (§ 11): it is the tiltak's."""
    koordinator = model.Koordinator(beløp=beløp, begrunnelse="Mange skoler.")

    assert codes == [code for code, _ in found(melding(tiltak(koordinator=koordinator)))]


@pytest.mark.parametrize(
    ("mottaker", "beløp"), [(NARVIK, 50_000), (NORD, 300_000), ("Bodø kommune", 1)]
)
def test_the_coordinator_may_be_anybodys(mottaker: str, beløp: int) -> None:
    """What one recipient gets is enough, whichever it is, a second owner too."""
    document = melding(
        tiltak(
            tilskudd=[model.Tilskudd(mottaker, beløp), model.Tilskudd("Vefsn kommune", 0)],
            koordinator=model.Koordinator(beløp=beløp, begrunnelse="Mange skoler."),
        )
    )

    assert found(document, "BM510") == []


@pytest.mark.parametrize(
    ("koordinator", "places"),
    [
        (model.Koordinator(beløp=1, begrunnelse="Mange skoler."), []),
        (model.Koordinator(beløp=0), []),
        (model.Koordinator(beløp=1), ["tiltak[0].koordinator.begrunnelse"]),
    ],
)
def test_a_coordinator_needs_a_reason(koordinator: Koordinator, places: list[str]) -> None:
    """Money for a coordinator is reasoned for; none needs no reason."""
    document = melding(tiltak(koordinator=koordinator))

    assert places == [place for _, place in found(document, "BM511")]


def test_an_amount_with_more_beside_it_stands_at_its_own_key() -> None:
    """The finding is at the amount, not at all that is said of the recipient."""
    rows = [model.Tilskudd(NARVIK, 0, 90_000), model.Tilskudd(NORD, 1_000)]

    assert found(melding(tiltak(tilskudd=rows))) == [
        ("BM311", "tiltak[0].tilskudd.Narvik kommune.beløp")
    ]


def test_a_recipient_that_gets_nothing() -> None:
    """An amount of zero is warned of by the recipient's name."""
    document = melding(tiltak(tilskudd=[model.Tilskudd(NARVIK, 0), model.Tilskudd(NORD, 1_000)]))

    assert found(document) == [("BM311", "tiltak[0].tilskudd.Narvik kommune")]


@pytest.mark.parametrize(
    ("oppgitt", "expected"),
    [
        (model.Oppgitt(eiere=110_000, partnere=328_000, totalt=438_000), []),
        (model.Oppgitt(eiere=1, partnere=328_000), ["eiere"]),
        (model.Oppgitt(partnere=1, totalt=1), ["partnere", "totalt"]),
    ],
)
def test_stated_sums(oppgitt: Oppgitt, expected: list[str]) -> None:
    """A sum that somebody typed is compared with the computed, in a tiltak and in all."""
    document = melding(tiltak(oppgitt=oppgitt), oppgitt=oppgitt)

    assert [f"tiltak[0].oppgitt.{each}" for each in expected] + [
        f"oppgitt.{each}" for each in expected
    ] == [place for _, place in found(document, "BM310")]


def test_stated_sums_point_at_the_amounts() -> None:
    """A wrong sum names every amount that it adds."""
    document = melding(
        tiltak(), tiltak(navn="Et annet", målgruppe="Andre"), oppgitt=model.Oppgitt(eiere=1)
    )

    assert [other.path for other in told(document)[0].related] == [
        ("tiltak", 0, "tilskudd", NARVIK),
        ("tiltak", 1, "tilskudd", NARVIK),
    ]
