"""Forms in layouts of our own, in other words than ours, are read by their questions alone."""

import io
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from behovsmelding import load, read, to_dict
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.intake.reading import Certainty, Reading
from behovsmelding.intake.report import as_yaml, lines
from tests.support.forms_of_others import asked_for, document, leaves
from tests.support.layouts_of_others import MET, TUNED, UNSEEN, Other

EXAMPLES = Path(__file__).parents[2] / "examples"
HEAD = {"skjema", "målform", "status"}
ALL = [(other, name) for other in (*TUNED, *UNSEEN, *MET) for name in other.examples]
IDS = [f"{other.layout.__name__}-{other.ink}-{name}" for other, name in ALL]


@cache
def data(name: str) -> Mapping[str, Any]:
    """Return what an example says."""
    return to_dict(load(EXAMPLES / f"{name}.yaml"))


@cache
def filled(other: Other, name: str) -> bytes:
    """Return a form in the layout of others, filled from an example."""
    return document(other.layout, other.ink, data(name))


@cache
def reading(other: Other, name: str) -> Reading:
    """Read it."""
    return read(io.BytesIO(filled(other, name)))


def right(other: Other, name: str, found: Reading) -> tuple[int, int]:
    """Return how many answers were read right, and how many there are.

    The sums of an ordning that has tiltak of its own are worked out of those: they are none.
    """
    said = {"tiltak", "videreføring"}
    own = {part.get("ordning") for each in said for part in data(name).get(each, ())}
    wanted = {
        path: words
        for path, words in asked_for(other.layout, data(name)).items()
        if not (path.startswith("ordninger.") and path.split(".")[1] in own)
    }
    said_so = dict(leaves(found.data))
    return sum(said_so.get(path) == words for path, words in wanted.items()), len(wanted)


def figure(others: tuple[Other, ...]) -> float:
    """Return how many of a hundred answers in several layouts were read right."""
    counted = [
        right(other, name, reading(other, name)) for other in others for name in other.examples
    ]
    return 100 * sum(good for good, _ in counted) / sum(whole for _, whole in counted)


def test_a_layout_that_was_looked_at_is_read_whole() -> None:
    """These layouts were looked at while the reader was made: nearly every answer is read."""
    assert figure(TUNED) >= 99


def test_a_layout_that_nobody_looked_at_is_read_well() -> None:
    """In a layout nobody looked at, 85 of a hundred answers are read at the least."""
    assert figure(UNSEEN) >= 85


def test_a_layout_that_was_met_once_is_read_nearly_whole() -> None:
    """What was missed at first sight was mended by its kind, and not by the layout."""
    assert figure(MET) >= 96


@pytest.mark.parametrize("other", TUNED, ids=lambda other: other.layout.__name__)
def test_with_its_blank_a_form_is_read_whole(other: Other, tmp_path: Path) -> None:
    """With the blank that it was filled from, as it is, every answer of a form is read."""
    blank = tmp_path / "blank.docx"
    blank.write_bytes(document(other.layout, other.ink))
    name = other.examples[0]
    found = read(io.BytesIO(filled(other, name)), template=blank)
    good, whole = right(other, name, found)
    assert good >= 0.99 * whole
    assert "heading" not in {each.what for each in found.told}


@pytest.mark.parametrize(("other", "name"), ALL, ids=IDS)
def test_nothing_wrong_is_certain(other: Other, name: str) -> None:
    """An answer that is marked certain is the one that stands in the form."""
    wanted = dict(leaves(data(name)))
    found = dict(leaves(reading(other, name).data))
    sure = {
        ".".join(map(str, each.path)).removesuffix(".beløp")
        for each in reading(other, name).answers
        if each.certainty is Certainty.SIKKER
    }
    assert not {path for path in sure - HEAD if path in found and found[path] != wanted.get(path)}


@pytest.mark.parametrize(("other", "name"), ALL, ids=IDS)
def test_no_word_is_passed_over(other: Other, name: str) -> None:
    """What a filled form says beside its blank stands in an answer or in the report."""
    report = "\n".join(lines(reading(other, name), "nb"))
    blank = words(document(other.layout, other.ink))
    assert words(filled(other, name)) - blank <= of_text(
        as_yaml(reading(other, name), "nb") + report
    )


def words(docx: bytes) -> set[str]:
    """Return the words of a document."""
    return of_text("\n".join(line.text for line in unwrap(docx).lines()))


def of_text(text: str) -> set[str]:
    """Return the words of *text*."""
    return set(re.findall(r"\w+", text.casefold()))
