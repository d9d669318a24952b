"""What is not answered yet: the same to `check`, `show` and the report of a carry-over."""

from pathlib import Path
from typing import Any

import pytest

from behovsmelding import lokal
from behovsmelding.carry import Carried, carry
from behovsmelding.form import Form, load_form
from behovsmelding.kollektiv.model import Eiertype
from behovsmelding.lokal.model import Ordning
from behovsmelding.messages import Severity
from behovsmelding.rules import check
from behovsmelding.rules.unanswered import unanswered
from tests.support import meldinger, meldinger_kollektiv
from tests.support.carried import asked, told

model: Any = lokal
"""The model's classes, untyped: their converters take more than the attributes' types say."""


def shown(result: Carried) -> str:
    """Return what `show` says is not answered in what was carried over."""
    return "\n".join(unanswered(result.melding, result.ny, "nb").values())


@pytest.fixture
def variant(tmp_path: Path) -> Form:
    """Return a county's form of the same year as that of the lokal generation."""
    text = "bygger_på: 2025\n"
    (tmp_path / "2025-fjord.yaml").write_text(text, encoding="utf-8")
    return load_form("2025-fjord", tmp_path)


def test_a_coordinator_without_a_reason_is_asked_for_in_both(variant: Form) -> None:
    """The reason is a question to the report of a carry-over too, not to `show` alone (BM407)."""
    tiltak = meldinger.tiltak(koordinator=model.Koordinator(behov=True))
    result = carry(meldinger.melding(tiltak=[tiltak]), variant)

    assert ("tiltak", 0, "koordinator", "begrunnelse") in asked(result)
    question = variant.label("tiltak.koordinator.begrunnelse").of("nb")
    assert question in told(result)
    assert question in shown(result)


def test_a_ticked_ordning_lacks_its_amounts(variant: Form) -> None:
    """A box that is ticked is answered; what lacks stands below the ordning (BM408)."""
    gjelder = [Ordning.REGIONAL, Ordning.KOMPETANSELØFTET]
    result = carry(meldinger.melding(gjelder=gjelder), variant)

    assert ("ordninger", "kompetanseløftet") in asked(result)
    assert variant.choices("tiltak.ordning")["kompetanseløftet"].ord.of("nb") in shown(result)


def test_both_ask_for_the_same_answers() -> None:
    """Tema and numbers, a type that must go, what must be written anew: each stands in both."""
    result = carry(
        meldinger_kollektiv.melding(
            meldinger_kollektiv.tiltak(tema=[]),
            skjema="2026",
            eiere=[
                meldinger_kollektiv.eier(organisasjonsnummer=None),
                meldinger_kollektiv.eier(navn="Nordland fylkeskommune", type=Eiertype.KOMMUNE),
            ],
        ),
        load_form("2027"),
    )

    assert len(shown(result).splitlines()) == len(asked(result))
    assert asked(result) >= {
        ("tiltak", 0, "tema"),
        ("eiere", 0, "organisasjonsnummer"),
        ("eiere", 1, "type"),
    }


def test_a_lack_is_an_error_once_sent_in_only() -> None:
    """The rule says what lacks; that a utkast may wait with it is said once, for all of them."""
    changes: dict[str, Any] = {"tiltak": [meldinger.tiltak(formål=None)]}

    severities = [
        [each.severity for each in check(document) if each.code == "BM401"]
        for document in (
            meldinger.melding(**changes),
            meldinger.utkast(meldinger.melding(**changes)),
        )
    ]

    assert severities == [[Severity.ERROR], [Severity.WARNING]]
