"""Measure what a tiltak costs as they become many: `growth.py FOLDER ROUNDS RESULT`.

It runs in our environment, in one process that is warm: what a service or an editor meets. Commands
print what they print; the nanoseconds go to the file RESULT, by what was done and how many tiltak.
"""

import json
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import behovsmelding
from behovsmelding.cli import main as command

SIZES = (1, 12, 50, 200)


def work(file: Path, folder: Path) -> dict[str, Callable[[], object]]:
    """Return what is done with *file*, by its name; documents go to *folder*."""
    document = (folder / file.name).with_suffix(".docx")

    def render() -> None:
        document.unlink(missing_ok=True)
        _command("render", file, "-o", folder)

    return {
        "read": lambda: behovsmelding.load(file),
        "check": lambda: _command("check", file),
        "show": lambda: _command("show", file),
        "render": render,
        "verify": lambda: _command("render", file, "-o", folder, "--verify"),
    }


def _command(*words: str | Path) -> None:
    with suppress(SystemExit):
        command([str(each) for each in words])


def main(folder: Path, rounds: int) -> dict[str, dict[int, list[int]]]:
    """Do everything with every size in turn, so many *rounds* after one to warm up."""
    all_work = {size: work(folder / f"tiltak-{size}.yaml", folder / "grown") for size in SIZES}
    found: dict[str, dict[int, list[int]]] = {}
    for round_ in range(rounds + 1):
        for name in all_work[SIZES[0]]:
            for size in SIZES:
                start = time.perf_counter_ns()
                all_work[size][name]()
                took = time.perf_counter_ns() - start
                if round_:
                    found.setdefault(name, {}).setdefault(size, []).append(took)
    return found


if __name__ == "__main__":
    result = main(Path(sys.argv[1]), int(sys.argv[2]))
    Path(sys.argv[3]).write_text(json.dumps(result), encoding="utf-8")
