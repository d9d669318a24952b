"""Compiled templates, kept between runs in the user's cache folder.

What is kept is JSON and ready zip entries, never pickled or marshalled code: whoever can write to
the folder may then change what a document says, as they might by changing the template, but cannot
make this program run anything.
"""

import os
import sys
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any

from behovsmelding import cached
from behovsmelding.docx import program_json
from behovsmelding.docx.ooxml.package import (
    MAX_PARTS,
    MAX_SIZE,
    Packed,
    is_odd,
    is_sound,
    zip_time,
)
from behovsmelding.docx.printing import Prints
from behovsmelding.docx.program import Compiled
from behovsmelding.docx.proof import prove
from behovsmelding.docx.ready import known_of
from behovsmelding.model.felles import Målform

KEPT = 32
"""How many templates are kept; the oldest go first."""

_MAGIC = b"behovsmelding-template-2\n"
_DIGEST = 32
_LENGTH = 4
_MOST = (1 << 32) - 1
"""The largest number that a zip's four bytes hold, and the longest name that its two do."""
_LONGEST = (1 << 16) - 1
_COMPILERS = ("docxtpl", "jinja2", "lxml")
_ROOMS = ("ooxml", "compiling", "rendering")
"""What compiles a template, and what reads the program that comes of it."""
_INSTALLED = (".dist-info", ".egg-info")


def folder() -> Path | None:
    """Return the folder of templates in the cache; None where there is no cache."""
    return cached.folder("templates")


def key(docx: bytes, form: Prints, målform: Målform) -> bytes:
    """Return what a compiled template depends on, as one hash: itself, the form, and all code."""
    about = [
        sha256(docx).hexdigest(),
        målform.value,
        form.model.__module__,
        known_of(form),
        str(zip_time()),
        sys.version,
        zlib.ZLIB_RUNTIME_VERSION,
        *_code(),
    ]
    return sha256("\n".join(about).encode()).digest()


def sources() -> Iterator[str]:
    """Yield our own files that have a say in compiling, or in what becomes of the program.

    Each with its size and its date, after a blank.
    """
    here = Path(__file__).parent
    for room in (here, *(here / name for name in _ROOMS), here.parent / "model"):
        yield from _states(room)
    for path in sorted(here.parent.glob("*/model.py")):
        yield _state(path, path.stat())


def _code() -> Iterator[str]:
    """Yield the state of every file that has a say in compiling, without importing any.

    The versions come with it, for an installer may give the files of two versions the same dates.
    A bundled program has all code in itself, and no file of it lies where it says it comes from.
    """
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        yield _state(program, program.stat())
        return
    yield from sources()
    homes = {Path(__file__).parents[2]}
    for name in _COMPILERS:
        spec = PathFinder.find_spec(name)
        if spec is not None and spec.origin is not None:
            package = Path(spec.origin).parent
            homes.add(package.parent)
            yield from _states(package)
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


def _states(package: Path) -> list[str]:
    """Return the state of every Python file that stands in *package* itself."""
    # A Path for every file takes four times as long.
    with os.scandir(package) as found:
        return sorted(_state(each, each.stat()) for each in found if each.name.endswith(".py"))


def _state(path: os.PathLike[str], state: os.stat_result) -> str:
    return f"{os.fspath(path)} {state.st_size} {state.st_mtime_ns}"


def load(wanted: bytes, form: Prints, målform: Målform) -> Compiled | None:
    """Return the compiled template with the key *wanted*; None where there is none to trust."""
    where = folder()
    if where is None:
        return None
    with suppress(OSError, ValueError):
        compiled = _unpack(cached.read(where / wanted.hex(), MAX_SIZE), wanted)
        prove(compiled.program, form, målform)
        return compiled
    return None


def save(wanted: bytes, compiled: Compiled) -> None:
    """Keep *compiled* under the key *wanted*.

    A folder that can't be written to is no error, nor a program that is too long to be kept.
    """
    where = folder()
    if where is None:
        return
    with suppress(OSError, ValueError):
        cached.put(where / wanted.hex(), _pack(wanted, compiled))
        _prune(where)


def _prune(where: Path) -> None:
    aged = sorted(where.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in aged[KEPT:]:
        path.unlink(missing_ok=True)


def _pack(wanted: bytes, compiled: Compiled) -> bytes:
    parts = (*compiled.same, *compiled.ready.values())
    about = {
        "program": compiled.program,
        "moment": compiled.moment,
        "same": [_about(part) for part in compiled.same],
        "ready": [_about(part) for part in compiled.ready.values()],
    }
    written = program_json.dumps(about)
    length = len(written).to_bytes(_LENGTH, "big")
    content = b"".join((wanted, length, written, *(part.data for part in parts)))
    return _MAGIC + sha256(content).digest() + content


def _about(part: Packed) -> tuple[str, int, int, int]:
    return part.name.decode(), part.checksum, part.size, len(part.data)


def _unpack(data: bytes, wanted: bytes) -> Compiled:
    """Read what `_pack` wrote. Raises `ValueError` for anything else."""
    start = len(_MAGIC) + _DIGEST
    content = data[start:]
    sound = data.startswith(_MAGIC) and sha256(content).digest() == data[len(_MAGIC) : start]
    if not sound or content[:_DIGEST] != wanted:
        raise ValueError("not the template that was asked for")
    begin = _DIGEST + _LENGTH
    end = begin + int.from_bytes(content[_DIGEST:begin], "big")
    match program_json.loads(content[begin:end]):
        case {"program": program, "moment": moment, "same": [*same], "ready": [*ready]}:
            parts = _parts([*same, *ready], content[end:])
            compiled = Compiled(
                program_json.program(program),
                tuple(parts[: len(same)]),
                {part.name.decode(): part for part in parts[len(same) :]},
                program_json.whole(moment, _MOST),
            )
        case _:
            raise ValueError("not a compiled template")
    _check_parts(compiled)
    return compiled


def _parts(listed: Sequence[Any], data: bytes) -> list[Packed]:
    """Cut *data* into the parts that are *listed*. Raises `ValueError` for what they are not."""
    found = []
    start = unpacked = 0
    for each in listed:
        match each:
            case [str(name), checksum, size, length]:
                end = start + program_json.whole(length)
                part = Packed(
                    name.encode(),
                    program_json.whole(checksum, _MOST),
                    program_json.whole(size),
                    data[start:end],
                )
            case _:
                raise ValueError("not a part")
        start, unpacked = end, unpacked + part.size
        if unpacked > MAX_SIZE or not is_sound(part):
            raise ValueError("a part that is not what it says")
        found.append(part)
    if start != len(data):
        raise ValueError("more than its parts")
    return found


def _check_parts(compiled: Compiled) -> None:
    """Raise `ValueError` unless the parts of *compiled* are those that its program knows."""
    program, ready = compiled.program, compiled.ready.keys()
    same = [part.name.decode() for part in compiled.same]
    names = [*program.stories, *same, *ready, program.stamp]
    if (
        len({name.lower() for name in names}) != len(names)
        or len(names) > MAX_PARTS
        or any(is_odd(name) or not 0 < len(name.encode()) <= _LONGEST for name in names)
        or program.extended.keys() != ready | {program.stamp}
    ):
        raise ValueError("not the parts of a template")
