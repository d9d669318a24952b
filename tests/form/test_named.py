"""What an answer is called, where a person reads it."""

import pytest

from behovsmelding.form import load_form
from behovsmelding.form.named import addressed, named, numbered

NARVIK = "Narvik kommune"
TILSKUDD = "Tilskudd til hver mottaker"
HVER = "Sum til hver mottaker"
SUM = "Total sum det meldes behov for 2025"
VIDERE = "Ved videreføring av tiltak, nr. 1"
LÆRERUTDANNING = "Beskriv hvordan dette samarbeidet bidrar til å styrke lærerutdanningen"
PROSESSER = "Beskriv hvordan tiltakene skal fremme kollektive prosesser for"


@pytest.mark.parametrize(
    ("form", "path", "nb"),
    [
        ("2027", ("tiltak", 0, "koordinator", "beløp"), "Tiltak 1 › Herav koordinator"),
        ("2027", ("eiere", 1, "navn"), "Eiere 2 › Eier"),
        ("2027", ("tiltak", 2), "Tiltak 3"),
        # What is free is called what somebody wrote, and a choice what the form calls it.
        ("2027", ("tiltak", 0, "tilskudd", NARVIK), f"Tiltak 1 › {TILSKUDD} › {NARVIK}"),
        ("2025", ("ordninger", "regional", "uh"), f"{SUM} › Regional ordning › UH"),
        # The number of an item is not that of what its heading speaks of.
        ("2025", ("videreføring", 0, "varighet"), f"{VIDERE} › Varighet"),
        ("2025", ("videreføring", 0, "tiltak", 1, "nummer"), f"{VIDERE} › Tiltak 2 › Nummer"),
        # What is worked out is called what it is, and not what a template may do with it.
        ("2025", ("sumrader", "regional", "uh"), f"{SUM} › Regional ordning › UH"),
        ("2027", ("sum_mottakere", 0, "beløp"), f"{HVER}, nr. 1 › det mottakeren får i alt"),
        (
            "2027",
            ("sum_mottakere", NARVIK, "mottaker"),
            f"{HVER} › {NARVIK} › navnet på mottakeren",
        ),
        ("2025", ("videreføring", 0, "linjer_eier"), f"{VIDERE} › Ønsket sum eier"),
        # Of a long question, the beginning; the last word of another may be what it is about.
        ("2025", ("tiltak", 0, "kollektive_prosesser"), f"Tiltak 1 › {PROSESSER} …"),
        ("2025", ("tiltak", 0, "lærerutdanning"), f"Tiltak 1 › {LÆRERUTDANNING}"),
    ],
)
def test_a_place_is_called_what_the_form_calls_it(
    form: str, path: tuple[str | int, ...], nb: str
) -> None:
    """Never by its path in the file."""
    assert named(load_form(form), path, "nb") == nb


def test_a_place_in_a_document_is_called_the_same() -> None:
    """In each målform, by the address that stands in its control."""
    form = load_form("2025")

    assert addressed(form, "tiltak[0].navn").of("nn") == "Tiltak 1 › Namn på tiltak"
    assert addressed(form, "ordninger=regional.eier").of("nb").endswith("Regional ordning › Eier")


def test_a_number_stands_apart_from_a_heading_of_several_words() -> None:
    """«Ved videreføring av tiltak 1» would be of the first tiltak."""
    assert (numbered("Tiltak", 1), numbered("Ny plan", 2)) == ("Tiltak 1", "Ny plan, nr. 2")
