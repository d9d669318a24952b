"""What the tests of the Word engine run under: a cache of their own."""

from pathlib import Path

import pytest

from behovsmelding import cached


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a cache of its own; return the folder of its templates."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv(cached.NO_CACHE, raising=False)
    return tmp_path / "behovsmelding" / "templates"
