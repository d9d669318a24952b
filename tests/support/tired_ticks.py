"""Slips with choices in a list: bullets, brackets, ticks as in Word, and words for none."""

from tests.support.tired import Slip
from tests.support.tired_answers import of

_VARIGHET = "varighet: [vår 2027, høst 2027]"
_HALVÅR = "\n      - vår 2027\n      - høst 2027"
_VÅR = "\n      - vår 2027"


def _varighet(*rest: str | None) -> Slip:
    return of("2027", _VARIGHET, "varighet", *rest)


LISTED = (
    # Behind the bullets of a mail or of Word.
    *(
        _varighet(each, "BM226", _HALVÅR)
        for each in (
            "\n      * vår 2027\n      * høst 2027",
            "\n      *vår 2027\n      *høst 2027",
            "\n      *\tvår 2027\n      *\thøst 2027",
            "\n* vår 2027\n* høst 2027",
            "\n•\tvår 2027\n•\thøst 2027",
            "\n    * vår 2027\n    * høst 2027",
            "* vår 2027\n      * høst 2027",
            "- vår 2027\n      - høst 2027",
        )
    ),
    *(_varighet(each, "BM226", _VÅR) for each in ("- vår 2027", "* vår 2027")),
    _varighet("- [x] vår 2027", "BM226", _VÅR),
    _varighet("- [x] vår 2027\n      - [ ] høst 2027", "BM226", _VÅR),
    *(
        _varighet(each, "BM207", "\n      [vår 2027, høst 2027]")
        for each in (
            "\n      • vår 2027\n      • høst 2027",
            "\n      o\tvår 2027\n      o\thøst 2027",
            "\n      1. vår 2027\n      2. høst 2027",
        )
    ),
    of("2027", "tema: [språk]", "tema", "* språk", "BM226", "\n      - språk"),
    of("2025", "behov: ja", "behov", "• ja", "BM203", "ja"),
    # In other brackets, or in half a pair of them.
    *(
        _varighet(each, "BM207", "[vår 2027, høst 2027]")
        for each in (
            "(vår 2027, høst 2027)",
            "(vår 2027 og høst 2027)",
            "(vår 2027, høst 2027]",
            "vår 2027, høst 2027]",
        )
    ),
    _varighet("(vår 2027)", "BM207", "[vår 2027]"),
    # Which half-year it is, a person knows; that it is ticked is told once.
    _varighet("\n      - vår: x\n      - høst:", "BM235"),
    _varighet("\n      vår: x\n      høst:", "BM235"),
    of("2027", "område: [skole]", "område", "ja, begge", "BM215 BM215"),
    _varighet("{vår 2027}", "BM207", "[vår 2027]"),
    of("2027", "område: [skole]", "område", "(barnehage, skole)", "BM207", "[barnehage, skole]"),
    of("2027", "tema: [språk]", "tema", "(språk)", "BM207", "[språk]"),
    *(
        _varighet(f"[vår 2027, høst 2027{sign}", "BM127", "[vår 2027, høst 2027]")
        for sign in ("", ")", "}")
    ),
    _varighet('"vår 2027", "høst 2027"', "BM207", '["vår 2027", "høst 2027"]'),
    _varighet('["vår 2027", "høst 2027"', "BM127", '["vår 2027", "høst 2027"]'),
    # A `|` over them is for a long answer.
    _varighet("|\n      - vår 2027\n      - høst 2027", "BM238", _HALVÅR),
    _varighet("|\n      vår 2027\n      høst 2027", "BM238", "\n      [vår 2027, høst 2027]"),
    # Ticked on one line, as it is copied from Word.
    *(
        _varighet(each, "BM235", "[vår 2027]")
        for each in (
            "☒ vår 2027 ☐ høst 2027",
            "☐ høst 2027 ☒ vår 2027",
            "vår 2027 x, høst 2027",
            "X Vår 2027   Høst 2027",
            "vår 2027 ☒ høst 2027 ☐",
            "x vår 2027",
        )
    ),
    *(_varighet(each, "BM235", "[vår 2027, høst 2027]") for each in ("x vår 2027, x høst 2027",)),
    _varighet("\n      vår 2027: [x]\n      høst 2027: [ ]", "BM235", _VÅR),
    _varighet("\n      - vår 2027: ☒\n      - høst 2027: ☐", "BM235", _VÅR),
    _varighet("x, vår 2027, høst 2027", "BM207"),
    of("2027", "område: [skole]", "område", "☐ Barnehage ☒ Skole", "BM235", "[skole]"),
    *(
        of("2025", "behov: ja", "behov", each, "BM203", "ja")
        for each in ("☒ Ja ☐ Nei", "(x) ja ( ) nei", "x ja")
    ),
    of("2025", "behov: ja", "behov", "☐ Ja ☐ Nei", "BM203"),
    of("2025", "flere_ordninger: nei", "flere_ordninger", "☐ Ja ☒ Nei", "BM203", "nei"),
    # A word or a dash for none.
    *(
        of("2027", "kompetansenettverk: Narvik", "kompetansenettverk", each, "BM239", "")
        for each in ("–", "---", "nei", "Ingen", "ikke aktuelt", "N/A")
    ),
    of("2027", "målgruppe: Alle", "målgruppe", "–", "BM239", "", "BM401"),
    of("2027", "målgruppe: Alle", "målgruppe", "Ingen"),
    of("2027", "kompetansenettverk: Narvik", "kompetansenettverk", '"ingen"'),
    # Where nothing is ticked, or it is in doubt what is, nothing is an answer.
    *(
        _varighet(each, "BM235")
        for each in (
            "[ ] vår 2027",
            "☐ vår 2027 ☐ høst 2027",
            "vår 2027: nei",
            "{vår 2027: , høst 2027: }",
            "\n      - vår 2027:\n      - høst 2027:",
            "\n      vår 2027:\n      høst 2027:",
            "\n      - vår 2027:",
            "\n      - vår 2027: nei",
            "\n      - vår 2027: nei\n      - høst 2027: nei",
            "\n      - vår 2027\n      - høst 2027: nei",
            "\n      - vår 2027: x\n      - høst 2027: kanskje",
            "\n      - [ ] vår 2027\n      - [ ] høst 2027",
            "\n      - ☐ vår 2027\n      - ☐ høst 2027",
            "\n      - vår 2027: x  # ok\n      - høst 2027:",
        )
    ),
    of("2025", "varighet: [vår 2026]", "varighet", "\n      - vår 2026:", "BM235"),
    of("2027", "område: [skole]", "område", "\n      - barnehage:\n      - skole:", "BM235"),
    # Names may be ticked too, where nothing else can be meant.
    *(
        of("2027", "tema: [språk]", "tema", each, "BM235", becomes)
        for each, becomes in (
            ("\n      - Lesing: x\n      - Regning:", "\n      - Lesing"),
            ("\n      - Lesing: ja\n      - Regning: nei", "\n      - Lesing"),
            ("\n      Lesing: x\n      Regning:", "\n      - Lesing"),
            ("{lesing: x, regning: }", "[lesing]"),
            ("\n      - ☒ Lesing\n      - ☐ Regning", "\n      - Lesing"),
            ("☒ Lesing ☐ Regning", "[Lesing]"),
            ("\n      - Lesing:\n      - Regning:", None),
            ("\n      - Lesing: nei\n      - Regning: nei", None),
        )
    ),
    of("2027", "tema: [språk]", "tema", "\n      - Lesing: nå", "BM121", '\n      - "Lesing: nå"'),
    of(
        "2025",
        "flere_eiere: []",
        "flere_eiere",
        "\n  - Sømna kommune: x\n  - Vega kommune:",
        "BM235",
        "\n  - Sømna kommune",
    ),
)
"""Choices and periods behind other signs than those of a list."""
