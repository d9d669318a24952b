"""The rule about periods: those that the form prints, and no others."""

from typing import Any

import pytest

from behovsmelding.form import load_form
from behovsmelding.rules import check
from tests.support.meldinger import (
    melding,
    model,
    places,
    tiltak,
    told,
    utkast,
    videreføring,
)


@pytest.mark.parametrize("periode", ["vår 2025", "høst 2025", "vår 2026"])
def test_periods_of_the_form(periode: str) -> None:
    """The periods the form prints may be ticked."""
    assert told(melding(tiltak=[tiltak(varighet=[periode])])) == []


@pytest.mark.parametrize(
    ("part", "path"),
    [
        ({"tiltak": [tiltak(varighet=["høst 2025", "høst 2026"])]}, "tiltak[0].varighet"),
        ({"tiltak": [tiltak(varighet=["2025"])]}, "tiltak[0].varighet"),
        (
            {"tiltak": [tiltak(videre_behov=[model.VidereBehov(periode="vår 2027", eier=1_000)])]},
            "tiltak[0].videre_behov.vår 2027",
        ),
        ({"videreføring": [videreføring(varighet=["høst 2026"])]}, "videreføring[0].varighet"),
    ],
)
def test_periods_of_another_year(part: dict[str, Any], path: str) -> None:
    """A period that the form doesn't print is an error, also in a draft."""
    whole = melding(**part)

    assert places(whole) == [("BM406", path)]
    assert told(utkast(whole))[0].is_error


def test_period_is_told_in_both_målformer() -> None:
    """The choices stand in the tip as they may be written."""
    [found] = told(melding(tiltak=[tiltak(varighet=["høst 2027"])]))

    assert found.tip("nb") == "Velg blant: vår 2025, høst 2025, vår 2026."
    assert found.tip("nn") == "Vel mellom: vår 2025, haust 2025, vår 2026."


@pytest.mark.parametrize("asked", [True, False], ids=["any period", "no such question"])
def test_a_form_that_names_no_periods_takes_any(asked: bool) -> None:  # noqa: FBT001 - a case
    """A county may ask for another time than ours, or not at all."""
    form = load_form("2025")
    felt = {sti: each for sti, each in form.felt.items() if sti != "tiltak.varighet"}
    if asked:
        felt["tiltak.varighet"] = form.felt["tiltak.varighet"]._replace(perioder=())
    whole = melding(tiltak=[tiltak(varighet=["høst 2040"])])

    assert [each.code for each in check(whole, form._replace(felt=felt))] == []
