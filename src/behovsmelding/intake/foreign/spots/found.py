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
from behovsmelding.intake.foreign.asked.evidence import closes_letter, is_known_organisation
from behovsmelding.intake.foreign.asked.likeness import asks
from behovsmelding.intake.foreign.spots.advice import advise
from behovsmelding.intake.foreign.spots.begun import begin_first, demote
from behovsmelding.intake.foreign.spots.behind import typed_behind
from behovsmelding.intake.foreign.spots.besides import named_besides
from behovsmelding.intake.foreign.spots.chunks import Chunk, chunks, wrappers_in
from behovsmelding.intake.foreign.spots.dotted import as_in_blank, typed_on
from behovsmelding.intake.foreign.spots.legend import explain
from behovsmelding.intake.foreign.spots.mixed import Mixed
from behovsmelding.intake.foreign.spots.open_lines import OpenLines
from behovsmelding.intake.foreign.spots.parted import Is
from behovsmelding.intake.foreign.spots.plain import is_pair, tail
from behovsmelding.intake.foreign.spots.prompts import repeated, said_again
from behovsmelding.intake.foreign.spots.recipients import by_line, by_part
from behovsmelding.intake.foreign.spots.rejoined import rejoined
from behovsmelding.intake.foreign.spots.seen import Stray
from behovsmelding.intake.foreign.spots.shown import with_prompts
from behovsmelding.intake.foreign.spots.untouched import empty_untouched
from behovsmelding.intake.foreign.straightening.guidance import without_guidance
from behovsmelding.intake.foreign.straightening.habits import (
    aside_at,
    habits,
    hints,
    is_advice,
    lead_at,
    tail_at,
)
from behovsmelding.intake.foreign.straightening.led_in import without_lead_ins
from behovsmelding.intake.foreign.straightening.series import counted, is_numbered, tiltak_of
from behovsmelding.intake.foreign.straightening.straightened import straightened
from behovsmelding.intake.foreign.straightening.tables import is_typed
from behovsmelding.intake.foreign.words.periods import are_periods
from behovsmelding.intake.foreign.words.wording import cleaned

_KNOWN, _LIKELY, _SURE = 0.55, 0.72, 0.88
"""How like a question words must be that stand out, that have a colon, and that have neither."""
_IN_BRACKETS = re.compile(r"\[[^\]]*\]|\([^)]*\)")
_LISTED = re.compile(r"\s*[-–•*·]\s")
_TWO, _SENTENCE = 2, 6
"""How many pieces a line that is parted has at the least, and how many words a line of an answer
that stands above dots."""
_QUESTION = 3
"""How many words a question has at the least."""


