"""Read what stands outside controls in a document of ours, by the controls that it still has.

A control that was deleted has left its text. Its place is known: between the controls before and
after it, and the form's own words round it. Only what lies between two such places is looked for.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from behovsmelding.docx.layout.pieces import Control, Layout, Line
from behovsmelding.docx.reading.answers import address, is_answer
from behovsmelding.form import Form
from behovsmelding.intake.ours.aligned import Matched, best
from behovsmelding.intake.ours.pattern import Row
from behovsmelding.intake.places import target

_Slot = tuple[str, str | None]
"""Which question an answer answers, whatever section it stands in: its sti, and its member."""


class _Anchor(NamedTuple):
    """A line, and the line of the form that it is, if its controls or its words say so."""

    line: Line
    row: int | None


def align(layout: Layout, rows: Sequence[Row], form: Form) -> list[Matched]:
    """Return which of *rows* each line of a document with tags is."""
    found: list[Matched] = []
    waiting: list[Line] = []
    last = -1
    for line, row in _anchors(layout, rows, form):
        if row is None:
            waiting.append(line)
            continue
        found += [*_between(waiting, rows, last, row), Matched(line, row)]
        waiting, last = [], row
    return [*found, *_between(waiting, rows, last, len(rows))]


def _between(
    lines: Sequence[Line], rows: Sequence[Row], last: int, following: int
) -> list[Matched]:
    """Return which of the rows from *last* to *following* the *lines* between them are."""
    if not lines:
        return []
    places = list(range(max(last, 0), min(following, len(rows))))
    if following <= last:
        # A section begins anew.
        shared = _shared(rows, last, following)
        places = [
            at
            for at, row in enumerate(rows)
            if row.section[: len(shared)] == shared and (at >= last or at < following)
        ]
        places.sort(key=lambda at: (at < last, at))
    if not places:
        return [Matched(line, None) for line in lines]
    return [
        Matched(line, None if at is None else places[at])
        for line, at in best(lines, [rows[at] for at in places])
    ]


def _shared(rows: Sequence[Row], last: int, following: int) -> tuple[tuple[str, int], ...]:
    """Return the sections that both rows stand in."""
    one, two = (rows[min(max(at, 0), len(rows) - 1)].section for at in (last, following))
    length = next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), None)
    return one[: min(len(one), len(two)) if length is None else length]


def _anchors(layout: Layout, rows: Sequence[Row], form: Form) -> Iterator[_Anchor]:
    by_slot, by_words = _rows_by_slot(rows), _rows_by_words(rows)
    for line in layout.in_order():
        if not line.text.strip():
            continue
        slots = [
            (to.sti, to.member)
            for control in _controls(line)
            for to in (target(form, address(control)),)
        ]
        found = {by_slot.get(slot) for slot in slots} - {None}
        if not slots and line.control is None:
            found = {by_words.get(" ".join(line.text.split()))} - {None}
        yield _Anchor(line, found.pop() if len(found) == 1 else None)


def _controls(line: Line) -> Iterator[Control]:
    seen = set()
    for atom in line.atoms:
        for control in atom.control.chain() if atom.control else ():
            if is_answer(control) and control not in seen:
                seen.add(control)
                yield control


def _rows_by_slot(rows: Sequence[Row]) -> Mapping[_Slot, int | None]:
    """Return the row of each slot; None where several rows have it."""
    found: dict[_Slot, int | None] = {}
    for at, row in enumerate(rows):
        for slot in row.slots:
            key = (slot.to.sti, slot.to.member)
            found[key] = None if key in found else at
    return found


def _rows_by_words(rows: Sequence[Row]) -> Mapping[str, int | None]:
    found: dict[str, int | None] = {}
    for at, row in enumerate(rows):
        if not row.slots:
            for said in {*row.said}:
                found[said] = None if said in found else at
    return found
