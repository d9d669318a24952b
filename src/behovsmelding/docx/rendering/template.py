"""Render documents from a compiled template: one walk over its code, and a zip."""

from typing import Any

from behovsmelding.docx.ooxml.package import Base, Packed, pack, relations_of
from behovsmelding.docx.ooxml.room import refuse_too_large, room_beside
from behovsmelding.docx.ooxml.stamp import Said, begun, marked, stamped
from behovsmelding.docx.printing import Prints, Words
from behovsmelding.docx.program import Compiled
from behovsmelding.docx.rendering.evaluate import Values
from behovsmelding.docx.rendering.linking import Linker
from behovsmelding.docx.rendering.steps import Underway, run
from behovsmelding.docx.rendering.text import leaf
from behovsmelding.model.felles import Målform


class Template:
    """A template that was checked and compiled, for one form and målform.

    It may be rendered from in many threads, and pickled: only its data travel.
    """

    def __init__(self, compiled: Compiled, form: Prints, målform: Målform) -> None:
        self.compiled = compiled
        self.form = form
        self.målform = målform
        program = compiled.program
        linker = Linker(Words(form, målform), program.looks, program.lists.bullets)
        self._base = Base.of(compiled.same, compiled.moment)
        self._room = room_beside(compiled.same)
        parts = (*compiled.same, *compiled.ready.values())
        self._common = leaf(begun(form.navn, målform.value, program.template, parts))
        self._stories = [(part, linker.block(code)) for part, code in program.stories.items()]
        self._next_id = linker.next_id

    def __reduce__(self) -> Any:
        """Pickle the data and link them anew."""
        return Template, (self.compiled, self.form, self.målform)

    def render(self, melding: Any, *, uten_kontaktdata: bool = False) -> bytes:
        """Return the Word document that says what *melding* does.

        That contact data are left out of it is said in the document too, by *uten_kontaktdata*.
        Raises `TypeError` for a behovsmelding of another generation, and `ValueError` for text that
        a Word document cannot carry; the model lets nobody write such text. Of what would be too
        large to be read back it raises `TooLarge`.
        """
        if not isinstance(melding, self.form.model):
            raise TypeError(f"the template is for {self.form.model.__qualname__}")
        program = self.compiled.program
        values: Values = [None] * (program.slots + len(program.prelude))
        values[0] = melding
        for number, name in enumerate(program.prelude, 1):
            values[-number] = getattr(melding, name)
        document = Underway(program.lists, self._next_id, self._room)
        parts: list[Packed] = []
        marks: list[str] = []
        changed: dict[str, str] = {}
        for part, steps in self._stories:
            document.begin()
            run(steps, values, document)
            packed = pack(part, b"".join(document.out))
            parts.append(packed)
            marks.append(marked(packed, few=document.secret))
            if document.links.ids:
                changed[relations_of(part)] = document.links.xml()
        if document.lists.added:
            changed[program.numbering] = "".join(document.lists.added)
        for name, packed in self.compiled.ready.items():
            if name in changed:
                before, after = program.extended[name]
                packed = pack(name, f"{before}{changed[name]}{after}".encode())  # noqa: PLW2901
                marks.append(marked(packed))
            parts.append(packed)
        said = Said(document.said, document.numbers, document.others)
        marked_parts = leaf("".join(marks))
        stamp = stamped(self._common, marked_parts, said, uten_kontaktdata=uten_kontaktdata)
        before, after = program.extended[program.stamp]
        parts.append(pack(program.stamp, f"{before}{stamp}{after}".encode()))
        refuse_too_large(parts, self._room)
        return self._base.with_parts(parts)
