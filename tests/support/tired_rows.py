"""Slips with who gets what: amounts before names, numbers for names, cells of a spreadsheet."""

from tests.support.tired import Slip

_NARVIK = "Narvik kommune: 120 000"
_NORD = "Nord universitet: 340 000"
_ROWS = f"      {_NARVIK}\n      {_NORD}\n"
_BLOCK = f"    tilskudd:\n{_ROWS}"
_BESIDE = "    tilskudd: 120 000 Narvik kommune\n"


def _rows(written: str, codes: str, becomes: str | None = _ROWS, left: str = "") -> Slip:
    return Slip("2027", _ROWS, written, codes, becomes, left)


def _narvik(written: str, codes: str = "", becomes: str | None = None) -> Slip:
    line = None if becomes is None else f"Narvik kommune: {becomes}"
    return Slip("2027", _NARVIK, f"Narvik kommune: {written}", codes, line)


TURNED_ROWS = (
    # The amount first, and no colon.
    *(
        _rows(f"{lead}120 000{sign}Narvik kommune\n{lead}340 000{sign}Nord universitet\n", "BM237")
        for lead in ("      ", "      - ", "    - ")
        for sign in (" ", "\t", " – ", " til ", " - ")
    ),
    _rows("      - 120 000: Narvik kommune\n      - 340 000: Nord universitet\n", "BM237"),
    _rows("      120 000 narvik kommune\n      340 000 NORD UNIVERSITET\n", "BM237"),
    *(
        _rows(
            f"      {kr}120 000{øre} Narvik kommune\n      {kr}340 000{øre} Nord universitet\n",
            "BM237",
            f"      Narvik kommune: {kr}120 000{øre}\n      Nord universitet: {kr}340 000{øre}\n",
        )
        for kr, øre in (("kr ", ""), ("", ",-"), ("", " kr"))
    ),
    Slip("2027", _BLOCK, _BESIDE, "BM237", f"    tilskudd:\n      {_NARVIK}\n"),
    # Whom it is for is in doubt: nothing changes hands.
    *(
        _rows(f"      120 000 Narvik kommune\n      340 000 {name}\n", "BM210", None)
        for name in ("Lesesenteret", "Narvik kommune", "Nord universitet og UiT")
    ),
    _rows("      120 000 Narvik kommune\n      ca. 340 000 Nord universitet\n", "BM210", None),
    # Another sign for the colon, as in a file for spreadsheets.
    _rows(_ROWS.replace(": ", ";"), "BM153"),
    _rows(_ROWS.replace(": ", " ; "), "BM153"),
    # The number of whom it is for, alone or beside the name.
    *(
        _rows(_ROWS.replace("Narvik kommune", name), "BM512")
        for name in (
            "959469059",
            "959 469 059 Narvik kommune",
            "Narvik kommune (org.nr. 959469059)",
            "Narvik kommune, org.nr 959 469 059",
            "Narvik kommune [959469059]",
        )
    ),
    *(
        _rows(_ROWS.replace("Narvik kommune", name), "BM513", None)
        for name in ("Evenes kommune (959469059)", "974767880")
    ),
)
"""Amounts before the names they are for, and numbers in their place."""

SPREADSHEET = (
    _narvik("120\t000", "BM317", "120 000"),
    _narvik("1,200,000", "BM301", "1 200 000"),
    _narvik("1,200,000 kr", "BM301"),
    _narvik("120 000 -", "BM301", "120 000"),
    _narvik("120 000 - 130 000", "BM301"),
    *(_narvik(each, "BM301") for each in ("totalt 120 000", "i alt 120 000", "til sammen 120 000")),
    _narvik("nei", "BM316"),
    _narvik("ja", "BM301"),
    *(
        _narvik(each, "BM301")
        for each in ("=60000+60000", "=SUM(B2:B3)", "€ 12 000", "120 000 [1]")
    ),
    # Which of them are thousands is not said.
    *(_narvik(each, "BM301") for each in ("40 + 80 tusen", "80 + 40 000", "0,1 mill + 20")),
)
"""Amounts as they are copied from a spreadsheet, or said."""

_LOKAL = "tilskudd: {eier: 70 000, uh: 503 800}"
_EGENINNSATS = "    egeninnsats: |\n      Vikar.\n"

