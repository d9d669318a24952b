"""A season counts each krone once, and every table of it adds up to the same."""

from hypothesis import given
from hypothesis import strategies as st

from behovsmelding import lokal
from behovsmelding.repository import listed, sums
from behovsmelding.repository.documents import Left, Telling
from behovsmelding.repository.tables import Key
from tests.support import meldinger_kollektiv
from tests.support.money import kollektive, lokale
from tests.support.seasons import document, season

ADDING = (
    sums.years,
    sums.groups,
    sums.parties,
    listed.tiltak,
    lambda whole: listed.documents(whole, Telling()),
    lambda whole: listed.payments(whole, Telling()),
)
"""The tables whose rows add up to all that is asked for."""


@given(st.lists(st.one_of(lokale(), kollektive()), max_size=2))
def test_every_total_equals_the_sum_of_the_documents(meldinger: list[lokal.Behovsmelding]) -> None:
    """Less what two of them tell of; one whose sum nobody knows is in none.

    Temaer overlap: a tiltak with two counts in both, so they add up to nothing.
    """
    whole = season(meldinger)
    for each in whole.documents:
        assert each.left or sum(post.kroner or 0 for post in each.posts) == each.added.kroner  # type: ignore[union-attr]
    known = sum(each.sum_totalt or 0 for each in meldinger)
    twice = sum(each.asked for each in whole.entries if each.elsewhere)

    assert whole.kroner == known - twice
    for made in ADDING:
        table = made(whole)
        column = [each.key for each in table.columns].index(Key.SUM)
        assert table.sums[column] == whole.kroner, table.key
    table = listed.documents(whole, Telling())
    assert sum(filter(None, table.column(Key.ANNET_STED))) == twice  # type: ignore[arg-type]
    topics = sums.topics(whole)
    if topics.rows:
        of_year = [each for each in whole.counted if each.document.year == 2027]
        overlapping = sum(each.kroner * max(1, _temaer(each.post)) for each in of_year)
        assert sum(topics.column(Key.SUM)) == overlapping  # type: ignore[arg-type]
    assert not topics.adds


def _temaer(post: object) -> int:
    return len({each.value.casefold() for each in post.topics})  # type: ignore[attr-defined]


def lokal_melding(*details: str, number: str | None = None, **stated: int) -> lokal.Behovsmelding:
    """Make Narvik's: a tiltak of 100 to each side in each ordning of *details*, and stated sums."""
    return lokal.Behovsmelding(
        skjema="2025",
        eier=lokal.Eier(navn="Narvik kommune", organisasjonsnummer=number),
        uh=lokal.Uh(navn="Nord universitet"),
        tiltak=[
            lokal.Tiltak(navn=each, ordning=each, tilskudd=lokal.Tilskudd(eier=100, uh=100))
            for each in details
        ],
        ordninger=[
            lokal.OppgittOrdning(ordning=name, eier=kroner, uh=kroner)
            for name, kroner in stated.items()
        ],
    )


def test_a_sum_that_another_behovsmelding_describes_is_counted_there() -> None:
    """An owner with a document for each ordning gives all sums in both."""
    one = lokal_melding("regional", desentralisert=100)
    other = lokal_melding("desentralisert", regional=100)

    whole = season([one, other])

    assert one.sum_totalt == other.sum_totalt == whole.kroner == 400
    elsewhere = [(each.document.file, each.elsewhere) for each in whole.entries if each.elsewhere]
    assert elsewhere == [("0.yaml", "1.yaml"), ("1.yaml", "0.yaml")]


def test_a_sum_that_nobody_describes_is_counted_once() -> None:
    """Where both only state it, the first of them counts."""
    whole = season([lokal_melding(regional=100), lokal_melding("desentralisert", regional=100)])

    assert whole.kroner == 400
    assert [each.elsewhere for each in whole.entries] == [None, None, "0.yaml"]


def test_a_sum_is_counted_where_it_stands_when_the_other_has_errors() -> None:
    """What is in no sum can't take money out of one either."""
    one = document(lokal_melding("regional", desentralisert=100), "0.yaml")
    other = document(lokal_melding("desentralisert"), "1.yaml", errors=1)

    whole = type(season([]))([one, other])

    assert whole.kroner == one.added.kroner == 400  # type: ignore[union-attr]
    assert other.left is Left.ERRORS


def test_others_have_money_of_their_own() -> None:
    """Another owner, another year, another ordning: each counts where it stands."""
    narvik = lokal_melding(regional=100)
    vefsn = lokal.Behovsmelding(
        skjema="2025",
        eier=lokal.Eier(navn="Vefsn kommune"),
        uh=lokal.Uh(navn="Nord universitet"),
        ordninger=narvik.ordninger,
    )

    assert season([narvik, vefsn]).kroner == 400


def test_an_owner_is_known_by_its_number_and_by_its_name() -> None:
    """One that gives no number is the one of that name, if there is only one."""
    numbered = lokal_melding("regional", number="959469059")
    named = lokal_melding(regional=100)

    whole = season([numbered, named])

    assert whole.kroner == 200
    owners = [row for row in sums.parties(whole).rows if "Narvik kommune" in row]
    assert [(row[3], row[4], row[6]) for row in owners] == [("959469059", 2, 100)]


def test_what_has_no_sum_is_told_and_not_counted() -> None:
    """A draft without an amount would make every total too small without a word."""
    made = meldinger_kollektiv
    lacking = made.utkast(made.tiltak(tilskudd=[made.model.Tilskudd(made.NARVIK)]))

    whole = season([made.melding(), lacking])

    assert whole.kroner == 438_000
    assert whole.documents[1].left is Left.UNKNOWN
    assert sums.years(whole).column(Key.UTEN_SUM) == (1,)


def test_a_frame_is_held_against_the_need() -> None:
    """In all, and for an ordning or an område of its own."""
    whole = season([meldinger_kollektiv.melding()])
    frames = (sums.Frame(2027, None, 400_000), sums.Frame(2027, "skole", 500_000))  # type: ignore[arg-type]

    assert sums.years(whole, frames).column(Key.REST) == (-38_000,)
    assert sums.groups(whole, frames).column(Key.REST) == (62_000,)
    assert Key.RAMME not in [each.key for each in sums.groups(whole).columns]
