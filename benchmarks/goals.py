"""What is asked of the figures, and what a run reached: a row each, so that none is forgotten."""

from collections.abc import Iterator
from typing import NamedTuple

from found import DOCUMENTS, Found, against, faster, late_tiltak

BEFORE = {"narvik": 16_468, "vefsn": 16_046, "tolv": 52_360}
"""How many bytes a document had before the engine was written anew (commit aa17fe4)."""
LEAST, MOST = "≥", "≤"
SHORT = ("narvik", "vefsn")


class Goal(NamedTuple):
    """A figure that is asked for, at least or at most, and what was reached."""

    measure: str
    of: str
    sign: str
    asked: float
    reached: float
    digits: int = 1

    @property
    def is_reached(self) -> bool:
        """Tell whether it is, by the digits that are shown."""
        shown = round(self.reached, self.digits)
        return shown >= self.asked if self.sign == LEAST else shown <= self.asked

    def cells(self) -> tuple[str, ...]:
        """Return its row in the table."""
        reached = f"{self.reached:.{self.digits}f} ×"
        return (self.measure, self.of, f"{self.sign} {self.asked:g} ×", reached, self._verdict())

    def _verdict(self) -> str:
        return "yes" if self.is_reached else "**no**"


def goals(found: Found) -> Iterator[Goal]:
    """Yield everything that is asked for, where it was measured."""
    for key, name in DOCUMENTS.items():
        yield from _document(found, key, name)
    for name, asked, digits in (("check", 12, 1), ("render", 15, 1), ("import", 1.15, 2)):
        cold = against(found.cold, name, "pass")
        yield Goal("cold start, against `python -c pass`", f"`{name}`", MOST, asked, cold, digits)
    if found.files:
        by_checker = against(found.files, "theirs", "ours")
        files = f"{found.documents} files"
        yield Goal("`check`, against check-jsonschema", files, LEAST, 14, by_checker)
    for name, sizes in found.growth.items():
        late = late_tiltak(sizes)
        yield Goal("a tiltak past 50 against one before", f"`{name}`", MOST, 1.1, late, 2)


def _document(found: Found, key: str, name: str) -> Iterator[Goal]:
    engine, text, size = (85, 30, 1.1) if key in SHORT else (18, 6, 1.0)
    faster_by = faster(found, key, "docxtpl", "ours")
    yield Goal("model to bytes, against docxtpl as documented", name, LEAST, engine, faster_by)
    over = faster(found, key, "ours", "floor")
    yield Goal("the same over the floor, at the level used", name, MOST, 1.1, over, 2)
    whole_way = faster(found, key, "docxtpl", "ours_from_text")
    yield Goal("YAML text to bytes, against docxtpl's render", name, LEAST, text, whole_way)
    bytes_ = found.sizes[key]["ours"] / BEFORE[key]
    yield Goal("bytes, against those before", name, MOST, size, bytes_, 2)
