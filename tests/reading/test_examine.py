"""The findings of a file: no more of them than anybody reads."""

import time

import pytest

from behovsmelding.reading.examine import MOST, examine
from behovsmelding.reading.source.building import MAX_VALUES

MANY = "  - {navn: En, tilskudd: {eier: 1}}\n"


def test_a_file_has_no_more_findings_than_anybody_reads() -> None:
    """The last says how many more there are."""
    text = "skjema: 2025\ntiltak:\n" + MANY * 1000
    *found, last = examine(text.encode()).findings

    assert len(found) == MOST
    assert last.code == "BM197"
    assert str(last.params["antall"]) in last.sentence()


def test_no_error_gives_way_to_a_warning() -> None:
    """What stops the document is told of, wherever it stands."""
    text = "skjema: 2025\ntiltak:\n" + MANY * 1000 + "vedlegg: nei\n"
    report = examine(text.encode())

    assert [each.code for each in report.findings if each.is_error] == ["BM230"]
    assert report.has_errors


@pytest.mark.parametrize(
    "unit",
    [
        "tiltak:\n{  - navn: a}",
        "videreføring:\n{  - beskrivelse: a}",
        "flere_eiere:\n{  - # kommune}",
        "flere_eiere:\n{  - # barnehage AS}",
        "flere_uh:\n{  - Universitetet #}",
        "vedlegg:\n{  - lenke: #}",
    ],
)
def test_no_number_of_answers_keeps_anybody_waiting(unit: str) -> None:
    """As much as is read is judged within a second, here with room for a slow machine."""
    head, _, line = unit.removesuffix("}").partition("{")
    count = MAX_VALUES // (2 if ":" in line else 1) - 10
    text = f"skjema: 2025\n{head}" + "".join(
        line.replace("#", f"A{number}") + "\n" for number in range(count)
    )
    began = time.process_time()
    report = examine(text.encode())

    assert time.process_time() - began < 5
    assert report.melding is not None
