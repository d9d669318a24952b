"""Which member of a list a place is in: the tiltak, the owner or the row that it is about."""

import re

from behovsmelding.intake.foreign.asked.asking import Asked
from behovsmelding.intake.foreign.assigning.assigned import Assigned
from behovsmelding.intake.foreign.spots.seen import Spot
from behovsmelding.model.fields import Mark

_COUNTED = "counted"
"""What stands for a member of a list of which a table says only its number."""
_FURTHER = "further"
"""What stands for those who are asked for beside the first: the next question is of that one."""
_ASKS_FURTHER = re.compile(r"(?i)\b(?:andre|flere|fleire|øvrige|øvrege)\b")


class Numbers:
    """Counts the members of lists: which tiltak a place is in."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, ...], list[object]] = {}
        self._asked: set[tuple[object, int]] = set()
        self._grids: dict[tuple[tuple[str, ...], object], object] = {}
        """For each table of members the one whose rows it goes on with."""
        self._inner: set[tuple[tuple[str, ...], object]] = set()
        """The tables whose rows are members of a list within a member of another."""

    def of(self, each: Assigned, row: int) -> list[int]:
        """Return the position of each list that the question of *each* stands in, at a *row*."""
        asked = each.asked
        if asked is None or not asked.part:
            return []
        outer = self._outer(each.spot, asked, row)
        if len(asked.part) > 1 and each.spot.in_grid is None and each.spot.number:
            row = each.spot.number - 1
        return [outer, *([row] * (len(asked.part) - 1))]

    def _outer(self, spot: Spot, asked: Asked, row: int) -> int:
        name = asked.part[:1]
        if spot.owner is not None:
            seen = self._seen.setdefault(name, [])
            seen += [(_COUNTED, at) for at in range(len(seen), spot.owner + 1)]
            return spot.owner
        title = next((each for each in reversed(spot.titles) if each.begins(name)), None)
        if len(asked.part) > 1 and len(spot.contents) > 1:
            self._inner.add((name, spot.in_grid))
        if title is None and asked.to.field is None and len(spot.contents) == 1:
            # A sum begins no member: it may as well be that of a table further up.
            return max(len(self._seen.get(name, ())) - 1, 0)
        is_row = len(spot.contents) > 1 and (name, spot.in_grid) not in self._inner
        own: object = title
        if is_row:
            own = (title or self._grid(name, spot.in_grid, asked), row)
        elif title is None:
            own = self._last(spot, asked, row)
        seen = self._seen.setdefault(name, [])
        if own not in seen:
            _take_in(seen, own)
        if row == 0 or len(asked.part) == 1:
            self._asked.add((own, asked.number))
        return seen.index(own)

    def _last(self, spot: Spot, asked: Asked, row: int) -> object:
        """Return the member that the last place was in, or another that begins with this one."""
        known = self._seen.get(asked.part[:1], [])
        if known and _asks_further(spot, asked):
            return (_FURTHER, asked.number)
        seen = [each for each in known if not _is(_FURTHER, each)]
        own = seen[-1] if seen else ("", 0)
        is_again = row == 0 and (own, asked.number) in self._asked
        return ("", len(seen)) if is_again else own

    def _grid(self, name: tuple[str, ...], grid: object, asked: Asked) -> object:
        """Return the table whose rows are those of *grid*: an earlier one, if that didn't ask this.

        «Kontaktpersoner hos eierne» below a table of owners has their contacts in the same order.
        """
        if (name, grid) not in self._grids:
            last = next(
                (to for (part, _), to in reversed(self._grids.items()) if part == name), grid
            )
            goes_on = ((last, 0), asked.number) not in self._asked
            self._grids[name, grid] = last if goes_on else grid
        return self._grids[name, grid]


def _asks_further(spot: Spot, asked: Asked) -> bool:
    """Tell whether a place asks who takes part beside the one that was asked for."""
    is_name = asked.to.field is not None and Mark.NAVN in asked.to.field.marks
    return is_name and bool(spot.labels) and bool(_ASKS_FURTHER.search(spot.labels[0]))


def _take_in(seen: list[object], own: object) -> None:
    """Let a member that has begun be the first of those that were only counted before, if any."""
    at = next((at for at, each in enumerate(seen) if _is(_COUNTED, each)), len(seen))
    seen[at : at + 1] = [own]


def _is(kind: str, member: object) -> bool:
    return isinstance(member, tuple) and member[0] == kind
