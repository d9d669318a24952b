"""The environments that the engines are measured in, all under `.env`."""

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
ENV = HERE / ".env"
MADE = ENV / "made"
"""Where the templates, the contexts and the documents go."""
OWN, RUST, NODE = ENV / "own", ENV / "rust", ENV / "node"

RUST_DOCXTPL = "rust-docxtpl==0.1.2"
"""It takes the place of docxtpl, so that it needs an environment of its own."""


def prepare() -> None:
    """Make what is missing, and install this project anew as its users would."""
    ENV.mkdir(exist_ok=True)
    _venv(OWN, str(ROOT))
    _venv(RUST, RUST_DOCXTPL)
    NODE.mkdir(exist_ok=True)
    shutil.copy(HERE / "package.json", NODE)
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("The benchmarks need node and npm, for docxtemplater.")
    quiet = ("--no-package-lock", "--no-audit", "--no-fund", "--silent")
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
