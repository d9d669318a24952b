"""A season of a thousand files: what a render costs beside a check, and what a kill leaves behind.

    python benchmarks/season.py figures [FILES]
    python benchmarks/season.py growth [FILES]
    python benchmarks/season.py kills [FILES] [KILLS]

Times are of the processor, so that what else the machine does counts little; those of two
processes are of the clock, and want a calm machine: what they take of the processor together says
how much faster they can be on one. Memory is the most that one process held.
"""

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

ROUNDS = 5
"""Of each run the quickest counts."""
IN_MEMORY = Path("/dev/shm")  # noqa: S108 - nothing of worth is there
"""Where the files are, if it is there. To make one takes ext4 from 35 µs to a millisecond, by what
was deleted there lately: up to a fourth of a render, that comes and goes."""
ROOT = Path(__file__).parents[1]
EXAMPLES = [ROOT / "examples" / f"{name}-2027.yaml" for name in ("narvik", "salten")]
NAMED = "kompetansenettverk: "
PROGRAM = [sys.executable, "-m", "behovsmelding"]


def season(folder: Path, count: int) -> None:
    """Write *count* behovsmeldinger of some 10 KB in *folder*, each with a name of its own."""
    texts = [path.read_text(encoding="utf-8") for path in EXAMPLES]
    for number in range(count):
        text = texts[number % 2].replace(NAMED, f"{NAMED}{number:05} ", 1)
        path = folder / f"{number % 10}" / f"{number:05}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


class Took(NamedTuple):
    """What a run took: seconds of the processor and of the clock, and its memory."""

    processor: float
    clock: float
    megabytes: float


