"""Folders of forms: ours, and one that somebody names."""

from pathlib import Path

import pytest

from behovsmelding import FormError
from behovsmelding.form import load_form
from tests.support.commands import Shell
from tests.support.forms import HARDANGER, folder_with


def test_no_form_takes_the_place_of_ours(shell: Shell, tmp_path: Path) -> None:
    """A file with the name of one of ours is an error, whatever form is asked for."""
    forms = folder_with(tmp_path, _2027="bygger_på: 2026\når: 2027\n")

    with pytest.raises(FormError) as refused:
        load_form("2025", forms)
    assert refused.value.code == "BM705"
    result = shell("check", HARDANGER, "--forms", forms)
    assert (result.code, "2027.yaml" in result.err) == (2, True)


def test_a_folder_that_is_not_there_is_told(shell: Shell, tmp_path: Path) -> None:
    """A slip in --forms must not pass for a folder without forms."""
    told = shell("check", HARDANGER, "--forms", tmp_path / "ingen")

    assert (told.code, "--forms" in told.err) == (2, True)
