"""Which questions are answered, as an editor colours it."""

import pytest

from behovsmelding.lsp.opened import Opened
from behovsmelding.lsp.tokens import LEGEND
from tests.support.language_server import URI


def told(text: str) -> dict[str, set[str]]:
    """Return what is said of each key of *text*."""
    opened = Opened.read(URI, "narvik.yaml", text)
    data, line, column = list(opened.tokens().data), 0, 0
    found = {}
    for at in range(0, len(data), 5):
        down, right, length, _, bits = data[at : at + 5]
        line, column = line + down, right if down else column + right
        key = text.split("\n")[line][column : column + length]
        names = enumerate(LEGEND.token_modifiers)
        found[key] = {name for bit, name in names if bits >> bit & 1}
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plan: Vi lærer", {"answered", "required"}),
        ("plan:", {"unanswered", "required"}),
        ("plan: |\n", {"unanswered", "required"}),
        ("statsforvalter: ~", {"unanswered"}),
        ("statsforvalter: Agder", {"answered"}),
    ],
)
def test_a_key_is_told_by_its_answer(text: str, expected: set[str]) -> None:
    """And whether the form requires one."""
    key = text.partition(":")[0]

    assert told(f"skjema: 2027\n{text}")[key] == expected


def test_a_part_is_answered_when_anything_in_it_is() -> None:
    """A part of nothing but keys is not."""
    text = "skjema: 2027\navsender:\n  navn:\ntiltak:\n  - navn: A\n    varighet:\n"

    assert told(text)["avsender"] == {"unanswered"}
    assert "answered" in told(text)["tiltak"]
    assert "unanswered" in told(text)["varighet"]


def test_what_the_form_does_not_ask_for_has_no_colour() -> None:
    """A misspelt key, and the name of a recipient."""
    text = "skjema: 2027\nplann: x\ntiltak:\n  - tilskudd: {Narvik kommune: 1}\n"

    assert set(told(text)) == {"skjema", "tiltak", "tilskudd"}
