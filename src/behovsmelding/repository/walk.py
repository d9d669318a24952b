"""Which files a run works on."""

import os
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from behovsmelding import files
from behovsmelding.disk import FileTrouble, reading, refuse_if_endless
from behovsmelding.reading.examine import looks_ours
from behovsmelding.reading.source.text import MAX_SIZE
from behovsmelding.repository import git
from behovsmelding.repository.configuration import Configuration, absolute

STDIN = Path("-")
_SUFFIXES = (".yaml", ".yml")


class File(NamedTuple):
    """A file to work on, and what stands in it where that is read already: to see what it is."""

    path: Path
    data: bytes | None = None

    def read(self) -> bytes:
        """Return what stands in it, read once. Raises `FileTrouble`."""
        return read(self.path) if self.data is None else self.data

    def unread(self) -> "File":
        """Return it without what was read, for those who come to it much later."""
        return File(self.path)


def name(path: Path) -> str:
    """Return what findings call the file at *path*."""
    return "<stdin>" if path == STDIN else str(path)


def find(
    path: Path, configuration: Configuration | None = None
) -> Generator[File, None, tuple[Path, ...]]:
    """Find the behovsmeldinger that *path* names: a file, a folder (searched through) or `-`.

    A file that is named is taken as it is. In a folder, a YAML file counts when it has one of our
    keys at the margin, so that a repository's other YAML is passed over, and returned in the end.
    What *configuration* excludes there, or git ignores, is not looked at, unless the folder is such
    a one itself. One that can't be read counts too, as does a folder in it: whoever reads it next
    tells what is in the way. Raises `FileTrouble`.
    """
    with reading(path):
        if path == STDIN or not path.is_dir():
            yield File(path)
            return ()
    others: list[Path] = []
    has_ours = False
    # All are known before the first is read, and a name takes a quarter of what a path does.
    for each in map(Path, _not_ignored(path, tuple(_yaml_in(path, configuration)))):
        if file := ours(each):
            has_ours = True
            yield file
        else:
            others.append(each)
    if not has_ours:
        raise FileTrouble("BM903", path=path)
    return tuple(others)


def ours(path: Path) -> File | None:
    """Return the file at *path* if it looks like a behovsmelding, or can't be looked into."""
    try:
        data = read(path)
    except FileTrouble:
        return File(path)
    return File(path, data) if looks_ours(data) else None


def _yaml_in(folder: Path, configuration: Configuration | None) -> Iterator[str]:
    if configuration and configuration.is_excluded(folder):
        configuration = None
    closed: list[OSError] = []
    for root, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = _looked_at(folders, Path(root), configuration)
        yaml = [name for name in names if name.lower().endswith(_SUFFIXES)]
        for name in _looked_at(yaml, Path(root), configuration):
            yield os.path.join(root, name)  # noqa: PTH118 - see `find`
    yield from (os.fspath(each.filename) for each in closed)


def _looked_at(
    names: Iterable[str], folder: Path, configuration: Configuration | None
) -> Iterator[str]:
    for name in sorted(names):
        if name.startswith("."):
            continue
        if configuration is None or not configuration.is_excluded(folder / name):
            yield name


def _not_ignored(folder: Path, paths: tuple[str, ...]) -> Iterator[str]:
    """Yield those of *paths* in *folder* that git does not ignore, or all if it ignores that."""
    repository = git.root_of(absolute(folder)) if paths else None
    if repository is None:
        yield from paths
        return
    ignored = git.ignored(repository, (str(folder), *paths))
    yield from (path for path in paths if str(folder) in ignored or path not in ignored)


def read(path: Path) -> bytes:
    """Read what may be a behovsmelding: *path*, or standard input for `-`. Raises `FileTrouble`.

    Of what is too large to be one, no more is read than shows that it is.
    """
    if path == STDIN:
        # Where it is closed there is nothing to read.
        return files.up_to(MAX_SIZE, sys.stdin.buffer) if sys.stdin else b""
    with _opened(path) as file:
        return files.up_to(MAX_SIZE, file)


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    refuse_if_endless(path)
    with reading(path), path.open("rb") as file:
        yield file
