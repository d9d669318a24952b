"""Commands do what `behovsmelding.toml` says, after the command line and the environment."""

import json
import shutil
from pathlib import Path

import pytest

from tests.support.commands import EXAMPLES, NARVIK, Shell

WARNED = NARVIK.read_text(encoding="utf-8")
NAME = "behovsmelding.toml"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one file, that a warning is about."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "2025").mkdir()
    (tmp_path / "2025" / "narvik.yaml").write_text(WARNED, encoding="utf-8")
    return tmp_path


def say(folder: Path, text: str) -> None:
    """Let the configuration of *folder* say *text*."""
    (folder / NAME).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("command", ["check", "render"])
def test_strict_holds_unless_the_command_line_says_otherwise(
    shell: Shell, folder: Path, command: str
) -> None:
    """A warning fails where the configuration says so."""
    assert shell(command, "2025").code == 0
    say(folder, "strict = true")

    assert shell(command, "2025").code == 1
    assert shell(command, "2025", "--no-strict").code == 0


def test_codes_are_left_out_in_the_files_that_are_meant(shell: Shell, folder: Path) -> None:
    """Beside those that the command line leaves out; the others are told."""
    shutil.copy(folder / "2025" / "narvik.yaml", folder / "narvik.yaml")
    say(folder, '[ignore]\n"2025/" = ["BM4"]')

    told = json.loads(shell("check", ".", "--format", "json").out)["findings"]

    assert {finding["file"] for finding in told} == {"narvik.yaml"}
    more = shell("check", ".", "--format", "json", "--ignore", "BM4", "--ignore", "BM6").out
    assert not json.loads(more)["findings"]


def test_a_hook_passes_over_what_is_excluded(shell: Shell, folder: Path) -> None:
    """It names every file of a commit, and nobody has chosen them."""
    say(folder, 'exclude = ["2025/"]')

    assert "1 gyldig," in shell("check", "2025/narvik.yaml").out
    assert (
        "0 gyldige, 0 med feil, 1 hoppet over"
        in shell("check", "2025/narvik.yaml", "--skip-others").out
    )


def test_forms_come_from_the_line_then_the_environment_then_the_file(
    shell: Shell, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every command knows a county's forms where its folder says where they lie."""
    variant = EXAMPLES / "vestland-variant"
    shutil.copytree(variant / "skjema", folder / "skjema")
    (folder / "tomt").mkdir()
    (melding,) = variant.glob("*.yaml")
    shutil.copy(melding, folder / "2025" / "vestland.yaml")
    assert shell("check", "2025/vestland.yaml").code == 1
    say(folder, 'forms = "skjema"')

    assert shell("check", "2025/vestland.yaml").code == 0
    assert shell("show", "2025/vestland.yaml").code == 0
    monkeypatch.setenv("BEHOVSMELDING_FORMS", "tomt")
    assert shell("check", "2025/vestland.yaml").code == 1
    assert shell("check", "2025/vestland.yaml", "--forms", "skjema").code == 0


@pytest.mark.parametrize("command", ["check", "render", "show"])
def test_a_mistake_is_shown_at_its_place_and_nothing_is_done(
    shell: Shell, folder: Path, command: str
) -> None:
    """What else it says can't be trusted, so that is trouble."""
    say(folder, "strict = true\nexlude = []")

    told = shell(command, "2025/narvik.yaml")

    assert told.code == 2
    assert f"{NAME}:2:1: feil BM941 Det finnes ingen innstilling" in told.out + told.err
    assert "BM4" not in told.out
    assert not (folder / "2025" / "narvik.docx").exists()


@pytest.mark.parametrize("format_", ["json", "sarif", "junit", "gitlab", "github", "concise"])
def test_a_mistake_is_told_in_every_format(shell: Shell, folder: Path, format_: str) -> None:
    """As a finding in that file."""
    say(folder, "exlude = []")

    told = shell("check", "2025", "--format", format_)

    assert told.code == 2
    assert "BM941" in told.out
    assert NAME in told.out
