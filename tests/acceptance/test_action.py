"""The action for GitHub, run as its steps say on a scratch repository."""

import os
import re
import shutil
import stat
import subprocess
import sys
import tomllib
from pathlib import Path, PurePosixPath
from typing import Any

import attrs
import pytest
import yaml

from behovsmelding.repository.begun import CHECKOUT as CHECKOUT_ACTION
from behovsmelding.repository.begun import PYTHON, UPLOAD, files
from tests.support import scratch
from tests.support.commands import CHECKOUT, EXAMPLES

ACTION = yaml.safe_load((CHECKOUT / "action.yml").read_text(encoding="utf-8"))
RELEASE = yaml.safe_load((CHECKOUT / ".github/workflows/release.yml").read_text(encoding="utf-8"))
STEPS = ACTION["runs"]["steps"]
GOOD = (EXAMPLES / "narvik-2027.yaml").read_text(encoding="utf-8")
ZIZMOR = Path(sys.executable).parent / "zizmor"
ACTIONLINT = shutil.which("actionlint")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it is a script for bash")


@attrs.frozen
class Ran:
    """What a run of the action left behind."""

    code: int
    out: str
    folder: Path

    def text(self, name: str) -> str:
        """Return what it wrote to the file *name* beside the repository."""
        path = self.folder / name
        return path.read_text(encoding="utf-8") if path.exists() else ""


