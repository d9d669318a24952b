"""A part that is told in one answer is taken apart by what each piece of it is."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.intake.reading import Certainty
from behovsmelding.model.tekst import Tekst
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

REASONS = {
    "25 000 (En lærer i Volda har 5 % til å samordne arbeidet.)": (
        "En lærer i Volda har 5 % til å samordne arbeidet."
    ),
    "kr 25 000,- – en lærer skal samordne arbeidet": "en lærer skal samordne arbeidet",
    "25 000 fordi det er langt": "det er langt",
    "25 000 kroner. Noen må holde trådene.": "Noen må holde trådene.",
}
OTHERS = ("25 000 (inkl. reise)", "kr 25 000 (er med i summen over)", "25 000,-", "25 000 (ja)")


def koordinator(asked: str, said: str, form: str = "2025") -> dict[str, Any]:
    """Return what a *form* says of the koordinator of a tiltak."""
    rows = (("Navn på tiltaket", "Lesing"), (asked, said))
    body = heading(f"Behovsmelding {form}") + heading("Tiltak 1", 2)
    body += table([[bold(each), run(answer)] for each, answer in rows])
    (tiltak,) = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form=form).data[
        "tiltak"
    ]
    return dict(tiltak["koordinator"])


@pytest.mark.parametrize(
    "asked", ["Begrunn behovet for koordinator", "Treng de koordinator i tiltaket? Kvifor?"]
)
def test_reasons_may_begin_with_a_yes(asked: str) -> None:
    """It answers the question whether there is a need at all, and the rest says why."""
    found = koordinator(asked, "Ja, noen må holde trådene. Skolene ligger langt fra hverandre.")

    assert found["behov"] is True
    assert found["begrunnelse"] == Tekst(
        "noen må holde trådene. Skolene ligger langt fra hverandre."
    )


def test_a_no_has_no_reasons() -> None:
    """«Nei» alone is the answer to the other question."""
    assert koordinator("Begrunn behovet for koordinator", "Nei.") == {"behov": False}


def test_a_word_that_only_begins_as_a_yes_is_a_reason() -> None:
    """«Januar» is none, and «ja» within a sentence isn't either."""
    said = "Januar og februar krever mye samordning, ja nesten hver dag."

    assert koordinator("Begrunn behovet for koordinator", said) == {"begrunnelse": Tekst(said)}


@pytest.mark.parametrize(
    "said", ["Nei, nytt tiltak", "Nytt tiltak i år.", "Nei – dette er eit heilt nytt tiltak", "Ny"]
)
def test_a_new_tiltak_goes_on_from_none(said: str) -> None:
    """That it is new says nothing of how far an earlier one has come."""
    asked = "Er tiltaket en fortsettelse? Skriv år og nummer, og kort hvor langt dere er kommet."
    rows = (("Navn på tiltaket", "Lesing"), ("Målgruppe", "Lærere"), (asked, said))
    body = heading("Behovsmelding 2027") + heading("Tiltak 1", 2)
    body += table([[bold(each), run(answer)] for each, answer in rows])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027")

    assert "viderefører" not in found.data["tiltak"][0]
    assert any(said.rstrip(".") in str(each) for each in found.told)


def italic(text: str) -> str:
    """Return a run in italics."""
    return f"<w:r><w:rPr><w:i/></w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("advice", "form"),
    [
        ("Nummer i behovsmeldinga for 2026, og ei kort utgreiing om framdrifta.", "2026"),
        ("Fyll ut dersom tiltaket held fram i 2027. Bruk nummeret frå meldinga i 2026.", "2026"),
        ("Fyll ut dersom tiltaket held fram i 2027.", None),
    ],
)
def test_advice_says_which_year_a_number_is_of(advice: str, form: str | None) -> None:
    """It stands between the question and its answer; that it is meant is concluded."""
    body = heading("Behovsmelding 2027") + heading("Tiltak 1: Lesing", 1)
    for asked, helps, said in (
        ("Deltakarar", "Kven er tiltaket meint for?", "Lærarar på 3. trinn"),
        ("Eigeninnsats", "Kva legg eigaren inn sjølv?", "Fellestid kvar veke"),
        ("Held tiltaket fram frå før?", advice, "Nr. 1"),
    ):
        body += heading(asked, 2) + paragraph(italic(helps)) + paragraph(run(said))
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027")
    (tiltak,) = found.data["tiltak"]

    assert tiltak["viderefører"] == {"nummer": 1} | ({"skjema": form} if form else {})
    sure = {each.path[-1]: each.certainty for each in found.answers}
    assert sure.get("skjema") in (Certainty.SLUTTET, None)
