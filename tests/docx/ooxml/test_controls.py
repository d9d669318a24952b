"""A control's tag is its address, unless another program put it there."""

import pytest

from behovsmelding.docx import check_template, compile_template, read_back, verify
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier
from behovsmelding.messages import sentence
from behovsmelding.model.felles import Målform
from tests.support import templates as t

P = t.paragraph
FORM = load_form("2025")
OTHERS = [
    "goog_rdk_0",
    "goog_rdk_1234",
    "-1234567890",
    "987654321",
    "MENDELEY_CITATION_v3_eyJjaXRhdGlvbklEIjoi",
    "MENDELEY_BIBLIOGRAPHY",
    "CitaviPlaceholder#1f2e",
    "CitaviBibliography",
]


@pytest.mark.parametrize("tag", OTHERS)
def test_the_tags_of_other_programs_are_passed_over(tag: str) -> None:
    """They are told in one line, and the text in their controls stays; no answer is missed."""
    theirs = P(t.control(tag, "", "<w:r><w:t>tekst</w:t></w:r>", prompts=False)) * 2
    docx = t.docx(P(t.text_control("eier.navn")) + theirs)
    melding = Behovsmelding(skjema="2025", eier=Eier(navn="Narvik"))

    (told,) = check_template(docx, FORM, Målform.NB)
    template = compile_template(docx, FORM, Målform.NB)
    document = template.render(melding)

    assert (told.code, told.params["merker"]) == ("BM843", (tag,))
    assert verify(document, template, melding) == ()
    assert read_back(document) == {"eier.navn": "Narvik"}
    assert t.unpacked(document)["word/document.xml"].count(b">tekst<") == 2


def test_many_tags_of_theirs_are_still_one_line() -> None:
    """Word gives controls numbers: the first say what kind it is, and the rest are counted."""
    theirs = "".join(P(t.control(str(tag), "", "<w:r><w:t>x</w:t></w:r>")) for tag in range(40))
    (told,) = t.checked(t.docx(P("{{ eier.navn }}") + theirs))

    assert sentence("BM843", "nb", told.params).endswith(": 0, 1, 2, 3, 4, 5, 34 til.")


def test_a_tag_that_says_nothing_is_nobodys() -> None:
    """A program may leave an empty one."""
    assert t.codes(t.docx(P("{{ eier.navn }}", t.text_control("")))) == []


@pytest.mark.parametrize("tag", ["goog", "tiltak1", "x-1", "mendeley"])
def test_a_tag_that_only_looks_like_one_of_theirs_is_ours(tag: str) -> None:
    """A slip in a tag of ours is still told as one."""
    codes = t.codes(t.docx(P(t.text_control(tag))))

    assert codes in (["BM801"], ["BM802"])
