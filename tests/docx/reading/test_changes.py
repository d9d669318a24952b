"""A document knows whether somebody typed in it since it was rendered."""

import hashlib
import re
import time
from zipfile import ZipFile, ZipInfo

import attrs
import pytest

from behovsmelding.docx import changed_since_rendered, compile_template
from behovsmelding.docx.findings import Place
from behovsmelding.docx.ooxml.stamp import read as read_stamp
from behovsmelding.docx.ooxml.xml import parse
from behovsmelding.form import load_form
from behovsmelding.kollektiv import model as kollektiv
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

    start = time.process_time()
    assert changed_since_rendered(document, RENDERED).outside

    assert time.process_time() - start < 8


def stamp_of(docx: bytes) -> str:
    """Return the lines of the stamp."""
    return t.unpacked(docx)["docProps/custom.xml"].decode()


def test_nothing_is_unpacked_to_see_that_nothing_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The zip's directory says so; only the stamp itself is read, and what leads to it."""
    read: list[str] = []
    whole = ZipFile.read

    def noted(package: ZipFile, part: ZipInfo | str, pwd: bytes | None = None) -> bytes:
        read.append(part if isinstance(part, str) else part.filename)
        return whole(package, part, pwd)

    monkeypatch.setattr(ZipFile, "read", noted)

    assert not changed_since_rendered(RENDERED)
    assert set(read) == {"_rels/.rels", "docProps/custom.xml"}


def test_the_stamp_stands_where_word_looks_for_it() -> None:
    """A part that is merely called as the stamp's is, and that nothing leads to, is none."""
    stray = "<Properties><property name='behovsmelding'><x>stamp 2</x></property></Properties>"
    body = t.paragraph(t.text_control("eier.navn"))
    template = compile_template(
        t.docx(body, parts={"docProps/custom.xml": stray}), FORM, Målform.NB
    )
    docx = template.render(Behovsmelding(skjema="2025", eier=Eier(navn="Utdalen kommune")))
    parts = t.unpacked(docx)
    typed = parts["word/document.xml"].replace(b"Utdalen", b"Innstad")

    assert not changed_since_rendered(docx)
    found = changed_since_rendered(t.packed({**parts, "word/document.xml": typed}))
    assert found.answers == ("eier.navn",)


def test_the_marks_of_an_answer_and_its_line_breaks_count() -> None:
    """A word that is no longer bold, and a break that is gone, are changes of the answer."""
    for old in ("<w:b/>", "<w:br/>"):
        found = changed_since_rendered(changed("word/document.xml", old, ""))
        assert found.answers == ("tiltak[0].forankring",)


def test_answers_are_known_by_the_numbers_of_their_controls() -> None:
    """One that was taken out is no reason to name those that stood after it."""
    body = t.unpacked(RENDERED)["word/document.xml"].decode()
    control = body[body.rindex("<w:sdt>", 0, body.index('"eier.navn"')) :]
    control = control[: control.index("</w:sdt>") + len("</w:sdt>")]
    document = changed("word/document.xml", control, "")

    assert changed_since_rendered(document).answers == ()
    assert changed_since_rendered(document).outside


def test_the_stamp_says_what_the_document_was_made_of() -> None:
    """Form, målform, template and what was printed; and whether contact data were left out."""
    melding = Behovsmelding(skjema="2025", eier=Eier(navn="Narvik"))
    template = compile_template(DOCX, FORM, Målform.NB)
    other = attrs.evolve(melding, eier=Eier(navn="Vefsn"))
    one, two, reduced = (
        read_stamp(stamp_of(docx).partition("<vt:lpwstr>")[2].partition("</vt:lpwstr>")[0])
        for docx in (
            template.render(melding),
            template.render(other),
            template.render(melding, uten_kontaktdata=True),
        )
    )

    assert (one.form, one.målform, one.uten_kontaktdata) == ("2025", "nb", False)
    assert one.template == two.template == hashlib.sha256(DOCX).hexdigest()[:16]
    assert one.printed != two.printed
    assert reduced == one._replace(uten_kontaktdata=True)


def test_no_account_number_can_be_guessed_from_the_stamp() -> None:
    """All it says of a number is that there is one, but for 8 bits of the part's checksum."""
    form = load_form("2027")
    body = t.paragraph(t.text_control("kompetansenettverk")) + t.repeated(
        "eiere", t.paragraph(t.text_control("kontonummer"), " {{ kontonummer }}")
    )
    template = compile_template(t.docx(body), form, Målform.NB)

    def stamp(kontonummer: str) -> str:
        eier = kollektiv.Eier(navn="Narvik kommune", kontonummer=kontonummer)
        return stamp_of(template.render(kollektiv.Behovsmelding(skjema="2027", eiere=(eier,))))

    one, two = stamp("12345678903"), stamp("86011117947")
    (line,) = re.findall("[0-9a-f]+ [0-9]+ word/document.xml", one)

    assert len(line.split(" ")[0]) == 2
    assert re.sub(line, "", one) == re.sub("[0-9a-f]{2} [0-9]+ word/document.xml", "", two)
