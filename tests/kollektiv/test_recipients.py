"""Who is meant by a row of tilskudd that names no owner and no partner to the letter."""

import pytest

from behovsmelding.diagnostics import Diagnostic
from tests.support.meldinger_kollektiv import NORD, eier, melding, model, partner, tiltak, told


def of(mottaker: str, eiere: tuple[str, ...], partnere: tuple[str, ...] = (NORD,)) -> Diagnostic:
    """Return what is found of *mottaker* among these owners and partners."""
    whole = melding(
        tiltak(tilskudd=[model.Tilskudd(mottaker, 40_000), model.Tilskudd(partnere[-1], 40_000)]),
        eiere=[eier(navn=each) for each in eiere],
        partnere=[partner(navn=each) for each in partnere],
    )
    (only,) = told(whole, "BM512", "BM513", "BM520")
    return only


@pytest.mark.parametrize(
    ("mottaker", "eiere"),
    [
        ("Toten kommune", ("Østre Toten kommune", "Vestre Toten kommune")),
        ("Land kommune", ("Nordre Land kommune", "Søndre Land kommune")),
        ("Eiker kommune", ("Øvre Eiker kommune", "Nedre Eiker kommune")),
        ("Odal kommune", ("Sør-Odal kommune", "Nord-Odal kommune")),
        ("Aurdal kommune", ("Nord-Aurdal kommune", "Sør-Aurdal kommune")),
        ("Fron kommune", ("Nord-Fron kommune", "Sør-Fron kommune")),
        ("Montessori barnehage", ("Montessori Nord barnehage", "Montessori Sør barnehage")),
        ("Sol barnehage", ("Solstua barnehage AS", "Solvang barnehage AS")),
        ("R kommune", ("Rana kommune", "Ringerike kommune")),
        ("Våg kommune", ("Vestvågøy kommune", "Vågan kommune")),
        ("Bød kommune", ("Bø kommune", "Bodø kommune")),
        ("Bo kommune", ("Bø kommune", "Bodø kommune")),
        ("Sla kommune", ("Sola kommune", "Sula kommune")),
        ("Rama kommune", ("Rana kommune", "Rauma kommune")),
        ("Ho kommune", ("Hå kommune", "Hol kommune")),
        ("Ho kommune", ("Hol kommune", "Hå kommune")),
    ],
)
def test_money_goes_to_none_of_two_that_are_as_near(mottaker: str, eiere: tuple[str, ...]) -> None:
    """Both are named, and a person chooses."""
    only = of(mottaker, eiere)

    assert only.code == "BM513"
    assert only.params["kjente"] == eiere
    assert only.instead is None


@pytest.mark.parametrize(
    ("mottaker", "navn"),
    [
        ("Solvang skole 1", "Solvang skole 2"),
        ("Skolested 12", "Skolested 13"),
        ("290 000", "500.000"),
        ("Solvang skole", "Solvang skole 2"),
    ],
)
def test_nor_to_one_of_another_number(mottaker: str, navn: str) -> None:
    """A number in a name is no slip for another number."""
    assert of(mottaker, (navn,)).instead is None


@pytest.mark.parametrize(
    ("mottaker", "eiere", "partnere"),
    [
        ("Universitetet", (), ("Universitetet i Oslo", "Universitetet i Agder")),
        ("Universitetet", ("Universitetet i Oslo",), ("Universitetet i Agder",)),
        ("Høgskolen", (), ("Høgskolen i Molde", "Høgskulen i Volda")),
    ],
)
def test_nor_to_one_of_two_institutions(
    mottaker: str, eiere: tuple[str, ...], partnere: tuple[str, ...]
) -> None:
    """The word for both is the name of none."""
    only = of(mottaker, ("Rana kommune", *eiere), partnere)

    assert (only.code, only.instead) == ("BM513", None)
    assert {*eiere, *partnere} <= set(only.params["kjente"])


@pytest.mark.parametrize(
    ("mottaker", "eiere", "meant"),
    [
        ("Nord Fron", ("Sør-Fron kommune", "Nord-Fron kommune"), "Nord-Fron kommune"),
        ("ås kommune", ("Os kommune", "Ås kommune"), "Ås kommune"),
        ("Sola komunne", ("Sula kommune", "Sola kommune"), "Sola kommune"),
        ("Østre Toten komune", ("Vestre Toten kommune", "Østre Toten kommune"), None),
        ("Solstua", ("Solvang barnehage AS", "Solstua barnehage AS"), "Solstua barnehage AS"),
        ("Rana barnehage", ("Rana kommune", "Rana private barnehage"), "Rana private barnehage"),
        ("Heroy", ("Hareid kommune", "Herøy kommune"), "Herøy kommune"),
        ("Fagskolen", ("Rana kommune", "Nordland fagskole"), "Nordland fagskole"),
    ],
)
def test_one_that_is_nearer_is_meant(
    mottaker: str, eiere: tuple[str, ...], meant: str | None
) -> None:
    """Another owner with a name like it makes no doubt where each letter says who it is."""
    only = of(mottaker, eiere)

    assert only.code == "BM512"
    assert only.instead is not None
    assert only.instead.answer == (meant or eiere[1])


@pytest.mark.parametrize(
    ("mottaker", "navn"),
    [
        ("HVL", "Høgskulen på Vestlandet"),
        ("UiT", "UiT Norges arktiske universitet"),
        ("Universitetet i Tromsø", "UiT Norges arktiske universitet"),
        ("UiT Norges arktiske universitet", "UiT"),
        ("USN", "Universitetet i Sørøst-Norge"),
        ("INN", "Universitetet i Innlandet"),
        ("DMMH", "Dronning Mauds Minne Høgskole"),
        ("HVO", "Høgskulen i Volda"),
        ("UiS", "UiS - Læringsmiljøsenteret"),
        ("OsloMet - storbyuniversitetet", "OsloMet"),
        ("Nord", NORD),
    ],
)
def test_an_institution_goes_by_each_of_its_names(mottaker: str, navn: str) -> None:
    """The register knows which names are those of one."""
    only = of(mottaker, ("Rana kommune",), (navn, "NTNU"))

    assert only.code == "BM512"
    assert only.instead is not None
    assert only.instead.answer == navn


@pytest.mark.parametrize(
    ("navn", "is_mended"),
    [
        ("Rana", True),
        ("Kommune Rana", True),
        ("Rana kommune v/ Berit Tester", False),
        ("Rana kommune, oppvekst", False),
        ("Rana kommune (vertskommune)", False),
        ("Rana kommune 872418032", False),
    ],
)
def test_an_owner_named_otherwise_is_told_of_there(navn: str, *, is_mended: bool) -> None:
    """The rows are right, and what stands beside the name is not taken away."""
    only = of("Rana kommune", (navn,))

    assert only.code == "BM520"
    assert only.params["nærmest"] == "Rana kommune"
    assert (only.instead is not None) is is_mended