@attrs.frozen
class Repository:
    """A repository with one behovsmelding, and a pull request that changes it."""

    folder: Path
    base: str

    def run(self, **given: str) -> Ran:
        """Run the last step of the action with the inputs that are *given*."""
        inputs = {name: each["default"] for name, each in ACTION["inputs"].items()} | {
            name.replace("_", "-"): value for name, value in given.items()
        }
        event = {"base.sha": self.base, "number": "7"}

        def said(found: re.Match[str]) -> str:
            kind, _, name = found[1].rpartition("inputs.")
            return inputs[name] if not kind else ""

        step = STEPS[-1]
        told = {}
        for name, value in step["env"].items():
            of_event = re.fullmatch(r"\$\{\{ github\.event\.pull_request\.(.+) \}\}", value)
            told[name] = (
                event[of_event[1]]
                if of_event
                else re.sub(r"\$\{\{ (inputs\.[\w-]+) \}\}", said, value)
            )
        beside = self.folder.parent
        program = beside / "behovsmelding" / "bin"
        program.mkdir(parents=True, exist_ok=True)
        for name in ("behovsmelding", "python3"):
            (program / name).unlink(missing_ok=True)
            (program / name).symlink_to(Path(sys.executable).parent / name)
        runner = {
            "GITHUB_ACTION_PATH": str(CHECKOUT),
            "GITHUB_WORKSPACE": str(self.folder),
            "GITHUB_OUTPUT": str(beside / "output"),
            "GITHUB_STEP_SUMMARY": str(beside / "summary.md"),
            "RUNNER_TEMP": str(beside),
            "CI": "true",
            "PATH": f"{beside}{os.pathsep}{os.environ['PATH']}",
        }
        done = subprocess.run(
            ["bash", "-c", step["run"]],  # noqa: S607 - as the runner does
            cwd=self.folder,
            env={**os.environ, **told, **runner},
            capture_output=True,
            text=True,
            check=False,
        )
        return Ran(done.returncode, done.stdout + done.stderr, beside)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository whose last commit is a pull request."""
    folder = scratch.repository(tmp_path / "behov")
    (folder / "2027").mkdir()
    (folder / "2027" / "narvik.yaml").write_text(GOOD, encoding="utf-8")
    base = scratch.commit(folder, "Meld behov")
    changed = GOOD.replace("navn: Narvik kommune", "navn: Narvik kommune ", 1)
    changed = changed.replace("kompetansenettverk: Narvik", "kompetansenettverk: Ofoten", 1)
    (folder / "2027" / "narvik.yaml").write_text(changed, encoding="utf-8")
    scratch.commit(folder, "Kall nettverket Ofoten")
    gh = tmp_path / "gh"
    gh.write_text('#!/bin/sh\nprintf "%s\\n" "$*" > "$RUNNER_TEMP/gh.txt"\n', encoding="utf-8")
    gh.chmod(gh.stat().st_mode | stat.S_IXUSR)
    return Repository(folder, base)


def test_one_line_checks_renders_and_adds_up(repository: Repository) -> None:
    """And says where the findings are for code scanning; documents are without contact data."""
    ran = repository.run(render="dokumenter", overview="oversikt.md", diff="summary")

    assert ran.code == 0, ran.out
    assert (repository.folder / "dokumenter/2027/narvik-uten-kontaktdata.docx").exists()
    assert "Narvik" in (repository.folder / "oversikt.md").read_text(encoding="utf-8")
    assert ran.text("output") == f"sarif={ran.folder}/behovsmelding.sarif\n"
    assert "2027/narvik.yaml" in ran.text("summary.md")
    assert "kari.nordmann" not in ran.out + ran.text("summary.md")
    assert not (ran.folder / "gh.txt").exists()


def test_a_page_is_made_beside_each_document(repository: Repository) -> None:
    """Where that is asked for, and without contact data, as the document."""
    assert repository.run(render="uten").code == 0
    ran = repository.run(render="med", html="true")

    assert ran.code == 0, ran.out
    assert list(repository.folder.glob("uten/**/*.html")) == []
    (page,) = repository.folder.glob("med/**/*.html")
    assert "Ofoten" in page.read_text(encoding="utf-8")
    assert "kari.nordmann" not in page.read_text(encoding="utf-8")


def test_what_a_pull_request_changes_elsewhere_is_not_told(repository: Repository) -> None:
    """The files that the action is about are those of its paths, in every step."""
    (repository.folder / "2026").mkdir()

    told = repository.run(diff="summary", paths="2026").text("summary.md")

    assert "2027/narvik.yaml" not in told


def test_what_a_pull_request_changes_is_a_comment(repository: Repository) -> None:
    """One that is written anew each time, by the tool that every runner has."""
    ran = repository.run(diff="comment")

    assert ran.code == 0, ran.out
    assert ran.text("gh.txt").split() == [
        *("pr", "comment", "7", "--body-file"),
        str(ran.folder / "behovsmelding-diff.md"),
        *("--edit-last", "--create-if-none"),
    ]
    assert "2027/narvik.yaml" in ran.text("behovsmelding-diff.md")


def test_an_error_fails_the_job_and_the_rest_is_made(repository: Repository) -> None:
    """Whoever looks finds the annotation, and the overview all the same."""
    file = repository.folder / "2027" / "narvik.yaml"
    file.write_text(GOOD.replace("959469059", "959469050"), encoding="utf-8")

    ran = repository.run(overview="oversikt.md", paths="2027\n\n")

    assert ran.code == 1
    assert "::error file=2027/narvik.yaml,line=14" in ran.out
    assert (repository.folder / "oversikt.md").exists()


def test_warnings_fail_where_that_is_asked_for(repository: Repository) -> None:
    """Strict is strict."""
    file = repository.folder / "2025.yaml"
    shutil.copy(EXAMPLES / "narvik-2025.yaml", file)

    assert repository.run(paths="2025.yaml").code == 0
    assert repository.run(paths="2025.yaml", strict="true").code == 1


def workflows() -> dict[str, Any]:
    """Return everything that GitHub runs of ours, by its name."""
    begun = {str(path): text for path, text in files("nb")}
    init = yaml.safe_load(begun[".github/workflows/behovsmelding.yml"])
    jobs = {f"release {name}": job["steps"] for name, job in RELEASE["jobs"].items()}
    return {"action": STEPS, **jobs, "init": init["jobs"]["behovsmelding"]["steps"]}


@pytest.mark.parametrize("name", workflows())
def test_others_are_named_by_commit_and_nothing_is_put_into_a_script(name: str) -> None:
    """What somebody calls a branch must never be run."""
    steps = workflows()[name]

    used = [step["uses"] for step in steps if "uses" in step]
    assert set(used) <= {each.partition(" ")[0] for each in (CHECKOUT_ACTION, PYTHON, UPLOAD)}
    assert all(re.search("@[0-9a-f]{40}$", each) for each in used)
    assert [step["run"] for step in steps if "${{" in step.get("run", "")] == []


def test_a_release_asks_for_no_more_than_each_job_needs() -> None:
    """No job inherits a right, and who publishes holds no secret."""
    assert RELEASE["permissions"] == {}
    rights = {name: job["permissions"] for name, job in RELEASE["jobs"].items()}
    assert rights["package"]["id-token"] == "write"
    assert {name for name, each in rights.items() if "write" in each.values()} == {
        "package",
        "release",
    }


def test_the_version_stands_in_one_place_and_the_changelog_tells_of_it() -> None:
    """The newest heading is that version, or what comes after it."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    version = project["project"]["version"]
    changelog = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert f"\n## [{version}]" in changelog


def test_what_docker_is_given_is_there() -> None:
    """A file that is named and gone would stop the image, and nobody here builds it."""
    kept = (CHECKOUT / ".dockerignore").read_text(encoding="utf-8").splitlines()

    assert [each for each in kept[1:] if not (CHECKOUT / each.removeprefix("!")).exists()] == []


def test_zizmor_finds_nothing(tmp_path: Path) -> None:
    """It looks for what workflows are attacked through, ours and those that `init` writes."""
    written = dict(files("nb"))[PurePosixPath(".github/workflows/behovsmelding.yml")]
    init = tmp_path / "behovsmelding.yml"
    init.write_text(written, encoding="utf-8")
    every = (CHECKOUT / "action.yml", CHECKOUT / ".github" / "workflows" / "release.yml", init)
    done = subprocess.run(
        [str(ZIZMOR), "--offline", *map(str, every)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(ACTIONLINT is None, reason="actionlint is not installed")
def test_actionlint_finds_nothing() -> None:
    """It knows what a workflow may say."""
    file = CHECKOUT / ".github" / "workflows" / "release.yml"
    done = subprocess.run([str(ACTIONLINT), str(file)], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout
