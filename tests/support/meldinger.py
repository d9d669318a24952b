"""Real behovsmeldinger to change one thing in: complete, so that a finding is about the change."""

from typing import Any

import attrs

from behovsmelding import lokal
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.lokal.model import Behovsmelding, Eier, Ordning, Tiltak, Uh, Videreføring
from behovsmelding.model.felles import Kontaktperson, Status
from behovsmelding.rules import check

model: Any = lokal
"""The model's classes, untyped: their converters take more than the attributes' types say."""

KONTAKT = Kontaktperson(navn="Kari Nordmann", epost="kari.nordmann@example.no")


def tiltak(**changes: Any) -> Tiltak:
    """Make a tiltak in which every question is answered."""
    answers: dict[str, Any] = {
        "navn": "Inkluderende praksis",
        "ordning": Ordning.REGIONAL,
        "tilskudd": model.Tilskudd(eier=70_000, uh=503_800),
        "formål": "gjennomføre og vurdere kompetansetiltak",
        "forankring": "Drøftet med ansatte og ledere.",
        "kollektive_prosesser": "Alle i barnehagen deltar.",
        "lærerutdanning": "Studentene er med.",
        "langsiktig_plan": "Se planen.",
        "bruk_eier": "Leie av lokale.",
        "bruk_uh": "To samlinger.",
        "varighet": ["høst 2025"],
        "målgruppe": "Ansatte i barnehagene.",
    }
    return Tiltak(**answers | changes)


def videreført(nummer: int | None = 1, eier: int = 110_000, uh: int = 328_000) -> Any:
    """Make a continued tiltak."""
    return model.VidereførtTiltak(nummer=nummer, tilskudd=model.Tilskudd(eier=eier, uh=uh))


def videreføring(**changes: Any) -> Videreføring:
    """Make a videreføring in which every question is answered."""
    answers: dict[str, Any] = {
        "ordning": Ordning.DESENTRALISERT,
        "tiltak": [videreført()],
        "fremdrift": "Det går etter planen.",
        "varighet": ["vår 2026"],
    }
    return Videreføring(**answers | changes)


def melding(**changes: Any) -> Behovsmelding:
    """Make a behovsmelding that is sent in, with every question answered and nothing to remark."""
    answers: dict[str, Any] = {
        "skjema": "2025",
        "status": Status.INNSENDT,
        "eier": Eier(navn="Narvik kommune", kontaktperson=KONTAKT),
        "uh": Uh(navn="Nord universitet", kontaktperson=KONTAKT),
        "tiltak": [tiltak()],
    }
    return Behovsmelding(**answers | changes)


def utkast(whole: Behovsmelding) -> Behovsmelding:
    """Return *whole* as a draft."""
    return attrs.evolve(whole, status=Status.UTKAST)


def told(whole: Behovsmelding, *codes: str) -> list[Diagnostic]:
    """Return the findings about *whole*, only those with *codes* if any.

    Each is also told in every language, so that words without their parameters never pass.
    """
    found = check(whole)
    for each in found:
        assert each.sentence("nb")
        assert each.sentence("nn")
        assert each.sentence("en")
        assert each.tip("nb")
        assert each.tip("nn")
        assert each.tip("en")
    return [each for each in found if not codes or each.code in codes]


def places(whole: Behovsmelding, *codes: str) -> list[tuple[str, str]]:
    """Return code and place of each finding about *whole*, only those with *codes* if any."""
    return [(each.code, each.place) for each in told(whole, *codes)]
