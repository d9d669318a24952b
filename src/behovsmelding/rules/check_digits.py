"""Numbers with a check digit, mod-11: an organisasjonsnummer, a kontonummer.

python-stdnum knows every way to write one, and brings `pydoc` and `ssl` along. So it is asked only
of a number that isn't plainly right.
"""

_ORGANISASJONSNUMMER = (3, 2, 7, 6, 5, 4, 3, 2, 1)
_KONTONUMMER = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_POSTGIRO = "0000"
"""Before an account of the old post bank, which has a check digit of its own."""


def is_organisasjonsnummer(number: str) -> bool:
    """Tell whether *number* is an organisasjonsnummer by its check digit."""
    if _is_plainly_right(number.replace(" ", ""), _ORGANISASJONSNUMMER):
        return True
    from stdnum.no import orgnr

    return bool(orgnr.is_valid(number))


def is_kontonummer(number: str) -> bool:
    """Tell whether *number* is a kontonummer by its check digit."""
    digits = number.replace(" ", "").replace(".", "")
    if not digits.startswith(_POSTGIRO) and _is_plainly_right(digits, _KONTONUMMER):
        return True
    from stdnum.no import kontonr

    return bool(kontonr.is_valid(number))


def _is_plainly_right(digits: str, weights: tuple[int, ...]) -> bool:
    is_whole = len(digits) == len(weights) and digits.isascii() and digits.isdigit()
    return is_whole and sum(map(int.__mul__, map(int, digits), weights)) % 11 == 0
