"""`behovsmelding new`: a form to fill in, as YAML."""

import json
from pathlib import Path

import pytest

from behovsmelding import load, read, to_dict
from tests.support.colleague import edited
from tests.support.commands import EXAMPLES, Shell


@pytest.mark.parametrize("målform", ["nb", "nn"])
def test_a_new_file_checks_with_warnings_only(shell: Shell, tmp_path: Path, målform: str) -> None:
    """What `new` writes is a valid draft in the målform that was asked for."""
    path = tmp_path / "ny.yaml"

    assert shell("new", "2025", "-o", path, "--målform", målform).code == 0
    assert shell("check", path).code == 0
    assert f"målform: {målform}" in path.read_text(encoding="utf-8")


def test_a_new_file_renders(shell: Shell, tmp_path: Path) -> None:
    """An untouched new file is a form with every answer open, and becomes one in Word."""
    shell("new", "2025", "-o", tmp_path / "ny.yaml")

    assert shell("render", tmp_path / "ny.yaml").code == 0
    assert (tmp_path / "ny.docx").is_file()


def test_the_first_line_names_a_schema_that_is_there(shell: Shell, tmp_path: Path) -> None:
    """The schema that the first line attaches lies where it says, relative to the file."""
    shell("new", "2025", "-o", tmp_path / "ny.yaml")

    first = (tmp_path / "ny.yaml").read_text(encoding="utf-8").splitlines()[0]
    reference = first.removeprefix("# yaml-language-server: $schema=")
    assert json.loads((tmp_path / reference).read_text(encoding="utf-8"))["$schema"]


def test_a_file_is_not_written_over(shell: Shell, tmp_path: Path) -> None:
    """Somebody's answers are not lost to a second `new`; --force says otherwise."""
    path = tmp_path / "ny.yaml"
    path.write_text("mine svar", encoding="utf-8")

    assert shell("new", "2025", "-o", path).code == 2
    assert path.read_text(encoding="utf-8") == "mine svar"
    assert shell("new", "2025", "-o", path, "--force").code == 0


def test_an_unknown_form_names_those_there_are(shell: Shell, tmp_path: Path) -> None:
    """A form that isn't there is said so, with the names of those that are."""
    result = shell("new", "1999", "-o", tmp_path / "ny.yaml")

    assert result.code == 2
    assert "2025" in result.err


@pytest.mark.parametrize("målform", ["nb", "nn"])
def test_a_form_in_word_is_filled_in_and_read(shell: Shell, tmp_path: Path, målform: str) -> None:
    """Nobody needs YAML to begin; and nobody's answers are written over."""
    form = tmp_path / "skjema.docx"
    assert shell("new", "2027", "-o", form, "--målform", målform).code == 0
    assert [each.name for each in tmp_path.iterdir()] == ["skjema.docx"]
    form.write_bytes(
        edited(
            form.read_bytes(),
            lambda word: word.type("eiere[0].navn", "Narvik kommune"),
            lambda word: word.type("tiltak[0].navn", "Lesing i alle fag"),
            lambda word: word.type("tiltak[0].beskrivelse", "Vi leser mer.", "Alle er med."),
            lambda word: word.type("tiltak[0].tilskudd[0].mottaker", "Narvik kommune"),
            lambda word: word.type("tiltak[0].tilskudd[0].beløp", "110 000"),
            lambda word: word.tick("tiltak[0].område=skole"),
        )
    )

    assert shell("read", form, "-o", tmp_path / "narvik.yaml").code == 0
    data = to_dict(load(tmp_path / "narvik.yaml"))
    assert data["målform"] == målform
    assert data["eiere"] == [{"navn": "Narvik kommune"}]
    assert data["tiltak"] == [
        {
            "navn": "Lesing i alle fag",
            "område": ["skole"],
            "beskrivelse": "Vi leser mer.\n\nAlle er med.",
            "tilskudd": {"Narvik kommune": 110000},
        }
    ]
    assert shell("new", "2027", "-o", form).code == 2


def test_an_old_behovsmelding_is_carried_over_to_a_form_in_word(
    shell: Shell, tmp_path: Path
) -> None:
    """What is known already stands there, to be gone on with in Word."""
    form = tmp_path / "ny.docx"
    assert shell("new", "2027", "--from", EXAMPLES / "narvik-2025.yaml", "-o", form).code == 0
    assert read(form).melding.eiere[0].navn == "Narvik kommune"
