"""From a form's `oppsett` to the body of its Word document.

An `oppsett` is a list of blocks in the order of the paper. Each is a mapping whose first key says
its kind; `Layout` has a method for each kind, whose arguments are the block's other keys. Answers
are named by their path from the root of the model.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from behovsmelding.docx.scaffold import wml
from behovsmelding.docx.scaffold.places import EVERY, Place, Reader
from behovsmelding.form import Form, FormError
from behovsmelding.model.felles import Målform

WIDTH = 9412
"""The width of the text, in twentieths of a point: A4 with margins of 2.2 cm."""

Block = Mapping[str, Any]


class Layout:
    """Writes the blocks of one form in one målform."""

    def __init__(self, form: Form, målform: Målform) -> None:
        self.prompts: dict[str, wml.Prompt] = {}
        """The prompts in use, for Word to put back when an answer is cleared."""
        self._read = Reader(form, målform)
        self._yes, self._no = (form.word(each, målform) for each in (True, False))
        self._controls = wml.Controls()
        self._scopes: list[str] = []

    def blocks(self, oppsett: Iterable[Block]) -> str:
        """Write *oppsett*, block by block. Raises `FormError` for one that can't be understood."""
        return "".join(map(self._block, oppsett))

    def _block(self, block: Block) -> str:
        (kind, value), *options = block.items()
        if kind not in self._kinds:
            raise self._read.fault("BM711", navn=kind, kjente=tuple(self._kinds))
        try:
            return self._kinds[kind](self, value, **dict(options))
        except (TypeError, ValueError, KeyError, AttributeError, IndexError) as error:
            if isinstance(error, FormError):
                raise
            raise self._read.fault("BM712", navn=kind, verdi=str(dict(block))) from error

    def _overskrift(
        self,
        words: Any,
        nivå: int = 1,
        *,
        nummer: bool = False,
        etter: str = "",
        ny_side: bool = False,
    ) -> str:
        """A heading; `nummer` counts the items of its section, `etter` is the template's code."""
        text = self._read.words(words)
        content = wml.run(text)
        if nummer:
            content += wml.run(" ") + self._controls.number(text, "loop.index")
        page = "<w:pageBreakBefore/>" if ny_side else ""
        return wml.paragraph(f"Heading{nivå}", content + wml.inline_code(etter), properties=page)

    def _tekst(self, words: Any) -> str:
        """Words of the form's own."""
        return wml.paragraph("Veiledning", wml.run(self._read.words(words)))

    def _spørsmål(self, words: Any) -> str:
        """A question whose answer is the blocks that follow."""
        return wml.paragraph("Sporsmal", wml.run(self._read.words(words)))

    def _linje(
        self,
        places: Sequence[Any],
        skille: str | None = None,
        *,
        svar: bool = False,
        hold: bool = False,
    ) -> str:
        """Places on one line, parted by `skille`, else by a tab; `svar` says it is an answer.

        `hold` keeps it on the page of what follows.
        """
        between = wml.TAB if skille is None else wml.inline_code(skille)
        style, label = ("Svar", None) if svar else ("Linje", "Ledetekst")
        first, *others = map(self._read.place, places)
        written = [self._on_line(first, label), *(self._on_line(o, label, between) for o in others)]
        properties = "<w:keepNext/>" if hold else ""
        return wml.paragraph(style, *written, properties=properties)

    def _langt_svar(self, place: Any, *, spørsmål: bool = True) -> str:
        """A long answer, under its question unless that stands already."""
        found = self._read.place(place)
        question = wml.paragraph("Sporsmal", wml.run(found.label)) if spørsmål else ""
        return question + self._rich(found, found.label, "Svar")

    def _tillegg(self, path: str, nivå: int | None = None) -> str:
        """The form's own questions at `path`; with `nivå` under a heading, if there are any."""
        questions = self._read.form.tillegg(path)
        heading = self._overskrift(path, nivå) if questions and nivå else ""
        return heading + "".join(
            self._linje([f"{each.sti}:"]) if each.valg else self._langt_svar(each.sti)
            for each in questions.values()
        )

    def _bokser(self, path: str, verdi: str | None = None, *, på_linje: bool = False) -> str:
        """A tick box for each choice or period of a field."""
        label, field = self._read.words(path), path.rstrip(":")
        boxes = wml.TAB.join(
            self._tick(label, f"{verdi or field}={each.value}", each.shown)
            for each in self._read.options(field)
        )
        if på_linje:
            return wml.paragraph("Avkryssing", wml.run(label, "Ledetekst"), wml.TAB, boxes)
        return self._spørsmål(path) + wml.paragraph("Avkryssing", boxes)

    def _ja_nei(self, words: Any, verdi: str | None = None, ja: Any = None) -> str:
        """A question with the boxes Ja and Nei; `ja` are words behind the first."""
        label, address = self._read.words(words), verdi or words
        behind = f" {self._read.words(ja)}" if ja else ""
        yes = self._tick(label, f"{address}=ja", self._yes) + (wml.run(behind) if behind else "")
        no = self._tick(label, f"{address}=nei", self._no)
        return wml.paragraph("JaNei", wml.run(label, "Ledetekst"), wml.TAB, yes, wml.TAB, no)

    def _boks(self, path: str) -> str:
        """A tick box of its own, for what is so or is not."""
        label = self._read.words(path)
        return wml.paragraph("Linje", self._tick(label, f"{path}=ja", label))

    def _gjenta(self, path: str, oppsett: Sequence[Block], navn: Any = None) -> str:
        """A section for each member of a tuple; Word's + adds one; `navn` names computed ones."""
        tag = self._tag(path)
        self._scopes.append(f"{path}.")
        content = self.blocks(oppsett)
        self._scopes.pop()
        if "linje" in oppsett[0] and not oppsett[0].get("svar"):
            # LibreOffice takes the label that begins a section for a part of the answer after it.
            content = wml.paragraph("Smal") + content
        return self._controls.repeating(self._read.words(navn or path), tag, content)

    def _hvis(self, condition: str, oppsett: Iterable[Block]) -> str:
        """Blocks that are printed on a condition."""
        return f"{wml.code(f'{{%p if {condition} %}}')}{self.blocks(oppsett)}{_END_IF}"

    def _tabell(
        self,
        words: Any,
        *,
        hode: Sequence[Any],
        bredder: Sequence[int],
        rader: Sequence[Any],
        sumrad: bool = False,
    ) -> str:
        """A table; `bredder` are the columns' shares of the width, in hundredths.

        A row is a list of places, or a mapping with `celler` and perhaps `navn`, `hvis` and
        `for_hver`: the field that has a row for each of its choices or periods, whose name stands
        for `*`. Where there are more columns than places, the first one names the rows.
        """
        heads = [self._read.words(each) for each in hode]
        widths = [WIDTH * share // sum(bredder) for share in bredder]
        rows = [each if isinstance(each, Mapping) else {"celler": each} for each in rader]
        places = [self._read.place(each) for each in rows[0]["celler"]]
        named = len(heads) > len(places)
        styles = ["Tabelltall" if each.is_amount else "Tabelltekst" for each in places]
        header = map(_cell, ["Tabelltekst"] * named + styles, heads)
        body = "".join(self._row(widths, heads, named=named, **each) for each in rows)
        return wml.table(
            wml.row(list(header), widths, header=True) + body,
            widths,
            self._read.words(words),
            wml.Marked(first_column=named, last_row=sumrad),
        )

    _kinds: Mapping[str, Callable[..., str]] = {
        "overskrift": _overskrift,
        "tekst": _tekst,
        "spørsmål": _spørsmål,
        "linje": _linje,
        "langt_svar": _langt_svar,
        "tillegg": _tillegg,
        "bokser": _bokser,
        "ja_nei": _ja_nei,
        "boks": _boks,
        "gjenta": _gjenta,
        "hvis": _hvis,
        "tabell": _tabell,
    }

    def _row(  # noqa: PLR0913 - the keys of a row in an oppsett
        self,
        widths: Sequence[int],
        heads: Sequence[str],
        *,
        named: bool,
        celler: Sequence[Any],
        navn: Any = None,
        hvis: str | None = None,
        for_hver: str | None = None,
    ) -> str:
        """Write one row of a table, or one for each option of the field *for_hver*."""
        places = [self._read.place(each) for each in celler]
        columns = heads[1:] if named else heads
        rows = [wml.Item("", self._read.words(navn) or places[0].label)]
        if for_hver is not None:
            rows = self._read.options(for_hver)
        written = []
        for key, name in rows:
            cells = [_cell("Tabelltekst", name)] * named
            for place, head in zip(places, columns, strict=True):
                cells.append(self._answer_cell(place, f"{name} – {head}" if named else head, key))
            condition = hvis.replace(EVERY, key) if hvis else None
            written.append(_on_condition(wml.row(cells, widths), condition, widths))
        return "".join(written)

    def _answer_cell(self, place: Place, title: str, key: str) -> str:
        if place.kind.has_tekst:
            # Word wants a paragraph of the cell's own after a control round paragraphs.
            return self._rich(place, title, "Tabelltekst", key) + wml.paragraph("Smal")
        style = "Tabelltall" if place.is_amount else "Tabelltekst"
        return wml.paragraph(style, self._control(place, title, key))

    def _on_line(self, place: Place, label_style: str | None, between: str = "") -> str:
        parts = [wml.run(place.label, label_style)] if place.label else []
        if place.text:
            parts.append(wml.run(place.text))
        elif place.address:
            parts.append(self._answer(place))
        written = between + wml.run(" ").join(parts)
        return _if(place.when, written) if place.when else written

    def _answer(self, place: Place) -> str:
        """Write a control with what stands round an answer that was given."""
        given = f"{self._tag(place.address or '')} is besvart"
        before, after = (
            _if(given, wml.run(each)) if each else "" for each in (place.before, place.after)
        )
        title = place.label or self._read.words(place.field or place.address)
        return before + self._control(place, title) + after

    def _control(self, place: Place, title: str, key: str = "") -> str:
        """Write the control that fits what the model holds at *place*."""
        tag, prompt = self._tag(place.address or "", key), self._prompt(place)
        items = self._read.options(place.field) if place.field and place.prompt == "valg" else []
        if items:
            free = self._read.form.felt[place.field or ""].åpen
            return self._controls.choice(title, tag, prompt, items, free=free)
        return self._controls.text(title, tag, prompt, locked=place.locked)

    def _rich(self, place: Place, title: str, style: str, key: str = "") -> str:
        tag = self._tag(place.address or "", key)
        return self._controls.rich(title, tag, self._prompt(place), style)

    def _tick(self, question: str, tag: str, option: str) -> str:
        """Write a tick box and its words; its title says what is asked too."""
        room = wml.TITLE_LENGTH - len(option) - 2
        title = option if option == question else f"{wml.short(question, room)}: {option}"
        return self._controls.box(title, self._tag(tag)) + wml.run(f" {option}")

    def _prompt(self, place: Place) -> wml.Prompt:
        prompt = self._read.prompt(place.prompt)
        self.prompts[prompt.name] = prompt
        return prompt

    def _tag(self, address: str, key: str = "") -> str:
        """Return the tag of *address*: from the innermost section that holds it."""
        inner = next((each for each in reversed(self._scopes) if address.startswith(each)), "")
        return address.removeprefix(inner).replace(EVERY, key)


def _if(condition: str, written: str) -> str:
    begin, end = wml.inline_code(f"{{% if {condition} %}}"), wml.inline_code("{% endif %}")
    return begin + written + end


def _cell(style: str, words: str) -> str:
    return wml.paragraph(style, wml.run(words) if words else "")


def _on_condition(row: str, condition: str | None, widths: Sequence[int]) -> str:
    if condition is None:
        return row
    begin = wml.code_row(f"{{%tr if {condition} %}}", widths)
    return begin + row + wml.code_row("{%tr endif %}", widths)


_END_IF = wml.code("{%p endif %}")
