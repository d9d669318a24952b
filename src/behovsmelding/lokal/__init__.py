"""The lokal generation (forms to 2025): the classes of its model."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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


if not TYPE_CHECKING:
    # The record of the generation is to be had without its classes, which cost more to make.
    def __getattr__(name: str) -> Any:
        """Import *name* when it is first asked for."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from behovsmelding.lokal import model

        return getattr(model, name)
