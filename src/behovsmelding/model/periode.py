"""Periods: half-years, to the end of a year, whole years; one ordered type."""

import unicodedata
from enum import Enum
from typing import Self

import attrs

from behovsmelding.model.invariants import InvariantError, instance_of


class Slag(Enum):
    """The kinds of period, in the order they begin to end within a year."""

    VÅR = "vår"
    HØST = "høst"
    UT = "ut"
    ÅR = "år"


_RANK = {slag: rank for rank, slag in enumerate(Slag)}
_WORDS = {"vår": Slag.VÅR, "høst": Slag.HØST, "haust": Slag.HØST, "ut": Slag.UT, "": Slag.ÅR}
_YEAR = 4
"""How many digits a year has."""


def _is_year(text: str) -> bool:
    """Tell whether *text* is a year of this millennium."""
    return len(text) == _YEAR and text[0] == "2" and text.isascii() and text.isdigit()


def _composed(text: str) -> str:
    """Return *text* with its letters composed: an `å` may have been written as two characters."""
    return unicodedata.normalize("NFC", text)


@attrs.frozen(order=True)
class Periode:
    """A period of a form: `vår 2026`, `høst 2026`, `ut 2026` (to the end of it) or `2026`."""

    år: int = attrs.field(
        validator=[instance_of(int), attrs.validators.ge(2000), attrs.validators.lt(3000)]
    )
    slag: Slag = attrs.field(default=Slag.ÅR, validator=instance_of(Slag), order=_RANK.__getitem__)

    @classmethod
    def read(cls, text: str) -> Self:
        """Read a period in any case, in bokmål or nynorsk. Raises `InvariantError` (BM206)."""
        # No pattern: it would take longer to compile than a file takes to read.
        *before, year = (text if text.isascii() else _composed(text)).lower().split() or ("",)
        slag = _WORDS.get(" ".join(before))
        if slag is None or not _is_year(year):
            raise InvariantError("BM206", tekst=text.strip())
        return cls(int(year), slag)

    @classmethod
    def of(cls, value: "Periode | str | int") -> "Periode":
        """Return *value* as a period, reading it when it is text or a year."""
        return value if isinstance(value, Periode) else cls.read(str(value))

    def __str__(self) -> str:
        """Return the period as it is written in YAML: `høst 2026`."""
        return str(self.år) if self.slag is Slag.ÅR else f"{self.slag.value} {self.år}"
