"""What is told and given of a document, whether it is read by its tags or by its words."""

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from behovsmelding.docx.layout.pieces import Kind, Layout, Remark
from behovsmelding.form.named import path_of
from behovsmelding.intake.draft import Draft
from behovsmelding.intake.reading import Place, Svar, Told
from behovsmelding.model.path import Path
from behovsmelding.reading.examine import Taken


def noted(layout: Layout) -> list[Remark]:
    """Return what is remarked of a document: not its pictures, which forms have of their own."""
    return [each for each in layout.remarks if each.kind is not Kind.PICTURE]


def remark(found: Remark) -> Told:
    """Tell of what somebody noted or left in a document."""
    place = Place(found.part, found.number)
    return Told(found.kind.value, found.text, place, (), {"who": found.who})


def not_taken_in(answers: Iterable[Svar], made: Draft, taken: Taken) -> Iterator[Told]:
    """Tell of answers that are in the draft as they were written, and that the form can't take."""
    faults = {each.path for each in taken.document.findings if each.is_error}
    for answer in answers:
        to = made.place(answer.path)
        if to is not None and any(fault[: len(to)] == to for fault in faults):
            yield Told("not_taken_in", _said(answer.value), answer.place, to)


def _said(value: Any) -> str:
    """Return an answer as it reads: choices that were made, one after the other."""
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)


def worked_out(said: str, place: Place | None, to: Path, member: str | None, now: Any) -> Told:
    """Tell of what is worked out that something else was *said* there than it is *now*.

    Of what *to* leads to, *member* is the rest of its address.
    """
    path = (*to, *path_of(f"{to[-1]}{member}")[1:]) if member else to
    if now in (None, ""):
        return Told("not_worked_out", said, place, path)
    return Told("worked_out", said, place, path, {"now": now})


def in_draft(answers: Iterable[Svar], made: Draft) -> tuple[Svar, ...]:
    """Return *answers* with the places that they have in the draft."""
    return tuple(
        attrs.evolve(each, path=to) for each in answers if (to := made.place(each.path)) is not None
    )
