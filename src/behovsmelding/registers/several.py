"""Several organisations in one name: `Sømna kommune, Bindal kommune og Vega kommune`, `A/B`.

Opened where a name holds something that parts two. A name is taken for several only where every
part of it is known, or says itself what it is, and they are not names of the same.
"""

import re
from collections.abc import Callable
from functools import cache

from behovsmelding.registers import kommuner, uh

_BETWEEN = re.compile(r"[ \t]*(?:[,;/&+|\n\t]|\b(?:og|samt|and)\b|[ \t][-–—][ \t])[ \t]*")
_AND = re.compile(r"[;/&+\n\t]|\b(?:og|samt|and)\b")
"""What parts names, and never a name from its place."""
_LISTED = re.compile(r"[;/\n]")
"""What parts the names of a list, and nothing else."""
_IN_BRACKETS = re.compile(r"[ \t]*\(((?:og|samt|\+|&)[ \t][^()]*)\)$")
_WITH = r"\(?(?:\b(?:(?:sammen|saman|i samarbeid) )?(?:med|ved)\b|\b[mv]/|\binkl(?:\.|\b|udert\b))"
"""What stands before those that one is together with: each of them has to be known."""
_TOGETHER = r"(?i)^kommun(?:ene|ane)[ \t]+"
_OTHERS = (
    r"(?i)(?:\bm(?:ed)?\.? ?fl(?:\.|ere|eire)?|\bmfl\.?|\bm\.m\.?|\bog (?:de |dei )?andre)[. ]*$"
)
_ALL_OF_THEM = r"(?i)\bkommun(?:er|ar)$"
"""What stands once for all of the names before it: «Fauske og Sørfold kommuner»."""
_INSTITUTION = re.compile(r"(?i)(?:\buniversitet(?:et)?|(?:fag|høg|høy)sk[ou]len?)\b")
"""What an institution calls itself."""
_SHORT = re.compile(r"[A-ZÆØÅ]{3,6}")
"""How an institution is named by its letters."""
_KINDS = re.compile(
    r"(?:kommune|kommuna|fylkeskommune|(?:barnehage|skole|skule)(?:n|r|ne|a|ene|ar|ane)?|AS|SA|BA)$",
    re.IGNORECASE,
)


def owners(navn: str) -> tuple[str, ...]:
    """Return the owners that *navn* names, if they are several."""
    if parts := _with_others(navn, _kommune):
        return parts
    bare = re.sub(_TOGETHER, "", navn)
    parts = _without_parallel_names(_parts(bare))
    if bare != navn or re.search(_ALL_OF_THEM, navn):
        parts = tuple(each if _KINDS.search(each) else f"{each} kommune" for each in parts)
    kinds = [_KINDS.search(part) is not None for part in parts]
    known = [_kommune(part) for part in parts]
    # A place may stand after the name: «Midt-Telemark kommune, Bø».
    is_place = any(kinds) and not all(kinds) and not kinds[-1] and not _AND.search(navn)
    if is_place or not (all(kinds) or all(known)):
        return ()
    different = {one or part.casefold() for one, part in zip(known, parts, strict=True)}
    return parts if len(different) > 1 else ()


def listed(navn: str) -> tuple[str, ...]:
    """Return those whom *navn* names where a list is asked for: owners, or institutions.

    With «/», «;» or lines between them, most have to be known, or say what they are: «Hurdal
    kommune/Solbakken».
    """
    if together := owners(navn) or institutions(navn):
        return together
    parts = _without_parallel_names(_parts(navn)) if _LISTED.search(navn) else ()
    known = [part for part in parts if _KINDS.search(part) or _kommune(part)]
    is_named = all(part[:1].isupper() for part in parts)
    return parts if is_named and len(parts) < 2 * len(known) and len(parts) > 1 else ()


def _with_others(navn: str, which: Callable[[str], str | None]) -> tuple[str, ...]:
    """Return those that *navn* says are together, if it is known *which* each of them is."""
    first, *others = re.split(_WITH, navn)
    pieces = (first, *(each.strip(" )") for each in others))
    parts = tuple(part for piece in pieces for part in _parts(piece)) if others else ()
    known = set(map(which, parts))
    return parts if len(known) > 1 and None not in known else ()


def says_others(navn: str) -> bool:
    """Tell whether *navn* says that there are others: «Rana kommune m.fl.»."""
    return re.search(_OTHERS, navn) is not None


def institutions(navn: str) -> tuple[str, ...]:
    """Return the universities and colleges that *navn* names, if they are several.

    One of them has to be known; the others are, or say what they are, or are short for something.
    """
    if parts := _with_others(navn, uh.institution):
        return parts
    parts = tuple(map(in_full, _parts(navn)))
    # A centre may stand after the institution it is a part of.
    others = [part for part in parts if not uh.is_centre(part)]
    known = [uh.which(part) for part in others]
    named = {first or _institution(part) for first, part in zip(known, others, strict=True)}
    return parts if len(named) > 1 and None not in named and any(known) else ()


def in_full(part: str) -> str:
    """Return *part*, or the whole name that it begins: «Nord» is «Nord universitet»."""
    whole = f"{part} universitet"
    return part if uh.which(part) or not uh.institution(whole) else whole


def _institution(part: str) -> str | None:
    """Return *part* if it is that of an institution, though none that is known."""
    is_one = _INSTITUTION.search(part) or _SHORT.fullmatch(part)
    return part.casefold() if is_one else None


def _without_parallel_names(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Join those of *parts* that stand side by side and are names of the same kommune.

    «Kåfjord kommune – Gáivuona suohkan» is one, and stands as one in a list of several.
    """
    joined: list[str] = []
    for part in parts:
        number = _kommune(part)
        if joined and number and number == _kommune(joined[-1]) and joined[-1] != part:
            joined[-1] += f" – {part}"
        else:
            joined.append(part)
    return tuple(joined)


def _parts(navn: str) -> tuple[str, ...]:
    opened = re.sub(_IN_BRACKETS, r" \1", navn)
    written = re.sub(r"\b(kommun)(?:er|ar)$", r"\1e", opened.strip(" ,;\n"))
    # «Nore og Uvdal» is one.
    whole = _joined().sub(lambda found: found[0].replace(" ", "_"), written)
    parts = (each.rstrip("- ").replace("_", " ") for each in _BETWEEN.split(whole))
    return tuple(filter(None, parts))


@cache
def _joined() -> re.Pattern[str]:
    """Return what finds a name of a kommune that has an «og» of its own."""
    names = [re.escape(each) for each in kommuner.names() if " og " in each]
    return re.compile("|".join(names) or r"(?!)")


def _kommune(part: str) -> str | None:
    """Return the number of the kommune that *part* is a name of."""
    found = kommuner.find(part)
    return found[0].nummer if found else None
