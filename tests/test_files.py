"""What a killed run has left half written is taken away, and nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from behovsmelding import files


def test_what_a_killed_run_has_left_is_taken_away_by_the_next(tmp_path: Path) -> None:
    """At once where it was of this machine, and is gone; what is being written is not."""
    gone = subprocess.run(
        [sys.executable, "-c", "from behovsmelding import files; print(files._writer())"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    here = files._writer()
    left, written, elsewhere = (
        tmp_path / f".behovsmelding.{each}.0.tmp" for each in (gone, here, "00000000-1")
    )
    for each in (left, written, elsewhere):
        each.touch()

    files.write(tmp_path / "a.docx", b"a")

    assert sorted(tmp_path.iterdir()) == sorted((written, elsewhere, tmp_path / "a.docx"))


def test_who_is_at_work_is_never_taken_for_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it can't be asked, or is somebody else's, age alone tells."""

    def forbidden(_number: int, _signal: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "kill", forbidden)
    assert not files._is_left(f".behovsmelding.{files._writer()}.0.tmp")
    assert not files._is_left(".behovsmelding.0123456789abcdef.tmp")
    files._machine.cache_clear()
    monkeypatch.delattr(os, "uname")
    try:
        assert files._writer() == f"-{os.getpid()}"
        assert not files._is_left(f".behovsmelding.{files._writer()}.0.tmp")
    finally:
        files._machine.cache_clear()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="nobody tells there")
def test_one_that_has_ended_and_is_not_waited_for_is_gone() -> None:
    """It has a number until then, and writes no more."""
    command = [sys.executable, "-c", "from behovsmelding import files; print(files._writer())"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as ended:
        assert ended.stdout
        writer = ended.stdout.read().strip()
        os.waitid(os.P_PID, ended.pid, os.WEXITED | os.WNOWAIT)

        assert files._is_left(f".behovsmelding.{writer}.0.tmp")
    assert not files._is_left(f".behovsmelding.{files._writer()}.0.tmp")


@pytest.mark.parametrize("lasting", [True, False])
def test_only_what_lasts_waits_for_the_disk(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    lasting: bool,  # noqa: FBT001 - two ways
) -> None:
    """What somebody wrote is on the disk before it takes its place; a document is made again."""
    waited: list[bytes] = []
    monkeypatch.setattr(os, "fsync", lambda _file: waited.extend(_contents(tmp_path)))

    files.write(tmp_path / "a.yaml", b"skjema: 2027\n", lasting=lasting)

    assert waited == [b"skjema: 2027\n"] * lasting
    assert _contents(tmp_path) == [b"skjema: 2027\n"]


def _contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.iterdir()]
