"""The two real submissions: every line they hold stands in the document made from the example."""

import pytest

from behovsmelding import load, render
from behovsmelding.lokal.model import Behovsmelding
from tests.support.commands import EXAMPLES
from tests.support.lines import document_lines, expected_lines, missing


@pytest.mark.parametrize("name", ["narvik-2025", "vefsn-2025"])
def test_every_line_stands_in_the_document(name: str) -> None:
    """Every line of the submission is in the document, in its order."""
    document = render(load(EXAMPLES / f"{name}.yaml"))

    assert missing(expected_lines(name), document_lines(document)) == []


def test_sums_of_narvik() -> None:
    """Three ordninger: one detailed here, two stated; the sums are those the form showed."""
    narvik = load(EXAMPLES / "narvik-2025.yaml")

    assert isinstance(narvik, Behovsmelding)
    assert (narvik.sum_eier, narvik.sum_uh, narvik.sum_totalt) == (920_000, 2_486_800, 3_406_800)
    assert narvik.antall_tiltak == 3


def test_sums_of_vefsn() -> None:
    """The tiltak *is* the continued one: its amounts and its number count once."""
    vefsn = load(EXAMPLES / "vefsn-2025.yaml")

    assert isinstance(vefsn, Behovsmelding)
    assert (vefsn.sum_eier, vefsn.sum_uh, vefsn.sum_totalt) == (70_000, 503_800, 573_800)
    assert vefsn.antall_tiltak == 1
