"""Which files a command works on, and how a finished one gets to its place."""

import errno
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import attrs

from behovsmelding.diagnostics import Diagnostic
from behovsmelding.report import looks_ours

STDIN = Path("-")
_SUFFIXES = (".yaml", ".yml")


class FileTrouble(Exception):  # noqa: N818 - it is told, not handled
    """Something is in the way of reading or writing a file; `finding` says what."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.finding = Diagnostic(code, params=params)


@attrs.frozen
class Found:
    """The files that a path led to, and those passed over because they hold something else."""

    files: tuple[Path, ...]
    skipped: tuple[Path, ...] = ()


def find(path: Path) -> Found:
    """Find the behovsmeldinger that *path* names: a file, a folder (searched through) or `-`.

    A file that is named is taken as it is. In a folder, a YAML file counts when it has one of our
    keys at the margin, so that a repository's other YAML is passed over. Raises `FileTrouble`.
    """
    if path == STDIN or not path.is_dir():
        return Found((path,))
    files: list[Path] = []
    skipped: list[Path] = []
    for each in _yaml_in(path):
        (files if is_ours(each) else skipped).append(each)
    if not files:
        raise FileTrouble("BM903", path=path)
    return Found(tuple(files), tuple(skipped))


def is_ours(path: Path) -> bool:
    """Tell whether *path* looks like a behovsmelding. Raises `FileTrouble`."""
    return looks_ours(read(path))


def _yaml_in(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.endswith(_SUFFIXES) and not name.startswith("."):
                yield Path(root) / name


def read(path: Path) -> bytes:
    """Read *path*, or standard input for `-`. Raises `FileTrouble`."""
    try:
        return sys.stdin.buffer.read() if path == STDIN else path.read_bytes()
    except FileNotFoundError:
        raise FileTrouble("BM901", path=path) from None
    except OSError as error:
        raise FileTrouble("BM902", path=path, grunn=error.strerror) from error


def write(path: Path, content: bytes) -> None:
    """Put *content* at *path*, whole or not at all. Raises `FileTrouble`.

    It is written beside the target under another name and then takes its place, so that nobody ever
    sees half a document.
    """
    refuse_if_in_use(path)
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            dir=path.parent, prefix=f".{path.name}.", suffix=".tmp", delete=False
        ) as file:
            temporary = file.name
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # A temporary file is private; the document gets the rights that it had, or else those that
        # any new file gets here.
        Path(temporary).chmod(_rights(path))
        Path(temporary).replace(path)
    except BaseException as error:
        if temporary:
            with suppress(OSError):
                Path(temporary).unlink()
        if isinstance(error, OSError):
            raise _trouble(error, path) from error
        raise


def refuse_if_there(path: Path) -> None:
    """Raise `FileTrouble` where there is a file at *path* already."""
    if path.exists():
        raise FileTrouble("BM909", path=path)


def refuse_if_in_use(path: Path) -> None:
    """Raise `FileTrouble` where *path* is write-protected, or open in Word or LibreOffice."""
    # Taking the place of a file needs no right to the file itself, so its protection is asked for.
    if path.is_file() and not path.stat().st_mode & 0o222:
        raise FileTrouble("BM906", path=path)
    for lock in (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#"):
        if path.with_name(lock).exists():
            raise FileTrouble("BM912", path=path, lås=path.with_name(lock))


def _rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o666 & ~_umask()


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


def _trouble(error: OSError, path: Path) -> FileTrouble:
    if isinstance(error, (FileExistsError, NotADirectoryError)):
        return FileTrouble("BM905", path=path.parent)
    if isinstance(error, (PermissionError, IsADirectoryError)) or error.errno == errno.EROFS:
        return FileTrouble("BM906", path=path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return FileTrouble("BM907", path=path)
    return FileTrouble("BM908", path=path, grunn=error.strerror)
