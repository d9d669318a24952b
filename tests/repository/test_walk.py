"""A walk through a folder passes over what is excluded or ignored, and takes what is named."""

from pathlib import Path

import pytest

from behovsmelding.repository import found, git, walk
from behovsmelding.repository.configuration import NAME
from tests.support import scratch

OURS = "skjema: 2027\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository that ignores a folder, and excludes another."""
    scratch.repository(tmp_path)
    for path in ("2027/a.yaml", "2027/kladd/b.yaml", "ut/c.yaml", "arkiv/d.yaml", "e.yaml"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(OURS, encoding="utf-8")
    (tmp_path / ".gitignore").write_text("ut/\nkladd/\n", encoding="utf-8")
    (tmp_path / NAME).write_text('exclude = ["arkiv/"]', encoding="utf-8")
    return tmp_path


def paths_of(*paths: Path) -> list[str]:
    """Return what a run over *paths* finds, from the folder above the first."""
    said = found.configuration(paths)
    return [
        str(file.path.relative_to(said.root)) for path in paths for file in walk.find(path, said)
    ]


def test_what_is_excluded_or_ignored_is_passed_over(repository: Path) -> None:
    """The rest comes in the order of the names."""
    assert paths_of(repository) == ["e.yaml", "2027/a.yaml"]


def test_what_is_named_is_taken(repository: Path) -> None:
    """A file or a folder, be it excluded or ignored."""
    assert paths_of(repository / "arkiv") == ["arkiv/d.yaml"]
    assert paths_of(repository / "arkiv" / "d.yaml") == ["arkiv/d.yaml"]
    assert paths_of(repository / "ut") == ["ut/c.yaml"]
    assert paths_of(repository / "ut" / "c.yaml", repository / "e.yaml") == ["ut/c.yaml", "e.yaml"]
    assert paths_of(repository / "2027" / "kladd") == ["2027/kladd/b.yaml"]


def test_what_git_tracks_is_not_ignored(repository: Path) -> None:
    """Whoever has added it has meant it."""
    scratch.git(repository, "add", "--force", "ut/c.yaml")

    assert paths_of(repository) == ["e.yaml", "2027/a.yaml", "ut/c.yaml"]


def test_without_git_nothing_is_ignored(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Too much is better than too little."""
    monkeypatch.setenv("PATH", "")

    assert paths_of(repository) == ["e.yaml", "2027/a.yaml", "2027/kladd/b.yaml", "ut/c.yaml"]


def test_a_folder_in_no_repository_asks_no_git(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for it there."""
    (tmp_path / "a.yaml").write_text(OURS, encoding="utf-8")
    monkeypatch.setattr(git, "root_of", lambda _: None)
    monkeypatch.setattr(git, "ignored", lambda *_: 1 / 0)

    assert paths_of(tmp_path) == ["a.yaml"]


def test_a_path_may_be_written_in_any_way(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From another folder, and with a detour."""
    monkeypatch.chdir(repository / "2027")

    assert [file.path for file in walk.find(Path("../2027/."), None)] == [Path("../2027/a.yaml")]
