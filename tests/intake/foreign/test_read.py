"""A form that is none of ours is read by what it asks, and every word of it is read or told."""

import importlib.util
import io
import re
from collections import Counter
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from behovsmelding import read
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.intake.reading import Certainty, Reading, certain
from behovsmelding.intake.report import as_yaml, lines

SHARED = Path(__file__).parents[4] / "shared"
FORMS = sorted((SHARED / "forms").glob("filled-*.docx"))
needs_forms = pytest.mark.skipif(not FORMS, reason="the shown forms are not here")


@cache
def reading(path: Path) -> Reading:
    """Read a filled form."""
    return read(io.BytesIO(path.read_bytes()))


@cache
def grader() -> ModuleType:
    """Return the program that grades what was read."""
    spec = importlib.util.spec_from_file_location("grade", SHARED / "tools" / "grade_forms.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def said(path: Path) -> str:
    """Return all that is said of a filled form: its answers, and the report."""
    found = reading(path)
    return as_yaml(found, "nb") + "\n".join(lines(found, "nb"))


def words(text: str) -> Counter[str]:
    """Return the words of *text*, and how often each stands there."""
    return Counter(re.findall(r"\w+", text.replace("\u00ad", "").casefold()))


def words_of(path: Path) -> Counter[str]:
    """Return the words of a document."""
    return words("\n".join(line.text for line in unwrap(path.read_bytes()).lines()))


@needs_forms
@pytest.mark.parametrize("path", FORMS, ids=[path.stem for path in FORMS])
def test_every_answer_of_the_shown_forms_is_read_and_what_had_to_be_told_is(path: Path) -> None:
    """The forms that were shown are read to the last answer, by their questions alone."""
    expected = path.with_name(path.stem.replace("filled", "expected") + ".yaml").read_text("utf-8")
    report = "\n".join(lines(reading(path), "nb"))
    found, counts = grader().grade(as_yaml(reading(path), "nb"), expected, report)
    assert found == []
    assert grader().figure(counts) == 100


@needs_forms
@pytest.mark.parametrize("path", FORMS, ids=[path.stem for path in FORMS])
def test_every_word_that_somebody_wrote_is_read_or_told(path: Path) -> None:
    """What a filled form says beside its blank stands in the YAML or in the report."""
    blank = path.with_name(re.sub(r"filled-(\w+)-.*", r"blank-\1.docx", path.name))
    assert not (words_of(path) - words_of(blank)).keys() - words(said(path)).keys()


@needs_forms
def test_an_ordning_that_stands_nowhere_is_concluded_and_told() -> None:
    """What no words say is concluded from others, is never certain, and has a comment."""
    found = reading(SHARED / "forms" / "filled-native-vefsn.docx")
    ordning = next(each for each in found.answers if each.path == ("tiltak", 0, "ordning"))
    assert (ordning.value, ordning.certainty) == ("kompetanseløftet", Certainty.SLUTTET)
    assert "# les: sluttet, for bare den er krysset av" in as_yaml(found, "nb")


@needs_forms
def test_what_is_not_certain_is_left_out_where_that_is_wanted() -> None:
    """With `--strict` no answer is written that is not certain, and each of them is told."""
    whole = reading(SHARED / "forms" / "filled-native-narvik.docx")
    strict = certain(whole)
    assert {each.certainty for each in strict.answers} == {Certainty.SIKKER}
    assert strict.data["eier"]["navn"] == "Narvik kommune"
    assert "ordninger" not in strict.data
    assert len(strict.unplaced) == len(whole.answers) - len(strict.answers)


@needs_forms
@pytest.mark.parametrize("path", FORMS, ids=[path.stem for path in FORMS])
def test_with_its_blank_a_shown_form_is_read_whole(path: Path) -> None:
    """With its blank, as it is, every answer is read, and none of its own words is told."""
    blank = path.with_name(re.sub(r"filled-(\w+)-.*", r"blank-\1.docx", path.name))
    expected = path.with_name(path.stem.replace("filled", "expected") + ".yaml").read_text("utf-8")
    found = read(io.BytesIO(path.read_bytes()), template=blank)
    report = "\n".join(lines(found, "nb"))
    wrong, _ = grader().grade(as_yaml(found, "nb"), expected, report)
    assert wrong == []
    assert len(report) < len("\n".join(lines(reading(path), "nb")))
