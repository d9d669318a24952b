"""Which member of a list in a document is which in a file: a tiltak, an owner, an enclosure."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from behovsmelding.intake.reading import Reading
from behovsmelding.model.fields import Mark, beside_key
from behovsmelding.model.path import Path
from behovsmelding.model.walk import answers


class Pairs(NamedTuple):
    """Members of lists, by their paths in the document and in the file.

    `new` are those that the file has not, by the path that they get there.
    """

    known: dict[Path, Path]
    new: list[tuple[Path, Path]]

    def ours(self, path: Path) -> Path | None:
        """Return where *path* of the document is in the file; None in a member that it has not."""
        return self._mapped(path, self.known)

    def theirs(self, path: Path) -> Path:
        """Return where *path* of the file is in the document."""
        back = {ours: theirs for theirs, ours in self.known.items()}
        return self._mapped(path, back) or path

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


def pair(
    melding: Any,
    reading: Reading,
    is_known: Callable[[Path], bool],
    was_filled: Callable[[Path], bool],
) -> Pairs:
    """Pair the members of every list: by what they are called, else by what they say.

    A member of the document that was rendered empty, or copied, and is called as none of the
    file's, is a new one: two kommuner's first tiltak are two.
    """
    pairs = Pairs({}, [])
    _pair(melding, reading.melding, (), (), pairs, is_known, was_filled)
    return pairs


def _pair(  # noqa: PLR0913, PLR0917 - what is to be paired, and what is known of it
    ours: Any,
    theirs: Any,
    to: Path,
    came: Path,
    pairs: Pairs,
    is_known: Callable[[Path], bool],
    was_filled: Callable[[Path], bool],
) -> None:
    for field in beside_key(type(theirs)):
        here, there = getattr(ours, field.name, None), getattr(theirs, field.name)
        if not field.is_part or there is None:
            continue
        if not field.several:
            if here is not None:
                _pair(
                    here, there, (*to, field.name), (*came, field.name), pairs, is_known, was_filled
                )
            continue
        if field.row_key is not None:
            continue
        below = (*to, field.name), (*came, field.name)
        for number, other in _matched(here or (), there, below[1], is_known, was_filled).items():
            source = (*below[1], number)
            if other is None:
                fresh = len(here or ()) + sum(1 for path, _ in pairs.new if path[:-1] == below[0])
                pairs.new.append(((*below[0], fresh), source))
            else:
                pairs.known[source] = (*below[0], other)
                _pair(
                    (here or ())[other],
                    there[number],
                    (*below[0], other),
                    source,
                    pairs,
                    is_known,
                    was_filled,
                )


def _matched(
    ours: tuple[Any, ...],
    theirs: tuple[Any, ...],
    came: Path,
    is_known: Callable[[Path], bool],
    was_filled: Callable[[Path], bool],
) -> dict[int, int | None]:
    """Return for each member of *theirs* which of *ours* it is; None for a new one."""
    found: dict[int, int | None] = {}
    left = list(range(len(ours)))
    for number, member in enumerate(theirs):
        named = [at for at in left if _name(ours[at]) and _name(ours[at]) == _name(member)]
        if len(named) == 1:
            found[number] = named[0]
            left.remove(named[0])
    for number, member in enumerate(theirs):
        if number in found:
            continue
        path = (*came, number)
        alike = {at: _alike(ours[at], member) for at in left}
        best = max(alike, key=lambda at: (alike[at], -abs(at - number)), default=None)
        may_be = was_filled(path) if is_known(path) else not _name(member)
        found[number] = best if best is not None and may_be and alike[best] else None
        if found[number] is not None:
            left.remove(found[number])  # type: ignore[arg-type]
    return dict(sorted(found.items()))


def _name(member: Any) -> str:
    """Return what *member* is called: its name, or its number."""
    for field in beside_key(type(member)):
        if Mark.NAVN in field.marks or field.kind is int:
            value = getattr(member, field.name)
            if value is not None:
                return " ".join(str(value).split()).casefold()
    return ""


def _alike(one: Any, other: Any) -> int:
    """Return how many answers two members have in common."""
    there = {each.path: each.value for each in answers(other)}
    return sum(1 for each in answers(one) if there.get(each.path) == each.value)


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
