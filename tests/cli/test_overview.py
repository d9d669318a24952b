"""`behovsmelding overview`: what many behovsmeldinger say together."""

import json
import re
import shutil
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from behovsmelding import load, render
from behovsmelding.cli import overview
from behovsmelding.repository.formats import FORMATS
from tests.support.commands import EXAMPLES, NARVIK, Shell
from tests.support.forms import COUNTY
from tests.support.season import Submission, write


@pytest.fixture(scope="module", name="made")
def small_season(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Submission]]:
    """Write a season once: two of each form have an error."""
    folder = tmp_path_factory.mktemp("season")
    return folder, write(folder, 18)


def told(shell: Shell, *args: object) -> Any:
    """Run it to JSON, and return what that holds."""
    path = Path(str(args[0])).parent / "told.json"
    assert shell("overview", *args, "-o", path).code == 0
    return json.loads(path.read_text(encoding="utf-8"))


def test_it_adds_up_what_was_written(shell: Shell, made: tuple[Path, list[Submission]]) -> None:
    """To the krone, by somebody who knows what stands in each file: those without errors count."""
    folder, submissions = made
    right = [each for each in submissions if not each.has_error]

    years = told(shell, folder, "--forms", COUNTY)["tables"]["år"]["rows"]

    for year in (2025, 2027):
        (row,) = (each for each in years if each["år"] == year)
        assert row["sum"] == sum(each.kroner for each in right if each.year == year)
        assert row["sum_innsendt"] == sum(
            each.kroner for each in right if each.year == year and each.is_sent
        )


def test_it_agrees_with_the_documents(shell: Shell, made: tuple[Path, list[Submission]]) -> None:
    """What is in no sum is what can't be rendered, and the rest prints the sum that is added."""
    folder, submissions = made
    rows = told(shell, folder, "--forms", COUNTY)["tables"]["behovsmeldinger"]["rows"]

    assert len(rows) == len(submissions)
    by_file = {Path(row["fil"]).relative_to(folder).as_posix(): row for row in rows}
    for each in submissions[:9]:
        row = by_file[each.name]
        assert (row["sum"] is None) is each.has_error
        if not each.has_error:
            melding = load(folder / each.name, forms=COUNTY)
            assert row["sum"] == each.kroner == melding.sum_totalt
            assert melding.skjema not in {"2025", "2027"} or render(melding)


def test_it_is_printed_as_markdown(shell: Shell) -> None:
    """Without a file it is a page, in bokmål or in what is asked for."""
    out = shell("overview", NARVIK).out.replace("\u00a0", " ")

    assert out.startswith("# Oversikt over ")
    assert "1 behovsmelding: 0 innsendt, 1 utkast. Til sammen 3 406 800 kroner." in out
    assert "| Regional ordning |" in out
    assert "Together" in shell("overview", NARVIK, "--lang", "en").out


