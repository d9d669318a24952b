"""The rules about what any form asks: required answers, and whether it is a draft."""

from typing import Any

import pytest

from behovsmelding.form import Form, load_form
from behovsmelding.lokal.model import Behovsmelding, Eier, Ordning, Uh
from behovsmelding.model.felles import Kontaktperson
from behovsmelding.rules import check
from tests.support.meldinger import (
    KONTAKT,
    melding,
    model,
    places,
    tiltak,
    told,
    utkast,
    videreføring,
    videreført,
)

FORM = load_form("2025")


def with_required(sti: str) -> Form:
    """Return the form of 2025 with the field at *sti* required too."""
    felt = FORM.felt[sti]._replace(påkrevd=True)
    return FORM._replace(felt={**FORM.felt, sti: felt})


@pytest.mark.parametrize(
    ("changed", "missing"),
    [
        ({"eier": None}, ["eier"]),
        ({"eier": Eier(kontaktperson=KONTAKT)}, ["eier.navn"]),
        ({"eier": Eier(navn="Narvik kommune")}, ["eier.kontaktperson"]),
        (
            {"uh": Uh(navn="Nord universitet", kontaktperson=Kontaktperson(funksjon="Rådgiver"))},
            ["uh.kontaktperson.navn", "uh.kontaktperson.epost"],
        ),
        ({"tiltak": [tiltak(), tiltak(navn="Et annet", målgruppe=None)]}, ["tiltak[1].målgruppe"]),
        ({"tiltak": [tiltak(varighet=[])]}, ["tiltak[0].varighet"]),
        ({"tiltak": [tiltak(tilskudd=None)]}, ["tiltak[0].tilskudd"]),
        ({"tiltak": [tiltak(tilskudd=model.Tilskudd(eier=1_000))]}, ["tiltak[0].tilskudd.uh"]),
        ({"videreføring": [videreføring(tiltak=[])]}, ["videreføring[0].tiltak"]),
        (
            {"videreføring": [videreføring(tiltak=[videreført(None)])]},
            ["videreføring[0].tiltak[0].nummer"],
        ),
    ],
)
def test_required_answers(changed: dict[str, Any], missing: list[str]) -> None:
    """What the form requires is missed where it would stand; a missing part is told once."""
    whole = melding(**changed)

    assert places(whole) == [("BM401", path) for path in missing]
    assert all(each.is_error for each in told(whole))
    assert not any(each.is_error for each in told(utkast(whole)))


def test_required_answer_is_told_in_the_words_of_the_form() -> None:
    """The finding quotes the form's question in the language asked for."""
    [found] = told(melding(tiltak=[tiltak(målgruppe=None)]))

    assert found.sentence("nb") == "«Hvem er målgruppa for tiltaket?» er ikke besvart."
    assert found.sentence("nn") == "«Kven er målgruppa for tiltaket?» er ikkje svart på."


def test_row_is_addressed_by_its_key() -> None:
    """A row that stands under a key in YAML is addressed by that key."""
    whole = melding(
        tiltak=[tiltak(videre_behov=[model.VidereBehov(periode="HØST 2026", eier=1_000)])]
    )
    found = check(whole, with_required("tiltak.videre_behov.uh"))

    assert [each.path for each in found] == [("tiltak", 0, "videre_behov", "høst 2026", "uh")]


def test_no_further_owners_is_an_answer() -> None:
    """An empty list of further owners is «Nei»; leaving it out is no answer."""
    form = with_required("flere_eiere")

    assert check(melding(flere_eiere=[]), form) == ()
    assert [each.place for each in check(melding(), form)] == ["flere_eiere"]


def test_half_a_stated_row() -> None:
    """A row with one amount only has no sum, so the other amount is missed."""
    half = model.OppgittOrdning(ordning=Ordning.KOMPETANSELØFTET, eier=5)

    assert places(melding(ordninger=[half]), "BM401") == [
        ("BM401", "ordninger.kompetanseløftet.uh")
    ]
    beside_details = model.OppgittOrdning(ordning=Ordning.REGIONAL, eier=70_000)
    assert told(melding(ordninger=[beside_details])) == []


def test_status_left_out() -> None:
    """A document that doesn't say how far it has come is taken for a draft, with a warning."""
    [found] = told(melding(status=None))

    assert (found.code, found.place, found.is_error) == ("BM402", "status", False)


def test_empty_document_of_the_form() -> None:
    """A document that only names its form gets warnings, and nothing fails."""
    whole = Behovsmelding(skjema="2025")

    assert places(whole) == [
        ("BM402", "status"),
        ("BM401", "eier"),
        ("BM401", "uh"),
        ("BM403", "tiltak"),
    ]
    assert not any(each.is_error for each in told(whole))
