"""The library as its users meet it: names at the top, plain sentences, files written whole."""

import os
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import behovsmelding
from behovsmelding import (
    Diagnostic,
    FormError,
    Severity,
    check,
    dumps,
    kollektiv,
    load,
    loads,
    lokal,
    save,
)
from behovsmelding.model.periode import Periode
from tests.support.commands import NARVIK


def test_every_name_can_be_asked_for() -> None:
    """What is promised at the top is there, and nothing else is."""
    assert sorted(behovsmelding._HOMES) == behovsmelding.__all__ == dir(behovsmelding)
    for name in behovsmelding.__all__:
        assert getattr(behovsmelding, name).__name__ == name
    with pytest.raises(AttributeError, match="has no attribute 'lods'"):
        _ = behovsmelding.lods  # type: ignore[attr-defined]


def test_a_finding_of_a_file_is_one_line() -> None:
    """Place, severity, code and sentence, in English as the exceptions are."""
    with pytest.raises(behovsmelding.InvalidBehovsmelding) as raised:
        loads("skjema: 2025\ntiltak:\n  - tilskudd: {eier: 500.000}\n")

    told = next(str(each) for each in raised.value.findings if each.code == "BM302")
    assert told.startswith("<yaml>:3:22: error BM302 ")
    assert told in str(raised.value)


def test_a_finding_of_a_model_names_its_path() -> None:
    """What was built in Python has no lines."""
    finding = Diagnostic("BM602", ("eier", "kontaktperson", "epost"), {"tekst": "kari\nhos oss"})

    told = str(finding)
    assert told.startswith("eier.kontaktperson.epost: error BM602 “kari hos oss” is not")
    assert finding.severity is Severity.ERROR


def test_a_form_that_is_not_there() -> None:
    """A behovsmelding of a form nobody has declared can't be judged."""
    with pytest.raises(FormError, match="BM910"):
        check(lokal.Behovsmelding(skjema="2024"))


@pytest.mark.parametrize("generation", [lokal, kollektiv])
def test_a_year_is_the_name_of_a_form(generation: Any) -> None:
    """A number is taken for the year it is; other types are refused."""
    assert generation.Behovsmelding(skjema=2025) == generation.Behovsmelding(skjema="2025")
    for wrong in (None, True, 20.25, ["2025"]):
        with pytest.raises(TypeError, match="the name of a form is text or a year, not "):
            generation.Behovsmelding(skjema=wrong)


@pytest.mark.parametrize(
    ("kind", "answers", "sentence"),
    [
        (lokal.Eier, {"navn": 3}, "an answer of one line is text, not int"),
        (lokal.Tiltak, {"bruk_uh": 3}, "a long answer is text, not int"),
        (lokal.Eier, {"kontaktperson": "Kari"}, "kontaktperson is Kontaktperson or None, not "),
        (lokal.Behovsmelding, {"skjema": 2025, "målform": "nb"}, "målform is Målform, not str"),
        (lokal.OppgittOrdning, {"ordning": 3}, "ordning is Ordning, not int"),
        (lokal.Behovsmelding, {"skjema": 2025, "tiltak": ["x"]}, "tiltak holds Tiltak, not str"),
        (lokal.Behovsmelding, {"skjema": 2025, "tiltak": "x"}, "several values are wanted, in a "),
        (lokal.Behovsmelding, {"skjema": 2025, "vedlegg": None}, "several values are wanted, in "),
        (lokal.Behovsmelding, {"skjema": 2025, "gjelder": [3]}, "gjelder holds Ordning, not int"),
        (lokal.Behovsmelding, {"skjema": 2025, "flere_uh": "x"}, "several values are wanted, in "),
        (lokal.Tiltak, {"varighet": "høst 2025"}, "several values are wanted, in a list, not s"),
        (lokal.Tiltak, {"videre_behov": [3]}, "videre_behov holds VidereBehov, not int"),
        (kollektiv.Tiltak, {"område": [3]}, "område holds Område, not int"),
        (kollektiv.Flerårig, {"anslag": ["x"]}, "anslag holds Anslag, not str"),
        (kollektiv.Tilskudd, {"mottaker": 3}, "an answer of one line is text, not int"),
        (Periode, {"år": "2025"}, "år is int, not str"),
        (Periode, {"år": 2025, "slag": "vår"}, "slag is Slag, not str"),
    ],
)
def test_a_wrong_type_is_one_plain_sentence(
    kind: Any, answers: dict[str, object], sentence: str
) -> None:
    """Whoever builds a behovsmelding wrongly is told what is wanted, and what was given."""
    with pytest.raises(TypeError) as raised:
        kind(**answers)

    assert str(raised.value).startswith(sentence)


def test_a_file_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stood there before outlives a full disk."""
    path = tmp_path / "narvik.yaml"
    path.write_text("det gamle", encoding="utf-8")

    def full(_file: int) -> None:
        raise OSError("full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="full"):
        save(load(NARVIK), path)

    assert [each.read_text(encoding="utf-8") for each in tmp_path.iterdir()] == ["det gamle"]


def test_a_file_names_no_schema_that_is_not_there(tmp_path: Path) -> None:
    """The first line tells editors of a schema only where somebody says that it is."""
    melding = load(NARVIK)
    save(melding, tmp_path / "uten.yaml")
    save(melding, tmp_path / "med.yaml", schema="2025.schema.json")

    assert (tmp_path / "uten.yaml").read_text(encoding="utf-8").startswith("skjema: 2025\n")
    assert (tmp_path / "med.yaml").read_text(encoding="utf-8") == (
        "# yaml-language-server: $schema=2025.schema.json\n" + dumps(melding)
    )


@pytest.mark.parametrize("generation", ["lokal", "kollektiv"])
def test_the_old_path_of_a_generation_works_for_one_release_more(generation: str) -> None:
    """It is the same class, and whoever imports it is told where it stands now."""
    old = import_module(f"behovsmelding.model.{generation}")
    new = import_module(f"behovsmelding.{generation}")

    with pytest.warns(DeprecationWarning, match=f"import behovsmelding.{generation}"):
        assert old.Behovsmelding is new.Behovsmelding
