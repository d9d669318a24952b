"""What is known of a document as it was rendered, of which nobody keeps a copy: its sums."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import Enum
from typing import Any, Final, NamedTuple

from behovsmelding.docx.ooxml.stamp import HIDDEN, TICKED, Stamp, sum_of, sum_said
from behovsmelding.form import Form
from behovsmelding.intake.reading import Source
from behovsmelding.model.fields import Mark, by_name, is_part, is_within, lone
from behovsmelding.model.path import Path
from behovsmelding.model.tekst import Tekst
from behovsmelding.model.walk import answers, at


class Open(Enum):
    """What a row says that says nothing yet."""

    ROW = None


_NOTHING, _TICKED = sum_of(b""), sum_of(TICKED)
_PLAIN = (_NOTHING, _TICKED)
"""What many controls say, so that one of them is none of the others."""
OPEN: Final = Open.ROW
_Place = tuple[Path, str | None]
"""Where something is said: a path, and what it is a box of."""


def full(model: Any, path: Path) -> Path:
    """Return *path* with the name of the answer where it leads to a row that is written as one.

    So a row has the same paths whether it says an amount alone or something beside it.
    """
    kind: Any = model
    is_key = in_rows = False
    for step in path:
        is_key, in_rows = in_rows, False
        field = None if is_key or not is_part(kind) else by_name(kind).get(str(step))
        if field is not None:
            kind, in_rows = field.kind, field.row_key is not None
    only = lone(kind) if is_key else None
    return path if only is None else (*path, only.name)


def by_path(melding: Any) -> dict[Path, Any]:
    """Return the answers of *melding* by their `full` paths; a list of plain values is one.

    A row that says nothing yet is `OPEN`, at its own path.
    """
    found: dict[Path, Any] = {}
    for each in answers(melding):
        path = each.path[:-1] if isinstance(each.path[-1], int) else each.path
        value = at(melding, path)
        if each.field.is_row_key:
            value = OPEN
        elif is_part(type(value)):
            # Of a row, the answer that it is written as.
            path, value = (*path, each.field.name), getattr(value, each.field.name)
        found[path] = value
    return found


def row_of(model: Any, path: Path) -> Path | None:
    """Return the row that *path* leads through, of those that a name keeps apart; None for none."""
    kind: Any = model
    for at_step, step in enumerate(path[:-1], 1):
        field = by_name(kind).get(str(step)) if is_part(kind) else None
        if field is not None:
            kind = field.kind
            if field.row_key is not None:
                return path[: at_step + 1]
    return None


def _by_member(places: Iterable[Path]) -> Mapping[Path, list[Path]]:
    """Return *places* by the members of lists that they are in, and by each itself."""
    found: dict[Path, list[Path]] = {}
    for place in places:
        ends = [at for at, step in enumerate(place, 1) if isinstance(step, int) or at == len(place)]
        for end in ends:
            found.setdefault(place[:end], []).append(place)
    return found


class Member(NamedTuple):
    """A member of a list in the document: where it stands, and whether the stamp knows it."""

    is_known: bool
    was_filled: bool
    numbers: tuple[int, ...]


class Base:
    """What is known of the document as it was rendered, by the sums in its stamp."""

    def __init__(
        self,
        form: Form,
        stamp: Stamp | None,
        theirs: Iterable[Source],
        there: Collection[int | None],
        now: Iterable[Source],
    ) -> None:
        """Know a document with the controls *there*, of which *theirs* are answers."""
        self._form = form
        self._sums = {} if stamp is None else stamp.by_number
        self._leaves_out = stamp is not None and stamp.uten_kontaktdata
        self._sources: dict[Path, list[Source]] = {}
        for each in theirs:
            self._sources.setdefault(full(form.model, each.path), []).append(each)
        self._gone = {total for number, total in self._sums.items() if number not in there}
        self._renamed = dict(self._renames())
        self._now: dict[Path, dict[str | None, int]] = {}
        for each in now:
            path = full(form.model, each.path)
            self._now.setdefault(path, {})[each.member] = sum_said(each.value)

        # A member is asked for once for each that it may be: nothing of it is looked for twice.
        self._in, self._now_in = _by_member(self._sources), _by_member(self._now)
        self._kept: dict[Path, Mapping[_Place, int]] = {}
        self._kept_now: dict[Path, Mapping[_Place, int]] = {}

    @property
    def is_by_words(self) -> bool:
        """Whether the document is ours, but has lost the numbers of its controls."""
        numbers = {each.number for found in self._sources.values() for each in found}
        return bool(self._sums) and not numbers & self._sums.keys()

    @property
    def places(self) -> Iterable[Path]:
        """Every place that the document has for an answer."""
        return self._sources.keys()

    def _renames(self) -> Iterator[tuple[Path, int]]:
        """Yield the rows that somebody named otherwise, each with the sum of what it was called."""
        for path, found in self._sources.items():
            row = row_of(self._form.model, path)
            if row is None or path[:-1] != row:
                continue
            for each in found:
                total = self._sums.get(each.number, _NOTHING)
                if each.value == row[-1] and total not in (_NOTHING, sum_said(each.value)):
                    yield row, total

    def _is_renamed(self, path: Path) -> bool:
        """Tell whether *path* leads through a row that somebody named otherwise."""
        return bool(self._renamed) and row_of(self._form.model, path) in self._renamed

    def is_left_out(self, path: Path) -> bool:
        """Tell whether a document for publication says nothing at *path*."""
        return self._leaves_out and is_within(self._form.model, path, Mark.KONTAKTDATA)

    def member(self, path: Path) -> Member:
        """Return what is known of the member of a list that stands at *path* in the document."""
        numbers = [each.number for _, each in self._below(path) if each.number in self._sums]
        filled = any(self._sums[each] != _NOTHING for each in numbers)
        return Member(bool(numbers), filled, tuple([each for each in numbers if each is not None]))

    def in_common(self, theirs: Path, ours: Path) -> float:
        """Return how much of the member at *theirs* was rendered of what stands at *ours* now."""
        rendered = self._rendered(theirs)
        now = self._said_now(ours)
        alike = sum(now.get(place) == total for place, total in rendered.items())
        least = min(len(rendered), len(now))
        return alike / least if least else 0.0

    def _rendered(self, path: Path) -> Mapping[_Place, int]:
        """Return what the member at *path* said when it was rendered, but for boxes."""
        if path not in self._kept:
            self._kept[path] = {
                (place[len(path) :], each.member): self._sums[each.number]
                for place, each in self._below(path)
                if each.number in self._sums and self._sums[each.number] not in _PLAIN
            }
        return self._kept[path]

    def _said_now(self, path: Path) -> Mapping[_Place, int]:
        if path not in self._kept_now:
            self._kept_now[path] = {
                (place[len(path) :], member): total
                for place in self._now_in.get(path, ())
                for member, total in self._now[place].items()
                if total not in _PLAIN
            }
        return self._kept_now[path]

    def _below(self, path: Path) -> Iterator[tuple[Path, Source]]:
        places = self._in.get(path, ())
        return ((place, each) for place in places for each in self._sources[place])

    def hides(self, path: Path) -> bool:
        """Tell whether the stamp keeps back what was rendered at *path*: an account number."""
        return any(self._sums.get(each.number) == HIDDEN for each in self._sources.get(path, ()))

    def is_touched(self, path: Path) -> bool:
        """Tell whether anything at or below *path* of the document is another than was rendered."""
        return any(
            each.number in self._sums
            and self._sums[each.number] not in (sum_said(each.value), HIDDEN)
            for _, each in self._below(path)
        )

    def changed_there(self, path: Path, value: Any) -> bool:
        """Tell whether the answer at *path* of the document is another than was rendered."""
        found = self._sources.get(path, ())
        known = [each for each in found if each.number in self._sums]
        if self._is_renamed(path):
            return value is not None
        if known:
            loose = [sum_said(each.value) for each in found if each.number is None]
            return any(
                self._sums[each.number] not in (sum_said(each.value), HIDDEN) for each in known
            ) or not {*loose} <= {*self._gone, _NOTHING}
        if not found:
            # It was read by its place alone; if it is what was rendered, it stands there still.
            return value is not None and sum_of(_text(value).encode()) not in self._gone
        return value is not None

    def changed_here(self, theirs: Path, ours: Path, value: Any) -> bool:
        """Tell whether the answer at *ours*, *value*, is another than was rendered."""
        if self._is_renamed(theirs):
            return value is not None
        now = self._now.get(ours, {})
        known = [each for each in self._sources.get(theirs, ()) if each.number in self._sums]
        if not known:
            return value is not None and not any(total in self._gone for total in now.values())
        return any(self._sums[each.number] not in (now.get(each.member), HIDDEN) for each in known)

    def was_rendered(self, path: Path) -> bool:
        """Tell whether the member at *path* of the file stood in the document as it was made."""
        sums = self._said_now(path).values()
        return bool(sums) and sum(total in self._gone for total in sums) * 2 > len(sums)

    def has_gone(self, path: Path) -> bool:
        """Tell whether the text at *path* of the file was rendered, and its control is gone."""
        row = row_of(self._form.model, path) if self._renamed else None
        if row is not None and sum_said(str(row[-1])) in self._renamed.values():
            return True
        now = [total for total in self._now.get(path, {}).values() if total not in _PLAIN]
        return bool(now) and all(total in self._gone for total in now)


def _text(value: Any) -> str:
    return value.canonical if isinstance(value, Tekst) else str(getattr(value, "value", value))
