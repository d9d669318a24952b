"""What is generated is in step with what it is made from: else run `make generated`."""

from pathlib import Path

import pytest

from tests.support.commands import CHECKOUT
from tests.support.generated import generated, is_in_step, there, write


@pytest.mark.parametrize("place", generated())
def test_what_is_generated_is_in_step(place: str) -> None:
    """It is never edited by hand: declarations, messages and code are its source."""
    assert is_in_step(CHECKOUT / place, generated()[place]), "run: make generated"


def test_nothing_is_left_of_what_was_generated_once() -> None:
    """A form that was taken away leaves no schema, page or template behind."""
    assert set(there(CHECKOUT)) == set(generated())


def test_one_command_writes_what_is_not_in_step_alone(tmp_path: Path) -> None:
    """What is missing, late or no longer made is put right, and the rest is not touched."""
    assert set(write(tmp_path)) == set(generated())
    late, left = tmp_path / "schemas/2027.schema.json", tmp_path / "docs/skjema/2019.md"
    late.write_text("{}", encoding="utf-8")
    left.write_text("", encoding="utf-8")

    assert write(tmp_path) == ("schemas/2027.schema.json", "docs/skjema/2019.md")
    assert write(tmp_path) == ()
