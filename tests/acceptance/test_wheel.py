"""What people install: the wheel, alone, in an environment of its own."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest

from tests.support.commands import CHECKOUT

EXAMPLE = CHECKOUT / "examples" / "narvik-2025.yaml"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sdist, and the wheel from it: so the sdist is proved to hold what that takes."""
    folder = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, CHECKOUT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def scripts(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel in an empty environment; return the folder of its commands.

    No index is asked: the environment borrows the packages we depend on from the one the tests run
    in. It does so only after pip is done, since pip would find our editable install among them and
    think its work done already.
    """
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    at = {"base": str(folder), "platbase": str(folder)}
    commands = Path(sysconfig.get_path("scripts", "venv", at))
    pip = (sys.executable, "-m", "pip", "--python", commands / "python")
    _run(*pip, "install", "--quiet", "--no-index", "--no-deps", wheel, cwd=folder)
    packages = Path(sysconfig.get_path("purelib", "venv", at))
    borrowed = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    # Python reads no .pth files in a folder that a .pth file names, so our editable install, which
    # is one, does not come along.
    (packages / "borrowed.pth").write_text("\n".join(sorted(borrowed)), encoding="utf-8")
    return commands


def test_the_wheel_holds_schemas_and_templates(wheel: Path) -> None:
    """Every schema and template of the checkout is in the wheel, inside the package."""
    with ZipFile(wheel) as package:
        shipped = set(package.namelist())
    expected = {
        f"behovsmelding/{path.relative_to(CHECKOUT).as_posix()}"
        for pattern in ("schemas/*.yaml", "schemas/*.json", "templates/*/*.docx")
        for path in CHECKOUT.glob(pattern)
    }
    assert expected
    assert expected <= shipped


def test_the_wheel_runs_its_own_code(scripts: Path, tmp_path: Path) -> None:
    """The package that is imported is the installed one, not the checkout's."""
    place = _run(
        scripts / "python",
        "-c",
        "import behovsmelding; print(behovsmelding.__file__)",
        cwd=tmp_path,
    )
    assert Path(place.strip()).is_relative_to(scripts.parent)


def test_the_wheel_renders_an_example(scripts: Path, tmp_path: Path) -> None:
    """The installed command makes a Word document that opens, in a folder outside the checkout."""
    shutil.copy(EXAMPLE, tmp_path)
    _run(scripts / "behovsmelding", "render", EXAMPLE.name, "-o", "out", cwd=tmp_path)
    document = docx.Document(str(tmp_path / "out" / "narvik-2025.docx"))
    text = "".join(document.element.itertext())
    assert "Narvik kommune" in text


def _run(*command: str | Path, cwd: Path) -> str:
    """Run *command* in *cwd*; return its output, or fail with all it said."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
    }
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        pytest.fail(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}", pytrace=False)
    return done.stdout