def test_a_folder_that_one_stands_in_has_a_name(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what can't be read has a year that nobody knows, told in its own row."""
    folder = tmp_path / "sesong"
    folder.mkdir()
    (folder / "narvik.yaml").write_bytes(NARVIK.read_bytes())
    (folder / "halv.yaml").write_text("skjema: 2025\n  - tiltak\n", encoding="utf-8")
    monkeypatch.chdir(folder)

    out = shell("overview", ".").out

    assert out.startswith("# Oversikt over sesong\n")
    assert "| ukjent år | 0 | 0 | 1 |" in out


def test_several_files_are_written_at_once(shell: Shell, tmp_path: Path) -> None:
    """A format by the end of each name; another end is refused before anything is read."""
    one, other = tmp_path / "o.csv", tmp_path / "o.md"

    ended = shell("overview", NARVIK, "-o", one, "-o", other)

    assert (ended.code, ended.out) == (0, "")
    assert one.read_bytes().startswith(b"\xef\xbb\xbfFil;Skjema;")
    assert other.read_text(encoding="utf-8").startswith("# Oversikt")
    assert shell("overview", NARVIK, "-o", tmp_path / "o.docx").code == 2


def test_one_table_can_be_asked_for(shell: Shell) -> None:
    """By its name; one that there is not is a slip, and the others are named."""
    out = shell("overview", NARVIK, "--table", "tilskuddsbrev").out

    assert "| 2025 | Narvik kommune |" in out
    assert "## Funn" not in out
    assert "tilskuddsbrev" in shell("overview", NARVIK, "--table", "tiltk").err


def test_contact_people_can_be_left_out(shell: Shell) -> None:
    """And account numbers are told only where they are asked for."""
    whole = EXAMPLES / "salten-2027.yaml"

    assert "Eksempel" in shell("overview", whole).out
    assert "Eksempel" not in shell("overview", whole, "--uten-kontaktdata").out
    paid = ("overview", whole, "--table", "tilskuddsbrev")
    assert "Kontonummer" not in shell(*paid).out
    assert "| Kontonummer |" in shell(*paid, "--kontonummer").out


def test_findings_of_a_broken_line_name_nobody_where_contact_people_are_left_out(
    shell: Shell, tmp_path: Path
) -> None:
    """Where a line about people can't be read, nobody knows which words are a name."""
    file = tmp_path / "a.yaml"
    text = (EXAMPLES / "narvik-2027.yaml").read_text(encoding="utf-8")
    file.write_text(text.replace("    type: kommune\n", "    Kari Nordmann\n", 1), encoding="utf-8")

    shown = ("overview", file, "--table", "funn")

    assert "«Kari Nordmann»" in shell(*shown).out
    assert "BM" in shell(*shown, "--uten-kontaktdata").out
    assert "Kari" not in shell(*shown, "--uten-kontaktdata").out


def test_a_file_that_can_not_be_read_is_told(shell: Shell, tmp_path: Path) -> None:
    """It stands in the list, with why, and in no sum."""
    good, bad = tmp_path / "a.yaml", tmp_path / "b.yaml"
    good.write_bytes(NARVIK.read_bytes())
    bad.write_text("skjema: 2025\n  - tiltak\n", encoding="utf-8")

    out = shell("overview", tmp_path).out.replace("\u00a0", " ")

    assert "2 behovsmeldinger: 0 innsendt, 1 utkast. Til sammen 3 406 800 kroner." in out
    assert "1 er ikke med i summene: 1 har feil" in out
    assert "| Kan ikke leses, og er ikke med i summene. |" in out


def test_it_is_held_against_a_frame_and_a_list(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the command line, else as the configuration says."""
    monkeypatch.setattr(overview, "today", lambda: date(2025, 3, 1))
    shutil.copy(NARVIK, tmp_path)
    (tmp_path / "eiere.csv").write_text("Narvik kommune\nVefsn kommune\n", encoding="utf-8")
    (tmp_path / "behovsmelding.toml").write_text(
        'expected = "eiere.csv"\n[ramme]\n2025 = "3 000 000"\n', encoding="utf-8"
    )

    out = shell("overview", tmp_path).out.replace("\u00a0", " ")

    assert (
        "2025: behovet er 3 406 800 kroner. Rammen er 3 000 000 kroner, 406 800 kroner for" in out
    )
    assert "0 av 2 på listen har sendt inn. 1 mangler, 1 har bare utkast." in out
    assert "| Vefsn kommune |  |  | mangler, og fristen er ute | 01.02.2025 |  |" in out
    frame = ("--ramme", "2025=4 000 000", "--ramme", "2025/regional=1 000 000")
    out = shell("overview", tmp_path, *frame).out.replace("\u00a0", " ")
    assert "593 200 kroner igjen" in out
    assert "| 1 000 000 | -130 000 |" in out
    assert shell("overview", tmp_path, "--ramme", "mye").code == 2


def test_what_was_sent_in_with_errors_is_counted_as_such(shell: Shell, tmp_path: Path) -> None:
    """It has come, and somebody must be told."""
    text = NARVIK.read_text(encoding="utf-8").replace("status: utkast", "status: innsendt")
    (tmp_path / "narvik.yaml").write_text(f"{text}staus: utkast\n", encoding="utf-8")
    owners = tmp_path / "eiere.csv"
    owners.write_text("Narvik kommune\nVefsn kommune\n", encoding="utf-8")

    out = shell("overview", tmp_path, "--eiere", owners).out

    assert "1 av 2 på listen har sendt inn. 1 mangler, 0 har bare utkast.\n" in out
    assert "1 av de innsendte har feil.\n" in out


def test_every_format_holds_the_same_sum(shell: Shell, tmp_path: Path) -> None:
    """A workbook and a page as well as the others."""
    files = [tmp_path / f"o.{end}" for end in FORMATS]

    shell("overview", NARVIK, *(word for file in files for word in ("-o", file)))

    held = {file.suffix: file.read_bytes() for file in files}
    with ZipFile(BytesIO(held.pop(".xlsx"))) as archive:
        held[".xlsx"] = archive.read("xl/worksheets/sheet2.xml")
    for end, content in held.items():
        assert b"3406800" in re.sub(rb"\xc2\xa0", b"", content), end
