"""What has been found of a document so far, and what is open: headings, a question, its answer."""

import re
from collections.abc import Collection, Iterable, Sequence

from behovsmelding.docx.layout.pieces import Atom, Control, Line
from behovsmelding.intake.foreign.asked.evidence import asks_whom, is_known_organisation
from behovsmelding.intake.foreign.asked.form_words import FormWords
from behovsmelding.intake.foreign.asked.likeness import Headed, Likeness, asks
from behovsmelding.intake.foreign.spots.chunks import Chunk
from behovsmelding.intake.foreign.spots.looks import cut
from behovsmelding.intake.foreign.spots.parted import Is
from behovsmelding.intake.foreign.spots.prompts import is_prompt
from behovsmelding.intake.foreign.spots.seen import LETTERED, Content, Spot, Stray, Title
from behovsmelding.intake.foreign.straightening.habits import Habits
from behovsmelding.intake.foreign.straightening.series import Counted, counted, guides
from behovsmelding.intake.foreign.words import prose
from behovsmelding.intake.foreign.words.wording import cleaned, first_word, folded, stems

_KNOWN, _SURE = 0.55, 0.88
"""How like a question a heading must be that is one itself, and how like a heading."""
_OUTER = 2
"""How many headings stand above one that is a question: the document's, and that of a part."""
_TOP = re.compile(r"\s*(\d{1,2})[.)]?\s+(?=[^\W\d])")
"""The number of a part of a document."""
_IN = " i "
_COUNTED = 2
"""How many pieces a heading has that leaves place for its number."""
_IF_YES = re.compile(
    r"(?i)\b(?:hvis|dersom|om|viss) (?:ja|så)\b|\bi så fall\b"
    r"|\b(?:begrunn|grunngi|grunngje|hvorfor|kvifor)\b"
)
"""What asks for more of whoever says yes."""
_TO_WRITER = re.compile(r"(?i)\b(?:ja|dere|dykk)\b")
"""What a form says to whoever fills it in: «Svarer dere ja, …»."""
_GOES_ON = re.compile(
    r"(?:hvis|viss|dersom)\b|om\s(?:ja|så)\b|begrunn|grunngi|i\s(?:så\sfall|tilfelle)\b"
)
"""What a question begins with that goes on from the one before it."""

_WHOSE = re.compile(
    r"(?i)(?P<whose>(?:kontakt|ansvarl[ei]g)\w*\s[^:?]+):\s*(?P<what>[^\s:?.]{3,20}(?: \w+)?):?"
)
"""Whose contact is asked for, and what of it: «Kontakt hos eier: e-postadresse»."""


