"""Parts that are told in one place: each line of enclosures is one, with where its words lead."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.intake.reading import Reading
from tests.support.forms_of_others import bold, document, heading, paragraph, run

PLAN, MAP = "https://example.no/plan", "https://example.no/kart"


def link(to: str, words: str) -> str:
    """Return *words* that lead *to* an address, as Word writes it in a field."""
    signs = [
        f'<w:r><w:fldChar w:fldCharType="{each}"/></w:r>' for each in ("begin", "separate", "end")
    ]
    instruction = f'<w:r><w:instrText> HYPERLINK "{to}" </w:instrText></w:r>'
    return signs[0] + instruction + signs[1] + run(words) + signs[2]


def reading(asked: str, *lines: str) -> Reading:
    """Return what is read of a form of 2027 with *lines* below a question."""
    head = heading("Behovsmelding 2027") + heading("Behovsvurdering og plan", 2)
    body = head + paragraph(bold(asked)) + "".join(map(paragraph, lines))
    return read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027")


@pytest.mark.parametrize(
    "asked", ["Dokument de viser til (namn og lenkje)", "Lenke til dokument", "Vedlegg"]
)
@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ((link(PLAN, "Plan for skolene"),), [("Plan for skolene", PLAN)]),
        (
            (link(PLAN, "Plan for skolene"), run(f"Kartlegging: {MAP}")),
            [("Plan for skolene", PLAN), ("Kartlegging", MAP)],
        ),
    ],
)
def test_words_that_lead_somewhere_are_a_name_and_an_address(
    asked: str, lines: tuple[str, ...], said: list[tuple[str, str]]
) -> None:
    """The address is what the form asks for, though nobody sees it on the page."""
    found: list[dict[str, Any]] = reading(asked, *lines).data["vedlegg"]

    assert [(each["navn"], each["lenke"]) for each in found] == said


@pytest.mark.parametrize(
    ("said", "numbers", "described"),
    [
        ("Tiltak 1", [1], ""),
        ("Tiltak 1 og 3", [1, 3], ""),
        ("1, 2 og 4", [1, 2, 4], ""),
        ("Tiltak nr. 1 og tiltak nr. 3", [1, 3], ""),
        ("Tiltak 1–3", [1, 2, 3], ""),
        ("Tiltak 1 (Kompetanseløftet)", [1], "Tiltak 1 (Kompetanseløftet)"),
        ("Tiltak 2 fra 2024", [2], "Tiltak 2 fra 2024"),
        ("Tiltak 1 er i rute", [], "Tiltak 1 er i rute"),
        ("3", [], "3"),
    ],
)
def test_tiltak_may_be_named_by_their_numbers_alone(
    said: str, numbers: list[int], described: str
) -> None:
    """What else the line says describes them; one number alone may say how many they are."""
    body = heading("Behovsmelding 2025") + heading("Videreføring av tiltak fra 2024", 2)
    body += paragraph(bold("Hvilke tiltak videreføres?")) + paragraph(run(said))
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025").data
    (own,) = found["videreføring"]

    assert [each["nummer"] for each in own.get("tiltak", ())] == numbers
    assert str(own.get("beskrivelse", "")) == described
