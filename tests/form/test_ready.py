"""Our declarations are ready to load, and are read themselves once they were changed."""

from pathlib import Path

import pytest

from behovsmelding.form import names, ready, schema_dir
from behovsmelding.form.faults import At
from behovsmelding.form.reading import declared_in


@pytest.mark.parametrize("name", names())
def test_what_is_ready_is_what_the_declaration_says(name: str) -> None:
    """Nobody can tell which of the two was read: words, numbers, yes and no, and the deadline."""
    path = schema_dir() / f"{name}.yaml"
    data = path.read_bytes()

    assert ready.load(path, data) == declared_in(data, At(path.name))


def test_a_declaration_that_was_changed_is_read_itself(tmp_path: Path) -> None:
    """One who mends a word in a declaration sees it at the next start, without any command."""
    path = tmp_path / "2031.yaml"
    data = b"skjema: 2031\nfrist: 2031-02-01\nfrister: {Nordland: 2031-01-20}\n"
    ready.file(path).write_text(ready.dumps(data, declared_in(data, At(path.name))), "utf-8")

    assert ready.load(path, data) == declared_in(data, At(path.name))
    assert ready.load(path, data.replace(b"02-01", b"03-01")) is None


def test_a_declaration_needs_nothing_beside_it(tmp_path: Path) -> None:
    """A new one is read itself until what is generated has been made."""
    assert ready.load(tmp_path / "2031.yaml", b"skjema: 2031\n") is None
