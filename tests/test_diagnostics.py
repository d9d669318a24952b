"""What a finding carries of its own: the rest stands in the entry of its code."""

from behovsmelding.diagnostics import Instead
from behovsmelding.model.felles import Kontaktperson
from tests.support.meldinger_kollektiv import NARVIK, NORD, eier, melding, model, tiltak, told


def test_a_rule_says_what_should_stand_there() -> None:
    """It knows the answer without a file: the name, and the address; a sum is never changed."""
    kari = Kontaktperson(navn="Kari Nordmann", epost="<kari@example.no>")
    document = melding(
        tiltak(
            tilskudd=[model.Tilskudd("Narvik komune", 1), model.Tilskudd(NORD, 1)],
            oppgitt=model.Oppgitt(totalt=3),
        ),
        eiere=[eier(kontaktperson=kari)],
    )

    assert {each.code: each.instead for each in told(document) if each.instead} == {
        "BM512": Instead(NARVIK),
        "BM602": Instead("kari@example.no"),
    }
