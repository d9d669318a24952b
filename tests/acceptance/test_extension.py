"""The extension for VS Code as it is packed: whole, in every language, and the same each time."""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from tests.support.commands import CHECKOUT, Shell

EXTENSION = CHECKOUT / "editors" / "vscode"
PACKAGE: dict[str, Any] = json.loads((EXTENSION / "package.json").read_text("utf-8"))
LANGUAGES = sorted(EXTENSION.glob("package.nls*.json"))


def packed(folder: Path, *options: str) -> Path:
    """Return the file that the extension is packed to in *folder*."""
    command = [sys.executable, str(EXTENSION / "pack.py"), "--folder", str(folder), *options]
    subprocess.run(command, check=True, capture_output=True)
    (made,) = folder.glob("*.vsix")
    return made


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.name)
def test_every_word_is_there_in_every_language(path: Path) -> None:
    """No more and no fewer than the extension asks for."""
    named = set(re.findall(r"\"%([\w.]+)%\"", (EXTENSION / "package.json").read_text("utf-8")))
    words = json.loads(path.read_text("utf-8"))

    assert words.keys() == named
    assert all(words.values())


def test_it_speaks_bokmål_nynorsk_and_english() -> None:
    """Bokmål where nothing else is asked for: VS Code itself speaks no Norwegian."""
    assert {each.name for each in LANGUAGES} == {
        "package.nls.json",
        "package.nls.nn.json",
        "package.nls.en-gb.json",
    }


@pytest.mark.parametrize(
    ("language", "word"), [("nb", "Lag Word"), ("nn", "Lag Word"), ("en", "Make Word")]
)
def test_its_commands_speak_the_language_that_is_chosen(
    tmp_path: Path, language: str, word: str
) -> None:
    """Each stands once in every menu it is in, in the words of the setting, and is registered."""
    with ZipFile(packed(tmp_path)) as archive:
        package = json.loads(archive.read("extension/package.json"))["contributes"]
    titles = {each["command"]: each["title"] for each in package["commands"]}
    code = (EXTENSION / "src" / "commands.ts").read_text("utf-8")
    (listed,) = re.findall(r"return \[(.*)\]\.map\(\(language\)", code)
    endings = re.findall(r"\"(\.?\w*)\"", listed)
    ending = "" if language == "nb" else f".{language}"

    assert titles[f"behovsmelding.word{ending}"] == word
    assert titles.keys() == {
        f"{each['command']}{ending}"
        for each in PACKAGE["contributes"]["commands"]
        for ending in endings
    }
    for name, entries in PACKAGE["contributes"]["menus"].items():
        chosen = f" && config.behovsmelding.language == '{language}'"
        shown = [each for each in package["menus"][name] if each["when"].endswith(chosen)]
        assert [each["command"] for each in shown] == [f"{e['command']}{ending}" for e in entries]
        assert [each["when"].removesuffix(chosen) for each in shown] == [e["when"] for e in entries]


def test_every_command_has_its_place_in_the_palette() -> None:
    """One without a line there would be shown in all languages at once."""
    palette = [each["command"] for each in PACKAGE["contributes"]["menus"]["commandPalette"]]

    assert palette == [each["command"] for each in PACKAGE["contributes"]["commands"]]


def test_what_it_says_itself_is_in_three_languages_too() -> None:
    """Each sentence of its table."""
    table = (EXTENSION / "src" / "words.ts").read_text("utf-8")
    names = re.findall(r"(?m)^  (\w+): \{", table)
    told = {
        language: len(re.findall(rf"\b{language}: \"", table)) for language in ("nb", "nn", "en")
    }

    assert names
    assert told == dict.fromkeys(("nb", "nn", "en"), len(names))


def test_each_command_is_carried_out() -> None:
    """What stands in a menu does something, and what is done stands in one."""
    declared = {each["command"] for each in PACKAGE["contributes"]["commands"]}
    code = (EXTENSION / "src" / "commands.ts").read_text("utf-8")
    carried_out = re.findall(r"(?m)^  (\w+): \((?:\{ .* \})?\) => ", code)

    assert {f"behovsmelding.{name}" for name in carried_out} == declared


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_it_reads_every_line_of_a_check(shell: Shell, tmp_path: Path, language: str) -> None:
    """What its matcher takes from a finding: the file, the place, how bad it is, and the code."""
    (matcher,) = PACKAGE["contributes"]["problemMatchers"]
    pattern = matcher["pattern"]
    path = tmp_path / "min melding.yaml"
    path.write_text("skjema: 2025\nflere_ordninger: x\n", encoding="utf-8")

    told = shell("check", "--format", "concise", "--lang", language, str(tmp_path)).out
    found = [re.fullmatch(pattern["regexp"], line) for line in told.splitlines()]

    assert found
    assert all(found)
    slips = [each for each in found if each and each[pattern["code"]] == "BM203"]
    assert [(path.samefile(each[pattern["file"]]), each[pattern["line"]]) for each in slips] == [
        (True, "2")
    ]


