"""What an earlier run has made, and nobody has touched since, is not made again to be compared."""

import os
import shutil
from pathlib import Path

import pytest

from behovsmelding import cached
from behovsmelding.cli import TROUBLE
from behovsmelding.docx import Template
from tests.support.commands import EXAMPLES, Shell

MANY = 20
WHOLE = (EXAMPLES / "narvik-2027.yaml").read_text(encoding="utf-8")
TEXT = WHOLE.replace("status: utkast\n", "", 1)


@pytest.fixture(autouse=True)
def season(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand beside a folder of many files, with a cache of one's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "kept"))
    monkeypatch.delenv(cached.NO_CACHE, raising=False)
    monkeypatch.chdir(tmp_path)
    for number in range(MANY):
        path = Path("inn") / f"{number:02}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(TEXT.replace("nettverk: ", f"nettverk: {number} ", 1), encoding="utf-8")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what is being made, named by its network."""
    names: list[str] = []
    make = Template.made

    def told(self: Template, melding: object, *, uten_kontaktdata: bool = False) -> object:
        names.append(melding.kompetansenettverk)  # type: ignore[attr-defined]
        return make(self, melding, uten_kontaktdata=uten_kontaktdata)

    monkeypatch.setattr(Template, "made", told)
    return names


def run(shell: Shell, *more: str) -> int:
    """Render everything, and return the exit code."""
    return shell("render", "inn", "-o", "ut", *more).code


def written() -> dict[str, tuple[bytes, int]]:
    """Return every document, and when it was written."""
    return {
        each.name: (each.read_bytes(), each.stat().st_mtime_ns) for each in Path("ut").iterdir()
    }


def test_a_second_run_makes_none(shell: Shell, made: list[str]) -> None:
    """None is touched, findings are told all the same, and a check knows it as well."""
    run(shell)
    before = written()
    assert len(made) == MANY
    made.clear()
    said = shell("render", "inn", "-o", "ut", "--format", "concise").out

    assert (made, written()) == ([], before)
    assert said.count("BM") >= MANY
    assert shell("render", "inn", "-o", "ut", "--check").code == 0
    assert made == []


def test_only_what_is_another_is_made(shell: Shell, made: list[str]) -> None:
    """A file that was changed, a document that is gone, and one that stands elsewhere."""
    run(shell)
    made.clear()
    changed = Path("inn/03.yaml")
    changed.write_text(
        changed.read_text(encoding="utf-8").replace("nettverk: 3", "nettverk: tre"),
        encoding="utf-8",
    )
    Path("ut/05.docx").unlink()
    shutil.copy("ut/08.docx", "ut/07.docx")

    run(shell)

    assert made == ["tre Narvik", "5 Narvik", "7 Narvik"]


@pytest.mark.parametrize("more", [("--uten-kontaktdata",), ("--målform", "nn"), ("--verify",)])
def test_what_is_wanted_otherwise_is_made(
    shell: Shell, made: list[str], more: tuple[str, ...]
) -> None:
    """A mark says what a document was made for, and whoever wants proof has it."""
    run(shell)
    made.clear()

    run(shell, *more)

    assert len(made) >= MANY


def test_a_document_that_was_typed_in_is_not_taken_for_what_was_made(shell: Shell) -> None:
    """One byte is enough; then it is looked into, and not written over."""
    run(shell)
    document = Path("ut/04.docx")
    typed = document.read_bytes().replace(b"PK\5\6", b"PK\5\7")
    document.write_bytes(typed)

    assert run(shell) == TROUBLE
    assert document.read_bytes() == typed


def test_a_newer_program_makes_them_again(
    shell: Shell, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may well make others of the same file."""
    run(shell)
    made.clear()
    monkeypatch.setattr("sys.version", "4.0")

    run(shell)

    assert len(made) == MANY


@pytest.mark.parametrize("way", ["off", "damaged", "of others", "a pipe", "a folder"])
def test_without_what_was_kept_each_is_made_and_compared(
    shell: Shell, made: list[str], way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What can't be read or trusted is nothing, and no error."""
    run(shell)
    made.clear()
    kept = Path("kept/behovsmelding/documents/marks")
    assert kept.stat().st_mode & 0o777 & kept.parent.stat().st_mode & 0o077 == 0
    if way == "off":
        monkeypatch.setenv(cached.NO_CACHE, "1")
    elif way == "damaged":
        kept.write_bytes(b"x" + kept.read_bytes())
    elif way == "of others":
        kept.parent.chmod(0o777)
    else:
        kept.unlink()
        kept.mkdir() if way == "a folder" else os.mkfifo(kept)

    before = written()

    assert run(shell) == 0
    assert (len(made), written()) == (MANY, before)


def test_marks_are_no_more_than_so_many(
    shell: Shell, made: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The oldest go first."""
    monkeypatch.setattr("behovsmelding.repository.settled.KEPT", MANY)
    run(shell)
    run(shell, "--uten-kontaktdata")
    made.clear()

    run(shell, "--uten-kontaktdata")
    assert made == []
    run(shell)
    assert len(made) == MANY
