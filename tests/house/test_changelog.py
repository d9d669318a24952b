"""The changelog is read line by line: a change is a line, below a heading of Keep a Changelog."""

from tests.support.commands import CHECKOUT

LINES = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8").partition("\n## ")[2].splitlines()
HEADINGS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
LONGEST = 130


def test_a_change_is_a_line() -> None:
    """A whole sentence that is read at a glance; what needs more than that is in a guide."""
    changes = [line for line in LINES[1:] if line and not line.startswith("#")]

    assert changes
    assert [line for line in changes if not (line.startswith("- ") and line.endswith("."))] == []
    assert [line for line in changes if len(line) > LONGEST] == []


def test_it_says_what_kind_of_change_it_is() -> None:
    """Below one of the six headings that readers know."""
    headings = [line.removeprefix("### ") for line in LINES if line.startswith("### ")]

    assert headings
    assert set(headings) <= set(HEADINGS)
