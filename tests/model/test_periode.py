"""Periods are half-years, to the end of a year, and whole years, in one order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.periode import Periode, Slag
from tests.support.strategies import perioder


@pytest.mark.parametrize(
    ("written", "periode"),
    [
        ("vår 2026", Periode(2026, Slag.VÅR)),
        ("høst 2025", Periode(2025, Slag.HØST)),
        ("haust 2025", Periode(2025, Slag.HØST)),
        ("ut 2026", Periode(2026, Slag.UT)),
        ("2027", Periode(2027)),
        ("VÅR 2026", Periode(2026, Slag.VÅR)),
        (" Høst  2025 ", Periode(2025, Slag.HØST)),
    ],
)
def test_a_period_is_read_in_any_case_and_målform(written: str, periode: Periode) -> None:
    """Letter case, målform and blanks change nothing."""
    assert Periode.read(written) == periode


@pytest.mark.parametrize(
    "written", ["", "vår", "høst 25", "sommer 2026", "2026 vår", "vår2026", "1999", "20260", "٢٠٢٦"]
)
def test_what_is_no_period_is_refused(written: str) -> None:
    """A period has a kind we know and a whole year."""
    with pytest.raises(InvariantError) as refused:
        Periode.read(written)

    assert refused.value.code == "BM206"


def test_periods_stand_in_the_order_they_end() -> None:
    """Spring before autumn before the end of the year before the year as a whole."""
    written = ["vår 2025", "høst 2025", "ut 2025", "2025", "vår 2026"]

    assert [str(each) for each in sorted(map(Periode.read, reversed(written)))] == written


@pytest.mark.parametrize("value", ["vår 2026", Periode(2026, Slag.VÅR)])
def test_a_period_is_made_of_what_python_callers_have(value: Periode | str) -> None:
    """Text and periods are both taken."""
    assert Periode.of(value) == Periode(2026, Slag.VÅR)


def test_a_year_is_a_period() -> None:
    """A whole number is that year."""
    assert Periode.of(2027) == Periode(2027)


@given(perioder())
def test_a_period_reads_back(periode: Periode) -> None:
    """What is printed is read as the same."""
    assert Periode.read(str(periode)) == periode


@given(perioder(), perioder())
def test_the_order_is_total(one: Periode, other: Periode) -> None:
    """Any two periods are the same, or one of them is before the other."""
    assert (one == other) + (one < other) + (one > other) == 1


@given(st.text())
def test_any_text_is_a_period_or_refused(text: str) -> None:
    """There is no other exception."""
    try:
        code = "" if Periode.read(text).år >= 2000 else "out of bounds"
    except InvariantError as refused:
        code = refused.code

    assert code in {"", "BM206"}
