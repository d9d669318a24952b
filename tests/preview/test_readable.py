"""What can be read of a file that is half-written."""

import random
from pathlib import Path

import pytest

from behovsmelding.preview.readable import readable
from behovsmelding.preview.shown import shown
from behovsmelding.reading.examine import examine
from tests.support.commands import EXAMPLES

FILES = sorted(EXAMPLES.glob("*.yaml"))
PREFIXES = 40


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_beginning_of_a_file_can_always_be_read(file: Path) -> None:
    """From where it says which form it is, wherever somebody stopped for a moment."""
    text = file.read_text(encoding="utf-8")
    named = text.index("\n", text.index("skjema:", text.index("\n")))
    ends = random.Random(file.stem).sample(range(named, len(text)), PREFIXES)  # noqa: S311 - no secret
    for end in ends:
        report = examine(text[:end].encode())
        taken = readable(report)

        assert taken.melding is not None, text[:end][-80:]
        assert taken.document.text.count("\n") == report.text.count("\n")
        assert "<main>" in shown(report).html


def test_what_can_be_read_is_read_as_it_stands() -> None:
    """No line of it is passed over, also where there are errors in it."""
    report = examine(b"skjema: 2025\neier: {navn: x}\ntull: 1\n")

    assert readable(report) is report.taken


@pytest.mark.parametrize(
    "text",
    [
        "skjema: 2027\nplan: Vi\nvedl\neiere:\n  - navn: Narvik kommune\n",
        'skjema: 2027\nplan: Vi\neiere:\n  - navn: Narvik kommune\n    type: "kom\n',
        "skjema: 2027\nplan: Vi\neiere:\n  - {navn: Narvik kommune, type\n",
        "skjema: 2027\nplan: Vi\n\teiere:\n",
    ],
)
def test_a_line_in_the_way_is_passed_over(text: str) -> None:
    """The rest is there, each answer on its own line."""
    taken = readable(examine(text.encode()))

    assert str(taken.melding.plan) == "Vi"
    assert taken.document.locate(("plan",)).line == 2


@pytest.mark.parametrize(
    ("slip", "left"),
    [("eiere: ][", []), ("  - navn: ][", [None, "Nord universitet"])],
)
def test_what_stands_below_a_line_in_the_way_does_not_hang_on_another(
    slip: str, left: list[str | None]
) -> None:
    """The lines above are read, and of a member whose first line can't be, its other answers."""
    whole = (
        "skjema: 2027\nstatus: utkast\neiere:\n  - navn: Narvik kommune\n    type: kommune\n"
        "  - navn: Nord universitet\nplan: Vi\n"
    )
    right = "eiere:" if slip.startswith("eiere") else "  - navn: Narvik kommune"
    melding = readable(examine(whole.replace(right, slip, 1).encode())).melding

    assert str(melding.plan) == "Vi"
    assert [each.navn for each in melding.eiere] == left


@pytest.mark.parametrize(
    "text", ["", "\n", "# bare en merknad\n", "skj", "{{{{", "\x00", "- a\n b\n"]
)
def test_where_nothing_can_be_read_there_is_no_form(text: str) -> None:
    """And the page says what is wanted."""
    made = shown(examine(text.encode()))

    assert "Her kommer skjemaet" in made.html
    assert made.places == {}
