"""The library as its users meet it: names at the top, plain sentences, files written whole."""

import json
import os
from collections.abc import Callable
from importlib import import_module, metadata
from io import BytesIO, StringIO
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
from tests.support.commands import EXAMPLES, NARVIK, Shell


def test_every_name_can_be_asked_for() -> None:
    """What is promised at the top is there, and nothing else is."""
    assert sorted(behovsmelding._HOMES) == behovsmelding.__all__ == dir(behovsmelding)
    for name in behovsmelding.__all__:
        home = import_module(f"behovsmelding.{behovsmelding._HOMES[name]}")
        assert getattr(behovsmelding, name) is getattr(home, name)
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


def test_a_form_that_is_continued_is_named_by_its_year_too() -> None:
    """As the form of the behovsmelding itself is; no name at all is no answer."""
    assert kollektiv.Viderefører(skjema=2026) == kollektiv.Viderefører(skjema="2026")
    assert kollektiv.Viderefører(skjema=" ").skjema is kollektiv.Viderefører().skjema is None


@pytest.mark.parametrize(
    ("kind", "answers", "sentence"),
    [
        (lokal.Eier, {"navn": 3}, "an answer of one line is text, not int"),
        (lokal.Tiltak, {"bruk_uh": 3}, "a long answer is text, not int"),
        (lokal.Eier, {"kontaktperson": "Kari"}, "kontaktperson is Kontaktperson or None, not "),
        (lokal.Behovsmelding, {"skjema": 2025, "målform": 3}, "målform is Målform, not int"),
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


def test_a_behovsmelding_has_one_name_in_any_generation() -> None:
    """`behovsmelding.Behovsmelding` tells what is one from what is none."""
    made = [lokal.Behovsmelding(skjema=2025), kollektiv.Behovsmelding(skjema=2027)]

    assert [isinstance(each, behovsmelding.Behovsmelding) for each in (*made, "x")] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize("use", [check, behovsmelding.render, lambda each: save(each, "ut.yaml")])
def test_the_form_of_another_generation_is_one_plain_sentence(use: Callable[[Any], object]) -> None:
    """It is told at once, not by what a rule stumbles over."""
    with pytest.raises(TypeError) as raised:
        use(lokal.Behovsmelding(skjema=2027))
    assert str(raised.value) == (
        "the form 2027 is for behovsmelding.kollektiv.Behovsmelding, "
        "not behovsmelding.lokal.Behovsmelding"
    )
    with pytest.raises(TypeError, match="a behovsmelding is wanted, not str"):
        use("narvik.yaml")


def test_the_forms_are_named_and_have_a_schema_each() -> None:
    """Ours, and those of a folder of somebody's own."""
    county = EXAMPLES / "vestland-variant" / "skjema"

    assert behovsmelding.forms() == ("2025", "2026", "2027")
    assert behovsmelding.forms(county) == ("2025", "2026", "2027", "2027-vestland")
    for form in behovsmelding.forms(county):
        schema = behovsmelding.json_schema(form, forms=county)
        assert schema["properties"]["skjema"]
    with pytest.raises(FormError, match="BM910"):
        behovsmelding.json_schema("2027-vestland")


def test_a_schema_speaks_the_malform_that_is_asked_for() -> None:
    """Its help alone: what may be written is the same. A form may be named by its year."""
    nynorsk = behovsmelding.json_schema(2027, målform="nn")

    assert nynorsk == behovsmelding.json_schema("2027", målform=behovsmelding.Målform.NN)
    assert nynorsk["properties"]["eiere"]["description"].startswith("Eigarar\n")
    bokmål = behovsmelding.json_schema(2027)
    assert bokmål["properties"]["eiere"]["description"].startswith("Eiere\n")
    with pytest.raises(FormError, match="BM215"):
        behovsmelding.json_schema(2027, målform="se")


@pytest.mark.parametrize(
    "use",
    [
        behovsmelding.forms,
        lambda folder: load(NARVIK, forms=folder),
        lambda folder: check(load(NARVIK), forms=folder),
        lambda folder: behovsmelding.json_schema(2027, forms=folder),
    ],
)
def test_a_misspelt_folder_of_forms_is_told(use: Callable[[Path], object], tmp_path: Path) -> None:
    """It would otherwise pass for one with no forms in it."""
    with pytest.raises(FormError, match="BM716"):
        use(tmp_path / "skjemear")


@pytest.mark.parametrize(
    ("use", "sentence"),
    [
        (load, "a path, or what is open for reading, is wanted, not int"),
        (loads, "text or bytes are wanted, not int"),
        (dumps, "a behovsmelding is wanted, not int"),
        (behovsmelding.to_dict, "a behovsmelding is wanted, not int"),
        (behovsmelding.from_dict, "a behovsmelding is a dict, not int"),
    ],
)
def test_what_can_not_be_meant_is_one_plain_sentence(
    use: Callable[[Any], object], sentence: str
) -> None:
    """By every function that takes something in."""
    with pytest.raises(TypeError) as raised:
        use(3)
    assert str(raised.value) == sentence


def test_the_version_is_that_of_the_package() -> None:
    """What is installed says so."""
    assert behovsmelding.__version__ == metadata.version("behovsmelding")


def test_what_is_open_is_read_as_a_file_is(tmp_path: Path) -> None:
    """Bytes or text, and findings call it by its name where it has one."""
    text = NARVIK.read_text(encoding="utf-8")
    read = load(NARVIK)
    with NARVIK.open("rb") as binary, NARVIK.open(encoding="utf-8") as opened:
        assert load(binary) == load(opened) == load(StringIO(text)) == read
    assert load(BytesIO(text.encode())) == read

    wrong = tmp_path / "feil.yaml"
    wrong.write_text("skjema: 2025\ntiltk: []\n", encoding="utf-8")
    with wrong.open("rb") as file, pytest.raises(behovsmelding.InvalidBehovsmelding) as raised:
        load(file)
    assert str(raised.value).startswith(f"{wrong}:2:1: error BM201")


def test_no_more_is_read_of_what_is_open_than_shows_that_it_is_too_large() -> None:
    """A stream may have no end."""

    class Endless(StringIO):
        def read(self, size: int | None = -1) -> str:
            assert size is not None
            assert size > 0
            return "å" * size

    with pytest.raises(behovsmelding.InvalidBehovsmelding, match="BM103"):
        load(Endless())


def test_a_finding_is_the_json_of_the_command(shell: Shell, tmp_path: Path) -> None:
    """`finding.json` gives what `check --format json` writes, in any language."""
    file = tmp_path / "utkast.yaml"
    file.write_text("skjema: 2025\ntiltak:\n  - navn: En  to\n    ordning: regional\n", "utf-8")
    findings = [each.json("nn") for each in check(load(file))]
    written = json.loads(shell("check", "--lang=nn", "--format=json", "--ignore=BM913", file).out)

    assert findings == written["findings"] != []
    assert check(lokal.Behovsmelding(skjema=2025))[0].json()["file"] is None


def test_what_load_would_refuse_is_not_saved(tmp_path: Path) -> None:
    """A file that is too large, or holds too much, is never written."""
    path = tmp_path / "stor.yaml"
    long = lokal.Behovsmelding(skjema=2025, tiltak=[lokal.Tiltak(bruk_eier="ord " * 300_000)])
    many = lokal.Behovsmelding(skjema=2025, flere_eiere=[f"Eier {each}" for each in range(10_001)])
    for melding, code in ((long, "BM103"), (many, "BM116")):
        with pytest.raises(behovsmelding.InvalidBehovsmelding, match=code) as raised:
            save(melding, path)
        assert {each.span for each in raised.value.findings} == {None}
        assert not path.exists()


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
