"""Slips beside signs that look like others: hard blanks, and å as an a and a ring."""

from tests.support.tired import Slip
from tests.support.tired_answers import of

_LOKAL_EIER = "{eier: 70 000, uh: 503 800}"
_NARVIK = "Narvik kommune: 120 000"
_NORD = "Nord universitet: 340 000"
_ROWS = f"    tilskudd:\n      {_NARVIK}\n      {_NORD}\n"
_VARIGHET = "    varighet: [vår 2027, høst 2027]\n"
_FLERÅRIG = "flerårig:\n      år: 1\n      av: 2\n      anslag:\n        2028: 460 000"


def _eiere(*rest: str | None) -> Slip:
    return of("2025", "flere_eiere: []", "flere_eiere", *rest)


def _lokal(written: str, code: str, becomes: str | None = None) -> Slip:
    return Slip("2025", _LOKAL_EIER, written, code, becomes)


def _rows(written: str, code: str, becomes: str | None = None) -> Slip:
    return Slip("2027", _ROWS, f"    tilskudd: {written}\n", code, becomes)


ALIKE = (
    # Names that hard blanks stand in, and between.
    _eiere(
        "Sømna kommune,\u00a0Bindal kommune\u00a0og\u00a0Vega kommune",
        "BM207",
        "[Sømna kommune, Bindal kommune, Vega kommune]",
    ),
    _eiere(
        "Ja, Sømna\u00a0kommune\u00a0og\u00a0Vega\u00a0kommune",
        "BM207",
        "[Sømna kommune, Vega kommune]",
    ),
    of(
        "2025",
        "flere_uh: []",
        "flere_uh",
        "NTNU, UiT\u00a0og\u00a0OsloMet",
        "BM207",
        "[NTNU, UiT, OsloMet]",
    ),
    # Amounts in braces, or without a colon.
    _lokal(
        "{eier:70\u00a0000,\u00a0uh:503\u00a0800}",
        "BM122",
        _LOKAL_EIER,
    ),
    _lokal(
        "{eier: 70\u00a0000\u00a0uh: 503\u00a0800}",
        "BM127",
        "{eier: 70\u00a0000, uh: 503\u00a0800}",
    ),
    _lokal(
        "{eier: 70\u2009000,- uh: 503\u2009800,-}",
        "BM127",
        '{eier: "70 000,-", uh: "503 800,-"}',
    ),
    _lokal("{eier: 70\u00a0000\u00a0sum: 573\u00a0800, uh: 1 000}", "BM127"),
    _lokal(
        "{eier: 110\u2009000,- har trukket fra 90\u2009000 fra fond, uh: 503\u2009800}", "BM301"
    ),
    _rows(
        "{Narvik\u00a0kommune:120\u00a0000, Nord\u00a0universitet:340\u00a0000}",
        "BM122",
        "    tilskudd: {Narvik\u00a0kommune: 120\u00a0000, Nord\u00a0universitet: 340\u00a0000}\n",
    ),
    Slip(
        "2027",
        _NARVIK,
        "Narvik kommune\u00a0kr\u00a0120\u00a0000,-",
        "BM153",
        "Narvik kommune: kr\u00a0120\u00a0000,-",
    ),
    Slip(
        "2027",
        f"      {_NARVIK}\n      {_NORD}\n",
        "      Narvik kommune: 120\u2009000 Nord universitet: 340\u2009000\n",
        "BM144",
        "      Narvik kommune: 120\u2009000\n      Nord universitet: 340\u2009000\n",
    ),
    # A tick, and what is not ticked.
    Slip(
        "2027",
        _VARIGHET,
        "    varighet:\n      - x\u00a0vår\u00a02027\n      - høst\u00a02027\n",
        "BM235",
        "    varighet:\n      - vår 2027\n",
    ),
    # Where nothing is an error they are blanks too, and not told.
    *(
        Slip("2027", "    tema: [språk]", f"    tema: {written}", code, becomes)
        for written, code, becomes in (
            ("språk\u00a0og\u00a0lesing", "BM207", None),
            ("Spesialpedagogikk\u00a0og\u00a0inkluderende\u202fpraksis", "", None),
            ("☒\u00a0Lesing\u2009☐\u00a0Regning", "BM235", "    tema: [Lesing]"),
        )
    ),
    Slip("2027", "- navn: Narvik kommune", "- navn: Narvik\u2009kommune"),
    Slip("2027", "Narvik kommune: 1", "Narvik\u2002kommune: 1"),
    Slip(
        "2027",
        "kompetansenettverk: Narvik",
        "kompetansenettverk: Vet\u00a0ikke",
        "BM239",
        "kompetansenettverk: ",
    ),
    _eiere("[Sømna\u00a0og\u00a0Bindal, Vega]", "BM227", "[Sømna, Bindal, Vega]"),
    # Where they alone are wrong, they go.
    Slip("2027", "plan: |\n", "plan: |\u00a0\n", "BM134", "plan: |\n"),
    Slip("2027", "      år: 1\n", "      år: 1\u00a0\n", "BM134", "      år: 1\n"),
    # What is wrong with the line above comes to light on the next one.
    Slip(
        "2027",
        "  - navn: Inkluderende praksis\n",
        "  –\u00a0navn: Inkluderende praksis\n",
        "BM226",
        "  - navn: Inkluderende praksis\n",
    ),
    # A text keeps them, whatever is wrong beside them.
    Slip(
        "2027",
        "plan: |\n  Planen.\n",
        "plan: Vi har: 100\u00a0000 kr\n",
        "BM121",
        'plan: "Vi har: 100\u00a0000 kr"\n',
    ),
    # Letters in two signs.
    *(
        Slip("2027", "      år: 1\n", written, code, "      a\u030ar: 1\n")
        for written, code in (
            ("      a\u030ar: 1. a\u030ar\n", "BM204"),
            ("      a\u030ar: a\u030ar 1\n", "BM204"),
            ("      a\u030ar: første a\u030ar\n", "BM204"),
        )
    ),
    Slip("2027", "      år: 1\n", "      a\u030ar:1\n", "BM122", "      a\u030ar: 1\n"),
    Slip("2027", "      av: 2\n", "      av: 2 a\u030ar\n", "BM204", "      av: 2\n"),
    Slip(
        "2027",
        _FLERÅRIG,
        "flera\u030arig: a\u030ar 2 av 3",
        "BM231",
        "flera\u030arig: {år: 2, av: 3}",
        "BM516",
    ),
)
"""Each is told and mended as if ordinary signs stood there."""
