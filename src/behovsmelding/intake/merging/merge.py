"""What was changed in Word, put into the YAML file that the document was rendered from.

There is no stored base: the stamp has a sum of every answer as it was rendered, by the number of
its control. An answer of the document that has another sum was changed there, one of the file that
would be rendered with another sum was changed here. Both, and unequal, is a conflict, which a
person has to settle; nothing is written then.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import attrs

from behovsmelding.docx.ooxml.stamp import Stamp
from behovsmelding.intake.merging.base import OPEN, Base, by_path, full
from behovsmelding.intake.merging.edits import Edit, put, put_in, taken_out
from behovsmelding.intake.merging.pairing import pair
from behovsmelding.intake.reading import Certainty, Reading, Source, Told
from behovsmelding.model.felles import Hode
from behovsmelding.model.fields import Mark, by_name, fields_of, is_within
from behovsmelding.model.path import Path
from behovsmelding.model.tekst import Tekst
from behovsmelding.model.walk import at, without
from behovsmelding.reading.examine import Taken, take_in
from behovsmelding.writing.plain import shape

_MARK = "\ufeff"
_SHOWN = 4
"""How many digits of an account number are told."""
_HEAD = frozenset(field.name for field in fields_of(Hode))
"""What no colleague answers in a document."""


class Change(NamedTuple):
    """An answer that was taken in: where it stands in the file, and what it was and is."""

    path: Path
    old: Any
    new: Any


@attrs.frozen
class Merged:
    """A file with what was changed in a document taken in.

    `told` is what was not: conflicts, and whatever the reading of the document told.
    """

    text: str
    changes: tuple[Change, ...]
    told: tuple[Told, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing was left that somebody wrote."""
        return all(each.is_read for each in self.told)


class _Asked(NamedTuple):
    """An answer of the document that the file says otherwise: where it stands in both."""

    path: Path
    theirs: Path
    value: Any


def merge(
    text: str,
    reading: Reading,
    stamp: Stamp | None,
    now: Iterable[Source],
    *,
    accept_removed: bool = False,
) -> Merged:
    """Take what was changed in a document into the *text* of a YAML file.

    *reading* is of the document, *stamp* its own, and *now* what a document rendered from the file
    as it stands says. What the document no longer has is told, and taken out with *accept_removed*.
    """
    return _Merge(text, reading, stamp, now).made(accept_removed=accept_removed)


