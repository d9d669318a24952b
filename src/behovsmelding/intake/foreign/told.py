"""What is told of a form that was read by its questions: words that came into no answer."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from behovsmelding.form import Form
from behovsmelding.intake.draft import Draft
from behovsmelding.intake.foreign.answers.numbers import Numbers
from behovsmelding.intake.foreign.asked.asking import Ask, Asked, is_table
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.assigning.assigned import Assigned
from behovsmelding.intake.foreign.spots.found import Found
from behovsmelding.intake.foreign.spots.seen import Spot, Stray
from behovsmelding.intake.foreign.words.wording import cleaned, folded, words_of
from behovsmelding.intake.places import placed
from behovsmelding.intake.reading import Place, Svar, Told
from behovsmelding.intake.tags import Given
from behovsmelding.model.fields import Field, Mark, by_name
from behovsmelding.model.path import Path

_LABELS = re.compile(r"(?:\s*[^\s:]+:)+\s*")
"""What asks on in one line, and has no answer: «2027: 2028: 2029:»."""
_STANDS_IN = re.compile(r"(?<!\w)(?:[xyz]{1,3}|N\.?N\.?|[XYZ]{1,3})(?!\w)")
"""What people write where a name is to come."""


def stood_in(form: Form, answers: Iterable[Svar]) -> Iterator[Told]:
    """Tell of names in which a letter stands for what is to come."""
    for each in answers:
        field = _field_at(form, each.path)
        if (
            field is not None
            and Mark.NAVN in field.marks
            and isinstance(each.value, str)
            and _STANDS_IN.search(each.value)
        ):
            yield Told("stands_in", each.value, each.place, each.path)


def _field_at(form: Form, path: Path) -> Field | None:
    kind: Any = form.model
    field: Field | None = None
    for step in path:
        if isinstance(step, str) and step in by_name(kind):
            field = by_name(kind)[step]
            kind = field.kind
    return field


def empty(said: Iterable[Given], made: Draft) -> Iterator[Told]:
    """Tell of tiltak and the like that stand empty."""
    seen: set[Path] = set()
    for each in said:
        if len(each.to.path) > 1 and isinstance(each.to.path[1], int):
            member = each.to.path[:2]
            if member not in seen and each.to.field is not None:
                seen.add(member)
                if made.place(member) is None:
                    yield Told("empty", "", each.place, member)


def unanswered(
    assigned: Sequence[Assigned], answers: dict[Path, Svar], made: Draft
) -> Iterator[Told]:
    """Tell which questions of the document nobody answered, but for members that stand empty."""
    numbers = Numbers(assigned)
    paths: list[Path] = []
    place = None
    for each in assigned:
        if each.asked is None or each.asked.ask is Ask.WORKED_OUT or each.asked.to.field is None:
            continue
        for row, content in enumerate(each.spot.contents):
            to = placed(each.asked.to, numbers.of(each, row)).path
            at = made.place(to[:2]) if len(to) > 1 and isinstance(to[1], int) else to
            if not content.is_open or at is None or to in paths:
                continue
            if any(path[: len(to)] == to for path in answers):
                continue
            paths.append((*at, *to[2:]) if at != to else to)
            place = place or (
                Place(content.line.part, content.line.number) if content.line else None
            )
    if paths:
        yield Told("unanswered", "", place, (), {"paths": tuple(paths)})


def labels(assigned: Sequence[Assigned], like: Likeness) -> Iterator[Told]:
    """Tell which questions in other words than the form's were taken for which of it."""
    seen: set[tuple[str, int]] = set()
    for each in assigned:
        asked = each.asked
        if asked is None:
            continue
        said = [*each.spot.labels, *(box.text for box in each.spot.content.boxes)]
        other = [
            text for text in said if text and (each.spot.in_prose or not _is_own(text, each, like))
        ]
        key = (" / ".join(other), asked.number)
        if not other or key in seen:
            continue
        seen.add(key)
        line = each.spot.asked_at
        place = Place(line.part, line.number) if line is not None else None
        path = tuple(_without_positions(asked))
        yield Told("label" if path else "heading", " / ".join(other), place, path)


