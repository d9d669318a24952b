"""The tables of the benchmarks are made of what a run found, and of nothing else."""

from importlib import import_module
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from tests.support.commands import CHECKOUT

ENGINES = ("docxtpl", "docxtpl_once", "ours", "ours_unparsed", "ours_from_text", "ours_by_library")
README = "Before.\n\n<!-- figures -->\nold\n<!-- end of figures -->\n\nAfter.\n"


@pytest.fixture(name="modules")
def of_the_benchmarks(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """Import what makes the tables; the scripts know each other by their plain names."""
    monkeypatch.syspath_prepend(CHECKOUT / "benchmarks")
    return SimpleNamespace(**{name: import_module(name) for name in ("found", "goals", "tables")})


def figures(found: ModuleType, *, slower: float = 1) -> Any:
    """Return what a run could have found, of a machine on which ours is so much *slower*."""
    times = dict.fromkeys(ENGINES, 1000000.0 * slower) | {"docxtpl": 90e6, "floor": 1e6}
    a_run = import_module("processes").Run
    cold = {name: a_run(1.1 * slower, 30) for name in ("check", "show", "new", "render", "import")}
    cold |= {"pass": a_run(1, 9), "libraries": a_run(8, 20)}
    return found.Found(
        missing=("rust-docxtpl", "docxtemplater", "check-jsonschema"),
        rounds={key: [times] for key in found.DOCUMENTS},
        sizes=dict.fromkeys(found.DOCUMENTS, dict.fromkeys(times, 16_000)),
        cold=[cold],
        many=[{"one": a_run(5, 30), "two": a_run(3, 29)}],
        documents=1000,
        files=[],
        keys={},
        growth={"check": {"1": [10], "12": [120], "50": [500], "200": [2000]}},
        counts=None,
    )


def test_the_tables_take_the_place_of_the_old_ones(
    modules: SimpleNamespace, tmp_path: Path
) -> None:
    """What stands round them stays, and what could not be had is told."""
    readme = tmp_path / "README.md"
    readme.write_text(README, encoding="utf-8")

    modules.tables.put(readme, "Measured once.", figures(modules.found))
    text = readme.read_text(encoding="utf-8")

    assert text.startswith("Before.\n\n<!-- figures -->\n\nMeasured once.")
    assert text.endswith("<!-- end of figures -->\n\nAfter.\n")
    assert "not measured: rust-docxtpl, docxtemplater, check-jsonschema." in text
    assert (
        "| model to bytes, against docxtpl as documented | narvik | ≥ 85 × | 90.0 × | yes |" in text
    )


def test_what_is_not_reached_is_told(modules: SimpleNamespace) -> None:
    """In a row of its own, by the digits that are shown."""
    well = list(modules.goals.goals(figures(modules.found)))
    slow = list(modules.goals.goals(figures(modules.found, slower=1.2)))

    assert all(goal.is_reached for goal in well)
    assert len(slow) == len(well)
    missed = {(goal.measure, goal.of) for goal in slow if not goal.is_reached}
    assert ("cold start, against `python -c pass`", "`import`") in missed
    assert ("the same over the floor, at the level used", "12 tiltak") in missed


def test_a_tiltak_among_many_is_held_against_one_among_few(modules: SimpleNamespace) -> None:
    """By the least that each size took; what everything costs once is in neither."""
    even = {"1": [1010, 2000], "12": [1120], "50": [1500], "200": [3000, 9000]}
    dearer = even | {"200": [4500]}

    assert modules.found.late_tiltak(even) == pytest.approx(1)
    assert modules.found.late_tiltak(dearer) == pytest.approx(2)
