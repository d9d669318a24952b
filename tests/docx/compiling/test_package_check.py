"""A package that is no Word template, or reaches outside itself, is refused before it is read."""

import io
import struct
import time
import zipfile
from pathlib import Path

import pytest

from behovsmelding.docx.ooxml.package import read_file
from behovsmelding.form import load_form
from tests.support import templates as t

FORM = load_form("2025")


GOOD = t.paragraph("{{ eier.navn }}")
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'


def leading_out(kind: str, target: str) -> bytes:
    """Make a template with a relationship that leads out of it."""
    link = (
        f'{_RELATIONS}<Relationship Id="r1" Type="{_LINK}/{kind}" Target="{target}"'
        ' TargetMode="External"/></Relationships>'
    )
    return t.docx(GOOD, parts={"word/_rels/styles.xml.rels": link})


def encrypted() -> bytes:
    """Make a zip whose first entry says that it is encrypted."""
    data = bytearray(t.docx(GOOD))
    entry = data.rindex(b"PK\1\2")
    struct.pack_into("<H", data, entry + 8, 1)
    return bytes(data)


def related(attributes: str, part: str = "word/_rels/styles.xml.rels") -> bytes:
    """Make a template with a relationship of these *attributes*."""
    link = f'{_RELATIONS}<Relationship Id="r1" {attributes}/></Relationships>'
    return t.docx(GOOD, parts={part: link, "word/m.bin": b"x"})


def typed(part: str, kind: str, content: str | bytes) -> bytes:
    """Make a template with a part of the content type *kind*."""
    known = t.unpacked(t.docx(GOOD))["[Content_Types].xml"].decode()
    own = f'<Override PartName="/{part}" ContentType="{kind}"/></Types>'
    types = known.replace("</Types>", own)
    return t.docx(GOOD, parts={"[Content_Types].xml": types, part: content})


_IMAGE = f'Type="{_LINK}/image"'
_OUTSIDE = f'{_IMAGE} Target="http://x.no/a.png"'


