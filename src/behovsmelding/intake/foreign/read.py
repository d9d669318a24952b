"""Read a form that is none of ours, by what it asks: no tag says what an answer answers.

Whatever stands in the document is a question that is known, an answer, or told: so no word can be
passed over. What is not certain is said to be so, and what is not known is not guessed.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

import attrs

from behovsmelding.docx.layout.pieces import Layout
from behovsmelding.docx.ooxml.stamp import Stamp
from behovsmelding.docx.reading.answers import is_answer
from behovsmelding.form import Form
from behovsmelding.intake.draft import Draft, draft
from behovsmelding.intake.foreign.answers.answered import answered
from behovsmelding.intake.foreign.answers.numbers import Numbers
from behovsmelding.intake.foreign.asked.asking import Ask, Asked, is_table
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.assigning.assigned import Assigned, assign
from behovsmelding.intake.foreign.assigning.fitting import Fitting
from behovsmelding.intake.foreign.known import Known, by_known
from behovsmelding.intake.foreign.links import take_links
from behovsmelding.intake.foreign.passed_over import passed_over
from behovsmelding.intake.foreign.spots.found import Found
from behovsmelding.intake.foreign.spots.seen import Spot, Stray
from behovsmelding.intake.foreign.words.wording import cleaned, folded, words_of
from behovsmelding.intake.places import placed
from behovsmelding.intake.reading import Place, Reading, Source, Svar, Told
from behovsmelding.intake.tags import Given, gather, given
from behovsmelding.intake.telling import in_draft, not_taken_in, noted, remark, worked_out
from behovsmelding.model.felles import Målform
from behovsmelding.model.fields import Field, Mark, by_name
from behovsmelding.model.kroner import grouped
from behovsmelding.model.path import Path
from behovsmelding.reading.examine import Taken

_STANDS_IN = re.compile(r"(?<!\w)(?:[xyz]{1,3}|N\.?N\.?|[XYZ]{1,3})(?!\w)")
"""What people write where a name is to come."""


def is_foreign(layout: Layout, stamp: Stamp | None, form: Form) -> bool:
    """Tell whether a document is none of ours: it has no *stamp*, and few tags that say anything.

    Others tag their forms for themselves, and may call one answer as we do.
    """
    if stamp is not None:
        return False
    tagged = sum(is_answer(control) for story in layout.stories for control in story.controls)
    known = sum(each.to.field is not None for each in given(layout, form))
    return not known or 2 * known < tagged


def read_foreign(
    layout: Layout, form: Form, målform: Målform, known: Known | None = None
) -> Reading:
    """Read a document on *form* that is unwrapped as *layout*, by the words in it.

    Of what is *known* from its blank or its template, nothing is asked of the words.
    """
    fitting = fitting_of(form)
    like = fitting.like
    found = Found(like, known)
    found.document(layout)
    assigned = assign(found.spots, fitting)
    if known is not None:
        assigned = by_known(known, assigned)
    said = list(answered(form, assigned))
    gathered = gather(form, said)
    answers = {each.path: each for each in gathered.answers}
    typed = dict(answers)
    strays = list(take_links(form, answers, found.stray, found.titles))
    concluded = list(form.generasjon.conclude(form, answers, assigned))
    made = draft(form, målform, [(each.path, each.value) for each in answers.values()])
    taken = made.taken(form)
    left = [each for path, each in typed.items() if path not in answers]
    told = [
        *map(remark, noted(layout)),
        *gathered.told,
        *concluded,
        *_stood_in(form, answers.values()),
        *_worked_out(said, made, taken),
        *_agreeing(said, left, made, taken),
        *not_taken_in(answers.values(), made, taken),
        *_empty(said, made),
        *_unanswered(assigned, answers, made),
        *_left_over(assigned, answers),
        *(
            each
            for each in (*_labels(assigned, like), *_headings(found), *_outside(assigned, strays))
            if known is None or not known.has(each.text)
        ),
    ]
    told += passed_over(layout, like.asked, answers.values(), told, _said_by(known))
    sources = tuple(
        Source(to, each.to.member, each.number, each.value)
        for each in said
        if each.to.field is not None and (to := made.place(each.to.path)) is not None
    )
    return Reading(
        form,
        taken.melding,
        made.data,
        in_draft(answers.values(), made),
        tuple(told),
        sources=sources,
        numbers=frozenset(each.number for each in said),
    )


def _said_by(known: Known | None) -> Callable[[str], bool]:
    """Return what tells of a text whether the blank, where it is *known*, says just so."""
    return known.has if known is not None else lambda _: False


@lru_cache(maxsize=16)
def fitting_of(form: Form) -> Fitting:
    """Return what fits places to the questions of *form*."""
    return Fitting(Likeness(form))


def _stood_in(form: Form, answers: Iterable[Svar]) -> Iterator[Told]:
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


def _worked_out(said: Iterable[Given], made: Draft, taken: Taken) -> Iterator[Told]:
    """Tell of sums and counts that say something else than what they come to."""
    for each in said:
        if each.to.field is not None or is_table(each.to) or each.value in (None, False):
            continue
        to = made.place(each.to.path)
        if to is None:
            yield worked_out(str(each.value), each.place, each.to.path, None)
            continue
        now = _value_at(taken.melding, to, each.to.member)
        if isinstance(each.value, str) and not _same(each.value, now):
            yield worked_out(each.value, each.place, to, _printed(now))
        elif each.value is True and now is not None and now is not (each.to.member == "ja"):
            yield worked_out("True", each.place, to, _printed(now))


def _agreeing(
    said: Iterable[Given], dropped: Iterable[Svar], made: Draft, taken: Taken
) -> Iterator[Told]:
    """Tell what a document says that is worked out, and comes to the same."""
    texts = [str(each.value) for each in dropped]
    for each in said:
        to = made.place(each.to.path) if each.to.field is None else None
        if to is not None and isinstance(each.value, str):
            now = _value_at(taken.melding, to, each.to.member)
            texts += [cleaned(each.value)] if _same(each.value, now) else []
    if texts:
        yield Told("agrees", ", ".join(dict.fromkeys(map(_parted, texts))))


def _parted(text: str) -> str:
    """Return an amount with its thousands parted, as people write it; any other text as it is."""
    return grouped(int(text), " ") if text.isdecimal() else text


def _printed(now: Any) -> str:
    return "" if now is None else str(now)


def _same(text: str, now: Any) -> bool:
    if isinstance(now, int) and not isinstance(now, bool):
        return re.sub(r"\D", "", text.partition(",")[0]) == str(int(now))
    if now is None:
        return not text.strip(" 0-–,") or not re.search(r"[1-9]", text)
    return folded(text) == folded(str(now))


def _value_at(melding: Any, path: Path, member: str | None) -> Any:
    """Return what *melding* works out at *path*; *member* is what follows: `=regional.totalt`."""
    value = melding
    for step in path:
        if value is None:
            return None
        if isinstance(step, int):
            value = value[step] if isinstance(value, tuple) and step < len(value) else None
        else:
            value = getattr(value, step, None)
    if not member or member in ("ja", "nei") or value is None:
        return value
    key, _, name = member.lstrip("=").rpartition(".")
    for row in value if isinstance(value, tuple) else ():
        first = next(iter(attrs.asdict(row, recurse=False).values()))
        if getattr(first, "value", str(first)) == key:
            return getattr(row, name, None)
    return None


def _empty(said: Iterable[Given], made: Draft) -> Iterator[Told]:
    """Tell of tiltak and the like that stand empty."""
    seen: set[Path] = set()
    for each in said:
        if len(each.to.path) > 1 and isinstance(each.to.path[1], int):
            member = each.to.path[:2]
            if member not in seen and each.to.field is not None:
                seen.add(member)
                if made.place(member) is None:
                    yield Told("empty", "", each.place, member)


def _unanswered(
    assigned: Sequence[Assigned], answers: dict[Path, Svar], made: Draft
) -> Iterator[Told]:
    """Tell which questions of the document nobody answered, but for members that stand empty."""
    numbers = Numbers()
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


def _labels(assigned: Sequence[Assigned], like: Likeness) -> Iterator[Told]:
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


def _left_over(assigned: Sequence[Assigned], answers: Mapping[Path, Svar]) -> Iterator[Told]:
    """Tell the text of which only some words came into an answer: amounts in a sentence."""
    read = words_of(" ".join(_as_text(each.value) for each in answers.values()))
    for each in assigned:
        if each.asked is None or each.asked.ask is Ask.WORKED_OUT:
            continue
        for content in each.spot.contents:
            line = content.line
            if line is not None and words_of(content.text) - read:
                yield Told("in_words", content.text, Place(line.part, line.number))


def _as_text(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return " ".join(map(_as_text, value))
    return str(value)


def _headings(found: Found) -> Iterator[Told]:
    """Tell of headings that are not the form's."""
    for title in found.titles:
        own = title.headed is not None and title.headed.score == 1.0 and not title.headed.beside
        if not own or not any(
            wording.declared and wording.text == folded(re.sub(r"\s*\d+\s*$", "", title.text))
            for wording in (title.headed.section.wordings if title.headed else ())
        ):
            yield Told("heading", title.text, Place(title.line.part, title.line.number))


def _outside(assigned: Sequence[Assigned], strays: Iterable[Stray]) -> Iterator[Told]:
    """Tell of questions that nobody knows, with what stands there, and of words beside any."""
    for each in assigned:
        if each.asked is None:
            text = _whole(each.spot)
            line = each.spot.asked_at or each.spot.content.line
            place = Place(line.part, line.number) if line is not None else None
            if text:
                what = "unknown" if any(not c.is_open for c in each.spot.contents) else "heading"
                yield Told(what, text, place)
    for stray in strays:
        yield Told("outside", stray.text, Place(stray.line.part, stray.line.number))


def _whole(spot: Spot) -> str:
    said = [" / ".join(spot.labels)]
    for content in spot.contents:
        said.append(cleaned(content.text))
        said += [("☒ " if box.ticked else "☐ ") + box.text for box in content.boxes]
    return " ".join(filter(None, said))
