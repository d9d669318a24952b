"""Programs from npm, which `make test` installs where there is npm and Node.js 20 or newer."""

import os
import shutil
from pathlib import Path

import pytest

_INSTALLED = Path(__file__).parents[1] / "node" / "node_modules" / ".bin"


def from_npm(program: str) -> str:
    """Return where *program* is. Skips the test where it isn't, and fails it in CI."""
    if found := shutil.which(program, path=str(_INSTALLED)):
        return found
    reason = f"no {program}: `make test` installs it with npm and Node.js 20 or newer"
    # Where it can be installed, green in CI is to mean that it was asked.
    if os.environ.get("CI") and shutil.which("npm"):
        pytest.fail(reason)
    pytest.skip(reason)
