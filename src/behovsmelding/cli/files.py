"""Which files a command works on, and what is in the way of reading or writing one."""

import errno
import os
import stat
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from behovsmelding import files
from behovsmelding.diagnostics import Diagnostic
from behovsmelding.messages.ui.reasons import reason
from behovsmelding.reading.examine import looks_ours
from behovsmelding.reading.source.building import MAX_SIZE

STDIN = Path("-")
_SUFFIXES = (".yaml", ".yml")
_OPENED = (Path("/dev/fd"), Path("/proc/self/fd"))
"""Where a shell puts what it has opened for us: `check <(…)`."""


class FileTrouble(Exception):  # noqa: N818 - it is told, not handled
    """Something is in the way of reading or writing a file; `finding` says what."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.finding = Diagnostic(code, params=params)

    def __reduce__(self) -> Any:
        """Pickle what it is made of: an exception by itself forgets what was named."""
        return partial(type(self), self.finding.code, **self.finding.params), ()

    def __str__(self) -> str:
        """Return what is in the way, on one line, in English."""
        return str(self.finding)


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
    with _reading(path):
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
            if name.endswith(_SUFFIXES) and not name.startswith("."):
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


def read_document(path: Path) -> bytes:
    """Read a Word document; of what is too large, as `read` does. Raises `FileTrouble`."""
    # A check reads none, and must not pay for Word.
    from behovsmelding.docx.ooxml.package import read_file

    refuse_if_endless(path)
    with _reading(path):
        return read_file(path)


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    refuse_if_endless(path)
    with _reading(path), path.open("rb") as file:
        yield file


def refuse_if_endless(path: Path) -> None:
    """Raise `FileTrouble` where *path* is a device or a pipe.

    A device has no end, and a pipe that nobody writes to never begins.
    """
    with _reading(path):
        mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or path.parent in _OPENED):
        raise FileTrouble("BM917", path=path)


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    """Raise `FileTrouble` for whatever the machine has against reading *path*."""
    try:
        yield
    except FileNotFoundError:
        raise FileTrouble("BM901", path=path) from None
    except OSError as error:
        raise FileTrouble("BM902", path=path, grunn=reason(error)) from error


def write(path: Path, content: bytes) -> None:
    """Put *content* at *path*, whole or not at all. Raises `FileTrouble`."""
    refuse_if_in_use(path)
    try:
        files.write(path, content)
    except OSError as error:
        raise _trouble(error, path) from error


def refuse_if_there(path: Path) -> None:
    """Raise `FileTrouble` where there is a file at *path* already."""
    if is_there(path):
        raise FileTrouble("BM909", path=path)


def refuse_if_in_use(path: Path) -> None:
    """Raise `FileTrouble` where *path* is a folder, write-protected, or open in Word."""
    if is_there(path):
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise FileTrouble("BM918", path=path)
        # Taking the place of a file needs no right to the file itself, so its protection is asked
        # for.
        if stat.S_ISREG(mode) and not mode & 0o222:
            raise FileTrouble("BM906", path=path)
    for lock in (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#"):
        if is_there(path.with_name(lock)):
            raise FileTrouble("BM912", path=path, lås=path.with_name(lock))


def is_there(path: Path) -> bool:
    """Tell whether there is anything at *path*; a name that is too long names nothing."""
    try:
        return path.exists()
    except OSError:
        return False


def _trouble(error: OSError, path: Path) -> FileTrouble:
    if isinstance(error, (FileExistsError, NotADirectoryError)):
        return FileTrouble("BM905", path=path.parent)
    if isinstance(error, (PermissionError, IsADirectoryError)) or error.errno == errno.EROFS:
        return FileTrouble("BM906", path=path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return FileTrouble("BM907", path=path)
    return FileTrouble("BM908", path=path, grunn=reason(error))
