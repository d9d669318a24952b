"""A new folder has all that belongs in it, and what it says is true on a scratch repository."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from behovsmelding.messages import LANGUAGES
from behovsmelding.repository.toml import read
from tests.support import scratch
from tests.support.commands import EXAMPLES, Shell


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shell: Shell) -> Path:
    """A repository that was just begun, where one stands."""
    monkeypatch.chdir(scratch.repository(tmp_path / "behov"))
    assert shell("init", ".").code == 0
    scratch.commit(Path(), "Begynn")
    return Path.cwd()


def workflow(repository: Path) -> dict[str, Any]:
    """Return the only job of the workflow."""
    text = (repository / ".github/workflows/behovsmelding.yml").read_text(encoding="utf-8")
    said: dict[str, Any] = yaml.safe_load(text)
    assert said["permissions"] == {"contents": "read"}
    (job,) = said["jobs"].values()
    found: dict[str, Any] = job
    return found


def test_its_workflow_is_green_from_the_start(shell: Shell, repository: Path) -> None:
    """Each of its commands leaves with 0, and leaves nothing behind that git would take in."""
    steps = [step["run"].split() for step in workflow(repository)["steps"] if "run" in step]
    install, *commands = steps

    assert install[:2] == ["pip", "install"]
    assert [shell(*words).code for _, *words in commands] == [0] * len(commands)
    assert scratch.git(repository, "status", "--porcelain") == ""
    assert len(list((repository / "dokumenter").rglob("*.docx"))) == 3


def test_its_workflow_stops_at_an_error(shell: Shell, repository: Path) -> None:
    """A file with one is told of where it stands."""
    wrong = (EXAMPLES / "narvik-2027.yaml").read_text("utf-8").replace("959469059", "959469050")
    (repository / "2027").mkdir()
    (repository / "2027" / "narvik.yaml").write_text(wrong, encoding="utf-8")
    (check,) = [each["run"] for each in workflow(repository)["steps"] if " check " in str(each)]

    told = shell(*check.split()[1:])

    assert (told.code, "::error file=2027/narvik.yaml,line=14" in told.out) == (1, True)


def test_the_actions_of_others_are_pinned_by_commit(repository: Path) -> None:
    """A name can be moved to another commit by whoever has it."""
    used = [step["uses"] for step in workflow(repository)["steps"] if "uses" in step]

    assert used
    assert [each for each in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", each)] == []


def test_its_hook_is_a_command_that_passes(shell: Shell, repository: Path) -> None:
    """On what is there."""
    config = yaml.safe_load((repository / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    (hook,) = config["repos"][0]["hooks"]

    files = sorted(repository.glob("eksempler/*.yaml"))
    assert shell(*hook["entry"].split()[1:], *files, repository / "README.md").code == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_its_settings_offer_can_be_taken_into_use(
    shell: Shell, tmp_path: Path, language: str
) -> None:
    """With the sign in front of a line taken away, it is a setting there is."""
    shell("--lang", language, "init", tmp_path)
    file = tmp_path / "behovsmelding.toml"
    plain = read(file)
    text = re.sub(r'(?m)^# (?=\[|"|[\w-]+ = )', "", file.read_text(encoding="utf-8"))
    file.write_text(text, encoding="utf-8")
    for name in re.findall(r'(?m)^(?:forms|expected) = "(.+)"$', text):
        (tmp_path / name).touch() if "." in name else (tmp_path / name).mkdir()

    assert plain.mistakes == ()
    assert plain.render.output is not None
    said = read(file)
    assert said.mistakes == ()
    assert (said.strict, len(said.exclude), len(said.ignore)) == (True, 2, 1)
    assert all((said.forms, said.expected, said.ramme, said.render.pdf, said.render.html))


def test_what_its_guide_names_is_there(shell: Shell, repository: Path) -> None:
    """Folders, files and commands, tried as they are written."""
    guide = (repository / "README.md").read_text(encoding="utf-8")
    (repository / "2027").mkdir()
    shutil.copy(repository / "eksempler" / "2027.yaml", repository / "2027" / "narvik.yaml")

    for line in re.findall(r"(?m)^ {4,}behovsmelding (.+)$", guide):
        assert shell(*line.split()).code == 0, line
    for command in re.findall(r"`behovsmelding (\w+)`", guide):
        assert shell(command, "--help").code == 0
    for name in ("behovsmelding.toml", "eksempler", "dokumenter"):
        assert f"`{name}`" in guide
        assert (repository / name).exists()


def test_what_is_there_already_stays(shell: Shell, tmp_path: Path) -> None:
    """Nobody's own words are written over, and it is told."""
    (tmp_path / "README.md").write_text("Vår", encoding="utf-8")

    told = shell("init", tmp_path)
    again = shell("init", tmp_path)

    assert (tmp_path / "README.md").read_text(encoding="utf-8") == "Vår"
    assert f"{tmp_path / 'README.md'} finnes fra før og er ikke endret" in told.out
    assert again.out.count("finnes fra før") == len(again.out.splitlines())
    (tmp_path / "fil").touch()
    assert shell("init", tmp_path / "fil").code == 2
