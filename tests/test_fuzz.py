"""Whatever bytes a file holds, they are judged, at once, and nothing but findings comes of it.

HYPOTHESIS_PROFILE=nightly draws thousands; `python -m tests.fuzz` tries for minutes.
"""

import time

from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.fixing import mend
from tests.fuzz import LONGEST, SIGNS, damaged, run


def judged(data: bytes) -> None:
    """Judge and mend *data*; an exception fails the test, and so does a long wait."""
    start = time.perf_counter()
    mended = mend(data, "x.yaml")
    took = time.perf_counter() - start

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


def test_the_fuzzer_tries() -> None:
    """What anybody may run for minutes runs, and counts what it tried."""
    assert run(minutes=0.01, first=1).inputs > 0
