"""The files for VS Code that are ready to copy start the server, and read what a check finds."""

import json
import re
from pathlib import Path

import pytest

from behovsmelding.cli import COMMANDS
from tests.support.commands import CHECKOUT, Shell

VS_CODE = CHECKOUT / "docs" / "vscode" / ".vscode"


def test_the_files_for_vs_code_start_the_server() -> None:
    """What is ready to copy is JSON, and names a command that exists and the extensions it sets."""
    settings = json.loads((VS_CODE / "settings.json").read_text(encoding="utf-8"))
    extensions = json.loads((VS_CODE / "extensions.json").read_text(encoding="utf-8"))

    command = [settings["glspc.server.command"], *settings["glspc.server.commandArguments"]]
    assert command == ["behovsmelding", "lsp"]
    assert command[1] in COMMANDS
    assert set(extensions["recommendations"]) == {"redhat.vscode-yaml", "zsol.vscode-glspc"}


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_tasks_for_vs_code_know_every_finding(
    shell: Shell, tmp_path: Path, language: str
) -> None:
    """What the task finds in a folder is matched line by line, with its place in the file."""
    whole = json.loads((VS_CODE / "tasks.json").read_text(encoding="utf-8"))
    check, render = whole["tasks"]
    pattern = check["problemMatcher"]["pattern"]
    path = tmp_path / "min melding.yaml"
    path.write_text("skjema: 2025\nflere_ordninger: x\n", encoding="utf-8")

    arguments = [each.replace("${workspaceFolder}", str(tmp_path)) for each in check["args"]]
    told = shell(*arguments, "--lang", language).out.splitlines()
    found = [re.fullmatch(pattern["regexp"], line) for line in told]

    assert [check["command"], render["command"]] == ["behovsmelding"] * 2
    assert {check["args"][0], render["args"][0]} <= set(COMMANDS)
    assert found
    assert all(found)
    slips = [each for each in found if each and each[pattern["code"]] == "BM203"]
    assert [(path.samefile(each[pattern["file"]]), each[pattern["line"]]) for each in slips] == [
        (True, "2")
    ]
