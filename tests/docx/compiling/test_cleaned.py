"""What nobody can take out of a file in Word is taken out of the documents, and told."""

from typing import Any

import pytest

from behovsmelding.docx import compile_template, examine_template, verify
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier, Tiltak
from behovsmelding.messages import Severity, entry
from behovsmelding.messages.ui.word_files import REMOVED
from behovsmelding.model.felles import Målform
from tests.support import templates as t
from tests.support.oracle import faults

FORM = load_form("2025")
MELDING = Behovsmelding(
    skjema="2025", eier=Eier(navn="Narvik"), tiltak=(Tiltak(navn="Realfag"), Tiltak(navn="Lek"))
)
GOOD = t.paragraph("{{ eier.navn }}")
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SIGNATURE = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature"
_NAMES = (
    f'xmlns:w="{t.W}" xmlns:sl="http://schemas.openxmlformats.org/schemaLibrary/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def with_settings(inside: str) -> bytes:
    """Make a template with settings, among others' ordinary ones."""
    text = f'<w:settings {_NAMES}><w:zoom w:percent="100"/>{inside}</w:settings>'
    return t.docx(GOOD, parts={"word/settings.xml": text})


def attached(kind: str = "attachedTemplate") -> bytes:
    """Make a template that was itself made from another one, somewhere else."""
    docx = with_settings('<w:attachedTemplate r:id="rId9"/>')
    return t.related(docx, kind, "file:///c:/maler/Normal.dotm", owner="word/settings.xml",
                     key="rId9", outside=True)  # fmt: skip


def merged() -> bytes:
    """Make a template of a mail merge, with a list of people in the file."""
    docx = with_settings(
        '<w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:dataSource r:id="rId9"/>'
        '<w:odso><w:recipientData r:id="rId.word.people.xml"/></w:odso></w:mailMerge>'
    )
    docx = t.related(docx, "mailMergeSource", "file:///c:/liste.xlsx", owner="word/settings.xml",
                     key="rId9", outside=True)  # fmt: skip
    return t.joined(docx, "word/people.xml", f"<w:recipients {_NAMES}/>",
                    kind=f"{_WORD}.mailMergeRecipientData+xml", relation="recipientData",
                    owner="word/settings.xml")  # fmt: skip


def signed() -> bytes:
    """Make a template that somebody has signed."""
    kind = "application/vnd.openxmlformats-package.digital-signature"
    docx = t.joined(t.docx(GOOD), "_xmlsignatures/origin.sigs", b"", kind=f"{kind}-origin",
                    relation=f"{_SIGNATURE}/origin", owner="")  # fmt: skip
    return t.joined(docx, "_xmlsignatures/sig1.xml", "<Signature/>",
                    kind=f"{kind}-xmlsignature+xml", relation=f"{_SIGNATURE}/signature",
                    owner="_xmlsignatures/origin.sigs")  # fmt: skip


LEFT_OUT = {
    "attachedTemplate": attached(),
    "mailMerge": merged(),
    "updateFields": with_settings("<w:updateFields/>"),
    "saveThroughXslt": with_settings('<w:saveThroughXslt w:solutionID="x"/>'),
    "schemaLibrary": with_settings('<sl:schemaLibrary><sl:schema sl:uri="x"/></sl:schemaLibrary>'),
    "signature": signed(),
}


def rendered(docx: bytes) -> dict[str, bytes]:
    """Render a template, see that nothing is lost, and return its parts."""
    template = compile_template(docx, FORM, Målform.NB)
    document = template.render(MELDING)
    assert verify(document, template, MELDING) == ()
    assert faults(document) == []
    return t.unpacked(document)


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_is_left_out_is_told_and_gone(name: str) -> None:
    """The template can be used, and nothing of it is in the documents."""
    template, told = examine_template(LEFT_OUT[name], FORM, Målform.NB)
    parts = rendered(LEFT_OUT[name])

    assert template is not None
    assert [(each.code, each.params) for each in told] == [("BM831", {"hva": REMOVED[name]})]
    assert entry("BM831").severity is Severity.INFO
    assert f":{name}".encode() not in parts["word/settings.xml"]
    everything = b"".join(parts.values())
    assert not [sign for sign in (b"file:///", b"recipients", b"ignature") if sign in everything]
    assert not [part for part in parts if "people" in part or "signatures" in part]
    assert b"<w:zoom" in parts["word/settings.xml"] or name == "signature"


def test_everything_that_is_left_out_has_a_name() -> None:
    """And what has a name is left out."""
    assert LEFT_OUT.keys() == REMOVED.keys()


@pytest.mark.parametrize("kind", ["hyperlink", "image", "urn:noe"])
def test_a_template_that_is_attached_by_another_name_is_left_out_too(kind: str) -> None:
    """Word fetches it by its element, whatever the relationship says."""
    assert t.codes(attached(kind)) == ["BM831"]
    assert b"file:///" not in b"".join(rendered(attached(kind)).values())


def test_what_says_no_is_not_told_of() -> None:
    """A setting that asks nothing is taken out in silence."""
    assert t.codes(with_settings('<w:updateFields w:val="false"/>')) == []


def test_the_settings_of_building_blocks_are_cleaned_too() -> None:
    """They are settings by what they are, not by where they lie."""
    own = "word/glossary/document.xml"
    docx = t.joined(t.docx(GOOD), own, f"<w:glossaryDocument {_NAMES}/>",
                    kind=f"{_WORD}.document.glossary+xml", relation="glossaryDocument")  # fmt: skip
    text = f'<w:settings {_NAMES}><w:attachedTemplate r:id="rId9"/></w:settings>'
    docx = t.joined(docx, "word/glossary/settings.xml", text, kind=f"{_WORD}.settings+xml",
                    relation="settings", owner=own)  # fmt: skip
    docx = t.related(docx, "attachedTemplate", "https://x.no/a.dotm", key="rId9", outside=True,
                     owner="word/glossary/settings.xml")  # fmt: skip
    template = compile_template(docx, FORM, Målform.NB)

    assert t.codes(docx) == ["BM831"]
    assert b"x.no" not in b"".join(t.unpacked(template.render(MELDING)).values())


BOUND = '<w:dataBinding w:xpath="/a/b" w:storeItemID="{1}"/>'
NEWER = BOUND.replace("w:dataBinding", "w15:dataBinding")
_SECTION = t.repeated("tiltak", t.paragraph(t.text_control("navn")))


@pytest.mark.parametrize("setting", ["attachedTemplate", "mailMerge"])
def test_settings_without_what_they_lead_to_are_taken_out_too(setting: str) -> None:
    """Programs leave the name of a relationship behind that is gone, with all the others."""
    found = t.checked(with_settings(f'<w:{setting} r:id="rId1"/>'))
    assert [(each.code, each.params["hva"]) for each in found] == [("BM831", REMOVED[setting])]


def untagged(binding: str, content: str) -> str:
    """Write a control without a tag round *content*."""
    return (
        f'<w:sdt><w:sdtPr><w:id w:val="9"/>{binding}</w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


BINDINGS: dict[str, tuple[str, dict[str, Any]]] = {
    "a control": (t.paragraph(t.control("eier.navn", f"{BOUND}<w:text/>", t.prompt())), {}),
    "an untagged control with a code": (
        t.paragraph(untagged(f"{BOUND}<w:text/>", "<w:r><w:t>{{ eier.navn }}</w:t></w:r>")), {}),
    "a wrapper": (untagged(BOUND, _SECTION), {}),
    "a section": (_SECTION.replace("<w15:repeatingSection/>", f"{NEWER}<w15:repeatingSection/>"),
                  {}),
    "an item": (_SECTION.replace("<w15:repeatingSectionItem/>",
                                 f"{NEWER}<w15:repeatingSectionItem/>"), {}),
    "a header": (GOOD, {"header": t.paragraph(untagged(f"{BOUND}<w:text/>", t.prompt()))}),
    "a part that nothing is filled in": (
        GOOD,
        {"parts": {"word/theme.xml": f"<w:x {_NAMES}>{untagged(BOUND, t.prompt())}</w:x>"}}),
}  # fmt: skip


@pytest.mark.parametrize("name", BINDINGS)
def test_no_binding_is_left_anywhere(name: str) -> None:
    """Word would put the bound text in the answer's place when it opens the document."""
    body, others = BINDINGS[name]
    docx = t.docx(body, **others)
    template = compile_template(docx, FORM, Målform.NB)
    document = template.render(MELDING)

    assert b"dataBinding" in b"".join(t.unpacked(docx).values())
    assert b"dataBinding" not in b"".join(t.unpacked(document).values())
    assert verify(document, template, MELDING) == ()


def in_utf16(text: str) -> bytes:
    """Write a part in letters of two bytes."""
    return f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16")


@pytest.mark.parametrize("kind", [f"{_WORD}.settings+xml", "application/xml", "application/x", ""])
@pytest.mark.parametrize("letters", [str.encode, in_utf16], ids=["UTF-8", "UTF-16"])
def test_settings_are_cleaned_whatever_they_say_of_themselves(kind: str, letters: Any) -> None:
    """Their type and their letters keep nothing from Word, and nothing from us."""
    parts = t.unpacked(attached())
    parts["word/settings.xml"] = letters(parts["word/settings.xml"].decode())
    types = parts["[Content_Types].xml"]
    parts["[Content_Types].xml"] = types.replace(f"{_WORD}.settings+xml".encode(), kind.encode())

    assert t.codes(t.packed(parts)) == ["BM831"]
    template = compile_template(t.packed(parts), FORM, Målform.NB)
    rendered = t.unpacked(template.render(MELDING))
    assert b"file:" not in b"".join(rendered.values())


def test_a_binding_in_other_letters_is_gone_too() -> None:
    """Its name is not found among the bytes."""
    parts = t.unpacked(t.docx(BINDINGS["a wrapper"][0]))
    parts["word/document.xml"] = in_utf16(parts["word/document.xml"].decode())
    template = compile_template(t.packed(parts), FORM, Målform.NB)

    assert b"dataBinding" not in t.unpacked(template.render(MELDING))["word/document.xml"]