class _Merge:
    """A merge on its way: the file as it has become, what was changed, and what is told."""

    def __init__(
        self, text: str, reading: Reading, stamp: Stamp | None, now: Iterable[Source]
    ) -> None:
        # A document has no mark of its bytes; the file keeps its own.
        self._mark = text[: text.startswith(_MARK)]
        self._reading = reading
        self._form = reading.form
        self._taken = self._take_in(text)
        self._before = self._taken.melding
        self._ours, self._theirs = by_path(self._before), by_path(reading.melding)
        """The answers of the file as it was, and of the document."""
        self._base = Base(reading.form, stamp, reading.sources, reading.numbers, now)
        self._pairs = pair(self._before, reading, self._base)
        self._changes: list[tuple[Change, float | None]] = []
        self._shifts: list[tuple[Path, float, int]] = []
        """What was put in or taken out: the list, the position in it as it was, and 1 or -1."""
        self._told = [each for each in reading.told if each.what != "empty"]

    def made(self, *, accept_removed: bool) -> Merged:
        """Make it."""
        lost = list(self._lost())
        for each in self._wanted():
            self._put(each)
        for each in lost:
            if accept_removed:
                self._put(each)
            else:
                self._told.append(Told("removed", path=each.path))
        self._put_in_and_take_out(accept_removed=accept_removed)
        for path in self._pairs.dropped:
            if self._base.is_touched(path):
                self._told.append(Told("dropped", path=path))
        self._told += [Told("order", path=path) for path in self._pairs.moved(self._base)]
        text = self._mark + self._taken.document.text
        changes = [
            each._replace(path=self._final(each.path, where)) for each, where in self._changes
        ]
        told = [
            each if each.place else attrs.evolve(each, path=self._final(each.path))
            for each in self._told
        ]
        return Merged(text, tuple(changes), tuple(told))

    def _final(self, path: Path, where: float | None = None) -> Path:
        """Return where *path* of the file as it was stands when all is put in and taken out.

        A new member stood nowhere: *where* is its position among those that did.
        """
        found = list(path)
        for owner, position, by in self._shifts:
            at = len(owner)
            if path[:at] == owner and len(path) > at:
                step = path[at]
                here = where if where is not None and at == len(path) - 1 else step
                if isinstance(step, int) and isinstance(here, (int, float)) and position < here:
                    found[at] = int(found[at]) + by
        return tuple(found)

    def _take_in(self, text: str) -> Taken:
        return take_in(text.encode(), "<yaml>", self._form.mappe)

    def _wanted(self) -> Iterator[_Asked]:
        """Yield the answers that only the document has changed; tell of those that both have."""
        here = self._ours
        for asked in self._differing():
            path, theirs, value = asked
            if path[0] in _HEAD or self._base.is_left_out(path):
                continue
            if self._base.hides(theirs):
                # The stamp doesn't give an account number away, so nor who changed it.
                self._tell_conflict(asked, here.get(path))
            elif not self._base.changed_there(theirs, value):
                continue
            elif self._base.changed_here(theirs, path, here.get(path)):
                self._tell_conflict(asked, here.get(path))
            else:
                yield asked

    def _differing(self) -> Iterator[_Asked]:
        """Yield each answer of the document that the file does not have so.

        What was emptied in the document is None; what was written so that it is no answer is told
        already, and is none here.
        """
        theirs, ours = self._theirs, self._ours
        wrong = [each.path for each in self._reading.told if each.what == "not_taken_in"]
        for path in dict.fromkeys([*theirs, *self._base.places]):
            to = self._pairs.ours(path)
            value = theirs.get(path)
            if to is None or any(path[: len(each)] == each for each in wrong):
                continue
            if value is OPEN and any(each[: len(to)] == to for each in ours):
                continue
            if not _same(value, ours.get(to)):
                yield _Asked(to, path, value)

    def _lost(self) -> Iterator[_Asked]:
        """Yield the answers of the file that the document has no place for any more."""
        back, theirs = self._pairs.back(), self._theirs
        places = {*self._base.places}
        for path, value in self._ours.items():
            to = back.ours(path)
            if to is None or to in places or to in theirs or value is OPEN or path[0] in _HEAD:
                continue
            if self._base.has_gone(path) and not self._base.is_left_out(path):
                yield _Asked(path, to, None)

    def _tell_conflict(self, asked: _Asked, ours: Any) -> None:
        said, now = _said(asked.value), _said(ours)
        if is_within(self._form.model, asked.path, Mark.KONTONUMMER):
            said, now = (each and f"…{each[-_SHOWN:]}" for each in (said, now))
        self._told.append(Told("conflict", said, path=asked.path, params={"now": now}))

    def _put(self, asked: _Asked) -> None:
        value = asked.value
        if value is not None and value is not OPEN:
            value = shape(value)
        before = self._ours.get(asked.path)
        behind = self._row_before(asked.theirs)
        edit = put(self._taken.document, self._form.model, asked.path, value, behind=behind)
        after = self._tried(edit)
        if after is None or not self._is_all(after, asked.path, value):
            self._told.append(Told("not_merged", _said(asked.value), path=asked.path))
            return
        self._taken = after
        if asked.value is not OPEN:
            held = by_path(after.melding).get(asked.path)
            self._changes.append((Change(asked.path, before, held), None))
        self._tell_unsure(asked.theirs, asked.path)

    def _row_before(self, theirs: Path) -> str:
        """Return the name of the row before that of *theirs* in the document, if it is in one."""
        kind: Any = self._form.model
        for length, step in enumerate(theirs[:-1], 1):
            field = by_name(kind).get(str(step)) if isinstance(step, str) else None
            if field is not None and field.row_key is not None:
                inside = (path for path in self._theirs if path[:length] == theirs[:length])
                rows = ["", *dict.fromkeys(str(path[length]) for path in inside if path[length:])]
                name = str(theirs[length])
                return rows[rows.index(name) - 1] if name in rows else ""
            kind = kind if field is None else field.kind
        return ""

    def _tried(self, edit: Edit | None) -> Taken | None:
        """Return the file as it would be with *edit*."""
        return None if edit is None else self._take_in(edit.on(self._taken.document.text))

    def _is_all(self, after: Taken, path: Path, value: Any) -> bool:
        """Tell whether a file says *value* at *path* now, and all else as it did."""
        if after.melding is None or (self._taken.whole and not after.whole):
            return False
        said, now = (
            {each: held for each, held in by_path(one.melding).items() if each != path}
            for one in (self._taken, after)
        )
        for found in (said, now):
            # A row is open until anything is said in it.
            for each in [each for each, held in found.items() if held is OPEN]:
                if path[: len(each)] == each:
                    del found[each]
        held = by_path(after.melding).get(path)
        said_there = None if held is None or held is OPEN else shape(held)
        return said == now and _same(said_there, None if value is OPEN else value)

    def _tell_unsure(self, theirs: Path, ours: Path) -> None:
        """Tell of what was taken in and is not certain, at or below *theirs* of the document."""
        for each in self._reading.answers:
            path = full(self._form.model, each.path)
            if path[: len(theirs)] == theirs and each.certainty is not Certainty.SIKKER:
                to = (*ours, *path[len(theirs) :])
                params = {"certainty": each.certainty.value}
                self._told.append(Told("likely", _said(each.value), each.place, to, params))

    def _put_in_and_take_out(self, *, accept_removed: bool) -> None:
        """Add the members of lists that are new, and take out those that were removed there.

        The last are first, so that those before them stay where they are.
        """
        new = list(enumerate(self._pairs.new))
        removed = [
            path for path in self._pairs.unpaired(self._before) if self._base.was_rendered(path)
        ]
        steps = [
            *((to, number, theirs) for number, (to, theirs) in new),
            *((path, -1, None) for path in removed),
        ]
        told, changes = self._told, self._changes
        self._told, self._changes = [], []
        for path, number, theirs in sorted(steps, key=lambda step: step[:2], reverse=True):
            if theirs is not None:
                self._put_in(path, number, theirs)
            elif accept_removed:
                self._take_out(path)
            else:
                self._told.append(Told("removed", path=path))
        self._told, self._changes = told + self._told[::-1], changes + self._changes[::-1]

    def _put_in(self, path: Path, number: int, theirs: Path) -> None:
        member = shape(at(self._reading.melding, theirs))
        edit = put_in(self._taken.document, self._form.model, path, member)
        after = self._tried(edit)
        before, said = self._taken.melding, _said(member)
        if (
            after is None
            or after.melding is None
            or (self._taken.whole and not after.whole)
            or without(after.melding, path) != before
            or shape(at(after.melding, path)) != member
        ):
            self._told.append(Told("not_merged", said, path=path))
            return
        self._taken = after
        where = int(path[-1]) - 1 / (number + 2)
        self._shifts.append((path[:-1], where, 1))
        self._changes.append((Change(path, None, at(after.melding, path)), where))
        self._tell_unsure(theirs, path)

    def _take_out(self, path: Path) -> None:
        edit = taken_out(self._taken.document, path)
        after = self._tried(edit)
        if after is None or after.melding != without(self._taken.melding, path):
            self._told.append(Told("removed", path=path))
            return
        self._shifts.append((path[:-1], int(path[-1]), -1))
        self._changes.append((Change(path, at(self._taken.melding, path), None), None))
        self._taken = after


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, Tekst) and isinstance(other, Tekst):
        return one.canonical == other.canonical
    return bool(one == other)


def _said(value: Any) -> str:
    return "" if value is None else str(getattr(value, "value", value))
