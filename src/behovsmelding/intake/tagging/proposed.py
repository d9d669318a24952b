"""Which tags a blank form should have: each place of it, what it answers, and how sure that is."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from behovsmelding.docx.layout.pieces import Control, Line
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.form import Form
from behovsmelding.intake.foreign.answers.beside_yes import asks_of_yes, reasons_of
from behovsmelding.intake.foreign.asked.asking import Ask, Asked
from behovsmelding.intake.foreign.asked.likeness import two_numbers
from behovsmelding.intake.foreign.asked.options import option
from behovsmelding.intake.foreign.assigning.assigned import Assigned
from behovsmelding.intake.foreign.assigning.fits_text import asks_shares
from behovsmelding.intake.foreign.printed import printed, stated
from behovsmelding.intake.foreign.spots.chunks import SIGNS
from behovsmelding.intake.foreign.spots.seen import Content, Spot
from behovsmelding.intake.foreign.words.wording import first_word
from behovsmelding.intake.places import Target, target
from behovsmelding.model.fields import Mark

_YES, _NO = "ja", "nei"
_UNITS = ("kr", "Kr", "KR", "kroner", "NOK")


class Proposal(NamedTuple):
    """A tag for a place of a blank form: where it stands, the words before it, and the tag.

    A tag that is empty is for a person to set. `control` is the control that it goes on; where
    there is none, one is to be made in `line`, of what `prompt` stands there. A `nth` box of a line
    is one that has no control.
    """

    line: Line | None
    label: str
    address: str
    tag: str
    sure: bool
    control: Control | None
    prompt: str
    is_box: bool
    is_long: bool
    nth: int
    spot: Spot


def proposals(form: Form, found: Sequence[Assigned]) -> Iterator[Proposal]:
    """Yield what to tag in a blank form in which these places were *found*."""
    boxed: dict[Line, int] = {}
    placed = {each.spot.content.line for each in found if not each.spot.placeless}
    for each in _of_yes(found):
        for row, content in enumerate(each.spot.contents[:1]):
            if content.boxes:
                yield from _boxes(form, each, content, boxed)
            elif row == 0:
                made = _place(form, each, content)
                # «Regional ordning: eier kr ……… UH kr ………» asks for amounts, and for no ordning.
                yield made._replace(tag="") if each.spot.placeless and made.line in placed else made
                yield from _out_of(form, None if each.asked is None else each.asked.to, made)


def _of_yes(found: Sequence[Assigned]) -> Iterator[Assigned]:
    """Yield the places *found*, that for whoever is meant by the «ja» above it as of that question.

    «Hvis ja, skriv hvem:» says nothing more, and in a blank no name does.
    """
    before: Assigned | None = None
    for each in found:
        field = before.asked.to.field if before is not None and before.asked is not None else None
        is_list = field is not None and field.several
        own = None if each.asked is None else each.asked.to.field
        is_guess = each.asked is None or (own is not None and Mark.NAVN in own.marks)
        is_guess = is_guess and not each.sure
        if before is not None and is_list and is_guess and asks_of_yes(each.spot):
            yield each._replace(asked=before.asked)
        else:
            yield each
        before = each if each.spot.content.boxes else None


def _place(form: Form, each: Assigned, content: Content) -> Proposal:
    to = None if each.asked is None else printed(form, each)
    address = "" if to is None else address_of(form, to)
    repeats = to is not None and _repeats(to, each.spot)
    # Who gets how much is a list, of which no control is called.
    repeats = repeats and not (each.asked is not None and asks_shares(each.asked))
    return Proposal(
        content.line or each.spot.asked_at,
        " / ".join(each.spot.labels) or (each.spot.titles[-1].text if each.spot.titles else ""),
        address,
        tag_of(form, to) if to is not None and repeats and not _is_said(each.spot) else "",
        # What stands for a list told as text, a person should look at.
        each.sure and repeats and _may_be_filled(each.spot) and not _stands_for_list(each),
        content.control,
        "" if _is_unit(content) else content.prompt or content.text,
        is_box=False,
        is_long=each.asked is not None and each.asked.ask in (Ask.LONG, Ask.LIST, Ask.MEMBERS),
        nth=0,
        spot=each.spot,
    )


def _out_of(form: Form, to: Target | None, made: Proposal) -> Iterator[Proposal]:
    """Yield what the second field asks of «år [nr.] av [hvor mange]»: the last of two numbers."""
    if to is None or not made.tag or made.line is None or made.control is None:
        return
    numbers = two_numbers(form, to.path[:-1])
    if numbers[:1] != [to.path[-1]]:
        return
    atoms = made.line.atoms
    for first, between, second in zip(atoms, atoms[1:], atoms[2:], strict=False):
        is_its = first.control is made.control and second.control is not None
        if is_its and SIGNS.fullmatch(between.text):
            address, tag = (
                f"{each.rpartition('.')[0]}.{numbers[-1]}" for each in (made.address, made.tag)
            )
            yield made._replace(
                label=between.text.strip(), address=address, tag=tag, control=second.control
            )


def _boxes(
    form: Form, each: Assigned, content: Content, boxed: dict[Line, int]
) -> Iterator[Proposal]:
    for box in content.boxes:
        member = None if each.asked is None else _member(each.asked, box.text)
        to = None if each.asked is None or member is None else stated(form, each.asked.to)
        address, tag = "", ""
        if to is not None:
            address = f"{address_of(form, to)}={member}"
            tag = "" if each.spot.turned else f"{tag_of(form, to)}={member}"
        nth = boxed.get(box.line, 0)
        boxed[box.line] = nth + 1
        label = " / ".join((*each.spot.labels, box.text))
        yield Proposal(
            box.line, label, address, tag, each.sure and bool(tag), box.control, "",
            is_box=True, is_long=False, nth=nth, spot=each.spot,
        )  # fmt: skip
    yield from _beside_yes(form, each, content)


def _beside_yes(form: Form, each: Assigned, content: Content) -> Iterator[Proposal]:
    """Yield the control for what is said beside a «ja»: who it is, or why."""
    beside = (box.more_in for box in content.boxes if box.more_in is not None)
    control = next(beside, content.control)
    dots = next((box.more_at for box in content.boxes if box.more_at), "")
    has_place = control is not None and control.shape is not Shape.TICK
    if each.asked is None or not (has_place or dots):
        return
    to = each.asked.to._replace(member=None)
    if reasons := reasons_of(form, to):
        to = to._replace(path=(*to.path[:-1], reasons.name), field=reasons)
    elif to.field is None or not (to.field.several or each.asked.ask is Ask.AMOUNT):
        return
    address, tag = address_of(form, to), tag_of(form, to)
    its = [box.text for box in content.boxes if box.more_in is not None] or [content.boxes[0].text]
    label = " / ".join((*each.spot.labels, its[0], content.text))
    yield Proposal(
        content.line, label.rstrip(" /"), address, tag, not tag,
        control if has_place else None, content.prompt if has_place else dots,
        is_box=False, is_long=True, nth=0, spot=each.spot,
    )  # fmt: skip


def _member(asked: Asked, text: str) -> str | None:
    first = first_word(text)
    if asked.ask in (Ask.YES_NO, Ask.WORKED_OUT):
        return _NO if first == _NO else _YES
    return option(asked, text)


def _repeats(to: Target, spot: Spot) -> bool:
    """Tell whether each list that *to* leads through is one that repeats in the form."""
    if spot.turned and not spot.in_rows:
        # Word has sections of rows alone: a column for each is left to a person.
        return False
    lists = sum(isinstance(step, int) for step in to.path)
    begun = any(title.begins((str(to.path[0]),)) for title in spot.titles)
    return lists <= begun + spot.is_member


def _may_be_filled(spot: Spot) -> bool:
    """Tell whether a blank has a place after the question, and no words of its own in it."""
    content = spot.content
    return not spot.placeless and (content.control is not None or content.is_open)


def _is_said(spot: Spot) -> bool:
    """Tell whether the form itself has words where an answer would stand.

    That may be advice, a sub-title, or what it asks: «kr      UH: kr      Til sammen: kr».
    """
    content = spot.content
    is_bare = content.control is None and not content.is_open and not content.prompt
    return is_bare and not _is_unit(content)


def _is_unit(content: Content) -> bool:
    """Tell whether all that stands in a place is «kr», which an amount is to stand behind."""
    return content.control is None and content.text.strip(" .:") in _UNITS


def _stands_for_list(each: Assigned) -> bool:
    asked = each.asked
    if asked is None or asked.ask is Ask.MEMBERS:
        return True
    return len(asked.part) > 1 and not each.spot.is_member


def address_of(form: Form, to: Target) -> str:
    """Return the address of *to* from the root, with positions and keys."""
    written = ""
    for step in to.path:
        if isinstance(step, int):
            written += f"[{step}]"
        elif _is_key(form, written, step):
            written += f"={step}"
        else:
            written += f".{step}" if written else step
    return written + (to.member or "")


def _is_key(form: Form, written: str, step: str) -> bool:
    """Tell whether *step* is the key of a row in what is *written* before it."""
    name = written.rpartition("]")[2].strip(".")
    stated = form.generasjon.stated.get(name, name)
    bare = "".join(part.partition("]")[2] or part for part in written.split("["))
    field = target(form, stated if name == bare else bare).field
    return field is not None and field.row_key is not None and bool(step) and "=" not in name


def tag_of(form: Form, to: Target) -> str:
    """Return the address of *to* as it is written within the sections that repeat."""
    address = address_of(form, to)
    return address.rpartition("].")[2] if "]." in address else address