def test_its_version_is_ours() -> None:
    """It brings the server that it was made with."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]

    assert PACKAGE["version"] == project["version"]


def test_its_lock_names_no_machine() -> None:
    """What is taken is known by its hash, and not by where it came from."""
    assert '"resolved"' not in (EXTENSION / "package-lock.json").read_text("utf-8")


def test_it_tells_nobody_anything() -> None:
    """No telemetry, and no address but those of the form and the file."""
    code = "\n".join(each.read_text("utf-8") for each in (EXTENSION / "src").glob("*.ts"))

    assert "telemetry" not in code.lower()
    assert re.findall(r"https?://", code) == []


def test_it_is_packed_whole(tmp_path: Path) -> None:
    """With the lists that VS Code reads, and a program that can be run."""
    server = tmp_path / "server"
    (server / "_internal").mkdir(parents=True)
    (server / "_internal" / "data.csv").write_text("a;b\n")
    program = server / "behovsmelding"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)

    with ZipFile(packed(tmp_path / "made", "--server", str(server))) as archive:
        names = set(archive.namelist())
        modes = {each.filename: each.external_attr >> 16 for each in archive.infolist()}
        manifest = archive.read("extension.vsixmanifest").decode()

    contributes = PACKAGE["contributes"]
    (language,), (grammar,) = contributes["languages"], contributes["grammars"]
    needed = {PACKAGE["icon"], language["configuration"], language["icon"]["dark"], grammar["path"]}

    assert {"[Content_Types].xml", "extension/package.json"} <= names
    assert {f"extension/{each.removeprefix('./')}" for each in needed} <= names
    assert modes["extension/server/behovsmelding"] & 0o111
    assert not modes["extension/server/_internal/data.csv"] & 0o111
    assert 'TargetPlatform="' in manifest
    assert PACKAGE["icon"] in manifest


def test_it_changes_no_yaml_but_behovsmeldinger() -> None:
    """What it sets, it sets for the language of its own, which no file name has."""
    contributes = PACKAGE["contributes"]
    (own,) = contributes["languages"]
    (coloured,) = contributes["semanticTokenScopes"]
    defaults = contributes["configurationDefaults"]
    colours = defaults.pop("editor.semanticTokenColorCustomizations")["rules"]

    assert own.keys().isdisjoint({"extensions", "filenames", "filenamePatterns", "firstLine"})
    assert [*defaults] == [f"[{own['id']}]"]
    assert coloured["language"] == own["id"]
    assert {each.rpartition(":")[2] for each in colours} == {own["id"]}


def test_it_is_packed_the_same_each_time(tmp_path: Path) -> None:
    """Whoever wants to know what is in it can make it again, whenever that is."""
    server = tmp_path / "server"
    server.mkdir()
    (server / "behovsmelding").write_text("#!/bin/sh\n")

    one = packed(tmp_path / "one", "--server", str(server)).read_bytes()
    os.utime(server / "behovsmelding", (1, 1))
    assert packed(tmp_path / "other", "--server", str(server)).read_bytes() == one


ASKED_FOR = """
import ast, importlib, sys
from pathlib import Path
import behovsmelding
sys.modules.update(dict.fromkeys(sys.argv[1:]))
for path in Path(behovsmelding.__file__).parent.rglob("*.py"):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module.partition(".")[0] != "behovsmelding":
            found = importlib.import_module(node.module)
            for each in node.names:
                if not hasattr(found, each.name):
                    importlib.import_module(f"{node.module}.{each.name}")
"""
"""Import all that is not ours, wherever it is asked for, without the modules that are named."""


def test_the_program_in_it_lacks_nothing_that_it_asks_for() -> None:
    """Not even where it asks late: whoever typed half a number had no checks any more."""
    spec = (EXTENSION / "server.spec").read_text("utf-8")
    left_out = json.loads(spec.partition("excludes=")[2].partition("\n")[0].rstrip(","))
    command = [sys.executable, "-c", ASKED_FOR, *left_out]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (done.stderr, done.returncode) == ("", 0)
