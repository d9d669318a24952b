"""Which member of a list a place is in: the tiltak, the owner or the row that it is about."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

from behovsmelding.intake.foreign.asked.asking import Asked
from behovsmelding.intake.foreign.asked.evidence import Named, named_in
from behovsmelding.intake.foreign.assigning.assigned import Assigned
from behovsmelding.intake.foreign.spots.seen import Spot
from behovsmelding.intake.foreign.words.called import called
from behovsmelding.intake.foreign.words.wording import folded
from behovsmelding.model.fields import Mark

_COUNTED = "counted"
"""What stands for a member of a list of which a table says only its number."""
_FURTHER = "further"
"""What stands for those who are asked for beside the first: the next question is of that one."""
_ASKS_FURTHER = re.compile(r"(?i)\b(?:andre|flere|fleire|øvrige|øvrege|private)\b")

_List: TypeAlias = tuple[str, ...]
_Row: TypeAlias = tuple[_List, object, int]
"""A list, a table with members of it in rows, and one of those."""


class _Begun(NamedTuple):
    """A member of a list that has begun, and the table of its row, if it has one."""

    member: object
    grid: object


class Numbers:
    """Counts the members of lists: which tiltak each of the places *found* is in."""

    def __init__(self, found: Iterable[Assigned]) -> None:
        found = list(found)
        self._called = dict(_named_rows(found))
        self._keyed = {each.spot.in_grid for each in found if _asks_key(each)}
        """The tables whose rows say themselves which they are."""
        self._of_each = {
            (each.asked.part, each.spot.in_grid) for each in found if each.asked and _is_own(each)
        }
        """By list the tables that have a row for each of its members, though a column for each."""
        self._before: dict[tuple[_List, int], dict[object, int]] = {}
        """By list, and by whose it is, how many rows its tables have before each of them."""
        self._rows: Counter[tuple[_List, int]] = Counter()
        self._begun: dict[_List, dict[str, _Begun]] = {}
        """By list and by name."""
        self._seen: dict[tuple[str, ...], list[object]] = {}
        self._asked: set[tuple[object, int]] = set()
        self._grids: dict[tuple[tuple[str, ...], object], object] = {}
        """For each table of members the one whose rows it goes on with."""
        self._inner: set[tuple[tuple[str, ...], object]] = set()
        """The tables whose rows are members of a list within a member of another."""

        self._named = Counter(
            each.asked.part
            for each in found
            if each.asked is not None and each.spot.is_member and _asks_name(each.asked)
            for content in each.spot.contents
            if not content.is_open
        )
        """By list how many of its members tables name."""

    def of(self, each: Assigned, row: int) -> list[int]:
        """Return the position of each list that the question of *each* stands in, at a *row*."""
        asked = each.asked
        if asked is None or not asked.part:
            return []
        outer = self._outer(each.spot, asked, row)
        if len(asked.part) > 1 and each.spot.in_grid is None and each.spot.number:
            row = each.spot.number - 1
        elif len(asked.part) > 1 and each.spot.in_grid in self._keyed:
            row += self._rows_before(each.spot, (asked.part, outer))
        elif (asked.part[:1], each.spot.in_grid) in self._of_each:
            row = 0
        return [outer, *([row] * (len(asked.part) - 1))]

    def _rows_before(self, spot: Spot, whose: tuple[_List, int]) -> int:
        """Return how many rows stand in earlier tables of the same: who is who, they say by name.

        What a tiltak shares out may be asked for in a table of all tiltak, and in its own again.
        """
        before = self._before.setdefault(whose, {})
        if spot.in_grid not in before:
            before[spot.in_grid] = self._rows[whose]
            self._rows[whose] += len(spot.contents)
        return before[spot.in_grid]

    def _outer(self, spot: Spot, asked: Asked, row: int) -> int:
        name = asked.part[:1]
        if spot.owner is not None:
            seen = self._seen.setdefault(name, [])
            seen += [(_COUNTED, at) for at in range(len(seen), spot.owner + 1)]
            return spot.owner
        title = next((each for each in reversed(spot.titles) if each.begins(name)), None)
        is_of_each = (name, spot.in_grid) in self._of_each
        if len(asked.part) > 1 and len(spot.contents) > 1 and not is_of_each:
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
        if title is None:
            own = self._of_name(self._called.get((name, spot.in_grid, row), ""), spot, name, own)
        if _asks_name(asked):
            said = spot.contents[row].text
            self._begun.setdefault(name, {}).setdefault(said, _Begun(own, spot.in_grid))
        seen = self._seen.setdefault(name, [])
        if own not in seen:
            _take_in(seen, own)
        if row == 0 or len(asked.part) == 1:
            self._asked.add((own, asked.number))
        return seen.index(own)

    def _last(self, spot: Spot, asked: Asked, row: int) -> object:
        """Return the member that the last place was in, or another that begins with this one."""
        known = self._seen.get(asked.part[:1], [])
        if _asks_further(spot, asked) and (known or self._named[asked.part]):
            # Those whom a table names further down come first.
            seen = self._seen.setdefault(asked.part[:1], [])
            seen += [(_COUNTED, at) for at in range(len(seen), self._named[asked.part])]
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

    def _of_name(self, said: str, spot: Spot, name: _List, own: object) -> object:
        """Return the member that began elsewhere by the name that is *said*, else its *own*.

        «Hos | Navn | E-post» below the owners may have a row for some of them, in any order.
        """
        begun = self._begun.get(name, {})
        others = (each for each, of in begun.items() if of.grid != spot.in_grid)
        known = called(said, [each for each in others if _may_be(said, each)])
        return own if known is None else begun[known].member


def _named_rows(found: Iterable[Assigned]) -> Iterator[tuple[_Row, str]]:
    """Yield what the rows of tables are called."""
    for each in found:
        if each.asked is not None and each.spot.is_member and _asks_name(each.asked):
            for row, content in enumerate(each.spot.contents):
                yield (each.asked.part, each.spot.in_grid, row), content.text


def _is_own(each: Assigned) -> bool:
    """Tell whether a place is a row of what members of a list are called, and is drawn a column."""
    is_turned = each.spot.turned and each.spot.owner is None and len(each.spot.contents) > 1
    return is_turned and each.asked is not None and _asks_name(each.asked)


def _asks_key(each: Assigned) -> bool:
    """Tell whether a place asks what the rows of a table are known by."""
    field = None if each.asked is None else each.asked.to.field
    return each.spot.in_grid is not None and field is not None and Mark.ROW_KEY in field.marks


def _asks_name(asked: Asked) -> bool:
    """Tell whether *asked* is what a member of a list is called."""
    field = asked.to.field
    is_own = len(asked.part) == 1 and asked.sti.rpartition(".")[0] == asked.part[0]
    return is_own and field is not None and Mark.NAVN in field.marks


def _may_be(said: str, name: str) -> bool:
    """Tell whether *said* may stand for a *name*: for short only where that is somebody's."""
    return folded(said) == folded(name) or named_in(name) is Named.ORGANISATION


def _asks_further(spot: Spot, asked: Asked) -> bool:
    """Tell whether a place asks who takes part beside the one that was asked for."""
    is_name = asked.to.field is not None and Mark.NAVN in asked.to.field.marks
    return is_name and bool(spot.labels) and bool(_ASKS_FURTHER.search(spot.labels[0]))


def _take_in(seen: list[object], own: object) -> None:
    """Let a member that has begun be the first of those that were only counted before, if any."""
    counted = (at for at, each in enumerate(seen) if _is(_COUNTED, each))
    at = len(seen) if _is(_FURTHER, own) else next(counted, len(seen))
    seen[at : at + 1] = [own]


def _is(kind: str, member: object) -> bool:
    return isinstance(member, tuple) and member[0] == kind
