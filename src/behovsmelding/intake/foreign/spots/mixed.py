"""Lines with controls, boxes or open places in them: which words of them ask, and what answers."""

from collections.abc import Sequence

from behovsmelding.docx.layout.pieces import Atom
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.intake.foreign.asked.evidence import asks_whom
from behovsmelding.intake.foreign.spots.boxes import (
    beside_box,
    box_of,
    boxes_behind,
    goes_on,
    is_below_yes,
    leaves_place,
    of_yes,
)
from behovsmelding.intake.foreign.spots.chunks import SIGNS, Chunk, answered_at
from behovsmelding.intake.foreign.spots.flowing import (
    answers_before_next,
    between,
    is_sentence,
    is_tail,
    named_behind,
    with_head,
)
from behovsmelding.intake.foreign.spots.headings import Headings
from behovsmelding.intake.foreign.spots.parted import Is
from behovsmelding.intake.foreign.spots.plain import tail
from behovsmelding.intake.foreign.spots.seen import Content, Stray
from behovsmelding.intake.foreign.words.wording import folded

_KNOWN, _LIKELY = 0.55, 0.72
"""How like a question words must be that stand beside a place, and that have a colon."""
_UNITS = frozenset({"", "kr", "kroner", "nok", "kr kr", "stk"})


class Mixed(Headings):
    """Takes lines that have more than words."""

    def _mixed(self, found: list[Chunk]) -> None:
        """Take a line with controls, boxes or open places in it."""
        found = named_behind(found)
        behind = boxes_behind(found)
        for at, each in enumerate(found):
            if each.what is Is.WORDS:
                self._before(each, found, at, behind=behind)
            elif each.what is Is.BOX:
                self._box(each, found, at, behind=behind)
            else:
                self._answer(each, between(found, at))

    def _before(self, each: Chunk, found: list[Chunk], at: int, *, behind: bool) -> None:
        is_boxed = at > 0 and found[at - 1].what is Is.BOX and not behind
        if is_boxed:
            following = found[at + 1] if at + 1 < len(found) else None
            is_place = following is not None and following.what in (Is.ANSWER, Is.OPEN)
            _, label = beside_box(each.text)
            label = label or (self._asked_of_yes(each.text) if is_place else "")
            if label:
                self.boxing = False
                self.label(label, each)
            return
        if folded(each.text) in _UNITS or (at and SIGNS.fullmatch(each.text)):
            return
        if self._is_typed(found, at):
            self.content(tail(each, 0))
            return
        if behind and at + 1 < len(found) and found[at + 1].what is Is.BOX:
            label, _ = self.like.split(each.text)
            if label:
                self.label(label, each)
            return
        is_last = at == len(found) - 1
        if is_last and at and found[at - 1].what in (Is.ANSWER, Is.OPEN) and is_tail(each):
            return
        if self.boxing and is_last and not each.strong:
            self._behind_boxes(each)
        elif not (is_last or found[at + 1].what is Is.WORDS) or not self._with_answer(each):
            # «av [3]. Anslag 2028: [ ]» begins a sentence behind the field before it.
            self.label(with_head(found, at).lstrip(" .,;"), each)

    def _behind_boxes(self, each: Chunk) -> None:
        """Take words behind the last box of a line: another question, or stray ones."""
        if not self._asks_on(each):
            self.stray.append(Stray(each.line, each.atoms, tuple(self.open_titles)))
            return
        head, *_ = each.text.partition(":")
        self.label(head, each)
        self.content(tail(each, len(head) + 1))

    def _is_typed(self, found: list[Chunk], at: int) -> bool:
        """Tell whether words answer that stand in no place: an amount, or behind a prompt.

        The form's own words behind a place are no sentence, or say what is to be done there.
        """
        if self._label is not None:
            return answers_before_next(found, at)
        if not at or at < len(found) - 1:
            return False
        before, each = found[at - 1 :]
        is_own = self._guides(each.text) or folded(each.text) in self.often
        is_own = is_own or (self._known is not None and self._known.has(each.text))
        is_left = (
            before.what is Is.OPEN and before.control is not None and bool(before.text.strip())
        )
        return is_left and is_sentence(each) and not is_own and self.current is not None

    def _with_answer(self, each: Chunk) -> bool:
        """Take words for a question with its answer, beside another that has a place: «Org.nr.»."""
        colon = answered_at(each.text)
        if colon is None or self.like.best(each.text[:colon]) < _KNOWN:
            return False
        self.label(each.text[:colon], each)
        self.content(tail(each, colon + 1))
        return True

    def _asked_of_yes(self, text: str) -> str:
        """Return the question behind a yes, or of whoever says yes, if it is one of ours."""
        asked = of_yes(text)
        return asked if asked and self.like.best(asked) >= _KNOWN else ""

    def _asks_on(self, each: Chunk) -> bool:
        """Tell whether words behind boxes are a question and its answer: «Hvem: Sel kommune»."""
        head, _, rest = each.text.partition(":")
        return bool(rest.strip()) and (asks_whom(head) or self.like.best(head) >= _LIKELY)

    def _box(self, each: Chunk, found: list[Chunk], at: int, *, behind: bool) -> None:
        beside = at - 1 if behind else at + 1
        is_words = 0 <= beside < len(found) and found[beside].what is Is.WORDS
        words = found[beside].text if is_words else ""
        if behind:
            _, words = self.like.split(words)
        else:
            words, _ = beside_box(words)
        box = box_of(words, each)
        if not behind:
            box.asks_more |= leaves_place(found[at + 1 : at + 3])
        if self._label is None and self.current is not None and self.boxing:
            self.current.content.boxes.append(box)
            return
        self.open(Content(control=each.control, at=each.line)).content.boxes.append(box)
        self.boxing = True

    def _answer(self, each: Chunk, before: Sequence[Atom]) -> None:
        spot = self.current
        if self._label is None and spot is not None:
            if self.boxing and goes_on(spot.content.boxes, each):
                return
            if self.boxing and is_below_yes(spot.content, each):
                spot.content.explains = True
                spot.content.add(each.line, each.atoms)
                return
            is_same = each.control is not None and spot.content.control is each.control
            # In a cell only a sign between two fields says that they are of one answer.
            is_more = not self.depth or any(atom.text.strip() for atom in before)
            if is_same or (is_more and not self.boxing):
                # More of the same answer, or one more line of it in a field of its own.
                if each.what is Is.ANSWER:
                    kept = before if spot.content.lines else ()
                    spot.content.add(each.line, [*kept, *each.atoms])
                return
        self.boxing = False
        made = self.open(Content(control=each.control, at=each.line))
        # Programs shrink a control to the first of its paragraphs: what follows may go on.
        # Below one whose prompt still stands the answer may have been typed.
        # In a cell what stands below a grey field was typed there.
        control, in_cell = each.control, self.depth > 0
        is_rich = control is None or control.shape is Shape.RICH
        may_go_on = is_rich or (in_cell and control is not None and control.is_legacy)
        made.closed = each.what is Is.ANSWER and not may_go_on
        if each.what is Is.ANSWER:
            made.content.add(each.line, each.atoms)
        elif each.control is None:
            made.content.at, made.content.prompt = each.line, each.text
