"""What the files of a folder said in a commit: asked of git, and never checked out."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from behovsmelding.messages import Phrase
from behovsmelding.messages.ui.differences import NO_GIT, NO_REVISION, OUTSIDE, SHALLOW
from behovsmelding.reading.examine import looks_ours
from behovsmelding.reading.source.text import MAX_SIZE
from behovsmelding.repository import git
from behovsmelding.repository.configuration import Configuration, absolute

_ENDS = (".yaml", ".yml")
_BLOB = b"blob"


class Range(NamedTuple):
    """Two commits, as somebody names them: `main..HEAD`."""

    old: str
    new: str
    since: bool
    """Whether *old* is where the two parted (`main...HEAD`)."""


class NoRevision(Exception):  # noqa: N818 - it is told, not handled
    """Git can't say what stood in a commit; `words` says why."""

    def __init__(self, words: Phrase) -> None:
        super().__init__(words)
        self.words = words


def range_of(text: str) -> Range | None:
    """Return the commits that *text* names; None where it names no two."""
    for dots in ("...", ".."):
        old, found, new = text.partition(dots)
        if found:
            return Range(old or "HEAD", new or "HEAD", since=dots == "...")
    return None


class Repository:
    """The repository that a folder is in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = Path(self._asked("rev-parse", "--show-toplevel").strip())

    def commits(self, wanted: Range) -> tuple[str, str]:
        """Return the two commits that are *wanted*. Raises `NoRevision`."""
        old, new = self._commit(wanted.old), self._commit(wanted.new)
        if wanted.since:
            try:
                old = self._asked("merge-base", old, new).strip()
            except NoRevision:
                raise self._missing(wanted.old) from None
        return old, new

    def _commit(self, name: str) -> str:
        if name.startswith("-"):
            # Git would take it for an option.
            raise NoRevision(NO_REVISION.filled(name=name))
        try:
            return self._asked("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}").strip()
        except NoRevision:
            raise self._missing(name) from None

    def _missing(self, name: str) -> NoRevision:
        """Say why there is no *name*: in a shallow clone it may well be elsewhere."""
        mark = self.folder / self._asked("rev-parse", "--git-path", "shallow").strip()
        return NoRevision((SHALLOW if mark.exists() else NO_REVISION).filled(name=name))

    def blobs(self, commit: str, paths: tuple[Path, ...], said: Configuration) -> dict[str, str]:
        """Return the YAML files below *paths* in *commit*, by their paths from the root.

        What is *said* to be excluded is left out, unless it lies in one of *paths* that is, too.
        """
        taken = [absolute(each) for each in paths if said.is_excluded(each)]
        below = [self._from_root(each) for each in paths]
        # Wherever one stands in the repository, paths are those from its root.
        listed = self._asked("ls-tree", "-r", "-z", "--full-tree", commit, "--", *below)
        found: dict[str, str] = {}
        for line in filter(None, listed.split("\0")):
            kind, _, path = line.partition("\t")
            hidden = any(step.startswith(".") for step in path.split("/"))
            if hidden or not path.lower().endswith(_ENDS):
                continue
            lies = self.root / path
            if not said.is_excluded(lies) or any(map(lies.is_relative_to, taken)):
                found[path] = kind.split()[2]
        return found

    def _from_root(self, path: Path) -> str:
        """Return *path* as git calls it, however one gets there. Raises `NoRevision`."""
        lies = absolute(path)
        # Of a file that is a link, git holds the link.
        real = lies.resolve() if lies.is_dir() else lies.parent.resolve() / lies.name
        try:
            return real.relative_to(self.root.resolve()).as_posix()
        except ValueError:
            raise NoRevision(OUTSIDE.filled(path=path, root=self.root)) from None

    def contents(self, blobs: frozenset[str]) -> Iterator[tuple[str, bytes]]:
        """Yield what is in each of *blobs* that looks like a behovsmelding."""
        names = sorted(blobs)
        asked = "".join(f"{each}\n" for each in names).encode()
        told = self._run(("cat-file", "--batch"), asked)
        at = 0
        for name in names:
            end = told.index(b"\n", at)
            _, kind, size = told[at:end].split()
            content = told[end + 1 : end + 1 + int(size)]
            at = end + int(size) + 2
            if kind == _BLOB and looks_ours(content[: MAX_SIZE + 1]):
                yield name, content[: MAX_SIZE + 1]

    def _asked(self, *words: str) -> str:
        return os.fsdecode(self._run(words))

    def _run(self, words: tuple[str, ...], told: bytes = b"") -> bytes:
        try:
            return git.run(self.folder, "--literal-pathspecs", *words, told=told)
        except (OSError, subprocess.SubprocessError) as error:
            raise NoRevision(NO_GIT.filled(path=self.folder)) from error
