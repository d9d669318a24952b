"""Render documents from a compiled template: one walk over its code, and a zip."""

from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from behovsmelding.docx.findings import TemplateError
from behovsmelding.docx.ooxml.package import (
    LEVEL,
    Base,
    Listed,
    Packed,
    deflate,
    listed,
    relations_of,
)
from behovsmelding.docx.ooxml.room import refuse_too_large, room_beside
from behovsmelding.docx.ooxml.stamp import PRINTED, Said, begun, marked, stamped
from behovsmelding.docx.printing import Prints, Words
from behovsmelding.docx.program import Compiled
from behovsmelding.docx.rendering.evaluate import Values
from behovsmelding.docx.rendering.linking import Linker
from behovsmelding.docx.rendering.steps import Steps, Underway, run
from behovsmelding.docx.rendering.text import leaf
from behovsmelding.model.felles import Målform

if TYPE_CHECKING:
    from behovsmelding.docx.rendering.listed import Unlisted

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
        self._linked: dict[bool, _Linked] = {}
        """For drafts and for what is sent in, when one such is made first."""

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
        made = self._made(melding, uten_kontaktdata=uten_kontaktdata)
        parts = [each if isinstance(each, Packed) else each.packed() for each in made]
        refuse_too_large(parts, self._room)
        return self._base.with_parts(parts)

    def has_rendered(self, docx: bytes, melding: Any, *, uten_kontaktdata: bool = False) -> bool:
        """Tell whether *docx* is what `render` makes of *melding*, part by part.

        Nothing is packed or unpacked for it: a zip lists the checksums of what is in it. Raises
        what `render` does, but for what is too large.
        """
        stamp = self.compiled.program.stamp
        made = self._made(melding, uten_kontaktdata=uten_kontaktdata)
        try:
            there, _ = listed(docx, stamp)
        except TemplateError:
            return False
        parts = (*self.compiled.same, *made)
        return there == {each.name.decode(): Listed(each.checksum, each.size) for each in parts}

    def printed(self, melding: Any, *, uten_kontaktdata: bool = False) -> str:
        """Return the hash of what a document of *melding* says, as its stamp has it.

        Raises what `render` does, but for what is too large.
        """
        stamp = self._made(melding, uten_kontaktdata=uten_kontaktdata)[-1].data.decode()
        return stamp.partition(PRINTED)[2].partition("\n")[0]

    def unlisted(self, melding: Any) -> "list[Unlisted]":
        """Return the answers of *melding* that a list of the template does not have.

        They are written all the same. Raises what `render` does.
        """
        found: list[Unlisted] = []
        if self._linked_for(melding).has_lists:
            self._made(melding, uten_kontaktdata=False, unlisted=found)
        return found

    def _linked_for(self, melding: Any) -> "_Linked":
        """Return what makes a document of *melding*. Raises `TypeError` as `render` does."""
        if not isinstance(melding, self.form.model):
            raise TypeError(f"the template is for {self.form.model.__qualname__}")
        is_draft = bool(melding.er_utkast)
        linked = self._linked.get(is_draft)
        if linked is None:
            # Threads that come at once make it twice, and it is the same.
            linked = self._linked[is_draft] = self._link(is_draft=is_draft)
        return linked

    def _link(self, *, is_draft: bool) -> "_Linked":
        program = self.compiled.program
        known = {
            -number: is_draft for number, name in enumerate(program.prelude, 1) if name == _DRAFT
        }
        words = Words(self.form, self.målform)
        linker = Linker(words, program.looks, program.lists.bullets, known, is_draft=is_draft)
        stories = tuple((part, linker.block(code)) for part, code in program.stories.items())
        return _Linked(stories, linker.next_id, linker.has_lists)

    def _made(
        self, melding: Any, *, uten_kontaktdata: bool, unlisted: "list[Unlisted] | None" = None
    ) -> "list[Packed | _Unpacked]":
        """Return the parts that a document of *melding* has beside those of all, the stamp last.

        Answers that a list does not have are added to *unlisted*.
        """
        linked = self._linked_for(melding)
        program = self.compiled.program
        values: Values = [None] * (program.slots + len(program.prelude))
        values[0] = melding
        for number, name in enumerate(program.prelude, 1):
            values[-number] = getattr(melding, name)
        document = Underway(program.lists, linked.next_id, self._room)
        parts: list[Packed | _Unpacked] = []
        marks: list[str] = []
        changed: dict[str, str] = {}
        for part, steps in linked.stories:
            document.begin()
            run(steps, values, document)
            story = _Unpacked.of(part, b"".join(document.out))
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
            written = _Unpacked.of(name, f"{before}{changed[name]}{after}".encode())
            parts.append(written)
            marks.append(marked(written))
        if unlisted is not None:
            unlisted += document.unlisted
        said = Said(document.said, document.numbers, document.others)
        marked_parts = leaf("".join(marks))
        stamp = stamped(self._common, marked_parts, said, uten_kontaktdata=uten_kontaktdata)
        before, after = program.extended[program.stamp]
        parts.append(_Unpacked.of(program.stamp, f"{before}{stamp}{after}".encode()))
        return parts


class _Linked(NamedTuple):
    """The steps that make each part, the next control's number, and if there are lists in them.

    Those are lists that take nothing but their own choices, and not every answer.
    """

    stories: tuple[tuple[str, Steps], ...]
    next_id: int
    has_lists: bool


class _Unpacked(NamedTuple):
    """A part as it is before it is packed."""

    name: bytes
    checksum: int
    size: int
    data: bytes

    @classmethod
    def of(cls, name: str, data: bytes) -> "_Unpacked":
        """Make the part *name*."""
        return cls(name.encode(), crc32(data), len(data), data)

    def packed(self) -> Packed:
        """Return it as a zip holds it."""
        return Packed(*self[:3], deflate(self.data, LEVEL))
