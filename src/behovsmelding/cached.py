"""The user's own folder for what is kept between runs, where nobody else may write."""

import os
import stat
import sys
from pathlib import Path

from behovsmelding.files import up_to, write

NO_CACHE = "BEHOVSMELDING_NO_CACHE"
"""Set to anything, this environment variable switches the cache off."""


def folder(name: str) -> Path | None:
    """Return the folder *name* of the cache; None when that is off or the user has no home."""
    if os.environ.get(NO_CACHE):
        return None
    variables = ("XDG_CACHE_HOME", *(["LOCALAPPDATA"] if sys.platform == "win32" else []))
    named = next((os.environ[name] for name in variables if os.environ.get(name)), None)
    if named is not None:
        base = Path(named)
    else:
        try:
            home = Path.home()
        except RuntimeError:
            return None
        base = home / "Library" / "Caches" if sys.platform == "darwin" else home / ".cache"
    return base / "behovsmelding" / name if base.is_absolute() else None


def read(path: Path, most: int) -> bytes:
    """Read what was put at *path*, or a little more than *most* of it.

    Raises `OSError` for what is no ordinary file, or where others may write to its folder.
    """
    if not _is_own(path.parent):
        raise PermissionError("others may write there")
    # A pipe would keep us waiting.
    opened = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(opened, "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError("not an ordinary file")
        return up_to(most, file)


def put(path: Path, content: bytes) -> None:
    """Put *content* at *path*, in a folder that nobody else is let into. Raises `OSError`."""
    where = path.parent
    # The rights of a file in them then say nothing.
    where.parent.parent.mkdir(parents=True, exist_ok=True)
    where.parent.mkdir(mode=0o700, exist_ok=True)
    where.mkdir(mode=0o700, exist_ok=True)
    if not _is_own(where):
        raise PermissionError("others may write there")
    write(path, content)


def _is_own(where: Path) -> bool:
    """Tell whether the folder is the user's own, and nobody else may write to it."""
    # Under a common umask a group may write to the outer one, but put nothing of its own in ours.
    rights = ((where.parent, stat.S_IWOTH), (where, stat.S_IWOTH | stat.S_IWGRP))
    try:
        return all(_is_private(each.lstat(), others) for each, others in rights)
    except OSError:
        return False


def _is_private(state: os.stat_result, others: int) -> bool:
    if not stat.S_ISDIR(state.st_mode):
        return False
    if sys.platform == "win32":
        # A profile is its user's there, and the mode says nothing of it.
        return True
    return state.st_uid == os.geteuid() and not state.st_mode & others
