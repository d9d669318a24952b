"""Read a filled form by its tags, or line by line, and prove it by rendering what was read of it.

What is rendered of the answers that were read must say all that the document says, and the document
all that it says. What either has beside the other is told: so no word can be passed over.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import attrs

from behovsmelding.docx.layout import account
from behovsmelding.docx.layout.account import IsAnswer, Other, Said, outside
from behovsmelding.docx.layout.pieces import Control, Layout, Line
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.docx.ooxml.controls import Shape, number_of
from behovsmelding.docx.ooxml.stamp import Stamp, sum_said
from behovsmelding.docx.reading.answers import address, is_answer, is_sign_of
from behovsmelding.docx.rendering.template import Template
from behovsmelding.form import Form
from behovsmelding.intake.draft import Draft, draft
from behovsmelding.intake.ours import anchored
from behovsmelding.intake.ours.aligned import align, answers
from behovsmelding.intake.ours.empty import empty
from behovsmelding.intake.ours.pattern import Row, is_prompt, stems
from behovsmelding.intake.pasted import pasted
from behovsmelding.intake.places import Target, is_place, target
from behovsmelding.intake.reading import Certainty, Place, Reading, Source, Svar, Told
from behovsmelding.intake.tags import Given, gather, given
from behovsmelding.intake.telling import in_draft, not_taken_in, noted, remark, worked_out
from behovsmelding.intake.values import tidied
from behovsmelding.model.felles import Målform, Status
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.path import Path
from behovsmelding.reading.examine import Taken

_LOOP = "loop"
_Worked = Mapping[tuple[Path, str | None], str | bool | None]
"""What a document says that is worked out, by where it is and the rest of its address."""


class _By(NamedTuple):
    """What a document is read by: the form, its template, and the template's lines.

    `rendered` are the sums in the document's stamp, by the numbers of their controls, and `status`
    is what the document seems to have been rendered as.
    """

    form: Form
    template: Template
    rows: Sequence[Row]
    rendered: Mapping[int | None, int]
    status: Status = Status.UTKAST


class _Proof(NamedTuple):
    """What was read, and the document that is rendered of it."""

    answers: tuple[Svar, ...]
    told: tuple[Told, ...]
    draft: Draft
    taken: Taken
    rendered: Layout
    places: frozenset[Path]
    """Every place that this document has, also where nothing is answered."""
    worked: _Worked

    @property
    def melding(self) -> Any:
        """What could be taken in, which is a draft."""
        return self.taken.melding


def read(
    layout: Layout, template: Template, form: Form, rows: Sequence[Row], stamp: Stamp | None
) -> Reading:
    """Read a document, unwrapped as *layout*, that was made with *template* for *form*.

    *rows* are the lines of the template: by them is read what no tag says. The *stamp* of
    a document of ours tells which sums nobody has touched; only of such a one is it told which
    words of the form are gone, since another's has words of its own.
    """
    rendered = {} if stamp is None else stamp.by_number
    said = [_tidied(each, rendered) for each in given(layout, form)]
    # What is worked out stands on top of every page too, where other programs leave its tag.
    tagged = any(each.to.field is not None for each in said)
    if not tagged:
        said = list(answers(align(layout, rows), rows))
    by = _By(form, template, rows, rendered, _status(layout, rendered))
    proof = _stated(said, _proved(said, by), by)
    unread = _unread(layout, proof, by, _answers_of(form) if tagged else _nothing)
    if not tagged and not unread:
        # It says what a document of ours would say of these answers, to the word.
        proof = _certain(proof)
    if tagged and any(each.what == "outside" for each in unread):
        more = _untagged(layout, said, by)
        if more:
            said = [*said, *more]
            proof = _stated(said, _proved(said, by), by)
            unread = [each for each in unread if not _is_in(each, more)]
    told = [
        *map(remark, noted(layout)),
        *pasted(layout, _answers_of(form)),
        *proof.told,
        *_typed_over(said, proof, by.rendered),
        *not_taken_in(proof.answers, proof.draft, proof.taken),
        *_beside(said, proof, by),
        *empty(said, proof.draft, proof.places),
        *(each for each in unread if stamp is not None or each.what != "gone"),
    ]
    found = in_draft(proof.answers, proof.draft)
    return Reading(
        form,
        proof.melding,
        proof.draft.data,
        found,
        tuple(told),
        sources=tuple(_sources(said, proof.draft, form)),
        numbers=frozenset(
            number_of(control.id) for story in layout.stories for control in story.controls
        ),
    )


def _tidied(each: Given, rendered: Mapping[int | None, int]) -> Given:
    """Return what was typed at a place as a file says it; what was rendered stays as it is."""
    if each.to.field is None or each.value is None:
        return each
    is_rendered = rendered.get(each.number) == each.sum
    if isinstance(each.value, bool):
        if not is_sign_of(not each.value, each.beside):
            return each
        # Of a box and the sign in it, one is as it was rendered; where nobody knows, the sign says.
        is_clicked = each.number in rendered and not is_rendered
        return each._replace(value=each.value is is_clicked, beside="")
    return each if is_rendered else each._replace(value=tidied(each.to.field, each.value) or None)


def _status(layout: Layout, rendered: Mapping[int | None, int]) -> Status:
    """Return what a document seems to have been rendered as: one that is sent in asks nothing."""
    nothing = sum_said(None)
    asks = any(
        control.shows_prompt
        or (control.shape is not Shape.TICK and rendered.get(number_of(control.id)) == nothing)
        for story in layout.stories
        for control in story.controls
    )
    is_sent = bool(rendered) and not asks
    return Status.INNSENDT if is_sent else Status.UTKAST


def as_printed(reading: Reading, layout: Layout, now: Layout) -> Reading:
    """Return *reading* of a document without what is told of lines that it was printed with.

    What a template prints outside controls, such as a sum, is out of date when an answer changes.
    The file it was made from prints it so *now*: nobody typed it.
    """
    is_read = _answers_of(reading.form)
    printed = {text for _, text in account.said(now, is_read)}
    # A document that has lost its tags says them among its answers.
    printed |= {text for _, text in account.said(now, _nothing)}
    there = {(line.part, line.number): text for line, text in account.said(layout, is_read)}
    told = tuple(
        each
        for each in reading.told
        if each.what != "outside"
        or each.place is None
        or there.get((each.place.part, each.place.paragraph)) not in printed
    )
    return attrs.evolve(reading, told=told)


def sources(layout: Layout, form: Form, målform: Målform) -> Iterator[Source]:
    """Yield what each place of a document of ours says, which nobody has touched."""
    said = given(layout, form)
    made = draft(form, målform, [(each.path, each.value) for each in gather(form, said).answers])
    yield from _sources(said, made, form)


def _sources(said: Iterable[Given], made: Draft, form: Form) -> Iterator[Source]:
    """Yield what each place says, those too where a sum that may be stated is shown."""
    for each in said:
        to = each.to if each.to.field is not None else _stating(each.to, form)
        place = None if to is None else made.place(to.path)
        if to is not None and place is not None:
            yield Source(place, to.member, each.number, each.value)


def _stating(to: Target, form: Form) -> Target | None:
    """Return where what stands at *to*, which is worked out, may be stated; None for most."""
    name = form.generasjon.stated.get(str(to.path[0])) if len(to.path) == 1 else None
    stated = None if name is None else target(form, name + (to.member or ""))
    return stated if stated is not None and stated.field is not None else None


def _certain(proof: _Proof) -> _Proof:
    sure = [attrs.evolve(each, certainty=Certainty.SIKKER) for each in proof.answers]
    return proof._replace(answers=tuple(sure))


def _answers_of(form: Form) -> IsAnswer:
    """Return what tells of a control whether it has an answer of a behovsmelding on *form*."""
    return lambda control: is_answer(control) and is_place(form, address(control))


def _nothing(_: Control) -> bool:
    """Say of no control that it has an answer, where controls don't say which."""
    return False


