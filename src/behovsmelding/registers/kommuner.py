"""The kommuner, with numbers as valid from 2024, and all the names each is known by.

`kommuner.csv` holds number, name, further names (Sámi and Kven, also in the form that stands before
«suohkan») and organisasjonsnummer; the last is missing for a few.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

_KIND = re.compile(r"\b(?:kommune|kommuna|herad|suohkan|gielda|tjïelte|tjielte|komuuni|kunta)\b")
_KINDS = ("kommune", "kommuna", "herad", "suohkan", "gielda", "tjïelte", "tjielte", "komuuni")
_BETWEEN = re.compile(r" [-–—] | ?[/,|] ?")
_PIECES = re.compile(r" [-–—] | ?[/,|()] ?")
_COUNTY = re.compile(r" ?\([^()]*\)")
_HERAD = frozenset({"4620", "4621", "4622"})
"""The numbers of those that call themselves herad."""


class Kommune(NamedTuple):
    """A kommune: its number, the name in Norwegian text, and its organisasjonsnummer if known."""

    nummer: str
    navn: str
    andre_navn: tuple[str, ...]
    organisasjonsnummer: str | None

    @property
    def uten_fylke(self) -> str:
        """The name without the county that tells it from another of that name."""
        return _COUNTY.sub("", self.navn)

    @property
    def fullt_navn(self) -> str:
        """The name as it is written in full: «Narvik kommune», «Voss herad»."""
        return f"{self.uten_fylke} {'herad' if self.nummer in _HERAD else 'kommune'}"


@cache
def kommuner() -> tuple[Kommune, ...]:
    """Return every kommune, by number."""
    text = Path(__file__).with_name("kommuner.csv").read_text(encoding="utf-8")
    return tuple(_read(line) for line in text.splitlines()[1:])


def _read(line: str) -> Kommune:
    nummer, navn, andre, organisasjonsnummer = line.split(";")
    return Kommune(
        nummer, navn, tuple(andre.split("|")) if andre else (), organisasjonsnummer or None
    )


def find(navn: str) -> tuple[Kommune, ...]:
    """Return the kommuner that *navn* may mean, by any of their names; several share one.

    With or without «kommune», and several names side by side: «Guovdageainnu suohkan – Kautokeino».
    """
    index = _index()
    return next((index[key] for key in _keys(navn) if key in index), ())


def named(navn: str) -> tuple[Kommune, ...]:
    """Return the kommuner that *navn* names, and no other body: several share a name.

    Where more stands there than names of the one kommune, it has to come first and say that it is
    a kommune: «Narvik kommune, oppvekst», and never «Tårnet barnehage – Narvik».
    """
    index, written = _index(), " ".join(navn.split())
    if whole := index.get(_key(written)):
        return whole
    pieces = [each for each in _PIECES.split(written) if each]
    found = [index.get(_key(each), ()) for each in pieces]
    is_first = any(found[:1]) and is_named_kommune(pieces[0])
    different = set(filter(None, found) if is_first else found)
    return different.pop() if len(different) == 1 else ()


def is_named_kommune(navn: str) -> bool:
    """Tell whether *navn* says itself that it is a kommune."""
    last = navn.casefold().rpartition(" ")[2]
    return last in _KINDS


def is_kind(word: str) -> bool:
    """Tell whether *word* is what a kommune calls itself, to the letter."""
    return word in _KINDS


@cache
def names() -> tuple[str, ...]:
    """Return the names that somebody may have meant: those in Norwegian, then the others."""
    found = [each.uten_fylke for each in kommuner()]
    found += [name for each in kommuner() for name in each.andre_navn]
    return tuple(dict.fromkeys(found))


@cache
def _index() -> dict[str, tuple[Kommune, ...]]:
    found: dict[str, tuple[Kommune, ...]] = {}
    for kommune in kommuner():
        written = {kommune.navn, kommune.uten_fylke, *kommune.andre_navn}
        for key in map(_key, written):
            found[key] = (*found.get(key, ()), kommune)
    return found


def _keys(navn: str) -> Iterator[str]:
    written = " ".join(navn.split())
    yield _key(written)
    yield _key(_COUNTY.sub("", written))
    yield from map(_key, _BETWEEN.split(written))


def _key(navn: str) -> str:
    return " ".join(_KIND.sub(" ", navn.casefold()).split())
