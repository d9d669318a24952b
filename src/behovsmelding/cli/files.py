"""Which files a command works on."""

import os
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from behovsmelding import files
from behovsmelding.disk import FileTrouble, reading, refuse_if_endless
from behovsmelding.reading.examine import looks_ours
from behovsmelding.reading.source.building import MAX_SIZE

STDIN = Path("-")
_SUFFIXES = (".yaml", ".yml")


class File(NamedTuple):
    """A file to work on, and what stands in it where that is read already: to see what it is."""

    path: Path
    data: bytes | None = None

    def read(self) -> bytes:
        """Return what stands in it, read once. Raises `FileTrouble`."""
        return read(self.path) if self.data is None else self.data


def name(path: Path) -> str:
    """Return what findings call the file at *path*."""
    return "<stdin>" if path == STDIN else str(path)


def find(path: Path) -> Generator[File, None, tuple[Path, ...]]:
    """Find the behovsmeldinger that *path* names: a file, a folder (searched through) or `-`.

    A file that is named is taken as it is. In a folder, a YAML file counts when it has one of our
    keys at the margin, so that a repository's other YAML is passed over, and returned in the end.
    One that can't be read counts too, as does a folder in it: whoever reads it next tells what is
    in the way. Raises `FileTrouble`.
    """
    with reading(path):
        if path == STDIN or not path.is_dir():
            yield File(path)
            return ()
    others: list[Path] = []
    has_ours = False
    for each in _yaml_in(path):
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


def _yaml_in(folder: Path) -> Iterator[Path]:
    closed: list[OSError] = []
    for root, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith(_SUFFIXES) and not name.startswith("."):
                yield Path(root) / name
    yield from (Path(each.filename) for each in closed)


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
