"""A file in another encoding than UTF-8: which it is, and what it says.

Opened where a file is no UTF-8, or was once read as if it were none. What is in doubt is not
guessed at: a wrong letter in a name is worse than a file that must be saved again.
"""

import codecs
import re
from typing import NamedTuple

from behovsmelding.diagnostics import Fix
from behovsmelding.reading.source.nodes import Document

_CODECS = {"Windows-1252": "cp1252", "Mac OS Roman": "mac_roman", "MS-DOS": "cp865"}
_LETTERS = re.compile(r"(?<![^\W\d_])[^\W\d_]+(?![^\W\d_])")
_NORWEGIAN = frozenset("æøåÆØÅéÉèäöüÄÖ–—«»“”’‘…§•\u00a0°½áčđŋšŧžÁČĐŊŠŦŽ")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]")
_ERRORS = "behovsmelding-cp1252"
_MOST = 20_000
"""How many letters are put right: more than a behovsmelding has."""
_BEGINNINGS = ("Ã", "Â", "â€")


def _garbled(letter: str) -> str:
    """Return what *letter* in UTF-8 looks like when it is read as Windows-1252."""
    return "".join(
        bytes([each]).decode("cp1252", "ignore") or chr(each) for each in letter.encode()
    )


_MEANT = {wrong: each for each in _NORWEGIAN if (wrong := _garbled(each)).startswith(_BEGINNINGS)}
# «Â» before a blank is a letter by itself, unless it stands within a word or a number.
_TWICE = re.compile(
    "|".join(
        (r"(?<=\w)" if each.isspace() else "") + re.escape(wrong) for wrong, each in _MEANT.items()
    )
)
_TWICE_IN_KEY = re.compile(rf"^[a-z_]*(?:{_TWICE.pattern})[a-z_]*[ \t]*:", re.MULTILINE)


class Decoded(NamedTuple):
    """What a file says, in which encoding, and whether that is beyond doubt."""

    text: str
    name: str
    is_sure: bool


def decoded(raw: bytes, wide: str | None) -> Decoded:
    """Return what *raw* says; *wide* is its codec where that is UTF-16 or UTF-32."""
    if wide is not None:
        text = raw.decode(wide, "replace")
        return Decoded(text, wide[:6].upper(), _is_clean(text))
    if _has_utf_8(raw):
        # A text that was pasted into a file in UTF-8 by something that knew no better.
        text = raw.decode("utf-8", _ERRORS)
        return Decoded(text, "Windows-1252", _is_clean(text) and _is_norwegian(text))
    found = [(raw.decode(codec, "replace"), name) for name, codec in _CODECS.items()]
    clean = [(text, name) for text, name in found if _is_clean(text) and _is_norwegian(text)]
    text, name = clean[0] if clean else found[0]
    return Decoded(text, name, len(clean) == 1)


def _has_utf_8(raw: bytes) -> bool:
    """Tell whether there are letters in UTF-8 in *raw* too."""
    # Two letters in another encoding may look like one in this, but hardly like one of ours.
    text = raw.decode("utf-8", "ignore")
    return not text.isascii() and _is_norwegian(text)


def _is_clean(text: str) -> bool:
    return _CONTROL.search(text) is None


def _is_norwegian(text: str) -> bool:
    """Tell whether every character of *text* is one that is written in Norway."""
    return all(each.isascii() or each in _NORWEGIAN for each in text)


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return wrong.decode("cp1252", "replace"), error.end


codecs.register_error(_ERRORS, _as_cp1252)


def put_right(text: str) -> str:
    """Return *text* without the letters that were put in UTF-8 twice."""
    return _TWICE.sub(lambda found: _MEANT[found[0]], text)


def look_for_twice(document: Document) -> bool:
    """Report letters of *document* that were put in UTF-8 twice: `bÃ¸ker` (BM155).

    Where the fields at the margin are among them, no more is to be made of it (BM101): tells so.
    """
    found = [each for each, _ in zip(_TWICE.finditer(document.text), range(_MOST), strict=False)]
    if not found:
        return False
    fixes = tuple(Fix(document.span(*each.span()), _MEANT[each[0]]) for each in found)
    span, feil = document.span(*found[0].span()), found[0][0]
    if _TWICE_IN_KEY.search(document.text) is None:
        document.report("BM155", span, fixes=fixes, feil=feil, tegn=_MEANT[feil])
        return False
    document.report("BM101", span, fixes=fixes, koding=None, feil=feil, tegn=_MEANT[feil])
    return True
