"""The registers of kommuner and universities."""

import pytest

from behovsmelding.registers import kommuner, uh


def test_every_kommune_has_a_number_of_its_own() -> None:
    """There are 357 kommuner, each with a number of four digits."""
    numbers = {each.nummer for each in kommuner.kommuner()}

    assert len(kommuner.kommuner()) == len(numbers) == 357
    assert all(len(number) == 4 and number.isdigit() for number in numbers)


def test_only_herøy_and_våler_share_a_name() -> None:
    """A name finds one kommune, but for two names."""
    several = {name for name in kommuner.names() if len(kommuner.find(name)) > 1}

    assert several == {"Herøy", "Våler"}


def test_every_name_is_found() -> None:
    """Every name in the register finds its kommune, with and without «kommune»."""
    for each in kommuner.kommuner():
        for name in (each.navn, *each.andre_navn):
            assert each in kommuner.find(name)
            assert each in kommuner.find(f"{name.upper()} KOMMUNE")


@pytest.mark.parametrize(
    ("navn", "found"),
    [
        ("Guovdageainnu suohkan – Kautokeino", "Kautokeino"),
        ("Kárášjohka - Karasjok", "Karasjok"),
        ("Deanu gielda/Tana kommune", "Tana"),
        ("Gáivuona suohkan – Kåfjord kommune – Kaivuonon komuuni", "Kåfjord"),
        ("Herøy kommune (Nordland)", "Herøy (Nordland)"),
        ("Raarvihken tjïelte", "Røyrvik"),
        ("Narvik kommune, oppvekst", "Narvik"),
    ],
)
def test_names_side_by_side(navn: str, found: str) -> None:
    """Sámi and Kven names count, alone and beside the Norwegian one."""
    assert [each.navn for each in kommuner.find(navn)] == [found]


@pytest.mark.parametrize(
    ("navn", "found"),
    [
        ("narvik", ["Narvik"]),
        ("Deanu gielda/Tana kommune", ["Tana"]),
        ("Herøy kommune (Nordland)", ["Herøy (Nordland)"]),
        ("Narvik kommune, oppvekst", ["Narvik"]),
        ("Rana kommune (vertskommune)", ["Rana"]),
        ("Narvik, oppvekst", []),
        ("Tårnet barnehage – Narvik", []),
        ("Solstua barnehage, Narvik kommune", []),
        ("Narvik kommune – Evenes kommune", []),
        ("Langtvekkistan kommune, Narvik", []),
        ("", []),
    ],
)
def test_who_is_named_and_nobody_else(navn: str, found: list[str]) -> None:
    """A kommune that stands beside another name is only where that one is."""
    assert [each.navn for each in kommuner.named(navn)] == found


@pytest.mark.parametrize("navn", ["", "kommune", "Kommunene i Indre Helgeland", "Nord-Narvik"])
def test_names_of_nobody(navn: str) -> None:
    """What isn't a kommune finds none."""
    assert kommuner.find(navn) == ()


def test_every_uh_is_known_by_its_names() -> None:
    """Each listed name is known in any case and with the other målform's ending."""
    for name in uh.names():
        assert uh.is_known(name.upper())
    assert uh.is_known("Høgskolen på Vestlandet")
    assert uh.is_known("Steinerhøgskolen")


@pytest.mark.parametrize("navn", ["", "Universitetet", "Nord", "Høgskolen"])
def test_half_a_name_of_a_uh(navn: str) -> None:
    """Half a name is not known."""
    assert not uh.is_known(navn)


def test_a_herad_is_known_as_a_kommune() -> None:
    """Three kommuner on the west coast call themselves so: «Voss herad»."""
    for name in ("Voss herad", "Ulvik herad", "Kvam herad"):
        assert kommuner.is_named_kommune(name)
        assert len(kommuner.find(name)) == 1
    assert kommuner.find("Kvinnherad kommune")
