"""What a document asks, and what stands under each question: by where things stand, not by tags.

A spot is a place for an answer with the words before it. Where words end and an answer begins is
told by controls, boxes and prompts where there are any, else by what stands out, by a colon, and by
how like a question of the form the words are. A question that nobody knows closes the answer before
it. Every word of the document is in a heading, in a question, in an answer, or is stray.
"""

import re
from collections.abc import Iterable, Sequence

import attrs

from behovsmelding.docx.layout.pieces import Block, Grid, Layout, Line, lines_of
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.intake.foreign.asked.likeness import asks
from behovsmelding.intake.foreign.spots.boxes import (
    beside_box,
    box_of,
    boxes_behind,
    goes_on,
)
from behovsmelding.intake.foreign.spots.chunks import (
    Chunk,
    Is,
    chunks,
    cut,
    repeated,
    said_again,
    wrappers_in,
)
from behovsmelding.intake.foreign.spots.dotted import as_in_blank, typed_on
from behovsmelding.intake.foreign.spots.flowing import is_tail, named_behind, with_head
from behovsmelding.intake.foreign.spots.headings import Headings
from behovsmelding.intake.foreign.spots.plain import is_pair, tail
from behovsmelding.intake.foreign.spots.recipients import by_part
from behovsmelding.intake.foreign.spots.rejoined import rejoined
from behovsmelding.intake.foreign.spots.seen import Content, Stray
from behovsmelding.intake.foreign.straightening.guidance import without_guidance
from behovsmelding.intake.foreign.straightening.habits import (
    aside_at,
    habits,
    hints,
    is_advice,
    lead_at,
    tail_at,
)
from behovsmelding.intake.foreign.straightening.series import (
    counted,
)
from behovsmelding.intake.foreign.straightening.straightened import straightened
from behovsmelding.intake.foreign.straightening.tables import is_typed
from behovsmelding.intake.foreign.words.wording import cleaned, folded
from behovsmelding.messages.asked.felles import WHO

_KNOWN, _LIKELY, _SURE = 0.55, 0.72, 0.88
"""How like a question words must be that stand out, that have a colon, and that have neither."""
_UNITS = frozenset({"", "kr", "kroner", "nok", "kr kr", "stk"})
_IN_BRACKETS = re.compile(r"\[[^\]]*\]|\([^)]*\)")
_TWO, _SENTENCE = 2, 6
"""How many words stand at the least behind a yes that asks more, and how many a line of an answer
has that stands above dots."""
_QUESTION = 3
"""How many words a question has at the least."""


