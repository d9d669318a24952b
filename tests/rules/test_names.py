"""The rules about names, numbers and addresses (BM6xx)."""

import pytest

from behovsmelding.lokal.model import Behovsmelding, Eier, Uh
from behovsmelding.model.felles import Kontaktperson
from tests.support.meldinger import KONTAKT, melding, places, told


def owned_by(navn: str, organisasjonsnummer: str | None = None) -> Behovsmelding:
    """Make a behovsmelding from this owner."""
    eier = Eier(navn=navn, organisasjonsnummer=organisasjonsnummer, kontaktperson=KONTAKT)
    return melding(eier=eier)


@pytest.mark.parametrize(
    ("epost", "wrong"),
    [
        ("kari.nordmann@example.no", False),
        ("Kari+udir@post.narvik.kommune.no", False),
        ("kåre@example.no", False),
        ("kari.nordmann@example", True),
        ("kari.nordmann(a)example.no", True),
        ("kari@example.no, ola@example.no", True),
        ("mailto:kari@example.no", True),
        ("kari nordmann@example.no", True),
        ("kari..nordmann@example.no", True),
        ("Kari Nordmann", True),
    ],
)
def test_email(epost: str, wrong: bool) -> None:  # noqa: FBT001 - an expectation
    """An e-mail address is one address that could be written to."""
    kontakt = Kontaktperson(navn="Kari Nordmann", epost=epost)
    whole = melding(uh=Uh(navn="Nord universitet", kontaktperson=kontakt))

    assert places(whole) == ([("BM602", "uh.kontaktperson.epost")] if wrong else [])


@pytest.mark.parametrize(
    ("nummer", "wrong"),
    [
        ("959469059", False),
        ("959 469 059", False),
        ("959469058", True),
        ("95946905", True),
        ("NO 959469059", True),
    ],
)
def test_organisasjonsnummer(nummer: str, wrong: bool) -> None:  # noqa: FBT001 - an expectation
    """The last digit of an organisasjonsnummer follows from the others (mod-11)."""
    found = told(owned_by("Narvik kommune", nummer))

    assert [each.code for each in found] == ["BM601"] * wrong
    assert all(each.is_error for each in found)


@pytest.mark.parametrize(
    "navn",
    [
        "Narvik kommune",
        "narvik",
        "Guovdageainnu suohkan – Kautokeino kommune",
        "Guovdageaidnu",
        "Snåasen tjïelte",
        "Porsanger kommune / Porsáŋggu gielda / Porsangin komuuni",
        "Herøy kommune",
        "Nordland fylkeskommune",
        "Læringsverkstedet AS",
        "Kanvas",
        "Espira",
        "Solstua barnehage",
        "Farvik",
        "Bod",
    ],
)
def test_owner_without_remark(navn: str) -> None:
    """Known kommuner by any name, fylkeskommuner and private owners pass."""
    assert told(owned_by(navn)) == []


@pytest.mark.parametrize(
    ("navn", "nearest"),
    [
        ("Narvk kommune", "Narvik kommune"),
        ("Bronnoy kommune", "Brønnøy kommune"),
        ("Aurskog Høland kommune", "Aurskog-Høland kommune"),
        ("Karasjokk", "Karasjok"),
        ("NARVIK KOMUNE", "Narvik kommune"),
        ("Bodo", "Bodø"),
        ("Kautokeinu suohkan", "Kautokeino suohkan"),
    ],
)
def test_owner_that_is_nearly_a_kommune(navn: str, nearest: str) -> None:
    """A misspelt kommune gets the known one nearest to it."""
    [found] = told(owned_by(navn))

    assert (found.code, found.place, found.is_error) == ("BM603", "eier.navn", False)
    assert found.tip() == f"Mente du {nearest}?"


def test_kommune_that_is_like_no_other() -> None:
    """What calls itself a kommune and is like none gets a warning without a guess."""
    assert places(owned_by("Langtvekkistan kommune")) == [("BM604", "eier.navn")]
    assert places(owned_by("kommune")) == [("BM604", "eier.navn")]


