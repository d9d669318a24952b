"""What an editor can fold."""

from lsprotocol import types

from behovsmelding.lsp.opened import Opened
from tests.support.language_server import URI


def folded(text: str) -> list[tuple[int, int]]:
    """Return the first and last line, from 0, of what can be folded in *text*."""
    found = Opened.read(URI, "narvik.yaml", text).folds() or []
    return [(each.start_line, each.end_line) for each in found]


def test_long_answers_and_parts_can_be_folded() -> None:
    """Up to their last word, and each member of a list by itself."""
    text = (
        "skjema: 2027\nplan: |\n  En\n\n  To\n\ntiltak:\n  - navn: A\n    tema: [x]\n  - navn: B\n"
    )

    assert folded(text) == [(1, 4), (6, 9), (7, 8)]


def test_comments_that_stand_together_are_one() -> None:
    """One alone, or beside an answer, is none."""
    text = "# En\n# To\nskjema: 2025  # tre\n# fire\nx: 1\n"
    found = Opened.read(URI, "narvik.yaml", text).folds()

    assert found == [types.FoldingRange(0, 1, kind=types.FoldingRangeKind.Comment)]


def test_what_cannot_be_read_is_left_to_the_editor() -> None:
    """It can fold by indentation, and we know no more."""
    assert Opened.read(URI, "narvik.yaml", "skjema: 2025\nx: [\n").folds() is None
