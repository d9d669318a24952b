"""Universities and university colleges, their short names, and the national centres under them."""

import re
from functools import cache

_NAMES = """
Universitetet i Oslo | UiO
Universitetet i Bergen | UiB
Universitetet i Tromsø – Norges arktiske universitet | Universitetet i Tromsø | \
Norges arktiske universitet | UiT | UiT Norges arktiske universitet
Norges teknisk-naturvitenskapelige universitet | NTNU
Universitetet i Stavanger | UiS
Universitetet i Agder | UiA
Norges miljø- og biovitenskapelige universitet | NMBU
Nord universitet
OsloMet – storbyuniversitetet | OsloMet
Universitetet i Sørøst-Norge | USN
Universitetet i Innlandet | INN | Høgskolen i Innlandet | HINN
Samisk høgskole | Sámi allaskuvla
Høgskolen i Molde | HiMolde
Høgskulen i Volda | HVO | HVolda
Høgskulen på Vestlandet | HVL
Høgskolen i Østfold | HiØ
NLA Høgskolen | NLA
Dronning Mauds Minne Høgskole | Dronning Mauds Minne | DMMH
Steinerhøyskolen
VID vitenskapelige høgskole | VID
MF vitenskapelig høyskole | MF
Norges idrettshøgskole | NIH
Norges musikkhøgskole | NMH
Høyskolen Kristiania | Kristiania
Handelshøyskolen BI | BI
"""
"""The institutions, a line each, with all the names each is known by."""
_CENTRES = """
Læringsmiljøsenteret
Læringsmiljøsentret
Nasjonalt senter for læringsmiljø og atferdsforskning
Lesesenteret
Lesesentret
Nasjonalt senter for leseopplæring og leseforsking
Nasjonalt senter for leseopplæring og leseforskning
Skrivesenteret
Nasjonalt senter for skriveopplæring og skriveforskning
Matematikksenteret
Nasjonalt senter for matematikk i opplæringen
Naturfagsenteret
Nasjonalt senter for naturfag i opplæringen
Fremmedspråksenteret
Nasjonalt senter for engelsk og fremmedspråk i opplæringen
Nynorsksenteret
Nasjonalt senter for nynorsk i opplæringa
NAFO
Nasjonalt senter for flerkulturell opplæring
"""
_BETWEEN = re.compile(r" [-–—] | ?[/,()|] ?| (?:ved|v) ")
_DASH = r" [-—] "
"""What is written for the dash in a name."""
_SPELT = (("høyskole", "høgskole"), ("høgskule", "høgskole"))


def is_known(navn: str) -> bool:
    """Tell whether *navn* is known, or names somebody known with a centre, department or place.

    «UiS - Læringsmiljøsentret» is, and «NTNU Institutt for lærerutdanning».
    """
    written = " ".join(navn.split())
    return any(map(_is_known, map(_key, (written, *_BETWEEN.split(written)))))


def _is_known(key: str) -> bool:
    return key in _known() or key.startswith(_beginnings())


@cache
def names() -> tuple[str, ...]:
    """Return every name that somebody may have meant."""
    return (*(name for line in institutions() for name in line), *_CENTRES.strip().splitlines())


@cache
def institutions() -> tuple[tuple[str, ...], ...]:
    """Return the names of each institution, the first of them in full."""
    return tuple(tuple(line.split(" | ")) for line in _NAMES.strip().splitlines())


def is_centre(navn: str) -> bool:
    """Tell whether *navn* is that of a centre, which is a part of an institution."""
    return _key(navn) in map(_key, _CENTRES.strip().splitlines())


def which(navn: str) -> str | None:
    """Return the first name of the institution that *navn* is, or begins with, a name of."""
    key = f"{_key(navn)} "
    return next((first for begun, first in _first_names() if key.startswith(begun)), None)


@cache
def _first_names() -> tuple[tuple[str, str], ...]:
    """Return how each name of an institution begins what is written, and its first name."""
    return tuple((f"{_key(name)} ", line[0]) for line in institutions() for name in line)


def institution(navn: str) -> str | None:
    """Return the first name of the institution that *navn* is a name of, and no more than that."""
    key = _key(navn)
    return next((line[0] for line in institutions() if key in map(_key, line)), None)


@cache
def _known() -> frozenset[str]:
    return frozenset(map(_key, names()))


@cache
def _beginnings() -> tuple[str, ...]:
    return tuple(f"{known} " for known in _known())


def _key(navn: str) -> str:
    written = re.sub(_DASH, " – ", " ".join(navn.casefold().split()))
    for other, usual in _SPELT:
        written = written.replace(other, usual)
    return written
