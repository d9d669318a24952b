"""The environments that the engines are measured in, all under `.env`."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
ENV = HERE / ".env"
MADE = ENV / "made"
"""Where the templates, the contexts and the documents go."""
OWN, RUST, NODE = ENV / "own", ENV / "rust", ENV / "node"
CHECKER = ENV / "checker"

RUST_DOCXTPL = "rust-docxtpl==0.1.2"
"""It takes the place of docxtpl, so that it needs an environment of its own."""
CHECK_JSONSCHEMA = "check-jsonschema==0.39.0"


def prepare() -> tuple[str, ...]:
    """Make what is missing, and install this project anew as its users would.

    Returns what could not be had of the other engines; the rest is measured without them.
    """
    ENV.mkdir(exist_ok=True)
    _venv(OWN, f"{ROOT}[lsp]")
    others: dict[str, Callable[[], None]] = {
        "rust-docxtpl": lambda: _venv(RUST, RUST_DOCXTPL),
        "docxtemplater": _docxtemplater,
        "check-jsonschema": lambda: _venv(CHECKER, CHECK_JSONSCHEMA),
    }
    return tuple(name for name, make in others.items() if not _is_made(make))


def _is_made(make: Callable[[], None]) -> bool:
    try:
        make()
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def _docxtemplater() -> None:
    NODE.mkdir(exist_ok=True)
    shutil.copy(HERE / "package.json", NODE)
    quiet = ("--no-package-lock", "--no-audit", "--no-fund", "--silent")
    npm, node = (shutil.which(name) for name in ("npm", "node"))
    if not npm or not node:
        raise FileNotFoundError("npm")
    subprocess.run([npm, "install", *quiet], cwd=NODE, check=True)


def _venv(folder: Path, wanted: str) -> None:
    """Make a virtual environment with *wanted*: a folder is installed anew each time."""
    python = str(binary(folder, "python"))
    if not Path(python).exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    pip = (python, "-m", "pip", "--disable-pip-version-check")
    subprocess.run([*pip, "install", "--quiet", wanted], check=True)


def binary(folder: Path, name: str) -> Path:
    """Return the program *name* of the virtual environment *folder*."""
    return folder / ("Scripts" if sys.platform == "win32" else "bin") / name
