"""Slips where one answer is asked for, or each stands alone, and something else stands there."""

from textwrap import indent

from tests.support.tired import Slip
from tests.support.tired_answers import of

_SEVERAL = "\n  - Sømna kommune\n  - Vega kommune"
_ANSLAG = "        2028: 460 000"

SINGLE = (
    # What is asked for once is not to be chosen among several.
    *(
        Slip(form, right, written, "BM205")
        for form, right, written in (
            ("2027", "type: kommune", "type:\n      - kommune\n      - privat barnehage"),
            ("2027", "      beløp: 40 000", "      beløp: [20 000, 20 000]"),
            ("2027", "  - navn: Narvik kommune", "  - navn: [Narvik kommune, Vega kommune]"),
            ("2027", "    målgruppe: Alle", "    målgruppe: [Alle, to]"),
            ("2025", "formål: gjennomføre", "formål: [gjennomføre, planlegge]"),
        )
    ),
    # Names alone, with the word for one before each.
    *(
        of("2025", "flere_eiere: []", "flere_eiere", written, "BM205", becomes)
        for written, becomes in (
            ("\n  - navn: Sømna kommune\n  - navn: Vega kommune", _SEVERAL),
            ("\n  - namn: Sømna kommune\n  - Vega kommune", _SEVERAL),
            ("\n  - navn: Sømna kommune  # kanskje", "\n  - Sømna kommune  # kanskje"),
            ("\n  - flere_eiere: Sømna kommune", "\n  - Sømna kommune"),
            ("\n  - navn: Sømna kommune\n    type: kommune", None),
            ("[{navn: Sømna kommune}]", None),
        )
    ),
    of("2027", "tema: [språk]", "tema", "\n      - tema: språk", "BM205", "\n      - språk"),
    # A half of a year has no estimate; the years that may have one are told.
    Slip("2027", _ANSLAG, "        vår 2028: 460 000", "BM206"),
)
"""Several answers for one, and a word before each of several."""

_TEKST = "      Vi gjør det.\n"
_BUDSJETT = "Budsjett:\nNarvik kommune: 140 000\nSum: 555 000\n"
_TILSKUDD = "    tilskudd:\n      Narvik kommune: 120 000\n      Nord universitet: 340 000\n"
_KONTAKT = (
    "      navn: Kari Nordmann\n      funksjon: Rådgiver\n"
    "      epost: kari.nordmann@example.no\n      merkes: Kompetanse\n"
)
_EIER = "tilskudd: {eier: 70 000, uh: 503 800}"

MIXED = (
    # A budget below its heading is part of its text, where the grant is told elsewhere.
    Slip("2027", _TEKST, _TEKST + _BUDSJETT, "BM146", _TEKST + indent(_BUDSJETT, "      ")),
    Slip(
        "2027",
        f"      Vikar.\n{_TILSKUDD}",
        f"      Vikar.\n{_BUDSJETT}",
        "BM146 BM137",
        f"      Vikar.\n      {_BUDSJETT}",
        "BM137",
    ),
    # What nobody asks for is told as that, colon or not.
    *(
        Slip("2025", _EIER, f"tilskudd: {{eier: 70 000, {each}, uh: 503 800}}", "BM214")
        for each in ("fra fond 90 000", "fra fond:90 000", "vikar 90 000")
    ),
    # A dash before each answer of one person makes no more of them.
    Slip(
        "2027",
        _KONTAKT,
        _KONTAKT.replace("      ", "      - "),
        "BM234",
        _KONTAKT.replace("      ", "        "),
    ),
    Slip(
        "2027",
        _KONTAKT,
        "      - navn: Kari Nordmann\n      - navn: Ola Nordmann\n",
        "BM236",
    ),
)
"""What belongs together, and what does not."""
