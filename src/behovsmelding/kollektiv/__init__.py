"""The kollektiv generation (forms from 2026): the classes of its model."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from behovsmelding.kollektiv.model import (
        Anslag,
        Avsender,
        Behovsmelding,
        Behovsvurdering,
        Eier,
        Eiertype,
        Flerårig,
        Fordeling,
        Koordinator,
        Område,
        Områdesum,
        Oppgitt,
        Partner,
        Partnertype,
        Tilskudd,
        Tiltak,
        Viderefører,
    )
    from behovsmelding.kollektiv.sums import Mottakersum, Temasum, Tiltaksrad

__all__ = [
    "Anslag",
    "Avsender",
    "Behovsmelding",
    "Behovsvurdering",
    "Eier",
    "Eiertype",
    "Flerårig",
    "Fordeling",
    "Koordinator",
    "Mottakersum",
    "Område",
    "Områdesum",
    "Oppgitt",
    "Partner",
    "Partnertype",
    "Temasum",
    "Tilskudd",
    "Tiltak",
    "Tiltaksrad",
    "Viderefører",
]


if not TYPE_CHECKING:
    # The record of the generation is to be had without its classes, which cost more to make.
    def __getattr__(name: str) -> Any:
        """Import *name* when it is first asked for."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from behovsmelding.kollektiv import model

        return getattr(model, name)
