"""What `template from` makes of the blanks of others: it tells of a form no less than they do."""

import io
import re
from functools import cache

import pytest

from behovsmelding import read
from behovsmelding.docx import examine_template
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.form import load_form
from behovsmelding.from_word import template_from
from behovsmelding.model.felles import Målform
from tests.intake.foreign.test_forms_by_other_hands import (
    FOLDER,
    expected,
    flat,
    share,
    wrong_and_sure,
)

NAMES = {
    "gdocs": "what stands below the last tiltak, before the next heading",
    "haust-voss": "ordinary",
    "innlandet-gjovik": "a heading of all tiltak above that of each",
    "kryss-senja": "ordinary",
    "linje-voldaorsta": "a wrong guess of what the second line of a contact asks",
    "matrise-volda": "owners and partners in rows of one table",
    "overskrift-hitra": "a list below another that its heading is smaller than",
    "prikk-ringerike": "several places on a dotted line",
    "rader-levanger": "advice where an answer would stand",
    "rute-arendal": "a heading of all tiltak above that of each",
    "spalter-halden": "a control that LibreOffice has drawn over a heading",
    "stortabell-inderoy": "all in one table",
    "sunnmore-orsta": "several places on a dotted line",
    "tabell-lister": "ordinary",
}
"""Forms, and what is peculiar in their blanks."""


@cache
def made_of(name: str) -> bytes:
    """Return what `template from` makes of a blank."""
    return template_from(FOLDER / f"blank-{name}.docx", form=expected(name)["skjema"])[0].docx


@pytest.mark.parametrize("name", NAMES)
def test_no_form_is_read_worse_with_its_template(
    name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A tag that was guessed is no more than a guess, and nothing of the form is taken out."""
    template = tmp_path_factory.mktemp("of") / "template.docx"
    template.write_bytes(made_of(name))
    wanted = expected(name)
    filled = io.BytesIO((FOLDER / f"filled-{name}.docx").read_bytes())
    found = read(filled, form=wanted["skjema"], template=template)
    said = dict(flat(found.data))
    right = sum(said.get(path) == words for path, words in wanted.items())
    assert 100 * right / len(wanted) >= share(name, blank=True)
    assert not wrong_and_sure(found, wanted)


@pytest.mark.parametrize("name", ["spalter-halden", "haust-voss", "rader-levanger"])
def test_what_repeats_is_wrapped(name: str) -> None:
    """What is asked in a list stands in the section of that, so a template can be printed."""
    template, findings = examine_template(
        made_of(name), load_form(expected(name)["skjema"]), Målform.NB
    )
    assert template is not None, findings


def test_both_fields_of_a_year_have_a_tag() -> None:
    """«år [nr.] av [kor mange]» asks for two numbers, and each field is for its own."""
    stories = unwrap(made_of("linje-voldaorsta")).stories
    tags = {each.tag for story in stories for each in story.controls}
    assert {"flerårig.år", "flerårig.av"} <= tags


OF_COPIES_AND_FIELDS = {"andre", "flere", "hvis", "nr", "tiltak", "velg", "vel"}
"""What only counts a copy («Eier 2 (hvis flere)»), and what a field shows until it is filled."""


@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_the_form_is_gone(name: str) -> None:
    """What the blank says stands in the template, but for what is a copy, and fields' own words."""
    blank = _words((FOLDER / f"blank-{name}.docx").read_bytes())
    assert len(blank) > 50
    assert blank - _words(made_of(name)) <= OF_COPIES_AND_FIELDS


def _words(docx: bytes) -> set[str]:
    text = "\n".join(line.text for line in unwrap(docx).lines()).casefold()
    return set(re.findall(r"[^\W\d_]{2,}", text))
