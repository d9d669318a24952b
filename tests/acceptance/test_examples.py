"""The examples: each is right, and becomes a right document in both målformer."""

from pathlib import Path

import pytest

from behovsmelding import Målform, dumps, kollektiv, load, loads, lokal, render
from behovsmelding.api import template_for
from behovsmelding.docx import verify
from behovsmelding.form import load_form
from behovsmelding.kollektiv.model import Partnertype
from behovsmelding.model.felles import MÅLFORMER
from behovsmelding.reading.examine import examine
from tests.support.commands import EXAMPLES, NARVIK
from tests.support.oracle import faults, needs_oracle

PATHS = sorted(EXAMPLES.glob("*.yaml"))
every_example = pytest.mark.parametrize("path", PATHS, ids=[path.stem for path in PATHS])
every_målform = pytest.mark.parametrize("målform", MÅLFORMER)
SALTEN = EXAMPLES / "salten-2027.yaml"
CARRIED = EXAMPLES / "narvik-2027.yaml"


@every_example
def test_it_goes_round(path: Path) -> None:
    """YAML becomes a model, YAML and the same model."""
    melding = load(path)

    assert loads(dumps(melding)) == melding


@every_example
@every_målform
def test_the_document_says_what_the_file_does(path: Path, målform: Målform) -> None:
    """Every answer reads back, with contact data and without."""
    melding = load(path)
    template = template_for(load_form(melding.skjema), målform)

    assert verify(render(melding, målform=målform), template, melding) == ()
    assert render(melding, målform=målform, uten_kontaktdata=True)


@needs_oracle
@every_example
@every_målform
def test_the_document_is_valid(path: Path, målform: Målform) -> None:
    """The oracle finds nothing."""
    assert faults(render(load(path), målform=målform)) == []


@pytest.mark.parametrize("path", [SALTEN, CARRIED])
def test_there_is_nothing_to_remark(path: Path) -> None:
    """The documents of 2027 are answered in full, and nothing in them is doubtful."""
    assert examine(path.read_bytes(), str(path)).findings == ()


def test_the_network_has_several_owners_and_partners_of_two_types() -> None:
    """It shows what the kollektiv generation has and the lokal had not."""
    melding = load(SALTEN)
    assert isinstance(melding, kollektiv.Behovsmelding)

    assert [len(each) for each in (melding.eiere, melding.partnere, melding.tiltak)] == [4, 3, 3]
    assert {each.type for each in melding.partnere} == {Partnertype.UH, Partnertype.FAGSKOLE}
    assert [each.flerårig.av for each in melding.tiltak if each.flerårig] == [3, 3, 3]
    assert melding.avsender is not None
    assert (melding.statsforvalter, melding.avsender.navn in melding.eiernavn) == (
        "Nordland",
        False,
    )
    assert [each.prioritet for each in melding.tiltak] == [1, 2, 3]


def test_the_carried_document_continues_the_old_one() -> None:
    """Each tiltak names the one of 2025 that it goes on with, by its number there."""
    old, new = load(NARVIK), load(CARRIED)
    assert isinstance(old, lokal.Behovsmelding)
    assert isinstance(new, kollektiv.Behovsmelding)
    numbers = [each.nummer for part in old.videreføring for each in part.tiltak]

    continued = [each.viderefører for each in new.tiltak if each.viderefører]
    assert [each.nummer for each in continued] == numbers
    assert {each.skjema for each in continued} == {old.skjema}
