"""`behovsmelding lsp`: what it says before any editor speaks to it."""

import sys
from pathlib import Path

import pytest

from tests.support.commands import Shell


def test_an_editor_is_told_of_a_folder_without_forms(shell: Shell, tmp_path: Path) -> None:
    """What is wrong with the folder is said at once, in the language asked for."""
    told = shell("lsp", "--forms", tmp_path / "borte", "--lang", "nn")

    assert told.code == 2
    assert "Ugyldig verdi for '--forms'" in told.err


def test_without_the_extra_it_says_what_to_install(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where pygls is missing, a sentence names the extra."""
    monkeypatch.delitem(sys.modules, "behovsmelding.lsp.server", raising=False)
    monkeypatch.setitem(sys.modules, "pygls.lsp.server", None)

    result = shell("lsp")

    assert result.code == 2
    assert "behovsmelding[lsp]" in result.err
