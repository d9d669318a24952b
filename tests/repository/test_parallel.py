"""Many files are checked at once, and nobody can tell from what is shown."""

import gc
from copy import copy
from pathlib import Path

import pytest

from behovsmelding.__main__ import SELDOM
from behovsmelding.model.kroner import Kroner, total
from behovsmelding.repository import parallel
from behovsmelding.repository.walk import File
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
