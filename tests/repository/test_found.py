"""`behovsmelding.toml` is found from what a run is about, and says what holds for all of it."""

import os
from pathlib import Path

import pytest

from behovsmelding.repository import found
from behovsmelding.repository.configuration import NAME, Configuration, Ignored


def wrote(folder: Path, text: str = "") -> Path:
    """Write the configuration of *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / NAME
    file.write_text(text, encoding="utf-8")
    return file


def test_it_is_found_from_the_folder_that_all_paths_have_in_common(tmp_path: Path) -> None:
    """One a run: what lies further down holds for a run down there alone."""
    above = wrote(tmp_path / "fylke")
    below = wrote(tmp_path / "fylke" / "2026")
    wrote(tmp_path / "fylke" / "2027")
    one, other = (tmp_path / "fylke" / year / "narvik.yaml" for year in ("2026", "2027"))
    other.touch()

    assert found.configuration([one]).file == below
    assert found.configuration([one, other]).file == above
    assert found.configuration([one.parent]).root == below.parent


def test_it_is_looked_for_as_far_as_the_repository_goes(tmp_path: Path) -> None:
    """What somebody has above it is none of its business."""
    wrote(tmp_path)
    repository = tmp_path / "behov"
    (repository / ".git").mkdir(parents=True)
    (repository / "2027").mkdir()

    assert found.configuration([repository / "2027"]).file is None
    file = wrote(repository)
    assert found.configuration([repository / "2027"]).file == file


def test_without_one_the_root_is_the_common_folder(tmp_path: Path) -> None:
    """Nothing is excluded, ignored or strict there."""
    (tmp_path / ".git").mkdir()
    read = found.configuration([tmp_path / "a" / "x.yaml", tmp_path / "b" / "y.yaml"])

    assert read == Configuration(tmp_path)
    assert not read.is_excluded(tmp_path / "a" / "x.yaml")
    assert read.ignored(tmp_path / "a" / "x.yaml") == ()


def test_without_paths_it_is_that_of_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A form that is named, or what comes from standard input, has no folder of its own."""
    monkeypatch.chdir(tmp_path)
    file = wrote(tmp_path)

    assert found.configuration([]).file == file
    assert found.configuration([Path("-")]).file == file


def test_patterns_count_from_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However the path is written, and wherever one stands."""
    wrote(tmp_path, 'exclude = ["2025/arkiv/"]\n[ignore]\n"2025/" = ["BM311"]\n"*.yaml" = ["BM4"]')
    (tmp_path / "2025" / "arkiv").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "2025")
    read = found.configuration([Path()])

    assert read.is_excluded(Path("arkiv/a.yaml"))
    assert read.is_excluded(tmp_path / "2025" / "arkiv")
    assert not read.is_excluded(Path("../arkiv/a.yaml"))
    assert not read.is_excluded(tmp_path.parent / "2025" / "arkiv" / "a.yaml")
    assert read.ignored(Path("a.yaml")) == ("BM311", "BM4")
    assert read.ignored(Path("../a.yaml")) == ("BM4",)
    assert read.ignore == (Ignored("2025/", ("BM311",)), Ignored("*.yaml", ("BM4",)))


def test_a_folder_that_may_not_be_looked_into_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever reads its files tells what is in the way."""
    wrote(tmp_path)

    def closed(_path: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr(Path, "is_file", closed)

    assert found.find(tmp_path) is None


def test_folders_on_different_disks_have_none_in_common(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows; the first one is as good as any."""

    def different(_paths: object) -> str:
        raise ValueError

    monkeypatch.setattr(os.path, "commonpath", different)

    assert found.common([tmp_path / "a.yaml", Path("b.yaml")]) == tmp_path
