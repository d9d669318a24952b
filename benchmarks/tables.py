"""Write the figures of a run as Markdown, and put them in the README."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from processes import Run
from rounds import ENGINES, middle, ratio

Rounds = Sequence[Mapping[str, float]]

DOCUMENTS = {"narvik": "narvik", "vefsn": "vefsn", "tolv": "12 tiltak"}
"""What each document is called in the tables."""

_BEGIN, _END = "<!-- figures -->", "<!-- end of figures -->"


class Found(NamedTuple):
    """Everything a run found: rounds and sizes by document, then those of whole processes."""

    rounds: Mapping[str, Rounds]
    sizes: Mapping[str, Mapping[str, int]]
    cold: Sequence[Mapping[str, Run]]
    many: Sequence[Mapping[str, Run]]
    documents: int


def put(readme: Path, about: str, found: Found) -> None:
    """Put the figures *found* in the *readme*, in the place of those that stand there."""
    text = readme.read_text(encoding="utf-8")
    new = "\n\n".join([_BEGIN, about, *_tables(found), _END])
    pattern = re.compile(f"{_BEGIN}.*{_END}", re.DOTALL)
    readme.write_text(pattern.sub(lambda _: new, text), encoding="utf-8", newline="\n")


def _tables(found: Found) -> Iterable[str]:
    yield "### Against the figures to reach"
    yield _goals(found)
    for document, rounds in found.rounds.items():
        yield f"### {DOCUMENTS[document]}"
        yield _engines(rounds, found.sizes[document])
    yield "### Whole processes"
    yield _cold(found.cold)
    yield f"### {found.documents} documents"
    yield _many(found.many)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    line = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, line, *rows))


def _goals(found: Found) -> str:
    rows = [
        (
            "model to bytes, against docxtpl as documented (12 tiltak: ≥ 18 ×)",
            "≥ 85 ×",
            *_by(found, "docxtpl", "ours"),
        ),
        ("the same against rust-docxtpl", "≥ 7 ×", *_by(found, "rust", "ours")),
        (
            "time over the floor, at the level that is used",
            "≤ 1.1 ×",
            *_by(found, "ours", "floor", digits=2),
        ),
        (
            "YAML text to bytes, against docxtpl's render alone (12 tiltak: ≥ 6 ×)",
            "≥ 30 ×",
            *_by(found, "docxtpl", "ours_from_text"),
        ),
        ("cold `check`, against `python -c pass`", "≤ 12 ×", _cold_ratio(found.cold, "check")),
        ("cold `render`, warm cache", "≤ 15 ×", _cold_ratio(found.cold, "render")),
        ("two processes against one", "≥ 1.7 ×", _faster_by_two(found.many)),
        ("peak memory of a process", "≤ 150 MB", f"{_peak(found.many, 'one'):.0f} MB"),
    ]
    width = 2 + len(found.rounds)
    padded = [(*row, *[""] * (width - len(row))) for row in rows]
    return _table(["measure", "to reach", *map(DOCUMENTS.__getitem__, found.rounds)], padded)


def _by(found: Found, slow: str, fast: str, digits: int = 1) -> list[str]:
    return [_times(ratio(rounds, slow, fast), digits) for rounds in found.rounds.values()]


def _times(number: float, digits: int = 1) -> str:
    return f"{number:.{digits}f} ×"


def _engines(rounds: Rounds, sizes: Mapping[str, int]) -> str:
    rows = [
        (
            words,
            f"{middle(rounds, name) / 1e6:.2f}",
            _times(ratio(rounds, "docxtpl", name)),
            _times(ratio(rounds, name, "floor"), 2),
            f"{sizes[name]}",
        )
        for name, words in ENGINES.items()
    ]
    return _table(["engine", "ms", "faster than docxtpl", "over the floor", "bytes"], rows)


_COLD = {
    "pass": "`python -c pass`",
    "libraries": '`python -c "import attrs, cattrs, click, yaml"`',
    "check": "`behovsmelding check narvik.yaml`",
    "render": "`behovsmelding render narvik.yaml`, warm cache",
}


def _cold(rounds: Sequence[Mapping[str, Run]]) -> str:
    rows = [
        (words, f"{_middle(rounds, name) * 1000:.0f}", _cold_ratio(rounds, name))
        for name, words in _COLD.items()
    ]
    return _table(["command", "ms", "against `pass`"], rows)


def _cold_ratio(rounds: Sequence[Mapping[str, Run]], name: str) -> str:
    return _times(median(each[name].seconds / each["pass"].seconds for each in rounds))


def _many(rounds: Sequence[Mapping[str, Run]]) -> str:
    speed: Callable[[str], str] = {"one": "1 ×", "two": _faster_by_two(rounds)}.__getitem__
    rows = [
        (words, f"{_middle(rounds, name):.2f}", speed(name), _mb(rounds, name))
        for name, words in (("one", "1"), ("two", "2, half of them each"))
    ]
    return _table(["processes", "seconds", "faster", "peak MB of the larger"], rows)


def _faster_by_two(rounds: Sequence[Mapping[str, Run]]) -> str:
    return _times(median(each["one"].seconds / each["two"].seconds for each in rounds), 2)


def _middle(rounds: Sequence[Mapping[str, Run]], name: str) -> float:
    return median(each[name].seconds for each in rounds)


def _mb(rounds: Sequence[Mapping[str, Run]], name: str) -> str:
    return f"{_peak(rounds, name):.0f}"


def _peak(rounds: Sequence[Mapping[str, Run]], name: str) -> float:
    return max(each[name].peak for each in rounds)
