"""The guides for coordinators and Statsforvalteren: commands print what stands below them."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from behovsmelding.cli import overview
from behovsmelding.model.kroner import Kroner
from tests.support import templates as t
from tests.support.commands import CHECKOUT, EXAMPLES, NARVIK, VEFSN, Shell

DOCS = CHECKOUT / "docs"
BLOCK = re.compile(r"```sh\n(.*?)\n```(?:\n\n```text\n(.*?)```)?", re.DOTALL)
LIST = re.compile(r"```text\n(Navn;.*?)```", re.DOTALL)


def blocks(guide: str) -> list[tuple[str, str]]:
    """Return each command of *guide* with what it prints; «…» stands for any lines."""
    return BLOCK.findall((DOCS / guide).read_text(encoding="utf-8"))


def ran(shell: Shell, command: str, expected: str) -> int:
    """Run *command*, hold what it prints against what is *expected*, and return its exit code."""
    words = re.findall(r'"[^"]*"|\S+', command)[1:]
    told = shell(*(word.strip('"') for word in words))
    said = (told.err + told.out).replace("\u00a0", " ")
    pattern = re.escape(expected).replace(re.escape("…\n"), "(?:.*\n)*")
    assert expected == "" or re.fullmatch(pattern, said), said
    return told.code


def typed_in(document: Path) -> None:
    """Change a contact person's title in *document*, as a colleague would in Word."""
    parts = t.unpacked(document.read_bytes())
    text = parts["word/document.xml"].decode()
    assert "Koordinator for partnerskap" in text
    changed = text.replace("Koordinator for partnerskap", "Leder for partnerskap")
    document.write_bytes(t.packed({**parts, "word/document.xml": changed}))


def test_the_guide_for_coordinators(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From an empty folder to a document that is delivered, back from Word, and next year."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(NARVIK, tmp_path)
    commands = blocks("veileder.md")

    assert len(commands) == 8
    for command, expected in commands:
        if " show " in command:
            # What a coordinator answers in between is that of the example.
            shutil.copy(EXAMPLES / "narvik-2027.yaml", tmp_path)
        elif " merge " in command:
            typed_in(tmp_path / "narvik-2027.docx")
        assert ran(shell, command, expected) == 0, command


def test_the_guide_for_statsforvaltere(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder of those who have delivered, with a list of those who are to."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(overview, "today", lambda: date(2025, 3, 1))
    (tmp_path / "2025").mkdir()
    for each in (NARVIK, VEFSN):
        shutil.copy(each, tmp_path / "2025")
    (owners,) = LIST.findall((DOCS / "for-statsforvaltere.md").read_text(encoding="utf-8"))
    (tmp_path / "eiere.csv").write_text(owners, encoding="utf-8")
    commands = blocks("for-statsforvaltere.md")

    assert len(commands) == 6
    for command, expected in commands:
        if " diff " not in command:
            assert ran(shell, command, expected) == 0, command
    assert (tmp_path / "oversikt.xlsx").read_bytes().startswith(b"PK")


def test_what_the_guide_says_of_the_configuration_can_be_said(shell: Shell, tmp_path: Path) -> None:
    """The list and the frames, as they are written there."""
    text = (DOCS / "for-statsforvaltere.md").read_text(encoding="utf-8")
    (said,) = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    (tmp_path / "behovsmelding.toml").write_text(said, encoding="utf-8")
    (tmp_path / "eiere.csv").write_text("Narvik kommune\n", encoding="utf-8")
    shutil.copy(EXAMPLES / "narvik-2027.yaml", tmp_path)

    out = shell("overview", tmp_path, "--table", "fordeling").out.replace("\u00a0", " ")

    assert f"| {Kroner(7_000_000)} |".replace("\u00a0", " ") in out