class Held:
    """Keeps what is found, and whatever is open where the next line is read."""

    def __init__(
        self, likeness: Likeness, known: FormWords | None = None, *, is_blank: bool = False
    ) -> None:
        self.like = likeness
        self.is_blank = is_blank
        """Whether nobody has answered: what ends as a question does is one."""
        self.prompts = likeness.asked.prompts if known is None else known.prompts
        self._says = None if known is None else known.says
        self._known = known
        self._guides = guides if known is None else known.guides
        self.spots: list[Spot] = []
        self.titles: list[Title] = []
        self.stray: list[Stray] = []
        self.open_titles: list[Title] = []
        self.wrappers: frozenset[Control] = frozenset()
        self.grids = self.depth = 0
        self._label: Chunk | None = None
        self._label_text = ""
        self.outer = ""
        self.current: Spot | None = None
        self.boxing = False
        self.habits = Habits()
        self.above = ""
        self._group = ""
        self._is_fresh = False
        self.is_plain = False
        """Whether the last question didn't stand out."""
        self._last: Counted | None = None
        self._following: list[Chunk] = []
        self.often: frozenset[str] = frozenset()
        """What the document says more than once."""
        self._before_box = False
        """Whether what comes next is a frame to answer in."""
        self._before_grid = False
        """Whether what comes next is a table of several rows."""

    @property
    def waits(self) -> bool:
        """Whether a question waits for its answer."""
        return self._label is not None

    def close(self) -> None:
        """Close what is open: a question without an answer is one that nobody answered."""
        if self._label is not None:
            self.open(None)
        self.current = None
        self.boxing = False

    def label(self, text: str, chunk: Chunk) -> None:
        """Take *text* for a question; what comes next is its answer."""
        waited = self._label_text if self._label is not None else ""
        if self._label is not None and not self._becomes_title():
            self.open(None).placeless = True
        alone = not chunk.line.text.strip().removeprefix(chunk.text.strip()).strip(" :")
        if waited or alone:
            self._group = waited
        self.above = self._asked_before() if self._goes_on(text) else self._group
        self._label, self._label_text = chunk, cleaned(text)
        self.is_plain = not chunk.strong
        self._last = counted(chunk.line.text) or self._last
        self.current = None
        self.boxing = False

    def _becomes_title(self) -> bool:
        """Take a question that has no place for a heading, if it may be one."""
        headed = self.like.headed(self._label_text)
        chunk = self._label
        if chunk is None or not chunk.strong or headed is None or headed.score < _SURE:
            return False
        if chunk.line.text.strip() != chunk.text.strip() or self.depth:
            return False
        self._label = None
        self.title(self._label_text, chunk.line, 1, headed)
        return True

    def _goes_on(self, text: str) -> bool:
        """Tell whether a question goes on from the one before it: «Hvis ja, hvilke», «Hvem»."""
        if _GOES_ON.match(folded(text)):
            return True
        # In a table the boxes are in the row above.
        return asks_whom(text) and bool(self.spots) and bool(self.spots[-1].content.boxes)

    def asked_last(self) -> str:
        """Return the question that was asked last, whether it waits or has its answer."""
        return self._label_text if self._label is not None else self._asked_before()

    def _asked_before(self) -> str:
        """Return the question before, which «Hvis ja, hvilke» goes on from."""
        return next(iter(self.spots[-1].labels), "") if self.spots else ""

    def title(self, text: str, line: Line, level: int, headed: Headed | None) -> None:
        """Take *text* for a heading."""
        self.close()
        self.above = self._group = ""
        self._is_fresh = True
        headed = headed if LETTERED.search(text) else self._within(headed, level)
        section = None if headed is None else headed.section
        if line.heading is None:
            # What only stands out is below what has a style of its own.
            level += max((each.line.heading or 0 for each in self.open_titles), default=0)
            level = min([level, *(t.level for t in self.open_titles if _is_next(text, t.text))])
        if section is not None and section.part and not section.begins:
            begun = (t for t in self.open_titles if t.headed and t.headed.section.begins)
            level = max([level, *(each.level + 1 for each in begun)])
        keep = [each for each in self.open_titles if each.level < level]
        title = Title(cleaned(text), line, level, headed)
        self.titles.append(title)
        self.open_titles = [*keep, title]
        if headed is not None and headed.beside and headed.number:
            self._beside(headed, line)

    def counts_member(self, found: Sequence[Chunk]) -> Headed | None:
        """Return the heading that a line is which leaves place for a number: «Tiltak nr. ……»."""
        if len(found) != _COUNTED or not found[0].strong or found[0].what is not Is.WORDS:
            return None
        number = found[1]
        # Only in a heading does a field count: elsewhere «Tiltak nr. [ ]» may ask for one.
        may_count = number.control is None or number.line.heading is not None
        is_place = number.what in (Is.OPEN, Is.ANSWER) and may_count
        if not is_place or not (number.what is Is.OPEN or number.text.strip(" .").isdecimal()):
            return None
        count = number.text.strip(" ._…") if number.what is Is.ANSWER else 1
        headed = self.like.headed(f"{cleaned(found[0].text)} {count}")
        is_sure = headed is not None and headed.section.begins and headed.score >= _SURE
        return headed if is_sure else None

    def _within(self, headed: Headed | None, level: int) -> Headed | None:
        """Return a heading that begins no member of a list where it stands below one that does."""
        begins = headed is not None and headed.section.begins and headed.number is None
        if headed is None or not begins or headed.score >= _SURE:
            return headed
        part = headed.section.part
        if any(each.level < level and each.begins(part) for each in self.open_titles):
            return headed._replace(section=headed.section._replace(begins=False))
        return headed

    def _beside(self, headed: Headed, line: Line) -> None:
        """Take what stands behind «Tiltak 1:» for what the tiltak is called."""
        called = self.like.name_of(headed.section)
        if called:
            content = Content()
            content.add(line, [Atom(headed.beside)])
            titles = tuple(self.open_titles)
            self.spots.append(Spot((called,), titles, "", [content], line, in_doubt=True))

    def end_list(self) -> None:
        """Close the heading of a list whose members were all in one table."""
        headed = self.open_titles[-1].headed if self.open_titles else None
        if headed is not None and headed.section.part and not headed.section.begins:
            self.open_titles = self.open_titles[:-1]

    def take_label(self) -> tuple[str, Chunk | None]:
        """Return the question that waits, which is then the title of what follows."""
        text, chunk = self._label_text, self._label
        self._label, self._label_text = None, ""
        return text, chunk

    def spot(self, labels: Iterable[str], at: Line | None, contents: list[Content]) -> Spot:
        """Keep a place."""
        said = tuple(each for each in map(cleaned, labels) if each)
        above = self.above
        if len(said) == 1 and (whose := _WHOSE.fullmatch(said[0])):
            above, said = whose["whose"], (whose["what"],)
        made = Spot(said, tuple(self.open_titles), above, contents, at)
        made.is_first, self._is_fresh = self._is_fresh, False
        self.spots.append(made)
        return made

    def say_itself(self, each: Chunk) -> Spot:
        """Keep words that say what they answer, «Statsforvalteren i Agder», as that."""
        question = self.like.says_itself(cleaned(each.text))
        start = each.text.index(_IN) + len(_IN)
        said = list(cut(each.atoms, start, len(each.text)))
        return self.spot((question,), each.line, [Content(lines=[(each.line, said)])])

    def letterhead(self, found: Iterable[Chunk]) -> None:
        """Take what was *found* round the page for stray words, but for what says itself."""
        self.open_titles = []
        for each in found:
            question = self.like.says_itself(cleaned(each.text))
            if question and not any(question in spot.labels for spot in self.spots):
                # A question with a place of its own is answered there.
                spot = self.say_itself(each)
                spot.placeless = spot.in_doubt = True
            elif each.text.strip():
                self.stray.append(Stray(each.line, each.atoms, ()))

    def open(self, content: Content | None) -> Spot:
        """Open the place of the question that waits."""
        text, chunk = self.take_label()
        at = chunk.line if chunk else None
        made = content or Content(at=at)
        self.current = self.spot((text, self.outer), at or made.line, [made])
        self.current.in_prose = chunk is not None and chunk.what is Is.ANSWER
        return self.current

    def option(self, text: str) -> bool:
        """Take *text* for the words of the last box, if it has none."""
        if self.current is not None and self.boxing and self.current.content.boxes:
            last = self.current.content.boxes[-1]
            if not last.text:
                last.text = cleaned(text)
                return True
        return False

    def _in_answer(self) -> bool:
        """Tell whether an answer is open that may go on."""
        return self._label is not None or (self.current is not None and not self.current.closed)

    def _may_be_answer(self) -> bool:
        """Tell whether words that come next may be of an answer: below boxes they are of none."""
        return self._is_fresh or (self._in_answer() and not (self.boxing and not self.waits))

    def content(self, each: Chunk) -> None:
        """Take words for an answer, or for stray ones where there is no question for them."""
        if self._label is not None and _is_to_come(each.text, self.prompts):
            self.open(Content(at=each.line, prompt=each.text))
        elif self._label is not None:
            spot = self.open(Content(at=each.line))
            spot.content.add(each.line, each.atoms)
        elif self.current is not None and not self.boxing and self._may_go_on(self.current, each):
            if each.strong or self.current.content.control is not None:
                self.current.in_doubt = True
            self.current.content.goes_on = self.current.content.control is not None
            self.current.content.add(each.line, each.atoms)
        elif self.current is not None and (
            self._explains(self.current, each) or self._is_below_yes(self.current, each)
        ):
            content = self.current.content
            content.is_below |= not (content.explains or self._explains(self.current, each))
            content.explains = True
            content.add(each.line, each.atoms)
        elif self._is_fresh and (self._following or self._before_grid) and self._guides(each.text):
            self.stray.append(Stray(each.line, each.atoms, tuple(self.open_titles)))
        elif self._is_fresh and self._is_asked(self.open_titles[-1], each.text):
            made = Content(at=each.line)
            made.add(each.line, each.atoms)
            title = self.open_titles[-1]
            self.current = self.spot((title.text,), title.line, [made])
        else:
            self.stray.append(Stray(each.line, each.atoms, tuple(self.open_titles)))

    def asks_of_yes(self, found: Sequence[Chunk]) -> bool:
        """Tell whether a line says above boxes what to do for a yes: «Hvis ja, skriv hvorfor»."""
        first = next(iter(self._following), None)
        is_above = first is not None and first.what is Is.BOX
        return is_above and len(found) == 1 and bool(_IF_YES.match(found[0].text.strip(" (")))

    def _explains(self, spot: Spot, each: Chunk) -> bool:
        """Tell whether words below boxes say why, or who, as the form asks of whoever says yes."""
        if not self.boxing or _is_to_come(each.text, self.prompts) or self._guides(each.text):
            return False
        before = self.spots[-2].content.line if len(self.spots) > 1 else None
        advice = [
            stray.text
            for stray in self.stray[-1:]
            if before is None or stray.line.number > before.number
        ]
        return any(map(_IF_YES.search, (*self._asked_by(spot), *advice)))

    def _asked_by(self, spot: Spot) -> Sequence[str]:
        """Return the words that ask for a place: its labels, or the heading right above it."""
        headed = (title.text for title in self.open_titles[-1:] if spot.is_first)
        return (*spot.labels, *headed)

    def _is_below_yes(self, spot: Spot, each: Chunk) -> bool:
        """Tell whether words below a ticked «ja» speak of what is asked, or name somebody."""
        ticked = [first_word(box.text) for box in spot.content.boxes if box.ticked]
        text = cleaned(each.text)
        if not self.boxing or ticked != ["ja"] or each.strong or _is_to_come(text, self.prompts):
            return False
        is_of_it = any(stems(text) & stems(asked) for asked in self._asked_by(spot))
        if not (is_of_it or is_known_organisation(text)):
            return False
        if any(_IF_YES.search(following.text) for following in self._following):
            return False
        # What a form says of a yes, it says again of the next tiltak, or of whoever says it.
        is_own = folded(text) in self.often or (self._known is not None and self._known.has(text))
        is_said_to_writer = any(each.search(text) for each in (_TO_WRITER, _IF_YES))
        return not (is_own or is_said_to_writer or self._guides(text) or guides(text))

    def _may_go_on(self, spot: Spot, each: Chunk) -> bool:
        """Tell whether words may be more of what stands in a place, or all of it.

        Below a control with its prompt what a form says itself is no answer.
        """
        control = spot.content.control
        if spot.closed or control is None or not spot.content.is_open:
            return not spot.closed
        return not self._guides(each.text) and folded(each.text) not in self.often

    def _is_asked(self, title: Title, text: str) -> bool:
        """Tell whether a heading is a question itself, which *text* may answer."""
        begins = title.headed is not None and title.headed.section.begins
        is_link = prose.links(text) == [text.strip()]
        is_below = (
            title.line.heading is not None
            and title.headed is None
            and len(self.open_titles) > _OUTER
        )
        is_question = is_below or asks(title.text) or self.like.best(title.text) >= _KNOWN
        is_of_document = title is self.titles[0] and not self.spots
        return is_question and not begins and not is_link and not is_of_document


def _is_next(text: str, before: str) -> bool:
    """Tell whether a heading has the number after that of another: «7 Samlet» after «6 Tiltak»."""
    one, two = _TOP.match(before), _TOP.match(text)
    return one is not None and two is not None and int(two[1]) == int(one[1]) + 1


def _is_to_come(text: str, prompts: Collection[str]) -> bool:
    """Tell whether what stands behind a question is no answer: a prompt, or all in brackets."""
    short = text.strip()
    return is_prompt(text, prompts) or (short.startswith("[") and short.endswith("]"))
