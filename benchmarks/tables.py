"""Write the figures of a run as Markdown, and put them in the README."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from found import (
    DOCUMENTS,
    Found,
    Rounds,
    Runs,
    against,
    highest,
    late_tiltak,
    lowest,
    middle,
    percentile,
)
from goals import goals
from rounds import ENGINES, ratio
from rounds import middle as middle_of

_BEGIN, _END = "<!-- figures -->", "<!-- end of figures -->"


def put(readme: Path, about: str, found: Found) -> None:
    """Put the figures *found* in the *readme*, in the place of those that stand there."""
    text = readme.read_text(encoding="utf-8")
    new = "\n\n".join([_BEGIN, about, *_tables(found), _END])
    pattern = re.compile(f"{_BEGIN}.*{_END}", re.DOTALL)
    readme.write_text(pattern.sub(lambda _: new, text), encoding="utf-8", newline="\n")


def _tables(found: Found) -> Iterator[str]:
    if found.missing:
        yield f"Not to be had on this machine, and not measured: {', '.join(found.missing)}."
    yield "### Asked and reached"
    rows = [goal.cells() for goal in goals(found)]
    yield _table(("measure", "of", "asked", "reached", "is it"), rows, left=2)
    for document, rounds in found.rounds.items():
        yield f"### {DOCUMENTS[document]}"
        yield _engines(found, document, rounds)
    yield "### Cold starts"
    yield _cold(found)
    if found.growth:
        yield "### 1, 12, 50 and 200 tiltak"
        yield _growth(found.growth)
    yield f"### {found.documents} documents"
    yield _many(found.many)
    if found.files:
        yield f"### {found.documents} files of 10 KB checked"
        yield _files(found.files)
    if found.keys:
        yield "### In an editor"
        yield "Milliseconds from a keystroke in a file of 10 KB, asked by a real client."
        head = ("to", "half of all", "95 of 100", "keystrokes")
        yield _table(
            head,
            [
                (
                    what,
                    f"{percentile(each, 0.5):.1f}",
                    f"{percentile(each, 0.95):.1f}",
                    str(len(each)),
                )
                for what, each in found.keys.items()
            ],
        )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], left: int = 1) -> str:
    line = [*["---"] * left, *["---:"] * (len(head) - left)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, line, *rows))


def _times(number: float, digits: int = 1) -> str:
    return f"{number:.{digits}f} ×"


def _engines(found: Found, document: str, rounds: Rounds) -> str:
    counted = found.counts.documents if found.counts else {}
    counts = {name: count for (name, of), count in counted.items() if of == document}

    def row(name: str) -> Iterator[str]:
        yield ENGINES[name]
        yield f"{middle_of(rounds, name) / 1e6:.2f}"
        yield _times(ratio(rounds, "docxtpl", name))
        yield _times(ratio(rounds, name, "floor"), 2)
        yield f"{found.sizes[document][name]}"
        if counts:
            yield f"{counts[name] / 1e6:.2f}" if name in counts else ""

    head = ["engine", "ms", "faster than docxtpl", "over the floor", "bytes"]
    if found.counts and counts:
        head.append(f"million instructions ({found.counts.by})")
    return _table(head, [tuple(row(name)) for name in ENGINES if name in rounds[0]])


_COLD = {
    "pass": "`python -c pass`",
    "libraries": '`python -c "import attrs, cattrs, click, yaml"`',
    "import": '`python -c "import behovsmelding"`',
    "check": "`behovsmelding check narvik.yaml`",
    "show": "`behovsmelding show narvik.yaml`",
    "new": "`behovsmelding new 2027 -o new.yaml`",
    "render": "`behovsmelding render narvik.yaml`, warm cache",
}


def _cold(found: Found) -> str:
    def row(name: str, words: str) -> Iterator[str]:
        yield words
        yield f"{middle(found.cold, name) * 1000:.0f}"
        yield _times(against(found.cold, name, "pass"), 2)
        yield f"{lowest(found.cold, name):.1f}"
        if found.counts:
            counts = found.counts.processes
            yield f"{counts[name] / 1e6:.0f}"
            yield _times(counts[name] / counts["pass"], 2)

    head = ["command", "ms", "against `pass`", "MB at its peak"]
    if found.counts:
        head += [f"million instructions ({found.counts.by})", "against `pass`"]
    return _table(head, [tuple(row(*each)) for each in _COLD.items()])


def _growth(growth: Mapping[str, Mapping[str, Sequence[int]]]) -> str:
    sizes = sorted({size for each in growth.values() for size in each}, key=int)
    rows = [
        (
            f"`{name}`",
            *(f"{min(took[size]) / 1e6:.1f}" for size in sizes),
            _times(late_tiltak(took), 2),
        )
        for name, took in growth.items()
    ]
    return _table(("ms, warm", *sizes, "a tiltak past 50 against one before"), rows)


def _many(rounds: Runs) -> str:
    speed = {"one": "1 ×", "two": _times(against(rounds, "one", "two"), 2)}
    rows = [
        (words, f"{middle(rounds, name):.2f}", speed[name], f"{highest(rounds, name):.0f}")
        for name, words in (("one", "1"), ("two", "2, half of them each"))
    ]
    return _table(["processes", "seconds", "faster", "MB at the peak of the larger"], rows)


def _files(runs: Runs) -> str:
    rows = [
        (words, f"{middle(runs, name):.2f}", speed, f"{highest(runs, name):.0f}")
        for name, words, speed in (
            ("theirs", "check-jsonschema", "1 ×"),
            (
                "ours",
                "`behovsmelding check`, rules included",
                _times(against(runs, "theirs", "ours")),
            ),
        )
    ]
    return _table(["program", "seconds", "faster", "MB at its peak"], rows)
