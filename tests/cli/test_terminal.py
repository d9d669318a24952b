"""What is printed is safe to look at and to read: whatever files are called and texts hold."""

import json
import os
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.cli import output
from behovsmelding.cli.terminal import visible
from tests.support.commands import NARVIK, Shell

WRONG = NARVIK.read_text(encoding="utf-8").replace("290 000", "500.000", 1)
STEERING = "\x1b[5m\x1b]0;x\x07\x9b5m\u202e"
"""A file name that would blink, rename the window and turn the text around."""
SIGNS = set("\x1b\x07\x9b\u202e")
NAMES = (f"a{STEERING}.yaml", "b\nc.yaml", "d%0A::error::e.yaml", "f,g: h.yaml", "æ→.yaml")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows allows no such names")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of behovsmeldinger with an error and names that want to do harm."""
    for name in NAMES:
        (tmp_path / name).write_text(WRONG, encoding="utf-8")
    (tmp_path / f"other{STEERING}.yaml").write_text("site_name: x\n", encoding="utf-8")
    return tmp_path


@pytest.fixture(autouse=True)
def colour(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let click keep its colours, so that what it would take out of a pipe stands too."""
    monkeypatch.setenv("FORCE_COLOR", "1")


def steering(told: str) -> set[str]:
    """Return the signs of the file names that stand in *told* as they are."""
    ours = told.replace("\x1b[0m", "").replace("\x1b[1m", "")
    for colour in range(31, 37):
        ours = ours.replace(f"\x1b[{colour}m", "")
    return SIGNS & set(ours)


@pytest.mark.parametrize("format_", output.FORMATS)
def test_no_file_name_steers_the_terminal(shell: Shell, folder: Path, format_: str) -> None:
    """In no format, neither on standard output nor beside it."""
    told = shell("check", folder, "--format", format_)

    assert told.code == 1
    assert (steering(told.out), steering(told.err)) == (set(), set())


@pytest.mark.parametrize(
    "command",
    [
        ["check", "--diff"],
        ["check", "--fix"],
        ["show"],
        ["render"],
        ["new", "2027", "-o", f"{STEERING}.yaml", "--from"],
        ["template", "check", "--year", "2025"],
    ],
    ids=" ".join,
)
def test_no_command_lets_a_file_name_through(
    shell: Shell, folder: Path, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever a command says of a file, whether it is good, wrong or gone."""
    monkeypatch.chdir(folder)
    good = folder / f"good{STEERING}.yaml"
    good.write_bytes(NARVIK.read_bytes())

    for path in (folder / NAMES[0], good, folder / f"gone{STEERING}.yaml"):
        told = shell(*command, path)
        assert (steering(told.out), steering(told.err)) == (set(), set())


def test_a_file_name_begins_no_workflow_command(shell: Shell, folder: Path) -> None:
    """A line feed, a percent sign or two colons in a name stay within the annotation's property."""
    lines = shell("check", folder, "--format", "github").out.splitlines()

    assert [
        line for line in lines if not line.startswith(("::error file=", "::warning file="))
    ] == []
    assert any("file=" in line and "d%250A%3A%3Aerror%3A%3Ae.yaml,line=" in line for line in lines)


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS names files in UTF-8")
@pytest.mark.parametrize("format_", output.FORMATS)
def test_a_file_name_may_be_no_text(shell: Shell, tmp_path: Path, format_: str) -> None:
    """A name of bytes that are no UTF-8 is told as well as can be, in every format."""
    path = tmp_path / os.fsdecode(b"\xff\xfe.yaml")
    path.write_text(WRONG, encoding="utf-8")

    told = shell("check", path, "--format", format_)

    assert (told.code, "BM302" in told.out) == (1, True)


def test_json_names_a_file_exactly(shell: Shell, folder: Path) -> None:
    """What is escaped for the terminal is the same name to a program."""
    run = json.loads(shell("check", folder, "--format", "json").out)

    assert {each["path"] for each in run["files"]} == {str(folder / name) for name in NAMES}


def printed(*args: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command line in a process of its own, into a pipe."""
    code = "from behovsmelding.cli import main; main()"
    env = {key: each for key, each in os.environ.items() if key != "FORCE_COLOR"} | environment
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, args)], capture_output=True, check=False, env=env
    )


@pytest.mark.parametrize("format_", ["json", "gitlab", "sarif"])
def test_programs_get_utf_8_from_an_old_windows_console(format_: str) -> None:
    """JSON is UTF-8 by its own rules, whatever the console speaks."""
    done = printed("check", NARVIK, "--format", format_, PYTHONIOENCODING="cp1252")

    assert "Kompetanseløftet" in done.stdout.decode("utf-8")
    assert json.loads(done.stdout)


def test_xml_is_in_the_encoding_it_names() -> None:
    """The first line of JUnit says UTF-8, and so it is."""
    done = printed("check", NARVIK, "--format", "junit", PYTHONIOENCODING="cp1252")

    assert b'encoding="UTF-8"' in done.stdout
    assert ET.fromstring(done.stdout).get("tests")  # noqa: S314 - our own


def test_a_diff_is_in_the_encoding_of_the_file(tmp_path: Path) -> None:
    """A patch that is saved on an old Windows console can be applied."""
    path = tmp_path / "galt.yaml"
    path.write_text("skjema: 2025\nmaalgruppe: æ\ntiltak:\n  - maalgruppe: lærere ☺\n", "utf-8")

    done = printed("check", path, "--diff", PYTHONIOENCODING="cp1252")

    assert "+  - målgruppe: lærere ☺\n".encode() in done.stdout


def test_a_person_gets_what_the_console_can_show(tmp_path: Path) -> None:
    """A sign that a console lacks is a question mark there, and no fault."""
    path = tmp_path / "b.yaml"
    path.write_text("skjema: 2025\nmålform: nn\nmålgruppe→: æ\n", encoding="utf-8")

    done = printed("check", path, PYTHONIOENCODING="cp1252")

    assert (done.returncode, done.stderr) == (1, b"")
    assert "målgruppe?" in done.stdout.decode("cp1252")


def drained(terminal: int) -> bytes:
    """Return all that is written to *terminal*, and close it."""
    told = b""
    # Linux has no other way to say that nobody writes any more.
    with suppress(OSError):
        while part := os.read(terminal, 4096):
            told += part
    os.close(terminal)
    return told


@pytest.mark.parametrize(("terminal", "coloured"), [("xterm", True), ("dumb", False)])
def test_a_terminal_is_written_to_as_it_can(terminal: str, *, coloured: bool) -> None:
    """Colours go to a terminal that has them, and to no other."""
    ours, theirs = os.openpty()
    code = "from behovsmelding.cli import main; main()"
    env = {key: each for key, each in os.environ.items() if key not in {"FORCE_COLOR", "NO_COLOR"}}
    with subprocess.Popen(
        [sys.executable, "-c", code, "check", str(NARVIK)],
        stdout=theirs,
        env=env | {"TERM": terminal},
    ) as process:
        os.close(theirs)
        shown = drained(ours)
        assert process.wait() == 0

    assert b"BM415" in shown
    assert (b"\x1b[" in shown) is coloured


@pytest.mark.parametrize("closed", ["<&-", "</dev/null >&-", "</dev/null 2>&-"])
def test_a_closed_stream_is_no_fault(closed: str) -> None:
    """Whoever started us may have closed what they do not need."""
    code = "from behovsmelding.cli import main; main()"
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$1" -c "$2" check - {closed}', "sh", sys.executable, code],
        capture_output=True,
        check=False,
    )

    assert done.returncode == 1
    assert b"Traceback" not in done.stderr


def test_whoever_reads_may_stop() -> None:
    """`behovsmelding … | head` ends without a word."""
    code = "from behovsmelding.cli import main; main(['explain', '--page'])"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()

        assert process.stderr.read() == b""
        assert process.wait() == 2


@given(st.text())
def test_nothing_shown_steers_a_terminal(text: str) -> None:
    """Escape sequences, newlines and marks of direction in an answer are shown as plain signs."""
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", visible(text))
