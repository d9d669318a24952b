"""The text of a piece of a run, and what its signs stand for."""

import sys

from behovsmelding.docx.layout.fields import TICKED, UNTICKED
from behovsmelding.docx.ooxml.xml import Xml, w

_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
SAID = frozenset({*_SIGNS, "sym"})
"""What is text in a run beside its `w:t`."""
_BREAKS_NO_LINE = frozenset({"page", "column"})
_BOXES = {"FE": TICKED, "FD": TICKED, "78": TICKED, "A8": UNTICKED, "6F": UNTICKED, "FC": TICKED}
"""The signs of Wingdings that people tick boxes with, by the last two digits of their numbers."""
_BULLETS = {"B7": "•", "A7": "•", "D8": "•"}
_PRIVATE = 0xF000
_SHOWN = 0x20
_SURROGATES = range(0xD800, 0xE000)
_TEXT = w("t")


def text_of(piece: Xml, name: str) -> str:
    """Return the text that *piece* of a run, called *name*, stands for."""
    if piece.tag == _TEXT:
        return piece.text or ""
    if name == "sym":
        return _symbol(piece)
    if name == "br" and piece.get(w("type")) in _BREAKS_NO_LINE:
        return ""
    return _SIGNS.get(name, "")


def _symbol(piece: Xml) -> str:
    """Return the character that a sign of a font of signs looks like."""
    code = (piece.get(w("char")) or "").upper()
    if "wingdings" in (piece.get(w("font")) or "").lower() and code[-2:] in _BOXES:
        return _BOXES[code[-2:]]
    if code[-2:] in _BULLETS and code.startswith("F0"):
        return _BULLETS[code[-2:]]
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    number -= _PRIVATE if _PRIVATE <= number < _PRIVATE + 256 else 0
    is_one = _SHOWN <= number <= sys.maxunicode and number not in _SURROGATES
    return chr(number) if is_one else ""
