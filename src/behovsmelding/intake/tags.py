"""What the controls of a document say, by their tags, put together to answers."""

from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import NamedTuple, cast

import attrs

from behovsmelding.docx.layout.pieces import Layout
from behovsmelding.docx.ooxml.controls import Shape, number_of
from behovsmelding.docx.ooxml.stamp import sum_said
from behovsmelding.docx.reading.answers import Filled, answers
from behovsmelding.form import Form
from behovsmelding.intake.places import Target, is_place, target
from behovsmelding.intake.reading import Certainty, Place, Svar, Told
from behovsmelding.intake.values import in_yaml
from behovsmelding.model.fields import Field

_CERTAINTIES = list(Certainty)
_YES, _NO = "ja", "nei"


class Given(NamedTuple):
    """What a document says at one place of the behovsmelding, or of what is worked out from it."""

    to: Target
    value: str | bool | None
    place: Place | None
    on_line: bool = True
    """Whether it stands within a line, and not in paragraphs of its own."""
    certainty: Certainty = Certainty.SIKKER
    number: int | None = None
    """The number of its control, if it stands in one."""
    beside: str = ""
    """What stands in its control and is no part of what it says."""
    last: int = 0
    """The number of the last paragraph that it stands in, where it stands in no control."""

    @property
    def sum(self) -> int:
        """The sum of what it says, as a stamp has it."""
        return sum_said(self.value)


def given(layout: Layout, form: Form) -> list[Given]:
    """Return what the controls of a document say, in its order.

    A tag may say what no behovsmelding has: then it says nothing.
    """
    return [
        Given(
            target(form, each.address),
            each.value,
            _place(each),
            each.control.shape is not Shape.RICH,
            number=number_of(each.control.id),
            beside=each.beside,
        )
        for story in layout.stories
        for each in answers(story)
        if is_place(form, each.address)
    ]


def _place(answer: Filled) -> Place | None:
    return None if answer.line is None else Place(answer.line.part, answer.line.number)


class Gathered(NamedTuple):
    """Answers of a document, one for each path, and what had to be told of them."""

    answers: tuple[Svar, ...]
    told: tuple[Told, ...]


def gather(form: Form, said: Iterable[Given]) -> Gathered:
    """Put together what stands in several places: boxes of one question, a number said twice."""
    places: dict[tuple[str | int, ...], list[Given]] = {}
    for each in said:
        if each.to.field is not None:
            places.setdefault(each.to.path, []).append(each)
    answers: list[Svar] = []
    told: list[Told] = []
    for found in places.values():
        boxes = [each for each in found if each.to.member is not None]
        texts = [each for each in found if each.to.member is None]
        if boxes:
            ticked = list(_ticked(boxes, has_text=any(each.value for each in texts)))
            told.extend(_both(boxes))
        else:
            ticked = []
        # What was concluded gives way to what stands in a place of its own.
        written = sorted(_texts(form, texts), key=lambda each: each.certainty is Certainty.SLUTTET)
        answers.extend(_as_one([*ticked, *written[:1]]))
        if written:
            told.extend(
                Told("differs", str(each.value), each.place, each.path)
                for each in written[1:]
                if each.value != written[0].value
            )
    return Gathered(tuple(answers), tuple(told))


def _as_one(found: list[Svar]) -> list[Svar]:
    """Return what is ticked and what is written beside it as one answer, where both may be."""
    if len(found) > 1 and all(isinstance(each.value, list) for each in found):
        least = max(found, key=lambda each: _CERTAINTIES.index(each.certainty))
        every = [value for each in found for value in each.value]
        return [attrs.evolve(found[0], value=every, certainty=least.certainty)]
    return found


def _texts(form: Form, found: Iterable[Given]) -> Iterator[Svar]:
    """Yield what each text of *found* is in the YAML; what is empty is no answer."""
    for each in found:
        if isinstance(each.value, str):
            value = in_yaml(form, each.to, each.value, on_line=each.on_line)
            if value not in (None, "", []):
                yield Svar(each.to.path, value, each.certainty, each.place)


def _ticked(boxes: list[Given], *, has_text: bool) -> Iterator[Svar]:
    """Yield what ticked boxes answer: yes or no, that there are none, or the choices ticked."""
    ticked = [each for each in boxes if each.value is True]
    if not ticked:
        return
    first = max(ticked, key=lambda each: _CERTAINTIES.index(each.certainty))
    field = cast("Field", first.to.field)
    members = sorted((str(each.to.member) for each in ticked), key=_order_of(field))
    if field.kind is bool:
        yield Svar(first.to.path, members[0] == _YES, first.certainty, first.place)
    elif not _is_yes_no(boxes):
        several = members if field.several else members[0]
        yield Svar(first.to.path, several, first.certainty, first.place)
    elif members == [_NO] and not has_text:
        yield Svar(first.to.path, (), first.certainty, first.place)


def _order_of(field: Field) -> Callable[[str], int]:
    """Return the order of choices, of which one whose control is gone is read last."""
    kind = field.kind
    known = [str(each.value) for each in kind] if issubclass(kind, Enum) else []
    return lambda member: known.index(member) if member in known else len(known)


def _both(boxes: list[Given]) -> Iterator[Told]:
    """Tell of a yes and a no that are both ticked."""
    ticked = [each for each in boxes if each.value is True]
    if len(ticked) > 1 and _is_yes_no(boxes):
        yield Told("both", "", ticked[0].place, ticked[0].to.path)


def _is_yes_no(boxes: list[Given]) -> bool:
    return {each.to.member for each in boxes} <= {_YES, _NO}
