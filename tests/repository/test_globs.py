"""A pattern means what git would take it to mean."""

from pathlib import Path

import pytest

from behovsmelding.repository import git
from behovsmelding.repository.globs import means
from tests.support.scratch import repository

PATTERNS = (
    "arkiv/",
    "arkiv/**",
    "/arkiv",
    "*.kladd.yaml",
    "2025/*.yaml",
    "2025/**/gammel-*",
    "**/arkiv",
    "na?vik.yaml",
    "[nv]*.yaml",
    "[!n]*.yaml",
    "2025/arkiv/a.yaml",
    "a.yaml",
    "høst/**",
    "*",
)
PATHS = (
    "a.yaml",
    "narvik.yaml",
    "vefsn.yaml",
    "vefsn.kladd.yaml",
    "arkiv/a.yaml",
    "2025/arkiv/a.yaml",
    "2025/narvik.yaml",
    "2025/nord/gammel-1.yaml",
    "2025/nord/sør/gammel-1.yaml",
    "2025/gammel-1.yaml",
    "arkivet/a.yaml",
    "høst/b.yaml",
)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_it_means_what_git_takes_it_to_mean(pattern: str, tmp_path: Path) -> None:
    """Git itself is asked, about every path there is."""
    repository(tmp_path)
    (tmp_path / ".gitignore").write_text(pattern, encoding="utf-8")
    for path in PATHS:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    paths = {tmp_path / path: path for path in PATHS}

    ignored = {paths[Path(path)] for path in git.ignored(tmp_path, map(str, paths))}

    assert {path for path in PATHS if means(pattern, path)} == ignored


def test_an_accent_may_be_taken_apart() -> None:
    """A disk may spell a name in another way than the pattern does."""
    assert means("a\u030arsmelding/", "\u00e5rsmelding/a.yaml")
    assert means("\u00e5rsmelding/", "a\u030arsmelding/a.yaml")
