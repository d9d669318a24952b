"""CONTRIBUTING.md speaks of what is there, and of every room."""

import re

import pytest

from tests.support.commands import CHECKOUT
from tests.support.modules import HOME, ROOT, modules

TEXT = (CHECKOUT / "CONTRIBUTING.md").read_text(encoding="utf-8")
CHANGES = re.findall(r"^\| .+ \|$", TEXT.partition("## How we write")[0], re.MULTILINE)[1:]
GLOSSARY = TEXT.partition("## Words we use")[2]
STANDS_FOR = {"<generation>": "lokal", "<form>": "2027", "<group>": "amounts"}


def paths(row: str) -> list[str]:
    """Return the files and folders that *row* names, with an example in the place of a name."""
    for name, example in STANDS_FOR.items():
        row = row.replace(name, example)
    return [each for each in re.findall(r"`([^` ]+)`", row) if each.endswith(("/", ".py", ".yaml"))]


@pytest.mark.parametrize("row", CHANGES)
def test_what_is_to_be_touched_is_there(row: str) -> None:
    """A name that was changed in the code is changed here too."""
    roots = (HOME, CHECKOUT)

    assert [each for each in paths(row) if not any((root / each).exists() for root in roots)] == []


def test_every_room_is_named() -> None:
    """Whoever wants to change anything finds the room it is in."""
    rooms = {name.partition(".")[0] for name in modules()} - {ROOT, "__main__"}
    named = {each.partition("/")[0].removesuffix(".py") for row in CHANGES for each in paths(row)}

    assert rooms - named == set()


@pytest.mark.parametrize("word", re.findall(r"^\| `?(\w+)`? \|", GLOSSARY, re.MULTILINE)[1:])
def test_a_word_of_the_glossary_is_in_use(word: str) -> None:
    """One that was given up is no longer told."""
    code = "".join(path.read_text(encoding="utf-8") for path in HOME.rglob("*.py"))

    assert re.search(rf"\b{word}", code)


@pytest.mark.parametrize("command", re.findall(r"`make (\w+)`", TEXT))
def test_every_command_is_one_of_make(command: str) -> None:
    """And is told of at the top of the Makefile."""
    makefile = (CHECKOUT / "Makefile").read_text(encoding="utf-8")

    assert re.search(rf"^# make {command}  +\S", makefile, re.MULTILINE)
    assert re.search(rf"^{command}:", makefile, re.MULTILINE)
