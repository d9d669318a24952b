"""What was changed in Word, put into the YAML file that the document was rendered from.

There is no stored base: the stamp has a sum of every answer as it was rendered, by the number of
its control. An answer of the document that has another sum was changed there, one of the file that
would be rendered with another sum was changed here. Both, and unequal, is a conflict, which a
person has to settle; nothing is written then.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import attrs

from behovsmelding.docx.ooxml.stamp import HIDDEN, TICKED, Stamp, sum_of, sum_said
from behovsmelding.form import Form
from behovsmelding.intake.edits import put, taken_out
from behovsmelding.intake.pairing import Pairs, pair
from behovsmelding.intake.reading import Reading, Source, Told
from behovsmelding.model.felles import Hode
from behovsmelding.model.fields import Mark, fields_of, is_within
from behovsmelding.model.path import Path
from behovsmelding.model.tekst import Tekst
from behovsmelding.model.walk import answers, at
from behovsmelding.reading.examine import Taken, take_in
from behovsmelding.writing.plain import shape

_MARK = "\ufeff"
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
    """An answer of the document that the file says otherwise."""

    path: Path
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
    form = reading.form
    taken = _take_in(text, form)
    base = _Base(stamp, reading, now)
    pairs = pair(taken.melding, reading, base.is_known, base.was_filled)
    told = [each for each in reading.told if each.what != "empty"]
    wanted: list[_Asked] = []
    here = _by_path(taken.melding)
    for path, value in _differing(here, reading, pairs):
        if path[0] in _HEAD or base.is_left_out(form, path):
            continue
        theirs = pairs.theirs(path)
        if not base.changed_there(theirs, value):
            continue
        ours = here.get(path)
        if ours is None or ours == () or not base.changed_here(theirs, path):
            wanted.append(_Asked(path, value))
        else:
            told.append(Told("conflict", _said(value), path=path, params={"now": _said(ours)}))
    after, changes, left = _edited(taken, form, wanted, pairs, reading)
    told += left
    for path in sorted(base.removed(taken.melding, pairs), reverse=True):
        edit = taken_out(after.document, path) if accept_removed else None
        if edit is None:
            told.append(Told("removed", path=path))
        else:
            after = _take_in(edit.on(after.document.text), form)
            changes.append(Change(path, at(taken.melding, path), None))
    # A document has no mark of its bytes; the file keeps its own.
    mark = text[: text.startswith(_MARK)]
    return Merged(mark + after.document.text, tuple(changes), tuple(told))


def _said(value: Any) -> str:
    return str(getattr(value, "value", value))


def _take_in(text: str, form: Form) -> Taken:
    return take_in(text.encode(), "<yaml>", form.mappe)


def _differing(
    ours: Mapping[Path, Any], reading: Reading, pairs: Pairs
) -> Iterator[tuple[Path, Any]]:
    """Yield each answer of the document that the file does not have so, by its place in the file.

    What was emptied in the document is None.
    """
    theirs = _by_path(reading.melding)
    for path in dict.fromkeys([*theirs, *(each.path for each in reading.sources)]):
        to = pairs.ours(path)
        if to is not None and not _same(theirs.get(path), ours.get(to)):
            yield to, theirs.get(path)


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, Tekst) and isinstance(other, Tekst):
        return one.canonical == other.canonical
    nothing = (None, ())
    return one == other or (one in nothing and other in nothing)


def _by_path(melding: Any) -> dict[Path, Any]:
    """Return the answers of *melding*; those of a list of plain values are one."""
    found: dict[Path, Any] = {}
    for each in answers(melding):
        path = each.path
        if isinstance(path[-1], int):
            path = path[:-1]
        found[path] = at(melding, path)
    return found


class _Base:
    """What is known of the document as it was rendered, by the sums in its stamp."""

    def __init__(self, stamp: Stamp | None, reading: Reading, now: Iterable[Source]) -> None:
        self._sums = {} if stamp is None else stamp.by_number
        self._leaves_out = stamp is not None and stamp.uten_kontaktdata
        self._sources: dict[Path, list[Source]] = {}
        for each in reading.sources:
            self._sources.setdefault(each.path, []).append(each)
        numbers = {each.number for each in reading.sources}
        self._gone = {total for number, total in self._sums.items() if number not in numbers}
        self._now: dict[Path, dict[str | None, int]] = {}
        for each in now:
            self._now.setdefault(each.path, {})[each.member] = sum_said(each.value)

    def is_left_out(self, form: Form, path: Path) -> bool:
        """Tell whether a document for publication says nothing at *path*."""
        return self._leaves_out and is_within(form.model, path, Mark.KONTAKTDATA)

    def is_known(self, path: Path) -> bool:
        """Tell whether any control at or below *path* in the document was rendered so."""
        return any(each.number in self._sums for each in self._below(path))

    def was_filled(self, path: Path) -> bool:
        """Tell whether anything at or below *path* was answered when it was rendered."""
        nothing = sum_of(b"")
        return any(self._sums.get(each.number, nothing) != nothing for each in self._below(path))

    def _below(self, path: Path) -> Iterator[Source]:
        return (
            each
            for place, found in self._sources.items()
            if place[: len(path)] == path
            for each in found
        )

    def changed_there(self, path: Path, value: Any) -> bool:
        """Tell whether the answer at *path* of the document is another than was rendered."""
        found = self._sources.get(path, ())
        known = [each for each in found if each.number in self._sums]
        if known:
            return any(
                self._sums[each.number] not in (sum_said(each.value), HIDDEN) for each in known
            )
        if not found:
            # It was read by its place alone; if it is what was rendered, it stands there still.
            return value is not None and sum_of(_text(value).encode()) not in self._gone
        return value is not None

    def changed_here(self, theirs: Path, ours: Path) -> bool:
        """Tell whether the answer at *ours* in the file is another than was rendered."""
        now = self._now.get(ours, {})
        known = [each for each in self._sources.get(theirs, ()) if each.number in self._sums]
        if not known:
            return not any(total in self._gone for total in now.values())
        return any(self._sums[each.number] not in (now.get(each.member), HIDDEN) for each in known)

    def removed(self, melding: Any, pairs: Pairs) -> Iterator[Path]:
        """Yield the members of lists that the document no longer has, but was rendered with."""
        nothing = sum_of(b"")
        for path in pairs.unpaired(melding):
            sums = [
                total
                for place, found in self._now.items()
                if place[: len(path)] == path
                for total in found.values()
                if total not in (nothing, sum_of(TICKED))
            ]
            if sums and sum(total in self._gone for total in sums) * 2 > len(sums):
                yield path


def _text(value: Any) -> str:
    return value.canonical if isinstance(value, Tekst) else str(getattr(value, "value", value))


def _edited(
    taken: Taken, form: Form, wanted: Iterable[_Asked], pairs: Pairs, reading: Reading
) -> tuple[Taken, list[Change], list[Told]]:
    """Make the edits that were *wanted* to a file as it was *taken* in; return it as it is then."""
    changes: list[Change] = []
    left: list[Told] = []
    fresh = pairs.new
    for path, theirs in fresh:
        member = shape(at(reading.melding, theirs))
        taken, change = _made(taken, form, path, member, whole=True)
        _add(change, Told("not_merged", _said(member), path=path), changes, left)
    for path, value in wanted:
        if any(path[: len(new)] == new for new, _ in fresh):
            continue
        plain_value = None if value is None else shape(value)
        taken, change = _made(taken, form, path, plain_value, whole=False)
        _add(change, Told("not_merged", _said(value), path=path), changes, left)
    return taken, changes, left


def _add(change: Change | None, otherwise: Told, changes: list[Change], left: list[Told]) -> None:
    if change is None:
        left.append(otherwise)
    else:
        changes.append(change)


def _made(
    before: Taken, form: Form, path: Path, value: Any, *, whole: bool
) -> tuple[Taken, Change | None]:
    """Return a file with *value* at *path*, if it then says that and what it said *before*."""
    edit = put(before.document, form.model, path, value)
    if edit is None:
        return before, None
    after = _take_in(edit.on(before.document.text), form)
    if after.melding is None or (before.whole and not after.whole):
        return before, None
    said, now = _by_path(before.melding), _by_path(after.melding)
    others = {each: held for each, held in now.items() if each[: len(path)] != path}
    kept = {each: held for each, held in said.items() if each[: len(path)] != path}
    held = at(after.melding, path) if whole else now.get(path)
    is_there = whole or _same(None if held is None else shape(held), value)
    if others != kept or not is_there:
        return before, None
    return after, Change(path, said.get(path), held)
