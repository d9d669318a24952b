"""Documents as they were written once: every later version reads, judges and renders them.

A document in `data/old` is never changed, and `codes.txt` only by somebody who means that what was
said of old documents is to be said differently from now on.
"""

from collections import Counter

import pytest

from behovsmelding import InvalidBehovsmelding, Målform, check, dumps, load, loads, render
from behovsmelding.api import template_for
from behovsmelding.docx import verify
from behovsmelding.form import load_form, names
from behovsmelding.model.felles import MÅLFORMER
from behovsmelding.reading.examine import examine
from tests.support.commands import CHECKOUT

OLD = CHECKOUT / "tests" / "data" / "old"
CODES = {
    name: codes.split()
    for name, _, codes in (
        line.partition(":") for line in (OLD / "codes.txt").read_text(encoding="utf-8").splitlines()
    )
}
"""What was said of each document when it was new."""

every_document = pytest.mark.parametrize("name", CODES)
whole = [name for name in CODES if not examine((OLD / f"{name}.yaml").read_bytes()).has_errors]
every_whole_document = pytest.mark.parametrize("name", whole)


def test_every_document_and_every_form_is_there() -> None:
    """Each document has its line, and each form a document that is whole."""
    assert sorted(CODES) == sorted(path.stem for path in OLD.glob("*.yaml"))
    assert {load(OLD / f"{name}.yaml").skjema for name in whole} == set(names())


@every_document
def test_the_same_is_said(name: str) -> None:
    """What was right is still right, and what was wrong is still wrong for the same reason."""
    findings = examine((OLD / f"{name}.yaml").read_bytes()).findings

    assert Counter(each.code for each in findings) == Counter(CODES[name])


@every_whole_document
def test_it_loads_and_is_written_as_it_was(name: str) -> None:
    """The library takes in all of it and loses nothing in writing it again."""
    melding = load(OLD / f"{name}.yaml")

    assert loads(dumps(melding)) == melding
    assert {each.code for each in check(melding)} <= set(CODES[name])


@every_whole_document
@pytest.mark.parametrize("målform", MÅLFORMER)
def test_it_renders_in_both_målformer(name: str, målform: Målform) -> None:
    """Every answer stands in the document."""
    melding = load(OLD / f"{name}.yaml")
    template = template_for(load_form(melding.skjema), målform)

    assert verify(render(melding, målform=målform), template, melding) == ()


@every_whole_document
def test_it_can_be_published(name: str) -> None:
    """It renders without contact data too."""
    docx = render(load(OLD / f"{name}.yaml"), uten_kontaktdata=True)

    assert docx[:2] == b"PK"


@pytest.mark.parametrize("name", sorted(set(CODES) - set(whole)))
def test_what_cannot_be_taken_in_is_refused(name: str) -> None:
    """A document with errors never becomes a form."""
    with pytest.raises(InvalidBehovsmelding):
        render(load(OLD / f"{name}.yaml"))


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("uten-skjema", "BM216"),
        ("ukjent-aar", "BM217"),
        ("2025-med-noekler-fra-2027", "BM218"),
        ("2027-med-noekler-fra-2025", "BM218"),
    ],
)
def test_the_wrong_form_is_one_finding(name: str, code: str) -> None:
    """It says that the form is wrong, not each of the fields."""
    assert [each.code for each in examine((OLD / f"{name}.yaml").read_bytes()).findings] == [code]
