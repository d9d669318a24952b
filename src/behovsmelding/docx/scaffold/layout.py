"""Draw what a form's `oppsett` holds as the body of its Word document."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from behovsmelding.docx.scaffold import wml
from behovsmelding.docx.scaffold.submitted import relative, without_prompts
from behovsmelding.form import Form
from behovsmelding.form.oppsett import (
    Box,
    Boxes,
    Conditional,
    Element,
    Heading,
    Line,
    LongAnswer,
    Question,
    Repeated,
    Row,
    Table,
    Words,
    YesNo,
    elements,
)
from behovsmelding.form.places import EVERY, AnswerPlace, Reader
from behovsmelding.model.felles import Målform

WIDTH = 9412
"""The width of the text, in twentieths of a point: A4 with margins of 2.2 cm."""

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
        self._read = Reader(form, målform)
        self._controls = wml.Controls()
        self._scopes: list[str] = []

    def body(self) -> str:
        """Draw the form's `oppsett`. Raises `FormError` for one that can't be understood."""
        return self._drawn(without_prompts(elements(self._read)))

    def _drawn(self, several: Iterable[Element]) -> str:
        return "".join(map(self._draw, several))

    def _draw(self, element: Element) -> str:  # noqa: C901, PLR0911 - a case an element
        match element:
            case Heading():
                return self._heading(element)
            case Words(text):
                return wml.paragraph("Veiledning", wml.run(text))
            case Question(text):
                return wml.paragraph("Sporsmal", wml.run(text))
            case Line():
                return self._line(element)
            case LongAnswer(place, asks):
                question = wml.paragraph("Sporsmal", wml.run(place.label)) if asks else ""
                return question + self._rich(place, place.label, "Svar")
            case Box(_, words):
                return wml.paragraph("Linje", self._tick(words, element))
            case Boxes():
                return self._boxes(element)
            case YesNo():
                return self._yes_no(element)
            case Repeated():
                return self._repeated(element)
            case Conditional(condition, inner):
                return _on_condition(self._drawn(inner), condition)
            case Table():
                return self._table(element)
            case _:
                assert_never(element)

    def _heading(self, heading: Heading) -> str:
        content = wml.run(heading.text)
        if heading.counted:
            content += wml.run(" ") + self._controls.number(heading.text, "loop.index")
        page = "<w:pageBreakBefore/>" if heading.on_new_page else ""
        content += wml.inline_code(heading.code)
        return wml.paragraph(f"Heading{heading.level}", content, properties=page)

    def _line(self, line: Line) -> str:
        between = wml.TAB if line.between is None else wml.inline_code(line.between)
        style, label = ("Svar", None) if line.is_answer else ("Linje", "Ledetekst")
        first, *others = line.places
        written = [self._on_line(first, label), *(self._on_line(o, label, between) for o in others)]
        properties = "<w:keepNext/>" if line.keeps else ""
        return wml.paragraph(style, *written, properties=properties)

    def _boxes(self, several: Boxes) -> str:
        boxes = wml.TAB.join(self._tick(several.label, each) for each in several.boxes)
        if several.on_line:
            label = wml.run(several.label, "Ledetekst")
            return wml.paragraph("Avkryssing", label, wml.TAB, boxes)
        question = wml.paragraph("Sporsmal", wml.run(several.label))
        return question + wml.paragraph("Avkryssing", boxes)

    def _yes_no(self, asked: YesNo) -> str:
        behind = wml.run(f" {asked.behind}") if asked.behind else ""
        yes = self._tick(asked.label, asked.yes) + behind
        no = self._tick(asked.label, asked.no)
        label = wml.run(asked.label, "Ledetekst")
        return wml.paragraph("JaNei", label, wml.TAB, yes, wml.TAB, no)

    def _repeated(self, section: Repeated) -> str:
        """Draw a section that Word's + adds one of."""
        tag = self._tag(section.path)
        self._scopes.append(f"{section.path}.")
        content = self._drawn(section.elements)
        self._scopes.pop()
        first = section.elements[0] if section.elements else None
        if isinstance(first, Line) and not first.is_answer:
            # LibreOffice takes the label that begins a section for a part of the answer after it.
            content = wml.paragraph("Smal") + content
        return self._controls.repeating(section.name, tag, content)

    def _table(self, table: Table) -> str:
        widths = [WIDTH * share // sum(table.shares) for share in table.shares]
        styles = ["Tabelltall" if each else "Tabelltekst" for each in table.amounts]
        header = map(_cell, ["Tabelltekst"] * table.names_rows + styles, table.heads)
        body = "".join(self._row(table, each, widths) for each in table.rows)
        return wml.table(
            wml.row(list(header), widths, header=True) + body,
            widths,
            table.title,
            wml.Marked(first_column=table.names_rows, last_row=table.ends_in_sum),
        )

    def _row(self, table: Table, row: Row, widths: Sequence[int]) -> str:
        cells = [_cell("Tabelltekst", row.name)] * table.names_rows
        for place, head in zip(row.cells, table.columns, strict=True):
            title = f"{row.name} – {head}" if table.names_rows else head
            cells.append(self._answer_cell(place, title, row.key))
        return _row_on_condition(wml.row(cells, widths), row.condition, widths)

    def _answer_cell(self, place: AnswerPlace, title: str, key: str) -> str:
        if place.is_long:
            control = self._rich(place, title, "Tabelltekst", key)
            # Word wants a paragraph of the cell's own after a control round paragraphs.
            return _on_condition(control, place.when) + wml.paragraph("Smal")
        style = "Tabelltall" if place.is_amount else "Tabelltekst"
        control = self._control(place, title, key)
        return wml.paragraph(style, _if(place.when, control) if place.when else control)

    def _on_line(self, place: AnswerPlace, label_style: str | None, between: str = "") -> str:
        parts = [wml.run(place.label, label_style)] if place.label else []
        if place.text:
            parts.append(wml.run(place.text))
        elif place.address:
            parts.append(self._answer(place))
        written = between + wml.run(" ").join(parts)
        return _if(place.when, written) if place.when else written

    def _answer(self, place: AnswerPlace) -> str:
        """Write a control with what stands round an answer that was given."""
        given = f"{self._tag(place.address or '')} is besvart"
        before, after = (
            _if(given, wml.run(each)) if each else "" for each in (place.before, place.after)
        )
        title = place.label or self._read.words(place.field or place.address)
        return before + self._control(place, title) + after

    def _control(self, place: AnswerPlace, title: str, key: str = "") -> str:
        """Write the control that fits what the model holds at *place*."""
        tag, prompt = self._tag(place.address or "", key), self._prompt(place)
        if place.options:
            return self._controls.choice(title, tag, prompt, place.options, free=place.free)
        return self._controls.text(title, tag, prompt, locked=place.locked)

    def _rich(self, place: AnswerPlace, title: str, style: str, key: str = "") -> str:
        tag = self._tag(place.address or "", key)
        return self._controls.rich(title, tag, self._prompt(place), style)

    def _tick(self, question: str, box: Box) -> str:
        """Write a tick box and its words; its title says what is asked too."""
        room = wml.TITLE_LENGTH - len(box.words) - 2
        title = box.words
        if title != question:
            title = f"{wml.short(question, room)}: {title}"
        return self._controls.box(title, self._tag(box.address)) + wml.run(f" {box.words}")

    def _prompt(self, place: AnswerPlace) -> wml.Prompt:
        name = _BUILDING_BLOCKS.get(place.prompt, f"Ledetekst_{place.prompt}")
        return self.prompts.setdefault(name, wml.Prompt(name, self._read.prompt(place.prompt)))

    def _tag(self, address: str, key: str = "") -> str:
        """Return the tag of *address*: from the innermost section that holds it."""
        return relative(address, tuple(self._scopes)).replace(EVERY, key)


def _if(condition: str, written: str) -> str:
    begin, end = wml.inline_code(f"{{% if {condition} %}}"), wml.inline_code("{% endif %}")
    return begin + written + end


def _on_condition(blocks: str, condition: str | None) -> str:
    if condition is None:
        return blocks
    return f"{wml.code(f'{{%p if {condition} %}}')}{blocks}{_END_IF}"


def _cell(style: str, words: str) -> str:
    return wml.paragraph(style, wml.run(words) if words else "")


def _row_on_condition(row: str, condition: str | None, widths: Sequence[int]) -> str:
    if condition is None:
        return row
    begin = wml.code_row(f"{{%tr if {condition} %}}", widths)
    return begin + row + wml.code_row("{%tr endif %}", widths)


_END_IF = wml.code("{%p endif %}")
