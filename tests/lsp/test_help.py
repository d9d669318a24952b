"""What an editor shows beside a key: the question, the help, and where the answer is printed."""

import pytest

from behovsmelding.form import load_form
from behovsmelding.lsp.help import of_field, where
from behovsmelding.messages import bound

FORM = load_form("2027")


def shown(sti: str) -> list[str]:
    """Return the paragraphs on the field at *sti*."""
    return of_field(FORM, FORM.felt[sti], "nb").split("\n\n")


def test_the_help_begins_with_the_question_and_ends_with_the_place() -> None:
    """In between stands what the declaration says of the answer."""
    felt = FORM.felt["tiltak.varighet"]
    first, *between, last = shown("tiltak.varighet")
    assert felt.hjelp

    assert first == f"**{felt.spørsmål.of('nb')}**"
    assert between == [
        bound(felt.hjelp.of("nb")),
        f"Perioder: {', '.join(map(str, felt.perioder))}",
        "Må være besvart før behovsmeldingen sendes inn.",
    ]
    assert last.startswith("*I skjemaet: under «")


def test_choices_are_listed_as_they_are_written() -> None:
    """What is written stands before what the form prints of it."""
    told = shown("eiere.type")

    assert "Skriv ett av disse:" in told
    assert told[told.index("Skriv ett av disse:") + 1].splitlines() == [
        f"- `{name}`: {valg.ord.of('nb')}" for name, valg in FORM.choices("eiere.type").items()
    ]


def test_where_any_answer_is_good_the_choices_are_suggestions() -> None:
    """Nobody is told that they must choose where they need not."""
    told = of_field(FORM, FORM.felt["eiere.type"]._replace(åpen=True), "nb").split("\n\n")

    assert "Forslag:" in told
    assert "Skriv ett av disse:" not in told


@pytest.mark.parametrize(
    ("form", "sti", "expected"),
    [
        ("2027", "skjema", "Står ikke i skjemaet."),
        ("2027", "tiltak.praksisendring", "I skjemaet: under «Tiltak»."),
        ("2027", "eiere.kontaktperson.epost", "I skjemaet: under «Eiere og partnere»."),
        ("2027", "eiere", "I skjemaet: under «Eiere og partnere»."),
        ("2025", "eier.navn", "I skjemaet: øverst, før første overskrift."),
        ("2025", "tiltak.oppgitt.eier", "Regnes ut av beløpene i filen."),
    ],
)
def test_the_place_in_the_form_is_the_heading_above(form: str, sti: str, expected: str) -> None:
    """Or that it is computed, or never printed."""
    assert where(load_form(form), sti, "nb") == expected