def test_further_owners_are_looked_up() -> None:
    """Each name among the further owners has its own place."""
    whole = melding(flere_eiere=["Evenes kommune", "Evenses kommune"])

    assert places(whole) == [("BM603", "flere_eiere[1]")]


@pytest.mark.parametrize(
    "navn",
    [
        "Nord universitet",
        "UiS - Læringsmiljøsentret",
        "Læringsmiljøsenteret ved UiS",
        "UiT Norges arktiske universitet",
        "Høgskulen i Østfold",
        "NTNU, Institutt for lærerutdanning",
        "oslomet",
    ],
)
def test_known_uh(navn: str) -> None:
    """A UH is known by its name, its short name, and beside a centre or a department."""
    assert told(melding(uh=Uh(navn=navn, kontaktperson=KONTAKT))) == []


def test_uh_that_is_nearly_known() -> None:
    """A misspelt UH gets the known one nearest to it."""
    [found] = told(melding(uh=Uh(navn="Universitet i Stavanger", kontaktperson=KONTAKT)))

    assert (found.code, found.place) == ("BM605", "uh.navn")
    assert found.tip() == "Mente du Universitetet i Stavanger?"


@pytest.mark.parametrize(
    "navn", ["Konsulenthuset", "Universitetet i Nordland", "Høgskolen i Nesna"]
)
def test_uh_that_is_not_known(navn: str) -> None:
    """A UH that is like none gets a warning without a guess."""
    assert places(melding(flere_uh=[navn])) == [("BM606", "flere_uh[0]")]


@pytest.mark.parametrize(
    ("navn", "nummer", "wrong"),
    [
        ("Narvik kommune", "959 469 059", False),
        ("Narvik kommune", "872417982", True),
        ("Herøy kommune", "872417982", False),
        ("Herøy kommune", "959469059", True),
        ("Våler kommune", "959469059", False),
        ("Læringsverkstedet AS", "959469059", False),
    ],
)
def test_number_of_another(navn: str, nummer: str, wrong: bool) -> None:  # noqa: FBT001
    """A number that isn't the known one is a warning; where one is unknown, nothing is said."""
    found = told(owned_by(navn, nummer))

    assert [each.code for each in found] == ["BM607"] * wrong
    assert not any(each.is_error for each in found)


@pytest.mark.parametrize(
    "navn",
    [
        "Narvik kommune m/ Evenes kommune",
        "Narvik kommune m/Evenes",
        "Narvik kommune v/ Evenes kommune",
        "Narvik kommune – Evenes kommune",
        "Narvik kommune sammen med Evenes kommune",
        "Narvik kommune (med Evenes og Gratangen)",
        "Narvik kommune inkl. Evenes",
    ],
)
def test_kommuner_that_are_together(navn: str) -> None:
    """Several in a name are told as that, and no number is said to be theirs."""
    assert places(owned_by(navn, "872417982")) == [("BM608", "eier.navn")]


@pytest.mark.parametrize("navn", ["Tårnet barnehage AS – Narvik", "Solstua barnehage, Narvik"])
def test_number_of_somebody_in_a_kommune(navn: str) -> None:
    """Who is somewhere has another number than the kommune there."""
    assert told(owned_by(navn, "872417982")) == []


@pytest.mark.parametrize("navn", ["Læringsmiljøsenteret ved UiS", "NTNU ved Det humanistiske"])
def test_a_part_of_an_institution_is_not_with_it(navn: str) -> None:
    """What stands at an institution is its own."""
    assert told(melding(uh=Uh(navn=navn, kontaktperson=KONTAKT))) == []


@pytest.mark.parametrize("navn", ["NTNU m/ UiT", "Nord universitet (med NTNU)"])
def test_institutions_that_are_together(navn: str) -> None:
    """Two institutions are told as two."""
    assert places(melding(uh=Uh(navn=navn, kontaktperson=KONTAKT))) == [("BM608", "uh.navn")]
