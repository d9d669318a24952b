"""The findings of a file: no more of them than anybody reads."""

import time

import pytest

from behovsmelding.reading.examine import MOST, examine
from behovsmelding.reading.source.building import MAX_VALUES
from behovsmelding.reading.source.nodes import MAX_FINDINGS

MANY = "  - {formål: En, tilskudd: {eier: 1 000}}\n"
TILTAK = f"skjema: 2025\ntiltak:\n{MANY}"


def test_a_file_has_no_more_findings_than_anybody_reads() -> None:
    """The last says how many more there are."""
    one, two = (len(examine(text.encode()).findings) for text in (TILTAK, TILTAK + MANY))
    every = one + 999 * (two - one)
    *found, last = examine((TILTAK + MANY * 999).encode()).findings

    assert len(found) == MOST
    assert last.code == "BM197"
    assert f" {every - MOST} " in last.sentence()


def test_as_many_as_anybody_reads_are_all_told_of() -> None:
    """Nothing is left out until there is one more than that."""
    full = TILTAK + MANY * 26

    assert len(examine(full.encode()).findings) == MOST
    *_, last = examine(f"{full}flere_ordninger: x\n".encode()).findings
    assert (last.code, last.params) == ("BM197", {"antall": 1})


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


@pytest.mark.parametrize(
    ("mottaker", "code"),
    [("Narvik komune", "BM512"), ("Bodø trykkeri", "BM513"), ("Totalt", "BM517")],
)
def test_what_is_wrong_with_a_name_before_the_colon_points_at_it(mottaker: str, code: str) -> None:
    """The amount after it is right; every other finding stands at the answer."""
    text = (
        "skjema: 2027\neiere: [{navn: Narvik kommune}]\npartnere: [{navn: Nord universitet}]\n"
        f"tiltak:\n  - tilskudd:\n      {mottaker}: 500\n      Nord universitet: 0\n"
    )
    places = {each.code: each.span for each in examine(text.encode()).findings}

    assert places[code] == ("<yaml>", 6, 7, 6, 7 + len(mottaker))
    assert places["BM311"] == ("<yaml>", 7, 25, 7, 26)


@pytest.mark.parametrize(
    "head", ["skjema: 2024", "skjeema: 2025", "skjema: 2025.0", "skjema: [2025]", "skjema: 2025"]
)
@pytest.mark.parametrize("count", range(MAX_FINDINGS - 3, MAX_FINDINGS + 2))
def test_too_many_findings_end_the_reading_whichever_is_the_last(head: str, count: int) -> None:
    """Also one of what form the file is written on."""
    twice = "a: 1\n" * (count + 1)
    report = examine(f"{head}\n{twice}".encode())

    codes = [each.code for each in report.findings]
    assert codes.count("BM108") == min(count, MAX_FINDINGS)
    assert ("BM198" in codes) == (len(report.document.findings) >= MAX_FINDINGS)


def test_a_text_is_found_to_be_what_its_bytes_are() -> None:
    """An editor has text, and a file has bytes: what is found in them is the same."""
    text = "skjema: 2025\nflere_eiere: Sømna\N{NO-BREAK SPACE}kommune og Vega kommune\n"

    assert examine(text).findings == examine(text.encode()).findings
