"""The versions that are declared are the versions that the tests are run with."""

import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from tests.support.commands import CHECKOUT
from tests.support.versions import PYTHONS, lowest, python

PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
OF_PYTHON = "Programming Language :: Python :: "


def test_the_lowest_of_everything_declared_is_tried() -> None:
    """In every part of the declaration; what holds types alone is run by nobody."""
    tried = lowest(PROJECT)

    for each in (*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["lsp"]):
        assert each.replace(">=", "==").replace("~=", "==") in tried
    assert not [each for each in tried if each.startswith("types-")]


def test_a_package_without_a_lowest_version_is_refused() -> None:
    """It would be promised in every version there ever was."""
    with pytest.raises(ValueError, match="'attrs' says no lowest version"):
        lowest({"dependencies": ["attrs"], "optional-dependencies": {}})


def test_the_pythons_that_are_told_of_are_tried() -> None:
    """From the lowest that is allowed on."""
    told = [
        each.removeprefix(OF_PYTHON)
        for each in PROJECT["classifiers"]
        if each.startswith(OF_PYTHON) and each[-1].isdigit()
    ]

    assert tuple(told) == PYTHONS
    assert PROJECT["requires-python"] == f">={PYTHONS[0]}"


def test_the_extras_are_told_of() -> None:
    """README.md says what each of them adds."""
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")

    assert [each for each in PROJECT["optional-dependencies"] if f".[{each}]" not in readme] == []


def test_a_python_is_found_where_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One on the path or of pyenv; a command that does not run is none."""
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    monkeypatch.setenv("PATH", "")
    folder = tmp_path / "versions" / "3.99.1" / "bin"
    folder.mkdir(parents=True)
    (folder / "python3.99").symlink_to(sys.executable)
    broken = tmp_path / "versions" / "3.98.0" / "bin"
    broken.mkdir(parents=True)
    (broken / "python3.98").write_text("#!/bin/false\n", encoding="utf-8")
    (broken / "python3.98").chmod(0o755)

    assert python("3.99") == folder / "python3.99"
    assert python("3.98") is None
    assert python("3.97") is None


@pytest.mark.parametrize("requirement", lowest(PROJECT))
def test_what_is_installed_is_not_older_than_declared(requirement: str) -> None:
    """So these tests say nothing of what nobody is promised."""
    name, _, least = requirement.partition("==")
    installed = metadata.version(name)

    assert [int(each) for each in installed.split(".")[:3]] >= [int(e) for e in least.split(".")]
