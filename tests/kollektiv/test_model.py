"""The model of the kollektiv generation: what it guards, and what it adds up."""

from typing import Any

import pytest

from behovsmelding.kollektiv.model import Behovsmelding, Fordeling, Område, Partnertype, Tiltak
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from tests.support.meldinger_kollektiv import model


def tiltak(narvik: int | None = 110_000, nord: int | None = 328_000, **answers: Any) -> Tiltak:
    """Make a tiltak with an amount to the owner and one to the partner."""
    rows = [model.Tilskudd("Narvik kommune", narvik), model.Tilskudd("Nord universitet", nord)]
    made: Tiltak = model.Tiltak(**{"tilskudd": rows, "område": [Område.SKOLE]} | answers)
    return made


def melding(*tiltak: Tiltak) -> Behovsmelding:
    """Make a behovsmelding of one owner and one partner."""
    made: Behovsmelding = model.Behovsmelding(
        skjema="2027",
        eiere=[model.Eier(navn="Narvik kommune", organisasjonsnummer="959469059")],
        partnere=[model.Partner(navn="Nord universitet", type=Partnertype.UH)],
        tiltak=tiltak,
    )
    return made


def test_sum_per_recipient() -> None:
    """Each owner and partner gets what every tiltak gives it, and stands with its number."""
    rows = melding(tiltak(), tiltak(20_000, 308_000)).sum_mottakere

    assert [(row.mottaker, row.organisasjonsnummer, row.beløp) for row in rows] == [
        ("Narvik kommune", "959469059", 130_000),
        ("Nord universitet", None, 636_000),
    ]


def test_a_recipient_that_a_tiltak_leaves_out_gets_nothing_of_it() -> None:
    """Who is not named in a tiltak gets 0 kroner of it, and the sum is known."""
    alone = tiltak(tilskudd=[model.Tilskudd("Narvik kommune", 5_000)])

    assert melding(tiltak(), alone).sum_partnere == 328_000


def test_total() -> None:
    """The total is every amount of every tiltak."""
    assert melding(tiltak(), tiltak(20_000, 308_000)).sum_totalt == 766_000


@pytest.mark.parametrize("missing", [tiltak(narvik=None), tiltak(tilskudd=[])])
def test_a_missing_amount_makes_its_sums_unknown(missing: Tiltak) -> None:
    """A sum is never a part of what it should be."""
    document = melding(tiltak(), missing)

    assert (document.sum_totalt, document.sum_eiere) == (None, None)


def test_a_missing_amount_leaves_other_sums_known() -> None:
    """Another recipient's sum does not wait for it."""
    assert melding(tiltak(), tiltak(narvik=None)).sum_partnere == 656_000


def test_no_tiltak_no_sums() -> None:
    """Before the first tiltak nothing is known."""
    document = melding()

    assert (
        document.sum_totalt,
        document.sum_eiere,
        document.sum_koordinator,
        document.antall_tiltak,
    ) == (None, None, None, None)


def test_a_tiltak_for_both_is_a_row_of_its_own() -> None:
    """The rows per område add up to the total, since none counts a tiltak twice."""
    document = melding(
        tiltak(1, 0),
        tiltak(2, 0, område=[Område.BARNEHAGE]),
        tiltak(4, 0, område=[Område.SKOLE, Område.BARNEHAGE]),
    )

    assert [(row.område, row.beløp) for row in document.sum_områder] == [
        (Fordeling.BARNEHAGE, 2),
        (Fordeling.SKOLE, 1),
        (Fordeling.BEGGE, 4),
    ]


def test_no_row_per_område_while_one_tiltak_is_in_none() -> None:
    """A tiltak that doesn't say its område could belong to any row."""
    document = melding(tiltak(), tiltak(område=[]))

    assert [row.beløp for row in document.sum_områder] == [None, None, None]


def test_rows_per_tema_may_overlap() -> None:
    """A tiltak with two themes is counted in both rows, however they are spelt."""
    document = melding(
        tiltak(1, 0, tema=["Inkludering", "leseopplæring"]), tiltak(2, 0, tema=["inkludering"])
    )

    assert [(row.tema, row.beløp) for row in document.sum_tema] == [
        ("Inkludering", 3),
        ("leseopplæring", 1),
    ]


def test_the_coordinator_is_part_of_the_grant() -> None:
    """«Herav koordinator» is a sum of its own and adds nothing to the total."""
    document = melding(tiltak(koordinator=model.Koordinator(beløp=50_000)), tiltak())

    assert (document.sum_koordinator, document.sum_totalt) == (50_000, 876_000)


def test_what_is_left_in_a_fund_is_in_no_sum() -> None:
    """`beløp` is what is asked for; what stands beside it neither adds nor subtracts."""
    rows = [model.Tilskudd("Narvik kommune", 110_000, 90_000, "overført fra fond")]
    document = melding(tiltak(tilskudd=rows))

    assert (document.sum_totalt, document.sum_eiere) == (110_000, 110_000)


def test_a_coordinator_without_amount_makes_that_sum_unknown() -> None:
    """It is known that there is a coordinator, and not what it costs."""
    assert melding(tiltak(koordinator=model.Koordinator())).sum_koordinator is None


def test_a_sum_may_pass_the_largest_amount() -> None:
    """The limit is for what is typed."""
    assert melding(tiltak(Kroner.LARGEST, Kroner.LARGEST)).sum_totalt == 2 * Kroner.LARGEST


@pytest.mark.parametrize(("år", "av"), [(1, 1), (3, 3), (1, None), (None, 3)])
def test_a_year_of_several(år: int | None, av: int | None) -> None:
    """The first and the last year are years, and either number may be open."""
    assert (år, av) == (model.Flerårig(år=år, av=av).år, model.Flerårig(år=år, av=av).av)


@pytest.mark.parametrize(("år", "av"), [(0, 3), (4, 3), (-1, None)])
def test_a_year_that_is_none_of_them(år: int, av: int | None) -> None:
    """A year before the first or after the last is refused."""
    with pytest.raises(InvariantError, match="BM503"):
        model.Flerårig(år=år, av=av)


def test_estimates_stand_in_the_order_of_time() -> None:
    """However they are written."""
    anslag = model.Flerårig(anslag=[model.Anslag(2029, 1), model.Anslag("2028", 2)]).anslag

    assert (Periode(2028), Periode(2029)) == tuple(row.år for row in anslag)


@pytest.mark.parametrize(
    ("code", "make"),
    [
        ("BM206", lambda: model.Anslag("vår 2028", 1)),
        ("BM211", lambda: model.Flerårig(anslag=[model.Anslag(2028, 1), model.Anslag(2028, 2)])),
        ("BM211", lambda: model.Tiltak(tema=["Lesing", "lesing"])),
        ("BM211", lambda: model.Tiltak(område=[Område.SKOLE, Område.SKOLE])),
        (
            "BM211",
            lambda: model.Tiltak(tilskudd=[model.Tilskudd("Nord", 1), model.Tilskudd("Nord", 2)]),
        ),
        ("BM504", lambda: model.Tilskudd("  ", 1)),
    ],
)
def test_what_a_class_refuses(code: str, make: Any) -> None:
    """A class refuses at once what it can know alone."""
    with pytest.raises(InvariantError, match=code):
        make()
