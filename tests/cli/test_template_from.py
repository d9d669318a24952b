"""`template from` tags an empty form, lists what it did, and says what is left to do."""

from pathlib import Path

import pytest

from behovsmelding.cli import ERRORS, TROUBLE
from tests.support.commands import Shell
from tests.support.forms_of_others import document
from tests.support.layouts_kollektiv import kollektiv_tabeller


def empty(folder: Path) -> Path:
    """Return an empty form of a county."""
    path = folder / "tomt.docx"
    path.write_bytes(document(kollektiv_tabeller, "control"))
    return path


def test_the_list_says_what_each_place_was_taken_for(shell: Shell, tmp_path: Path) -> None:
    """A line for each place: where it stands, the words before it, the tag, and how sure."""
    result = shell("template", "from", empty(tmp_path), "-o", tmp_path / "mal.docx")

    assert result.code == ERRORS
    assert "avsnitt 74, Tema → tiltak[0].tema, sikker" in result.out
    assert "Utbetalingen merkes → eiere[0].kontaktperson.merkes, usikker" in result.out
    assert (tmp_path / "mal.docx").is_file()


def test_what_comes_out_passes_the_check(shell: Shell, tmp_path: Path) -> None:
    """The file is a template that `template check` takes."""
    shell("template", "from", empty(tmp_path), "-o", tmp_path / "mal.docx")

    assert shell("template", "check", tmp_path / "mal.docx", "--year", "2027").code == 0


def test_a_file_that_is_there_is_left(shell: Shell, tmp_path: Path) -> None:
    """A template that is there already is written over with --force alone."""
    there = tmp_path / "mal.docx"
    there.write_text("min")

    assert shell("template", "from", empty(tmp_path), "-o", there).code == TROUBLE
    assert there.read_text() == "min"
    assert shell("template", "from", empty(tmp_path), "-o", there, "--force").code == ERRORS


def test_another_målform_takes_its_tags_from_the_first(shell: Shell, tmp_path: Path) -> None:
    """With --like what was certain in one målform is certain in the other."""
    first = tmp_path / "mal.docx"
    shell("template", "from", empty(tmp_path), "-o", first)
    second = shell("template", "from", empty(tmp_path), "-o", tmp_path / "nn.docx", "--like", first)

    assert "Utbetalingen merkes → eiere[0].kontaktperson.merkes, sikker" in second.out


@pytest.mark.parametrize("option", ["--year", "--form"])
def test_the_form_goes_by_either_name(shell: Shell, tmp_path: Path, option: str) -> None:
    """Who has learned what it is called in `read` need not learn another word for it."""
    blank, template = empty(tmp_path), tmp_path / "mal.docx"

    assert shell("template", "from", blank, option, "2027", "-o", template).code == ERRORS
    assert shell("template", "check", template, option, "2027").code == 0
    assert shell("read", blank, option, "2027").code != TROUBLE
