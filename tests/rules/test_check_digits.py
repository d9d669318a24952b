"""A number that is plainly right is seen to be so here; of any other, python-stdnum is asked."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.no import kontonr, orgnr

from behovsmelding.rules.check_digits import is_kontonummer, is_organisasjonsnummer

BLANKS = st.sampled_from(["", " ", "  "])


def digits(length: int) -> st.SearchStrategy[str]:
    """Draw so many digits."""
    return st.text("0123456789", min_size=length, max_size=length)


@given(digits(8), BLANKS)
def test_an_organisasjonsnummer_is_what_python_stdnum_says_it_is(drawn: str, blank: str) -> None:
    """With each check digit there is."""
    for last in "0123456789":
        number = f"{drawn[:3]}{blank}{drawn[3:6]}{blank}{drawn[6:]}{last}"
        assert is_organisasjonsnummer(number) == orgnr.is_valid(number)


@given(st.one_of(digits(10), digits(6).map("0000".__add__)), st.sampled_from(["", " ", ".", "-"]))
def test_a_kontonummer_is_what_python_stdnum_says_it_is(drawn: str, mark: str) -> None:
    """With each check digit there is, and of the old post bank too."""
    for last in "0123456789":
        number = f"{drawn[:4]}{mark}{drawn[4:6]}{mark}{drawn[6:]}{last}"
        assert is_kontonummer(number) == kontonr.is_valid(number)


@pytest.mark.parametrize("number", ["", "98807791", "9880779170", "98807791٧", "988-077-917"])
def test_what_is_none_plainly_is_left_to_python_stdnum(number: str) -> None:
    """It knows best how one may be written."""
    assert is_organisasjonsnummer(number) == orgnr.is_valid(number)
    assert is_kontonummer(number) == kontonr.is_valid(number)


def test_a_right_number_costs_no_library() -> None:
    """A check of a file with numbers in it starts as soon as one of a file with none."""
    code = (
        "import sys; from behovsmelding.rules import check_digits as c;"
        "print(c.is_organisasjonsnummer('988 077 917'), c.is_kontonummer('8601 11 17947'),"
        "'stdnum' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout == "True True False\n"
