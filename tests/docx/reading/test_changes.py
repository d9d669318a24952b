"""A document knows whether somebody typed in it since it was rendered."""

import time

import pytest

from behovsmelding.docx import changed_since_rendered, compile_template
from behovsmelding.docx.findings import Place
from behovsmelding.docx.ooxml.xml import parse
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier, Tiltak
from behovsmelding.model.felles import Målform
from tests.support import templates as t

FORM = load_form("2025")
DOCX = t.docx(
    t.paragraph("Eier: ", t.text_control("eier.navn"), t.tick("er_utkast"))
    + t.repeated("tiltak", t.paragraph(t.text_control("navn")) + t.rich_control("forankring")),
    header=t.paragraph(t.text_control("uh.navn")),
)
RENDERED = compile_template(DOCX, FORM, Målform.NB).render(
    Behovsmelding(
        skjema="2025",
        eier=Eier(navn="Narvik"),
        tiltak=(
            Tiltak(navn="Lese", forankring="- **punkt**\n- to\tord\n\nlinje\nlinje"),
            Tiltak(navn="Regne"),
        ),
    )
)


def changed(part: str, old: str, new: str) -> bytes:
    """Change the text of a part of the rendered document, as typing in Word would."""
    parts = t.unpacked(RENDERED)
    assert old.encode() in parts[part]
    parts[part] = parts[part].replace(old.encode(), new.encode(), 1)
    return t.packed(parts)


def test_a_document_as_it_was_rendered_is_unchanged() -> None:
    """Zipping it anew is no change."""
    assert not changed_since_rendered(RENDERED)
    assert not changed_since_rendered(t.packed(t.unpacked(RENDERED)))


def test_the_answer_that_was_changed_is_named() -> None:
    """By its address, in whatever part it stands."""
    found = changed_since_rendered(changed("word/document.xml", "Regne", "Regning"))
    assert found.parts == ("word/document.xml",)
    assert found.answers == ("tiltak[1].navn",)


def test_a_long_answer_that_was_changed_is_named() -> None:
    """One letter is enough."""
    found = changed_since_rendered(changed("word/document.xml", "punkt", "punkta"))
    assert found.answers == ("tiltak[0].forankring",)


def test_a_prompt_that_was_filled_in_is_named() -> None:
    """Somebody answered what was open."""
    document = changed("word/header.xml", "<w:showingPlcHdr/>", "")
    found = changed_since_rendered(document)
    assert found.parts == ("word/header.xml",)
    assert found.answers == ("uh.navn",)


def test_a_change_outside_the_controls_has_no_address() -> None:
    """It is a change all the same."""
    found = changed_since_rendered(changed("word/document.xml", "Eier: ", "Eigar: "))
    assert found
    assert found.answers == ()
    assert found.outside


def test_the_paragraph_that_was_changed_is_named_by_what_is_rendered_now() -> None:
    """Also one that is gone: where it stood, and what it said."""
    for new, around in (("Eigar: ", "Eigar:"), ("", "")):
        found = changed_since_rendered(changed("word/document.xml", "Eier: ", new), RENDERED)

        assert found.paragraphs == (Place(part="word/document.xml", paragraph=1, around=around),)


def test_an_answer_with_another_look_is_named_by_what_is_rendered_now() -> None:
    """Its text is as it was, so the document alone can't tell."""
    document = changed("word/document.xml", "<w:b/>", "<w:b/><w:vanish/>")

    assert changed_since_rendered(document).answers == ()
    assert changed_since_rendered(document, RENDERED).answers == ("tiltak[0].forankring",)


def test_a_file_of_somebody_elses_is_not_ours() -> None:
    """A template, another document, no document at all."""
    for data in (DOCX, b"hei", b""):
        found = changed_since_rendered(data)
        assert found
        assert not found.ours


def test_a_stamp_that_was_edited_names_no_answers() -> None:
    """That something changed is still seen."""
    parts = t.unpacked(changed("word/document.xml", "Regne", "Regning"))
    parts["docProps/custom.xml"] = parts["docProps/custom.xml"].replace(b"answers ", b"answers x")
    found = changed_since_rendered(t.packed(parts))
    assert found.parts == ("word/document.xml",)
    assert found.answers == ()
    assert not found.outside


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<w15:repeatingSection/></w:sdtPr><w:sdtContent>", "<w15:repeatingSection/></w:sdtPr>"),
        ("<w14:checkbox>", "<w:checkbox/><w:x>"),
        ("<w:sdtPr>", "<w:x>"),
        ('<w:tag w:val="eier.navn"/>', "<w:tag/>"),
        ("<w:body>", "<w:x><w:body/>"),
    ],
)
def test_a_document_that_was_broken_was_changed(old: str, new: str) -> None:
    """Whatever somebody did to it, the answer is that it was changed."""
    parts = t.unpacked(RENDERED)
    text = parts["word/document.xml"].decode()
    assert old in text
    ends = {"<w:sdtPr>": "</w:sdtPr>", "<w14:checkbox>": "</w14:checkbox>", "<w:body>": "</w:body>"}
    text = text.replace(old, new, 1)
    if old in ends:
        text = text.replace(ends[old], "</w:x>", 1)
    elif old.endswith("<w:sdtContent>"):
        before, _, after = text.rpartition("</w:sdtContent>")
        text = before + after
    parts["word/document.xml"] = text.encode()
    parse(parts["word/document.xml"], "")
    for now in (None, RENDERED):
        assert changed_since_rendered(t.packed(parts), now).parts == ("word/document.xml",)


@pytest.mark.parametrize("level", ["9999999999", "9" * 5000, "-1", "\u0663"])
def test_a_number_that_no_list_has_is_no_trouble(level: str) -> None:
    """A list of a billionth level, or one that begins with five thousand digits, is read as one."""
    parts = t.unpacked(changed("word/document.xml", 'w:ilvl w:val="0"', f'w:ilvl w:val="{level}"'))
    numbering = parts["word/numbering.xml"].decode()
    assert '<w:startOverride w:val="1"/>' in numbering
    starts = numbering.replace('Override w:val="1"', f'Override w:val="{level}"')
    parts["word/numbering.xml"] = starts.encode()

    found = changed_since_rendered(t.packed(parts), RENDERED)

    assert "word/document.xml" in found.parts


@pytest.mark.parametrize("piece", ["<w:r><w:t>x</w:t></w:r>", "<w:t>x</w:t>"])
def test_a_paragraph_in_many_pieces_is_read_at_once(piece: str) -> None:
    """Joining what Word has divided takes no longer than reading it."""
    many = piece * 20_000
    run = many if piece.startswith("<w:r>") else f"<w:r>{many}</w:r>"
    document = changed("word/document.xml", "<w:body>", f"<w:body><w:p>{run}</w:p>")

    start = time.perf_counter()
    assert changed_since_rendered(document, RENDERED).outside

    assert time.perf_counter() - start < 8