def _untagged(layout: Layout, said: Iterable[Given], by: _By) -> list[Given]:
    """Return the answers that stand outside controls, where the form has one that is gone."""
    said = list(said)
    known = {(each.to.path, each.to.member) for each in said}
    parts = {_part_of(each.to.path) for each in said}
    return [
        each
        for each in answers(anchored.align(layout, by.rows, by.form), by.rows)
        if each.value
        and each.to.field
        and (each.to.path, each.to.member) not in known
        and _part_of(each.to.path) in parts
    ]


def _part_of(path: Path) -> Path:
    """Return the member of a list that *path* leads through, the innermost."""
    return path[: max((at for at, step in enumerate(path, 1) if isinstance(step, int)), default=0)]


def _is_in(told: Told, more: Iterable[Given]) -> bool:
    """Tell whether what is *told* to stand outside answers is in one that was read there."""
    at, words = told.place, {*stems(told.text)}
    return (
        told.what == "outside"
        and at is not None
        and any(
            words <= ({"x", "☒"} if each.value is True else {*stems(str(each.value))})
            for each in more
            if each.place is not None
            and each.place.part == at.part
            and each.place.paragraph <= at.paragraph <= each.last
        )
    )


def _proved(said: Iterable[Given], by: _By) -> _Proof:
    form, template = by.form, by.template
    found, told = gather(form, said)
    made = draft(form, template.målform, [(each.path, each.value) for each in found])
    taken = made.taken(form)
    rendered = _rendered(template, taken.melding, by.status)
    says = given(rendered, form)
    worked = {(each.to.path, each.to.member): each.value for each in says if not each.to.field}
    places = frozenset(each.to.path[:at] for each in says for at in range(1, len(each.to.path)))
    return _Proof(found, told, made, taken, rendered, places, worked)


