"""Controls are filled by their kind, which is known by its full name."""

import pytest

from tests.support import templates as t

P = t.paragraph
BOXES = ["<w:checkbox/>", "<w15:checkbox/>", "<w14:comboBox/>", "<w14:text/>",
         "<w:repeatingSection/>", "<w14:dropDownList/>"]  # fmt: skip


@pytest.mark.parametrize("kind", BOXES)
def test_kinds_of_control_that_only_look_like_one(kind: str) -> None:
    """A control's kind is known by its full name."""
    body = P(t.control("er_utkast", kind, t.prompt()))
    assert t.codes(t.docx(body)) == ["BM813"]


@pytest.mark.parametrize(("tag", "code"), [("Your logo here", "BM843"), ("navn", "BM817")])
def test_a_picture_with_a_name_of_its_own_is_passed_over(tag: str, code: str) -> None:
    """Word's own templates have them; one with a name of the form's waits for an answer."""
    drawn = "<w:r><w:drawing/></w:r>"
    picture = t.control(tag, "<w:picture/>", P(drawn), prompts=False)
    assert t.codes(t.docx(P("{{ eier.navn }}") + picture)) == [code]
    if code == "BM843":
        header = picture.replace("<w:drawing/>", "<w:rPr><w:vanish/></w:rPr><w:drawing/>")
        assert t.codes(t.docx(P("{{ eier.navn }}") + header)) == [code]
        assert "<w:drawing/>" in t.printed(picture + P(t.text_control("eier.navn")))


@pytest.mark.parametrize(
    "sign", ["zz", "110000", "0000", "000A", "D800", "dfff", "FFFE", "FDD0", "+261", "2_61", "26"]
)
def test_signs_of_tick_boxes_that_are_no_characters(sign: str) -> None:
    """The sign of a box is written in the document, so it must be one that XML can hold."""
    assert t.codes(t.docx(P(t.tick("er_utkast").replace("2612", sign)))) == ["BM813"]
    assert t.codes(t.docx(P(t.tick("er_utkast").replace("2610", sign)))) == ["BM813"]


def test_signs_of_tick_boxes_may_be_any_character() -> None:
    """Even one that XML has to escape."""
    assert "&lt;" in t.printed(P(t.tick("er_utkast").replace("2612", "003C")))
