"""What costs to make is kept while it is in use, and made once however many threads ask."""

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

_Made = TypeVar("_Made")


class Kept(Generic[_Made]):
    """The last so many things that were asked for, by their keys."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = Lock()
        # In the order of use, the latest last.
        self._places: dict[Hashable, _Place[_Made]] = {}

    def get(self, key: Hashable, make: Callable[[], _Made]) -> _Made:
        """Return what is kept for *key*, else what *make* makes; what it raises is not kept."""
        with self._lock:
            place = self._places.pop(key, None) or _Place()
            self._places[key] = place
            if len(self._places) > self._most:
                del self._places[next(iter(self._places))]
        # Others wait for what is being made only where they want the same.
        with place.lock:
            if not place.made:
                place.made.append(make())
        return place.made[0]

    def __len__(self) -> int:
        """Return how many are kept."""
        return len(self._places)


class _Place(Generic[_Made]):
    """Where one thing is kept once it is made."""

    __slots__ = ("lock", "made")

    def __init__(self) -> None:
        self.lock = Lock()
        self.made: list[_Made] = []
