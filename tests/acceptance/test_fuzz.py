"""Whatever bytes a file holds, they are judged, at once, and nothing but findings comes of it.

HYPOTHESIS_PROFILE=nightly draws thousands; `python -m tests.support.fuzz` tries for minutes.
"""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.model.tekst import parse
from behovsmelding.reading.mending import mend
from tests.support.fuzz import LONGEST, SIGNS, damaged, run


def judged(data: bytes) -> None:
    """Judge and mend *data*; an exception fails the test, and so does a long wait."""
    # What else the machine does is no fault of ours.
    start = time.process_time()
    mended = mend(data, "x.yaml")
    took = time.process_time() - start

    assert took < LONGEST * (1 + len(mended.fixed))
    for finding in mended.before.findings:
        assert finding.span is not None
        assert finding.sentence("nb")


@given(st.binary(max_size=400))
def test_any_bytes_are_judged(data: bytes) -> None:
    """Bytes out of thin air."""
    judged(data)


@given(damaged())
def test_a_file_with_anything_in_it_is_judged(data: bytes) -> None:
    """A real behovsmelding with anything anywhere in it."""
    judged(data)


@given(SIGNS)
def test_the_signs_of_yaml_in_any_order_are_judged(data: bytes) -> None:
    """Everything that means something to YAML, in any order."""
    judged(b"skjema: 2025\n" + data)


@given(damaged(most=40))
def test_a_badly_damaged_file_is_mended_at_one_go(data: bytes) -> None:
    """However much is wrong, nothing is left that can be mended, and a second time changes nothing.

    A file that is cut off in the middle of a line gets no fix that makes a new one.
    """
    result = mend(data, "x.yaml")

    assert [each.code for each in result.after.findings if each.fixes] == []
    assert mend(result.data, "x.yaml").data == result.data


@pytest.mark.parametrize(
    ("field", "unit"),
    [
        ("tiltak: [{tilskudd: {eier: '%s'}}]", "a"),
        ("tiltak: [{tilskudd: {eier: '1%s1'}}]", " "),
        ("tiltak: [{tilskudd: {eier: '1%s1 kr'}}]", " "),
        ("eier: {navn: '1%s1'}", " "),
        ("eier: {navn: '%s'}", "("),
        ("uh: {navn: '1%s1'}", " "),
        ("uh: {navn: '%s'}", ","),
    ],
)
def test_an_answer_of_one_sign_is_judged_at_once(field: str, unit: str) -> None:
    """What is looked for in an answer is looked for once, however long the answer is."""
    judged(f"skjema: 2025\n{field % (unit * 60_000)}\n".encode())


def test_a_long_answer_that_begins_a_link_is_parsed_at_once() -> None:
    """A bracket that nothing closes is looked through once."""
    start = time.process_time()
    parse("[" + "a" * 60_000 + "](")

    assert time.process_time() - start < LONGEST


def test_the_fuzzer_tries() -> None:
    """What anybody may run for minutes runs, and counts what it tried."""
    assert run(minutes=0.01, first=1).inputs > 0
