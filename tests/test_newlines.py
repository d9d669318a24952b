"""Where lines begin and end, however a file was saved."""

import re

from hypothesis import given
from hypothesis import strategies as st

from behovsmelding import newlines

TEXTS = st.text(alphabet="ab\r\n\x0b\x85\u2028")


@given(TEXTS)
def test_every_way_to_end_a_line_is_known(text: str) -> None:
    """A line ends at a newline, a carriage return, or both; and at nothing else."""
    ends = [match.end() for match in re.finditer(r"\r\n|\r|\n", text)]

    assert newlines.starts(text) == [0, *ends]
    assert newlines.split(text) == re.split(r"\r\n|\r|\n", text)
    assert newlines.within(text) == bool(ends)


@given(TEXTS)
def test_a_new_line_ends_as_the_first_does(text: str) -> None:
    """What is added to a file ends its lines as the file does."""
    lines = newlines.split(text)
    assert text.startswith(lines[0] + newlines.first(text)) or not lines[1:]
