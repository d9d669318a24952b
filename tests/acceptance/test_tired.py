"""What a tired person writes: the whole kind each, what is said of it, and what it becomes.

The cases stand as data in `tests/support/tired_*.py`: a line says what is right, what is written in
its place, what is found, what it is mended to, and what is left to find then.
"""

import pytest

from tests.support.tired import KOLLEKTIV, LOKAL, Slip, found, mending
from tests.support.tired_amounts import AMOUNTS, BRACES, ROWS, TURNED
from tests.support.tired_answers import CHOICES, INVISIBLE, NAMES
from tests.support.tired_brackets import BRACKETED, DASHED, EARLIER, SAID, TICKED
from tests.support.tired_depth import DEEPER, OUTSIDE
from tests.support.tired_marks import BOLD, JOINED, LISTS, NO_DASH, QUOTED
from tests.support.tired_parts import COLUMNS, ENCLOSED, NAMED, NUMBERED, PARTS, PLACES
from tests.support.tired_people import ADDRESSED, CELLS, TITLED
from tests.support.tired_rows import BY_NAME, SPREADSHEET, SWALLOWED, TURNED_ROWS
from tests.support.tired_signs import BARS, CSV, GLUED, HEADS, TWICE
from tests.support.tired_texts import HEADED, INDENTED, PASTED
from tests.support.tired_ticks import LISTED

EVERY = [
    *(*AMOUNTS, *BRACES, *ROWS, *TURNED),
    *(*CHOICES, *INVISIBLE, *COLUMNS, *NAMES, *NAMED, *PARTS, *PLACES, *ENCLOSED, *NUMBERED),
    *(*BRACKETED, *TICKED, *DASHED, *EARLIER, *SAID),
    *(*TURNED_ROWS, *SPREADSHEET, *SWALLOWED, *BY_NAME, *ADDRESSED, *CELLS, *TITLED),
    *(*NO_DASH, *BOLD, *LISTS, *QUOTED, *JOINED),
    *(*INDENTED, *LISTED, *PASTED, *HEADED, *GLUED, *BARS, *HEADS, *CSV, *TWICE, *DEEPER, *OUTSIDE),
]


def name(slip: Slip) -> str:
    """Return what a test is called by."""
    return f"{slip.form} {slip.written.strip()[:40]!a}"


@pytest.mark.parametrize("text", [LOKAL, KOLLEKTIV])
def test_what_the_slips_stand_in_is_right(text: str) -> None:
    """Whatever is found in a case is found of its slip."""
    assert not found(text)


@pytest.mark.parametrize("slip", EVERY, ids=name)
def test_a_slip_is_one_finding_and_is_mended_to_what_was_meant(slip: Slip) -> None:
    """It is told of once, nothing is said beside it, and a fix changes no other letter."""
    after = mending(slip.text)

    assert found(slip.text) == slip.codes
    assert after.text == slip.mended
    assert after.left == (slip.codes if slip.becomes is None else slip.left)
    assert after.again == after.text


@pytest.mark.parametrize("slip", EVERY, ids=name)
def test_line_ends_and_a_mark_make_no_difference(slip: Slip) -> None:
    """The same holds of a file from Notepad, and its bytes stay but for the slip."""
    written = ("\ufeff" + slip.text.replace("\n", "\r\n")).encode()
    after = mending(written)

    assert found(written).removeprefix("BM102").strip() == slip.codes
    assert after.text == "\ufeff" + slip.mended.replace("\n", "\r\n")
