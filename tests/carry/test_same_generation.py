"""Carry-over within a generation: everything stands as it stood, but for what follows the year."""

from pathlib import Path
from typing import Any

import attrs
import pytest

from behovsmelding import kollektiv, load
from behovsmelding.carry import Carried, Kind, WrongWay, carry
from behovsmelding.form import load_form
from behovsmelding.kollektiv.model import Viderefører
from behovsmelding.model.felles import Målform, Status, Tillegg
from behovsmelding.model.tekst import Tekst
from behovsmelding.writing.skeleton import skeleton
from tests.support import meldinger, meldinger_kollektiv
from tests.support.carried import asked, became, only, told
from tests.support.commands import NARVIK

VESTLAND = """
skjema: 2027-vestland
bygger_på: 2027
felt:
  tillegg:
    spørsmål: {nb: Fra fylket, nn: Frå fylket}
  tillegg.klima:
    spørsmål: {nb: Hvordan reiser dere?, nn: Korleis reiser de?}
  tillegg.mattilbud:
    spørsmål: {nb: Hva serverer dere?, nn: Kva serverer de?}
  tiltak.tillegg:
    spørsmål: {nb: Fra fylket, nn: Frå fylket}
  tiltak.tillegg.klima:
    spørsmål: {nb: Hvordan reiser dere?, nn: Korleis reiser de?}
"""
"""A county's own form, with questions of its own."""

FORM = load_form("2027")


def in_2026() -> Any:
    """Make a behovsmelding of 2026, with the periods of 2027."""
    return meldinger_kollektiv.melding(skjema="2026")


def later(**changes: Any) -> Carried:
    """Carry a behovsmelding of 2026 with one tiltak over to 2027."""
    tiltak = meldinger_kollektiv.tiltak(varighet=["høst 2026", "vår 2027"], **changes)
    return carry(meldinger_kollektiv.melding(tiltak, skjema="2026"), FORM)


def test_next_year_everything_stands_where_it_stood() -> None:
    """From 2026 to 2027 only what follows the year changes."""
    before = Viderefører(skjema="2025", nummer=4, fremdrift="Vi er i gang.")
    result = later(viderefører=before, prioritet=2)

    tiltak = only(result)
    assert tiltak.viderefører == Viderefører(skjema="2026", nummer=1, fremdrift="Vi er i gang.")
    assert became(result, "tiltak", 0, "viderefører", "fremdrift") == [(Kind.CHANGED, "fremdrift")]
    assert tiltak.prioritet == 2
    assert tiltak.varighet == ()
    assert became(result, "tiltak", 0, "varighet", 1) == [(Kind.LEFT_OUT, "periode_delvis")]
    assert ("tiltak", 0, "varighet") in asked(result)
    assert tiltak.beskrivelse == meldinger_kollektiv.tiltak().beskrivelse
    assert became(result, "tiltak", 0, "viderefører", "nummer") == [(Kind.LEFT_OUT, "nummer")]
    assert became(result, "eiere", 0, "kontonummer") == [(Kind.CARRIED, "")]


def test_next_year_the_need_and_the_tiltak_are_to_be_described_anew() -> None:
    """§ 11 asks for them each year, so last year's words are to be looked over, not just kept."""
    result = later()

    for path in (
        ("behovsvurdering", "vurdering"),
        ("behovsvurdering", "involvering"),
        ("plan",),
        ("tiltak", 0, "beskrivelse"),
        ("tiltak", 0, "egeninnsats"),
    ):
        assert became(result, *path) == [(Kind.CHANGED, "på_nytt")]
    assert "Teksten er fra 2026. Behovet vurderes" in told(result)


def test_a_tiltak_of_several_years_comes_to_the_next() -> None:
    """Year 1 of 3 is year 2; the estimate for this year is told beside the amounts."""
    anslag = [meldinger_kollektiv.model.Anslag(*row) for row in (("2027", 400), ("2028", 500))]
    result = later(flerårig=kollektiv.Flerårig(år=1, av=3, anslag=tuple(anslag)))

    flerårig = only(result).flerårig
    assert flerårig is not None
    assert (flerårig.år, [str(row.år) for row in flerårig.anslag]) == (2, ["2028"])
    assert "› Anslag på behov i årene som kommer › 2028" in told(result)
    assert became(result, "tiltak", 0, "flerårig", "anslag", "2027") == [
        (Kind.LEFT_OUT, "anslag_for_året")
    ]


def test_a_tiltak_in_its_last_year_has_no_next() -> None:
    """Whether it goes on is for her to say."""
    result = later(flerårig=kollektiv.Flerårig(år=2, av=2))

    assert only(result).flerårig is None
    assert became(result, "tiltak", 0, "flerårig", "år") == [(Kind.LEFT_OUT, "siste_år")]


@pytest.mark.parametrize("skjema", ["2025", "2026"])
def test_to_a_form_of_the_same_year_nothing_is_continued(skjema: str) -> None:
    """A county's own form for the year takes the document as it is, stated sums aside."""
    form = load_form(skjema)._replace(navn=f"{skjema}-fylket")
    old: Any = load(NARVIK) if skjema == "2025" else in_2026()
    result = carry(old, form)

    assert result.melding == attrs.evolve(
        old,
        skjema=form.navn,
        status=Status.UTKAST,
        tiltak=tuple(attrs.evolve(each, varighet=()) for each in old.tiltak)
        if skjema == "2026"
        else old.tiltak,
    )


@pytest.mark.parametrize(("old", "new"), [("2027", "2027"), ("2027", "2026"), ("2026", "2025")])
def test_it_goes_only_forward(old: str, new: str) -> None:
    """To the form it is on, or an older one, there is nothing to carry."""
    with pytest.raises(WrongWay, match=new):
        carry(meldinger_kollektiv.melding(skjema=old), load_form(new))


@pytest.mark.parametrize("skjema", ["2025", "2026"])
def test_a_countys_own_question_is_carried_where_the_new_form_asks(
    skjema: str, tmp_path: Path
) -> None:
    """The same question on next year's form keeps its answer, and what is new is asked."""
    (tmp_path / "2027-vestland.yaml").write_text(VESTLAND, encoding="utf-8")
    form = load_form("2027-vestland", tmp_path)
    svar = (Tillegg("klima", Tekst("Vi tar toget.")),)
    old: Any = (
        meldinger.melding() if skjema == "2025" else meldinger_kollektiv.melding(skjema="2026")
    )
    tiltak = attrs.evolve(old.tiltak[0], tillegg=svar)

    result = carry(attrs.evolve(old, tillegg=svar, tiltak=(tiltak,)), form)

    assert result.melding.tillegg == svar
    assert result.melding.tiltak[0].tillegg == svar
    text = skeleton(form, Målform.NB, "x.json", result.melding)
    assert text.count("klima: |\n") == 2
    assert "  mattilbud: |" in text
