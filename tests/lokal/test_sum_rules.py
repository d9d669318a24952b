"""The rules about amounts and sums (BM3xx)."""

from typing import Any

import pytest

from behovsmelding.lokal.model import Behovsmelding, Ordning
from behovsmelding.model.kroner import Kroner, total
from behovsmelding.model.path import place
from tests.support.meldinger import melding, model, places, tiltak, told, videreføring, videreført

LARGEST = Kroner.LARGEST


def related(whole: Behovsmelding, code: str) -> list[str]:
    """Return the places that the one finding with *code* speaks of."""
    [found] = told(whole, code)
    return [place(each.path) for each in found.related]


def row(ordning: Ordning, eier: int | None = None, uh: int | None = None) -> Any:
    """Make a stated row of the sum table."""
    return model.OppgittOrdning(ordning=ordning, eier=eier, uh=uh)


def test_complete_document_has_no_findings() -> None:
    """A behovsmelding with every answer and no contradiction passes without a word."""
    assert told(melding()) == []


def test_stated_row_that_agrees_is_silent() -> None:
    """A row stated beside details may say what they come to."""
    whole = melding(ordninger=[row(Ordning.REGIONAL, 70_000, 503_800)])

    assert told(whole) == []


@pytest.mark.parametrize(
    ("eier", "uh", "side"), [(70_001, 503_800, "eier"), (70_000, 503_799, "uh")]
)
def test_stated_row_that_differs_from_its_details(eier: int, uh: int, side: str) -> None:
    """Each side of a stated row is compared with the details of its ordning."""
    whole = melding(ordninger=[row(Ordning.REGIONAL, eier, uh)])

    assert places(whole) == [("BM307", f"ordninger.regional.{side}")]
    assert related(whole, "BM307") == [f"tiltak[0].tilskudd.{side}"]


def test_stated_row_names_every_amount_it_adds() -> None:
    """A wrong row points at each tiltak, each continued tiltak and the coordinator, once."""
    whole = melding(
        tiltak=[
            tiltak(ordning=Ordning.DESENTRALISERT),
            tiltak(
                ordning=Ordning.DESENTRALISERT,
                viderefører=1,
                tilskudd=model.Tilskudd(eier=110_000, uh=328_000),
            ),
        ],
        videreføring=[videreføring(koordinator=model.Koordinatorsum(beløp=40_000))],
        ordninger=[row(Ordning.DESENTRALISERT, 1, 831_800)],
    )

    assert related(whole, "BM307") == [
        "tiltak[0].tilskudd.eier",
        "videreføring[0].tiltak[0].tilskudd.eier",
        "videreføring[0].koordinator.beløp",
    ]
    assert "220\u00a0000" in told(whole, "BM307")[0].sentence()


def test_a_wrong_row_names_no_coordinator_who_is_counted_elsewhere() -> None:
    """Only amounts that the sum adds stand below it."""
    elsewhere = model.Koordinatorsum(egen_behovsmelding=True)
    whole = melding(
        videreføring=[videreføring(koordinator=elsewhere)],
        ordninger=[row(Ordning.DESENTRALISERT, 1, 328_000)],
    )

    assert related(whole, "BM307") == ["videreføring[0].tiltak[0].tilskudd.eier"]


def test_unknown_sum_is_not_compared() -> None:
    """A stated row is not judged while an amount of its details is missing."""
    whole = melding(
        tiltak=[tiltak(tilskudd=model.Tilskudd(uh=1_000))],
        ordninger=[row(Ordning.REGIONAL, 5, 1_000)],
    )

    assert places(whole, "BM307") == []


def test_net_is_gross_less_fund() -> None:
    """The owner's amount is what stands when the fund's money is taken from the gross."""
    right = model.VidereførtTiltak(
        nummer=1, tilskudd=model.Tilskudd(eier=110_000, uh=1_000), brutto=200_000, fra_fond=90_000
    )
    wrong = model.VidereførtTiltak(
        nummer=1, tilskudd=model.Tilskudd(eier=120_000, uh=1_000), brutto=200_000, fra_fond=90_000
    )

    assert told(melding(videreføring=[videreføring(tiltak=[right])])) == []
    whole = melding(videreføring=[videreføring(tiltak=[wrong])])
    assert places(whole) == [("BM308", "videreføring[0].tiltak[0].tilskudd.eier")]
    assert related(whole, "BM308") == [
        "videreføring[0].tiltak[0].brutto",
        "videreføring[0].tiltak[0].fra_fond",
    ]


