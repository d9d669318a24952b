"""What `behovsmelding.toml` says: what is true of all the behovsmeldinger in a folder."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.model.kroner import Kroner

NAME = "behovsmelding.toml"
WHOLE = ""
"""What stands for all the ordninger of a year in a ramme."""


class Rendering(NamedTuple):
    """Where documents go, and what they look like."""

    output: Path | None = None
    template: Path | None = None
    uten_kontaktdata: bool = False
    pdf: bool = False
    html: bool = False


class Ignored(NamedTuple):
    """Which findings are left out of the files that a pattern means."""

    glob: str
    codes: tuple[str, ...]


class Configuration(NamedTuple):
    """What holds for every file of a run; without a `file` of its own, what always holds.

    Paths in it are absolute. Where there are `mistakes`, nothing else in it is to be trusted; each
    has its place in `text`.
    """

    root: Path
    """The folder that patterns and the tree of documents count from."""
    file: Path | None = None
    exclude: tuple[str, ...] = ()
    forms: Path | None = None
    strict: bool = False
    ignore: tuple[Ignored, ...] = ()
    render: Rendering = Rendering()
    expected: Path | None = None
    """The list of those who are to deliver."""
    ramme: Mapping[str, Mapping[str, Kroner]] = {}
    """What there is to share out: by the year, and in it by the ordning, or for the `WHOLE`."""
    mistakes: tuple[Diagnostic, ...] = ()
    text: str = ""

    def is_excluded(self, path: Path) -> bool:
        """Tell whether nobody looks at *path* unless it is named."""
        return bool(self.exclude) and self._is_meant(path, self.exclude)

    def ignored(self, path: Path) -> tuple[str, ...]:
        """Return the codes, or their beginnings, that are left out of what is told of *path*."""
        # Most say nothing of this, and a check asks once a file.
        if not self.ignore:
            return ()
        return tuple(
            code
            for each in self.ignore
            if self._is_meant(path, (each.glob,))
            for code in each.codes
        )

    def _is_meant(self, path: Path, globs: Iterable[str]) -> bool:
        from behovsmelding.repository.globs import means

        below = absolute(path)
        if not below.is_relative_to(self.root) or below == self.root:
            return False
        written = below.relative_to(self.root).as_posix()
        return any(means(glob, written) for glob in globs)


def absolute(path: Path) -> Path:
    """Return *path* from the top of the disk, without detours; links are left as they are."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute keeps «..»
