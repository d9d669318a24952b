"""Try whatever bytes there are on `examine`: `python -m tests.support.fuzz --minutes 8`.

Any exception ends it, and so does an input that takes longer than a second; what did it is printed
and kept in `fuzz.bin`. At the end stands how many inputs were tried, and how long the slowest took.
"""

import argparse
import sys
import time
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from behovsmelding.reading.examine import examine
from tests.support.commands import EXAMPLES, NARVIK, VEFSN

LONGEST = 1.0
"""Seconds."""
REAL = (NARVIK, VEFSN, EXAMPLES / "narvik-2027.yaml", EXAMPLES / "salten-2027.yaml")
MARKS = (
    *(b"\t", b"\r", b"\r\n", b"\0", b"\xff", b"\xc3", b"\xed\xa0"),
    *(b"\xe2\x80\xa8", b"\xef\xbb\xbf", b"\xc2\xa0", b"\xe2\x80\x9d"),
    *(b"&a ", b"*a", b"!!python/object:x ", b"!<", b"<<: *a", b"%YAML 9.9\n", b"---\n", b"...\n"),
    *(b"{", b"}" * 9, b"[" * 40, b"]", b"? ", b"- " * 40, b": ", b"|9", b">-", b'"', b"'", b'"\\u'),
    *(b", ", b" #", b"#", b"{{ x }}", b"{a: ", b"[x #y, ", b'"S" i nord', b"eier: navn: ", b"@"),
    *(b"9" * 400, b"-1", b"0x1F", b".inf", b"1e999", b"500.000", b"\xe2\x88\x9230", b"\n", b"\n  "),
    *(b"tiltak: ", b"skjema: 2025\n", b"skjema: 2027\n", b"ordninger:\n", b"h\xc3\xb8st 2025"),
)
"""What means something to YAML, to a reader of text or to a behovsmelding."""
EDITS = st.tuples(
    st.integers(0, 20_000), st.integers(0, 9), st.sampled_from(MARKS) | st.binary(max_size=4)
)


@st.composite
def damaged(draw: st.DrawFn, most: int = 12) -> bytes:
    """Draw a real behovsmelding with anything anywhere in it."""
    data = draw(st.sampled_from(REAL)).read_bytes()
    for place, gone, put in draw(st.lists(EDITS, max_size=most)):
        at = place % len(data)
        data = data[:at] + put + data[at + gone :]
    return data


SIGNS = st.lists(st.sampled_from(MARKS), max_size=60).map(b"".join)
LONG = st.tuples(SIGNS, st.integers(1, 4000)).map(lambda drawn: (drawn[0] * drawn[1])[:65_536])
INPUTS = st.one_of(
    st.binary(max_size=2000),
    damaged(),
    damaged(most=60),
    SIGNS.map(lambda signs: b"skjema: 2025\n" + signs),
    LONG.map(lambda signs: b"skjema: 2027\n" + signs),
)


class _Tried:
    """How many inputs were tried until *end*, and how long the slowest took."""

    def __init__(self, end: float) -> None:
        self.end = end
        self.inputs = 0
        self.slowest = 0.0

    def judge(self, data: bytes) -> None:
        """Examine *data*; a long wait is a failure, like an exception."""
        # The first may have waited long to be drawn.
        if self.inputs and time.monotonic() > self.end:
            return
        # An input that is the first to need a module waits for that too, but only once.
        took = _seconds(data)
        if took > LONGEST:
            took = _seconds(data)
        self.inputs += 1
        self.slowest = max(self.slowest, took)
        if took > LONGEST:
            Path("fuzz.bin").write_bytes(data)
            raise TimeoutError(f"{len(data)} bytes took {took:.1f} s; they are in fuzz.bin")


def _seconds(data: bytes) -> float:
    """Return how long the processor takes to examine *data* and print what was found."""
    began = time.process_time()
    try:
        for finding in examine(data, "x.yaml").findings:
            str(finding)
    except BaseException:
        Path("fuzz.bin").write_bytes(data)
        raise
    return time.process_time() - began


def run(minutes: float, first: int) -> _Tried:
    """Try inputs for *minutes*, beginning with the seed *first*."""
    tried = _Tried(time.monotonic() + 60 * minutes)
    number = first
    while time.monotonic() < tried.end:
        _round(tried, number)
        number += 1
    return tried


def _round(tried: _Tried, number: int) -> None:
    """Try a thousand inputs, drawn from the seed *number*."""

    @seed(number)
    @settings(
        max_examples=1000,
        deadline=None,
        database=None,
        derandomize=False,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(INPUTS)
    def judged(data: bytes) -> None:
        tried.judge(data)

    judged()


def main() -> None:
    """Read the options, try, and tell."""
    parser = argparse.ArgumentParser(description="Prøv hva som helst på examine.")
    parser.add_argument("--minutes", type=float, default=8)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    tried = run(options.minutes, options.seed)
    sys.stdout.write(f"{tried.inputs} inputs, the slowest {1000 * tried.slowest:.0f} ms\n")


if __name__ == "__main__":
    main()
