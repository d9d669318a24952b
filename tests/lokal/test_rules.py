"""The rules about what the form asks (BM4xx) and what the money is for (BM5xx)."""

from typing import Any

import attrs
import pytest

from behovsmelding import lokal
from behovsmelding.lokal.model import Ordning
from behovsmelding.model.path import place
from tests.support.meldinger import (
    melding,
    model,
    places,
    tiltak,
    told,
    utkast,
    videreføring,
    videreført,
)

SUM = model.OppgittOrdning(ordning=Ordning.KOMPETANSELØFTET, eier=480_000, uh=702_800)


def test_document_that_asks_for_nothing() -> None:
    """A tiltak, a videreføring or a sum must exist."""
    assert places(melding(tiltak=[])) == [("BM403", "tiltak")]
    assert not told(utkast(melding(tiltak=[])))[0].is_error
    assert places(melding(tiltak=[], videreføring=[videreføring()]), "BM403") == []
    assert places(melding(tiltak=[], ordninger=[SUM]), "BM403") == []


@pytest.mark.parametrize(
    ("koordinator", "missing"),
    [
        (model.Koordinator(behov=True), True),
        (model.Koordinator(behov=True, begrunnelse="Fire kommuner."), False),
        (model.Koordinator(behov=False), False),
        (model.Koordinator(), False),
    ],
)
def test_coordinator_without_reason(koordinator: lokal.Koordinator, missing: bool) -> None:  # noqa: FBT001
    """Money for a coordinator needs a reason: a warning in a draft, an error when sent in."""
    whole = melding(tiltak=[tiltak(koordinator=koordinator)])

    assert places(whole) == ([("BM407", "tiltak[0].koordinator.begrunnelse")] if missing else [])
    assert [each.is_error for each in told(utkast(whole))] == [False] * missing


def test_ticked_ordning_without_content() -> None:
    """A ticked ordning has an amount or tiltak; in a draft they may be to come."""
    whole = melding(gjelder=[Ordning.REGIONAL, Ordning.KOMPETANSELØFTET])

    assert places(whole) == [("BM408", "gjelder[1]")]
    assert not told(utkast(whole))[0].is_error
    assert places(attrs.evolve(whole, ordninger=(SUM,)), "BM408") == []


def test_content_of_an_ordning_that_is_not_ticked() -> None:
    """Every ordning with an amount or tiltak is ticked, once any is stated."""
    whole = melding(gjelder=[Ordning.REGIONAL], ordninger=[SUM])
    [found] = told(whole, "BM409")

    assert (found.place, found.is_error) == ("gjelder", True)
    assert [place(each.path) for each in found.related] == [
        "ordninger.kompetanseløftet.eier",
        "ordninger.kompetanseløftet.uh",
    ]
    assert places(attrs.evolve(whole, gjelder=None), "BM409") == []
    assert places(melding(gjelder=[])) == [("BM409", "gjelder")]


@pytest.mark.parametrize(("answer", "wrong"), [(False, True), (True, False), (None, False)])
def test_several_ordninger(answer: bool | None, wrong: bool) -> None:  # noqa: FBT001
    """«Nei» to several ordninger contradicts amounts for several."""
    whole = melding(flere_ordninger=answer, ordninger=[SUM])

    assert places(whole, "BM410") == ([("BM410", "flere_ordninger")] if wrong else [])
    assert places(melding(flere_ordninger=answer)) == []


def linked(**changes: Any) -> Any:
    """Make a tiltak that is number 1 of the videreføring of desentralisert ordning."""
    same = {
        "ordning": Ordning.DESENTRALISERT,
        "viderefører": 1,
        "tilskudd": model.Tilskudd(eier=110_000, uh=328_000),
    }
    return tiltak(**same | changes)


def test_link_that_leads_somewhere() -> None:
    """A tiltak may be one of the continued tiltak of its ordning."""
    assert told(melding(tiltak=[linked()], videreføring=[videreføring()])) == []


