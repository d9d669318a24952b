"""Forms in layouts of our own, in other words than ours, are read by their questions alone."""

import pytest

from tests.support.layouts_of_others import (
    ANOTHER,
    FOURTH,
    GROUPS,
    MET,
    SECOND,
    THIRD,
    TUNED,
    UNSEEN,
    Other,
)
from tests.support.libreoffice import needs_libreoffice
from tests.support.sight import By, reading, right, unaccounted, wanted, wrong_and_sure

EVERY = [other for group in GROUPS.values() for other in group]
ALL = [(other, name) for other in EVERY for name in other.examples]


def params(found: list[tuple[Other, str]]) -> list[object]:
    """Return a case for each form; what LibreOffice saved needs that."""
    return [
        pytest.param(
            other,
            name,
            id=f"{other.layout.__name__}-{other.ink}-{name}",
            marks=[needs_libreoffice] if other.saved else [],
        )
        for other, name in found
    ]


def figure(others: tuple[Other, ...], by: By = By.QUESTIONS) -> float:
    """Return how many of a hundred answers in several layouts were read right."""
    counted = [
        right(other, name, reading(other, name, by)) for other in others for name in other.examples
    ]
    return 100 * sum(each.good for each in counted) / sum(each.whole for each in counted)


def test_a_layout_that_was_looked_at_is_read_whole() -> None:
    """These layouts were looked at while the reader was made: nearly every answer is read."""
    assert figure(TUNED) >= 99


def test_a_layout_that_nobody_looked_at_is_read_well() -> None:
    """In a layout nobody looked at, 85 of a hundred answers are read at the least."""
    assert figure(UNSEEN) >= 85


@needs_libreoffice
@pytest.mark.parametrize(
    ("others", "least"), [(MET, 98), (SECOND, 98), (THIRD, 97), (FOURTH, 98), (ANOTHER, 95)]
)
def test_a_layout_that_was_met_once_is_read_nearly_whole(
    others: tuple[Other, ...], least: int
) -> None:
    """What was missed at first sight was mended by its kind, and not by the layout."""
    assert figure(others) >= least


@pytest.mark.parametrize(("other", "name"), params([(o, o.examples[0]) for o in TUNED]))
def test_with_its_blank_a_form_is_read_whole(other: Other, name: str) -> None:
    """With the blank that it was filled from, as it is, every answer of a form is read."""
    found = reading(other, name, By.BLANK)
    assert right(other, name, found).good >= 0.99 * len(wanted(other, name))
    assert "heading" not in {each.what for each in found.told}


@pytest.mark.parametrize(("other", "name"), params(ALL))
def test_nothing_wrong_is_certain(other: Other, name: str) -> None:
    """An answer that is marked certain is the one that stands in the form."""
    assert not [*wrong_and_sure(name, reading(other, name))]


@pytest.mark.parametrize(("other", "name"), params(ALL))
def test_no_word_is_passed_over(other: Other, name: str) -> None:
    """What a filled form says beside its blank stands in an answer or in the report."""
    assert not unaccounted(other, name, reading(other, name))
