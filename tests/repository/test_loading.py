"""Every behovsmelding of a folder, in Python."""

from pathlib import Path

import pytest

import behovsmelding
from behovsmelding import FileTrouble, InvalidBehovsmelding, load_all
from tests.support.forms import COUNTY
from tests.support.season import write


def test_each_file_gives_what_it_holds(tmp_path: Path) -> None:
    """The behovsmelding, or what is in the way of it, in the order of the paths."""
    made = write(tmp_path, 18)
    (tmp_path / "annet.yaml").write_text("a: 1\n", encoding="utf-8")

    told = dict(load_all(tmp_path, forms=COUNTY))

    assert [path.relative_to(tmp_path).as_posix() for path in told] == sorted(
        each.name for each in made
    )
    for each in made:
        found = told[tmp_path / each.name]
        if isinstance(found, tuple):
            assert each.has_error
            assert any(finding.is_error for finding in found)
        elif not each.has_error:
            assert found.sum_totalt == each.kroner


def test_what_is_read_here_remembers_its_lines(tmp_path: Path) -> None:
    """What comes from another process is the same, and does not."""
    write(tmp_path, 4)
    _, (_, one) = load_all(tmp_path / "2025")
    _, (_, other) = load_all(tmp_path / "2025", processes=2)

    assert one == other
    assert not isinstance(one, tuple)
    assert not isinstance(other, tuple)
    assert behovsmelding.check(one)[0].span
    assert behovsmelding.check(other)[0].span is None


def test_what_the_configuration_says_holds(tmp_path: Path) -> None:
    """What it excludes is not read, and its forms are known; its mistakes are raised."""
    write(tmp_path, 3)
    said = tmp_path / "behovsmelding.toml"
    said.write_text(f'exclude = ["2027/*"]\nforms = "{COUNTY.name}"\n', encoding="utf-8")
    (tmp_path / COUNTY.name).mkdir()

    assert [path.parent.name for path, _ in load_all(tmp_path)] == ["2025"]
    said.write_text("exclud = []\n", encoding="utf-8")
    with pytest.raises(InvalidBehovsmelding):
        next(load_all(tmp_path))


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """When the first is asked for."""
    with pytest.raises(FileTrouble):
        next(load_all(tmp_path / "nei"))
