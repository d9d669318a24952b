"""What git knows of a folder: where its repository begins, and what it ignores."""

import os
from collections.abc import Iterable
from pathlib import Path

from behovsmelding.repository.configuration import absolute

_SECONDS = 120
"""So long is git waited for."""


def root_of(folder: Path) -> Path | None:
    """Return the top of the repository that *folder* is in; None where it is in none."""
    for each in (folder, *folder.parents):
        # In a worktree and a submodule it is a file; where nobody may look, a Path would raise.
        if os.path.exists(each / ".git"):  # noqa: PTH110 - see above
            return each
    return None


def ignored(root: Path, paths: Iterable[str]) -> frozenset[str]:
    """Return those of *paths* that git ignores in the repository at *root*.

    Where there is no git to ask, or it won't tell, that is none: too much is better.
    """
    asked = {str(absolute(Path(path))): path for path in paths}
    if not asked:
        return frozenset()
    # It takes a while to import, and only who looks into a repository needs it.
    import subprocess

    names = b"\0".join(map(os.fsencode, asked)) + b"\0"
    try:
        # It ends with 1 where it ignores none of them.
        said = run(root, "check-ignore", "-z", "--stdin", told=names, check=False)
    except (OSError, subprocess.SubprocessError):
        return frozenset()
    told = map(os.fsdecode, said.split(b"\0"))
    return frozenset(asked[each] for each in told if each in asked)


def run(folder: Path, *words: str, told: bytes = b"", check: bool = True) -> bytes:
    """Return what git says in *folder* to the command *words*, with *told* as its input.

    Raises `OSError` and `subprocess.SubprocessError`; where it fails, if *check* says so.
    """
    import subprocess

    # A repository may name programs that git then runs; none of them is needed here.
    command = ("git", "-c", "core.fsmonitor=false", *words)
    done = subprocess.run(
        command, cwd=folder, input=told, capture_output=True, check=check, timeout=_SECONDS
    )
    return done.stdout
