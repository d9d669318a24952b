"""Two lists are held against each other, and what differs is told."""

from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.docx.reading.pairing import paired, unlike

LISTS = st.lists(st.integers(0, 6), max_size=30)


def pairs(one: list[int], two: list[int]) -> list[tuple[int | None, int | None]]:
    """Return what differs, in pairs."""
    return list(paired(one, two, lambda each: each))


@given(LISTS, LISTS)
def test_what_is_not_told_is_alike(one: list[int], two: list[int]) -> None:
    """With what differs taken out of both, the same is left, and in the same order."""
    found = list(unlike(one, two))
    rest = list(one), list(two)
    for start, end, other_start, other_end in reversed(found):
        del rest[0][start:end]
        del rest[1][other_start:other_end]

    assert rest[0] == rest[1]
    assert (not found) == (one == two)


def test_what_was_put_in_is_told_alone() -> None:
    """What follows stands in another place, and is the same."""
    assert pairs([1, 2, 3, 4], [1, 2, 9, 3, 4]) == [(None, 9)]


def test_what_was_taken_out_is_told_alone() -> None:
    """The same the other way, with others beside it that are all alike."""
    assert pairs([0, 0, 1, 0, 0, 2, 0], [0, 0, 0, 0, 2, 0]) == [(1, None)]


def test_what_was_changed_comes_in_pairs() -> None:
    """Two changes far apart are two, though all between them is alike."""
    assert pairs([5, 0, 0, 0, 6], [7, 0, 0, 0, 8]) == [(5, 7), (6, 8)]


def test_what_changed_places_is_told() -> None:
    """The one that is found again elsewhere is one less here, and one more there."""
    assert pairs([1, 2, 3, 4], [2, 3, 4, 1]) == [(1, None), (None, 1)]
