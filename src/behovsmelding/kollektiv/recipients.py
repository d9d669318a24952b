"""Which owner or partner a row of tilskudd means that names neither: never one of two.

Opened where a row names somebody who is neither.
"""

import re
from collections.abc import Iterable, Sequence

from behovsmelding.diagnostics import Diagnostic, Instead
from behovsmelding.kollektiv.model import Behovsmelding
from behovsmelding.model.path import Path
from behovsmelding.nearest import distance, in_bokmål, meant, nearest
from behovsmelding.registers import kommuner, several, uh
from behovsmelding.rules import names
from behovsmelding.rules.finding import finding

_OWNER = frozenset({"eier", "eigar", "eiere", "eigarar", "kommune", "kommunen", "kommuna"})
_PARTNER = frozenset(
    {
        "uh",
        "partner",
        "partnar",
        "partnere",
        "partnarar",
        "universitet",
        "universitetet",
        "høyskole",
        "høyskolen",
    }
    | {"høgskole", "høgskolen", "høgskule", "høgskulen", "universitet/høgskole", "uh-partner"}
)
_FAGSKOLE = frozenset({"fagskole", "fagskolen", "fagskule", "fagskulen"})
"""What the recipients are called in the forms, instead of by their names."""
_KOMMUNE = frozenset({"kommune", "herad"})
_NUMBER = r"(?i)[(\[]?\s*(?:org(?:anisasjons)?\.?\s*-?n(?:umme)?r\.?:?\s*)?[0-9][0-9 .]*[)\]]?"
_DIGITS = r"[0-9]+"
_NUMBERED = r"^[0-9]{1,2}[.)]\s+"
_SPELT = 0.3
"""How far a name is from one that is the same but for its case, its blanks and how ø is typed."""
_SLIP = 0.95
"""How much farther off another name must be, for one to be meant: it lacks a letter more."""


def unknown(melding: Behovsmelding, path: Path, mottaker: str) -> Diagnostic:
    """Find *mottaker*, who is neither owner nor partner: a name misspelt (BM512), or none."""
    known = (*melding.eiernavn, *melding.partnernavn)
    if (part := _the_only(melding, mottaker)) is not None:
        guess = Instead(part, guessed=True)
        return finding("BM512", path, instead=guess, navn=mottaker, nærmest=part)
    part = _by_number(melding, mottaker) or _kommune(mottaker, known)
    if part is not None:
        return finding("BM512", path, instead=Instead(part), navn=mottaker, nærmest=part)
    if (part := _institution(mottaker, known)) is not None:
        # A department of it is not all of it.
        meant_one = Instead(part, guessed=uh.institution(part) is None)
        return finding("BM512", path, instead=meant_one, navn=mottaker, nærmest=part)
    near = _nearest(mottaker, known)
    if near is None:
        return _ukjent(path, mottaker, known)
    if others := _others(mottaker, near, known):
        alike = tuple(each for each in known if each == near or each in others)
        return _ukjent(path, mottaker, alike)
    # What stands beside the name is not to be lost; its number in a list is no part of it.
    is_all = not names.words(near) < names.words(re.sub(_NUMBERED, "", mottaker))
    instead = Instead(near) if is_all else None
    return finding("BM512", path, instead=instead, navn=mottaker, nærmest=near)


def _the_only(melding: Behovsmelding, mottaker: str) -> str | None:
    """Return the only owner or partner, where *mottaker* is what such are called in the forms."""
    said = mottaker.casefold().strip(" :.")
    names_of: Sequence[str] = ()
    if said in _OWNER:
        names_of = melding.eiernavn
    elif said in _PARTNER and not any(said in names.words(each) for each in melding.eiernavn):
        names_of = melding.partnernavn
    elif said in _FAGSKOLE:
        every = (*melding.eiernavn, *melding.partnernavn)
        names_of = [each for each in every if re.search("(?i)fagsk[ou]l", each)]
    return names_of[0] if len(names_of) == 1 else None


