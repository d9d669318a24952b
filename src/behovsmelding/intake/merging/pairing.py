"""Which member of a list in a document is which in a file: a tiltak, an owner, an enclosure."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from behovsmelding.intake.merging.base import Base
from behovsmelding.intake.reading import Reading
from behovsmelding.model.fields import beside_key
from behovsmelding.model.path import Path
from behovsmelding.model.walk import Answer, answers, called, in_common

_MOST = 0.5
"""How much two members must have in common to be the same where no name says so."""


class Pairs(NamedTuple):
    """Members of lists, by their paths in the document and in the file.

    `new` are those that the file has not, by the path that they get there: before the member that
    has that place now. `dropped` are those of the document that the file no longer has.
    """

    known: dict[Path, Path]
    new: list[tuple[Path, Path]]
    dropped: list[Path]

    def ours(self, path: Path) -> Path | None:
        """Return where *path* of the document is in the file; None in a member that it has not."""
        return self._mapped(path, self.known)

    def back(self) -> "Pairs":
        """Return the pairs seen from the file, for what stands there and in no place of theirs."""
        return Pairs({ours: theirs for theirs, ours in self.known.items()}, [], [])

    @staticmethod
    def _mapped(path: Path, known: dict[Path, Path]) -> Path | None:
        """Return *path* with the innermost member of a list that it leads through as in *known*."""
        for length in range(len(path), 0, -1):
            if isinstance(path[length - 1], int):
                found = known.get(path[:length])
                return None if found is None else (*found, *path[length:])
        return path

    def unpaired(self, melding: Any) -> Iterator[Path]:
        """Yield the members of lists in the file that the document has no pair of.

        Those in such a member are not named one by one.
        """
        paired = set(self.known.values())
        for path in _members(melding, ()):
            if path not in paired and all(
                path[:at] in paired for at in range(1, len(path)) if isinstance(path[at - 1], int)
            ):
                yield path

    def moved(self, base: Base) -> Iterator[Path]:
        """Yield the lists of the file that the document has in another order, moved there."""
        lists: dict[Path, list[tuple[Path, Path]]] = {}
        for theirs, ours in sorted(self.known.items()):
            lists.setdefault(ours[:-1], []).append((theirs, ours))
        for path, pairs in lists.items():
            here = [ours for _, ours in pairs]
            numbers = [min(base.member(theirs).numbers, default=None) for theirs, _ in pairs]
            known = [number for number in numbers if number is not None]
            if here != sorted(here) and any(one > two for one, two in pairwise(known)):
                yield path


def pair(melding: Any, reading: Reading, base: Base) -> Pairs:
    """Pair the members of every list: by what they were rendered of, else by what they are called.

    A member of the document that was rendered empty, or copied, and is called as none of the
    file's, is a new one: two kommuner's first tiltak are two.
    """
    pairs = Pairs({}, [], [])
    _pair(melding, reading.melding, (), (), pairs, base)
    return pairs


def _pair(  # noqa: PLR0913, PLR0917 - what is to be paired, and what is known of it
    ours: Any, theirs: Any, to: Path, came: Path, pairs: Pairs, base: Base
) -> None:
    for field in beside_key(type(theirs)):
        here, there = getattr(ours, field.name, None), getattr(theirs, field.name)
        if not field.is_part or there is None or field.row_key is not None:
            continue
        inside, source = (*to, field.name), (*came, field.name)
        if not field.several:
            if here is not None:
                _pair(here, there, inside, source, pairs, base)
            continue
        known = here or ()
        matched = _Matching(known, there, inside, source, base).made()
        for number, other in matched.items():
            if other is not None:
                pairs.known[*source, number] = (*inside, other)
                paths = (*inside, other), (*source, number)
                _pair(known[other], there[number], *paths, pairs, base)
            elif base.member((*source, number)).was_filled:
                pairs.dropped.append((*source, number))
            else:
                pairs.new.append(((*inside, _place(number, matched, known)), (*source, number)))


def _place(number: int, matched: dict[int, int | None], ours: Sequence[Any]) -> int:
    """Return where the new member at *number* goes: behind the one before it, or before the next.

    Where the document has none of the file's, it goes last.
    """
    before = [at for each, at in matched.items() if each < number and at is not None]
    after = [at for each, at in matched.items() if each > number and at is not None]
    if before:
        return before[-1] + 1
    return after[0] if after else len(ours)


class _Matching:
    """Finds which member of *ours* each of *theirs* is; None for one that we have not."""

    def __init__(
        self, ours: Sequence[Any], theirs: Sequence[Any], to: Path, came: Path, base: Base
    ) -> None:
        self._ours, self._theirs = ours, theirs
        self._to, self._came, self._base = to, came, base
        self._left = list(range(len(ours)))
        self._found: dict[int, int | None] = {}
        self._said: dict[tuple[bool, int], Sequence[Answer]] = {}

    def made(self) -> dict[int, int | None]:
        """Return them in the order of the document."""
        members = [self._base.member((*self._came, at)) for at in range(len(self._theirs))]
        filled = [at for at, each in enumerate(members) if each.was_filled]
        self._take_best(
            (self._base.in_common((*self._came, at), (*self._to, each)), at, each)
            for at in filled
            for each in self._left
        )
        self._by_name()
        self._take_best(
            (self._alike(at, each, is_known=members[at].is_known), at, each)
            for at in range(len(self._theirs))
            if at not in self._found and at not in filled
            for each in self._left
        )
        may_be = range(len(self._theirs)) if self._base.is_by_words else filled
        waiting = [at for at in may_be if at not in self._found]
        if len(waiting) == len(self._left):
            # Everything in them was changed on both sides; nothing but the order is left to say.
            self._found.update(zip(waiting, self._left, strict=True))
        return {at: self._found.get(at) for at in range(len(self._theirs))}

    def _take_best(self, scored: Iterator[tuple[float, int, int]]) -> None:
        for score, at, each in sorted(scored, key=lambda one: (-one[0], abs(one[1] - one[2]))):
            if score >= _MOST and at not in self._found and each in self._left:
                self._take(at, each)

    def _by_name(self) -> None:
        for at, member in enumerate(self._theirs):
            name = called(member)
            named = [each for each in self._left if name and called(self._ours[each]) == name]
            if at not in self._found and len(named) == 1:
                self._take(at, named[0])

    def _alike(self, at: int, each: int, *, is_known: bool) -> float:
        """Return how much of what a member of theirs says one of ours says too.

        One that was filled in where the form showed it empty, or copied and given another name, is
        another unless it says the same throughout.
        """
        there = self._answers(self._theirs, at)
        alike = in_common(there, self._answers(self._ours, each))
        if is_known or (called(self._theirs[at]) and not self._base.is_by_words):
            return float(bool(there) and alike == len(there))
        return alike / len(there) if there else 1.0

    def _answers(self, members: Sequence[Any], at: int) -> Sequence[Answer]:
        """Return the answers of one of *members*, which is held against many."""
        key = (members is self._ours, at)
        if key not in self._said:
            self._said[key] = answers(members[at])
        return self._said[key]

    def _take(self, at: int, each: int) -> None:
        self._found[at] = each
        self._left.remove(each)


def _members(part: Any, path: Path) -> Iterator[Path]:
    """Yield the path of every member of a list of parts, those in members too."""
    for field in beside_key(type(part)):
        value = getattr(part, field.name, None)
        if not field.is_part or value is None or field.row_key is not None:
            continue
        if not field.several:
            yield from _members(value, (*path, field.name))
            continue
        for number, member in enumerate(value):
            yield (*path, field.name, number)
            yield from _members(member, (*path, field.name, number))
