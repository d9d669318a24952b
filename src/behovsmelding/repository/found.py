"""Which `behovsmelding.toml` holds for a run.

There is one a run. It is looked for in the folder that all paths have in common, and above it as
far as the repository goes.
"""

import os
from collections.abc import Iterable
from pathlib import Path

from behovsmelding.repository.configuration import NAME, Configuration, absolute


def common(paths: Iterable[Path]) -> Path:
    """Return the folder that *paths* have in common; the working folder where there are none."""
    folders = []
    for path in map(absolute, paths):
        try:
            folders.append(path if path.is_dir() else path.parent)
        except OSError:
            folders.append(path.parent)
    try:
        return Path(os.path.commonpath(folders)) if folders else Path.cwd()
    except ValueError:
        # Windows: they lie on different disks.
        return folders[0]


def find(folder: Path) -> Path | None:
    """Return the configuration that holds in *folder*: its own, or the nearest above it.

    It is looked for to the top of the repository; where there is none, to the top of the disk.
    """
    for each in (folder, *folder.parents):
        try:
            if (file := each / NAME).is_file():
                return file
            if (each / ".git").exists():
                return None
        except OSError:
            return None
    return None


def configuration(paths: Iterable[Path]) -> Configuration:
    """Return what holds for a run over *paths*.

    A mistake in it is among its `mistakes`, and so is that it can't be read.
    """
    folder = common(paths)
    file = find(folder)
    if file is None:
        return Configuration(folder)
    from behovsmelding.repository.toml import read

    return read(file)
