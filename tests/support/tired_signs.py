"""Slips with a sign: one that is lacking, or another in its place, or one that YAML takes."""

from tests.support.tired import Slip

_MÅLGRUPPE = "    målgruppe: Alle"
_TILSKUDD = "tilskudd: {eier: 70 000, uh: 503 800}"
_ROWS = "      Narvik kommune: 120 000\n      Nord universitet: 340 000\n"
_BLOCK = f"    tilskudd:\n{_ROWS}"


def _glued(answer: str, becomes: str | None) -> Slip:
    mended = None if becomes is None else f"    målgruppe: {becomes}"
    return Slip("2027", _MÅLGRUPPE, f"    målgruppe:{answer}", "BM122", mended)


GLUED = (
    # Without its blank a key goes on to the next colon: no word of the answer goes with it.
    _glued("Alle: store og små", '"Alle: store og små"'),
    _glued("Alle: store og små  # avklart", '"Alle: store og små"  # avklart'),
    _glued("Alle:", '"Alle:"'),
    _glued("Alle: |\n      store og små", None),
    Slip("2027", _MÅLGRUPPE, "    malgruppe:Alle: store", "BM201"),
    Slip("2025", _TILSKUDD, f"tilskudd:{_TILSKUDD[10:]}", "BM122", _TILSKUDD),
    Slip(
        "2025",
        _TILSKUDD,
        "tilskudd:{eier: 70 000}",
        "BM122",
        "tilskudd: {eier: 70 000}",
        "BM401",
    ),
    Slip(
        "2027",
        _BLOCK,
        "    tilskudd:{Narvik kommune: 120 000}\n",
        "BM122",
        "    tilskudd: {Narvik kommune: 120 000}\n",
    ),
)
"""Keys that are glued to an answer with a colon in it."""

_BESKRIVELSE = "    beskrivelse: |\n      Vi gjør det.\n"
_MORE = f"{_BESKRIVELSE}      Bakgrunn: vi har mye å lære.\n\n      - Trinn 5–7\n"


def _bar(sign: str, whole: str = _MORE, becomes: str | None = "|") -> Slip:
    """Make a slip of another *sign* for the `|` before the *whole* text, and what it becomes."""
    mended = None if becomes is None else whole.replace("|", becomes, 1)
    return Slip("2027", _BESKRIVELSE, whole.replace("|", sign, 1), "BM157", mended)


BARS = (
    # What looks like it, whether YAML can read the lines below or not.
    *(_bar(sign) for sign in ("l", "I", "¦", "!", "/", "\\", "||", "|.", "|:", "│", "｜")),
    *(_bar(sign, _BESKRIVELSE) for sign in ("l", "I", "¦", "!", "||")),
    *(_bar(sign, f"{_BESKRIVELSE}\n      Og mer.\n") for sign in ("l", "I", "¦", "!")),
    *(_bar(sign, "    beskrivelse: |\n      - Trinn 5\n      - Trinn 6\n") for sign in ("l", "!")),
    *(_bar(sign, "    beskrivelse: |\n      Mål: lære\n      Tid: vår\n") for sign in ("I", "¦")),
    _bar("l  # kort", _BESKRIVELSE, "|  # kort"),
    Slip("2027", "plan: |", "plan: l", "BM157", "plan: |"),
    Slip("2027", "  involvering: |", "  involvering: I", "BM157", "  involvering: |"),
    Slip("2025", "    forankring: |", "    forankring: ¦", "BM157", "    forankring: |"),
    # «I» may be a word that goes on below; and what would be part of a text is no comment.
    _bar("I", "    beskrivelse: |\n      tillegg til dette.\n", None),
    _bar("l", f"{_BESKRIVELSE}      # Husk mer.\n", None),
    # With nothing below there is no text yet.
    *(_bar(sign, "    beskrivelse: |\n", None) for sign in ("l", "I", "¦")),
    # Elsewhere it is an answer as any other, or the beginning of one.
    Slip("2027", "    funksjon: Rådgiver", "    funksjon: I"),
    Slip("2027", _BESKRIVELSE, "    beskrivelse: |\n      Vi gjør det.\n      plan: l\n"),
    Slip("2027", _BESKRIVELSE, "    beskrivelse: I alle skoler.\n"),
    # The colon before it is lacking: what is below belongs to no other text.
    Slip("2027", "plan: |", "plan |", "BM153", "plan: |"),
    Slip("2027", "    beskrivelse: |", "    beskrivelse |", "BM153", "    beskrivelse: |"),
)
"""Another sign for the `|` that a long text stands below."""