class Found(Headings):
    """Goes through a document, and finds its spots, its headings, and what is neither."""

    def document(self, layout: Layout) -> None:
        """Go through the body of *layout*; what stands at its edges is stray."""
        self.habits = habits(layout, self.like)
        self.prompts |= repeated(layout) | hints(layout)
        self.often = said_again(layout)
        stories = straightened(layout, self.like).stories
        for story in sorted(stories, key=lambda story: (not story.is_body, story.part)):
            if story.is_body:
                self.wrappers = wrappers_in(story)
                asking, advice = without_guidance(story.blocks, self.like)
                self._aside(advice)
                self.blocks(asking)
                self.close()
                self.demote()
                self.spots = by_part(rejoined(self.spots), self.like)
            else:
                self._aside(story.lines())

    def _aside(self, lines: Iterable[Line]) -> None:
        """Take *lines* for words that belong to no question."""
        self.stray += [Stray(line, line.atoms, ()) for line in lines if line.text.strip()]

    def blocks(self, blocks: Sequence[Block], outer: str = "") -> None:
        """Go through *blocks*, which stand in a cell behind the words *outer*, if in any."""
        from behovsmelding.intake.foreign.spots.grids import grid

        self.outer = outer
        waiting: tuple[Line, list[Chunk]] | None = None
        for block in blocks:
            found = [] if isinstance(block, Grid) else self.chunks(block)
            if isinstance(block, Line) and not found:
                continue
            if waiting is not None:
                self._before_box = isinstance(block, Grid) and self._is_box(block)
                self._before_grid = isinstance(block, Grid) and len(block.rows) > 1
                self.line(*waiting, found)
                waiting = None
                self._before_box = self._before_grid = False
            if isinstance(block, Grid):
                grid(self, block)
                self.outer = outer
            else:
                waiting = block, found
        if waiting is not None:
            self.line(*waiting)

    def chunks(self, line: Line) -> list[Chunk]:
        """Return what *line* is made of."""
        known = None if line.heading is not None or is_typed(line) else self._known
        if known is not None and (pieces := known.parted(line.text)):
            return as_in_blank(line, pieces)
        return typed_on(chunks(line, self.prompts, self.wrappers), self.prompts)

    def line(self, line: Line, found: list[Chunk], following: Sequence[Chunk] = ()) -> None:
        """Take a line of the chunks *found*; *following* are those of the next one."""
        self._following = list(following)
        if (words := self.counts_member(found)) is not None:
            self.title(cleaned(line.text), line, line.heading or 1, words)
        elif all(each.what is Is.WORDS for each in found):
            self._words(line, found)
        else:
            self._mixed(found)

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
                self._answer(each)

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
        if folded(each.text) in _UNITS:
            return
        if behind and at + 1 < len(found) and found[at + 1].what is Is.BOX:
            label, _ = self.like.split(each.text)
            if label:
                self.label(label, each)
            return
        is_last = at == len(found) - 1
        if is_last and at and found[at - 1].what in (Is.ANSWER, Is.OPEN) and is_tail(each):
            return
        if self.boxing and is_last and not each.strong and self._asks_on(each):
            head, *_ = each.text.partition(":")
            self.label(head, each)
            self.content(tail(each, len(head) + 1))
            return
        if self.boxing and is_last and not each.strong:
            self.stray.append(Stray(each.line, each.atoms, tuple(self.open_titles)))
            return
        self.label(with_head(found, at), each)

    def _asked_of_yes(self, text: str) -> str:
        """Return the question behind a yes: «Ja, dette er år [2] av [3]» asks which year."""
        words = text.split()
        asked = " ".join(words[1:])
        is_yes = words[:1] and folded(words[0]) == "ja"
        return asked if is_yes and len(words) > _TWO and self.like.best(asked) >= _KNOWN else ""

    def _asks_on(self, each: Chunk) -> bool:
        """Tell whether words behind boxes are a question and its answer: «Hvem: Sel kommune»."""
        head, _, rest = each.text.partition(":")
        return bool(rest.strip()) and (folded(head) in WHO or self.like.best(head) >= _LIKELY)

    def _box(self, each: Chunk, found: list[Chunk], at: int, *, behind: bool) -> None:
        beside = at - 1 if behind else at + 1
        is_words = 0 <= beside < len(found) and found[beside].what is Is.WORDS
        words = found[beside].text if is_words else ""
        if behind:
            _, words = self.like.split(words)
        else:
            words, _ = beside_box(words)
        box = box_of(words, each)
        if self._label is None and self.current is not None and self.boxing:
            self.current.content.boxes.append(box)
            return
        self.open(Content(control=each.control, at=each.line)).content.boxes.append(box)
        self.boxing = True

    def _answer(self, each: Chunk) -> None:
        spot = self.current
        if self._label is None and spot is not None:
            if self.boxing and goes_on(spot.content.boxes[-1], each):
                return
            is_same = each.control is not None and spot.content.control is each.control
            if is_same or not (self.boxing or self.depth):
                # More of the same answer, or one more line of it in a field of its own.
                if each.what is Is.ANSWER:
                    spot.content.add(each.line, each.atoms)
                return
        self.boxing = False
        made = self.open(Content(control=each.control, at=each.line))
        # Programs shrink a control to the first of its paragraphs: what follows may go on.
        # Below one whose prompt still stands the answer may have been typed.
        is_rich = each.control is None or each.control.shape is Shape.RICH
        made.closed = each.what is Is.ANSWER and not is_rich
        if each.what is Is.ANSWER:
            made.content.add(each.line, each.atoms)
        elif each.control is None:
            made.content.at, made.content.prompt = each.line, each.text

    def _words(self, line: Line, found: list[Chunk]) -> None:
        """Take a line of words alone: a heading, a question, an answer, or both on one line."""
        text = cleaned(line.text)
        waits = self.waits or self._is_fresh or bool(_IN_BRACKETS.fullmatch(text))
        # Behind a question with its answer on one line, advice stands below both.
        follows = self.current is not None and is_pair(self.current)
        if self.habits.advises and (waits or follows) and is_advice(line):
            self.stray.append(Stray(line, line.atoms, tuple(self.open_titles)))
            return
        if self.habits.advises and self.waits and (start := lead_at(line)):
            self.stray.append(Stray(line, line.atoms[:start], tuple(self.open_titles)))
            line = attrs.evolve(line, atoms=line.atoms[start:])
            found, text = self.chunks(line), cleaned(line.text)
        if not self.spots and (question := self.like.says_itself(text)):
            self.close()
            start = line.text.index(" i ") + len(" i ")
            said = list(cut(line.atoms, start, len(line.text)))
            self.spot((question,), line, [Content(lines=[(line, said)])])
            return
        headed = self._heading(line, found, text)
        begins_part = (line.part, line.number) in self.habits.parts
        if begins_part or self._begins_form(text):
            known = self.like.headed(text) if begins_part else None
            self.title(text, line, line.heading or 1, headed or known)
            return
        if headed is None and line.heading is not None and self._asks_for_place():
            self.label(text, found[0]._replace(text=line.text, atoms=line.atoms))
            return
        if headed is not None or (all(c.strong for c in found) and self._is_other_heading(line)):
            level = 1 if headed is not None and headed.score >= _SURE else 2
            self.title(text, line, line.heading or level, headed)
            return
        if self.option(text):
            return
        found = self._without_aside(line, found)
        if len(found) > 1 and (self._is_emphasis(found) or not any(map(self._may_ask, found))):
            found = [found[0]._replace(text=line.text, atoms=line.atoms)]
        for each in found:
            self._one(each, alone=len(found) == 1)

    def _without_aside(self, line: Line, found: list[Chunk]) -> list[Chunk]:
        """Return what *found* on a line asks, without advice behind it."""
        start = aside_at(line) if self.habits.asides and self._following else None
        if start is None and self._stands_before_place():
            # The answer goes in the place below: what stands behind the question helps.
            start = tail_at(line)
        if start is None:
            return found
        self.stray.append(Stray(line, line.atoms[start:], tuple(self.open_titles)))
        return self.chunks(attrs.evolve(line, atoms=line.atoms[:start]))

    def _is_emphasis(self, found: Sequence[Chunk]) -> bool:
        """Tell whether what is bold on a line is words of a sentence."""
        first, second, *_ = found
        is_within = not first.strong and second.strong and first.text.rstrip(" ")[-1:].isalpha()
        goes_on = second.text.lstrip()[:1].islower() and not second.strong
        asks_itself = first.text.rstrip().endswith((":", "?", ".")) or counted(first.text)
        return is_within or (first.strong and goes_on and not asks_itself and self._in_answer())

    def _asks_for_place(self) -> bool:
        """Tell whether a heading has nothing but the place for an answer below it."""
        is_document = not self.titles and not self.spots
        places = self._following and all(each.what is not Is.WORDS for each in self._following)
        return bool(places) and not is_document and self._stands_before_place()

    def _is_box(self, table: Grid) -> bool:
        """Tell whether a *table* is a frame to answer in: one cell, which has no question."""
        cells = [cell for row in table.rows for cell in row]
        lines = [line for line in lines_of(cells[0].blocks) if line.text.strip()] if cells else []
        if len(cells) != 1 or any(isinstance(block, Grid) for block in cells[0].blocks):
            return False
        first = self.chunks(lines[0]) if lines else []
        says = self._says is not None and bool(lines) and self._says(cleaned(lines[0].text))
        return not says and not any(each.strong or each.text.endswith("?") for each in first)

    def _is_guidance(self, each: Chunk, text: str) -> bool:
        """Tell whether a line below a question only says how to answer it."""
        waits = self._label
        if waits is None or each.strong or waits.line is each.line:
            return False
        if self._before_grid and each.text.rstrip().endswith("."):
            return True
        if not self._following:
            return False
        if self._says is not None or not self._stands_before_place():
            return self._guides(text)
        # Two lines before a place: the question is the one that is like one, or that stands out.
        alike = self.like.best(text) - self.like.best(self._label_text)
        return waits.strong or alike <= 0 or self._guides(text)

    def _is_above_dots(self, each: Chunk, text: str) -> bool:
        """Tell whether a line is an answer, and what is below it the dots that it left."""
        waits = self._label
        dots = len(self._following) == 1 and self._following[0]
        if waits is None or waits.line is each.line or each.strong or not dots:
            return False
        is_left = dots.what is Is.OPEN and dots.control is None
        says = text.endswith(".") and len(text.split()) >= _SENTENCE and not self._guides(text)
        return is_left and says and self.like.best(self._label_text) >= _KNOWN

    def _may_ask(self, each: Chunk) -> bool:
        return each.strong or self.like.best(each.text.partition(":")[0]) >= _LIKELY

    def _one(self, each: Chunk, *, alone: bool) -> None:
        text = cleaned(each.text)
        if alone and self._is_above_dots(each, text):
            self.content(each)
            return
        if alone and self._is_guidance(each, text):
            self.stray.append(Stray(each.line, each.atoms, tuple(self.open_titles)))
            return
        if alone and self._says is None and self._stands_before_place():
            self.label(text, each)
            return
        if each.strong:
            if self._is_question(each, text, alone=alone):
                self.label(text, each)
                return
        elif self.plain(each, text, alone=alone):
            return
        self.content(each)

    def _is_question(self, each: Chunk, text: str, *, alone: bool) -> bool:
        if self._says is not None:
            return self._says(text)
        if self.like.best(text.rstrip(" :")) >= _KNOWN or self.like.is_asked_by_others(text):
            return True
        if each.line.heading is not None:
            return not self._in_answer() or asks(text)
        if asks(text) and len(text.split()) >= _QUESTION:
            return True
        if text.endswith(":") and self._looks_as_last(each, alone=alone):
            return True
        content = self.current.content if self.current is not None else None
        in_control = content is not None and content.control is not None and not content.goes_on
        return (in_control or not self._in_answer()) and (alone or text.endswith(":"))

    def _looks_as_last(self, each: Chunk, *, alone: bool) -> bool:
        """Tell whether words that stand out look as the last question did, and stand as it did."""
        spot = self.current
        if self._label is not None:
            # Two questions in a row, of which nobody answered the first.
            return alone and self._label.strong and self._label_text.endswith(":")
        if spot is None or self.is_plain or not each.line.text.startswith(each.text):
            return False
        if not alone:
            return is_pair(spot)
        return bool(spot.labels) and spot.labels[0].endswith(":")
