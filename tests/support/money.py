"""Hypothesis strategies of behovsmeldinger that are about money alone, so that many have a sum.

Those of `strategies` may hold anything, and nearly all of them lack an amount somewhere.
"""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from behovsmelding import kollektiv, lokal
from behovsmelding.kollektiv.model import Område
from behovsmelding.lokal.model import Ordning

OWNERS = ("Narvik kommune", "Vefsn kommune", "Gran barnehage")
PARTNERS = ("Nord universitet", "UiT")


def amounts(*, may_lack: bool = False) -> SearchStrategy[int | None]:
    """Draw an amount; now and then none where one *may lack*."""
    known = st.integers(0, 9_000_000)
    return st.one_of(known, known, known, st.none()) if may_lack else known


@st.composite
def lokale(draw: st.DrawFn, *, may_lack: bool = True) -> lokal.Behovsmelding:
    """Draw a lokal behovsmelding: tiltak, some of which are continued ones, and stated sums."""
    kroner = amounts(may_lack=may_lack and draw(st.integers(0, 4)) == 0)
    tilskudd = st.builds(lokal.Tilskudd, eier=kroner, uh=kroner)
    ordning: SearchStrategy[Any] = st.sampled_from(Ordning)
    tiltak = st.builds(
        lokal.Tiltak,
        navn=st.just("Lesing"),
        ordning=ordning,
        viderefører=st.sampled_from([None, None, 1, 2]),
        tilskudd=tilskudd,
    )
    continued = st.builds(
        lokal.VidereførtTiltak, nummer=st.sampled_from([None, 1, 2]), tilskudd=tilskudd
    )
    koordinator = st.builds(
        lokal.Koordinatorsum, beløp=amounts(), egen_behovsmelding=st.sampled_from([None, True])
    )
    videreføring = st.builds(
        lokal.Videreføring,
        ordning=ordning,
        tiltak=st.lists(continued, min_size=1, max_size=2),
        koordinator=st.none() | koordinator,
    )
    stated = st.builds(lokal.OppgittOrdning, ordning=ordning, eier=kroner, uh=kroner)
    return lokal.Behovsmelding(
        skjema="2025",
        eier=lokal.Eier(navn=draw(st.sampled_from(OWNERS))),
        uh=lokal.Uh(navn=draw(st.sampled_from(PARTNERS))),
        tiltak=draw(st.lists(tiltak, max_size=2)),
        videreføring=draw(st.lists(videreføring, max_size=1)),
        ordninger=draw(st.lists(stated, max_size=2, unique_by=lambda each: each.ordning)),
    )


@st.composite
def kollektive(draw: st.DrawFn, *, may_lack: bool = True) -> kollektiv.Behovsmelding:
    """Draw a kollektiv behovsmelding: tiltak with an amount for some of those who take part."""
    kroner = amounts(may_lack=may_lack and draw(st.integers(0, 4)) == 0)
    owners = draw(st.lists(st.sampled_from(OWNERS), min_size=1, unique=True))
    partners = draw(st.lists(st.sampled_from(PARTNERS), unique=True))
    named = st.sampled_from([*owners, *partners, "Ingen av dem"])

    @st.composite
    def tiltak(draw: st.DrawFn) -> Any:
        paid = draw(st.lists(named, min_size=1, unique=True))
        made: Any = kollektiv
        return made.Tiltak(
            navn="Lesing",
            område=draw(st.lists(st.sampled_from(Område), unique=True)),
            tema=draw(st.lists(st.sampled_from(["lesing", "IKT"]), unique=True)),
            tilskudd=[made.Tilskudd(each, draw(kroner)) for each in paid],
        )

    made: Any = kollektiv
    whole: kollektiv.Behovsmelding = made.Behovsmelding(
        skjema="2027",
        eiere=[made.Eier(navn=each) for each in owners],
        partnere=[made.Partner(navn=each) for each in partners],
        tiltak=draw(st.lists(tiltak(), max_size=2)),
    )
    return whole
