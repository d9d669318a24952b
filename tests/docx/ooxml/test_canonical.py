"""A Word file says the same in other namespaces and prefixes, and is read all the same."""

import re

import pytest

from behovsmelding.docx import check_template, compile_template, read_back, verify
from behovsmelding.docx.ooxml.canonical import canonical, ready, respelled
from behovsmelding.docx.ooxml.xml import MC, W14, W15, R, W, parse
from behovsmelding.form import load_form
from behovsmelding.lokal.model import Behovsmelding, Eier, Tiltak
from behovsmelding.model.felles import Målform
from tests.support import templates as t
from tests.support.oracle import faults

FORM = load_form("2025")
MELDING = Behovsmelding(
    skjema="2025",
    eier=Eier(navn="Narvik"),
    tiltak=(Tiltak(navn="Realfag", forankring="Se [planen](https://x.no)\n\n1. en"),),
)
SECTION = t.repeated("tiltak", t.paragraph(t.text_control("navn")) + t.rich_control("forankring"))
BODY = t.paragraph("Eier: {{ eier.navn }}") + SECTION
USUAL = "http://schemas.openxmlformats.org"
STRICT = "http://purl.oclc.org/ooxml"


def strict(docx: bytes) -> bytes:
    """Write a Word file as Word writes it when Strict Open XML is chosen."""
    office = re.compile(rf'(xmlns(?::\w+)?|Type)="{USUAL}/(\w+)/2006/'.encode())
    parts = {
        name: office.sub(rb'\1="' + STRICT.encode() + rb"/\2/", data)
        for name, data in t.unpacked(docx).items()
    }
    kept = (b"/package/metadata/core-properties", b"/package/relationships", b"/package/content-")
    for name, data in parts.items():
        for each in kept:
            old, new = STRICT.encode() + each, (USUAL + "/package/2006").encode() + each[8:]
            data = data.replace(old, new)  # noqa: PLW2901
        parts[name] = data.replace(b"<w:document ", b'<w:document w:conformance="strict" ')
    return t.packed(parts)


def prefixed(docx: bytes, prefix: str) -> bytes:
    """Write the text of a Word file with another *prefix* than `w:`, or with none."""
    parts = t.unpacked(docx)
    for name in ("word/document.xml", "word/styles.xml"):
        text = parts[name].decode()
        written = f"{prefix}:" if prefix else ""
        text = re.sub(r"(</?)w:", rf"\g<1>{written}", text)
        own = f'xmlns:{prefix}="{W}"' if prefix else f'xmlns="{W}" xmlns:a="{W}"'
        text = re.sub(r" w:(\w+=)", rf" {prefix or 'a'}:\1", text)
        parts[name] = text.replace(f'xmlns:w="{W}"', own).encode()
    return t.packed(parts)


SPELLED = {
    "strict": strict(t.docx(BODY, header=t.paragraph("{{ eier.navn }}"))),
    "ns0": prefixed(t.docx(BODY), "ns0"),
    "no prefix": prefixed(t.docx(BODY), ""),
    "strict with ns0": strict(prefixed(t.docx(BODY), "ns0")),
}


@pytest.mark.parametrize("name", SPELLED)
def test_other_spellings_are_rendered_like_the_usual_one(name: str) -> None:
    """What they say is the same, so that the documents are, and Word opens them."""
    docx = SPELLED[name]
    assert check_template(docx, FORM, Målform.NB) == ()
    template = compile_template(docx, FORM, Målform.NB)
    document = template.render(MELDING)

    assert verify(document, template, MELDING) == ()
    assert read_back(document)["tiltak[0].forankring"] == "Se [planen](https://x.no)\n\n1. en"
    assert STRICT.encode() not in b"".join(t.unpacked(document).values())
    assert faults(document) == []


def test_what_is_spelled_as_word_does_is_not_touched() -> None:
    """Not a byte, so that nothing of it can be lost."""
    for data in t.unpacked(t.docx(BODY)).values():
        assert canonical(data) is data


def test_prefixes_that_are_named_in_a_text_follow() -> None:
    """What is to be passed over, and what a choice requires, is known by its prefix."""
    root = parse(
        f'<x:document xmlns:x="{W}" xmlns:y="{W14}" xmlns:w="urn:andre" xmlns:z="{MC}"'
        ' z:Ignorable="y w"><z:AlternateContent><z:Choice Requires="y"/></z:AlternateContent>'
        "<w:x/></x:document>".encode(),
        "word/document.xml",
    )
    new = respelled(root)

    assert (new.nsmap["w"], new.nsmap["w14"], new.nsmap["r"]) == (W, W14, R)
    assert new.get(f"{{{MC}}}Ignorable") == "w14 bm0"
    assert new.nsmap["bm0"] == "urn:andre"
    assert [each.get("Requires") for each in new.iter(f"{{{MC}}}Choice")] == ["w14"]


def test_a_part_without_our_prefixes_gets_them() -> None:
    """A link in an answer is written with a prefix that a small file may not declare."""
    bare = f'<w:document xmlns:w="{W}"><w:body><w:p xmlns:w15="{W15}"><w15:x/></w:p></w:body>'
    root = ready(parse(f"{bare}</w:document>".encode(), "word/document.xml"))

    assert (root.nsmap["r"], root.nsmap["w15"]) == (R, W15)
    assert root.get(f"{{{MC}}}Ignorable") == "w15"


def test_a_prefix_that_stands_for_nothing_is_no_longer_named() -> None:
    """Word would not open the file; programs that know nothing of it write such files."""
    names = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="{MC}" mc:Ignorable="w14 wp14"'
    root = ready(parse(f"<w:hdr {names}/>".encode(), "word/header1.xml"))

    assert root.get(f"{{{MC}}}Ignorable") is None


def test_a_document_in_utf16_is_read() -> None:
    """Its letters take two bytes, in the names of namespaces too."""
    parts = t.unpacked(prefixed(t.docx(BODY), "ns0"))
    text = parts["word/document.xml"].decode()
    parts["word/document.xml"] = f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16")

    assert check_template(t.packed(parts), FORM, Målform.NB) == ()
