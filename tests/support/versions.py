"""Run the tests of the sdist where everything is as old as we allow, and as new: `make versions`.

The oldest Python there is gets the lowest version of each package that `pyproject.toml` declares,
and every Python the newest. What is built and unpacked is what people get, so that its tests are
proved to need nothing else. This needs nothing but Python.
"""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

CHECKOUT = Path(__file__).parents[2]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
_STUBS = "types-"
"""How the packages are called that hold types alone: no test runs anything of them."""
_REQUIREMENT = re.compile(r"(?P<name>[\w.-]+)(?:>=|~=)(?P<lowest>[\d.]+)")


def lowest(project: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the lowest version of each package that *project* declares, as pip is told of them."""
    parts = (project["dependencies"], *project["optional-dependencies"].values())
    every = {each for part in parts for each in part}
    return tuple(_lowest(each) for each in sorted(every) if not each.startswith(_STUBS))


def _lowest(requirement: str) -> str:
    declared = _REQUIREMENT.fullmatch(requirement)
    if declared is None:
        raise ValueError(f"{requirement!r} says no lowest version")
    return f"{declared['name']}=={declared['lowest']}"


def python(version: str) -> Path | None:
    """Return the Python of that *version* on this machine, if there is one that runs."""
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    named = f"python{version}"
    found = (shutil.which(named), *sorted(versions.glob(f"{version}.*/bin/{named}")))
    return next((Path(each) for each in found if each and _runs(each)), None)


def _runs(command: str | Path) -> bool:
    return subprocess.run([command, "-c", ""], capture_output=True, check=False).returncode == 0


def unpacked_sdist(command: Path, folder: Path) -> Path:
    """Build the sdist with the Python *command*, unpack it in *folder*, and return where."""
    tools = _environment(command, folder / "tools")
    _run(tools, "-m", "pip", "install", "--quiet", "build")
    _run(tools, "-m", "build", "--sdist", "--outdir", folder, CHECKOUT)
    (built,) = folder.glob("*.tar.gz")
    with tarfile.open(built) as archive:
        archive.extractall(folder, filter="data")
    return folder / built.name.removesuffix(".tar.gz")


def _environment(command: Path, folder: Path) -> Path:
    _run(command, "-m", "venv", folder)
    return folder / ("Scripts" if os.name == "nt" else "bin") / "python"


def _run(*command: str | Path, cwd: Path = CHECKOUT) -> None:
    variables = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    subprocess.run(command, cwd=cwd, env=variables, check=True)


def test(command: Path, sdist: Path, constraints: Sequence[str]) -> str:
    """Run the tests of the *sdist* with the packages of *constraints*; return how it went."""
    folder = sdist.parent / f"{command.name}-{'lowest' if constraints else 'newest'}"
    own = _environment(command, folder)
    listed = folder / "constraints.txt"
    listed.write_text("\n".join(constraints), encoding="utf-8")
    start = time.monotonic()
    try:
        _run(
            own, "-m", "pip", "install", "--quiet", "-c", listed, "--editable", f"{sdist}[dev,docs]"
        )
        _run(own, "-m", "pytest", "-n", "2", "-q", "--no-header", cwd=sdist)
    except subprocess.CalledProcessError as error:
        return f"failed: {' '.join(map(str, error.cmd[1:4]))} …"
    return f"passed, in {time.monotonic() - start:.0f} s"


def main() -> Iterator[str]:
    """Run all there are, and yield a line for each."""
    found = {version: python(version) for version in PYTHONS}
    there = {version: each for version, each in found.items() if each is not None}
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    # Below the checkout it would be part of a repository, which what people unpack is not.
    with TemporaryDirectory() as name:
        oldest = next(iter(there.values()))
        sdist = unpacked_sdist(oldest, Path(name))
        yield f"Python {next(iter(there))}, lowest: {test(oldest, sdist, lowest(project))}"
        for version, command in found.items():
            if command is None:
                yield f"Python {version}: not found on this machine"
            else:
                yield f"Python {version}, newest: {test(command, sdist, ())}"


if __name__ == "__main__":
    lines = list(main())
    sys.stdout.write("\n".join(lines) + "\n")
    sys.exit(any(": failed" in each for each in lines))
