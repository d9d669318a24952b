"""A behovsmelding is written as YAML that reads back as the same."""

from typing import Any

import pytest
import yaml
from hypothesis import given

from behovsmelding import kollektiv
from behovsmelding.lokal.model import Behovsmelding, Eier, OppgittOrdning, Ordning, Tilskudd, Tiltak
from behovsmelding.model.kroner import Kroner
from behovsmelding.rules import check
from behovsmelding.writing.yaml import dumps
from tests.support.commands import EXAMPLES
from tests.support.reading import read
from tests.support.strategies import (
    TYPED,
    behovsmeldinger,
    gyldige_behovsmeldinger,
    kollektive_behovsmeldinger,
    linjer,
    tekster,
)


def _written(**answers: Any) -> str:
    """Write a behovsmelding of 2025, without the lines that every one has."""
    text = dumps(Behovsmelding(skjema="2025", **answers))
    return text.split("målform: nb\n", 1)[1]


def test_the_first_line_names_the_form() -> None:
    """A reader finds the year; where the schema lies is not guessed at."""
    assert dumps(Behovsmelding(skjema="2025")) == "skjema: 2025\nmålform: nb\n"


def test_the_first_line_may_name_the_schema() -> None:
    """Whoever writes the file knows where it will stand, and so where the schema is."""
    text = dumps(Behovsmelding(skjema="2025"), schema="2025.schema.json")

    assert text.startswith("# yaml-language-server: $schema=2025.schema.json\nskjema: 2025\n")


def test_only_what_is_answered_is_written() -> None:
    """A part without answers is still there, an answer that isn't given is not."""
    eier = Eier(navn="Narvik kommune")

    assert _written(eier=eier, tiltak=(Tiltak(tilskudd=Tilskudd()),)) == (
        "eier:\n  navn: Narvik kommune\ntiltak:\n  - tilskudd: {}\n"
    )


def test_no_further_owners_is_an_answer() -> None:
    """«Nei» is an empty list, and left out is not answered."""
    assert _written(flere_eiere=()) == "flere_eiere: []\n"


def test_amounts_are_grouped_by_blanks() -> None:
    """That is how people write them, and a plain blank is on every keyboard."""
    row = OppgittOrdning(ordning=Ordning.REGIONAL, eier=Kroner(1_290_000), uh=Kroner(0))

    assert _written(ordninger=(row,)) == "ordninger:\n  regional:\n    eier: 1 290 000\n    uh: 0\n"


def test_a_long_answer_is_a_block() -> None:
    """Lines stay lines, so that they can be edited."""
    assert _written(tiltak=(Tiltak(forankring="- en\n\n- to: tre"),)) == (
        "tiltak:\n  - forankring: |\n      - en\n\n      - to: tre\n"
    )


def test_a_long_answer_of_one_line_is_a_block_too() -> None:
    """What is added below a plain scalar is folded into its line; below a block it stands apart."""
    written = _written(tiltak=(Tiltak(forankring="Drøftet: #alle"),))

    assert written == "tiltak:\n  - forankring: |\n      Drøftet: #alle\n"


@pytest.mark.parametrize("text", ["  rykket inn\nto", "\ttab\nto", "a\x7f\nb", "a\ufeff\nb"])
def test_what_a_block_cannot_carry_is_quoted(text: str) -> None:
    """A block begins where its first line does, and holds only what YAML prints."""
    assert "forankring: |" not in _written(tiltak=(Tiltak(forankring=text),))


@pytest.mark.parametrize("text", [text for text in TYPED if text.strip()])
def test_a_text_that_yaml_would_misread_is_quoted(text: str) -> None:
    """Any reader of YAML gets the text that was meant, not only ours."""
    navn = Eier(navn=text).navn

    assert yaml.safe_load(_written(eier=Eier(navn=text)))["eier"]["navn"] == navn


@pytest.mark.parametrize("name", ["narvik-2025", "vefsn-2025"])
def test_the_examples_go_round(name: str) -> None:
    """YAML becomes a model, YAML and the same model."""
    melding = read((EXAMPLES / f"{name}.yaml").read_bytes()).melding

    assert read(dumps(melding)).melding == melding


LOOKS = {"BM150", "BM151", "BM155"}
"""What is said of a text that looks pasted, as one that is drawn may well do."""


@given(behovsmeldinger())
def test_what_is_written_is_read_back(melding: Behovsmelding) -> None:
    """Any behovsmelding of the lokal generation that can be made goes round as it is."""
    result = read(dumps(melding))

    assert (result.melding, set(result.codes) - LOOKS) == (melding, set())


def test_a_name_with_a_semicolon_is_one() -> None:
    """Without quotes it would be two."""
    text = "skjema: 2025\nflere_uh: ['NLA; Bergen']\n"
    assert read(dumps(read(text).melding)).melding.flere_uh == ("NLA; Bergen",)


@given(kollektive_behovsmeldinger())
def test_the_kollektiv_generation_goes_round_too(melding: object) -> None:
    """So does any of the kollektiv generation."""
    result = read(dumps(melding))

    assert (result.melding, set(result.codes) - LOOKS) == (melding, set())


def test_a_key_may_be_as_long_as_a_name_is() -> None:
    """A recipient's name is a key, and YAML has to be told when so long a line is one."""
    tilskudd = kollektiv.Tilskudd("Kommune " * 200, 110_000)
    melding = kollektiv.Behovsmelding(skjema="2027", tiltak=[kollektiv.Tiltak(tilskudd=[tilskudd])])

    result = read(dumps(melding))

    assert (result.melding, result.codes) == (melding, [])


@given(linjer(), tekster())
def test_no_text_is_lost(line: str, tekst: str) -> None:
    """Any line and any long answer go round, character by character."""
    melding = Behovsmelding(
        skjema="2025",
        eier=Eier(navn=line),
        tiltak=(Tiltak(forankring=tekst),),
    )

    assert read(dumps(melding)).melding == melding


@given(gyldige_behovsmeldinger())
def test_a_valid_behovsmelding_breaks_no_rule(melding: Behovsmelding) -> None:
    """The strategy the other rooms build on keeps what it promises."""
    assert [found.code for found in check(melding) if found.is_error] == []
