"""Measure whole processes: the command's cold start, and a thousand documents in one run."""

import os
import shutil
import subprocess
import time
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from environments import MADE, OWN, binary
from rounds import environment

MANY = MADE / "many"
_ASKED = """
import os, sys
quiet = [(os.POSIX_SPAWN_OPEN, each, os.devnull, os.O_WRONLY, 0) for each in (1, 2)]
process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=quiet)
print(os.wait4(process, 0)[2].ru_maxrss)
"""


class Run(NamedTuple):
    """What a run of one or more processes took: seconds in all, and the largest one's MB."""

    seconds: float
    peak: float


def run(*commands: Sequence[str | Path], fine: Collection[int] = (0,)) -> Run:
    """Run *commands* at once and wait for all. `RuntimeError`: one ended otherwise than *fine*."""
    start = time.perf_counter()
    started = [_start(command) for command in commands]
    peak = 0
    for process in started:
        _, status, usage = os.wait4(process, 0)
        if os.waitstatus_to_exitcode(status) not in fine:
            raise RuntimeError(f"a command failed: {commands}")
        peak = max(peak, usage.ru_maxrss)
    # Linux counts in kB.
    return Run(time.perf_counter() - start, peak / 1024)


def _start(command: Sequence[str | Path]) -> int:
    words = [str(each) for each in command]
    quiet = [(os.POSIX_SPAWN_OPEN, each, os.devnull, os.O_WRONLY, 0) for each in (1, 2)]
    return os.posix_spawn(words[0], words, environment(), file_actions=quiet)


def commands() -> dict[str, Sequence[str | Path]]:
    """Return what is started cold, by its name."""
    python, command = binary(OWN, "python"), binary(OWN, "behovsmelding")
    document = MADE / "narvik.yaml"
    return {
        "pass": (python, "-c", "pass"),
        "libraries": (python, "-c", "import attrs, cattrs, click, yaml"),
        "import": (python, "-c", "import behovsmelding"),
        "check": (command, "check", document),
        "show": (command, "show", document),
        "new": (command, "new", "2027", "--force", "-o", MADE / "new.yaml"),
        "render": (command, "render", document, "-o", MADE / "rendered"),
    }


def clear() -> None:
    """Take away what was rendered: what stands there already is looked through for changes."""
    shutil.rmtree(MADE / "rendered", ignore_errors=True)


def cold(rounds: int) -> list[dict[str, Run]]:
    """Return, for each round, what starting Python and our commands took, in turn."""
    found = []
    for _ in range(rounds + 1):
        clear()
        found.append({name: run(words) for name, words in commands().items()})
    peaks = {name: min(_peak(words) for _ in range(3)) for name, words in commands().items()}
    # The first round warms the cache, and what Python keeps of modules.
    return [
        {name: each._replace(peak=peaks[name]) for name, each in round_.items()}
        for round_ in found[1:]
    ]


def _peak(command: Sequence[str | Path]) -> float:
    """Return the peak memory of *command* in MB.

    Linux counts what started a process as its own, so a Python with nothing in it starts this one.
    """
    clear()
    words = [str(each) for each in (binary(OWN, "python"), "-I", "-S", "-c", _ASKED, *command)]
    said = subprocess.run(words, env=environment(), capture_output=True, check=True)
    return int(said.stdout) / 1024


def many(documents: int, rounds: int) -> list[dict[str, Run]]:
    """Return, for each round, what *documents* took in one process and in two."""
    _write_many(documents)
    folders = [MANY / "a", MANY / "b"]
    found = []
    for _ in range(rounds):
        one = run(_render("out", *folders))
        two = run(*(_render(f"out-{each.name}", each) for each in folders))
        found.append({"one": one, "two": two})
    return found


def _render(out: str, *folders: Path) -> list[str | Path]:
    shutil.rmtree(MANY / out, ignore_errors=True)
    return [binary(OWN, "behovsmelding"), "render", *folders, "-o", MANY / out]


def _write_many(documents: int) -> None:
    """Write *documents* files in two folders: narvik and vefsn in turn."""
    shutil.rmtree(MANY, ignore_errors=True)
    texts = [(MADE / f"{name}.yaml").read_bytes() for name in ("narvik", "vefsn")]
    for number in range(documents):
        folder = MANY / ("a" if number < documents // 2 else "b")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number:05}.yaml").write_bytes(texts[number % 2])
