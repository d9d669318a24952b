"""What `behovsmelding.toml` says of a file that is open in an editor."""

from pathlib import Path

from behovsmelding.kept import Kept
from behovsmelding.repository import found
from behovsmelding.repository.configuration import Configuration

_KEPT = 32
"""How many configurations are kept."""


class Settings:
    """The configurations of open files; each is read again only when it has changed."""

    def __init__(self) -> None:
        self._read: Kept[Configuration] = Kept(_KEPT)

    def of(self, file: str | None) -> Configuration:
        """Return what holds for the *file*; of one that lies nowhere, what always holds."""
        if file is None:
            return Configuration(Path.cwd())
        folder = Path(file).parent
        lies = found.find(folder)
        state = _state(lies) if lies else None
        if state is None:
            return Configuration(folder)
        return self._read.get(state, lambda: found.configuration([folder]))


def _state(file: Path) -> tuple[Path, int, int] | None:
    """Return what tells a configuration from the same file as it was before."""
    try:
        at = file.stat()
    except OSError:
        return None
    return file, at.st_mtime_ns, at.st_size
