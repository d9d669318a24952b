"""What a behovsmelding remembers beside its answers: where it was read."""

from typing import Any


class Placed:
    """Something that may remember where its answers stand in the file it was read from.

    That is no part of the value: those that say the same are equal wherever they were read, and
    print the same. `attrs.evolve`, `copy` and `pickle` make one that remembers nothing, so that
    nobody is ever told of a line that says something else by now.
    """

    __slots__ = ("_places",)
    _places: Any


def keep_places(melding: Placed, places: object) -> None:
    """Let *melding* remember *places*; who reads files knows what they are."""
    object.__setattr__(melding, "_places", places)


def places_of(melding: Placed) -> Any:
    """Return what *melding* remembers of its places; None when that is nothing."""
    return getattr(melding, "_places", None)
