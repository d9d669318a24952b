"""What `behovsmelding.toml` says of a file that is open in an editor."""

from pathlib import Path
from typing import NamedTuple

from behovsmelding.repository import found
from behovsmelding.repository.configuration import Configuration


class _State(NamedTuple):
    """A configuration as it was: one that is written anew is another."""

    file: Path
    written: int
    size: int


class Settings:
    """The configurations of open files; each is read again only when it has changed."""

    def __init__(self) -> None:
        self._read: dict[Path, tuple[_State, Configuration]] = {}

    def of(self, file: str | None) -> Configuration:
        """Return what holds for the *file*; of one that lies nowhere, what always holds."""
        if file is None:
            return Configuration(Path.cwd())
        folder = Path(file).parent
        lies = found.find(folder)
        state = _state(lies) if lies else None
        if lies is None or state is None:
            return Configuration(folder)
        kept = self._read.get(lies)
        if kept is not None and kept[0] == state:
            return kept[1]
        read = found.configuration([folder])
        self._read[lies] = state, read
        return read


def _state(file: Path) -> _State | None:
    try:
        at = file.stat()
    except OSError:
        return None
    return _State(file, at.st_mtime_ns, at.st_size)
