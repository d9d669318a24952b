"""Several organisations in one name: `Sømna kommune, Bindal kommune og Vega kommune`, `A/B`.

Opened where a name holds something that parts two. A name is taken for several only where every
part of it is known, or says itself what it is, and they are not names of the same.
"""

import re

from behovsmelding.registers import kommuner, uh

_BETWEEN = re.compile(r"[ \t]*(?:[,;/&+|\n]|\b(?:og|samt|and)\b|[ \t][-–—][ \t])[ \t]*")
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
    is_place = any(kinds) and not all(kinds) and not kinds[-1]
    if is_place or not (all(kinds) or all(known)):
        return ()
    different = {one or part.casefold() for one, part in zip(known, parts, strict=True)}
    return parts if len(different) > 1 else ()


def institutions(navn: str) -> tuple[str, ...]:
    """Return the universities and colleges that *navn* names, if they are several."""
    parts = _parts(navn)
    known = {uh.which(part) for part in parts}
    return parts if len(known) > 1 and None not in known else ()


def _parts(navn: str) -> tuple[str, ...]:
    written = re.sub(r"\b(kommun)(?:er|ar)$", r"\1e", navn.strip(" ,;\n"))
    return tuple(filter(None, (each.rstrip("- ") for each in _BETWEEN.split(written))))


def _kommune(part: str) -> str | None:
    """Return the number of the kommune that *part* is a name of."""
    found = kommuner.find(part)
    return found[0].nummer if found else None
