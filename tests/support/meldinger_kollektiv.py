"""A kollektiv behovsmelding to change one thing in: complete, with nothing to remark."""

from typing import Any

from behovsmelding import kollektiv
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.kollektiv.model import (
    Behovsmelding,
    Eier,
    Eiertype,
    Område,
    Partner,
    Partnertype,
    Tiltak,
)
from behovsmelding.model.felles import Kontaktperson, Status
from tests.support import meldinger

model: Any = kollektiv
"""The classes, for what they make of other types: mypy sees only what they hold."""

KONTAKT = Kontaktperson(navn="Kari Nordmann", epost="kari.nordmann@example.no")
NARVIK = "Narvik kommune"
NORD = "Nord universitet"


def eier(**changes: Any) -> Eier:
    """Make an owner with every question answered."""
    answers: dict[str, Any] = {
        "navn": NARVIK,
        "type": Eiertype.KOMMUNE,
        "organisasjonsnummer": "959469059",
        "kontonummer": "86011117947",
        "kontaktperson": KONTAKT,
    }
    return Eier(**answers | changes)


def partner(**changes: Any) -> Partner:
    """Make a partner with every question answered."""
    answers: dict[str, Any] = {
        "navn": NORD,
        "type": Partnertype.UH,
        "organisasjonsnummer": "970940243",
        "kontonummer": "86011117947",
        "kontaktperson": KONTAKT,
    }
    return Partner(**answers | changes)


def tiltak(**changes: Any) -> Tiltak:
    """Make a tiltak with every question answered."""
    answers: dict[str, Any] = {
        "navn": "Lesing i alle fag",
        "område": [Område.SKOLE],
        "tema": ["lesing"],
        "målgruppe": "Lærere og ledere",
        "beskrivelse": "Fire samlinger og utprøving mellom dem.",
        "praksisendring": "Elevene leser i alle fag.",
        "lærerutdanning": "Studentene deltar i samlingene.",
        "egeninnsats": "Vikarer dekkes av eieren.",
        "tilskudd": [model.Tilskudd(NARVIK, 110_000), model.Tilskudd(NORD, 328_000)],
        "varighet": ["høst 2027", "vår 2028"],
    }
    return Tiltak(**answers | changes)


def melding(*tiltak_: Tiltak, **changes: Any) -> Behovsmelding:
    """Make a behovsmelding of 2027 that is sent in with every question answered."""
    answers: dict[str, Any] = {
        "skjema": "2027",
        "status": Status.INNSENDT,
        "eiere": [eier()],
        "partnere": [partner()],
        "behovsvurdering": model.Behovsvurdering(
            vurdering="Leseferdighetene.",
            involvering="Drøftet i alle personalmøter.",
            samiske_perspektiver="Samiske tekster er med.",
        ),
        "plan": "Møte hver måned.",
        "tiltak": tiltak_ or [tiltak()],
    }
    return Behovsmelding(**answers | changes)


def utkast(*tiltak_: Tiltak, **changes: Any) -> Behovsmelding:
    """Make the same as a draft."""
    return melding(*tiltak_, status=Status.UTKAST, **changes)


def told(whole: Any, *codes: str) -> list[Diagnostic]:
    """Return the findings about *whole*, only those with *codes* if any."""
    return meldinger.told(whole, *codes)


def found(whole: Any, *codes: str) -> list[tuple[str, str]]:
    """Return code and place of each finding about *whole*, only those with *codes* if any."""
    return [(each.code, each.place) for each in told(whole, *codes)]
