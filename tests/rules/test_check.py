"""`check`: the same rules for a model from a file and one built in Python."""

from collections import Counter
from typing import Any

import attrs
import pytest
from hypothesis import given

from behovsmelding import generation, load
from behovsmelding.form import FormError, load_form
from behovsmelding.lokal.model import Behovsmelding
from behovsmelding.model.felles import Status
from behovsmelding.model.path import Path
from behovsmelding.model.walk import answers, step
from behovsmelding.rules import check
from tests.support.commands import NARVIK, VEFSN
from tests.support.meldinger import melding, told, utkast
from tests.support.strategies import behovsmeldinger, gyldige_behovsmeldinger


def counted(whole: Any) -> Counter[tuple[str, str]]:
    """Count the findings about *whole* by code and severity."""
    return Counter((each.code, each.severity.label) for each in told(whole))


def test_narvik_has_warnings_only() -> None:
    """Two sums without details, two names never filled in, one answer that was lost."""
    assert counted(load(NARVIK)) == {
        ("BM401", "warning"): 1,
        ("BM405", "warning"): 2,
        ("BM415", "warning"): 2,
    }


def test_vefsn_has_warnings_only() -> None:
    """Seven answers left empty, and a coordinator who is reported elsewhere."""
    assert counted(load(VEFSN)) == {("BM401", "warning"): 7, ("BM313", "warning"): 1}


def test_form_may_be_given() -> None:
    """A county's own form judges the document in place of the one it names."""
    nothing_required = load_form("2025")._replace(
        felt={sti: felt._replace(påkrevd=False) for sti, felt in load_form("2025").felt.items()}
    )
    whole = melding(uh=None)

    assert [each.place for each in check(whole)] == ["uh"]
    assert check(whole, nothing_required) == ()


def test_form_that_does_not_exist() -> None:
    """A document on an unknown form can't be judged."""
    with pytest.raises(FormError):
        check(melding(skjema="1999"))


def test_findings_of_a_model_have_paths_and_no_spans() -> None:
    """Only the reader of a file knows lines and columns."""
    [found] = check(melding(eier=None))

    assert (found.path, found.span) == (("eier",), None)


@pytest.mark.parametrize("name", generation.names())
def test_every_rule_says_what_it_is(name: str) -> None:
    """Each rule stands once in its generation, and its docstring names its codes."""
    rules = generation.named(name).rules

    assert len(set(rules)) == len(rules)
    assert [rule.__name__ for rule in rules if not rule.__doc__] == []


def test_every_text_is_looked_through() -> None:
    """All texts of a document are found, each with its place."""
    found = {".".join(map(str, each.path)): each.text for each in answers(load(VEFSN))}

    assert found["eier.kompetansenettverk"] == "Indre Helgeland"
    assert found["videreføring.0.koordinator.merknad"].startswith("Kompetansenettverket leverer")
    assert found["tiltak.0.bruk_eier"].startswith("Leie av lokale")
    assert found["skjema"] == "2025"


@given(behovsmeldinger())
def test_no_model_makes_a_rule_fail(whole: Behovsmelding) -> None:
    """Whatever the model holds, each finding has words, a place, and a place that exists."""
    for each in told(whole):
        assert each.path
        for path in (each.path, *(other.path for other in each.related)):
            assert leads_somewhere(whole, path)


def leads_somewhere(value: Any, path: Path) -> bool:
    """Tell whether *path* names a part of *value*, or one that it could have."""
    for key in path:
        if value is None:
            return True
        if isinstance(value, tuple):
            rows = {step(row, position): row for position, row in enumerate(value)}
            if key not in rows:
                return False
            value = rows[key]
        elif hasattr(value, str(key)):
            value = getattr(value, str(key))
        else:
            return False
    return True


@given(behovsmeldinger())
def test_what_is_missing_is_no_error_in_a_draft(whole: Behovsmelding) -> None:
    """A draft and the same document sent in have the same findings; what is missing weighs less."""
    sent = attrs.evolve(whole, status=Status.INNSENDT)
    draft = utkast(whole)

    assert [(each.code, each.path) for each in check(draft)] == [
        (each.code, each.path) for each in check(sent)
    ]
    assert not {each.code for each in check(draft) if each.is_error} & {"BM401", "BM403", "BM407"}


@given(gyldige_behovsmeldinger())
def test_valid_document_has_no_errors(whole: Behovsmelding) -> None:
    """A document as the form wants it passes, sent in or not."""
    assert [each for each in told(whole) if each.is_error] == []
