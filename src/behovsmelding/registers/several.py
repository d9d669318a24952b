"""Several organisations in one name: `Sømna kommune, Bindal kommune og Vega kommune`, `A/B`.

Opened where a name holds something that parts two. A name is taken for several only where every
part of it is known, or says itself what it is, and they are not names of the same.
"""

import re
from functools import cache

from behovsmelding.registers import kommuner, uh

_BETWEEN = re.compile(r"[ \t]*(?:[,;/&+|\n]|\b(?:og|samt|and)\b|[ \t][-–—][ \t])[ \t]*")
_AND = re.compile(r"[;/&+\n]|\b(?:og|samt|and)\b")
"""What parts names, and never a name from its place."""
_IN_BRACKETS = re.compile(r"[ \t]*\(((?:og|samt|\+|&)[ \t][^()]*)\)$")
_KINDS = re.compile(
    r"(?:kommune|kommuna|fylkeskommune|(?:barnehage|skole|skule)(?:n|r|ne|a|ene|ar|ane)?|AS|SA|BA)$",
    re.IGNORECASE,
)


def owners(navn: str) -> tuple[str, ...]:
    """Return the owners that *navn* names, if they are several."""
    parts = _parts(navn)
    kinds = [_KINDS.search(part) is not None for part in parts]
    known = [_kommune(part) for part in parts]
    # A place may stand after the name: «Midt-Telemark kommune, Bø».
    is_place = any(kinds) and not all(kinds) and not kinds[-1] and not _AND.search(navn)
    if is_place or not (all(kinds) or all(known)):
        return ()
    different = {one or part.casefold() for one, part in zip(known, parts, strict=True)}
    return parts if len(different) > 1 else ()


def institutions(navn: str) -> tuple[str, ...]:
    """Return the universities and colleges that *navn* names, if they are several."""
    parts = _parts(navn)
    # A centre may stand after the institution it is a part of.
    known = {uh.which(part) for part in parts if not uh.is_centre(part)}
    return parts if len(known) > 1 and None not in known else ()


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
