"""Draw what a form's `oppsett` holds as the body of its page: the steps that write it."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from html import escape
from typing import Any, assert_never

from behovsmelding.docx.rendering.evaluate import Getter, Values
from behovsmelding.docx.rendering.text import canonical_lines
from behovsmelding.form import Form
from behovsmelding.form.elements import (
    Box,
    Boxes,
    Conditional,
    Crossed,
    Element,
    Heading,
    Line,
    LongAnswer,
    Question,
    Repeated,
    Table,
    Words,
    YesNo,
)
from behovsmelding.form.oppsett import elements
from behovsmelding.form.places import AnswerPlace, Reader
from behovsmelding.form.submitted import without_prompts
from behovsmelding.html import text
from behovsmelding.html.inline import Draws, drawn
from behovsmelding.html.meaning import Meanings, path_of
from behovsmelding.html.tables import Tables
from behovsmelding.html.underway import Pieces, Step, Underway, Way, repeated, run, tidied, told
from behovsmelding.messages import bound
from behovsmelding.messages.ui.paper import NOT_ANSWERED, NOT_TICKED, TICKED
from behovsmelding.model.felles import Målform
from behovsmelding.model.fields import Mark, along
from behovsmelding.model.path import Path
from behovsmelding.model.tekst import Tekst

_WRITES = {Mark.LENKE: text.linked, Mark.EPOST: text.email}
"""What writes an answer that is no plain text, by what its field is marked as."""
_TAB = ' <span class="tab"></span>'
_GLUE = "\u00a0"


class Layout:
    """Draws one form in one målform."""

    def __init__(self, form: Form, målform: Målform) -> None:
        self.read = Reader(form, målform)
        self.meanings = Meanings(form, målform)
        self.shares: set[int] = set()
        """The widths of columns that its tables have, in hundredths."""
        self._tables = Tables(self)
        self._level = 1

    def body(self) -> Pieces:
        """Draw the form's `oppsett`. Raises `FormError` for one that can't be understood."""
        made = self.read.form.opphav
        body = self._drawn(without_prompts(elements(self.read)))
        if not made:
            return body
        below = self.asking(made.of(self.read.målform))
        return tidied((*body, '<p class="words">', *below, "</p>\n"))

    def _drawn(self, several: Iterable[Element]) -> Pieces:
        return tidied(piece for each in several for piece in (*self._draw(each), told))

    def _draw(self, element: Element) -> Pieces:  # noqa: C901, PLR0911, PLR0912 - a case each
        match element:
            case Heading():
                return self._heading(element)
            case Words(words):
                return ('<p class="words">', *self.asking(words), "</p>\n")
            case Question(words):
                return self._question(words)
            case Line():
                return self._line(element)
            case LongAnswer(place, asks):
                question = self._question(place.label) if asks else ()
                return (*question, *self.rich(place), "\n")
            case Box():
                return self._ticks((element,))
            case Boxes():
                return self._boxes(element)
            case YesNo(label, yes, no, behind):
                return (*self._question(label), *self._ticks((yes, no), behind))
            case Repeated():
                return self._repeated(element)
            case Conditional(condition, inner):
                return self.on_condition(condition, self._drawn(inner))
            case Table():
                return self._tables.table(element)
            case Crossed():
                return self._tables.crossed(element)
            case _:
                assert_never(element)

    def _heading(self, heading: Heading) -> Pieces:
        self._level = heading.level + 1
        number: Pieces = (" ", *self.shown("loop.index")) if heading.counted else ()
        page = ' class="page"' if heading.on_new_page else ""
        words = (*self.template(heading.text), *number, *self.template(heading.code))
        return (f"<h{self._level}{page}>", *words, f"</h{self._level}>\n")

    def _question(self, words: str) -> Pieces:
        level = self._level + 1
        return (f'<h{level} class="question">', *self.asking(words), f"</h{level}>\n")

    def _line(self, line: Line) -> Pieces:
        between = (_TAB,) if line.between is None else self.template(line.between)
        first, *others = line.places
        shows = not line.is_answer
        written = [*self.on_line(first, marks_label=shows)]
        for each in others:
            written += self.on_line(each, between, marks_label=shows)
        if line.is_answer and others:
            written = [self._once(line.places, tidied(written), self.on_line(first))]
        kind = "answer" if line.is_answer else "line"
        return tidied((f'<p class="{kind}">', *written, "</p>\n"))

    def _once(self, places: Iterable[AnswerPlace], whole: Pieces, first: Pieces) -> Step:
        """Draw the *whole*; where nothing of it is answered, the *first* says so for all of it."""
        gets = [self.meanings.answer(each.address or "")[0] for each in places]

        def step(values: Values, page: Underway) -> None:
            is_open = all(_is_open(get(values)) for get in gets)
            run(first if is_open else whole, values, page)

        return step

    def _boxes(self, several: Boxes) -> Pieces:
        boxes = self._ticks(several.boxes)
        if several.on_line:
            label = ('<p class="label">', *self.template(several.label), "</p>\n")
            return ('<div class="asked">', *label, *boxes, "</div>\n")
        return (*self._question(several.label), *boxes)

    def _ticks(self, boxes: Iterable[Box], behind: str = "") -> Pieces:
        """Draw *boxes*, which say of one field what they do; words stand *behind* the first."""
        several = tuple(boxes)
        after = (f" {_words(behind)}" if behind else "", *("" for _ in several))
        items = [
            piece
            for each, words in zip(several, after, strict=False)
            for piece in self._box(each, words)
        ]
        way = self.meanings.ticked(several[0].address)[1] if several else ()
        return ('<ul class="boxes"', self.placed(way), ">", *items, "</ul>\n")

    def _box(self, box: Box, behind: str = "") -> Pieces:
        """Draw a tick box: whether it is ticked, which the style shows as a sign, and its words."""
        get, way, position = self.meanings.ticked(box.address)
        målform, words = self.read.målform, _words(box.words)
        on, off = (
            f'<span class="heard">{_words(said.of(målform))}: </span>{words}{behind}</li>'
            for said in (TICKED, NOT_TICKED)
        )

        def step(values: Values, page: Underway) -> None:
            if not get(values):
                page.out.append(f"<li>{off}")
                return
            at = position(values)
            path = path_of(way, values)
            named = page.at(path if at is None else (*path, at))
            page.out.append(f'<li class="on"{named}>{on}')

        return (step,)

    def _repeated(self, section: Repeated) -> Pieces:
        """Draw a section for each member; in a form to fill in, one where there is none."""
        level = self._level
        with self.meanings.inside(section.path) as (get, way, slot):
            body = tidied(
                ("<section", self.placed((*way, slot) if way else ()), ">\n",
                 *self._drawn(section.elements), "</section>\n")
            )  # fmt: skip
        self._level = level
        return (repeated(get, slot, body, blank=True),)

    def inside(
        self, path: str, name: str | None = None
    ) -> AbstractContextManager[tuple[Getter, Way, int]]:
        """Let names be those in a member of the tuple at *path*, which may be called *name*."""
        return self.meanings.inside(path, name)

    @staticmethod
    def placed(way: Way) -> Step:
        """Write the attributes of what stands where *way* leads."""
        return lambda values, page: page.out.append(page.at(path_of(way, values)))

    def on_condition(self, code: str | None, body: Pieces) -> Pieces:
        """Draw *body* where the condition *code* holds."""
        return body if code is None else self._choice([(code, body)])

    def _choice(self, branches: list[tuple[str | None, Pieces]]) -> Pieces:
        tests = [(self.meanings.condition(code), body) for code, body in branches]

        def step(values: Values, page: Underway) -> None:
            for test, body in tests:
                if test(values):
                    run(body, values, page)
                    return

        return (step,)

    def template(self, words: str) -> Pieces:
        """Draw *words* of the form's own, which may have a template's code in them."""
        return drawn(words, Draws(self._choice, self.shown, _words))

    def asking(self, words: str) -> Pieces:
        """Draw *words* of the form's own; those that lead somewhere are links."""
        return tidied(
            piece
            for said, address in self.read.linked(words)
            for piece in (_link(said, address) if address else self.template(said))
        )

    def shown(self, code: str) -> Pieces:
        """Draw the value that a template writes as *code*."""
        get, words = self.meanings.value(code), self.meanings.words

        def step(values: Values, page: Underway) -> None:
            value = get(values)
            if value is not None:
                page.out.append(escape(words.shown(value)))

        return (step,)

    def on_line(
        self, place: AnswerPlace, between: Pieces = (), *, marks_label: bool = True, key: str = ""
    ) -> Pieces:
        """Draw a place with what it says that it is."""
        label: Pieces = self.template(place.label)
        if label and marks_label:
            label = ('<span class="label">', *label, "</span>")
        if place.text:
            said: Pieces = self.template(place.text)
        else:
            said = self.answer(place, key) if place.address else ()
        joint = (" ",) if label and said else ()
        return self.on_condition(place.when, tidied((*between, *label, *joint, *said)))

    def answer(self, place: AnswerPlace, key: str = "") -> Pieces:
        """Draw an answer within a line, with what stands round one that was given."""
        before, after = _words(place.before), _words(place.after)
        get, way = self.meanings.answer(place.address or "", key)
        said = self._said(way, place)
        empty = self._empty(place)

        def step(values: Values, page: Underway) -> None:
            value, path = get(values), path_of(way, values)
            named = page.at(path)
            if _is_open(value):
                page.out.append(f'<span class="open"{named}>{empty}</span>')
                return
            shown = said(value, path, page)
            # The groups of a number stay on one line, however narrow its column is.
            kind = ' class="number"' if shown.replace(_GLUE, "").isdecimal() else ""
            page.out.append(f"{before}<span{kind}{named}>{shown}</span>{after}")

        return (step,)

    def rich(self, place: AnswerPlace, key: str = "") -> Pieces:
        """Draw a long answer as blocks, or several answers on a line."""
        get, way = self.meanings.answer(place.address or "", key)
        said = self._said(way, place)
        empty, level = self._empty(place), self._level + 2

        def step(values: Values, page: Underway) -> None:
            value, path = get(values), path_of(way, values)
            named = page.at(path)
            if _is_open(value):
                page.out.append(f'<p class="open"{named}>{empty}</p>')
            elif isinstance(value, Tekst):
                written = text.blocks(value, level)
                page.out.append(f'<div class="long"{named}>{written}</div>')
            else:
                page.out.append(f'<p class="answer"{named}>{said(value, path, page)}</p>')

        return (step,)

    def _empty(self, place: AnswerPlace) -> str:
        """Return what stands where nothing is answered: nobody can write on a page.

        A sum is made of what is to come; anything else that is shown here is answered elsewhere.
        """
        if place.locked and place.is_amount:
            return _words(self.read.prompt(place.prompt))
        return _words(NOT_ANSWERED.of(self.read.målform))

    def _said(self, way: Way, place: AnswerPlace) -> Any:
        """Return what writes an answer that was given, each of several with its own place."""
        words = self.meanings.words
        choices = {each.value: each.shown for each in place.options}
        marks = {mark for field in along(self.read.form.model, way) for mark in field.marks}
        write = next((each for mark, each in _WRITES.items() if mark in marks), text.plain)

        def one(value: Any) -> str:
            if isinstance(value, Tekst):
                return text.inline(canonical_lines(value))
            shown = words.chosen(value, ", ", choices) if choices else words.shown(value)
            return write(shown)

        def said(value: Any, path: Path, page: Underway) -> str:
            if not isinstance(value, tuple):
                return one(value)
            if not path:
                return ", ".join(map(one, value))
            return ", ".join(
                f"<span{page.at((*path, at))}>{one(each)}</span>" for at, each in enumerate(value)
            )

        return said


def _is_open(value: Any) -> bool:
    # 0 and «Nei» are answers.
    return not value and not isinstance(value, int)


def _link(words: str, address: str) -> Pieces:
    return (f'<a href="{escape(address)}">{_words(words)}</a>',)


def _words(words: str) -> str:
    return escape(bound(words))