def _without_positions(asked: Asked) -> Iterator[str]:
    if is_table(asked.to):
        return filter(None, (asked.sti or ".".join(asked.part)).split("."))
    return (step for step in asked.to.path if isinstance(step, str))


def _is_own(text: str, each: Assigned, like: Likeness) -> bool:
    """Tell whether the form itself says *text* of the question."""
    asked = each.asked
    if asked is None:
        return False
    said = folded(text)
    if said in ("ja", "nei") or said in asked.options:
        return True
    return any(found.is_exact for found in like.of(text.rstrip(" :")).values())


def left_over(
    assigned: Sequence[Assigned], answers: Sequence[Svar], told: Iterable[Told]
) -> Iterator[Told]:
    """Tell the text of which only some words came into an answer: amounts in a sentence.

    Where none did, and nothing is *told* of it, somebody should look at it.
    """
    read = words_of(" ".join(_as_text(each.value) for each in answers))
    places = {each.place for each in answers} | {each.place for each in told}
    for each in assigned:
        if each.asked is None:
            continue
        is_worked_out = each.asked.ask is Ask.WORKED_OUT
        for content in each.spot.contents:
            line = content.line
            if is_worked_out and not content.is_below:
                continue
            if line is None or not words_of(content.text) - read:
                continue
            place, path = Place(line.part, line.number), tuple(_without_positions(each.asked))
            if _LABELS.fullmatch(content.text):
                yield Told("heading", content.text, place)
            elif places.isdisjoint(Place(at.part, at.number) for at, _ in content.lines):
                yield Told("not_read", content.text, place, path)
            else:
                yield Told("in_words", content.text, place)


def _as_text(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return " ".join(map(_as_text, value))
    return str(value)


def headings(found: Found) -> Iterator[Told]:
    """Tell of headings that are not the form's."""
    for title in found.titles:
        own = title.headed is not None and title.headed.score == 1.0 and not title.headed.beside
        if not own or not any(
            wording.declared and wording.text == folded(re.sub(r"\s*\d+\s*$", "", title.text))
            for wording in (title.headed.section.wordings if title.headed else ())
        ):
            yield Told("heading", title.text, Place(title.line.part, title.line.number))


def outside(assigned: Sequence[Assigned], strays: Iterable[Stray]) -> Iterator[Told]:
    """Tell of questions that nobody knows, with what stands there, and of words beside any."""
    for each in assigned:
        if each.asked is None:
            text = _whole(each.spot)
            line = each.spot.asked_at or each.spot.content.line
            place = Place(line.part, line.number) if line is not None else None
            if text:
                what = "unknown" if any(not c.is_open for c in each.spot.contents) else "heading"
                yield Told(what, text, place)
    outside = [each for each in strays if re.search(r"\w", each.text)]
    often = Counter(each.text for each in outside)
    told: set[str] = set()
    for stray in outside:
        # What a form says of each tiltak is nobody's answer, and is told once.
        is_guidance = often[stray.text] > 1 and " " in stray.text
        if not is_guidance or stray.text not in told:
            what = "heading" if is_guidance else "outside"
            yield Told(what, stray.text, Place(stray.line.part, stray.line.number))
        told.add(stray.text)


def _whole(spot: Spot) -> str:
    said = []
    for content in spot.contents:
        said.append(cleaned(content.text))
        said += [("☒ " if box.ticked else "☐ ") + box.text for box in content.boxes]
    asked, answer = " / ".join(spot.labels), "; ".join(filter(None, said))
    # Two amounts without a sign between them would be one.
    between = ": " if asked[-1:].isalnum() and answer else " "
    return f"{asked}{between}{answer}".strip()
