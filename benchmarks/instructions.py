"""Count instructions, which a noisy machine does not change: by perf, else by valgrind."""

import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from rounds import environment

Command = Sequence[str | Path]
Counter = Callable[[Command, str], int]

COUNTED = ("docxtpl", "ours", "ours_from_text", "floor")
"""The engines whose documents are counted; counting takes fifty times as long as rendering."""
TIMES = 3
_PERF = ("perf", "stat", "-x,", "-e", "instructions:u")
_VALGRIND = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
_COUNT = re.compile(r"I\s+refs:\s+([\d,]+)")


def counter() -> tuple[str, Counter] | None:
    """Return what counts on this machine, and its name; None when nothing does."""
    for name, count in (("perf", _by_perf), ("valgrind", _by_valgrind)):
        if shutil.which(name):
            try:
                count(["true"], "")
            except (OSError, ValueError, subprocess.CalledProcessError):
                continue
            return name, count
    return None


def of_processes(count: Counter, commands: Mapping[str, Command]) -> dict[str, int]:
    """Return the instructions of each whole process."""
    counts = _side_by_side(lambda words: count(words, ""), commands.values())
    return dict(zip(commands, counts, strict=True))


def of_documents(
    count: Counter, commands: Mapping[str, Command], documents: Iterable[str]
) -> dict[tuple[str, str], int]:
    """Return the instructions of a document by each engine: what is left of a run without them."""
    pairs = [(name, each) for each in documents for name in COUNTED if name in commands]

    def one(pair: tuple[str, str]) -> int:
        name, document = pair
        warm = {"document": document, "times": 1}
        asked = ({"document": document, key: TIMES} for key in ("times", "ready"))
        runs = [
            count(commands[name], "".join(f"{json.dumps(each)}\n" for each in (warm, request)))
            for request in asked
        ]
        return (runs[0] - runs[1]) // TIMES

    return dict(zip(pairs, _side_by_side(one, pairs), strict=True))


def _side_by_side(one: Callable[[Any], int], every: Iterable[Any]) -> list[int]:
    # A count is the same beside others, and takes long alone.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(one, every))


def _by_perf(command: Command, given: str) -> int:
    with tempfile.NamedTemporaryFile("r", encoding="utf-8") as told:
        _run(
            ["perf", "stat", "-x,", "-e", "instructions:u", "-o", told.name, "--", *command], given
        )
        line = next(each for each in told if "instructions" in each)
    return int(line.partition(",")[0])


def _by_valgrind(command: Command, given: str) -> int:
    told = _run([*_VALGRIND, *command], given)
    found = _COUNT.search(told)
    if found is None:
        raise ValueError("valgrind told no count")
    return int(found[1].replace(",", ""))


def _run(command: Command, given: str) -> str:
    """Run *command*, tell it what is *given*, and return what it says of errors."""
    words = [str(each) for each in command]
    # The order of sets and dicts is of the seed, and so is what it costs to walk them.
    same = {**environment(), "PYTHONHASHSEED": "0"}
    ended = subprocess.run(
        words, input=given, env=same, capture_output=True, text=True, check=True, timeout=300
    )
    return ended.stderr
