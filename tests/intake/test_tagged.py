"""A county's blank form is tagged by itself: what each place is for, and how sure that is."""

import re
from functools import cache
from pathlib import Path
from zlib import crc32

import pytest

from behovsmelding import load, read, render, to_dict
from behovsmelding.docx import examine_template
from behovsmelding.form import load_form
from behovsmelding.from_word import template_from
from behovsmelding.intake.proposed import Proposal
from behovsmelding.intake.tagged import Tagged
from behovsmelding.model.felles import Målform
from tests.support.forms_of_others import Ink, document, leaves
from tests.support.layouts_of_others import TUNED, UNSEEN, Other

EXAMPLES = Path(__file__).parents[2] / "examples"
EVERY = (*TUNED, *UNSEEN)
SHOWN = {"ordninger": "sumrader", "gjelder": "gjelder_ordninger"}
SHOWN["flere_ordninger"] = "leverer_flere_ordninger"


@cache
def tagged(other: Other, folder: Path) -> Tagged:
    """Tag the blank form in a layout."""
    blank = folder / f"{other.layout.__name__}.docx"
    blank.write_bytes(document(other.layout, other.ink))
    made, _, _ = template_from(blank)
    return made


def meant(other: Other) -> dict[str, str]:
    """Return what each place of a layout is for, by the number or the name it has there."""
    ink = Ink(other.ink, None)
    tuple(other.layout(ink))
    return {str(crc32(path.encode()) % 10**8): path for path in ink.asked}


def judged(other: Other, folder: Path) -> tuple[int, int, list[Proposal]]:
    """Return how many places were proposed right, how many there are, and the wrong sure ones."""
    known = meant(other)
    good, whole, wrong = 0, 0, []
    for each in tagged(other, folder).proposals:
        control = each.control
        number = "" if control is None else (control.id or (control.alias or "")[1:])
        if number not in known:
            continue
        name, _, rest = known[number].partition(".")
        path = re.sub(r"[\[\]=.]+", ".", each.address).rstrip(".")
        # A copy of a part is what the part is.
        rest = re.sub(r"^\d+", "0", rest)
        is_right = path in (f"{name}.{rest}", f"{SHOWN.get(name, name)}.{rest}", known[number])
        whole += 1
        good += is_right
        if not is_right and each.sure:
            wrong.append(each)
    return good, whole, wrong


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where the blank forms lie."""
    return tmp_path_factory.mktemp("blank")


@pytest.mark.parametrize("other", EVERY, ids=lambda other: other.layout.__name__)
def test_what_comes_out_is_a_template(other: Other, folder: Path) -> None:
    """A form that was tagged passes the check of a template, or it is told what is wrong."""
    name = "2027" if "kollektiv" in other.layout.__name__ else "2025"
    docx = tagged(other, folder).docx
    template, findings = examine_template(docx, load_form(name), Målform.NB)
    assert template is not None, findings


def test_places_are_right_and_nothing_wrong_is_sure(folder: Path) -> None:
    """Of a hundred places 95 are right, and none that is sure is wrong."""
    counted = [judged(other, folder) for other in EVERY]
    assert [each for *_, wrong in counted for each in wrong] == []
    good, whole = sum(each[0] for each in counted), sum(each[1] for each in counted)
    assert whole > 200
    assert good / whole >= 0.95


def test_a_template_made_so_prints_and_is_read_back(folder: Path) -> None:
    """What is printed with it is read back by its tags: parts that repeat, fields, boxes."""
    other = next(each for each in TUNED if each.layout.__name__ == "kollektiv_tabeller")
    template = folder / "template.docx"
    template.write_bytes(tagged(other, folder).docx)
    melding = load(EXAMPLES / "salten-2027.yaml")
    printed = folder / "printed.docx"
    printed.write_bytes(render(melding, template=template))
    found = dict(leaves(read(printed, template=template).data))
    wanted = dict(leaves(to_dict(melding)))
    assert len(found) > 80
    assert {path for path in found if found[path] != wanted.get(path)} <= {"status"}
