"""The lokal generation (forms to 2025): the classes of its model."""

from behovsmelding.lokal.model import (
    Behovsmelding,
    Eier,
    Koordinator,
    Koordinatorsum,
    Oppgitt,
    OppgittOrdning,
    Ordning,
    Sumrad,
    Tilskudd,
    Tiltak,
    Uh,
    VidereBehov,
    Videreføring,
    VidereførtTiltak,
)

__all__ = [
    "Behovsmelding",
    "Eier",
    "Koordinator",
    "Koordinatorsum",
    "Oppgitt",
    "OppgittOrdning",
    "Ordning",
    "Sumrad",
    "Tilskudd",
    "Tiltak",
    "Uh",
    "VidereBehov",
    "Videreføring",
    "VidereførtTiltak",
]
