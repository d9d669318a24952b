"""Headings: of the form, of a part that nobody knows, and what only stands out as they do."""

from behovsmelding.docx.layout.pieces import Line
from behovsmelding.intake.foreign.asked.likeness import Headed
from behovsmelding.intake.foreign.spots.chunks import Chunk
from behovsmelding.intake.foreign.spots.parted import Is
from behovsmelding.intake.foreign.spots.plain import Plain
from behovsmelding.intake.foreign.spots.seen import Spot
from behovsmelding.intake.foreign.straightening.series import (
    counted,
    ends_as_question,
    is_numbered,
    is_part,
    names_form,
)
from behovsmelding.intake.foreign.words.wording import cleaned

_KNOWN, _SURE = 0.55, 0.88
"""How like a heading a line must be that has the style of one, and that only stands out."""
_MUCH = 0.15
"""How much more a heading is like a question that is none, however much like one it is."""


class Headings(Plain):
    """Tells the headings of a document from its questions."""

    def _begins_form(self, text: str) -> bool:
        """Tell whether the first line of a document says what the document is.

        A letterhead may stand above it: who sends the form out.
        """
        above = self.spots[1:] or self.titles or self.stray or self.waits
        is_first = not above and (not self.spots or not self.spots[0].titles)
        return is_first and names_form(text) and not self._stands_before_place()

    def _heading(self, line: Line, found: list[Chunk], text: str) -> Headed | None:
        if not all(each.strong for each in found) and line.heading is None:
            return None
        headed = self.like.headed(text)
        if headed is None:
            return None
        # «Tiltak 1: Laget rundt barnet», before a question: the form says the first, and counts it.
        is_counted = bool(headed.number and headed.section.begins)
        is_called = bool(headed.beside) and is_counted and self._asks_next()
        # «Tiltak 2 – BARNEHAGE» is «Tiltak 2» of the blank, with more behind it.
        head = text.removesuffix(headed.beside).rstrip(" :–-")
        is_drawn = line.heading is not None and self._says is not None and self._says(head)
        is_next = is_counted and (is_drawn or not headed.beside) and headed.score >= _SURE
        if not (is_called or is_next) and self._says is not None and not self._says(text):
            return None
        if line.heading is None and headed.beside and not is_called:
            return None
        least = _KNOWN if line.heading else _SURE
        return headed if headed.score >= least and not self._asks_more(line, headed) else None

    def without_calls(self) -> None:
        """Take what stands behind «Tiltak 2 –» for no name where a question below asks for that."""
        asked = {
            spot.titles[-1]
            for spot in self.spots
            if spot.titles and self._asks_name(spot) and not _is_call(spot)
        }
        self.spots = [
            spot for spot in self.spots if not (_is_call(spot) and spot.titles[-1] in asked)
        ]

    def _asks_name(self, spot: Spot) -> bool:
        """Tell whether a place asks what a member is called, and somebody says it."""
        is_said = not spot.content.is_open
        return is_said and bool(spot.labels) and self.like.names_member(spot.labels[0])

    def _asks_more(self, line: Line, headed: Headed) -> bool:
        """Tell whether a line that is like a heading is more like a question.

        «Navnet på tiltaket» asks for it, and begins none.
        """
        if headed.number:
            return False
        more = self.like.best(cleaned(line.text)) - headed.score
        if line.heading is None or self._is_within_other(line.heading, headed):
            return more >= 0
        return headed.section.begins and more >= _MUCH

    def _is_within_other(self, level: int, headed: Headed) -> bool:
        """Tell whether a heading of that *level* stands in a member of another list than its own.

        «Hvilke tiltak» below what goes on from last year asks for those, and is no part of its own.
        """
        sections = (
            each.headed.section
            for each in self.open_titles
            if each.headed is not None and each.level < level
        )
        own = headed.section.part[:1]
        return any(each.begins and each.part[:1] not in (own, ()) for each in sections)

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

    def _asks_for_place(self, text: str, headed: Headed | None) -> bool:
        """Tell whether a heading has nothing but the place for an answer below it."""
        if not self.titles and not self.spots:
            return False
        if self._before_box:
            # A frame may stand below any heading: what it is for, a question says.
            return ends_as_question(text)
        places = self._following and all(each.what is not Is.WORDS for each in self._following)
        return headed is None and bool(places) and self._stands_before_place()

    def _asks_for_frame(self, text: str, headed: Headed | None) -> bool:
        """Tell whether a heading is the question that the frame right below it is for.

        «Plan for samarbeidet» is, «Behovsvurdering» is more like a part that has several.
        """
        if not self._before_box or (headed is not None and headed.section.part):
            return False
        return self.like.best(text) >= max(_KNOWN, 0.0 if headed is None else headed.score)

    def _is_edited(self, text: str) -> bool:
        """Tell whether words that the blank has otherwise ask what comes next, as they count."""
        number = counted(text)
        return number is not None and number.follows(self._last) and self.like.best(text) >= _KNOWN

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


def _is_call(spot: Spot) -> bool:
    """Tell whether a place is what stands behind the number of a member in its heading."""
    return bool(spot.titles) and spot.asked_at is spot.titles[-1].line and spot.in_doubt
