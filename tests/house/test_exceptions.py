"""Every exception that leaves a room says what it holds, also in another process."""

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from inspect import getmembers, isclass
from multiprocessing import get_context
from pathlib import Path

import pytest

import behovsmelding
from behovsmelding import disk
from behovsmelding.carry import WrongWay, carry
from behovsmelding.form import load_form
from behovsmelding.lokal import Behovsmelding, Tilskudd, VidereførtTiltak
from tests.support.commands import EXAMPLES, NARVIK
from tests.support.modules import ROOT, modules

KEPT_WITHIN = {
    "behovsmelding.cli.options.Misconfigured": "the command line ends by it",
    "behovsmelding.docx.findings.NoName": "the check of a template gives it a place",
    "behovsmelding.docx.findings.NoRows": "the check of a template gives it a place",
    "behovsmelding.docx.findings.TooLarge": "a TemplateError of one document",
    "behovsmelding.docx.findings.NotAllowed": "the check of a template gives it a place",
    "behovsmelding.lsp.frames.Told": "the language server has answered by then",
    "behovsmelding.lsp.newest.Superseded": "the editor is told that it asks of an older text",
    "behovsmelding.reading.source.text.NotYaml": "the rest is read on, or the reader ends by it",
    "behovsmelding.reading.source.text.StopReading": "the reader of YAML ends by it",
    "behovsmelding.reading.source.nodes.MeansAnother": "the reader of a file ends by it",
    "behovsmelding.reading.source.nodes.TooManyFindings": "the reader of a file ends by it",
    "behovsmelding.repository.revisions.NoRevision": "diff ends by it",
}
"""Exceptions that nobody outside their room ever sees, and who does."""


def of_a_text() -> None:
    """Read what holds several errors."""
    behovsmelding.loads("skjema: 2025\ntiltak:\n  - tilskudd: {eier: 500.000, uh: -3}\n  - x\n")


def of_a_sum() -> None:
    """Render what holds a wrong sum, which speaks of the amounts that it adds."""
    text = "skjema: 2025\noppgitt: {totalt: 4}\ntiltak:\n  - tilskudd: {eier: 1, uh: 2}\n"
    behovsmelding.render(behovsmelding.loads(f"{text}    ordning: regional\n"))


def of_a_form() -> None:
    """Ask for a form that is not there."""
    behovsmelding.check(Behovsmelding(skjema="2024"))


def of_a_template() -> None:
    """Render with what is no template."""
    behovsmelding.render(behovsmelding.load(EXAMPLES / "vefsn-2025.yaml"), template=NARVIK)


def of_an_amount() -> None:
    """Make a negative amount."""
    Tilskudd(eier=-1)


def of_two_amounts() -> None:
    """Make amounts that can't stand together."""
    VidereførtTiltak(brutto=1, fra_fond=2)


def of_a_file() -> None:
    """Read a document that is not there."""
    disk.read_document(Path("borte.docx"))


def of_a_way() -> None:
    """Carry a behovsmelding over to an older form."""
    carry(Behovsmelding(skjema=2025), load_form("2025"))


CAUSES = {
    of_a_text: behovsmelding.InvalidBehovsmelding,
    of_a_sum: behovsmelding.InvalidBehovsmelding,
    of_a_form: behovsmelding.FormError,
    of_a_template: behovsmelding.TemplateError,
    of_an_amount: behovsmelding.InvariantError,
    of_two_amounts: behovsmelding.InvariantError,
    of_a_file: disk.FileTrouble,
    of_a_way: WrongWay,
}


@pytest.fixture(scope="module", name="pool")
def a_process() -> Iterator[ProcessPoolExecutor]:
    """Start a process of its own to work in."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        yield pool


@pytest.mark.parametrize("cause", CAUSES, ids=lambda each: each.__name__)
def test_an_exception_comes_whole_from_another_process(
    pool: ProcessPoolExecutor, cause: Callable[[], None]
) -> None:
    """It is what it is here: its type, what it holds and what it says."""
    with pytest.raises(CAUSES[cause]) as here:
        cause()
    with pytest.raises(CAUSES[cause]) as there:
        pool.submit(cause).result()

    assert type(there.value) is type(here.value)
    assert vars(there.value) == vars(here.value)
    assert str(there.value) == str(here.value) != ""


def test_every_exception_is_tried_or_kept_within() -> None:
    """One that is new has to be added above."""
    known = {f"{each.__module__}.{each.__name__}" for each in CAUSES.values()} | KEPT_WITHIN.keys()
    made = {
        f"{each.__module__}.{name}"
        for module in modules()
        if module not in {"model.lokal", "model.kollektiv"}
        for name, each in getmembers(_imported(module), isclass)
        if issubclass(each, BaseException) and each.__module__.startswith(f"{ROOT}.")
    }

    assert made == known


def _imported(module: str) -> object:
    return import_module(ROOT if module == ROOT else f"{ROOT}.{module}")
