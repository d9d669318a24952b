"""What a finding carries of its own: the rest stands in the entry of its code."""

from behovsmelding.diagnostics import Instead
from behovsmelding.model.felles import Kontaktperson
from behovsmelding.model.kroner import Kroner
from tests.support.meldinger_kollektiv import NARVIK, NORD, eier, melding, model, tiltak, told


def test_a_rule_says_what_should_stand_there() -> None:
    """It knows the answer without a file: the name, the sum, which is a guess, the address."""
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
        "BM310": Instead(Kroner(2), guessed=True),
        "BM602": Instead("kari@example.no"),
    }
