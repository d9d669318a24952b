"""Who is who over many behovsmeldinger: by number, and where there is none, by name."""

import re
from collections.abc import Iterable
from functools import lru_cache

from behovsmelding.generation.season import Organisation, Side
from behovsmelding.registers import kommuner, uh

_BLANKS = re.compile(r"[\s.]+")
_NUMBER = 9
"""How many digits an organisasjonsnummer has."""


class Identities:
    """Knows everybody that is named in a season.

    One with a number is that number, whatever it is called. One without is the one with a number
    that is called the same, if there is only one such; else it is its name. A kommune and an
    institution are known by any of their names.
    """

    def __init__(self, everybody: Iterable[Organisation]) -> None:
        self._numbers: dict[str, set[str]] = {}
        for each in everybody:
            if each.navn and (number := digits(each.number)):
                self._numbers.setdefault(name_key(each.navn), set()).add(number)

    def of(self, one: Organisation) -> str:
        """Return what *one* is known by; nothing where it has neither number nor name."""
        if number := digits(one.number):
            return number
        if not one.navn:
            return ""
        key = name_key(one.navn)
        known = self._numbers.get(key, set())
        return next(iter(known)) if len(known) == 1 else key

    def owners(self, parties: Iterable[Organisation]) -> dict[str, Organisation]:
        """Return the owners among *parties* by what they are known by, each once."""
        found: dict[str, Organisation] = {}
        for one in parties:
            if one.side is Side.EIER and (key := self.of(one)):
                found.setdefault(key, one)
        return found


def digits(number: str | None) -> str:
    """Return the nine digits of an organisasjonsnummer, however they are grouped; else nothing."""
    written = _BLANKS.sub("", number or "")
    return written if len(written) == _NUMBER and written.isdecimal() else ""


# Everybody is asked for many times over, in each table.
@lru_cache(maxsize=4096)
def name_key(navn: str) -> str:
    """Return what is the same for every way to write the name of one."""
    written = " ".join(navn.casefold().split())
    if institution := uh.institution(navn):
        return institution.casefold()
    found = kommuner.named(navn)
    return f"kommune {found[0].nummer}" if len(found) == 1 else written
