"""A document leads back to the file that it was made from, and what was changed since is told."""

import shutil
from pathlib import Path

import pytest

from tests.support import templates as t
from tests.support.commands import CHECKOUT, EXAMPLES, NARVIK, VEFSN, Shell

OLD = CHECKOUT / "tests" / "data" / "old" / "2025-utkast.docx"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shell: Shell) -> Path:
    """A folder with three files, and a document of one of them, where one stands."""
    monkeypatch.chdir(tmp_path)
    for each in (NARVIK, VEFSN, EXAMPLES / "narvik-2027.yaml"):
        shutil.copy(each, tmp_path)
    shell("render", "narvik-2025.yaml", "-o", "mottatt.docx")
    return tmp_path


def typed_in(document: Path, before: str, after: str) -> None:
    """Type *after* in the place of *before*, as somebody would in Word."""
    parts = t.unpacked(document.read_bytes())
    text = parts["word/document.xml"].decode()
    assert before in text
    parts["word/document.xml"] = text.replace(before, after, 1).encode()
    document.write_bytes(t.packed(parts))


@pytest.mark.parametrize("where", [(), (".",), ("narvik-2025.yaml",)])
def test_the_source_is_found_by_what_the_document_says(
    shell: Shell, folder: Path, where: tuple[str, ...]
) -> None:
    """Whatever it is called, and wherever it is looked for."""
    told = shell("verify", "mottatt.docx", *where)

    assert (told.code, told.err) == (0, "")
    assert told.out == "mottatt.docx er laget av narvik-2025.yaml, og er ikke endret siden.\n"
    assert folder.is_dir()


def test_what_somebody_typed_is_told(shell: Shell, folder: Path) -> None:
    """By the address of the answer, and no word of what it says."""
    typed_in(folder / "mottatt.docx", "Kari Nordmann", "Ida Nordmann")

    told = shell("verify", "mottatt.docx")

    assert told.code == 1
    assert "er laget av narvik-2025.yaml, og er endret etterpå." in told.out
    assert "Endret i dokumentet:\n  navnene på kontaktpersonene" in told.out
    assert "Ida" not in told.out


def test_what_was_changed_in_the_file_is_told(shell: Shell, folder: Path) -> None:
    """It is known by its name then, or because it is the one that was asked for."""
    shutil.move(folder / "mottatt.docx", folder / "narvik-2025.docx")
    source = folder / "narvik-2025.yaml"
    source.write_text(source.read_text("utf-8").replace("Kari", "Ida"), encoding="utf-8")

    told = shell("verify", "narvik-2025.docx")
    shutil.move(folder / "narvik-2025.docx", folder / "x.docx")

    assert told.code == 1
    assert "er ikke det narvik-2025.yaml gir nå" in told.out
    assert "  Eier › Kontaktpersoner › Navn\n" in told.out
    assert "Endret i dokumentet" not in told.out
    assert "Ulikt" in shell("verify", "x.docx", "narvik-2025.yaml").out
    nowhere = shell("verify", "x.docx")
    assert (nowhere.code, "Finner ikke filen som x.docx" in nowhere.out) == (1, True)


def test_a_document_without_contact_data_has_the_same_source(shell: Shell, folder: Path) -> None:
    """And so has one of 2027, with its accounts."""
    shell("render", "narvik-2027.yaml", "--uten-kontaktdata", "--målform", "nn")

    told = shell("verify", "narvik-2027-uten-kontaktdata.docx")

    assert (told.code, "er laget av narvik-2027.yaml" in told.out) == (0, True)
    assert folder.is_dir()


def test_of_two_that_say_the_same_the_one_of_its_name_is_told(shell: Shell, folder: Path) -> None:
    """A copy is no less a source, but nobody would look there."""
    shutil.copy(folder / "narvik-2025.yaml", folder / "a.yaml")
    shutil.copy(folder / "mottatt.docx", folder / "narvik-2025.docx")

    assert "er laget av narvik-2025.yaml" in shell("verify", "narvik-2025.docx").out


def test_a_document_of_0_1_is_held_against_the_file_that_is_named(
    shell: Shell, folder: Path
) -> None:
    """It says of no file that it was made from it, and of itself whether it was changed."""
    shutil.copy(OLD, folder / "gammel.docx")

    named = shell("verify", "gammel.docx", "vefsn-2025.yaml")
    nowhere = shell("verify", "gammel.docx")

    assert (named.code, "Ulikt i dokumentet og filen" in named.out) == (1, True)
    assert (nowhere.code, "Finner ikke filen" in nowhere.out) == (1, True)


def test_what_is_not_ours_is_told(shell: Shell, folder: Path) -> None:
    """Another's document, no document, and none."""
    (folder / "annet.docx").write_bytes(t.docx(t.paragraph("Hei")))
    (folder / "tekst.docx").write_text("Hei", encoding="utf-8")

    for name, code in (("annet.docx", "BM933"), ("tekst.docx", "BM8"), ("borte.docx", "BM901")):
        told = shell("verify", name)
        assert (told.code, code in told.err) == (2, True)