@pytest.mark.parametrize("known", [{"brutto": 200_000}, {"fra_fond": 90_000}])
def test_net_is_not_judged_without_gross_and_fund(known: dict[str, int]) -> None:
    """Gross alone, or the fund alone, says nothing of the net amount."""
    part = model.VidereførtTiltak(nummer=1, tilskudd=model.Tilskudd(eier=5_000, uh=1_000), **known)

    assert told(melding(videreføring=[videreføring(tiltak=[part])])) == []


@pytest.mark.parametrize(
    ("eier", "uh", "side"), [(1_000, 2_000, None), (3_000, 2_000, "eier"), (1_000, 3_000, "uh")]
)
def test_linked_tiltak_asks_for_what_is_continued(eier: int, uh: int, side: str | None) -> None:
    """A tiltak that is a continued one has the same amounts, side by side."""
    whole = melding(
        tiltak=[
            tiltak(
                ordning=Ordning.DESENTRALISERT,
                viderefører=1,
                tilskudd=model.Tilskudd(eier=1_000, uh=2_000),
            )
        ],
        videreføring=[videreføring(tiltak=[videreført(1, eier, uh)])],
    )

    assert places(whole) == ([("BM309", f"tiltak[0].tilskudd.{side}")] if side else [])


@pytest.mark.parametrize(
    "continued", [model.VidereførtTiltak(nummer=1), videreført(2, 1, 1)], ids=["open", "another"]
)
def test_a_link_to_no_amounts_is_not_compared(continued: Any) -> None:
    """Where the continued tiltak has no amounts, or is not there, nothing differs."""
    whole = melding(
        tiltak=[tiltak(ordning=Ordning.DESENTRALISERT, viderefører=1)],
        videreføring=[videreføring(tiltak=[continued])],
    )

    assert places(whole, "BM309") == []


def test_linked_amounts_point_at_each_other() -> None:
    """The finding at the tiltak names the continued tiltak's amount."""
    whole = melding(
        tiltak=[tiltak(ordning=Ordning.DESENTRALISERT, viderefører=2)],
        videreføring=[videreføring(tiltak=[videreført(1, 5, 6), videreført(2, 70_000, 6)])],
    )

    assert related(whole, "BM309") == ["videreføring[0].tiltak[1].tilskudd.uh"]


RIGHT = {"eier": 180_000, "uh": 831_800, "totalt": 1_011_800}


@pytest.mark.parametrize("side", RIGHT)
def test_stated_total_of_the_document(side: str) -> None:
    """Each stated sum of the document is compared; the right ones pass."""
    parts: dict[str, Any] = {"videreføring": [videreføring()]}

    assert told(melding(oppgitt=model.Oppgitt(**RIGHT), **parts)) == []
    wrong = melding(oppgitt=model.Oppgitt(**RIGHT | {side: 1}), **parts)
    assert places(wrong) == [("BM310", f"oppgitt.{side}")]


def test_stated_total_names_all_its_amounts() -> None:
    """A wrong total names every amount in it, also those of an ordning with a sum only."""
    whole = melding(
        oppgitt=model.Oppgitt(totalt=1),
        ordninger=[row(Ordning.KOMPETANSELØFTET, 5, 6)],
        videreføring=[videreføring(koordinator=model.Koordinatorsum(beløp=7))],
    )

    assert related(whole, "BM310") == [
        "tiltak[0].tilskudd.eier",
        "tiltak[0].tilskudd.uh",
        "videreføring[0].tiltak[0].tilskudd.eier",
        "videreføring[0].tiltak[0].tilskudd.uh",
        "videreføring[0].koordinator.beløp",
        "ordninger.kompetanseløftet.eier",
        "ordninger.kompetanseløftet.uh",
    ]


@pytest.mark.parametrize(
    ("stated", "wrong"),
    [
        ({"eier": 70_000, "uh": 503_800, "totalt": 573_800}, []),
        ({"eier": 1}, ["eier"]),
        ({"uh": 1, "totalt": 573_799}, ["uh", "totalt"]),
    ],
)
def test_stated_total_of_a_tiltak(stated: dict[str, int], wrong: list[str]) -> None:
    """«Tilskuddet fordeles» is compared with the tiltak's own amounts."""
    whole = melding(tiltak=[tiltak(oppgitt=model.Oppgitt(**stated))])

    assert places(whole) == [("BM310", f"tiltak[0].oppgitt.{side}") for side in wrong]


