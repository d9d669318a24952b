"""Draw what a form's `oppsett` holds as the body of its Word document."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import assert_never

from behovsmelding.docx.scaffold import wml
from behovsmelding.docx.scaffold.tables import Tables
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
from behovsmelding.form.places import AnswerPlace, Reader, relative
from behovsmelding.form.submitted import without_prompts
from behovsmelding.messages.ui.paper import SENDER
from behovsmelding.model.felles import Målform
from behovsmelding.model.fields import Mark, along

_BUILDING_BLOCKS = {
    "tekst": "DefaultPlaceholder_-1854013440",
    "valg": "DefaultPlaceholder_-1854013438",
}
"""The names under which Word itself keeps these prompts."""


class Layout:
    """Draws one form in one målform."""

    def __init__(self, form: Form, målform: Målform) -> None:
        self.prompts: dict[str, wml.Prompt] = {}
        """The prompts in use, for Word to put back when an answer is cleared."""
        self.links: dict[str, str] = {}
        """The relationships of what the form's words lead to, by its address."""
        self.read = Reader(form, målform)
        self.controls = wml.Controls()
        self.tables = Tables(self)
        self._scopes: list[str] = []
        self._level = 1

    def body(self) -> str:
        """Draw the form's `oppsett`. Raises `FormError` for one that can't be understood."""
        several = tuple(without_prompts(elements(self.read)))
        return self._drawn(several) + ("" if self.read.form.opphav else _after(several))

    def sender(self, name: str, between: str) -> str:
        """Write who sends it, called *name* in the model, after *between*; nothing if unnamed."""
        if not name:
            return ""
        place = self.read.place({"utregnet": name})
        mark = between if between.startswith("<") else wml.run(between)
        return wml.on_condition(name, mark + self.control(place, SENDER.of(self.read.målform)))

    def _drawn(self, several: Sequence[Element], after: Element | None = None) -> str:
        """Draw *several*, of which the last has *after* below it."""
        drawn, before = "", None
        for each, below in zip(several, (*several[1:], after), strict=True):
            if before is not None and _begins(each, Table, Crossed):
                # Word makes one of two tables that touch.
                drawn += _after((before,))
            drawn += self._draw(each, below)
            before = each
        return drawn

    def _draw(self, element: Element, below: Element | None) -> str:  # noqa: C901, PLR0911, PLR0912 - a case each
        match element:
            case Heading():
                return self._heading(element)
            case Words(text):
                keeps = _keeps(below, Table, Crossed)
                return wml.paragraph("Veiledning", self.words(text), properties=keeps)
            case Question(text):
                return self._question(text)
            case Line():
                return self._line(element)
            case LongAnswer(place, asks):
                question = self._question(place.label) if asks else ""
                return question + self.rich(place, place.label, "Svar")
            case Box(_, words):
                return wml.paragraph("Linje", self._tick(words, element))
            case Boxes():
                return self._boxes(element)
            case YesNo():
                return self._yes_no(element, _keeps(below, Words))
            case Repeated():
                return self._repeated(element)
            case Conditional(condition, inner):
                return wml.blocks_on_condition(condition, self._drawn(inner, below))
            case Table():
                return self.tables.table(element)
            case Crossed():
                return self.tables.crossed(element)
            case _:
                assert_never(element)

    def _heading(self, heading: Heading) -> str:
        content = wml.run(heading.text)
        if heading.counted:
            content += wml.run(" ") + self.controls.number(heading.text, "loop.index")
        page = "<w:pageBreakBefore/>" if heading.on_new_page else ""
        content += wml.inline_code(heading.code)
        self._level = heading.level + 1
        return wml.paragraph(f"Heading{self._level}", content, properties=page)

    def _question(self, text: str) -> str:
        """Draw a question: a heading one can jump to, below the one that it stands under."""
        level = f'<w:outlineLvl w:val="{self._level}"/>'
        return wml.paragraph("Sporsmal", self.words(text), properties=level)

    def words(self, text: str) -> str:
        """Write *text*, words of the form's own; those that lead somewhere are links."""
        return "".join(
            wml.link(words, self._led_to(address)) if address else wml.run(words)
            for words, address in self.read.linked(text)
        )

    def _led_to(self, address: str) -> str:
        """Return the relationship of the document that leads to *address*."""
        return self.links.setdefault(address, f"rIdLenke{len(self.links) + 1}")

    def _line(self, line: Line) -> str:
        between = wml.TAB if line.between is None else wml.inline_code(line.between)
        style, label = ("Svar", None) if line.is_answer else ("Linje", "Ledetekst")
        first, *others = line.places
        written = [self.on_line(first, label), *(self.on_line(o, label, between) for o in others)]
        properties = "<w:keepNext/>" if line.keeps else ""
        return wml.paragraph(style, *written, properties=properties)

    def _boxes(self, several: Boxes) -> str:
        boxes = wml.TAB.join(self._tick(several.label, each) for each in several.boxes)
        if several.on_line:
            label = wml.run(several.label, "Ledetekst")
            return wml.paragraph("Avkryssing", label, wml.TAB, boxes)
        return self._question(several.label) + wml.paragraph("Avkryssing", boxes)

    def _yes_no(self, asked: YesNo, keeps: str) -> str:
        behind = wml.run(f" {asked.behind}") if asked.behind else ""
        yes = self._tick(asked.label, asked.yes) + behind
        no = self._tick(asked.label, asked.no)
        boxes = wml.paragraph("Avkryssing", yes, wml.TAB, no, properties=keeps)
        return self._question(asked.label) + boxes

    def _repeated(self, section: Repeated) -> str:
        """Draw a section that Word's + adds one of."""
        tag, level = self.tag(section.path), self._level
        with self.inside(section.path):
            content = self._drawn(section.elements)
        self._level = level
        first = section.elements[0] if section.elements else None
        if isinstance(first, Line) and not first.is_answer:
            # LibreOffice takes the label that begins a section for a part of the answer after it.
            content = wml.paragraph("Smal") + content
        return self.controls.repeating(section.name, tag, content)

    @contextmanager
    def inside(self, path: str) -> Iterator[None]:
        """Name what is in a member of the tuple at *path* by its name there."""
        self._scopes.append(f"{path}.")
        yield
        self._scopes.pop()

    def on_line(
        self, place: AnswerPlace, label_style: str | None, between: str = "", title: str = ""
    ) -> str:
        """Write a place with what it says that it is; *title* is that of its control."""
        parts = [wml.run(place.label, label_style)] if place.label else []
        if place.text:
            parts.append(wml.run(place.text))
        elif place.address:
            parts.append(self.answer(place, title))
        written = between + wml.run(" ").join(parts)
        return wml.on_condition(place.when, written) if place.when else written

    def called(self, place: AnswerPlace) -> str:
        """Return what the form calls the answer at *place*; nothing where it has no words."""
        path = place.field or place.address or ""
        return self.read.words(path) if path in self.read.form.felt else ""

    def answer(self, place: AnswerPlace, title: str = "", key: str = "") -> str:
        """Write a control with what stands round an answer that was given."""
        given = f"{self.tag(place.address or '', key)} is besvart"
        before, after = (
            wml.on_condition(given, wml.run(each)) if each else ""
            for each in (place.before, place.after)
        )
        title = title or place.label or self.read.words(place.field or place.address)
        return before + self.control(place, title, key) + after

    def control(self, place: AnswerPlace, title: str, key: str = "") -> str:
        """Write the control that fits what the model holds at *place*."""
        tag, prompt = self.tag(place.address or "", key), self._prompt(place)
        if place.options:
            return self.controls.choice(title, tag, prompt, place.options, free=place.free)
        way = (place.field or place.address or "").split(".")
        if any(Mark.LENKE in each.marks for each in along(self.read.form.model, way)):
            return self.controls.address(title, tag, prompt)
        return self.controls.text(title, tag, prompt, locked=place.locked)

    def rich(self, place: AnswerPlace, title: str, style: str, key: str = "") -> str:
        """Write a control round paragraphs."""
        tag = self.tag(place.address or "", key)
        return self.controls.rich(title, tag, self._prompt(place), style)

    def _tick(self, question: str, box: Box) -> str:
        """Write a tick box and its words; its title says what is asked too."""
        room = wml.TITLE_LENGTH - len(box.words) - 2
        title = box.words
        if title != question:
            title = f"{wml.short(question, room)}: {title}"
        return self.controls.box(title, self.tag(box.address)) + wml.run(f" {box.words}")

    def _prompt(self, place: AnswerPlace) -> wml.Prompt:
        name = _BUILDING_BLOCKS.get(place.prompt, f"Ledetekst_{place.prompt}")
        words = self.read.prompt(place.prompt)
        return self.prompts.setdefault(name, wml.Prompt(name, words))

    def tag(self, address: str, key: str = "") -> str:
        """Return the tag of *address*: from the innermost section that holds it."""
        return relative(address, self._scopes, key)


def _after(several: Sequence[Element]) -> str:
    """Write the paragraph that Word wants behind *several* where they end in a table."""
    last = several[-1] if several else None
    while isinstance(last, (Conditional, Repeated)):
        last = last.elements[-1] if last.elements else None
    return wml.paragraph("Smal") if isinstance(last, (Table, Crossed)) else ""


def _keeps(below: Element | None, *kinds: type) -> str:
    """Keep a paragraph on the page of what is *below* it, where that is of one of *kinds*."""
    return "<w:keepNext/>" if below is not None and _begins(below, *kinds) else ""


def _begins(element: Element, *kinds: type) -> bool:
    while isinstance(element, (Conditional, Repeated)) and element.elements:
        element = element.elements[0]
    return isinstance(element, kinds)
