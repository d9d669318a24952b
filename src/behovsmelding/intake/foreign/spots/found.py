"""What a document asks, and what stands under each question: by where things stand, not by tags.

A spot is a place for an answer with the words before it. Where words end and an answer begins is
told by controls, boxes and prompts where there are any, else by what stands out, by a colon, and by
how like a question of the form the words are. A question that nobody knows closes the answer before
it. Every word of the document is in a heading, in a question, in an answer, or is stray.
"""

import re
from collections.abc import Sequence

import attrs

from behovsmelding.docx.layout.pieces import Block, Grid, Layout, Line, lines_of
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.intake.foreign.asked.likeness import Headed, asks
from behovsmelding.intake.foreign.spots.boxes import beside_box, boxes_behind
from behovsmelding.intake.foreign.spots.chunks import (
    Chunk,
    Is,
    chunks,
    cut,
    repeated,
    said_again,
    wrappers_in,
)
from behovsmelding.intake.foreign.spots.flowing import is_tail, named_behind, with_head
from behovsmelding.intake.foreign.spots.plain import Plain, is_pair, tail
from behovsmelding.intake.foreign.spots.rejoined import rejoined
from behovsmelding.intake.foreign.spots.seen import Box, Content, Stray
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
    ends_as_question,
    is_numbered,
    is_part,
    names_form,
)
from behovsmelding.intake.foreign.straightening.straightened import straightened
from behovsmelding.intake.foreign.words.wording import cleaned, folded
from behovsmelding.messages.asked.felles import WHO

_KNOWN, _LIKELY, _SURE = 0.55, 0.72, 0.88
"""How like a question words must be that stand out, that have a colon, and that have neither."""
_UNITS = frozenset({"", "kr", "kroner", "nok", "kr kr", "stk"})
_IN_BRACKETS = re.compile(r"\[[^\]]*\]|\([^)]*\)")
_MUCH = 0.15
"""How much more a heading is like a question that is none, however much like one it is."""
_QUESTION = 3
"""How many words a question has at the least."""


class Found(Plain):
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
                self.blocks(story.blocks)
                self.close()
                self.demote()
                self.spots = rejoined(self.spots)
            else:
                for line in story.lines():
                    if line.text.strip():
                        self.stray.append(Stray(line, line.atoms, ()))

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
        return chunks(line, self.prompts, self.wrappers)

    def line(self, line: Line, found: list[Chunk], following: Sequence[Chunk] = ()) -> None:
        """Take a line of the chunks *found*; *following* are those of the next one."""
        self._following = list(following)
        if all(each.what is Is.WORDS for each in found):
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
            _, label = beside_box(each.text)
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
        box = Box(cleaned(words), each.ticked, each.line, each.control)
        if self._label is None and self.current is not None and self.boxing:
            self.current.content.boxes.append(box)
            return
        self.open(Content(control=each.control, at=each.line)).content.boxes.append(box)
        self.boxing = True

    def _answer(self, each: Chunk) -> None:
        spot = self.current
        if self._label is None and spot is not None:
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
        if self._begins_form(text):
            self.title(text, line, line.heading or 1, headed)
            return
        if (line.part, line.number) in self.habits.parts:
            self.title(text, line, 1, headed or self.like.headed(text))
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

    def _begins_form(self, text: str) -> bool:
        """Tell whether the first line of a document says what the document is."""
        is_first = not (self.spots or self.titles or self.stray or self.waits)
        return is_first and names_form(text) and not self._stands_before_place()

    def _stands_before_place(self) -> bool:
        """Tell whether what comes next is a place for an answer, and nothing but that."""
        if self._before_box:
            return True
        first = next(iter(self._following), None)
        return (
            first is not None
            and first.what is not Is.WORDS
            and (first.control is not None or first.what is Is.OPEN)
        )

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

    def _may_ask(self, each: Chunk) -> bool:
        return each.strong or self.like.best(each.text.partition(":")[0]) >= _LIKELY

    def _heading(self, line: Line, found: list[Chunk], text: str) -> Headed | None:
        if not all(each.strong for each in found) and line.heading is None:
            return None
        headed = self.like.headed(text)
        if headed is None:
            return None
        # «Tiltak 1: Laget rundt barnet», before a question: the form says the first, and counts it.
        is_called = bool(headed.beside and headed.number and headed.section.begins)
        is_called = is_called and self._asks_next()
        if not is_called and self._says is not None and not self._says(text):
            return None
        if line.heading is None and headed.beside and not is_called:
            return None
        least = _KNOWN if line.heading else _SURE
        return headed if headed.score >= least and not self._asks_more(line, headed) else None

    def _asks_more(self, line: Line, headed: Headed) -> bool:
        """Tell whether a line that is like a heading is more like a question.

        «Navnet på tiltaket» asks for it, and begins none.
        """
        if headed.number:
            return False
        more = self.like.best(cleaned(line.text)) - headed.score
        if line.heading is None:
            return more >= 0
        return headed.section.begins and more >= _MUCH

    def _asks_next(self) -> bool:
        """Tell whether the next line is a question that stands out: what comes is no answer."""
        first = next(iter(self._following), None)
        if first is None or not all(each.strong for each in self._following):
            return False
        text = cleaned(first.text).rstrip(" :")
        is_own = self._known is not None and self._known.asks(text)
        return is_own or self.like.best(text) >= _KNOWN

    def _is_other_heading(self, line: Line) -> bool:
        """Tell whether a line is a heading that nobody knows, and no heading within an answer."""
        if self.habits.signs and line.heading is None and not ends_as_question(line.text):
            return self._says is None or self._says(cleaned(line.text))
        deepest = max((title.level for title in self.open_titles), default=0)
        if self._says is not None and not self._says(cleaned(line.text)):
            return False
        if line.heading is None:
            is_named = is_part(line.text) or is_numbered(line.text) or self._parts_series(line)
            return is_named and self._label is None
        return line.heading <= deepest or not self._in_answer()

    def _parts_series(self, line: Line) -> bool:
        """Tell whether a line stands out between questions that are all counted, and is not."""
        after = self._following[0].line.text if self._following else ""
        is_between = self._last is not None and counted(after) is not None
        return is_between and counted(line.text) is None and not line.text.rstrip().endswith(":")

    def _one(self, each: Chunk, *, alone: bool) -> None:
        text = cleaned(each.text)
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
