"""A repository of git to try things in, which knows nothing of whose machine this is."""

import os
import shutil
import subprocess
from pathlib import Path

GIT = shutil.which("git") or "git"
_NOBODY = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Kari Nordmann",
    "GIT_AUTHOR_EMAIL": "kari@example.no",
    "GIT_COMMITTER_NAME": "Kari Nordmann",
    "GIT_COMMITTER_EMAIL": "kari@example.no",
}


def git(folder: Path, *words: str) -> str:
    """Run git in *folder*, and return what it says."""
    command = (GIT, "-C", str(folder), *words)
    environment = {**os.environ, **_NOBODY}
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    return done.stdout.decode()


def repository(folder: Path) -> Path:
    """Make *folder* a repository with nothing in it."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "-q", "-b", "main")
    return folder


def commit(folder: Path, subject: str) -> str:
    """Commit all that is in *folder*, and return the name of the commit."""
    git(folder, "add", "--all")
    git(folder, "commit", "-q", "-m", subject)
    return git(folder, "rev-parse", "HEAD").strip()
