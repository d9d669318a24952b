"""Where a document goes: one place for each, and nothing else is lost by it."""

import os
from pathlib import Path
from unicodedata import normalize

import pytest

from tests.support.commands import NARVIK, Shell

GOOD = NARVIK.read_text(encoding="utf-8")


def written(folder: Path) -> list[str]:
    """Name the documents in *folder*."""
    return sorted(each.name for each in folder.iterdir() if each.suffix.lower() == ".docx")


@pytest.fixture
def narvik(tmp_path: Path) -> Path:
    """A copy of the Narvik example that may be written beside, and a folder beside it."""
    path = tmp_path / "narvik.yaml"
    path.write_text(GOOD, encoding="utf-8")
    (tmp_path / "under").mkdir()
    return path


@pytest.mark.parametrize("name", ["melding.docx", "ny/Melding.DOCX"])
def test_one_document_may_be_named(shell: Shell, narvik: Path, name: str) -> None:
    """With -o that ends in .docx one file becomes that document, also without contact data."""
    target = narvik.parent / name

    assert shell("render", narvik, "-o", target).code == 0
    assert shell("render", narvik, "-o", target, "--uten-kontaktdata", "--force").code == 0
    assert written(target.parent) == [target.name]


def test_a_folder_may_be_called_like_a_document(shell: Shell, narvik: Path) -> None:
    """Where there is such a folder, -o names it."""
    (narvik.parent / "ut.docx").mkdir()

    assert shell("render", narvik, "-o", narvik.parent / "ut.docx").code == 0
    assert written(narvik.parent / "ut.docx") == ["narvik.docx"]


def test_two_files_can_not_become_one_named_document(shell: Shell, narvik: Path) -> None:
    """That is told before anything is written."""
    other = narvik.with_name("annen.yaml")
    other.write_text(GOOD, encoding="utf-8")

    result = shell("render", narvik, other, "-o", narvik.parent / "ut.docx")

    assert (result.code, "BM904" in result.err, written(narvik.parent)) == (2, True, [])


@pytest.mark.parametrize(
    "other",
    ["under/../narvik.yml", "lenke/narvik.yml", "under/tilbake/narvik.yml", "NARVIK.yaml"],
)
def test_one_document_by_two_spellings_is_told(shell: Shell, narvik: Path, other: str) -> None:
    """A detour, a link to the folder, another case: nothing is written."""
    (narvik.parent / "lenke").symlink_to(narvik.parent)
    (narvik.parent / "under" / "tilbake").symlink_to(narvik.parent)
    second = narvik.parent / other
    second.write_text(GOOD, encoding="utf-8")

    result = shell("render", narvik, second)

    assert (result.code, "BM904" in result.err, written(narvik.parent)) == (2, True, [])


def test_an_accent_put_together_in_two_ways_is_one_name(shell: Shell, tmp_path: Path) -> None:
    """A disk may take both for the same, so nothing is written."""
    names = [normalize(form, "råde.yaml") for form in ("NFC", "NFD")]
    for name in names:
        (tmp_path / name).write_text(GOOD, encoding="utf-8")

    result = shell("render", *(tmp_path / name for name in names))

    assert (result.code, "BM904" in result.err, written(tmp_path)) == (2, True, [])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("options", [(), ("--force",)], ids=str)
def test_a_pipe_is_not_replaced(shell: Shell, narvik: Path, options: tuple[str, ...]) -> None:
    """Whatever is forced: what reads from it would wait for ever."""
    pipe = narvik.with_suffix(".docx")
    os.mkfifo(pipe)

    result = shell("render", narvik, *options)

    assert (result.code, "BM919" in result.err, pipe.is_fifo()) == (2, True, True)


def test_a_device_is_not_replaced(shell: Shell, narvik: Path, tmp_path: Path) -> None:
    """It is told by its name; the same for a link that leads to one."""
    link = tmp_path / "ut.docx"
    link.symlink_to("/dev/null")

    result = shell("render", narvik, "-o", link, "--force")

    assert (result.code, "BM919" in result.err) == (2, True)
    assert "/dev/null" in result.err


@pytest.mark.parametrize("options", [(), ("--force",)], ids=str)
@pytest.mark.parametrize("leads", [True, False], ids=["leads somewhere", "leads nowhere"])
def test_a_linked_document_is_told(
    shell: Shell, narvik: Path, options: tuple[str, ...], *, leads: bool
) -> None:
    """The document it leads to would stay as it was, so neither is touched."""
    true = narvik.parent / "under" / "ekte.docx"
    if leads:
        shell("render", narvik, "-o", true)
    before = true.read_bytes() if leads else None
    link = narvik.with_suffix(".docx")
    link.symlink_to(true)

    result = shell("render", narvik, *options)

    assert (result.code, "BM919" in result.err, str(true) in result.err) == (2, True, True)
    assert link.is_symlink()
    assert (true.read_bytes() if leads else None) == before


def test_what_a_killed_run_left_goes(shell: Shell, narvik: Path) -> None:
    """A half-written file of an hour ago is taken away; one that is being written stays."""
    old, new = (narvik.with_name(f".behovsmelding.{name}.tmp") for name in ("old", "new"))
    for each in (old, new):
        each.touch()
    os.utime(old, (0, 0))

    assert shell("render", narvik).code == 0
    assert (old.exists(), new.exists()) == (False, True)
