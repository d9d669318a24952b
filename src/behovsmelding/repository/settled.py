"""Which documents are known to be what their files give, so that none is made only to compare.

A mark is one hash of a file, of the document that it gave, and of all else that has a say. Whoever
has both again has that document, as long as nothing else has changed. Marks are kept for the next
run in the user's own cache, the newest first. One that is lost costs the making of a document.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from behovsmelding import cached
from behovsmelding.form.folders import schema_dir, template_dir

KEPT = 20_000
"""So many marks are kept."""

_LENGTH = 16


class Settled(NamedTuple):
    """The marks of earlier runs, and what has a say beside the files, as one hash."""

    about: bytes
    marks: frozenset[bytes]

    @classmethod
    def now(cls, *said: object) -> "Settled | None":
        """Return what is known for a run where so much is *said*; None where there is no cache."""
        if _file() is None:
            return None
        about = sha256("\n".join((*_program(), repr(said))).encode()).digest()
        return cls(about, frozenset(_kept()))

    def mark(self, text: str, document: bytes) -> bytes:
        """Return the mark of a file with *text* that gave *document*."""
        parts = (self.about, sha256(text.encode()).digest(), sha256(document).digest())
        return sha256(b"".join(parts)).digest()[:_LENGTH]

    def keep(self, marks: Sequence[bytes]) -> None:
        """Keep *marks* for the next run too, before those there are.

        What can't be written is no error.
        """
        file = _file()
        if file is None or self.marks.issuperset(marks):
            return
        newest = list(dict.fromkeys((*marks, *_kept())))[:KEPT]
        with suppress(OSError):
            cached.put(file, b"".join(newest))


def _file() -> Path | None:
    folder = cached.folder("documents")
    return folder and folder / "marks"


def _kept() -> Iterator[bytes]:
    file = _file()
    data = b""
    if file is not None:
        with suppress(OSError):
            data = cached.read(file, KEPT * _LENGTH)
    for at in range(0, len(data), _LENGTH):
        yield data[at : at + _LENGTH]


def _program() -> Iterator[str]:
    """Yield the state of every file of ours that has a say in a document."""
    yield sys.version
    for folder in (Path(__file__).parents[1], schema_dir(), template_dir("any").parent):
        for root, folders, names in os.walk(folder):
            folders[:] = sorted(set(folders) - {"__pycache__"})
            for name in sorted(names):
                yield _state(f"{root}{os.sep}{name}")
    if getattr(sys, "frozen", False):
        yield _state(sys.executable)


def _state(file: str) -> str:
    state = os.stat(file)  # noqa: PTH116 - a Path for every file takes four times as long
    return f"{file} {state.st_size} {state.st_mtime_ns}"
