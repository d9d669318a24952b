"""Slips with two amounts in one answer, which are never made one."""

from tests.support.tired import Slip

_EIER = "{eier: 70 000, uh: 503 800}"
_NARVIK = "Narvik kommune: 120 000"


def _narvik(written: str, codes: str, becomes: str | None = None) -> Slip:
    line = None if becomes is None else f"Narvik kommune: {becomes}"
    return Slip("2027", _NARVIK, f"Narvik kommune: {written}", codes, line)


TWO_AMOUNTS = (
    # A word between them parts them, whatever it says of one amount.
    *(
        _narvik(f"120 000 {word} 460 000", "BM223")
        for word in ("sum", "totalt", "i alt", "til sammen", "ca.", "om lag", "inntil", "maks")
    ),
    *(_narvik(f"120 000 {sign} 130 000", "BM301") for sign in ("~", "<", "?", "±")),
    *(_narvik(each, "BM223") for each in ("1 sum 200 000", "kr 120 000 minst 150 000")),
    _narvik("to hundre tusen totalt tre hundre", "BM223"),
    Slip("2025", _EIER, "{eier: 70 000 totalt 573 800, uh: 503 800}", "BM301"),
    Slip("2025", _EIER, "\n      eier: 70 000 sum 573 800\n      uh: 503 800", "BM301"),
    Slip("2027", "beløp: 40 000", "beløp: 40 000 totalt 120 000", "BM223"),
    Slip("2027", "2028: 460 000", "2028: 120 000 sum 460 000", "BM301"),
    # So do several blanks, where one groups the digits.
    *(
        _narvik(each, "BM301")
        for each in ("120 000  460 000", "120 000\t460 000", "5  340 000", "1 200\t340 000")
    ),
    _narvik("120  000  460  000", "BM301"),
    _narvik("1 200  000", "BM317", "1 200 000"),
    _narvik("12O 000 l20 000", "BM223"),
    # At either end the word is of the one amount, and a person decides.
    *(_narvik(each, "BM301") for each in ("kr ca. 50 000", "120 000 totalt", "120 000 kr i alt")),
)
"""What parts two amounts, and what stands about one."""
