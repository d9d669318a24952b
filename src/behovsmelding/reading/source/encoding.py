"""A file in another encoding than UTF-8: which it is, and what it says.

Opened where a file is no UTF-8. What is in doubt is not guessed at: a wrong letter in a name is
worse than a file that must be saved again.
"""

import codecs
import re
from typing import NamedTuple

_CODECS = {"Windows-1252": "cp1252", "Mac OS Roman": "mac_roman", "MS-DOS": "cp865"}
_LETTERS = re.compile(r"(?<![^\W\d_])[^\W\d_]+(?![^\W\d_])")
_NORWEGIAN = frozenset("æøåÆØÅéÉèäöüÄÖ–—«»“”’‘…§•\u00a0°½áčđŋšŧžÁČĐŊŠŦŽ")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]")
_ERRORS = "behovsmelding-cp1252"


class Decoded(NamedTuple):
    """What a file says, in which encoding, and whether that is beyond doubt."""

    text: str
    name: str
    is_sure: bool


def decoded(raw: bytes, utf_16: str | None) -> Decoded:
    """Return what *raw* says; *utf_16* is its codec where it is one of those."""
    if utf_16 is not None:
        text = raw.decode(utf_16, "replace")
        return Decoded(text, "UTF-16", _is_clean(text))
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
