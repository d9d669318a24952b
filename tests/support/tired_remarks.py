"""Slips with what is said beside an amount in braces, and with the sum of those in there."""

from tests.support.tired import Slip

_BLOCK = "tilskudd:\n      Narvik kommune: 120 000\n      Nord universitet: 340 000"
_EIER = "tilskudd: {eier: 70 000, uh: 503 800}"
_ROWS = "tilskudd: {Narvik kommune: 120 000, Nord universitet: 340 000}"
_KOORDINATOR = "koordinator:\n      beløp: 40 000\n      begrunnelse: Trengs"

_REMARKS = (
    "inkl. reise",
    "har trukket fra 90 000 fra fond",
    "(90 000 fra fond)",
    "(90 000 fra fond, resten nytt)",
    ", hvorav 90 000 fra fond",
)


def _rows(written: str, codes: str, becomes: str | None = None, left: str = "") -> Slip:
    return Slip("2027", _BLOCK, written, codes, becomes, left)


def _said(remark: str, amount: str) -> str:
    return f"{amount}{'' if remark.startswith(',') else ' '}{remark}"


REMARKS = (
    # The fields for it are named, as outside braces; a comma within it parts nothing.
    *(
        _rows(_ROWS.replace(amount, _said(remark, amount)), "BM223")
        for remark in _REMARKS
        for amount in ("120 000", "340 000")
    ),
    *(_rows(_ROWS.replace("340 000", _said(each, "340 000,-")), "BM223") for each in _REMARKS[:4]),
    # Where the form has no field for it, the amount is told of, once.
    *(
        Slip("2025", _EIER, _EIER.replace("70 000", _said(each, amount)), "BM301")
        for each in _REMARKS[:4]
        for amount in ("70 000", "70 000,-")
    ),
    Slip("2025", _EIER, _EIER.replace("70 000", "70 000 kr, inkl. reise"), "BM301"),
    Slip(
        "2027",
        _KOORDINATOR,
        "koordinator: {beløp: 40 000,- og mer, begrunnelse: Trengs}",
        "BM223",
    ),
    # An amount that begins a text is no amount.
    Slip(
        "2027",
        _KOORDINATOR,
        "koordinator: {beløp: 40 000, begrunnelse: 20 000, og mer}",
        "BM130",
        'koordinator: {beløp: 40 000, begrunnelse: "20 000, og mer"}',
    ),
)
"""What is said of an amount in braces."""


def _with_sum(whole: str, said: str) -> str:
    return f"{whole[:-1]}, {said}}}"


SUMS = (
    # A sum behind a sign goes, as one by name does; where it differs, a person looks at it.
    *(Slip("2025", _EIER, _with_sum(_EIER, f"={x}573 800"), "BM229", _EIER) for x in ("", " ")),
    *(_rows(_with_sum(_ROWS, f"{x}460 000"), "BM517", _ROWS) for x in ("= ", "Sum: ", "sum ")),
    Slip("2025", _EIER, _with_sum(_EIER, "= 573 801"), "BM229"),
    _rows(_with_sum(_ROWS, "= 460 001"), "BM517"),
)
"""Sums that are typed in braces."""
