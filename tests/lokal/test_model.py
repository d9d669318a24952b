"""The lokal generation's classes: what they refuse at once, and how their sums come about."""

from typing import Any

import attrs
import pytest

from behovsmelding.lokal.model import (
    Behovsmelding,
    Koordinatorsum,
    OppgittOrdning,
    Ordning,
    Tilskudd,
    Tiltak,
    VidereBehov,
    Videreføring,
    VidereførtTiltak,
)
from behovsmelding.model.felles import Vedlegg
from behovsmelding.model.invariants import InvariantError

DEKOM = Ordning.DESENTRALISERT


def tiltak(eier: int | None = 100, uh: int | None = 50, **answers: Any) -> Tiltak:
    """Make a tiltak of the desentralisert ordning."""
    return Tiltak(
        **{"ordning": DEKOM, "tilskudd": Tilskudd(eier=eier, uh=uh)} | answers  # type: ignore[arg-type]
    )


def videreføring(*amounts: tuple[int | None, int | None], **answers: Any) -> Videreføring:
    """Make a videreføring of the desentralisert ordning with a continued tiltak per amount pair."""
    continued = tuple(
        VidereførtTiltak(nummer=number, tilskudd=Tilskudd(eier=eier, uh=uh))
        for number, (eier, uh) in enumerate(amounts, 1)
    )
    return Videreføring(**{"ordning": DEKOM, "tiltak": continued} | answers)  # type: ignore[arg-type]


def melding(**answers: Any) -> Behovsmelding:
    """Make a behovsmelding on the form of 2025."""
    return Behovsmelding(skjema="2025", **answers)


def test_values_are_frozen_and_can_be_keys() -> None:
    """Two behovsmeldinger with the same answers are the same value."""
    one = melding(tiltak=(tiltak(),))

    assert {one: "her"}[melding(tiltak=(tiltak(),))] == "her"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        one.skjema = "2026"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("code", "make"),
    [
        ("BM303", lambda: Tilskudd(eier=-1)),
        ("BM304", lambda: Tilskudd(eier="500,50")),
        ("BM302", lambda: Tilskudd(eier="500.000")),
        ("BM206", lambda: Tiltak(varighet=("sommer 2025",))),
        ("BM211", lambda: Tiltak(varighet=("vår 2025", "VÅR 2025"))),
        ("BM211", lambda: Tiltak(videre_behov=(VidereBehov(periode="2027"),) * 2)),
        ("BM211", lambda: melding(ordninger=(OppgittOrdning(ordning=DEKOM),) * 2)),
        ("BM211", lambda: melding(gjelder=(DEKOM, DEKOM))),
        ("BM306", lambda: VidereførtTiltak(brutto=10, fra_fond=11)),
        ("BM208", lambda: Vedlegg(navn="to\nlinjer")),
        ("BM209", lambda: Vedlegg(navn="nul\0")),
    ],
)
def test_a_class_refuses_what_it_can_know_alone(code: str, make: Any) -> None:
    """Signs, spellings, order and uniqueness are guarded at once, with the code of the finding."""
    with pytest.raises(InvariantError) as refused:
        make()

    assert refused.value.code == code
    assert str(refused.value).startswith(f"{code}: ")


def test_a_choice_given_twice_is_named_as_it_is_written() -> None:
    """A person reads «desentralisert», never the name of a class."""
    with pytest.raises(InvariantError, match="“desentralisert”"):
        melding(gjelder=(DEKOM, DEKOM))


@pytest.mark.parametrize(
    "make",
    [
        lambda: Tiltak(tilskudd=100),  # type: ignore[arg-type]
        lambda: Tiltak(viderefører=True),
        lambda: Tiltak(ordning=7),  # type: ignore[arg-type]
        lambda: Tiltak(forankring=7),  # type: ignore[arg-type]
        lambda: melding(tiltak=("ikke et tiltak",)),
        lambda: melding(flere_eiere="Bodø kommune"),
    ],
)
def test_a_class_refuses_wrong_types(make: Any) -> None:
    """Nothing is coerced that isn't declared to be read."""
    with pytest.raises(TypeError):
        make()


