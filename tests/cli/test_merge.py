"""`behovsmelding merge`: what was changed in Word, into the file."""

import shutil
from pathlib import Path

import pytest

from behovsmelding import load, render
from tests.intake.ours.test_read import edited
from tests.support.commands import EXAMPLES, Shell


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Put an example in a folder, and its document, in which an answer was changed."""
    file = tmp_path / "narvik.yaml"
    shutil.copy(EXAMPLES / "narvik-2027.yaml", file)
    document = tmp_path / "narvik.docx"
    docx = render(load(file))
    document.write_bytes(edited(docx, lambda xml: xml.replace(">Narvik<", ">Ofoten<")))
    return file, document


def test_a_change_is_written_and_told(shell: Shell, files: tuple[Path, Path]) -> None:
    """With what was there before; then there is nothing more to do."""
    file, document = files
    done = shell("merge", file, document)
    assert done.code == 0
    assert "kompetansenettverk: Ofoten" in file.read_text(encoding="utf-8")
    assert "Kompetansenettverk: «Narvik» → «Ofoten»" in done.err
    again = shell("merge", file, document)
    assert (again.code, "Ingenting er endret" in again.err) == (0, True)


def test_a_difference_is_shown_and_nothing_written(shell: Shell, files: tuple[Path, Path]) -> None:
    """--diff is for looking first."""
    file, document = files
    before = file.read_bytes()
    done = shell("merge", file, document, "--diff")
    assert "-kompetansenettverk: Narvik\n+kompetansenettverk: Ofoten\n" in done.out
    assert file.read_bytes() == before


def test_a_conflict_is_exit_1(shell: Shell, files: tuple[Path, Path]) -> None:
    """Both texts are told, and the file keeps its own."""
    file, document = files
    text = file.read_text(encoding="utf-8").replace(": Narvik\n", ": Lofoten\n", 1)
    file.write_text(text, encoding="utf-8")
    done = shell("merge", file, document)
    assert done.code == 1
    assert "Dokumentet: «Ofoten». Filen: «Lofoten»." in done.err
    assert file.read_text(encoding="utf-8") == text


def test_after_it_the_document_may_be_rendered_over(shell: Shell, files: tuple[Path, Path]) -> None:
    """Nothing that was typed in it is lost: all of it is in the file."""
    file, document = files
    refused = shell("render", file, "-o", document.parent)
    assert "BM911" in refused.err
    shell("merge", file, document)
    assert shell("render", file, "-o", document.parent).code == 0


def test_what_is_no_document_is_trouble(shell: Shell, files: tuple[Path, Path]) -> None:
    """As is a file that has errors: what is in it must be known."""
    file, document = files
    document.write_bytes(b"nei")
    assert shell("merge", file, document).code == 2
    assert shell("merge", file.with_name("borte.yaml"), document).code == 2
