"""What stands in the way of a file: told in a sentence, and never the end of the other files."""

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from behovsmelding.messages import Language, sentence
from behovsmelding.messages.ui.reasons import reason
from tests.support.commands import NARVIK, Shell

GOOD = NARVIK.read_text(encoding="utf-8")
FULL = Path("/dev/full")
ZERO = Path("/dev/zero")
COMMAND = [sys.executable, "-m", "behovsmelding"]
LONGEST = 255
"""How many bytes a file name may have on the disks we know."""


@pytest.fixture
def narvik(tmp_path: Path) -> Path:
    """A copy of the Narvik example in a folder of its own."""
    path = tmp_path / "narvik.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


def closing(monkeypatch: pytest.MonkeyPatch, closed: Path) -> None:
    """Let nobody look into *closed*, as a folder that belongs to another user."""
    look = Path.stat

    def stat(path: Path, **options: Any) -> os.stat_result:
        if closed in path.parents:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return look(path, **options)

    monkeypatch.setattr(Path, "stat", stat)


@pytest.mark.parametrize("command", [("check",), ("render",), ("show",), ("check", "--fix")])
def test_a_file_in_a_folder_one_may_not_enter(
    shell: Shell, narvik: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    """What may not be read is told in a sentence, in Norwegian."""
    closing(monkeypatch, narvik.parent)

    result = shell(*command, narvik)

    assert (result.code, result.out.count("Traceback")) == (2, 0)
    assert f"BM902 Får ikke lest {narvik}: ingen adgang." in result.err


def test_a_document_in_a_folder_one_may_not_enter(
    shell: Shell, narvik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What may not be written is told in a sentence too."""
    closed = narvik.parent / "lukket"
    closed.mkdir()
    closing(monkeypatch, closed)

    result = shell("render", narvik, "-o", closed)

    assert (result.code, "BM90" in result.err) == (2, True)


@pytest.mark.skipif(not FULL.exists(), reason="there is no /dev/full here")
def test_output_that_cannot_be_written_is_told() -> None:
    """A full disk under standard output ends the run with a sentence."""
    with FULL.open("w") as full:
        done = subprocess.run(
            [*COMMAND, "check", NARVIK], stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert done.returncode == 2
    assert done.stderr.decode() == "Kommandoen måtte stoppe: det er ikke mer plass.\n"


def test_ctrl_c_before_the_command_has_begun() -> None:
    """A Ctrl-C during the imports is no traceback."""
    interrupting = (
        "import sys\n"
        "class Finder:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'click': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Finder())\n"
        "from behovsmelding.__main__ import main\n"
        "main()\n"
    )
    done = subprocess.run([sys.executable, "-c", interrupting], capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (130, b"")


@pytest.mark.parametrize("ending", [".yaml", ".yml"])
def test_the_longest_name_there_can_be(shell: Shell, tmp_path: Path, ending: str) -> None:
    """A name of 255 bytes is rendered, or its document's name is said to be too long."""
    long = tmp_path / ("x" * (LONGEST - len(ending)) + ending)
    long.write_text(GOOD, encoding="utf-8")

    result = shell("render", long)

    written = [path.suffix for path in tmp_path.iterdir()]
    if ending == ".yaml":
        assert (result.code, sorted(written)) == (0, [".docx", ".yaml"])
    else:
        assert (result.code, written) == (2, [".yml"])
        assert "navnet er for langt" in result.err


def test_a_name_that_is_too_long(shell: Shell) -> None:
    """What can't be a name is no traceback."""
    result = shell("check", "x" * 300)

    assert (result.code, "navnet er for langt" in result.err) == (2, True)


@pytest.mark.skipif(not ZERO.exists(), reason="there is no /dev/zero here")
def test_a_device_is_refused(shell: Shell) -> None:
    """What never ends is never begun."""
    result = shell("check", ZERO, NARVIK)

    assert (result.code, "BM917" in result.err) == (2, True)
    assert "1 fil: 1 gyldig" in result.out


@pytest.mark.skipif(not ZERO.exists(), reason="there is no /dev/zero here")
def test_a_device_is_no_template(shell: Shell, narvik: Path) -> None:
    """Nor does a render begin on what never ends."""
    result = shell("render", narvik, "--template", ZERO)

    assert (result.code, "BM917" in result.err) == (2, True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_that_nobody_writes_to_is_refused(shell: Shell, narvik: Path) -> None:
    """A named pipe in a folder does not hold up the files beside it."""
    os.mkfifo(narvik.with_name("rør.yaml"))

    result = shell("check", narvik.parent)

    assert (result.code, "BM917" in result.err) == (2, True)
    assert "1 gyldig" in result.out


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="there is no /dev/fd here")
def test_what_a_shell_has_opened_is_read(shell: Shell) -> None:
    """`check <(…)` works: the shell gives us a pipe that is open already."""
    reading, writing = os.pipe()
    os.write(writing, GOOD.encode())
    os.close(writing)

    result = shell("check", f"/dev/fd/{reading}")

    os.close(reading)
    assert (result.code, "1 fil: 1 gyldig" in result.out) == (0, True)


def test_no_more_is_read_than_shows_that_a_file_is_too_large(
    shell: Shell, narvik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file past the limit is refused, however large it is."""
    with narvik.open("ab") as file:
        file.truncate(1 << 34)
    monkeypatch.setattr(Path, "read_bytes", None)

    result = shell("check", narvik)

    assert (result.code, "BM103" in result.out) == (1, True)


def test_one_broken_link_hides_no_other_file(shell: Shell, narvik: Path) -> None:
    """A link to nothing is told of, and the rest of the folder is checked."""
    narvik.with_name("borte.yaml").symlink_to(narvik.with_name("ingenting"))

    result = shell("check", narvik.parent)

    assert result.code == 2
    assert "BM901" in result.err
    assert "1 fil: 1 gyldig" in result.out


def test_one_file_that_may_not_be_read_hides_no_other(
    shell: Shell, narvik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file that is in the way is told of, and the rest of the folder is checked."""
    closed = narvik.parent / "lukket"
    closed.mkdir()
    (closed / "annen.yaml").write_text(GOOD, encoding="utf-8")
    closing(monkeypatch, closed)

    result = shell("check", narvik.parent)

    assert (result.code, f"lest {closed / 'annen.yaml'}: ingen adgang" in result.err) == (2, True)
    assert "1 fil: 1 gyldig" in result.out


def test_a_folder_in_a_folder_that_is_closed_is_told(
    shell: Shell, narvik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that can't be searched may hold anything, so it is told of."""
    closed = narvik.parent / "lukket"
    closed.mkdir()
    scan = os.scandir

    def scandir(path: Any) -> Any:
        if Path(path) == closed:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)

    result = shell("check", narvik.parent)

    assert (result.code, str(closed) in result.err) == (2, True)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-8-sig"])
def test_a_file_in_another_encoding_is_not_passed_over(
    shell: Shell, tmp_path: Path, encoding: str
) -> None:
    """What holds our keys is ours, whatever it was saved as, and gets its finding."""
    (tmp_path / "gammel.yaml").write_text(
        "skjema: 2025\neier:\n  navn: Bodø kommune\n", encoding=encoding
    )

    result = shell("check", tmp_path)

    assert ("BM102" if encoding == "utf-8-sig" else "BM101") in result.out
    assert "0 hoppet over" in result.out


def test_what_is_passed_over_is_named(shell: Shell, narvik: Path) -> None:
    """Empty files, binary ones and other YAML are named, so that nobody takes them for checked."""
    for name, content in (("tom", b""), ("bilde", b"\x89PNG\0"), ("mkdocs", b"site_name: x\n")):
        narvik.with_name(f"{name}.yaml").write_bytes(content)

    result = shell("check", narvik.parent)

    assert "3 hoppet over" in result.out
    (told,) = result.err.splitlines()
    assert all(f"{name}.yaml" in told for name in ("tom", "bilde", "mkdocs"))


def test_many_that_are_passed_over_are_counted(shell: Shell, narvik: Path) -> None:
    """After ten names, the rest are counted."""
    for number in range(12):
        narvik.with_name(f"a{number:02}.yaml").write_text("site_name: x\n", encoding="utf-8")

    told = shell("check", narvik.parent).err

    assert (told.count(".yaml"), told.rstrip().endswith("og 2 til")) == (10, True)


def test_a_folder_in_the_place_of_a_document(shell: Shell, narvik: Path) -> None:
    """A folder called as the document would be is no document that is open in Word."""
    narvik.with_suffix(".docx").mkdir()

    result = shell("render", narvik)

    assert result.code == 2
    assert "er en mappe, så dokumentet kan ikke skrives dit" in result.err


@pytest.mark.parametrize(
    ("language", "said"),
    [("nb", "finnes ikke"), ("nn", "finst ikkje"), ("en", "there is no such file")],
)
def test_reasons_are_told_in_the_language_of_the_run(language: Language, said: str) -> None:
    """The machine's own words are English, and so not ours."""
    error = FileNotFoundError(errno.ENOENT, "No such file or directory")
    assert said in sentence("BM902", language, {"path": "x", "grunn": reason(error)})


@pytest.mark.skipif(os.name == "nt", reason="it takes a shell")
@pytest.mark.parametrize("closed", ["2>&-", ">&- 2>&-", "<&- >&- 2>&-", "2>/dev/full"])
@pytest.mark.parametrize(
    ("command", "code"),
    [("render narvik.yaml", 0), ("check finnes-ikke.yaml", 2), ("chekk", 2)],
)
def test_standard_error_may_be_closed(narvik: Path, closed: str, command: str, code: int) -> None:
    """Then nothing is told there, and everything else is as it would be: no traceback."""
    shell = f'"$0" -m behovsmelding {command} {closed}'
    done = subprocess.run(
        ["/bin/sh", "-c", shell, sys.executable],
        cwd=narvik.parent,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, "Traceback" in done.stdout + done.stderr) == (code, False)
    if command.startswith("render"):
        assert narvik.with_suffix(".docx").read_bytes()[:2] == b"PK"


@pytest.mark.parametrize("ending", [".YAML", ".Yml", ".yaml"])
def test_the_case_of_an_ending_makes_no_difference(
    shell: Shell, tmp_path: Path, ending: str
) -> None:
    """A file from Windows is found in its folder like any other."""
    (tmp_path / f"NARVIK{ending}").write_text(
        "skjema: 2025\nflere_ordninger: x\n", encoding="utf-8"
    )

    assert "BM203" in shell("check", tmp_path).out