def _by_number(melding: Behovsmelding, mottaker: str) -> str | None:
    """Return the owner or partner with the number in *mottaker*, if no other name stands there."""
    digits, name = re.sub(r"\D", "", mottaker), re.sub(_NUMBER, "", mottaker).strip(" ,;–-")
    for each in melding.parter:
        number = re.sub(r"\D", "", each.organisasjonsnummer or "")
        if each.navn and number and number == digits and name in ("", each.navn):
            return each.navn
    return None


def _kommune(mottaker: str, known: Iterable[str]) -> str | None:
    """Return which of the *known* is the kommune *mottaker*, as «Narvik» is «Narvik kommune»."""
    number = names.kjent_nummer(mottaker)
    name = names.words(mottaker) - _KOMMUNE
    found = [
        each
        for each in known
        if number and names.kjent_nummer(each) == number and names.words(each) - _KOMMUNE == name
    ]
    return found[0] if len(found) == 1 else None


def _institution(mottaker: str, known: Sequence[str]) -> str | None:
    """Return which of the *known* is the institution that *mottaker* is another name of."""
    first = uh.institution(several.in_full(mottaker))
    found = [each for each in known if first and uh.which(each) == first and not names.flere(each)]
    if len(found) != 1:
        return None
    is_name = uh.institution(mottaker) is not None
    return found[0] if is_name or not _others(mottaker, found[0], known) else None


def _nearest(mottaker: str, known: Sequence[str]) -> str | None:
    """Return which of the *known* is meant; none where *mottaker* is somebody else.

    That is an organisation of its own, or one of several that share a name: money must never go to
    another.
    """
    near = meant(mottaker, {navn: navn for navn in known}) or _without_kind(mottaker, known)
    if near is None or names.flere(mottaker) or names.flere(near):
        return None
    # «Skole 1» is no slip for «Skole 2».
    numbers = re.findall(_DIGITS, near)
    if numbers and numbers != re.findall(_DIGITS, re.sub(_NUMBERED, "", mottaker)):
        return None
    return None if names.er_en_annen(mottaker, near) else near


def _without_kind(mottaker: str, known: Iterable[str]) -> str | None:
    """Return the kommune among the *known* that *mottaker* is, with ø typed as o: «Heroy»."""
    bare = {each.rpartition(" ")[0]: each for each in known if kommuner.is_named_kommune(each)}
    near = nearest(mottaker, bare, _SPELT)
    return bare[near] if near else None


def _others(mottaker: str, near: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return who else of the *known* than *near* may be meant by *mottaker*.

    Their names are as near but for less than a letter, or have its words too: «Toten kommune» is
    part of «Østre Toten kommune» and of «Vestre Toten kommune».
    """
    far = _apart(mottaker, near)
    if distance(mottaker.casefold(), near.casefold()) < _SPELT:
        return ()
    # Words that stand in a name are not misspelt.
    within = 0.0 if names.words(mottaker) <= names.words(near) else far + _SLIP
    return tuple(
        each
        for each in known
        if each != near and (_apart(mottaker, each) < within or _has(each, mottaker))
    )


def _apart(mottaker: str, navn: str) -> float:
    """Return how far *mottaker* is from *navn*, with what says that it is a kommune or without."""
    one, other = mottaker.casefold(), navn.casefold()
    return min(distance(one, other), distance(_bare(one), _bare(other)))


def _bare(navn: str) -> str:
    """Return *navn* without what says that it is a kommune."""
    return navn.rpartition(" ")[0] if kommuner.is_named_kommune(navn) else navn


def _has(navn: str, said: str) -> bool:
    """Tell whether each word that is *said* stands in *navn*, whole or as part of a word."""
    whole = in_bokmål(navn)
    return all(word in whole for word in names.words(in_bokmål(said)))


def _ukjent(path: Path, mottaker: str, known: tuple[str, ...]) -> Diagnostic:
    """Find *mottaker*, who is not *known*: perhaps several in one name, or known as one of such."""
    deler = names.flere(mottaker)
    samlet = next((each for each in known if mottaker in names.flere(each)), None)
    return finding("BM513", path, navn=mottaker, deler=deler, samlet=samlet, kjente=known)
