"""Measure engines side by side: a turn of each, round after round, in one run."""

import json
import os
import subprocess
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from statistics import median
from types import TracebackType
from typing import Any, Self

from environments import HERE, MADE, OWN, RUST, binary

ENGINES = {
    "docxtpl": "docxtpl, as documented",
    "docxtpl_once": "docxtpl, patched and compiled once",
    "rust": "rust-docxtpl",
    "docxtemplater": "docxtemplater (node)",
    "ours": "behovsmelding, from the model",
    "ours_unparsed": "the same, and its long texts parsed",
    "ours_from_text": "behovsmelding, from YAML text: read, checked, rendered",
    "ours_by_library": "the same as `render(loads(text))`",
    "floor": "the floor",
}
"""What is measured, in the order of a round and of the tables."""
PACKAGES = {"rust": "rust-docxtpl", "docxtemplater": "docxtemplater"}
"""What an engine needs that may not be had."""

TURN = 150_000_000
"""How long an engine's turn lasts, in nanoseconds, unless one document takes longer."""
MOST = 400
"""The most documents in a turn."""


class Worker:
    """An engine in a process of its own."""

    def __init__(self, command: Iterable[str | Path]) -> None:
        self._process = subprocess.Popen(
            [str(each) for each in command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment(),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._process.communicate()

    def ask(self, **request: Any) -> Any:
        """Send a request; see `worker.py`."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None  # noqa: S101 - both are pipes
        assert stdout is not None  # noqa: S101
        print(json.dumps(request), file=stdin, flush=True)
        answer = stdout.readline()
        if not answer:
            raise RuntimeError("an engine failed; what it said stands above")
        return json.loads(answer)

    def times(self, document: str, times: int) -> list[int]:
        """Return the nanoseconds that *document* took, each of so many *times*."""
        found: list[int] = self.ask(document=document, times=times)
        return found


def environment() -> dict[str, str]:
    """Return the environment of what is measured: nothing of the user's, and a cache of ours."""
    kept = ("PATH", "HOME", "LANG", "LC_ALL", "SYSTEMROOT")
    known = {name: os.environ[name] for name in kept if name in os.environ}
    return {**known, "XDG_CACHE_HOME": str(MADE / "cache"), "PYTHONUTF8": "1"}


def commands(missing: Collection[str] = ()) -> dict[str, list[str | Path]]:
    """Return how each engine is started, by its name; none of those *missing* is."""
    script, ours = HERE / "worker.py", binary(OWN, "python")
    there: dict[str, list[str | Path]] = {"rust": [binary(RUST, "python"), script, "docxtpl", MADE]}
    there["docxtemplater"] = ["node", HERE / "worker.js", MADE]
    found: dict[str, list[str | Path]] = {n: [ours, script, n, MADE] for n in ENGINES}
    kept = (found | there).items()
    return {name: words for name, words in kept if PACKAGES.get(name) not in missing}


def measure(workers: Mapping[str, Worker], document: str, rounds: int) -> list[dict[str, float]]:
    """Return, for each round, the median time of each engine in nanoseconds.

    Each round begins with the next engine, so that none always follows the same one's mess.
    """
    counts = {name: _count(worker, document) for name, worker in workers.items()}
    order = list(workers)
    found = []
    for _ in range(rounds):
        found.append({n: median(workers[n].times(document, counts[n])) for n in order})
        order = [*order[1:], order[0]]
    return found


def _count(worker: Worker, document: str) -> int:
    """Warm the engine up, and return how many documents make a turn."""
    worker.times(document, 3)
    return int(min(MOST, max(3, TURN // min(worker.times(document, 5)))))


def middle(found: Iterable[Mapping[str, float]], name: str) -> float:
    """Return the median time of the engine *name*."""
    return median(each[name] for each in found)


def ratio(found: Iterable[Mapping[str, float]], slow: str, fast: str) -> float:
    """Return how many times faster *fast* was than *slow*: the median of the rounds' ratios."""
    return median(each[slow] / each[fast] for each in found)
