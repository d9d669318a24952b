"""Where the document of each file goes, and which documents have no file any more."""

import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from behovsmelding.disk import is_own_file
from behovsmelding.repository.configuration import Configuration, absolute
from behovsmelding.repository.found import common
from behovsmelding.repository.walk import STDIN

ENDING = ".docx"
PAGE = ".html"
PUBLISHED = "-uten-kontaktdata.docx"
"""The ending of a document without contact data, so that nobody sends that in."""


def page_beside(document: Path) -> Path:
    """Return where the page of *document* goes."""
    return document.with_suffix(PAGE)


class Tree(NamedTuple):
    """A tree of documents that follows the tree of their sources, from the folder `base` on.

    Without a folder `out` each document is beside its source.
    """

    base: Path
    out: Path | None
    ending: str = ENDING

    @classmethod
    def of(
        cls, paths: Iterable[Path], out: Path | None, said: Configuration, *, published: bool
    ) -> "Tree":
        """Return the tree for a run over *paths*, which may go to *out*.

        It counts from the folder of the configuration; without one, from the folder that all
        *paths* have in common. Those that have but the disk in common have no tree.
        """
        base = said.root if said.file else common(path for path in paths if path != STDIN)
        return cls(base, out, PUBLISHED if published else ENDING)

    def document(self, source: Path) -> Path:
        """Return where the document of *source* goes."""
        name = "behovsmelding" if source == STDIN else source.stem
        return self.folder(source) / f"{name}{self.ending}"

    def folder(self, source: Path) -> Path:
        """Return the folder where the documents of what is beside *source* go."""
        if source == STDIN:
            return self.out or Path()
        return self.mirrored(source.parent)

    def mirrored(self, folder: Path) -> Path:
        """Return where the documents of what is in *folder* go."""
        if self.out is None:
            return folder
        if self.base == self.base.parent:
            return self.out
        # Each file asks, and paths that are put together and taken apart take their time.
        below, base = os.path.abspath(folder), os.fspath(self.base)  # noqa: PTH100 - see `absolute`
        if os.path.normcase(below + os.sep).startswith(os.path.normcase(base + os.sep)):
            return self.out / below[len(base) + 1 :]
        return self.out

    def without_source(self, paths: Iterable[Path], sources: Collection[Path]) -> Iterator[Path]:
        """Yield each Word file below what *paths* map to that none of *sources* becomes.

        Each source may have a document with contact data, and one without. What a link leads to, or
        is no file, was not made here.
        """
        known = {
            absolute(self._replace(ending=ending).document(source))
            for source in sources
            for ending in (ENDING, PUBLISHED)
        }
        seen: set[Path] = set()
        for path in paths:
            if path == STDIN or not path.is_dir():
                continue
            for document in sorted(self._documents_below(path)):
                lies = absolute(document)
                if lies not in known and lies not in seen:
                    seen.add(lies)
                    yield document

    def _documents_below(self, source: Path) -> Iterator[Path]:
        """Yield each Word file below what *source* maps to."""
        folder = self.mirrored(source)
        if self.out is not None and not folder.resolve().is_relative_to(self.out.resolve()):
            return
        for document in folder.rglob(f"*{ENDING}"):
            # Word's own file beside one that is open is nobody's document.
            if not document.name.startswith("~$") and is_own_file(document):
                yield document