def took(*words: object) -> Took:
    """Run the command of *words*, and return what it took, its workers with it."""
    began = time.perf_counter()
    pid = os.posix_spawn(
        PROGRAM[0],
        [*PROGRAM, *map(str, words)],
        os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, used = os.wait4(pid, 0)
    assert status == 0, words  # noqa: S101 - else nothing is measured
    clock = time.perf_counter() - began
    return Took(used.ru_utime + used.ru_stime, clock, used.ru_maxrss / 1024)


def figures(count: int = 190) -> None:
    """Print what a further file costs, a run where nothing or one has changed, and an overview.

    Of fewer than 200 files a check is of one process, as a render is.
    """
    few = count // 10
    rounds: dict[str, list[Took]] = {}
    with TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as name:
        small, large = (Path(name) / each for each in ("small", "large"))
        season(small, few)
        season(large, count)
        for number in range(ROUNDS):
            for what, used in _round(small, large, Path(name) / f"{number}"):
                rounds.setdefault(what, []).append(used)
    least = {what: min(each.processor for each in runs) for what, runs in rounds.items()}
    clock = {what: min(each.clock for each in runs) for what, runs in rounds.items()}
    memory = {what: max(each.megabytes for each in runs) for what, runs in rounds.items()}
    check = (least["check"] - least["check few"]) / (count - few)
    render = (least["render"] - least["render few"]) / (count - few)
    print(f"a further file: check {check * 1000:.2f} ms, render {render * 1000:.2f} ms")
    print(f"render / check: {render / check:.2f}")
    for what in ("again", "changed", "xlsx", "html"):
        print(f"{what} / check: {least[what] / least['check']:.2f}")
    clock, processor = (
        {what: (of[what] - of[f"{what} few"]) / (count - few) for what in ("render", "two")}
        for of in (clock, least)
    )
    print(f"a further file, one process / two: {clock['render'] / clock['two']:.2f} of the clock,")
    print(f"and by the processor at most {2 * processor['render'] / processor['two']:.2f}")
    print("MB:", ", ".join(f"{what} {each:.0f}" for what, each in memory.items()))


def _round(small: Path, large: Path, out: Path) -> Iterator[tuple[str, Took]]:
    """Yield what each run of a round takes."""
    one = ("--jobs", 1)
    yield "check few", took("check", small)
    yield "check", took("check", large)
    yield "render few", took("render", small, "-o", out / "few", *one)
    yield "render", took("render", large, "-o", out / "all", *one)
    yield "again", took("render", large, "-o", out / "all", *one)
    changed = large / "0" / "00000.yaml"
    text = changed.read_text(encoding="utf-8")
    changed.write_text(text.replace("00000 ", f"{out.name} 00000 ", 1), encoding="utf-8")
    yield "changed", took("render", large, "-o", out / "all", *one)
    changed.write_text(text, encoding="utf-8")
    yield "two few", took("render", small, "-o", out / "two few", "--jobs", 2)
    yield "two", took("render", large, "-o", out / "two", "--jobs", 2)
    for kind in ("xlsx", "html"):
        yield kind, took("overview", large, "-o", out / f"season.{kind}")


def growth(count: int) -> None:
    """Print what a further document costs from a hundred on, and from a thousand, in one process.

    A tenth of the files lie between the two.
    """
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    sizes = (count // 100, count // 10, count)
    with TemporaryDirectory() as name:
        runs: dict[str, list[Took]] = {"check": [], "render": []}
        for size in sizes:
            sources = Path(name) / f"{size}"
            season(sources, size)
            runs["check"].append(took("check", sources))
            runs["render"].append(took("render", sources, "-o", Path(name) / f"out{size}"))
    for what, (few, some, many) in runs.items():
        early = (some.processor - few.processor) / (sizes[1] - sizes[0])
        late = (many.processor - some.processor) / (sizes[2] - sizes[1])
        print(
            f"{what}: {early * 1000:.2f} ms a document, then {late * 1000:.2f}: {late / early:.2f}"
        )
        told = ", ".join(f"{each.megabytes:.0f}" for each in (few, some, many))
        print(f"  MB of {', '.join(map(str, sizes))}: {told}")


def kills(count: int, times: int) -> None:
    """Kill a render at moments spread over all of it, and see what is left and what comes next."""
    draw = random.Random(14)  # noqa: S311 - no secret
    with TemporaryDirectory() as name:
        sources, right = Path(name) / "sources", Path(name) / "right"
        season(sources, count)
        whole = took("render", sources, "-o", right, "--jobs", 2).clock
        wanted = _hashes(right)
        assert len(wanted) == count  # noqa: S101 - else nothing is measured
        faults = 0
        for number in range(times):
            out = Path(name) / f"out{number}"
            at = (number + draw.random()) * whole / times
            pids = _killed((*PROGRAM, "render", sources, "-o", out, "--jobs", 2), at)
            half = {path: found for path, found in _hashes(out).items() if wanted[path] != found}
            took("render", sources, "-o", out, "--jobs", 2)
            left = [each for each in out.rglob("*") if each.is_file() and each.suffix != ".docx"]
            same = _hashes(out) == wanted
            faults += bool(pids or half or left or not same)
            print(
                f"{at:6.2f} s: alive {len(pids)}, half {len(half)}, left {len(left)}, same {same}"
            )
            subprocess.run(["rm", "-r", str(out)], check=False)  # noqa: S607 - that of the machine
    print(f"{times} kills, {faults} with a fault")


def _killed(command: tuple[object, ...], at: float) -> list[int]:
    """Kill *command* after so many seconds; return which of its processes then live on."""
    run = subprocess.Popen([*map(str, command)], stdout=subprocess.PIPE, start_new_session=True)
    time.sleep(at)
    run.send_signal(signal.SIGKILL)
    assert run.stdout  # noqa: S101 - it was asked for
    # Whoever lives on holds the other end.
    deadline = time.perf_counter() + 10
    os.set_blocking(run.stdout.fileno(), False)
    while time.perf_counter() < deadline and run.stdout.read() != b"":
        time.sleep(0.01)
    run.stdout.close()
    run.wait()
    return _group(run.pid)


def _group(group: int) -> list[int]:
    done = subprocess.run(
        ["ps", "-eo", "pid=,pgid=,stat="],  # noqa: S607 - that of the machine
        capture_output=True,
        text=True,
        check=True,
    )
    rows = (line.split() for line in done.stdout.splitlines())
    # One that has ended and is not waited for yet is no process any more.
    return [int(pid) for pid, its, how in rows if int(its) == group and how[0] != "Z"]


def _hashes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*.docx")
    }


if __name__ == "__main__":
    what, *numbers = sys.argv[1:]
    if what == "figures":
        figures(*map(int, numbers))
    elif what == "growth":
        growth(*map(int, numbers or ["10000"]))
    else:
        kills(*map(int, [*numbers, *["1000", "50"][len(numbers) :]]))
