"""What is wrong with a declaration is told as it was written in it."""

from typing import Any

import pytest

from behovsmelding.form.faults import At


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (["lokal"], "[lokal]"),
        ({"nb": "Navn", "nn": True}, "{nb: Navn, nn: true}"),
        ([{"a": [1, None]}], "[{a: [1, ]}]"),
        (None, ""),
        (2027, "2027"),
    ],
)
def test_a_value_is_shown_as_it_is_written(value: Any, written: str) -> None:
    """Nobody who writes a form has written Python."""
    assert At("form.yaml").wrong(value, "x").params["verdi"] == written
