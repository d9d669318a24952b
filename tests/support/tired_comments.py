"""Slips with a comment behind them: it makes no difference, and none of its words is lost."""

from tests.support.tired import Slip

_ROWS = "      Narvik kommune: 120 000\n      Nord universitet: 340 000\n"
_BLOCK = f"    tilskudd:\n{_ROWS}"
_EIER = "    tilskudd: {eier: 70 000, uh: 503 800}\n"
_VARIGHET = "    varighet: [vår 2027, høst 2027]\n"
_NAVN = "  - navn: Inkluderende praksis\n"
_BESIDE = "{Narvik kommune: 120 000, Nord universitet: 340 000}"
_X = "  # avklart"


def _noted(lines: str) -> str:
    """Return *lines* with a comment behind each."""
    return lines.replace("\n", f"{_X}\n")


def _slip(form: str, right: str, written: str, code: str, becomes: str | None = None) -> Slip:
    """Make a slip that is *written* for what is *right*, with a comment behind each line."""
    return Slip(form, right, _noted(written), code, _noted(right if becomes is None else becomes))


NOTED = (
    _slip("2027", _ROWS, _ROWS.replace(":", ""), "BM153"),
    Slip(
        "2027",
        _ROWS,
        _ROWS.replace("universitet: 340 000", "universitet 340 000 # avklart"),
        "BM153",
        _ROWS.replace("340 000", "340 000 # avklart"),
    ),
    _slip("2027", _ROWS, _ROWS.replace("      ", ""), "BM234"),
    _slip("2027", _ROWS, _ROWS.replace("      ", "    ").replace(":", ""), "BM153"),
    _slip(
        "2027",
        _ROWS,
        "      - Narvik kommune 120 000\n      - Nord universitet 340 000\n",
        "BM234",
        _ROWS.replace("      ", "        "),
    ),
    Slip(
        "2027",
        _ROWS,
        f"      - mottaker: Narvik kommune{_X}\n        beløp: 120 000\n"
        f"      - mottaker: Nord universitet\n        beløp: 340 000{_X}\n",
        "BM234",
        _noted(_ROWS.replace("      ", "        ")),
    ),
    Slip(
        "2027",
        _ROWS,
        _noted(_ROWS.replace("000\n      ", "000, ")),
        "BM144",
        _ROWS.removesuffix("\n") + f"{_X}\n",
    ),
    _slip(
        "2027",
        _BLOCK,
        f"    tilskudd: {_BESIDE[1:-1]}\n",
        "BM144",
        f"    tilskudd: {_BESIDE}\n",
    ),
    _slip("2027", "        2028: 460 000\n", "        2028 460 000\n", "BM153"),
    _slip("2027", _NAVN, _NAVN.replace(":", ""), "BM153"),
    _slip("2027", _NAVN, _NAVN.replace("navn: ", ""), "BM237"),
    _slip("2027", "    tilskudd:\n", "    tilskudd\n", "BM131"),
    _slip("2027", "    målgruppe: Alle\n", "    målgruppe Alle\n", "BM153"),
    _slip("2027", "    målgruppe: Alle\n", "    målgruppe:Alle\n", "BM122"),
    _slip("2027", "      år: 1\n      av: 2\n", "      år 1\n      av 2\n", "BM153 BM153"),
    _slip("2027", _VARIGHET, "    varighet: [vår 2027], [høst 2027]\n", "BM207"),
    _slip("2027", _VARIGHET, "    varighet: vår 2027: x, høst 2027: x\n", "BM235"),
    Slip(
        "2027",
        "    område: [skole]\n",
        f"    område: [x] skole [ ] barnehage{_X}\n",
        "BM235",
        f"    område: skole{_X}\n",
    ),
    _slip("2027", "    område: [skole]\n", "    område: [skole].\n", "BM156"),
    _slip("2025", _EIER, _EIER.replace(",", ""), "BM127"),
    _slip("2025", _EIER, _EIER.replace("eier:", "eier"), "BM153"),
    _slip("2025", _EIER, _EIER.replace("tilskudd:", "tilskudd"), "BM153"),
    _slip("2025", _EIER, "    tilskudd: eier 70 000, uh 503 800\n", "BM144"),
)
"""Lines with a comment each."""
