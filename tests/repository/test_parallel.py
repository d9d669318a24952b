"""Many files are checked at once, and nobody can tell from what is shown."""

import gc
import io
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from copy import copy
from pathlib import Path

import pytest

from behovsmelding.__main__ import SELDOM
from behovsmelding.disk import FileTrouble
from behovsmelding.model.kroner import Kroner, total
from behovsmelding.repository import parallel
from behovsmelding.repository.walk import STDIN, File
from tests.support.commands import NARVIK, Shell

GOOD = NARVIK.read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of files, good and bad, and one that can't be read."""
    for number in range(60):
        text = GOOD if number % 3 else GOOD.replace("290 000", f"{number + 1}.000")
        (tmp_path / f"{number:02}.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "30.yaml").write_bytes(b"skjema: 2025\nnavn: \xe5\n")
    return tmp_path


@pytest.mark.parametrize("format_", ["full", "concise", "json", "sarif"])
def test_it_shows_what_one_process_shows(
    shell: Shell, folder: Path, monkeypatch: pytest.MonkeyPatch, format_: str
) -> None:
    """The same findings in the same order, the same count and the same exit code."""
    files = (*sorted(folder.glob("*.yaml")), folder / "borte.yaml")
    monkeypatch.setattr(parallel, "_processors", lambda: 2)
    monkeypatch.setattr(parallel, "WORTH", len(files) + 1)
    one_by_one = shell("check", "--format", format_, *files)
    monkeypatch.setattr(parallel, "WORTH", 2)
    at_once = shell("check", "--format", format_, *files)

    assert one_by_one == at_once
    assert at_once.code == 2


def test_a_sum_past_the_largest_amount_travels_too() -> None:
    """A sum may pass what can be typed, also on its way between processes, which copies it."""
    large = total([Kroner(Kroner.LARGEST), Kroner(1)])

    assert copy(large) == large
    assert type(copy(large)) is Kroner


def _named(file: File) -> str:
    return file.path.name


def _killed(file: File) -> str:
    if file.path.stem == "500":
        os.kill(os.getpid(), signal.SIGKILL)
    return file.path.name


def _out_of_memory(_file: File) -> str:
    raise MemoryError


def _refused(file: File) -> str:
    raise ValueError(file.path.name)


MANY = tuple(File(Path(f"{number}.yaml")) for number in range(1003))


def test_what_is_made_comes_in_the_order_of_the_files() -> None:
    """Also where they are told of one by one, fewer than there are workers, or none."""
    names = [file.path.name for file in MANY]

    assert list(parallel.over(_named, iter(MANY), 2)) == names
    assert list(parallel.over(_named, MANY[:1], 3)) == names[:1]
    assert list(parallel.over(_named, (), 2)) == []


def test_files_are_asked_for_as_the_work_goes() -> None:
    """Ten thousand are not held in memory at once."""
    asked = 0

    def files() -> Iterator[File]:
        nonlocal asked
        for file in MANY:
            asked += 1
            yield file

    work = parallel.over(_named, files(), 2)
    next(work)
    began = asked
    work.close()

    assert began < len(MANY)


def test_a_worker_that_is_killed_is_told() -> None:
    """All that was made of the files before its own is had first."""
    made: list[str] = []
    with pytest.raises(FileTrouble) as told:
        made.extend(each for each in parallel.over(_killed, MANY, 2))

    assert (told.value.finding.code, told.value.finding.params["path"].name) == (
        "BM926",
        "500.yaml",
    )
    assert made == [] or len(made) == 500


@pytest.mark.parametrize(("work", "error"), [(_out_of_memory, FileTrouble), (_refused, ValueError)])
def test_what_ends_the_work_ends_it_for_whoever_asked(
    work: Callable[[File], str], error: type[Exception]
) -> None:
    """A worker without memory is gone; what it raises is raised."""
    with pytest.raises(error):
        list(parallel.over(work, MANY, 2))


def test_standard_input_is_read_before_it_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process has another."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"skjema: 2025")))

    assert list(parallel.over(File.read, (File(STDIN), File(NARVIK)), 2)) == [
        b"skjema: 2025",
        NARVIK.read_bytes(),
    ]


WAITING = """
import os, signal
from behovsmelding.repository import parallel, walk

def wait(file):
    # Whoever holds the other end sees who is at work, and when all of them are gone.
    os.write(1, b"%d\\n" % os.getpid())
    signal.pause()

if __name__ == "__main__":
    from pathlib import Path
    list(parallel.over(wait, [walk.File(Path("a")), walk.File(Path("b"))], 2))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is killed there like this")
def test_nobody_works_on_when_the_first_process_is_killed(tmp_path: Path) -> None:
    """It can't tell them to end, and they must not hold what it wrote to."""
    script = tmp_path / "waiting.py"
    script.write_text(WAITING, encoding="utf-8")
    first = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE)
    assert first.stdout
    workers = [int(first.stdout.readline()) for _ in range(2)]
    first.kill()

    # It ends when nobody holds the other end any more.
    assert first.stdout.read() == b""
    assert first.wait() == -signal.SIGKILL
    first.stdout.close()
    assert len(set(workers)) == 2


def _threshold(_file: File) -> tuple[int, ...]:
    return gc.get_threshold()


def test_garbage_is_looked_for_as_seldom_as_in_the_first_process() -> None:
    """At Python's usual pace a fifth of a long run goes to it, and there is little to find."""
    usual = gc.get_threshold()
    gc.set_threshold(SELDOM, *usual[1:])
    try:
        paces = set(parallel.over(_threshold, (File(NARVIK), File(NARVIK)), 2))
    finally:
        gc.set_threshold(*usual)

    assert paces == {(SELDOM, *usual[1:])}
