"""What a kollektiv behovsmelding adds to a season."""

from behovsmelding.form import load_form
from behovsmelding.generation.season import Side
from behovsmelding.kollektiv.season import added
from tests.support.meldinger_kollektiv import NARVIK, NORD, melding, model, tiltak

FORM = load_form("2027")


def test_a_share_is_that_of_an_owner_or_a_partner() -> None:
    """By its place among those who take part, with the number it has there."""
    told = added(melding(), FORM, "nb")
    (post,) = told.posts

    paid = {
        told.parties[share.recipient][:3]: share.kroner
        for share in post.shares
        if share.recipient is not None
    }
    assert paid == {
        (Side.EIER, NARVIK, "959469059"): 110_000,
        (Side.PARTNER, NORD, "970940243"): 328_000,
    }


def test_what_a_tiltak_says_of_itself_comes_along() -> None:
    """In the words of the form, in the language that is asked for."""
    flerårig = model.Flerårig(år=1, av=2, anslag=[model.Anslag("2028", 450_000)])
    viderefører = model.Viderefører(skjema="2025", nummer=2)
    whole = melding(
        tiltak(
            område=["barnehage", "skole"],
            tema=["Havbruk"],
            flerårig=flerårig,
            viderefører=viderefører,
        )
    )

    (post,) = added(whole, FORM, "nn").posts

    assert post.group is not None
    assert post.group.value == "barnehage og skole"
    assert [each.words for each in post.topics] == ["Havbruk"]
    assert post.periods == ("Haust 2027", "Vår 2028")
    assert (post.continues, post.estimates[0].kroner) == ("2025/2", 450_000)
