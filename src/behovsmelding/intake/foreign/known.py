"""What is known of a form from its blank, or from a template of it: its words, and its places.

A control is known by its number, which Word keeps, a legacy form field by its name, and any place
by the words before it and the headings above. The tags of a template say what a place answers; in a
blank without any its questions do. Whatever the blank says is the form's, and no answer.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from behovsmelding.docx.layout.pieces import Control, Layout
from behovsmelding.docx.reading.answers import address, is_answer
from behovsmelding.form import Form
from behovsmelding.intake.foreign.asked.asking import Ask, Asked
from behovsmelding.intake.foreign.asked.form_words import Piece
from behovsmelding.intake.foreign.asked.options import has_option
from behovsmelding.intake.foreign.assigning.assigned import Assigned, assign
from behovsmelding.intake.foreign.assigning.fits_text import fits_text
from behovsmelding.intake.foreign.assigning.fitting import Fitting
from behovsmelding.intake.foreign.blank_order import BlankOrder, without_hint, without_number
from behovsmelding.intake.foreign.printed import printed
from behovsmelding.intake.foreign.spots.chunks import chunks
from behovsmelding.intake.foreign.spots.found import Found
from behovsmelding.intake.foreign.spots.open_lines import OpenLines
from behovsmelding.intake.foreign.spots.parted import Is
from behovsmelding.intake.foreign.spots.seen import Spot
from behovsmelding.intake.foreign.spots.shown import shown_in
from behovsmelding.intake.foreign.straightening.led_in import lead_ins
from behovsmelding.intake.foreign.words.periods import are_periods
from behovsmelding.intake.foreign.words.prose import amounts
from behovsmelding.intake.foreign.words.wording import cleaned, folded, stems
from behovsmelding.intake.places import Target, is_place, target
from behovsmelding.model.path import Path

_LARGE = re.compile(r"\d{3}|\d[ .\u00a0]\d")
"""A number that does more than count: somebody typed it."""
_LETTER = re.compile(r"(?<=[^\W\d]{3} )[A-ZÆØÅ](?=\W*$)")
"""The letter that counts a member of a list."""
_EDITED = 0.75
"""How much of a question must be there still for it to be one that somebody has edited."""
_SEVERAL = 3
"""How many words a question has at the least that is known though somebody has edited it."""
_UNFIT = -0.3
"""How ill an answer fits a question that the words of the blank were only guessed to ask."""
Key = tuple[tuple[str, ...], str, tuple[str, ...]]
"""The words before a place, what they are about, and the headings above it."""


class Place(NamedTuple):
    """What a place answers, and whether that is certain."""

    asked: Asked
    sure: bool


class Known:
    """What is known of a form: `prompts` are what its blank has where answers go."""

    def __init__(self, blank: Layout, form: Form, fitting: Fitting) -> None:
        like = fitting.like
        found = Found(like, is_blank=True)
        found.document(blank)
        self.lead_ins = lead_ins(blank)
        self.shown = frozenset(each for each in shown_in(blank) if not like.option(each))
        self._unknown: set[Key] = set()
        self._by_number: dict[str, Place] = {}
        self._by_name: dict[str, Place] = {}
        self._by_key: dict[Key, Place | None] = {}
        places = assign(found.spots, fitting)
        tags = [_tagged(each.spot.content.control, form, like.asked.every, each) for each in places]
        pairs = list(zip(places, tags, strict=True))
        wanted = {each.asked.number for each, tag in pairs if each.asked and tag is None}
        for each, tag in pairs:
            # Who tagged a place may have guessed by its words, which are there still.
            is_guess = tag is None or tag is each.asked or tag.number in wanted
            self._keep(each, tag or each.asked, sure=each.sure or not is_guess)
        contents = [content for spot in found.spots for content in spot.contents]
        shown = {folded(text) for each in contents for text in (each.text, each.given)} - {""}
        # What is a choice of the form is an answer, wherever the blank happens to say it too.
        said = (each for each in shown if any(map(str.isalpha, each)))
        prompts = frozenset(each for each in said if not like.option(each))
        # What the blank repeats may stand once alone in a form that is filled.
        self.prompts = prompts | found.prompts
        self._lines = OpenLines(found.layout, self.prompts)
        self.words = frozenset(_words(found.layout, self.prompts))
        asked = (label for spot in found.spots for label in (*spot.labels, spot.above, spot.under))
        others = [*(each.text for each in found.titles), *(each.text for each in found.stray)]
        labels = [label for spot in found.spots for label in spot.labels]
        # «Hva brukes pengene til? (Stryk det som ikke passer.)» may be copied without its hint.
        self._labels = {_label(each) for label in labels for each in (label, without_hint(label))}
        self._periods = {folded(each).rstrip(" :") for each in labels if are_periods(each)}
        self._said = {_unnumbered(each) for each in (*asked, *others)} - {""}
        self._beside = {_unnumbered(each.text) for each in found.stray} - self._labels - {""}
        # What heads a row or a column has no answer behind it on a line.
        alone = (label for spot in found.spots if spot.in_grid is None for label in spot.labels)
        self._beginnings = sorted({*map(cleaned, alone)}, key=len, reverse=True)
        self._stems = [stems(each) for each in self._said]
        self._order = BlankOrder(spot.labels[0] for spot in found.spots if spot.labels)

    def has(self, text: str) -> bool:
        """Tell whether the form says just *text*, but for a number: «Tiltak 3»."""
        said = folded(text)
        is_counted = not _LARGE.search(text)
        return said in self.words or (is_counted and _unnumbered(text) in self._said)

    def says(self, text: str) -> bool:
        """Tell whether the form itself says *text*, perhaps as somebody has edited it."""
        said = _unnumbered(text)
        # «4 Kroner» is a heading with its number, and no amount.
        if not said or (amounts(text) and _LARGE.search(text)):
            return False
        if are_periods(text):
            # «Vår og høst 2027» answers what names them all in a hint, and «Haust 2025» parts an
            # answer, though a row is called «Haust 2026».
            return folded(text).rstrip(" :") in self._periods
        if said in self._said:
            return True
        own = stems(said)
        # A word or two that are like others are no question that somebody has edited.
        return len(own) >= _SEVERAL and any(
            len(own & each) >= _EDITED * max(len(own), len(each)) for each in self._stems
        )

    def asks(self, text: str) -> bool:
        """Tell whether the form itself has *text* before a place for an answer."""
        return _label(text) in self._labels

    def label_of(self, text: str) -> int:
        """Return how many letters of *text* are a question that the form has before a place."""
        said = (each for each in self._beginnings if text.startswith(each))
        return len(next(said, ""))

    def follows(self, text: str, last: str) -> bool:
        """Tell whether the form asks *text* soon after the *last* question."""
        return self._order.follows(text, last)

    def edits(self, text: str, last: str) -> bool:
        """Tell whether *text* is the question after the *last* one, as somebody has edited it."""
        return self._order.edits(text, last)

    def guides(self, text: str) -> bool:
        """Tell whether *text* stands in the form, and before no place for an answer."""
        return _unnumbered(text) in self._beside

    def parted(self, text: str) -> Sequence[Piece]:
        """Return the pieces of *text* if the form has a line of its words with places between."""
        made = self._lines.parted(text)
        # «Eier og UH fyller ut skjemaet» is the form's, though it has «Eier: ……» besides.
        is_own = any(each.start < each.end for each in made if each.is_typed) and self.has(text)
        return [] if is_own else made

    def place(self, spot: Spot) -> Place | None:
        """Return what is known of a *spot*."""
        control = spot.content.control
        if spot.nameless:
            return None
        # Programs number controls and fields anew: where the words are the form's, they say more.
        by_words = self._by_key.get(_key(spot))
        if by_words is not None or control is None or _key(spot) in self._unknown:
            return by_words
        if control.is_legacy:
            return self._by_name.get(control.alias or "")
        return self._by_number.get(control.id or "")

    def _keep(self, each: Assigned, asked: Asked | None, *, sure: bool) -> None:
        control = each.spot.content.control
        if asked is None:
            self._unknown.add(_key(each.spot))
            return
        place = Place(asked, sure)
        if control is not None and control.id:
            self._by_number[control.id] = place
        if control is not None and control.is_legacy and control.alias:
            self._by_name[control.alias] = place
        key = _key(each.spot)
        same = self._by_key.get(key, place)
        # The same words twice say nothing of which of the two is meant.
        self._by_key[key] = place if same is not None and same.asked is asked else None


def _unnumbered(text: str) -> str:
    """Return *text* without its numbers: a blank may have no «Tiltak 3», and no «Tiltak C»."""
    return without_number(_LETTER.sub("", text))


def _label(text: str) -> str:
    """Return what asks in *text*, whatever counts it: of «2027» alone that is the year itself."""
    return _unnumbered(text) or folded(text)


def _key(spot: Spot) -> Key:
    titles = tuple(_unnumbered(title.text) for title in spot.titles)
    return tuple(map(folded, spot.labels)), folded(spot.above), titles


def _words(blank: Layout, prompts: frozenset[str]) -> Iterator[str]:
    """Yield what a form says: its lines, and the pieces that they are parted into."""
    for line in blank.lines():
        yield folded(line.text)
        for each in chunks(line, prompts):
            if each.what is Is.WORDS:
                yield folded(each.text)


def _tagged(
    control: Control | None, form: Form, every: Iterable[Asked], found: Assigned
) -> Asked | None:
    """Return the question that the tag of a *control* names."""
    outer = next((each for each in control.chain() if is_answer(each)), None) if control else None
    if outer is None or not is_place(form, address(outer)):
        return None
    to = target(form, address(outer))
    own = printed(form, found)
    if own is not None and _first(own.path) == _first(to.path) and _is_same(own, to):
        # It is tagged with what a template prints there: a sum, or what describes a list.
        return found.asked
    if to.field is None and (stated := form.generasjon.stated.get(str(to.path[0]))):
        to = target(form, stated + (to.member or ""))
    path = _first(to.path)
    same = [each for each in every if each.to.path == path and each.ask is not Ask.TABLE]
    boxes = [each for each in same if each.ask in (Ask.YES_NO, Ask.CHOICE, Ask.PERIODS)]
    wanted = boxes if found.spot.content.boxes else same
    return next(iter(wanted or same), None)


def _first(path: Path) -> Path:
    return tuple(0 if isinstance(step, int) else step for step in path)


def _is_same(one: Target, other: Target) -> bool:
    """Tell whether two places are the same box, or the same of what is worked out."""
    return other.field is not None or (one.member or "") == (other.member or "")


def by_known(known: Known, found: Sequence[Assigned]) -> list[Assigned]:
    """Return which question each place answers, as far as it is *known*, else as it was *found*.

    What stands in a place says more than the blank, where that only guessed by its words. Where it
    says nothing, a guess is taken for what no other place answers.
    """
    taken = {_claim(each.spot, each.asked) for each in found if each.asked is not None}
    made: list[Assigned] = []
    for each in found:
        place = known.place(each.spot)
        if place is None or (not place.sure and _says_more(each, place, taken)):
            made.append(each)
        else:
            sure = place.sure and not each.spot.in_doubt
            made.append(each._replace(asked=place.asked, sure=sure))
    return made


def _says_more(found: Assigned, guess: Place, taken: Collection[tuple[object, ...]]) -> bool:
    """Tell whether what was *found* of a place holds against the *guess* of the blank."""
    if found.asked is None:
        is_against = _names_none(found.spot, guess.asked) or _is_unfit(found.spot, guess.asked)
        return is_against or _claim(found.spot, guess.asked) in taken
    return not found.spot.content.is_open


def _names_none(spot: Spot, asked: Asked) -> bool:
    """Tell whether a place has words where one choice is asked for, and they are none."""
    is_one = asked.to.field is not None and not asked.to.field.several
    said = spot.content.text
    return asked.ask is Ask.CHOICE and is_one and bool(said) and not has_option(said, asked)


def _is_unfit(spot: Spot, asked: Asked) -> bool:
    """Tell whether what stands in a place answers no such question: a sum names no owner."""
    said = spot.content.text
    return bool(said) and not spot.content.boxes and fits_text(said, asked) <= _UNFIT


def _claim(spot: Spot, asked: Asked) -> tuple[object, ...]:
    """Return what no two places answer: a question, in the member of the list it is asked in."""
    begun = [title for title in spot.titles if title.begins(asked.part[:1])] if asked.part else []
    return asked.number, spot.owner, spot.in_grid if asked.part else None, *begun[-1:]


def asked_in(blank: Layout, form: Form, fitting: Fitting) -> list[Assigned]:
    """Return the places of a form, and what each answers: by its tag, else by its words."""
    found = Found(fitting.like, is_blank=True)
    found.document(blank)
    made: list[Assigned] = []
    for each in assign(found.spots, fitting):
        tagged = _tagged(each.spot.content.control, form, fitting.like.asked.every, each)
        made.append(each if tagged is None else each._replace(asked=tagged, sure=True))
    return made


def by_order(other: Sequence[Assigned], found: Sequence[Assigned]) -> list[Assigned]:
    """Return what *found* places answer as the *other* form has it, where both have as many.

    It is the same form in another målform: what it is sure of there, it is here.
    """
    own = [at for at, each in enumerate(found) if not _is_copy(each.spot, found)]
    kinds = [len(each.spot.content.boxes) for each in other]
    if kinds != [len(found[at].spot.content.boxes) for at in own]:
        return list(found)
    made = list(found)
    for at, same in zip(own, other, strict=True):
        if same.sure and not made[at].sure:
            made[at] = made[at]._replace(asked=same.asked, sure=True)
    return made


def _is_copy(spot: Spot, found: Iterable[Assigned]) -> bool:
    """Tell whether a place is in a member of a list that is not the first: a template has one."""
    for title in spot.titles:
        section = None if title.headed is None else title.headed.section
        if section is not None and section.begins:
            titles = (each for other in found for each in other.spot.titles)
            return next(each for each in titles if each.begins(section.part)) is not title
    return False
