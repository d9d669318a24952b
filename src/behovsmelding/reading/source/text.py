"""From bytes to text, and what it is that can't be read as one.

What tells encodings apart is imported when there is need of it: most files are in UTF-8.
"""

import re
from typing import Any, NoReturn

from behovsmelding.diagnostics import Diagnostic, Fix
from behovsmelding.reading.source.nodes import MAX_FINDINGS, Document

MAX_SIZE = 1024 * 1024
"""The largest file that is read, in bytes."""
_BOM = "\ufeff"
# What YAML does not print, and the line separators no editor shows. Said by what it is, and not by
# all it isn't: the latter takes longer to compile than a file takes to read.
_UNREADABLE = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
_OTHER_FILES = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf")
"""What files begin with that are something else."""


class StopReading(Exception):  # noqa: N818 - it is no error: the finding is
    """What was found leaves nothing to read on from; it is reported already."""


class NotYaml(StopReading):
    """YAML can't read a line; `told` is what was found to be wrong with it."""

    def __init__(self, told: list[Diagnostic]) -> None:
        super().__init__(told)
        self.told = told


def text_of(document: Document, data: bytes | str) -> str:
    """Return what *data* says, which is the text of *document* too.

    Raises `StopReading` where nothing more can be made of it.
    """
    raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    if len(raw) > MAX_SIZE:
        stop(document, "BM103", 0, størst=MAX_SIZE // 1024)
    if raw.startswith(_OTHER_FILES):
        from behovsmelding.messages.ui.other_files import OTHER_FILES

        kind = next(kind for beginning, kind in OTHER_FILES.items() if raw.startswith(beginning))
        stop(document, "BM114", 0, slag=kind)
    # A text has been decoded, whatever it begins with.
    if raw is data and (codec := _wide(raw[:4])) is not None:
        _stop_at_encoding(document, raw, 0, codec)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8").removeprefix(_BOM)
        _stop_at_encoding(document, raw, len(before), None)
    if text.startswith(_BOM):
        text = text[1:]
        document.text = text
        document.report("BM102", document.span(0, 0))
    document.text = text
    if ("Ã" in text or "â€" in text or "Â" in text) and _look_for_twice(document):
        raise StopReading
    # Python knows sooner whether there is anything to look for.
    if not text.replace("\n", "").isprintable() and (found := re.search(_UNREADABLE, text)):
        _stop_at_unreadable(document, found)
    return text


def as_meant(text: str) -> str:
    """Return *text* without letters that were put in UTF-8 twice, of which it is told elsewhere."""
    if "Ã" not in text:
        return text
    from behovsmelding.reading.source.encoding import put_right

    return put_right(text)


def _look_for_twice(document: Document) -> bool:
    from behovsmelding.reading.source.encoding import look_for_twice

    return look_for_twice(document)


def _stop_at_encoding(document: Document, raw: bytes, at: int, wide: str | None) -> NoReturn:
    """Report that *raw* is no UTF-8; to write what it says again is to mend it."""
    from behovsmelding.reading.source.encoding import decoded

    found = decoded(raw, wide)
    document.text = found.text.removeprefix(_BOM)
    # The text is the same, and its bytes are others.
    fixes = (Fix(document.span(0, 0), ""),) if found.is_sure else ()
    document.report("BM101", document.character(at), fixes=fixes, koding=found.name, feil=None)
    raise StopReading


def _stop_at_unreadable(document: Document, found: re.Match[str]) -> NoReturn:
    from behovsmelding.reading.source.invisible import without

    fixes = without(document, re.compile(_UNREADABLE), MAX_FINDINGS)
    span = document.character(found.start())
    document.report("BM105", span, fixes=fixes, tegn=f"U+{ord(found[0]):04X}")
    raise StopReading


def _wide(beginning: bytes) -> str | None:
    """Return the UTF-16 or UTF-32 codec of a file that begins so: its mark, or part of a letter."""
    if beginning in (b"\xff\xfe\0\0", b"\0\0\xfe\xff"):
        return "utf-32"
    if len(beginning) == 4 and beginning.count(0) == 3:  # noqa: PLR2004
        return "utf-32-le" if beginning[0] else "utf-32-be"
    pair = beginning[:2]
    if pair in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    if len(pair) == 2 and pair.count(0) == 1:  # noqa: PLR2004
        return "utf-16-be" if pair[0] == 0 else "utf-16-le"
    return None


def stop(document: Document, code: str, at: int, **params: Any) -> NoReturn:
    """Report *code* at a place after which nothing is read. Raises `StopReading`."""
    document.report(code, document.character(at), **params)
    raise StopReading
