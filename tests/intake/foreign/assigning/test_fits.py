"""What stands in a place says what it answers, and what it does not."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import document, heading, paragraph, run, table


def data(*lines: str, head: str = "Eier") -> Any:
    """Return what is read of a form that has *lines* below *head*, each with its question."""
    body = heading("Behovsmelding 2027") + heading(head, 2)
    body += "".join(paragraph(run(each)) for each in lines)
    return read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data


def tiltak(*lines: str) -> Any:
    """Return the tiltak of a form that has *lines* below its name, each with its question."""
    body = "".join(paragraph(run(each)) for each in ("Namn på tiltaket: Lesing", *lines))
    above = heading("Behovsmelding 2027") + heading("Tiltak 1", 2)
    form = document(lambda _: iter([above + body]), "typed")
    return read(io.BytesIO(form), form="2027").data["tiltak"][0]


@pytest.mark.parametrize(
    "said", ["nr. 2 i meldinga for 2026", "tiltak 2, 2026", "Ja, nr. 2 (2026)"]
)
def test_a_number_may_have_its_year_beside_it(said: str) -> None:
    """«nr. 2 i meldinga for 2026» is a number, and no description with one in it."""
    found = tiltak(f"Vidarefører tiltak: {said}")

    assert found["viderefører"] == {"skjema": "2026", "nummer": 2}
    assert "beskrivelse" not in found


@pytest.mark.parametrize("asked", ["Går tiltaket over fleire år?", "Vidarefører tiltak:"])
@pytest.mark.parametrize("said", ["Nei", "Nei, nytt"])
def test_no_describes_nothing(asked: str, said: str) -> None:
    """Where no question for a yes is near, it is told, and no long answer."""
    assert tiltak(f"{asked} {said}") == {"navn": "Lesing"}


def test_nothing_is_chosen_where_nothing_is_struck() -> None:
    """«barnehage / skole (stryk det som ikke passer)» is what the blank says."""
    assert "område" not in tiltak("Tiltaket gjeld: barnehage / skole (stryk det som ikke passer)")


@pytest.mark.parametrize(
    "asked", ["Organisasjonsform", "Kva slags verksemd", "Virksomhetstype", "Type organisasjon"]
)
def test_what_kind_an_organisation_is_is_neither_its_name_nor_its_number(asked: str) -> None:
    """«Organisasjonsform: Kommune» below a name is the kind, though the words are like others."""
    found = data("Eier: Sel kommune", f"{asked}: Kommune", "Org.nr.: 939 617 671")

    assert found["eiere"] == [
        {"navn": "Sel kommune", "type": "kommune", "organisasjonsnummer": "939 617 671"}
    ]


@pytest.mark.parametrize("day", ["14.01.2026", "14. januar 2026", "2026-01-14", "14/1-26"])
def test_a_day_is_no_name(day: str) -> None:
    """No form asks when something was settled, so it is told."""
    found = data("Eier: Sel kommune", f"Behandlet i partnerskapet (dato): {day}")

    assert [each["navn"] for each in found["eiere"]] == ["Sel kommune"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Alta kommune: kr 50 000", "UiT Norges arktiske universitet: kr 150 000"),
        ("Alta kommune 50 000", "UiT Norges arktiske universitet 150 000,-"),
    ],
)
def test_who_gets_how_much_may_be_asked_of_owners_and_again_of_partners(
    lines: tuple[str, str],
) -> None:
    """One amount each, with whom it is for before it, is no remark to the other."""
    asked = ("Tilskudd til eiere: hvem og hvor mye?", "Tilskudd til partnere: hvem og hvor mye?")
    body = heading("Behovsmelding 2027") + heading("Tiltak 1", 2)
    rows = [("Navn på tiltaket", "Lesing"), *zip(asked, lines, strict=True)]
    control = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    body += table([[run(question), control.format(run(said))] for question, said in rows])
    data = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data
    (tiltak,) = data["tiltak"]

    assert {name: int(paid) for name, paid in tiltak["tilskudd"].items()} == {
        "Alta kommune": 50_000,
        "UiT Norges arktiske universitet": 150_000,
    }
