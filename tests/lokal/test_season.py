"""What a lokal behovsmelding adds to a season."""

from behovsmelding import load, lokal
from behovsmelding.form import load_form
from behovsmelding.generation.season import Kind
from behovsmelding.lokal.season import added
from tests.support.commands import NARVIK

FORM = load_form("2025")


def test_a_linked_tiltak_is_one_post_with_what_both_places_say() -> None:
    """The amounts are those of the videreføring, the purpose and the estimates of the tiltak."""
    tiltak = lokal.Tiltak(
        navn="Lesing",
        ordning="regional",
        viderefører=1,
        formål="vurdere",
        tilskudd=lokal.Tilskudd(eier=10, uh=20),
        videre_behov=[lokal.VidereBehov(periode="høst 2026", eier=7)],
    )
    continued = lokal.VidereførtTiltak(nummer=1, tilskudd=lokal.Tilskudd(eier=10, uh=20))
    melding = lokal.Behovsmelding(
        skjema="2025",
        tiltak=[tiltak],
        videreføring=[
            lokal.Videreføring(
                ordning="regional",
                tiltak=[continued],
                koordinator=lokal.Koordinatorsum(beløp=5),
            )
        ],
    )

    told = added(melding, FORM, "nb")

    assert [each.kind for each in told.posts] == [Kind.CONTINUED, Kind.COORDINATOR]
    first = told.posts[0]
    assert (first.navn, first.purpose, first.continues) == ("Lesing", "vurdere", "1")
    assert [(each.year, each.kroner) for each in first.estimates] == [(2026, 7)]
    assert told.kroner == 35


def test_what_has_a_sum_alone_is_told_as_such() -> None:
    """Narvik describes one ordning, and gives sums for two more."""
    told = added(load(NARVIK), FORM, "nb")  # type: ignore[arg-type]

    stated = [each for each in told.posts if each.kind is Kind.STATED]
    assert [(each.group.words, each.kroner) for each in stated if each.group] == [
        ("Regional ordning", 1_130_000),
        ("Kompetanseløftet", 1_182_800),
    ]
