"""Render documents from a compiled template: one walk over its code, and a zip."""

from typing import Any

from behovsmelding.docx.ooxml.package import Base, pack, relations_of
from behovsmelding.docx.ooxml.stamp import lines, stamped
from behovsmelding.docx.printing import Prints, Words
from behovsmelding.docx.program import Compiled
from behovsmelding.docx.rendering.evaluate import Values
from behovsmelding.docx.rendering.steps import Linker, Underway, run
from behovsmelding.model.felles import Målform


class Template:
    """A template that was checked and compiled, for one form and målform.

    It may be rendered from in many threads, and pickled: only its data travel.
    """

    def __init__(self, compiled: Compiled, form: Prints, målform: Målform) -> None:
        self.compiled = compiled
        self.form = form
        self.målform = målform
        linker = Linker(Words(form, målform), compiled.program.looks)
        self._base = Base.of(compiled.same, compiled.moment)
        self._digests = lines(compiled.program.digests)
        self._stories = [
            (part, linker.block(code)) for part, code in compiled.program.stories.items()
        ]
        self._next_id = linker.next_id

    def __reduce__(self) -> Any:
        """Pickle the data and link them anew."""
        return Template, (self.compiled, self.form, self.målform)

    def render(self, melding: Any) -> bytes:
        """Return the Word document that says what *melding* does.

        Raises `TypeError` for a behovsmelding of another generation, and `ValueError` for text that
        a Word document cannot carry; the model lets nobody write such text.
        """
        if not isinstance(melding, self.form.model):
            raise TypeError(f"the template is for {self.form.model.__qualname__}")
        program = self.compiled.program
        values: Values = [None] * (program.slots + len(program.prelude))
        values[0] = melding
        for number, name in enumerate(program.prelude, 1):
            values[-number] = getattr(melding, name)
        document = Underway(program.lists, self._next_id)
        written: dict[str, bytes] = {}
        changed: dict[str, str] = {}
        for part, steps in self._stories:
            document.begin()
            run(steps, values, document)
            written[part] = b"".join(document.out)
            if document.links.ids:
                changed[relations_of(part)] = document.links.xml()
        if document.lists.added:
            changed[program.numbering] = "".join(document.lists.added)
        return self._packed(written, changed, document.sums)

    def _packed(self, written: dict[str, bytes], changed: dict[str, str], sums: list[int]) -> bytes:
        """Write the zip: the stories, what links and lists *changed*, and the stamp."""
        program = self.compiled.program
        parts = [pack(name, data) for name, data in written.items()]
        digested = dict(written)
        for name, packed in self.compiled.ready.items():
            if name in changed:
                before, after = program.extended[name]
                data = f"{before}{changed[name]}{after}".encode()
                digested[name] = data
                parts.append(pack(name, data))
            else:
                parts.append(packed)
        before, after = program.extended[program.stamp]
        stamp = stamped(self._digests, digested, sums)
        parts.append(pack(program.stamp, f"{before}{stamp}{after}".encode()))
        return self._base.with_parts(parts)
