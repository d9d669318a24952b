"""Compiled templates, kept between runs in the user's cache folder.

What is kept is JSON and ready zip entries, never pickled or marshalled code: whoever can write to
the folder may then change what a document says, as they might by changing the template, but cannot
make this program run anything.
"""

import json
import os
import stat
import sys
import zlib
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any

import attrs

from behovsmelding.docx.ooxml.package import Base, Packed, zip_time
from behovsmelding.docx.printing import Prints
from behovsmelding.docx.program import Compiled, Program
from behovsmelding.files import write
from behovsmelding.model.felles import Målform

NO_CACHE = "BEHOVSMELDING_NO_CACHE"
"""Set to anything, this environment variable switches the cache off."""
KEPT = 32
"""How many templates are kept; the oldest go first."""

_MAGIC = b"behovsmelding-template-1\n"
_DIGEST = 32
_OF_THE_FORM = ("navn", "valg", "ledetekster", "tilleggsvar")
_COMPILERS = ("docxtpl", "jinja2", "lxml")
_ROOMS = ("ooxml", "compiling", "rendering")
"""What compiles a template, and what reads the program that comes of it."""
_INSTALLED = (".dist-info", ".egg-info")


def folder() -> Path | None:
    """Return the folder of the cache; None when it is switched off or the user has no home."""
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
    return base / "behovsmelding" / "templates" if base.is_absolute() else None


def key(docx: bytes, form: Prints, målform: Målform) -> bytes:
    """Return what a compiled template depends on, as one hash: itself, the form, and all code."""
    about = [
        sha256(docx).hexdigest(),
        målform.value,
        form.model.__module__,
        repr([getattr(form, name, None) for name in _OF_THE_FORM]),
        str(zip_time()),
        sys.version,
        zlib.ZLIB_RUNTIME_VERSION,
        *_code(),
    ]
    return sha256("\n".join(about).encode()).digest()


def sources() -> Iterator[Path]:
    """Yield our own files that have a say in compiling, or in what becomes of the program."""
    here = Path(__file__).parent
    for room in (here, *(here / name for name in _ROOMS), here.parent / "model"):
        yield from sorted(room.glob("*.py"))
    yield from sorted(here.parent.glob("*/model.py"))


def _code() -> Iterator[str]:
    """Yield the state of every file that has a say in compiling, without importing any.

    The versions come with it, for an installer may give the files of two versions the same dates.
    """
    yield from map(_state, sources())
    homes = {Path(__file__).parents[2]}
    for name in _COMPILERS:
        spec = PathFinder.find_spec(name)
        if spec is not None and spec.origin is not None:
            package = Path(spec.origin).parent
            homes.add(package.parent)
            for path in sorted(package.glob("*.py")):
                yield _state(path)
    for home in sorted(homes):
        yield from _versions(home)


def _versions(home: Path) -> list[str]:
    """Return the versions of what is installed in the folder *home*, as its folders name them.

    `importlib.metadata` reads the same names, and takes longer to import than a document to render.
    """
    names = tuple(f"{name}-" for name in ("behovsmelding", *_COMPILERS))
    return sorted(
        folded
        for name in os.listdir(home)  # noqa: PTH208 - a Path for every package takes longer
        if (folded := name.casefold()).startswith(names) and folded.endswith(_INSTALLED)
    )


def _state(path: Path) -> str:
    state = path.stat()
    return f"{path} {state.st_size} {state.st_mtime_ns}"


def load(wanted: bytes) -> Compiled | None:
    """Return the compiled template with the key *wanted*; None where there is none to trust."""
    where = folder()
    if where is None:
        return None
    with suppress(OSError, ValueError, KeyError, TypeError, IndexError):
        return _unpack(_content(where / wanted.hex()), wanted)
    return None


def _content(path: Path) -> bytes:
    """Read a file. Raises `OSError` for what is no ordinary one: a pipe would keep us waiting."""
    opened = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(opened, "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError("not an ordinary file")
        return file.read()


def save(wanted: bytes, compiled: Compiled) -> None:
    """Keep *compiled* under the key *wanted*; a folder that can't be written to is no error."""
    where = folder()
    if where is None:
        return
    with suppress(OSError):
        # Nobody else is let into the folder, so that the rights of a file in it say nothing.
        where.mkdir(mode=0o700, parents=True, exist_ok=True)
        write(where / wanted.hex(), _pack(wanted, compiled))
        _prune(where)


def _prune(where: Path) -> None:
    aged = sorted(where.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in aged[KEPT:]:
        path.unlink(missing_ok=True)


def _pack(wanted: bytes, compiled: Compiled) -> bytes:
    ready = compiled.ready
    about = {
        "program": attrs.asdict(compiled.program, recurse=False),
        "base": [compiled.base.count, compiled.base.stamp],
        "ready": [[name, part.checksum, part.size] for name, part in ready.items()],
    }
    pieces = [
        json.dumps(about, ensure_ascii=False, separators=(",", ":")).encode(),
        compiled.base.head,
        compiled.base.directory,
        *(part.data for part in ready.values()),
    ]
    lengths = [len(piece).to_bytes(4, "big") for piece in pieces]
    content = b"".join((wanted, len(pieces).to_bytes(4, "big"), *lengths, *pieces))
    return _MAGIC + sha256(content).digest() + content


def _unpack(data: bytes, wanted: bytes) -> Compiled:
    """Read what `_pack` wrote. Raises `ValueError` and its like for anything else."""
    start = len(_MAGIC) + _DIGEST
    content = data[start:]
    sound = data.startswith(_MAGIC) and sha256(content).digest() == data[len(_MAGIC) : start]
    if not sound or content[:_DIGEST] != wanted:
        raise ValueError("not the template that was asked for")
    written, head, directory, *packed = _pieces(content[_DIGEST:])
    about: dict[str, Any] = json.loads(written)
    count, stamp = about["base"]
    ready = {
        name: Packed(name.encode(), checksum, size, piece)
        for (name, checksum, size), piece in zip(about["ready"], packed, strict=True)
    }
    return Compiled(Program(**about["program"]), Base(head, directory, count, stamp), ready)


def _pieces(content: bytes) -> list[bytes]:
    count = int.from_bytes(content[:4], "big")
    lengths = [int.from_bytes(content[4 * n : 4 * n + 4], "big") for n in range(1, count + 1)]
    pieces = []
    at = 4 * (count + 1)
    for length in lengths:
        pieces.append(content[at : at + length])
        at += length
    return pieces
