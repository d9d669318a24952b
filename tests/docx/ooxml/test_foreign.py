"""A file that is no Word document of today is told by its own name, whatever it is called."""

import io
import re
import zipfile
import zlib

import pytest

from behovsmelding.docx.findings import TemplateError
from behovsmelding.docx.ooxml.foreign import OLE, refused, refused_kind, refused_package
from behovsmelding.docx.ooxml.parts import Package
from behovsmelding.messages.ui.word_files import FILES
from tests.support import templates as t

OFFICE = "application/vnd.openxmlformats-officedocument"


def ole(*streams: str) -> bytes:
    """Make the beginning of an old file, whose directory names *streams*."""
    return OLE + b"\0" * 504 + b"".join(each.encode("utf-16-le") + b"\0\0" for each in streams)


def package(kind: str) -> bytes:
    """Make a Word file whose main part is of another *kind*."""
    parts = t.unpacked(t.docx(t.paragraph("x")))
    types = parts["[Content_Types].xml"].decode()
    types = types.replace(f"{OFFICE}.wordprocessingml.document.main+xml", kind)
    return t.packed({**parts, "[Content_Types].xml": types})


def stored(**parts: str) -> bytes:
    """Pack a file as others than Word do, its type first."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as zipped:
        for name, content in parts.items():
            zipped.writestr(name, content)
    return out.getvalue()


FOREIGN = {
    "pdf": b"%PDF-1.7\n",
    "rtf": b"{\\rtf1\\ansi Eier}",
    "html": b"\xef\xbb\xbf<!DOCTYPE html><html><body>{{ eier.navn }}</body></html>",
    "html without a doctype": b"\n<HTML xmlns:w='urn:schemas-microsoft-com:office:word'>",
    "mht": b"MIME-Version: 1.0\nContent-Type: multipart/related",
    "wordperfect": b"\xffWPC\x10\0",
    "picture": b"\x89PNG\r\n\x1a\n",
    "nothing": b"",
    "xml": b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
    "xml flat": b'<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>',
    "other xml": b"<note/>",
    "doc": ole("Root Entry", "1Table", "WordDocument"),
    "xls": ole("Root Entry", "Workbook"),
    "ppt": ole("Root Entry", "PowerPoint Document"),
    "msg": ole("Root Entry", "__substg1.0_001A001E"),
    "ole": ole("Root Entry", "Contents"),
    "odt": stored(mimetype="application/vnd.oasis.opendocument.text", content="<x/>"),
    "odt flat": b'<x:document xmlns:x="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
    "ods": stored(mimetype="application/vnd.oasis.opendocument.spreadsheet"),
    "odp": stored(mimetype="application/vnd.oasis.opendocument.presentation"),
    "epub": stored(mimetype="application/epub+zip"),
    "pages": t.packed({"Index/Document.iwa": b"x", "Metadata/Properties.plist": b"x"}),
    "zip": t.packed({"bilde.png": b"x"}),
    "xls of today": package(f"{OFFICE}.spreadsheetml.sheet.main+xml"),
    "ppt of today": package(f"{OFFICE}.presentationml.presentation.main+xml"),
    "visio": package("application/vnd.ms-visio.drawing.main+xml"),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_file_of_another_kind_is_told_by_its_name(name: str) -> None:
    """Whoever gave it the name of a Word file sees what it is instead."""
    known = {**dict.fromkeys(["html without a doctype"], "html"), "xml flat": "xml"}
    key = known.get(name) or name.partition(" of ")[0].replace("odt flat", "odt")
    (found,) = t.checked(FOREIGN[name])

    assert (found.code, found.params["hva"]) == ("BM820", FILES[key])


def test_every_kind_that_has_a_name_is_tried() -> None:
    """So that no name stands there for what is never told."""
    told = {str(t.checked(data)[0].params["hva"]) for data in FOREIGN.values()}
    assert told == {str(each) for each in FILES.values()}


def test_a_file_with_a_password_is_told_from_an_old_one() -> None:
    """Both are of the same make; only the one with a password has an encrypted package in it."""
    encrypted = ole("Root Entry", "EncryptionInfo", "EncryptedPackage")

    assert [each.code for each in refused(encrypted).findings] == ["BM822"]


@pytest.mark.parametrize("kind", ["document", "template"])
def test_a_file_of_macros_is_refused_by_its_type(kind: str) -> None:
    """Also where the macros themselves have been taken out of it."""
    named = {"document": "document", "template": "template"}[kind]
    docm = package(f"application/vnd.ms-word.{named}.macroEnabled.main+xml")
    template = package(f"application/vnd.ms-word.{named}.macroEnabledTemplate.main+xml")

    assert t.codes(docm) == t.codes(template) == ["BM821"]


def test_a_damaged_part_is_named() -> None:
    """Whoever made the file can put that picture in again."""
    docx = bytearray(
        t.packed({**t.unpacked(t.docx(t.paragraph("{{ eier.navn }}"))), "word/media/a.png": b"x"})
    )
    for found in re.finditer(re.escape(zlib.crc32(b"x").to_bytes(4, "little")), bytes(docx)):
        docx[found.start()] ^= 1
    (told,) = t.checked(bytes(docx))

    assert (told.code, told.part, told.params) == (
        "BM827", "word/media/a.png", {"del": "word/media/a.png"}
    )  # fmt: skip


def test_a_word_file_that_lost_its_beginning_is_damaged() -> None:
    """Its text is there, and nothing says that it is the text."""
    parts = t.unpacked(t.docx(t.paragraph("x")))
    del parts["_rels/.rels"]

    assert t.codes(t.packed(parts)) == ["BM827"]
    assert [each.code for each in refused_package({}).findings] == ["BM820"]
    assert [each.code for each in refused_kind("application/xml").findings] == ["BM820"]


def test_a_package_without_a_main_part_is_no_document() -> None:
    """Whoever reads is told in the same way as whoever checks."""
    with pytest.raises(TemplateError, match="BM820"):
        Package.read(t.packed({"[Content_Types].xml": "<Types/>"}))
