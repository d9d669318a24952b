"""What a file is that is no Word document of today: told by its bytes, so that it can be named."""

import re
from collections.abc import Iterable, Mapping

from behovsmelding.docx.findings import Finding, Place, TemplateError
from behovsmelding.messages.ui.word_files import FILES

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Begins the files of Office before 2007, and those of today that have a password."""

_LOOKED_AT = 4096
_BEGINNINGS = (
    (b"%PDF", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"MIME-Version:", "mht"),
    (b"\xffWPC", "wordperfect"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
)
_XML = (
    (re.compile(rb'progid="Word\.Document"|schemas\.microsoft\.com/office/word/2003'), "xml"),
    (re.compile(rb"schemas\.microsoft\.com/office/2006/xmlPackage"), "xml"),
    (re.compile(rb"urn:oasis:names:tc:opendocument"), "odt"),
    (re.compile(rb"<(?:!doctype\s+html|html|head|body|meta)\b", re.IGNORECASE), "html"),
)
_OLE_STREAMS = (
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("Book", "xls"),
    ("PowerPoint Document", "ppt"),
    ("__substg1.0_", "msg"),
)
_ENCRYPTED = ("EncryptedPackage", "EncryptionInfo", "DataSpaces")
_MIMETYPES = (
    (b"application/vnd.oasis.opendocument.text", "odt"),
    (b"application/vnd.oasis.opendocument.spreadsheet", "ods"),
    (b"application/vnd.oasis.opendocument.presentation", "odp"),
    (b"application/epub+zip", "epub"),
)
_KINDS = (
    ("spreadsheetml", "xls"),
    ("ms-excel", "xls"),
    ("presentationml", "ppt"),
    ("ms-powerpoint", "ppt"),
    ("visio", "visio"),
)


def refused(data: bytes) -> TemplateError:
    """Return what to say of a file that is no zip at all (BM820, BM822)."""
    if data.startswith(OLE):
        return _ole(data)
    start = data[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start:
        return _no_word_file("nothing")
    named = next((name for sign, name in _BEGINNINGS if start.startswith(sign)), None)
    if named is None and start.startswith(b"<"):
        named = next((name for sign, name in _XML if sign.search(start)), "other xml")
    return _no_word_file(named)


def _ole(data: bytes) -> TemplateError:
    """Tell an old file from one with a password by the names in its directory."""
    if _names(data, _ENCRYPTED):
        return TemplateError([Finding(code="BM822")])
    named = next((name for stream, name in _OLE_STREAMS if _names(data, (stream,))), "ole")
    return _no_word_file(named)


def _names(data: bytes, streams: Iterable[str]) -> bool:
    folded = data.lower()
    return any(each.lower().encode("utf-16-le") in folded for each in streams)


def refused_package(parts: Mapping[str, bytes]) -> TemplateError:
    """Return what to say of a zip that has no main document of Office (BM820)."""
    mimetype = parts.get("mimetype", b"")
    named = next((name for sign, name in _MIMETYPES if mimetype.startswith(sign)), None)
    if named is None and any(name.startswith("Index/") for name in parts):
        named = "pages"
    if named is None and "word/document.xml" in parts:
        return damaged("_rels/.rels")
    return _no_word_file(named or "zip")


def refused_kind(kind: str) -> TemplateError:
    """Return what to say of a package whose main part has the content type *kind* (BM820)."""
    return _no_word_file(next((name for sign, name in _KINDS if sign in kind), None))


def damaged(part: str = "") -> TemplateError:
    """Return what to say of a Word file that can't be read where it is to be (BM827)."""
    params = {"del": part} if part else {}
    return TemplateError([Finding(code="BM827", place=Place(part=part), params=params)])


def _no_word_file(named: str | None) -> TemplateError:
    params = {} if named is None else {"hva": FILES[named]}
    return TemplateError([Finding(code="BM820", params=params)])
