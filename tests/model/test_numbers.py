"""Numbers of organisations and accounts are printed in one spelling, and read back from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.model.numbers import in_groups, without_groups


@pytest.mark.parametrize(
    ("number", "printed"),
    [
        ("847737492", "847\u00a0737\u00a0492"),
        ("12345678903", "1234\u00a056\u00a078903"),
        ("847 737 492", "847 737 492"),
        ("1234", "1234"),
        ("", ""),
        ("٨٤٧٧٣٧٤٩٢", "٨٤٧٧٣٧٤٩٢"),
    ],
)
def test_a_number_is_printed_in_groups(number: str, printed: str) -> None:
    """What is no such number, or is spelt already, stays as it was typed."""
    assert in_groups(number) == printed


@given(st.text(alphabet="0123456789 .x", max_size=12))
def test_what_is_printed_is_read_back(number: str) -> None:
    """To the character, whatever was typed."""
    assert without_groups(in_groups(number)) == number