@pytest.mark.parametrize("changed", [{"viderefører": 2}, {"ordning": Ordning.REGIONAL}])
def test_link_that_leads_nowhere(changed: dict[str, Any]) -> None:
    """The number must be among the continued tiltak of the same ordning."""
    whole = melding(tiltak=[linked(**changed)], videreføring=[videreføring()])

    assert places(whole) == [("BM411", "tiltak[0].viderefører")]


def test_link_is_not_judged_while_numbers_are_missing() -> None:
    """A continued tiltak without its number may be the one."""
    part = videreføring(tiltak=[videreført(None)])

    assert places(melding(tiltak=[linked()], videreføring=[part]), "BM411") == []


def test_link_is_not_judged_while_the_ordning_is_missing() -> None:
    """Nobody knows yet among which numbers it is."""
    whole = melding(tiltak=[linked(ordning=None, viderefører=9)], videreføring=[videreføring()])

    assert places(whole, "BM411") == []


def test_two_tiltak_that_continue_the_same() -> None:
    """A continued tiltak goes on as one tiltak only."""
    whole = melding(tiltak=[linked(), linked()], videreføring=[videreføring()])
    [found] = told(whole)

    assert (found.code, found.place) == ("BM412", "tiltak[1].viderefører")
    assert [place(each.path) for each in found.related] == ["tiltak[0].viderefører"]


def test_same_number_in_two_ordninger() -> None:
    """Numbers count within an ordning."""
    whole = melding(
        tiltak=[linked(), linked(ordning=Ordning.REGIONAL)],
        videreføring=[videreføring(), videreføring(ordning=Ordning.REGIONAL)],
    )

    assert told(whole) == []


def test_two_videreføringer_of_one_ordning() -> None:
    """An ordning has one videreføring."""
    other = videreføring(tiltak=[videreført(2)])

    assert places(melding(videreføring=[videreføring(), other])) == [
        ("BM413", "videreføring[1].ordning")
    ]


def test_videreføringer_that_do_not_say_their_ordning_are_not_two_of_one() -> None:
    """What is missing is told as missing, once for each."""
    whole = melding(videreføring=[videreføring(ordning=None), videreføring(ordning=None)])

    assert places(whole) == [("BM401", f"videreføring[{i}].ordning") for i in (0, 1)]


def test_number_that_stands_twice() -> None:
    """The numbers of a videreføring are those of last year, so each stands once."""
    part = videreføring(tiltak=[videreført(1), videreført(2), videreført(1)])

    assert places(melding(videreføring=[part])) == [("BM414", "videreføring[0].tiltak[2].nummer")]


def test_sum_without_details() -> None:
    """An ordning with a sum only is reported elsewhere, which is worth a warning."""
    [found] = told(melding(ordninger=[SUM]))

    assert (found.code, found.place) == ("BM415", "ordninger.kompetanseløftet")
    assert not found.is_error


def test_sum_is_not_judged_while_an_ordning_is_missing() -> None:
    """A tiltak that doesn't say its ordning may be in this one."""
    whole = melding(tiltak=[tiltak(ordning=None)], ordninger=[SUM])

    assert places(whole, "BM415") == []


def test_tiltak_beside_a_videreføring() -> None:
    """A tiltak in an ordning with a videreføring may be one of those continued."""
    new = tiltak(navn="Nytt", ordning=Ordning.DESENTRALISERT)
    [found] = told(melding(tiltak=[new], videreføring=[videreføring()]))

    assert (found.code, found.place, found.is_error) == ("BM416", "tiltak[0].viderefører", False)
    assert [each.path for each in found.related] == [("videreføring", 0)]


def test_new_tiltak_when_all_continued_ones_are_spoken_for() -> None:
    """What stands beside a full set of linked tiltak is new."""
    new = tiltak(navn="Nytt", ordning=Ordning.DESENTRALISERT)

    assert told(melding(tiltak=[linked(), new], videreføring=[videreføring()])) == []
