"""Render documents from a compiled template: one walk over its code."""

from typing import Any, NamedTuple

from behovsmelding.docx.ooxml.package import Base, Packed, relations_of
from behovsmelding.docx.ooxml.room import room_beside
from behovsmelding.docx.ooxml.stamp import Said, begun, marked, stamped
from behovsmelding.docx.printing import Prints, Words
from behovsmelding.docx.program import Compiled
from behovsmelding.docx.rendering.evaluate import Values
from behovsmelding.docx.rendering.linking import Linker
from behovsmelding.docx.rendering.made import Made, Unpacked
from behovsmelding.docx.rendering.steps import Steps, Underway, run
from behovsmelding.docx.rendering.text import leaf
from behovsmelding.model.felles import Målform

_DRAFT = "er_utkast"


class Template:
    """A template that was checked and compiled, for one form and målform.

    It may be rendered from in many threads, and pickled: only its data travel.
    """

    def __init__(self, compiled: Compiled, form: Prints, målform: Målform) -> None:
        self.compiled = compiled
        self.form = form
        self.målform = målform
        program = compiled.program
        self._base = Base.of(compiled.same, compiled.moment)
        self._room = room_beside(compiled.same)
        parts = (*compiled.same, *compiled.ready.values())
        self._common = leaf(begun(form.navn, målform.value, program.template, parts))
        self._linked: dict[tuple[bool, Målform], _Linked] = {}
        """For drafts and for what is sent in, in each målform, when one such is made first."""

    def __reduce__(self) -> Any:
        """Pickle the data and link them anew."""
        return Template, (self.compiled, self.form, self.målform)

    def render(self, melding: Any, *, uten_kontaktdata: bool = False) -> bytes:
        """Return the Word document that says what *melding* does.

        Raises what `made` does, and `TooLarge` of what would be too large to be read back.
        """
        return self.made(melding, uten_kontaktdata=uten_kontaktdata).document()

    def _linked_for(self, melding: Any) -> "_Linked":
        """Return what makes a document of *melding*. Raises `TypeError` as `render` does."""
        if not isinstance(melding, self.form.model):
            raise TypeError(f"the template is for {self.form.model.__qualname__}")
        key = (bool(melding.er_utkast), melding.målform)
        linked = self._linked.get(key)
        if linked is None:
            # Threads that come at once make it twice, and it is the same.
            linked = self._linked[key] = self._link(melding.målform, is_draft=key[0])
        return linked

    def _link(self, tongue: Målform, *, is_draft: bool) -> "_Linked":
        program = self.compiled.program
        known = {
            -number: is_draft for number, name in enumerate(program.prelude, 1) if name == _DRAFT
        }
        words = Words(self.form, self.målform)
        spoken = None
        if tongue != self.målform:
            # Who reads it aloud must know that the answers are in another målform than the form.
            from behovsmelding.docx.rendering import tongues

            spoken = [tongues.spoken(look, tongue) for look in program.looks]
        bullets = program.lists.bullets
        linker = Linker(words, program.looks, bullets, known, spoken=spoken, is_draft=is_draft)
        stories = tuple((part, linker.block(code)) for part, code in program.stories.items())
        return _Linked(stories, linker.next_id)

    def made(self, melding: Any, *, uten_kontaktdata: bool = False) -> Made:
        """Return what is to stand in the document of *melding*, walked and not yet packed.

        That contact data are left out of it is said in the document too, by *uten_kontaktdata*.
        Raises `TypeError` for a behovsmelding of another generation, and `ValueError` for text that
        a Word document cannot carry; the model lets nobody write such text. Where there is no end
        to it, it raises `TooLarge`.
        """
        linked = self._linked_for(melding)
        program = self.compiled.program
        values: Values = [None] * (program.slots + len(program.prelude))
        values[0] = melding
        for number, name in enumerate(program.prelude, 1):
            values[-number] = getattr(melding, name)
        document = Underway(program.lists, linked.next_id, self._room)
        parts: list[Packed | Unpacked] = []
        marks: list[str] = []
        changed: dict[str, str] = {}
        for part, steps in linked.stories:
            document.begin()
            run(steps, values, document)
            story = Unpacked.of(part, b"".join(document.out))
            parts.append(story)
            marks.append(marked(story, few=document.secret))
            if document.links.ids:
                changed[relations_of(part)] = document.links.xml()
        if document.lists.added:
            changed[program.numbering] = "".join(document.lists.added)
        for name, ready in self.compiled.ready.items():
            if name not in changed:
                parts.append(ready)
                continue
            before, after = program.extended[name]
            written = Unpacked.of(name, f"{before}{changed[name]}{after}".encode())
            parts.append(written)
            marks.append(marked(written))
        said = Said(document.said, document.numbers, document.others)
        marked_parts = leaf("".join(marks))
        stamp = stamped(self._common, marked_parts, said, uten_kontaktdata=uten_kontaktdata)
        before, after = program.extended[program.stamp]
        last = Unpacked.of(program.stamp, f"{before}{stamp}{after}".encode())
        unlisted = tuple(document.unlisted)
        return Made(self._base, self.compiled.same, tuple(parts), last, unlisted, self._room)


class _Linked(NamedTuple):
    """The steps that make each part, and the next control's number."""

    stories: tuple[tuple[str, Steps], ...]
    next_id: int
