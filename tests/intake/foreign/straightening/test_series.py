"""What helps whoever fills a form in asks for something; what only begins as that does is none."""

import io

import pytest

from behovsmelding import read
from behovsmelding.intake.foreign.straightening.series import guides
from tests.support.forms_of_others import document, heading, paragraph, run

NAMES = ("Skriving som felles ansvar", "Svarte hull i norskfaget", "Fyllingsdalen leser")


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_no_advice(name: str) -> None:
    """Though another question follows on the line below it."""
    body = (
        heading("Behovsmelding 2027 – kollektiv kompetanseutvikling")
        + heading("4.1 Tiltak 1")
        + heading("Navn på tiltaket", 2)
        + paragraph(run(name))
        + heading("Målgruppe", 2)
        + paragraph(run("Lærere på 4.–7. trinn"))
    )
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    assert [each["navn"] for each in found["tiltak"]] == [name]


@pytest.mark.parametrize(
    "words", ["Skriv svaret her.", "Fylles ut av eier", "Beskriv kort", "Svar for 2027", "Skrivast"]
)
def test_advice_begins_with_what_is_to_be_done(words: str) -> None:
    """To whoever does it, or of what is done."""
    assert guides(words)


@pytest.mark.parametrize(
    ("text", "helps"),
    [
        ("Er dere flere eiere, kopieres linjene under for hver av dem.", True),
        ("Treng de fleire, kopierer de ein tabell.", True),
        ("Kopier hele del C for hvert nytt tiltak.", True),
        ("Vi kopierer de beste oppleggene og deler dem.", False),
    ],
)
def test_what_is_to_be_copied_is_said_to_whoever_fills_a_form_in(text: str, *, helps: bool) -> None:
    """An answer may tell of copying, too."""
    assert guides(text) is helps
