"""Amounts are whole, non-negative kroner, in every spelling people use."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner, grouped, total
from tests.support.strategies import kroner

NBSP, THIN, NARROW = "\u00a0", "\u2009", "\u202f"


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("290 000", 290_000),
        (f"290{NBSP}000", 290_000),
        (f"290{THIN}000", 290_000),
        (f"1{NARROW}290{NARROW}000", 1_290_000),
        ("290000", 290_000),
        ("110 000,-", 110_000),
        ("110 000,–", 110_000),
        ("110000,00", 110_000),
        ("500.000,-", 500_000),
        ("kr 500.000", 500_000),
        ("500.000 kr", 500_000),
        ("kr 300.000,-", 300_000),
        ("1.600.000,- kroner", 1_600_000),
        ("1.600.000", 1_600_000),
        ("kr 3500,-", 3_500),
        ("kr. 3500", 3_500),
        ("NOK 3500", 3_500),
        ("0", 0),
        ("-", 0),
        ("–", 0),
        ("  7  ", 7),
        ("999 999 999 999", Kroner.LARGEST),
    ],
)
def test_every_spelling_is_read(written: str, amount: int) -> None:
    """What people really write is an amount."""
    assert Kroner.read(written) == amount


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("", "BM301"),
        ("mye", "BM301"),
        ("3,4 millioner kroner", "BM301"),
        ("110 000 (har trukket fra 90 000)", "BM301"),
        ("29 00", "BM301"),
        ("1 000.000", "BM301"),
        ("290 000 400,- 5", "BM301"),
        ("0x1F", "BM301"),
        ("1e5", "BM301"),
        ("1_000", "BM301"),
        ("٣٥٠٠", "BM301"),
        ("500.000", "BM302"),
        ("1.000", "BM302"),
        ("-5", "BM303"),
        ("− 5 000", "BM303"),
        ("12,50", "BM304"),
        ("12.5", "BM304"),
        ("1 000 000 000 000", "BM305"),
    ],
)
def test_what_is_no_amount_is_refused(written: str, code: str) -> None:
    """Each kind of mistake has its own words."""
    with pytest.raises(InvariantError) as refused:
        Kroner.read(written)

    assert refused.value.code == code


def test_a_dotted_amount_names_both_ways_to_write_it() -> None:
    """A Norwegian and YAML read it differently, so both are shown."""
    with pytest.raises(InvariantError) as refused:
        Kroner.read("500.000")

    assert (refused.value.params["med_tusen"], refused.value.params["uten"]) == ("500 000", "500")


@pytest.mark.parametrize(
    ("value", "code"),
    [(-1, "BM303"), (Kroner.LARGEST + 1, "BM305"), (True, "BM301"), (1.5, "BM301")],
)
def test_python_callers_are_held_to_the_same(value: int, code: str) -> None:
    """An amount is a whole number from nothing to the largest, and never a yes."""
    with pytest.raises(InvariantError) as refused:
        Kroner(value)

    assert refused.value.code == code


def test_an_amount_is_printed_with_no_break_spaces() -> None:
    """No line ends in the middle of an amount."""
    assert str(Kroner(1_290_000)) == f"1{NBSP}290{NBSP}000"


def test_amounts_add_to_an_amount() -> None:
    """A sum of kroner is kroner."""
    assert repr(Kroner(1) + Kroner(2)) == "Kroner(3)"


def test_a_missing_amount_makes_the_total_unknown() -> None:
    """A part is never printed as the whole, and nothing at all is not zero."""
    assert (total([Kroner(1), Kroner(2)]), total([Kroner(1), None]), total([])) == (3, None, None)


def test_a_total_may_pass_the_largest_amount() -> None:
    """The limit guards what is typed, not what it comes to."""
    assert total([Kroner(Kroner.LARGEST)] * 2) == 2 * Kroner.LARGEST


@given(kroner(), st.sampled_from([" ", NBSP, THIN, NARROW, ""]), st.sampled_from(["", ",-", " kr"]))
def test_an_amount_reads_back_however_it_is_grouped(
    amount: Kroner, separator: str, ending: str
) -> None:
    """Grouping and currency marks change nothing."""
    assert Kroner.read(grouped(amount, separator) + ending) == amount


@given(st.text())
def test_any_text_is_an_amount_or_refused(text: str) -> None:
    """There is no other exception."""
    try:
        code = "" if 0 <= Kroner.read(text) <= Kroner.LARGEST else "out of bounds"
    except InvariantError as refused:
        code = refused.code

    assert code in {"", "BM301", "BM302", "BM303", "BM304", "BM305"}
