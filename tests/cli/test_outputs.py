"""One run gives several documents, and each says where a file is as CI looks for it."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from behovsmelding.cli.output import places
from behovsmelding.repository import git
from tests.support.commands import NARVIK, Shell

WRONG = NARVIK.read_text(encoding="utf-8").replace("290 000", "290.000")
FORMATS = ("github", "gitlab", "sarif", "junit", "json")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in a repository, where one stands, with a file that a finding is about."""
    places._root.cache_clear()
    folder = tmp_path / "fylke" / "2025"
    folder.mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    (folder / "narvik.yaml").write_text(WRONG, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def written(shell: Shell, *args: object) -> dict[str, str]:
    """Return the documents that a check with *args* writes, by their formats."""
    files = {each: Path(f"funn.{each}") for each in FORMATS}
    options = [word for each, path in files.items() for word in ("--output", f"{each}={path}")]
    shell("check", *options, *args)
    return {each: path.read_text(encoding="utf-8") for each, path in files.items()}


def paths_in(documents: dict[str, str]) -> dict[str, str]:
    """Return what each of the *documents* calls the file."""
    gitlab: Any = json.loads(documents["gitlab"])
    sarif: Any = json.loads(documents["sarif"])
    result = sarif["runs"][0]["results"][0]
    suite = ET.fromstring(documents["junit"]).find("testsuite")  # noqa: S314 - it is our own
    assert suite is not None
    return {
        "github": documents["github"].partition("file=")[2].partition(",")[0],
        "gitlab": gitlab[0]["location"]["path"],
        "sarif": result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
        "junit": suite.attrib["name"],
        "json": json.loads(documents["json"])["files"][0]["path"],
    }


def test_a_document_is_what_the_format_alone_would_show(shell: Shell, folder: Path) -> None:
    """One run gives them all, beside what is shown."""
    documents = written(shell, "narvik.yaml")

    for each, document in documents.items():
        assert shell("check", "narvik.yaml", "--format", each).out.startswith(document.rstrip())
    assert "BM302" in shell("check", "narvik.yaml", "--output", "sarif=a.sarif").out
    assert folder / "a.sarif" in folder.iterdir()


@pytest.mark.parametrize("named", ["narvik.yaml", "../2025", "."])
def test_places_count_from_the_top_of_the_repository(
    shell: Shell, folder: Path, named: str
) -> None:
    """Wherever one stands and however the file is named; json says what was asked for."""
    told = paths_in(written(shell, named))

    assert told.pop("json") == str(Path(named) / ("" if named[-1] == "l" else "narvik.yaml"))
    assert set(told.values()) == {"fylke/2025/narvik.yaml"}
    assert folder.is_dir()


@pytest.mark.parametrize("name", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_ci_says_where_the_repository_is(
    shell: Shell, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """A file that is not in it counts from its own repository."""
    monkeypatch.setenv(name, str(folder.parent))
    assert paths_in(written(shell, folder / "narvik.yaml"))["sarif"] == "2025/narvik.yaml"

    places._root.cache_clear()
    monkeypatch.setenv(name, str(folder / "annet"))
    assert paths_in(written(shell, "narvik.yaml"))["sarif"] == "fylke/2025/narvik.yaml"


def test_without_a_repository_places_count_from_the_working_folder(
    shell: Shell, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As they always did; what lies elsewhere is named in full."""
    monkeypatch.setattr(git, "root_of", lambda _: None)

    assert paths_in(written(shell, folder / "narvik.yaml"))["gitlab"] == "narvik.yaml"
    monkeypatch.chdir(NARVIK.parent)
    assert places.uri(str(folder / "narvik.yaml")) == (folder / "narvik.yaml").as_uri()
    assert places.from_root("<stdin>") == "<stdin>"


@pytest.mark.parametrize("wanted", ["sarif", "sarif=", "=a", "full=a.txt", "toml=a"])
def test_what_can_be_written_is_said(shell: Shell, folder: Path, wanted: str) -> None:
    """A format that is no document is written as each file is done."""
    told = shell("check", "narvik.yaml", "--output", wanted)

    assert told.code == 2
    assert "sarif=funn.sarif. Formatene er json, github, gitlab, sarif, junit." in told.err
    assert [each.name for each in folder.iterdir()] == ["narvik.yaml"]


def test_a_document_that_can_not_be_written_is_trouble(shell: Shell, folder: Path) -> None:
    """What is shown says so, too."""
    (folder / "opptatt").mkdir()

    told = shell("check", "narvik.yaml", "--format", "json", "--output", "junit=opptatt")

    assert (told.code, "BM918" in told.err) == (2, True)
    assert json.loads(told.out)["counts"]["unreadable"] == 1


def test_a_render_writes_them_too(shell: Shell, folder: Path) -> None:
    """Its own --output is where the documents go."""
    told = shell("render", "narvik.yaml", "--report", "junit=junit.xml", "-o", "ut")

    assert told.code == 1
    assert "BM302" in (folder / "junit.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize("option", [("--select", "BM4"), ("--ignore", "BM3")])
def test_what_is_left_out_makes_no_document_of_errors(
    shell: Shell, folder: Path, option: tuple[str, str]
) -> None:
    """Warnings may be left out of a render; an error stops the document, and is told."""
    told = shell("render", "narvik.yaml", *option)

    assert (told.code, "BM302" in told.out) == (1, True)
    assert not (folder / "narvik.docx").exists()


def test_warnings_that_are_left_out_stop_no_strict_render(shell: Shell, folder: Path) -> None:
    """What is not told does not count."""
    (folder / "narvik.yaml").write_text(NARVIK.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "annet.yaml").write_text("a: 1", encoding="utf-8")

    assert shell("render", "narvik.yaml", "--strict").code == 1
    told = shell(
        "render", "narvik.yaml", "annet.yaml", "--strict", "--ignore", "BM4", "--skip-others"
    )
    assert (told.code, "1 hoppet over" in told.out) == (0, True)
    assert (folder / "narvik.docx").exists()