def _rendered(template: Template, melding: Any, status: Status) -> Layout:
    return unwrap(template.render(attrs.evolve(melding, status=status)))


def _stated(said: list[Given], proof: _Proof, by: _By) -> _Proof:
    """Return *proof* with what is said where the form shows what is worked out, if it may be said.

    What would not be shown by saying it is a sum that somebody typed over.
    """
    for name in by.form.generasjon.stated:
        # A box that nobody has touched since it was rendered states nothing.
        shown = {
            each: Given(to, each.value, each.place, number=each.number)
            for each in said
            if each.to.path == (name,)
            and not (isinstance(each.value, bool) and by.rendered.get(each.number) == each.sum)
            and (to := _stating(each.to, by.form)) is not None
        }
        differing = set(_differing(shown, proof))
        if not differing:
            continue
        # Of boxes, those that agree say as much as the others do.
        tried = [each for each in shown if each in differing or shown[each].to.member]
        attempt = _proved([*said, *(shown[each] for each in tried)], by)
        left = set(_differing(shown, attempt))
        said = [*said, *(shown[each] for each in tried if each not in left)]
        proof = _proved(said, by) if left else attempt
    return proof


def _differing(said: Iterable[Given], proof: _Proof) -> Iterator[Given]:
    """Yield what a document says that is worked out, and comes to something else."""
    for each in said:
        if each.to.field is None and each.value is not None:
            to = proof.draft.place(each.to.path)
            if to is not None and not _same(each, proof.worked.get((to, each.to.member))):
                yield each


def _same(each: Given, now: str | bool | None) -> bool:  # noqa: FBT001 - an answer
    """Tell whether what is worked out comes to what *each* says, whatever signs stand round it."""
    if isinstance(each.value, str) and isinstance(now, str):
        return _amount(each.value) == _amount(now)
    return each.value == now or (now is None and each.value is False)


def _amount(text: str) -> object:
    """Return the amount that *text* is, however it is written; of any other, its words."""
    try:
        return Kroner.read(text)
    except InvariantError:
        return "".join(stems(text))


def _typed_over(
    said: Iterable[Given], proof: _Proof, rendered: Mapping[int | None, int]
) -> Iterator[Told]:
    """Tell of sums that say something else; one that was rendered so is only out of date.

    So is the number of a section that was copied from another, which Word doesn't count.
    """
    for each in _differing(said, proof):
        to = proof.draft.place(each.to.path) or each.to.path
        now = proof.worked.get((to, each.to.member))
        is_text = isinstance(each.value, str)
        is_number = isinstance(each.value, str) and each.value.isdecimal()
        is_copied = bool(rendered) and each.number not in rendered and to[-1] == _LOOP and is_number
        was = rendered.values() if each.number is None else (rendered.get(each.number),)
        if (is_text or (each.value and not now)) and each.sum not in was and not is_copied:
            yield worked_out(str(each.value), each.place, to, each.to.member, now)


def _beside(said: Iterable[Given], proof: _Proof, by: _By) -> Iterator[Told]:
    """Tell of words in a control that are neither its answer nor its prompt."""
    for each in said:
        if each.to.field is None and isinstance(each.value, str) and not each.value.isdecimal():
            is_known = proof.draft.place(each.to.path) is not None
            if not is_known and by.rendered.get(each.number) != each.sum:
                yield Told("outside", each.value, each.place)
        if each.beside and not (each.value is None and is_prompt(each.beside, by.rows)):
            yield Told("outside", each.beside, each.place, each.to.path)


def _unread(layout: Layout, proof: _Proof, by: _By, is_answer: IsAnswer) -> list[Told]:
    """Tell of words outside answers that are not the form's, and of words of the form that left."""
    theirs = account.said(layout, is_answer)
    more, less = _both_ways(theirs, account.said(proof.rendered, is_answer))
    if more or less:
        (other,) = {Status.UTKAST, Status.INNSENDT} - {by.status}
        otherwise = account.said(_rendered(by.template, proof.melding, other), is_answer)
        both = (more, less), _both_ways(theirs, otherwise)
        more, less = min(both, key=lambda pair: len(pair[0]) + len(pair[1]))
    if not more and not less:
        return []
    known = {text for _, text in account.said(_blank(by), is_answer)}
    known |= {said for row in by.rows for said in row.said}
    there = Counter(text for _, text in theirs)
    lacking = Counter(text for _, text in account.said(proof.rendered, is_answer)) - there
    told = [
        Told("outside", text, Place(line.part, line.number))
        for line, text in more
        if outside(line, is_answer) not in known and not is_prompt(text, by.rows)
    ]
    told += [
        Told("gone", text, Place(line.part, line.number))
        for line, text in less
        if lacking[outside(line, is_answer)] and _is_own(text, line, by.rows)
    ]
    return told


def _is_own(text: str, line: Line, rows: Sequence[Row]) -> bool:
    """Tell whether *text* of *line* stands in the form itself, and is nothing that it prints."""
    words = frozenset(stems(line.text))
    row = max(rows, key=lambda row: len(words & row.words) - len(row.words - words), default=None)
    return row is not None and {*stems(text)} <= row.words | row.optional


def _both_ways(theirs: list[Said], ours: list[Said]) -> tuple[list[Other], list[Other]]:
    """Return what only *theirs* say outside answers, and what only *ours* do."""
    return list(account.differing(theirs, ours)), list(account.differing(ours, theirs))


def _blank(by: _By) -> Layout:
    """Return the form itself, as it stands with nothing answered."""
    nothing = draft(by.form, by.template.målform, ()).taken(by.form).melding
    return unwrap(by.template.render(nothing))
