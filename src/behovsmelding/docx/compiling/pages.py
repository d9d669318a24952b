"""Which headers, footers and notes of a template stand on a page, and which on none.

A part may belong to the text and never be shown: Word keeps the header of a first page where first
pages have none of their own, and other programs leave parts that no section speaks of.
"""

from collections.abc import Iterator
from functools import cached_property

from behovsmelding.docx.ooxml.parts import Package
from behovsmelding.docx.ooxml.xml import R, Xml, is_on, parse, w

_REFERENCES = {w("headerReference"): "header", w("footerReference"): "footer"}
_HEADERS = frozenset(f"{R}/{name}" for name in _REFERENCES.values())
_NOTES = {w("footnote"): w("footnoteReference"), w("endnote"): w("endnoteReference")}
_USUAL = "default"
_BETWEEN = "separator"
"""The note that is the line above the others; it stands wherever one of them does."""
_GONE = tuple(w(name) for name in ("del", "moveFrom"))


class Pages:
    """What of a template comes on a page, as Word lays it out; read when it is first asked."""

    def __init__(self, package: Package) -> None:
        self._package = package

    def without(self, part: str) -> str | None:
        """Return why the header or footer *part* stands on no page; None if it may stand on one.

        It is for pages of a kind that the template has not, `first` or `even`, or for `none`.
        """
        if part not in self._headers or "" in (kinds := self._kinds.get(part, ())):
            return None
        return next(iter(sorted(kinds, reverse=True)), "none")

    def has(self, note: Xml) -> bool:
        """Tell whether the text refers to *note*, a footnote or an endnote, or shows it anyway."""
        named = self._notes.get(note.tag, frozenset())
        kind = note.get(w("type"), "normal")
        return bool(named) if kind == _BETWEEN else kind == "normal" and note.get(w("id")) in named

    @cached_property
    def _headers(self) -> frozenset[str]:
        package = self._package
        return frozenset(e.target for e in package.relations(package.main) if e.kind in _HEADERS)

    @cached_property
    def _main(self) -> Xml:
        return parse(self._package.parts[self._package.main], self._package.main)

    @cached_property
    def _kinds(self) -> dict[str, set[str]]:
        """The kinds of pages that a header or footer waits for, by its part; '' if it is shown."""
        package, found = self._package, dict[str, set[str]]()
        targets = {each.id: each.target for each in package.relations(package.main)}
        held: dict[tuple[str, str], str | None] = {}
        for section in self._sections():
            for each in section.iterchildren(*_REFERENCES):
                kind = each.get(w("type"), _USUAL)
                # What a section does not say it has from the one before.
                held[_REFERENCES[each.tag], kind] = targets.get(each.get(f"{{{R}}}id", ""))
            first = is_on(section.find(w("titlePg")))
            for (_, kind), part in held.items():
                is_shown = {"first": first, "even": self._has_even}.get(kind, True)
                found.setdefault(part or "", set()).add("" if is_shown else kind)
        return found

    def _sections(self) -> Iterator[Xml]:
        """Yield what says how each section's pages are, but for what that was before a change."""
        for each in self._main.iter(w("sectPr")):
            if each.getparent().tag != w("sectPrChange"):
                yield each

    @cached_property
    def _has_even(self) -> bool:
        settings = self._package.of_main("settings")
        root = None if settings is None else parse(self._package.parts[settings], settings)
        return root is not None and is_on(root.find(w("evenAndOddHeaders")))

    @cached_property
    def _notes(self) -> dict[str, frozenset[str | None]]:
        """The numbers of the notes that the text refers to, where it still stands."""
        return {
            note: frozenset(
                each.get(w("id"))
                for each in self._main.iter(reference)
                if next(each.iterancestors(*_GONE), None) is None
            )
            for note, reference in _NOTES.items()
        }