def packed_with(method: int, *, broken: bool) -> bytes:
    """Make a template with a part that is packed by another *method*."""
    out = io.BytesIO(t.docx(GOOD))
    with zipfile.ZipFile(out, "a", method) as package:
        package.writestr("word/x.bin", bytes(range(256)) * 20)
    data = bytearray(out.getvalue())
    if broken:
        start = data.index(b"word/x.bin") + 14
        data[start : start + 26] = b"\xff" * 26
    return bytes(data)


ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
PACKAGES = {
    "no zip": (b"hei", "BM820"),
    "nothing": (b"", "BM820"),
    "half a zip": (t.docx(GOOD)[:400], "BM827"),
    "a zip of something else": (t.packed({"a.txt": "a"}), "BM820"),
    "broken XML": (t.docx(GOOD, parts={"word/document.xml": "<w:document"}), "BM827"),
    "a body of something else": (
        t.docx(GOOD, parts={"word/document.xml": "<document/>"}),
        "BM827",
    ),
    "a name that climbs": (t.docx(GOOD, parts={"../x.xml": "<a/>"}), "BM827"),
    "an encrypted zip": (encrypted(), "BM822"),
    "a zip bomb": (t.docx(GOOD, parts={"word/media/x.bin": b"\0" * 30_000_000}), "BM824"),
    "too many parts": (
        t.docx(GOOD, parts={f"word/x{n}.xml": "<a/>" for n in range(1001)}),
        "BM824",
    ),
    "macros": (t.docx(GOOD, parts={"word/vbaProject.bin": b"x"}), "BM821"),
    "an active control": (t.docx(GOOD, parts={"word/activeX/activeX1.xml": "<a/>"}), "BM828"),
    "a template from outside": (leading_out("attachedTemplate", "http://x.no/a.dotm"), "BM823"),
    "a picture from outside": (leading_out("image", "http://x.no/a.png"), "BM823"),
    "an entity": (t.docx(GOOD, parts={"word/document.xml": f"{ENTITY}<a>&e;</a>"}), "BM825"),
    "an entity in a part that is not read": (
        t.docx(GOOD, parts={"word/theme.xml": f"{ENTITY}<a/>"}),
        "BM825",
    ),
    "an entity in UTF-16": (
        t.docx(GOOD, parts={"word/x.xml": f"{ENTITY}<a/>".encode("utf-16")}),
        "BM825",
    ),
    "macros in capitals": (t.docx(GOOD, parts={"word/VBAPROJECT.BIN": b"x"}), "BM821"),
    "macros by a content type": (
        typed("word/m.bin", "application/vnd.ms-office.VBAPROJECT", b"x"),
        "BM821",
    ),
    "macros by a relationship": (
        related(
            'Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"'
            ' Target="m.bin"'
        ),
        "BM821",
    ),
    "relationships in capitals": (
        related(f'{_OUTSIDE} TargetMode="External"', "word/_RELS/styles.xml.Rels"),
        "BM823",
    ),
    "external in small letters": (related(f'{_OUTSIDE} TargetMode="external"'), "BM823"),
    "external and a blank": (related(f'{_OUTSIDE} TargetMode="External "'), "BM823"),
    "external that says nothing": (
        related(f'{_IMAGE} Target="a.png" TargetMode="External"'),
        "BM823",
    ),
    "a web address without a mode": (related(_OUTSIDE), "BM823"),
    "a web address that says it is within": (
        related(f'{_OUTSIDE} TargetMode="Internal"'),
        "BM823",
    ),
    "a file address": (related(f'{_IMAGE} Target="file:///C:/a.png"'), "BM823"),
    "another computer": (related(f'{_IMAGE} Target="//x.no/a.png"'), "BM823"),
    "another computer, as Windows writes it": (
        related(f'{_IMAGE} Target="\\\\x.no\\a.png"'),
        "BM823",
    ),
    "a relationship that ends as a link does": (
        related(
            'Type="http://evil.no/attachedTemplate/hyperlink" Target="http://x.no/a.dotm"'
            ' TargetMode="External"'
        ),
        "BM823",
    ),
    "an entity in a drawing": (
        t.docx(GOOD, parts={"word/drawings/v.vml": f"{ENTITY}<xml>&e;</xml>"}),
        "BM825",
    ),
    "an entity in a part in capitals": (
        t.docx(GOOD, parts={"word/C.XML": f"{ENTITY}<xml>&e;</xml>"}),
        "BM825",
    ),
    "an entity in XML with a character set": (
        typed("word/c.dat", "application/xml; charset=utf-8", f"{ENTITY}<xml>&e;</xml>"),
        "BM825",
    ),
    "an entity in a part that does not say it is XML": (
        typed("word/c.dat", "application/x", f"\ufeff{ENTITY}<xml>&e;</xml>"),
        "BM825",
    ),
    "an entity in UTF-16 that does not say it is XML": (
        typed("word/c.dat", "application/x", f"{ENTITY}<xml>&e;</xml>".encode("utf-16")),
        "BM825",
    ),
    "a part packed with LZMA": (packed_with(zipfile.ZIP_LZMA, broken=False), "BM827"),
    "a broken part packed with LZMA": (packed_with(zipfile.ZIP_LZMA, broken=True), "BM827"),
    "a broken part packed with bzip2": (packed_with(zipfile.ZIP_BZIP2, broken=True), "BM827"),
    "a broken part": (packed_with(zipfile.ZIP_DEFLATED, broken=True), "BM827"),
    "saved in LibreOffice": (
        t.docx(
            t.control("", "", t.paragraph("x")).replace('<w:tag w:val=""/>', ""),
            parts={"docProps/app.xml": "<a>LibreOffice/7.4</a>"},
        ),
        "BM826",
    ),
}


@pytest.mark.parametrize("name", PACKAGES)
def test_packages_that_are_no_template_are_refused(name: str) -> None:
    """Macros, bombs, entities and what leads out of the file stop at the door."""
    data, code = PACKAGES[name]
    assert [code] == t.codes(data)[:1]


@pytest.mark.parametrize("relation", ["comments", "glossaryDocument", "settings", "chart"])
def test_what_word_reads_is_looked_at_though_it_is_called_data_too(relation: str) -> None:
    """A part that others keep in the file is left alone; not one that is read as something else."""
    runs = "<w:p><w:r><w:instrText>DDEAUTO x</w:instrText></w:r></w:p>"
    part = f'<w:x xmlns:w="{t.W}">{runs}</w:x>'
    data = t.joined(
        t.docx(t.paragraph("{{ eier.navn }}")), "word/a.xml", part, kind="application/xml",
        relation="customXml",
    )  # fmt: skip
    assert t.codes(data) == []
    assert t.codes(t.related(data, relation, "/word/a.xml")) == ["BM829"]


def test_links_may_lead_out() -> None:
    """A hyperlink is no danger before somebody clicks it."""
    assert not t.codes(leading_out("hyperlink", "https://example.no"))


def test_a_file_past_the_largest_is_refused_unread(tmp_path: Path) -> None:
    """No more is read of it than shows that it is too large."""
    path = tmp_path / "mal.docx"
    with path.open("wb") as file:
        file.truncate(1 << 40)

    assert t.codes(read_file(path)) == ["BM824"]


@pytest.mark.parametrize("signs", ["{{", "{%", "{#", "{{ {% {#"])
def test_signs_that_begin_and_never_end_are_told_at_once(signs: str) -> None:
    """They are looked through once, however many there are."""
    docx = t.docx(t.paragraph(signs * 10_000))

    start = time.process_time()
    assert t.codes(docx) == ["BM804"]

    assert time.process_time() - start < 4
