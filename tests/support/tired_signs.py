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