def test_periods_come_in_the_order_of_time() -> None:
    """However they are given, half-years are kept in order."""
    assert (
        Tiltak(varighet=("vår 2026", "høst 2025")).varighet
        == Tiltak(varighet=("høst 2025", "vår 2026")).varighet
    )


def test_an_empty_text_is_no_answer() -> None:
    """Blanks and blank lines alone answer nothing."""
    assert Tiltak(navn="  ", forankring=" \n\n ") == Tiltak()


def test_unlinked_tiltak_and_videreføring_add() -> None:
    """A new tiltak and a continued one of the same ordning both count."""
    both = melding(tiltak=(tiltak(100, 50),), videreføring=(videreføring((10, 5)),))

    assert (both.sum_eier, both.sum_uh, both.antall_tiltak) == (110, 55, 2)


def test_a_linked_pair_counts_once() -> None:
    """A tiltak that *is* a continued one adds neither money nor number."""
    pair = melding(
        tiltak=(tiltak(10, 5, viderefører=1),), videreføring=(videreføring((10, 5), (20, 5)),)
    )

    assert (pair.sum_eier, pair.sum_uh, pair.antall_tiltak) == (30, 10, 2)


def test_a_link_counts_only_within_its_ordning() -> None:
    """A number means a continued tiltak of the tiltak's own ordning."""
    other = melding(
        tiltak=(tiltak(10, 5, viderefører=1, ordning=Ordning.REGIONAL),),
        videreføring=(videreføring((10, 5)),),
    )

    assert (other.sum_eier, other.antall_tiltak) == (20, 2)


def test_coordinator_money_lies_on_the_owners_side() -> None:
    """«Total sum» and the sum table add the coordinator; «Ønsket sum eier» does not."""
    part = videreføring((100, 50), koordinator=Koordinatorsum(beløp=40))

    assert (part.eier, part.totalt) == (100, 190)
    assert melding(videreføring=(part,)).sum_eier == 140


def test_a_coordinator_reported_elsewhere_is_not_counted() -> None:
    """An amount beside «egen behovsmelding» counts in that one."""
    part = videreføring((100, 50), koordinator=Koordinatorsum(beløp=40, egen_behovsmelding=True))

    assert (part.koordinatorbeløp, part.totalt) == (None, 150)


def test_a_stated_row_counts_where_nothing_is_detailed() -> None:
    """An ordning reported elsewhere has its stated sums; a detailed one those of its details."""
    stated = (
        OppgittOrdning(ordning=Ordning.REGIONAL, eier=1000, uh=500),
        OppgittOrdning(ordning=DEKOM, eier=7, uh=7),
    )

    assert melding(ordninger=stated, tiltak=(tiltak(100, 50),)).sum_totalt == 1650


def test_a_missing_amount_makes_its_sums_unknown() -> None:
    """A sum is never a part of itself: what isn't known can't be added."""
    part = melding(tiltak=(tiltak(100, None), tiltak(100, 50)))

    assert (part.sum_eier, part.sum_uh, part.sum_totalt) == (200, None, None)


def test_a_tiltak_of_no_ordning_makes_every_row_unknown() -> None:
    """While it isn't said where a tiltak belongs, it could belong to any row."""
    part = melding(tiltak=(tiltak(100, 50), tiltak(1, 1, ordning=None)))

    assert part.sum_totalt is None


def test_boxes_follow_the_amounts_unless_stated() -> None:
    """An ordning is ticked when it has an amount or details; `gjelder` says otherwise."""
    part = melding(tiltak=(tiltak(),))

    assert part.gjelder_ordninger == (DEKOM,)
    assert attrs.evolve(part, gjelder=()).gjelder_ordninger == ()


def test_several_ordninger_follow_or_are_answered() -> None:
    """«i flere ordninger?» is yes when several are here, else what was answered, else open."""
    one = melding(tiltak=(tiltak(),))
    two = attrs.evolve(one, tiltak=(tiltak(), tiltak(ordning=Ordning.REGIONAL)))

    assert (one.leverer_flere_ordninger, two.leverer_flere_ordninger) == (None, True)
    assert attrs.evolve(one, flere_ordninger=True).leverer_flere_ordninger is True
