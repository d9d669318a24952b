"""`check --fix` and `--diff`: what is mended, told and written, and what is left alone."""

import re
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from behovsmelding.reading.mending import mend
from tests.support.commands import CHECKOUT, NARVIK, Shell


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """A file with three slips, in a folder of its own."""
    path = tmp_path / "narvik.yaml"
    path.write_bytes(
        b"skjema: 2025\r\nflere_ordninger: no\r\ntiltak:\r\n- tilskudd: {eier: 1.000}\r\n"
    )
    return path


def test_fix_writes_the_file_and_its_schema(shell: Shell, wrong: Path) -> None:
    """--fix mends the file, tells each fix, asks to look over a guess, and shows what is left."""
    result = shell("check", "--fix", wrong)

    assert b"flere_ordninger: nei\r\n" in wrong.read_bytes()
    assert (wrong.parent / ".behovsmelding" / "2025.schema.json").is_file()
    assert "narvik.yaml:2:18: rettet BM203" in result.out
    assert re.search(r"rettet BM302: .* → 1 000 \(se over at det ble riktig\)", result.out)
    assert "BM401" in result.out
    assert result.code == 0


def test_the_schema_comes_with_a_line_that_names_another(shell: Shell, wrong: Path) -> None:
    """A line that is mended is of no use without the schema it names."""
    line = b"# yaml-language-server: $schema=.behovsmelding/2024.schema.json\n"
    wrong.write_bytes(line + wrong.read_bytes())

    shell("check", "--fix", wrong)

    assert b"/2025.schema.json\n" in wrong.read_bytes()
    assert (wrong.parent / ".behovsmelding" / "2025.schema.json").is_file()


def test_fixing_twice_changes_nothing(shell: Shell, wrong: Path) -> None:
    """The second time there is nothing to do, and the file is not even written."""
    shell("check", "--fix", wrong)
    before = wrong.stat()

    result = shell("check", "--fix", wrong)

    assert "rettet" not in result.out
    assert before.st_mtime_ns == wrong.stat().st_mtime_ns


def test_only_chosen_codes_are_fixed(shell: Shell, wrong: Path) -> None:
    """--select and --ignore say what to fix, too."""
    shell("check", "--fix", "--select", "BM203", wrong)

    assert (
        wrong.read_bytes()
    ) == b"skjema: 2025\r\nflere_ordninger: nei\r\ntiltak:\r\n- tilskudd: {eier: 1.000}\r\n"


def test_diff_shows_and_writes_nothing(shell: Shell, wrong: Path) -> None:
    """--diff prints a unified diff, leaves the file alone, and exits with 1."""
    before = wrong.read_bytes()

    result = shell("check", "--diff", wrong)

    assert "-flere_ordninger: no" in result.out
    assert "+flere_ordninger: nei" in result.out
    assert (before, 1) == (wrong.read_bytes(), result.code)
    assert not (wrong.parent / ".behovsmelding").exists()


def test_a_diff_in_a_public_log_covers_contact_data(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what was mended beside it as it is; on one's own machine nothing is covered."""
    file = tmp_path / "a.yaml"
    file.write_text(
        "skjema: 2025\neier:\n  kontaktperson:\n    navn: Kari Nordmann\n"
        "    epost: kari@example.no\nflere_ordninger: no\n",
        encoding="utf-8",
    )
    own = shell("check", "--diff", file).out
    monkeypatch.setenv("CI", "true")
    public = shell("check", "--diff", file).out

    assert "kari@example.no" in own
    assert not {"Kari", "Nordmann", "kari@example.no"} & set(public.split())
    assert [line for line in public.splitlines() if line[:1] in "+-"] == [
        line for line in own.splitlines() if line[:1] in "+-"
    ]
    assert "     epost: •••••••••••••••" in public.splitlines()


def test_nothing_to_fix_is_no_diff(shell: Shell) -> None:
    """A file without fixes has no diff, and --diff exits with 0."""
    result = shell("check", "--diff", NARVIK)

    assert (result.out, result.code) == ("", 0)


def test_a_patch_of_the_diff_is_the_fix(
    shell: Shell, wrong: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`git apply` of the diff gives the file that --fix writes, byte for byte."""
    git = shutil.which("git")
    assert git
    monkeypatch.chdir(wrong.parent)
    diff = shell("check", "--diff", wrong.name).out

    subprocess.run([git, "apply", "-"], input=diff.encode(), check=True)
    patched = wrong.read_bytes()
    assert patched == mend(patched, wrong.name).data


def test_standard_input_cannot_be_fixed(shell: Shell) -> None:
    """There is nowhere to write the result, so it is said what to do."""
    result = shell("check", "--fix", "-")

    assert result.code == 2
    assert "--diff" in result.err


def test_a_write_protected_file_is_told_and_left(shell: Shell, wrong: Path) -> None:
    """A file that may not be written is left as it is, with exit code 2."""
    before = wrong.read_bytes()
    wrong.chmod(stat.S_IRUSR)

    result = shell("check", "--fix", wrong)

    assert (2, before) == (result.code, wrong.read_bytes())


def test_a_fixed_file_keeps_who_may_read_it(shell: Shell, wrong: Path) -> None:
    """Contact people stand in the file: a private one stays private."""
    wrong.chmod(0o600)

    shell("check", "--fix", wrong)

    assert stat.S_IMODE(wrong.stat().st_mode) == 0o600


def test_check_fix_writes_the_schema_it_names(shell: Shell, tmp_path: Path) -> None:
    """The schema lies where the new first line says, in the målform of the file."""
    path = tmp_path / "narvik.yaml"
    path.write_text("skjema: 2025\nmålform: nn\n", encoding="utf-8")
    shell("check", "--fix", path)

    made = tmp_path / ".behovsmelding" / "2025.nn.schema.json"
    assert "2025.nn.schema.json" in path.read_text(encoding="utf-8").splitlines()[0]
    assert made.read_bytes() == (CHECKOUT / "schemas" / made.name).read_bytes()