SWALLOWED = (
    # Amounts below a text are never made part of it.
    *(
        Slip(
            "2027",
            f"{_EGENINNSATS}{_BLOCK}",
            f"{_EGENINNSATS}{lead}Narvik kommune: 120 000\n{lead}Nord universitet: 340 000\n",
            "BM214 BM214",
        )
        for lead in ("    ", "    tilskudd til ", "    tilskudd ")
    ),
    # With øre that are none, and behind a mark that makes a comment of it.
    _rows(
        "      Narvik kommune\t120 000,00\n      Nord universitet\tkr 340 000,00\n",
        "BM153",
        "      Narvik kommune: 120 000,00\n      Nord universitet: kr 340 000,00\n",
    ),
    _narvik("#120 000", "BM147"),
    _narvik("#kr 120 000,-", "BM147"),
    Slip("2027", "      beløp: 40 000", "      beløp: #40 000", "BM147"),
    Slip("2027", "        2028: 460 000", "        2028: #460 000", "BM147"),
    Slip("2027", "    område: [skole]", "    område: #skole", "BM147"),
    Slip("2025", _LOKAL, "tilskudd:\n      eier: #70 000\n      uh: 503 800", "BM147"),
    _narvik("# 120 000", "BM502"),
)
"""Amounts that would be lost."""

BY_NAME = (
    # In the form of 2025 the amounts are the owner's and the university's, called by name.
    Slip(
        "2025",
        _LOKAL,
        "tilskudd: {Narvik kommune: 70 000, Nord universitet: 503 800}",
        "BM201 BM201",
        _LOKAL,
    ),
    # Two blanks in a name are one.
    Slip("2027", "navn: Narvik kommune", "navn: Narvik  kommune"),
    Slip("2027", f"      {_NARVIK}", "      Narvik  kommune: 120 000"),
    Slip("2025", "navn: Nord universitet", "navn: Nord   universitet"),
)
"""Names where the form asks for a part, and names with blanks too many."""

_HERAV = (
    "herav koordinator",
    "Koordinator",
    "koordinator",
    "Hvorav til koordinator",
    "kvarav koordinator",
)

WITHIN = (
    # Money that is part of somebody's is nobody else's, and doesn't count twice.
    *(_rows(f"{_ROWS}      {each}: 40 000\n", "BM517", None) for each in _HERAV),
    *(
        Slip(
            "2027",
            _BLOCK,
            f"    tilskudd: {{{_NARVIK}, {_NORD}, {each}: 40 000}}\n",
            "BM517",
        )
        for each in _HERAV
    ),
    *(
        Slip("2025", _LOKAL, written, "BM229")
        for each in _HERAV
        for written in (
            f"tilskudd: {{eier: 70 000, uh: 503 800, {each}: 40 000}}",
            f"tilskudd:\n      eier: 70 000\n      uh: 503 800\n      {each}: 40 000",
        )
    ),
)
"""A coordinator among those who get money."""

IN_ITS_COLUMN = (
    # Answers below their field, and no further in: all of them belong to it.
    Slip(
        "2025",
        "varighet: [vår 2026]",
        "varighet:\n    vår 2026\n    ut 2025",
        "BM226",
        "varighet:\n      - vår 2026\n      - ut 2025",
        "BM406",
    ),
    Slip(
        "2027",
        "varighet: [vår 2027, høst 2027]",
        "varighet:\n    vår 2027  # sikkert\n    høst 2027",
        "BM226",
        "varighet:\n      - vår 2027  # sikkert\n      - høst 2027",
    ),
    Slip(
        "2027",
        "område: [skole]",
        "område:\n    skole\n    barnehage",
        "BM226",
        "område:\n      - skole\n      - barnehage",
    ),
    Slip("2027", "tema: [språk]", "tema:\n    språk", "BM226", "tema:\n      - språk"),
    Slip(
        "2025",
        "flere_eiere: []",
        "flere_eiere:\nSømna kommune\nBindal kommune",
        "BM226",
        "flere_eiere:\n  - Sømna kommune\n  - Bindal kommune",
    ),
    # A sentence, or a field that lacks its colon, is none of them.
    Slip("2027", "tema: [språk]", "tema:\n    Alle på trinnet. Og flere.", "BM131"),
    Slip("2027", "tema: [språk]\n    målgruppe: Alle", "tema:\n    målgrupe Alle", "BM131"),
)
"""What belongs below its field, and stands in the column of it."""
