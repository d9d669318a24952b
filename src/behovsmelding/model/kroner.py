"""Amounts: whole, non-negative kroner, in every spelling people use."""

import re
from collections.abc import Sequence
from typing import Any, Self

from behovsmelding.model.invariants import InvariantError

_SPACES = " \u00a0\u2009\u202f"
"""Blank, no-break space, thin space, narrow no-break space."""
_NONE = frozenset("-–—")
_GROUP = 3
"""How many digits a group has."""
_LONGEST = 12
"""How many signs an amount has at the most that can't pass the largest."""
_PLAIN = rf"[0-9{_SPACES}.]+"
_MARKED = r"(?i)(?:kroner|kr\.?|nok)\s*(?P<before>\S.*)|(?P<after>.*\S)\s*(?:kr\.?|kroner|nok)"
_ENDING = r"(?<!\s)\s*,(?:[-–—]+|00)$"
_GROUPED = rf"[0-9]{{1,3}}(?P<separator>[{_SPACES}.])[0-9]{{3}}(?:(?P=separator)[0-9]{{3}})*"
_DIGITS = r"[0-9]+"
_ONE_DOT = r"[0-9]{1,3}\.[0-9]{3}"
_ONE_COMMA = r"[1-9][0-9]{0,2},[0-9]{3}"
_FRACTION = rf"[0-9.{_SPACES}]+,[0-9]+|[0-9]+\.[0-9]{{1,2}}"


class Kroner(int):
    """A number of whole kroner, from 0 to 999 999 999 999.

    Raises `InvariantError`: BM303 for a negative amount, BM305 for one past the largest.
    """

    LARGEST = 999_999_999_999

    def __new__(cls, amount: int) -> Self:
        """Make an amount of *amount* kroner."""
        if isinstance(amount, bool) or not isinstance(amount, int):
            raise InvariantError("BM301", tekst=str(amount))
        if amount < 0:
            raise InvariantError("BM303", tekst=str(amount))
        if amount > cls.LARGEST:
            raise InvariantError("BM305", tekst="")
        return super().__new__(cls, amount)

    @classmethod
    def read(cls, text: str) -> Self:
        """Read an amount as people write it: `290 000`, `110 000,-`, `kr 300.000,-`, `-` for none.

        Raises `InvariantError`: BM301 for what is no amount, BM302 for one dot group without a
        currency mark (`500.000`: YAML reads 500) and for one comma group (`500,000`), BM303 for a
        negative amount, BM304 for øre, BM305 for one past the largest.
        """
        written = text.strip()
        if written in _NONE:
            return cls(0)
        if _is_tidy(written):
            return cls(int(written.replace(" ", "")))
        digits = written if re.fullmatch(_PLAIN, written) else _without_marks(written)
        marked = digits != written
        # In English a comma parts thousands, and nobody writes a thousandth of a krone.
        if re.fullmatch(_ONE_COMMA, digits) or (not marked and re.fullmatch(_ONE_DOT, digits)):
            uten, thousandths = re.split("[.,]", digits)
            med_tusen = grouped(int(uten + thousandths), " ")
            raise InvariantError("BM302", tekst=written, med_tusen=med_tusen, uten=uten)
        if re.fullmatch(_DIGITS, digits) or re.fullmatch(_GROUPED, digits):
            number = re.sub(r"\D", "", digits)
            if len(number) > len(str(cls.LARGEST)):
                raise InvariantError("BM305", tekst=written)
            return cls(int(number))
        raise InvariantError(_reason(digits), tekst=written)

    def __str__(self) -> str:
        """Return the amount with its thousands grouped by no-break spaces."""
        return grouped(int(self))

    def __repr__(self) -> str:
        """Return the call that makes this amount."""
        return f"Kroner({int(self)})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Return how to make this amount anew, as a sum that passes the largest too."""
        return _any_amount, (int(self),)

    def __add__(self, other: int) -> "Kroner":
        """Add two amounts."""
        return Kroner(int(self) + other)

    __radd__ = __add__


def _is_tidy(written: str) -> bool:
    """Tell whether an amount is *written* as nearly all are: `290 000`, or digits alone."""
    # The patterns take longer to compile than a file takes to read.
    first, *groups = written.split(" ")
    fits = not groups or (len(first) <= _GROUP and all(len(each) == _GROUP for each in groups))
    digits = (first, *groups)
    return fits and len(written) <= _LONGEST and written.isascii() and all(map(str.isdigit, digits))


def _without_marks(written: str) -> str:
    """Return what is *written* without `kr`, `kroner`, `NOK`, `,-` and `,00`."""
    if match := re.fullmatch(_MARKED, written):
        written = (match["before"] or match["after"]).strip()
    ending = re.search(_ENDING, written)
    return written[: ending.start()].strip() if ending else written


def _reason(digits: str) -> str:
    if re.fullmatch(rf"[-–−]\s*[0-9][0-9.{_SPACES}]*", digits):
        return "BM303"
    return "BM304" if re.fullmatch(_FRACTION, digits) else "BM301"


def in_kroner(amount: int) -> str:
    """Write *amount* as people do in a text: `110 000,-`."""
    return f"{grouped(amount)},-"


def grouped(amount: int, separator: str = "\u00a0") -> str:
    """Write *amount* in groups of three digits with *separator* between them."""
    return f"{amount:,}".replace(",", separator)


def total(amounts: Sequence[Kroner | None]) -> Kroner | None:
    """Add *amounts*; a missing one makes the sum unknown, and so does having none at all."""
    if not amounts or None in amounts:
        return None
    added = sum([int(amount) for amount in amounts if amount is not None])
    # The largest amount guards what is typed; a sum of such amounts may well pass it.
    return _any_amount(added)


def _any_amount(amount: int) -> Kroner:
    return int.__new__(Kroner, amount)