def test_a_stated_total_of_no_amounts_is_not_compared() -> None:
    """What is missing is told as missing."""
    whole = melding(tiltak=[tiltak(tilskudd=None, oppgitt=model.Oppgitt(eier=1))])

    assert places(whole) == [("BM401", "tiltak[0].tilskudd")]


@pytest.mark.parametrize(
    ("stated", "wrong"),
    [
        ({"eier": 110_000, "uh": 328_000, "totalt": 478_000}, []),
        ({"eier": 150_000}, ["eier"]),
        ({"totalt": 438_000}, ["totalt"]),
    ],
)
def test_stated_total_of_a_videreføring(stated: dict[str, int], wrong: list[str]) -> None:
    """«Ønsket sum eier» is without the coordinator's money, «Total sum» with it."""
    part = videreføring(
        oppgitt=model.Oppgitt(**stated), koordinator=model.Koordinatorsum(beløp=40_000)
    )

    assert places(melding(videreføring=[part])) == [
        ("BM310", f"videreføring[0].oppgitt.{side}") for side in wrong
    ]


@pytest.mark.parametrize(
    ("part", "path"),
    [
        (
            {"tiltak": [tiltak(tilskudd=model.Tilskudd(eier=0, uh=1_000))]},
            "tiltak[0].tilskudd.eier",
        ),
        (
            {"videreføring": [videreføring(tiltak=[videreført(1, 1, 0)])]},
            "videreføring[0].tiltak[0].tilskudd.uh",
        ),
        ({"ordninger": [row(Ordning.KOMPETANSELØFTET, 0, 9)]}, "ordninger.kompetanseløftet.eier"),
        ({"ordninger": [row(Ordning.KOMPETANSELØFTET, 9, 0)]}, "ordninger.kompetanseløftet.uh"),
    ],
)
def test_share_of_zero_is_a_warning(part: dict[str, Any], path: str) -> None:
    """A side that gets nothing is remarked on, wherever its amount stands."""
    [found] = told(melding(**part), "BM311")

    assert (found.place, found.is_error) == (path, False)


def test_linked_zero_is_told_once() -> None:
    """A tiltak that is a continued one is the same zero."""
    whole = melding(
        tiltak=[
            tiltak(
                ordning=Ordning.DESENTRALISERT,
                viderefører=1,
                tilskudd=model.Tilskudd(eier=0, uh=2_000),
            )
        ],
        videreføring=[videreføring(tiltak=[videreført(1, 0, 2_000)])],
    )

    assert places(whole) == [("BM311", "videreføring[0].tiltak[0].tilskudd.eier")]


def test_row_of_nothing_asks_for_nothing() -> None:
    """A row stated as «-» on both sides ticks no box, and has no zeros to remark on."""
    whole = melding(ordninger=[row(Ordning.KOMPETANSELØFTET, 0, 0), row(Ordning.DESENTRALISERT)])

    assert told(whole) == []
    assert whole.gjelder_ordninger == (Ordning.REGIONAL,)
    assert whole.sum_totalt == 573_800


@pytest.mark.parametrize(
    ("koordinator", "expected"),
    [
        ({"beløp": 40_000}, None),
        ({"egen_behovsmelding": False, "beløp": 40_000}, None),
        ({"egen_behovsmelding": True}, ("BM313", "egen_behovsmelding")),
        ({"egen_behovsmelding": True, "beløp": 0}, ("BM313", "egen_behovsmelding")),
        ({"egen_behovsmelding": True, "beløp": 40_000}, ("BM312", "beløp")),
    ],
)
def test_coordinator_reported_elsewhere(
    koordinator: dict[str, Any], expected: tuple[str, str] | None
) -> None:
    """Money reported elsewhere is a warning; an amount beside that answer would not be counted."""
    part = videreføring(koordinator=model.Koordinatorsum(**koordinator))
    found = places(melding(videreføring=[part]))

    assert found == (
        [(expected[0], f"videreføring[0].koordinator.{expected[1]}")] if expected else []
    )


def test_sum_may_pass_the_largest_amount() -> None:
    """The largest amount guards what is typed; adding such amounts never raises."""
    whole = melding(
        tiltak=[tiltak(tilskudd=model.Tilskudd(eier=LARGEST, uh=LARGEST))],
        oppgitt=model.Oppgitt(totalt=1),
    )

    assert total([Kroner(LARGEST), Kroner(1)]) == LARGEST + 1
    assert ("BM310", "oppgitt.totalt") in places(whole)
