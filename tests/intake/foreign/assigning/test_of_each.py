"""An answer may say itself which tiltak it is about, where a form asks once for all."""

import io
from collections.abc import Callable
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.model.tekst import Tekst
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

ASKED = "Skal noe av tilskuddet gå til koordinator? Skriv hvilket tiltak, hvor mye og hvorfor."
TILTAK = "".join(
    heading("Tiltak", 2)
    + "".join(
        heading(asked, 3) + paragraph(run(said))
        for asked, said in (("Tiltakets tittel", name), ("Hvem er tiltaket for?", "Lærere"))
    )
    for name in ("Regning for alle", "Lek ute")
)


def below_heading(asked: str, lines: str) -> str:
    """Return a question as a heading, with *lines* below it."""
    return heading(asked, 3) + lines


def below_bold(asked: str, lines: str) -> str:
    """Return a question that only stands out, with *lines* below it."""
    return paragraph(bold(asked)) + lines


def in_cell(asked: str, lines: str) -> str:
    """Return a question in a table, with *lines* in the cell beside it."""
    return table([[bold(asked), lines], [bold("Har dere ubrukte midler?"), run("Nei")]])


Drawn = Callable[[str, str], str]
WAYS = pytest.mark.parametrize("drawn", [below_heading, below_bold, in_cell])


def said(drawn: Drawn, *lines: str, asked: str = ASKED) -> list[dict[str, Any]]:
    """Return the tiltak of a form that asks behind them, and is answered by *lines*."""
    below = "".join(paragraph(run(line)) for line in lines)
    body = heading("Behovsmelding 2027") + TILTAK + heading("Økonomi", 2) + drawn(asked, below)
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data
    return list(found["tiltak"])


@WAYS
def test_each_line_is_of_the_tiltak_that_it_names(drawn: Drawn) -> None:
    """What names none goes on from what is said before it."""
    one, two = said(
        drawn,
        "Tiltak 1: kr 60 000,-. Koordinatoren leder nettverket.",
        "Hun har 10 % stilling.",
        "Tiltak 2: 20 000 kroner. Noen må kalle inn.",
    )

    assert one["koordinator"] == {
        "beløp": 60000,
        "begrunnelse": Tekst("Koordinatoren leder nettverket.\n\nHun har 10 % stilling."),
    }
    assert two["koordinator"] == {"beløp": 20000, "begrunnelse": Tekst("Noen må kalle inn.")}


@WAYS
@pytest.mark.parametrize("none", ["Ikke behov i tiltak 2.", "Tiltak 2: nei"])
def test_another_tiltak_may_need_nothing(drawn: Drawn, none: str) -> None:
    """That it does is no part of the reasons of the first."""
    one, two = said(drawn, "Tiltak 1: kr 60 000,-. Koordinatoren leder nettverket.", none)

    assert one["koordinator"] == {
        "beløp": 60000,
        "begrunnelse": Tekst("Koordinatoren leder nettverket."),
    }
    assert "koordinator" not in two


@WAYS
def test_words_are_of_a_tiltak_as_amounts_are(drawn: Drawn) -> None:
    """Whatever a form asks of each tiltak may be asked once behind them."""
    lines = ("Tiltak 1: Vi dekker vikar.", "Tiltak 2 – Fellestid.")
    found = said(drawn, *lines, asked="Eiers egeninnsats i tiltakene")

    assert [each["egeninnsats"] for each in found] == [
        Tekst("Vi dekker vikar."),
        Tekst("Fellestid."),
    ]


@WAYS
def test_a_question_behind_the_word_tiltak_begins_none(drawn: Drawn) -> None:
    """«Flerårige tiltak: hvilket år …?» asks of those there are; «Tiltak: Hva er lek?» is one."""
    asked = "Flerårige tiltak: hvilket år i tiltaket er 2027?"
    found = said(drawn, "Tiltak 1: år 2 av 3", "Tiltak 2: år 1 av 2", asked=asked)

    assert [each["flerårig"] for each in found] == [{"år": 2, "av": 3}, {"år": 1, "av": 2}]
