"""Read no more of a file than is needed, and put one in its place whole or not at all."""

import os
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import IO

_PIECE = 64 * 1024
_PREFIX, _SUFFIX = ".behovsmelding.", ".tmp"
_HOUR = 60 * 60
"""So old is a half-written file of another machine when whoever wrote it is taken to be gone."""


def up_to(most: int, file: IO[bytes] | IO[str]) -> bytes:
    """Read *file* to its end, or *most* bytes of it and one more. Raises `OSError`.

    What is text becomes UTF-8, of which there may be a little more.
    """
    # Room for all that may come takes longer to make than most files take to read.
    pieces, left = [], most + 1
    while left > 0 and (read := file.read(min(_PIECE, left))):
        piece = as_bytes(read)
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def as_bytes(text: str | bytes) -> bytes:
    """Return *text* as UTF-8; half a character stays what it is, for whoever reads it to refuse."""
    if isinstance(text, str):
        return text.encode("utf-8", "surrogatepass")
    if not isinstance(text, bytes):
        raise TypeError(f"text or bytes are wanted, not {type(text).__name__}")
    return text


def write(path: Path, content: bytes, *, lasting: bool = True) -> None:
    """Put *content* at *path*, in a folder that is made if need be. Raises `OSError`.

    It is written beside the target under another name and then takes its place, so that nobody ever
    sees half a document. The target keeps its rights. What a run that was killed has left there
    under such a name is taken away. Where the machine loses its power in the seconds that follow,
    what is *lasting* is there; else there may be an empty file. To wait for the disk takes longer
    than to make a document.
    """
    # The name of the target is left out of this one: it may be as long as a name can be. What
    # Python has for temporary files brings hashing, random numbers and archives along.
    temporary = path.parent / f"{_PREFIX}{_writer()}.{os.urandom(8).hex()}{_SUFFIX}"
    try:
        _tidy(path.parent)
        # What takes the place of a file is private until it gets the rights that that one has.
        rights = _rights(path)
        with _new(temporary, opener=None if rights is None else _private) as file:
            file.write(content)
            if lasting:
                file.flush()
                os.fsync(file.fileno())
        if rights is not None:
            temporary.chmod(rights)
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _private(path: str, flags: int) -> int:
    """Open a file that nobody else may read."""
    return os.open(path, flags, 0o600)


def _new(path: Path, opener: Callable[[str, int], int] | None) -> IO[bytes]:
    """Open a new file at *path*, in a folder that is made if need be."""
    try:
        return open(path, "xb", opener=opener)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        return open(path, "xb", opener=opener)


# Once a folder is enough, and many documents may go to one that is large.
@lru_cache(maxsize=64)
def _tidy(folder: Path) -> None:
    """Take away what runs that were killed have left in *folder*."""
    for each in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with suppress(OSError):
            if _is_left(each.name) or each.stat().st_mtime < time.time() - _HOUR:
                each.unlink()


def _writer() -> str:
    """Return a name of this process, and of the machine that knows it by its number."""
    return f"{_machine()}-{os.getpid()}"


@lru_cache(maxsize=1)
def _machine() -> str:
    """Return a name of this machine; none where a process can't be asked for by its number."""
    if not hasattr(os, "uname"):
        return ""
    from zlib import crc32

    return f"{crc32(os.fsencode(os.uname().nodename)):08x}"


def _is_left(name: str) -> bool:
    """Tell whether the process that wrote *name* was one of this machine, and is gone."""
    machine, _, number = name.removeprefix(_PREFIX).partition(".")[0].partition("-")
    if not machine or machine != _machine() or not number.isdecimal():
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return _is_dead(number)


def _is_dead(number: str) -> bool:
    """Tell whether a process has ended and is only waited for, where that can be seen."""
    try:
        told = Path(f"/proc/{number}/stat").read_bytes()
    except OSError:
        return False
    # Its name comes first, and may hold anything.
    return told.rpartition(b")")[2].split()[:1] in ([b"Z"], [b"X"])


def _rights(path: Path) -> int | None:
    """Return who may do what with the file at *path*; None where there is none."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError:
        return None
