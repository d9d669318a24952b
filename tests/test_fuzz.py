"""Whatever bytes a file holds, they are judged, at once, and nothing but findings comes of it.

HYPOTHESIS_PROFILE=nightly draws thousands.
"""

import time
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.fixing import mend
from tests.commands import NARVIK, VEFSN

LONGEST = 1.0
"""Seconds."""
MARKS = (
    *(
        b"\t",
        b"\r",
        b"\r\n",
        b"\0",
        b"\xff",
        b"\xc3",
        b"\xe2\x80\xa8",
        b"\xef\xbb\xbf",
        b"\xed\xa0",
    ),
    *(b"&a ", b"*a", b"!!python/object:x ", b"!<", b"<<: *a", b"%YAML 9.9\n", b"---\n", b"...\n"),
    *(b"{", b"}" * 9, b"[" * 40, b"]", b"? ", b"- " * 40, b": ", b"|9", b">-", b'"', b"'", b'"\\u'),
    *(
        b"9" * 400,
        b"-1",
        b"0x1F",
        b".inf",
        b"1e999",
        b"500.000",
        b"\xe2\x88\x9230",
        b"{{ x }}",
        b"#",
    ),
    *(b"tiltak: ", b"skjema: 2027\n", b"ordninger:\n", b"h\xc3\xb8st 2025"),
)


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


EDITS = st.tuples(
    st.integers(0, 6000), st.integers(0, 9), st.sampled_from(MARKS) | st.binary(max_size=4)
)


@given(st.sampled_from([NARVIK, VEFSN]), st.lists(EDITS, max_size=12))
def test_a_file_with_anything_in_it_is_judged(
    path: Path, edits: list[tuple[int, int, bytes]]
) -> None:
    """A real behovsmelding with anything anywhere in it."""
    data = path.read_bytes()
    for at, gone, put in edits:
        data = data[:at] + put + data[at + gone :]
    judged(data)


@given(st.lists(st.sampled_from(MARKS), max_size=60).map(b"".join))
def test_the_signs_of_yaml_in_any_order_are_judged(data: bytes) -> None:
    """Everything that means something to YAML, in any order."""
    judged(b"skjema: 2025\n" + data)
