"""What a document asks, and what stands under each question: by where things stand, not by tags.

A spot is a place for an answer with the words before it. Where words end and an answer begins is
told by controls, boxes and prompts where there are any, else by what stands out, by a colon, and by
how like a question of the form the words are. A question that nobody knows closes the answer before
it. Every word of the document is in a heading, in a question, in an answer, or is stray.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from behovsmelding.docx.layout.pieces import Atom, Block, Control, Grid, Layout, Line
from behovsmelding.docx.ooxml.controls import Shape
from behovsmelding.intake import prose
from behovsmelding.intake.boxes import boxes_behind
from behovsmelding.intake.chunks import Chunk, Is, chunks, cut, wrappers_in
from behovsmelding.intake.likeness import Headed, Likeness, asks
from behovsmelding.intake.seen import Box, Content, Spot, Stray, Title
from behovsmelding.intake.wording import cleaned, folded

_KNOWN, _LIKELY, _SURE = 0.55, 0.72, 0.88
"""How like a question words must be that stand out, that have a colon, and that have neither."""
_UNITS = frozenset({"", "kr", "kroner", "nok", "kr kr", "stk"})
_GOES_ON = ("hvis ", "dersom ", "begrunn", "grunngi")
"""What a question begins with that goes on from the one before it."""
_QUESTION = 3
"""How many words a question has at the least."""
_LABEL = 14
"""How many words before a colon may be a question."""


class FormWords(Protocol):
    """What a form says, where its blank is there."""

    @property
    def prompts(self) -> frozenset[str]:
        """What stands where nothing is answered."""

    def says(self, text: str) -> bool:
        """Tell whether the form says *text*."""

    def asks(self, text: str) -> bool:
        """Tell whether the form has *text* before a place for an answer."""


class Found:
    """Goes through a document, and finds its spots, its headings, and what is neither."""

    def __init__(self, likeness: Likeness, known: FormWords | None = None) -> None:
        self.like = likeness
        self.prompts = likeness.asked.prompts if known is None else known.prompts
        self._says = None if known is None else known.says
        self._asks = None if known is None else known.asks
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
        self.above = ""
        self._group = ""
        self._is_fresh = False

    def document(self, layout: Layout) -> None:
        """Go through the body of *layout*; what stands at its edges is stray."""
        for story in sorted(layout.stories, key=lambda story: (not story.is_body, story.part)):
            if story.is_body:
                self.wrappers = wrappers_in(story)
                self.blocks(story.blocks)
                self.close()
            else:
                for line in story.lines():
                    if line.text.strip():
                        self.stray.append(Stray(line, line.atoms, ()))

    def blocks(self, blocks: Sequence[Block], outer: str = "") -> None:
        """Go through *blocks*, which stand in a cell behind the words *outer*, if in any."""
        from behovsmelding.intake.grids import grid

        self.outer = outer
        for block in blocks:
            if isinstance(block, Grid):
                grid(self, block)
                self.outer = outer
            else:
                self.line(block)

    def line(self, line: Line) -> None:
        """Take a line."""
        found = chunks(line, self.prompts, self.wrappers)
        if not found:
            return
        if all(each.what is Is.WORDS for each in found):
            self._words(line, found)
        else:
            self._mixed(found)

    def close(self) -> None:
        """Close what is open: a question without an answer is one that nobody answered."""
        if self._label is not None:
            self.open(None)
        self.current = None
        self.boxing = False

    def label(self, text: str, chunk: Chunk) -> None:
        """Take *text* for a question; what comes next is its answer."""
        waited = self._label_text if self._label is not None else ""
        if self._label is not None:
            self.open(None).placeless = True
        alone = not chunk.line.text.strip().removeprefix(chunk.text.strip()).strip(" :")
        if waited or alone:
            self._group = waited
        self.above = self._asked_last() if _refers(text) else self._group
        self._label, self._label_text = chunk, cleaned(text)
        self.current = None
        self.boxing = False

    def _asked_last(self) -> str:
        """Return the question before, which «Hvis ja, hvilke» goes on from."""
        return next(iter(self.spots[-1].labels), "") if self.spots else ""

    def title(self, text: str, line: Line, level: int, headed: Headed | None) -> None:
        """Take *text* for a heading."""
        self.close()
        self.above = self._group = ""
        self._is_fresh = True
        section = None if headed is None else headed.section
        if section is not None and section.part and not section.begins:
            begun = (t for t in self.open_titles if t.headed and t.headed.section.begins)
            level = max([level, *(each.level + 1 for each in begun)])
        keep = [each for each in self.open_titles if each.level < level]
        title = Title(cleaned(text), line, level, headed)
        self.titles.append(title)
        self.open_titles = [*keep, title]
        if headed is not None and headed.beside and headed.number:
            self._beside(headed, line)

    def _beside(self, headed: Headed, line: Line) -> None:
        """Take what stands behind «Tiltak 1:» for what the tiltak is called."""
        called = self.like.name_of(headed.section)
        if called:
            content = Content()
            content.add(line, [Atom(headed.beside)])
            titles = tuple(self.open_titles)
            self.spots.append(Spot((called,), titles, "", [content], line, in_doubt=True))

    def take_label(self) -> tuple[str, Chunk | None]:
        """Return the question that waits, which is then the title of what follows."""
        text, chunk = self._label_text, self._label
        self._label, self._label_text = None, ""
        return text, chunk

    def spot(self, labels: Iterable[str], at: Line | None, contents: list[Content]) -> Spot:
        """Keep a place."""
        said = tuple(each for each in map(cleaned, labels) if each)
        made = Spot(said, tuple(self.open_titles), self.above, contents, at)
        made.is_first, self._is_fresh = self._is_fresh, False
        self.spots.append(made)
        return made

    def open(self, content: Content | None) -> Spot:
        """Open the place of the question that waits."""
        text, chunk = self.take_label()
        at = chunk.line if chunk else None
        made = content or Content(at=at)
        self.current = self.spot((text, self.outer), at or made.line, [made])
        self.current.in_prose = chunk is not None and chunk.what is Is.ANSWER
        return self.current

    def _mixed(self, found: list[Chunk]) -> None:
        """Take a line with controls, boxes or open places in it."""
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
        if is_boxed or folded(each.text) in _UNITS:
            return
        if behind and at + 1 < len(found) and found[at + 1].what is Is.BOX:
            label, _ = self.like.split(each.text)
            if label:
                self.label(label, each)
            return
        if self.boxing and at == len(found) - 1 and not each.strong:
            self.stray.append(Stray(each.line, each.atoms, tuple(self.open_titles)))
            return
        self.label(each.text, each)

    def _box(self, each: Chunk, found: list[Chunk], at: int, *, behind: bool) -> None:
        beside = at - 1 if behind else at + 1
        is_words = 0 <= beside < len(found) and found[beside].what is Is.WORDS
        words = found[beside].text if is_words else ""
        if behind:
            _, words = self.like.split(words)
        box = Box(cleaned(words), each.ticked, each.line, each.control)
        if self._label is None and self.current is not None and self.boxing:
            self.current.content.boxes.append(box)
            return
        self.open(Content(control=each.control, at=each.line)).content.boxes.append(box)
        self.boxing = True

    def option(self, text: str) -> bool:
        """Take *text* for the words of the last box, if it has none."""
        if self.current is not None and self.boxing and self.current.content.boxes:
            last = self.current.content.boxes[-1]
            if not last.text:
                last.text = cleaned(text)
                return True
        return False

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
        made.closed = each.control is not None and each.control.shape is not Shape.RICH
        if each.what is Is.ANSWER:
            made.content.add(each.line, each.atoms)
        elif each.control is None:
            made.content.at, made.content.prompt = each.line, each.text

    def _words(self, line: Line, found: list[Chunk]) -> None:
        """Take a line of words alone: a heading, a question, an answer, or both on one line."""
        text = cleaned(line.text)
        headed = self._heading(line, found, text)
        if headed is not None or self._is_other_heading(line):
            level = 1 if headed is not None and headed.score >= _SURE else 2
            self.title(text, line, line.heading or level, headed)
            return
        if self.option(text):
            return
        if len(found) > 1 and not any(map(self._may_ask, found)):
            found = [found[0]._replace(text=line.text, atoms=line.atoms)]
        for each in found:
            self._one(each, alone=len(found) == 1)

    def _may_ask(self, each: Chunk) -> bool:
        return each.strong or self.like.best(each.text.partition(":")[0]) >= _LIKELY

    def _heading(self, line: Line, found: list[Chunk], text: str) -> Headed | None:
        if not all(each.strong for each in found) and line.heading is None:
            return None
        headed = self.like.headed(text)
        if headed is None or (self._says is not None and not self._says(text)):
            return None
        if line.heading is None and headed.beside:
            return None
        if line.heading is None and self.like.best(text) >= headed.score and not headed.number:
            return None
        return headed if headed.score >= (_KNOWN if line.heading else _SURE) else None

    def _is_other_heading(self, line: Line) -> bool:
        """Tell whether a line is a heading that nobody knows, and no heading within an answer."""
        deepest = max((title.level for title in self.open_titles), default=0)
        if self._says is not None and not self._says(cleaned(line.text)):
            return False
        return line.heading is not None and (line.heading <= deepest or not self._in_answer())

    def _one(self, each: Chunk, *, alone: bool) -> None:
        text = cleaned(each.text)
        if each.strong:
            if self._is_question(each, text, alone=alone):
                self.label(text, each)
                return
        elif self._plain(each, text, alone=alone):
            return
        self.content(each)

    def _is_question(self, each: Chunk, text: str, *, alone: bool) -> bool:
        if self._says is not None:
            return self._says(text)
        if self.like.best(text.rstrip(" :")) >= _KNOWN:
            return True
        if each.line.heading is not None:
            return not self._in_answer() or asks(text)
        if asks(text) and len(text.split()) >= _QUESTION:
            return True
        content = self.current.content if self.current is not None else None
        in_control = content is not None and content.control is not None and not content.goes_on
        return (in_control or not self._in_answer()) and (alone or text.endswith(":"))

    def _in_answer(self) -> bool:
        """Tell whether an answer is open that may go on."""
        return self._label is not None or (self.current is not None and not self.current.closed)

    def _plain(self, each: Chunk, text: str, *, alone: bool) -> bool:
        """Take words that don't stand out, if they are a question, or begin with one."""
        if self._says is not None:
            return self._plain_known(each, text, self._says)
        head, colon, rest = each.text.partition(":")
        words = len(head.split())
        if colon and 0 < words <= _LABEL and self._begins(head):
            # It may well be the form's own question; in an answer it is not.
            in_answer = self.current is not None and bool(self.current.content.lines)
            self.label(head, each._replace(what=Is.ANSWER if in_answer else Is.WORDS))
            if rest.strip():
                self.content(_tail(each, len(head) + 1))
            return True
        if text.endswith("?") and self.like.best(text) >= _LIKELY:
            self.label(text, each)
            return True
        if "?" in text and not text.endswith("?"):
            head, _, rest = each.text.partition("?")
            if self.like.best(head) >= _LIKELY:
                self.label(head + "?", each)
                self.content(_tail(each, len(head) + 1))
                return True
        if alone and len(text.split()) <= _LABEL * 3 and self.like.best(text) >= _SURE:
            self.label(text, each)
            return True
        return False

    def _plain_known(self, each: Chunk, text: str, says: Callable[[str], bool]) -> bool:
        """Take words that don't stand out for a question where the blank has them."""
        # A choice behind a question is its answer, also where a row of the form is called so.
        if says(text) and not (self._label is not None and self.like.option(text)):
            self.label(text, each)
            return True
        for sign in (":", "?"):
            head, found, _ = each.text.partition(sign)
            is_asked = self._asks is not None and self._asks(head)
            if found and (is_asked or (says(head) and self.like.headed(head) is None)):
                self.label(head, each)
                self.content(_tail(each, len(head) + 1))
                return True
        return False

    def _begins(self, head: str) -> bool:
        best = self.like.best(head)
        spot = self.current
        if spot is not None and not spot.closed and spot.content.lines and not _is_pair(spot):
            return best >= _SURE and self.like.headed(head) is None
        # What waits for its answer may well be answered by «Narvik kommune: 20 000».
        return best >= (_LIKELY if self._label is None else _SURE)

    def content(self, each: Chunk) -> None:
        """Take words for an answer, or for stray ones where there is no question for them."""
        if self._label is not None:
            spot = self.open(Content(at=each.line))
            spot.content.add(each.line, each.atoms)
        elif self.current is not None and not self.current.closed and not self.boxing:
            if each.strong or self.current.content.control is not None:
                self.current.in_doubt = True
            self.current.content.goes_on = self.current.content.control is not None
            self.current.content.add(each.line, each.atoms)
        elif self._is_fresh and self._is_asked(self.open_titles[-1], each.text):
            made = Content(at=each.line)
            made.add(each.line, each.atoms)
            self.current = self.spot((self.open_titles[-1].text,), each.line, [made])
        else:
            self.stray.append(Stray(each.line, each.atoms, tuple(self.open_titles)))

    def _is_asked(self, title: Title, text: str) -> bool:
        """Tell whether a heading is a question itself, which *text* may answer."""
        begins = title.headed is not None and title.headed.section.begins
        is_link = prose.links(text) == [text.strip()]
        is_question = asks(title.text) or self.like.best(title.text) >= _KNOWN
        is_of_document = title is self.titles[0] and not self.spots
        return is_question and not begins and not is_link and not is_of_document


def _is_pair(spot: Spot) -> bool:
    """Tell whether a question and its answer stand on one line, as others then may below it."""
    lines = spot.content.lines
    return len(lines) == 1 and lines[0][0] is spot.asked_at


def _refers(text: str) -> bool:
    """Tell whether a question goes on from the one before it."""
    return folded(text).startswith(_GOES_ON)


def _tail(each: Chunk, start: int) -> Chunk:
    """Return what of a chunk stands from *start* on, without the blanks before it."""
    start = len(each.text) - len(each.text[start:].lstrip())
    atoms = tuple(cut(each.atoms, start, len(each.text)))
    return each._replace(text=each.text[start:], atoms=atoms, strong=False)
