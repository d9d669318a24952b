"""Which questions a place is tried for depends on what it stands under."""

import io

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table


@pytest.mark.parametrize(
    "title", ["5 Underskrift", "Bekreftelse", "Sted, dato og underskrift", "Godkjenning frå eigar"]
)
@pytest.mark.parametrize("form", ["2025", "2027"])
def test_who_signs_is_nobody_to_write_to(title: str, form: str) -> None:
    """The name below «Underskrift» is that of no contact, and is told."""
    asked = (("Eier", "Narvik kommune"), ("Kontaktperson", "Kari Nordmann"))
    signed = (("Dato", "20. november"), ("Navn på den som godkjenner for eier", "Ola Eksempel"))
    body = heading(f"Behovsmelding {form}") + heading("Eier 1", 2)
    body += table([[bold(each), run(said)] for each, said in asked]) + heading(title, 2)
    body += table([[bold(each), run(said)] for each, said in signed])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form=form)

    assert "Kari Nordmann" in {each.value for each in found.answers}
    assert "Ola Eksempel" not in str([each.value for each in found.answers])
    assert any("Ola Eksempel" in each.text for each in found.told)


@pytest.mark.parametrize(
    "law",
    [
        "Jf. forskrift om tilskudd til kollektiv kompetanseutvikling § 11 (i kortform)",
        "Sjå forskrifta § 4",
        "Se også opplæringsloven § 17-12.",
    ],
)
def test_the_law_that_a_form_follows_is_no_answer(law: str) -> None:
    """A question with nothing else below it is unanswered; what stands there is told."""
    body = heading("Behovsmelding 2027") + heading("Hvem sender inn meldingen?", 3)
    body += paragraph(run(law)) + heading("Hvilken kompetanse er det behov for?", 3)
    body += paragraph(run("Lærerne trenger mer om lesing."))
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027")

    assert law not in str([each.value for each in found.answers])
    assert any(law in each.text for each in found.told)


def test_what_is_asked_once_may_stand_behind_the_last_member() -> None:
    """Words like nothing that owners are asked for ask below «Eier 2» for what they ask for."""
    owners = "".join(
        heading(called, 2)
        + table(
            [
                [bold("Navn på eier"), run(name)],
                [bold("Type eier"), run("Kommune")],
                [bold("Kontaktperson"), run("Kari Nordmann")],
                [bold("Stilling"), run("Rådgiver")],
                [bold("Utbetalingen merkes med"), run("Kompetanse")],
            ]
        )
        for called, name in (("Eier 1", "Verdal kommune"), ("Eier 2", "Levanger kommune"))
    )
    asked = "Region/nettverk eierne hører til (om aktuelt)"
    body = heading("Behovsmelding 2027") + owners + table([[bold(asked), run("Innherred")]])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    assert found["kompetansenettverk"] == "Innherred"
    assert [each["navn"] for each in found["eiere"]] == ["Verdal kommune", "Levanger kommune"]


@pytest.mark.parametrize("part", ["Av dette koordinator", "Herav til koordinator"])
@pytest.mark.parametrize("total", ["Til sammen", "Til saman"])
def test_a_row_of_a_part_is_no_more_of_what_each_gets(part: str, total: str) -> None:
    """«Av dette koordinator» says of the amount above it, and «Til saman» adds up both."""
    heads = ("Periode", "Til eier", "Til UH", total)
    rows = (
        ("2025", "95 000,-", "245 000,-", "340 000,-"),
        (part, "30 000,-", "", ""),
        ("Høst 2026", "45 000,-", "110 000,-", "155 000,-"),
    )
    body = heading("Behovsmelding 2025") + heading("Tiltak 1", 2)
    body += paragraph(bold("Navn på tiltaket: ") + run("Lesing"))
    body += table([[bold(each) for each in heads], *([run(each) for each in row] for row in rows)])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025")

    assert found.data["tiltak"] == [
        {
            "navn": "Lesing",
            "tilskudd": {"eier": 95000, "uh": 245000},
            "videre_behov": {"høst 2026": {"eier": 45000, "uh": 110000}},
        }
    ]
    assert any("30 000" in each.text for each in found.told)
