"""What a tired person writes: the whole kind each, what is said of it, and what it becomes.

The cases stand as data in `tests/support/tired_*.py`: a line says what is right, what is written in
its place, what is found, what it is mended to, and what is left to find then.
"""

import pytest

from tests.support.tired import KOLLEKTIV, LOKAL, Slip, found, mending
from tests.support.tired_alike import ALIKE
from tests.support.tired_amounts import AMOUNTS, BRACES, ROWS, TURNED
from tests.support.tired_answers import CHOICES, INVISIBLE, NAMES
from tests.support.tired_beside import BESIDE_FIELDS, IN_THE_COLUMN, REASONS
from tests.support.tired_brackets import BRACKETED, DASHED, EARLIER, SAID, TICKED
from tests.support.tired_cells import IN_CELLS
from tests.support.tired_comments import NOTED
from tests.support.tired_depth import (
    ALONGSIDE,
    DEEPER,
    LINES_ASTRAY,
    OUTER,
    OUTSIDE,
    SAID_BELOW,
    SHALLOW,
)
from tests.support.tired_heads import DASHES, HARD, NUMBERS
from tests.support.tired_lines import ASTRAY, HEADLESS, LINED
from tests.support.tired_marks import BOLD, JOINED, LISTS, NO_DASH, QUOTED, WHOLE
from tests.support.tired_names import ORGANISATIONS
from tests.support.tired_nested import NESTED
from tests.support.tired_open import IN_DOUBT, LEFT_OPEN, YES_OR_NAMES
from tests.support.tired_parts import COLUMNS, ENCLOSED, NAMED, NUMBERED, PARTS, PLACES
from tests.support.tired_pasted import LIKE_FIELDS
from tests.support.tired_people import ADDRESSED, CELLS, OUTLOOK, TITLED
from tests.support.tired_remarks import REMARKS, SUMS
from tests.support.tired_rows import (
    BY_NAME,
    IN_ITS_COLUMN,
    SPREADSHEET,
    SWALLOWED,
    TURNED_ROWS,
    WITHIN,
)
from tests.support.tired_signs import BARS, CSV, GLUED, HEADS, TWICE
from tests.support.tired_silent import AT_THE_COLON, BULLETS, MISQUOTED, SIGNS_ALONE, UNSEEN_LINES
from tests.support.tired_single import MIXED, SINGLE
from tests.support.tired_texts import HEADED, INDENTED, PASTED
from tests.support.tired_ticks import LISTED
from tests.support.tired_two_amounts import TWO_AMOUNTS

EVERY = [
    *(*AMOUNTS, *BRACES, *ROWS, *TURNED),
    *(*CHOICES, *INVISIBLE, *COLUMNS, *NAMES, *NAMED, *PARTS, *PLACES, *ENCLOSED, *NUMBERED),
    *(*BRACKETED, *TICKED, *DASHED, *EARLIER, *SAID),
    *(*TURNED_ROWS, *SPREADSHEET, *SWALLOWED, *BY_NAME, *WITHIN),
    *(*ADDRESSED, *CELLS, *TITLED, *NO_DASH, *BOLD, *LISTS, *QUOTED, *JOINED, *WHOLE, *LEFT_OPEN),
    *(*LINED, *ASTRAY, *HEADLESS),
    *(*INDENTED, *LISTED, *PASTED, *HEADED, *GLUED, *BARS, *HEADS, *CSV, *TWICE, *DEEPER, *OUTSIDE),
    *(
        *SHALLOW,
        *YES_OR_NAMES,
        *IN_DOUBT,
        *IN_ITS_COLUMN,
        *NUMBERS,
        *DASHES,
        *HARD,
        *NOTED,
        *OUTER,
        *SINGLE,
        *MIXED,
        *ORGANISATIONS,
        *ALONGSIDE,
        *SAID_BELOW,
        *BESIDE_FIELDS,
        *REASONS,
        *IN_THE_COLUMN,
        *LINES_ASTRAY,
        *BULLETS,
        *SIGNS_ALONE,
        *MISQUOTED,
        *AT_THE_COLON,
        *UNSEEN_LINES,
        *IN_CELLS,
        *LIKE_FIELDS,
        *REMARKS,
        *SUMS,
        *TWO_AMOUNTS,
        *OUTLOOK,
        *ALIKE,
        *NESTED,
    ),
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
