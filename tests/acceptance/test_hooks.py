"""The hooks for pre-commit, run by pre-commit on a scratch repository."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.support.commands import CHECKOUT, NARVIK, Shell

HOOKS = CHECKOUT / ".pre-commit-hooks.yaml"
PRE_COMMIT = shutil.which("pre-commit", path=str(Path(sys.executable).parent))
GOOD = NARVIK.read_text(encoding="utf-8")
needs_pre_commit = pytest.mark.skipif(PRE_COMMIT is None, reason="pre-commit is not installed")


class Repository:
    """A git repository with our hooks in it, run with the code of this checkout."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        git = shutil.which("git")
        assert git
        self._git = git
        self._run(git, "init", "--quiet")
        command = folder / "behovsmelding"
        command.write_text(
            f"#!{sys.executable}\nfrom behovsmelding.cli import main\nmain()\n", encoding="utf-8"
        )
        command.chmod(0o755)
        hooks = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))
        for hook in hooks:
            # What pre-commit would install in an environment of its own is here already.
            hook |= {"language": "system", "entry": f"{folder}/{hook['entry']}"}
        config = {"repos": [{"repo": "local", "hooks": hooks}]}
        self.write(".pre-commit-config.yaml", yaml.safe_dump(config))

    def write(self, name: str, text: str) -> Path:
        """Write and stage a file."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        self._run(self._git, "add", name)
        return path

    def hook(self, name: str) -> subprocess.CompletedProcess[str]:
        """Run one hook on what is staged."""
        assert PRE_COMMIT
        return self._run(PRE_COMMIT, "run", name, check=False)

    def _run(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        env = os.environ | {
            "PRE_COMMIT_HOME": str(self.folder / ".cache"),
            "PYTHONPATH": str(CHECKOUT / "src"),
            "GIT_CONFIG_GLOBAL": os.devnull,
        }
        return subprocess.run(
            command, cwd=self.folder, env=env, check=check, capture_output=True, text=True
        )


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """An empty repository with the hooks."""
    return Repository(tmp_path)


def test_the_hooks_name_commands_that_exist(shell: Shell) -> None:
    """The entry of each hook is a command line of ours."""
    for hook in yaml.safe_load(HOOKS.read_text(encoding="utf-8")):
        program, *args = hook["entry"].split()

        assert program == "behovsmelding"
        assert shell(*args, NARVIK, "--ignore", "BM").code == 0


@needs_pre_commit
def test_check_stops_a_commit_with_an_error(repository: Repository) -> None:
    """A behovsmelding with an error is told of; a good one and other YAML are not."""
    repository.write("narvik.yaml", GOOD)
    repository.write("mkdocs.yml", "site_name: x\n")
    good = repository.hook("behovsmelding-check")
    repository.write("vefsn.yaml", GOOD.replace("290 000", "500.000"))
    wrong = repository.hook("behovsmelding-check")

    assert (good.returncode, wrong.returncode) == (0, 1)
    assert "vefsn.yaml" in wrong.stdout
    assert "BM302" in wrong.stdout


@needs_pre_commit
def test_a_commit_without_a_behovsmelding_passes(repository: Repository) -> None:
    """Other people's YAML is none of our business."""
    repository.write("mkdocs.yml", "site_name: x\n")

    assert repository.hook("behovsmelding-check").returncode == 0


@needs_pre_commit
def test_fix_mends_and_stops_so_that_somebody_looks(repository: Repository) -> None:
    """The first run mends the file and stops the commit; the next has nothing to do."""
    path = repository.write("narvik.yaml", GOOD.replace("290 000", "500.000"))
    first = repository.hook("behovsmelding-fix")
    mended = path.read_text(encoding="utf-8")
    repository.write("narvik.yaml", mended)
    second = repository.hook("behovsmelding-fix")

    assert mended == GOOD.replace("290 000", "500 000")
    assert "files were modified by this hook" in first.stdout
    assert (first.returncode, second.returncode) == (1, 0)


def test_fix_puts_nothing_beside_what_is_committed(shell: Shell, tmp_path: Path) -> None:
    """A copy of the form's rules would be in no commit; by hand one gets them."""
    (hook,) = (
        each
        for each in yaml.safe_load(HOOKS.read_text(encoding="utf-8"))
        if each["id"] == "behovsmelding-fix"
    )
    path = tmp_path / "narvik.yaml"
    path.write_text(GOOD[GOOD.index("skjema:") :].replace("290 000", "290.000"), encoding="utf-8")
    shell(*hook["entry"].split()[1:], path)
    by_hook = [each.name for each in tmp_path.iterdir()]
    shell("check", "--fix", path)

    assert "290 000" in path.read_text(encoding="utf-8")
    assert by_hook == ["narvik.yaml"]
    assert (tmp_path / ".behovsmelding").is_dir()
    assert hook["require_serial"] is True


def test_a_named_file_of_others_is_checked_unless_skipped(shell: Shell, tmp_path: Path) -> None:
    """A named file is taken as it is; --skip-others passes over and counts it."""
    other = tmp_path / "mkdocs.yml"
    other.write_text("site_name: x\n", encoding="utf-8")
    skipped = shell("check", "--skip-others", other)

    assert shell("check", other).code == 1
    assert (skipped.code, "1 hoppet over" in skipped.out) == (0, True)