class Found(Mixed):
    """Goes through a document, and finds its spots, its headings, and what is neither."""

    def document(self, layout: Layout) -> None:
        """Go through the body of *layout*; what stands at its edges is stray."""
        known = () if self._known is None else self._known.lead_ins
        if self._known is not None:
            layout = with_prompts(layout, self._known.shown)
        self.layout = layout = without_lead_ins(layout, known)
        self.habits = habits(layout, self.like)
        self.prompts |= repeated(layout) | hints(layout)
        self.often = said_again(layout)
        self._open_lines = OpenLines(layout, self.prompts, is_filled=True)
        typed = typed_behind(layout, self.like, self._known)
        stories = straightened(typed, self.like).stories
        for story in sorted(stories, key=lambda story: (not story.is_body, story.part)):
            if story.is_body:
                self.wrappers = wrappers_in(story)
                asking, advice = without_guidance(story.blocks, self.like)
                self._aside(advice)
                self.blocks(asking)
                self.close()
                demote(self.titles, self.spots)
                begin_first(self.titles, self.like)
                self.without_calls()
                advise(self.spots, self.stray)
                self.spots = by_line(by_part(rejoined(self.spots), self.like), self.like)
                self.spots = named_besides(self.spots, self.like, self.stray)
                empty_untouched(self.spots)
                explain(self.spots, layout)
            else:
                self.letterhead([each for line in story.lines() for each in self.chunks(line)])

    def _aside(self, lines: Iterable[Line]) -> None:
        """Take *lines* for words that belong to no question."""
        self.stray += [Stray(line, line.atoms, ()) for line in lines if line.text.strip()]

    def blocks(self, blocks: Sequence[Block], outer: str = "") -> None:
        """Go through *blocks*, which stand in a cell behind the words *outer*, if in any."""
        from behovsmelding.intake.foreign.spots.grids import grid

        self.outer = outer
        waiting: tuple[Line, list[Chunk]] | None = None
        for at, block in enumerate(blocks):
            found = [] if isinstance(block, Grid) else self.chunks(block)
            if isinstance(block, Line) and not found:
                continue
            if waiting is not None:
                self._before_box = self._begins_with_box(blocks[at:])
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
        if line.heading is None and not is_typed(line):
            pieces = (self._known or self._open_lines).parted(line.text)
            if pieces:
                return as_in_blank(line, pieces)
        return typed_on(chunks(line, self.prompts, self.wrappers), self.prompts)

    def line(self, line: Line, found: list[Chunk], following: Sequence[Chunk] = ()) -> None:
        """Take a line of the chunks *found*; *following* are those of the next one."""
        self._following = list(following)
        if (words := self.counts_member(found)) is not None:
            self.title(cleaned(line.text), line, line.heading or 1, words)
        elif all(each.what is Is.WORDS for each in found):
            if line.heading is None or not self._typed_behind(line, found):
                self._words(line, found)
        else:
            self._mixed(found)

    def _words(self, line: Line, found: list[Chunk]) -> None:
        """Take a line of words alone: a heading, a question, an answer, or both on one line."""
        text = cleaned(line.text)
        waits = self.waits or self._is_fresh or bool(_IN_BRACKETS.fullmatch(text))
        # Behind a question with its answer on one line, advice stands below both.
        follows = self.current is not None and is_pair(self.current)
        advises = self.habits.advises and (waits or follows) and is_advice(line)
        if advises or (waits and self.asks_of_yes(found)):
            self.stray.append(Stray(line, line.atoms, tuple(self.open_titles)))
            return
        if self.habits.advises and self.waits and (start := lead_at(line)):
            self.stray.append(Stray(line, line.atoms[:start], tuple(self.open_titles)))
            line = attrs.evolve(line, atoms=line.atoms[start:])
            found, text = self.chunks(line), cleaned(line.text)
        if not self.spots and self.like.says_itself(text):
            self.close()
            self.say_itself(found[0]._replace(text=line.text, atoms=line.atoms))
            return
        headed = self._heading(line, found, text)
        begins_part = (line.part, line.number) in self.habits.parts
        if begins_part or self._begins_form(text) or closes_letter(text):
            known = self.like.headed(text) if begins_part else None
            self.title(text, line, line.heading or 1, headed or known)
            return
        if line.heading is not None and self._asks_for_place(text, headed):
            self.label(text, found[0]._replace(text=line.text, atoms=line.atoms))
            return
        if headed is not None or (all(c.strong for c in found) and self._is_other_heading(line)):
            level = 1 if headed is not None and headed.score >= _SURE else 2
            self.title(text, line, line.heading or level, headed)
            if self._asks_for_frame(text, headed):
                self.label(text, found[0]._replace(text=line.text, atoms=line.atoms))
            return
        if self.option(text):
            return
        found = self._in_one(line, self._without_aside(line, found))
        for each in found:
            self._one(each, alone=len(found) == 1)

    def _typed_behind(self, line: Line, found: list[Chunk]) -> bool:
        """Take a heading that the blank has, and behind which somebody typed, for both."""
        if self._known is None or self._known.has(line.text):
            return False
        count = self._known.label_of(line.text)
        behind = line.text[count:]
        if not count or not behind[:1].isspace() or is_numbered(line.text):
            return False
        whole = found[0]._replace(text=line.text, atoms=line.atoms)
        self.label(line.text[:count], whole)
        self.content(tail(whole, count))
        return True

    def _without_aside(self, line: Line, found: list[Chunk]) -> list[Chunk]:
        """Return what *found* on a line asks, without advice behind it."""
        is_above = bool(self._following) or self._before_grid
        start = aside_at(line) if self.habits.asides and is_above else None
        if start is None and self._stands_before_place():
            # The answer goes in the place below: what stands behind the question helps.
            start = tail_at(line)
        if start is None:
            return found
        self.stray.append(Stray(line, line.atoms[start:], tuple(self.open_titles)))
        return self.chunks(attrs.evolve(line, atoms=line.atoms[:start]))

    def _in_one(self, line: Line, found: list[Chunk]) -> list[Chunk]:
        """Return what is *found* on a line as one, where a look or a tab in it parts nothing."""
        if len(found) < _TWO:
            return found
        if _is_headed_by_colon(found) and self._asks_amounts(line.text):
            # «**Behov:** eier kr 75 000, a tab, UH kr 80 000» asks for each amount.
            return [found[0]._replace(text=line.text, atoms=line.atoms)]
        if self._is_emphasis(found):
            return [found[0]._replace(text=line.text, atoms=line.atoms, strong=False)]
        if any(map(self._may_ask, found)):
            return found
        return [found[0]._replace(text=line.text, atoms=line.atoms)]

    def _is_emphasis(self, found: Sequence[Chunk]) -> bool:
        """Tell whether what is bold on a line is words of a sentence."""
        first, second, *_ = found
        is_within = not first.strong and second.strong and first.text.rstrip(" ")[-1:].isalpha()
        goes_on = second.text.lstrip()[:1].islower() and not second.strong
        asks_itself = first.text.rstrip().endswith((":", "?", ".")) or counted(first.text)
        return is_within or (first.strong and goes_on and not asks_itself and self._in_answer())

    def _begins_with_box(self, blocks: Iterable[Block]) -> bool:
        """Tell whether the first of *blocks* is a frame to answer in, but for advice before it."""
        for block in blocks:
            if isinstance(block, Grid):
                return self._is_box(block)
            if block.text.strip() and not (self.habits.advises and is_advice(block)):
                return False
        return False

    def _is_box(self, table: Grid) -> bool:
        """Tell whether a *table* is a frame to answer in: one cell, which has no question."""
        cells = [cell for row in table.rows for cell in row]
        lines = [line for line in lines_of(cells[0].blocks) if line.text.strip()] if cells else []
        if len(cells) != 1 or any(isinstance(block, Grid) for block in cells[0].blocks):
            return False
        first = self.chunks(lines[0]) if lines else []
        text = cleaned(lines[0].text) if lines else ""
        says = bool(text) and (self._guides(text) or (self._says is not None and self._says(text)))
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
        dots = len(self._following) == 1 and self._following[0]
        asked = self._asked_above(each)
        if each.strong or not dots or not (asked or self._in_answer()):
            return False
        is_left = dots.what is Is.OPEN and dots.control is None
        says = text.endswith(".") and len(text.split()) >= _SENTENCE and not self._guides(text)
        # The last paragraph of several stands above them, too.
        fits = self.like.best(asked) >= _KNOWN if asked else self.like.best(text) < _KNOWN
        return is_left and says and fits

    def _asked_above(self, each: Chunk) -> str:
        """Return the question that waits above a line, be it a heading; nothing if none does."""
        if self._label is not None:
            return self._label_text if self._label.line is not each.line else ""
        return self.open_titles[-1].text if self._is_fresh else ""

    def _may_ask(self, each: Chunk) -> bool:
        # Who gets an amount, before a tab, asks for nothing.
        head = "" if is_known_organisation(each.text) else each.text.partition(":")[0]
        return each.strong or self.like.best(head) >= _LIKELY

    def _one(self, each: Chunk, *, alone: bool) -> None:
        text = cleaned(each.text)
        if self._leads_item(each, text, alone=alone) or (alone and self._is_above_dots(each, text)):
            self.content(each)
            return
        if alone and self._is_guidance(each, text):
            self.stray.append(Stray(each.line, each.atoms, tuple(self.open_titles)))
            return
        if alone and self._says is None and self._stands_before_place():
            self.label(text, each)
            return
        if each.strong:
            if alone and self._with_amounts(each):
                return
            if self._is_question(each, text, alone=alone):
                self.label(text, each)
                return
        elif self.plain(each, text, alone=alone):
            return
        self.content(each)

    def _leads_item(self, each: Chunk, text: str, *, alone: bool) -> bool:
        """Tell whether bold words lead in an item of an answer: «- Språk. …», «Tiltak 1: …»."""
        if not each.strong or not self._in_answer():
            return False
        if not alone and tiltak_of(each.line.text) and self._is_asked_of_each():
            return each.line.text.lstrip().startswith(each.text.strip())
        if not text.endswith(".") or asks(text):
            return False
        is_item = each.line.item is not None or _LISTED.match(each.line.text) is not None
        return is_item and bool(each.line.text.partition(each.text.strip())[2].strip())

    def _is_question(self, each: Chunk, text: str, *, alone: bool) -> bool:
        if self._known is not None:
            is_edited = self._known.edits(text, self.asked_last()) or self._is_edited(text)
            # Where no answer is open, what the blank lacks is a label that somebody rewrote.
            is_own = not self._may_be_answer() and self.like.best(text.rstrip(" :")) >= _SURE
            return is_edited or is_own or self._known.says(text)
        if self._goes_by_periods(text):
            return False
        if self.like.best(text.rstrip(" :")) >= _KNOWN or self.like.is_asked_by_others(text):
            return True
        if each.line.heading is not None:
            return not self._in_answer() or asks(text)
        is_long = asks(text) and len(text.split()) >= _QUESTION
        if is_long or (text.endswith(":") and self._looks_as_last(each, alone=alone)):
            return True
        content = self.current.content if self.current is not None else None
        in_control = content is not None and content.control is not None and not content.goes_on
        # Where answers have controls, «Vår: Vi planlegger» goes on from the one above, as words
        # do that a program has left outside it.
        in_control = in_control and (alone or any(atom.control for atom in each.line.atoms))
        return (in_control or not self._in_answer()) and (alone or text.endswith(":"))

    def _goes_by_periods(self, text: str) -> bool:
        """Tell whether *text* is the next of the periods that an answer is parted by."""
        said = self.current.content.text if self._in_answer() and self.current is not None else ""
        return are_periods(text) and are_periods(said.partition("\n")[0])

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


def _is_headed_by_colon(found: Sequence[Chunk]) -> bool:
    """Tell whether what stands out on a line ends in a colon, and nothing behind it stands out."""
    first, *others = found
    is_head = first.strong and first.text.rstrip().endswith(":")
    return is_head and not any(each.strong for each in others)
