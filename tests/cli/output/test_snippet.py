"""A line of the file with marks under what is meant, as wide as a terminal shows it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from behovsmelding import newlines
from behovsmelding.cli.output.snippet import WIDEST, snippet, width
from behovsmelding.diagnostics import Span
from tests.support.outcomes import FILE


@pytest.mark.parametrize(
    ("line", "marked", "before", "columns"),
    [
        ("navn: Kåfjord", "Kåfjord", 6, 7),
        ("navn: 日本語 her", "her", 13, 3),
        ("navn: 日本語", "日本語", 6, 6),
        ("navn:\tNarvik", "Narvik", 6, 6),
        ("navn: e\u0301n skole", "skole", 9, 5),
        ("navn: \u20ddå her", "her", 8, 3),
        ("navn: a\u200db her", "her", 9, 3),
        ("navn: 🙂🙂 skole", "skole", 11, 5),
        ("navn: ＡＢ her", "her", 11, 3),
    ],
)
def test_the_caret_stands_under_what_is_meant(
    line: str, marked: str, before: int, columns: int
) -> None:
    """Wide characters take two columns, and marks that join the letter before take none."""
    start = line.index(marked)
    span = Span(FILE, 1, start + 1, 1, start + len(marked) + 1)

    shown, underline = snippet(span, [line], "^", 1)

    assert marked in shown
    assert underline == f"    | {' ' * before}{'^' * columns}"


@pytest.mark.parametrize("at", [0, 10, 60, 150, 400, 950, 995])
def test_a_long_line_is_cut_around_the_place(at: int) -> None:
    """Of a long line at most 100 columns are shown, and the marked word is among them."""
    line = "x" * at + "HER" + "x" * (1000 - at)

    shown, underline = snippet(Span(FILE, 7, at + 1, 7, at + 4), [""] * 6 + [line], "^", 1)

    assert width(shown) <= WIDEST + len("  7 | ")
    assert shown.index("HER") == underline.index("^^^")


@given(st.text(max_size=300), st.integers(1, 310), st.integers(1, 310), st.integers(1, 4))
@example("\u20280", 1, 1, 1)
def test_a_snippet_is_two_lines_of_bounded_width(line: str, a: int, b: int, lines: int) -> None:
    """Whatever a line holds and wherever the place is, the snippet is two printable lines."""
    span = Span(FILE, 1, min(a, b), lines, max(a, b))

    shown = list(snippet(span, newlines.split(line), "^", 1))

    assert [len(each.splitlines()) for each in shown] == [1, 1]
    assert all(width(each) <= WIDEST + len("  1 | ") for each in shown)
    assert "^" in shown[1]


def test_a_place_past_the_end_has_no_snippet() -> None:
    """A place that the text doesn't have is told without a line."""
    assert list(snippet(Span(FILE, 9, 1, 9, 1), ["a"], "^", 1)) == []


def cut(before: int, marked: int, after: int) -> tuple[str, str]:
    """Return what is shown of a line with so many columns before, in and after what is marked."""
    line = "b" * before + "M" * marked + "a" * after
    shown, underline = snippet(Span(FILE, 1, before + 1, 1, before + marked + 1), [line], "^", 1)
    return shown.removeprefix("  1 | "), underline.removeprefix("    | ")


@pytest.mark.parametrize(
    ("before", "marked", "after", "shown"),
    [
        (40, 20, 40, "b" * 40 + "M" * 20 + "a" * 40),
        (41, 20, 40, "…" + "b" * 39 + "M" * 20 + "a" * 40),
        (40, 20, 41, "b" * 40 + "M" * 20 + "a" * 39 + "…"),
        (200, 20, 200, "…" + "b" * 39 + "M" * 20 + "a" * 39 + "…"),
        (200, 20, 5, "…" + "b" * 74 + "M" * 20 + "a" * 5),
        (5, 20, 200, "b" * 5 + "M" * 20 + "a" * 74 + "…"),
        (0, 200, 0, "M" * 99 + "…"),
        (200, 200, 200, "…" + "b" * 24 + "M" * 74 + "…"),
    ],
)
def test_as_much_is_shown_as_there_is_room_for(
    before: int, marked: int, after: int, shown: str
) -> None:
    """To the very column, on both sides alike, and what is left out is a sign in its place."""
    line, underline = cut(before, marked, after)

    assert line == shown
    assert underline == " " * shown.count("b") + " " * (before > shown.count("b")) + "^" * (
        shown.count("M") + (marked > shown.count("M"))
    )


def test_a_place_of_no_width_has_one_mark() -> None:
    """Where something is missing there is nothing to mark but where it would stand."""
    assert cut(3, 0, 3) == ("bbbaaa", "   ^")


def test_of_several_lines_the_first_is_marked_to_its_end() -> None:
    """Whatever column the last one ends in."""
    shown, underline = snippet(Span(FILE, 1, 3, 2, 2), ["abcdef", "gh"], "-", 3)

    assert (shown, underline) == ("    1 | abcdef", "      |   ----")
