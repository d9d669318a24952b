"""Places in a text, as an editor counts them, and which answer stands there."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from behovsmelding.diagnostics import Span
from behovsmelding.lsp.opened import Opened
from behovsmelding.lsp.places import Places, path_at
from behovsmelding.reading.examine import examine
from tests.support.commands import NARVIK, VEFSN
from tests.support.language_server import HEAD, URI

TWO = f"{HEAD}tiltak:\n  - navn: 𝒜b\n    ordning: regional\n"
"""A part over two lines, with a letter that is two columns to most editors."""


def span(line: int, column: int, end_line: int, end_column: int) -> Span:
    """Return a stretch of a file, as we count it."""
    return Span("narvik.yaml", line, column, end_line, end_column)


def columns(found: types.Range) -> tuple[int, ...]:
    """Return where *found* begins and ends, line by line and column by column."""
    return (found.start.line, found.start.character, found.end.line, found.end.character)


@pytest.mark.parametrize(("encoding", "end"), [("utf-8", 15), ("utf-16", 13), ("utf-32", 12)])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=repr)
def test_of_several_lines_the_first_is_underlined_to_its_end(
    newline: str, encoding: str, end: int
) -> None:
    """Neither a character short nor into the line break, however lines end and columns count."""
    places = Places(TWO.replace("\n", newline), encoding)

    assert columns(places.marked(span(4, 5, 5, 22))) == (3, 4, 3, end)


def test_within_a_line_all_of_it_is_underlined() -> None:
    """A finding of one line is marked as far as it goes."""
    places = Places(TWO)

    assert columns(places.marked(span(5, 5, 5, 12))) == (4, 4, 4, 11)
    assert columns(places.range(span(4, 5, 5, 22))) == (3, 4, 4, 21)


@pytest.mark.parametrize(
    ("line", "character", "expected"),
    [(0, 2, 2), (0, 9, 2), (1, 0, 3), (1, 9, 5), (2, 0, 5), (9, 0, 5)],
    ids=str,
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=repr)
def test_past_the_end_of_a_line_is_its_end(
    newline: str, line: int, character: int, expected: int
) -> None:
    """An editor may name a column that is not there, and a line that is not there any more."""
    places = Places("ab\ncd".replace("\n", newline))

    assert places.offset(types.Position(line, character)) == expected + (len(newline) - 1) * (
        expected > 2
    )


def test_behind_a_byte_order_mark_the_first_line_alone_is_a_column_further_in() -> None:
    """The mark is a character to the editor, and none to whoever reads the file."""
    places = Places("\ufeffab\ncd")
    there = [types.Position(0, 0), types.Position(0, 1), types.Position(0, 3), types.Position(1, 1)]

    assert [places.offset(each) for each in there] == [0, 0, 2, 4]
    assert [places.position(each) for each in (0, 2, 4)] == there[1:]


def test_half_a_letter_is_where_it_begins() -> None:
    """Between the two columns of one letter stands nothing."""
    assert Places("𝒜b").offset(types.Position(0, 1)) == 0


@pytest.mark.parametrize(
    ("part", "ahead", "expected"),
    [
        ("tiltak", 0, ("tiltak",)),
        ("tiltak", 6, ("tiltak",)),
        ("tiltak", 7, ("tiltak",)),
        ("- navn", 0, ("tiltak",)),
        ("navn", 0, ("tiltak", 0, "navn")),
        ("𝒜b", 0, ("tiltak", 0, "navn")),
        ("𝒜b", 2, ("tiltak", 0, "navn")),
        ("regional", 8, ("tiltak", 0, "ordning")),
        ("# yaml", 0, ()),
    ],
)
def test_an_answer_is_found_from_its_key_to_its_end(
    part: str, ahead: int, expected: tuple[str | int, ...]
) -> None:
    """The cursor may stand anywhere in either, and right behind."""
    document = examine(TWO.encode(), "narvik.yaml").document

    assert path_at(document, TWO.index(part) + ahead) == expected


def test_right_behind_a_key_that_is_not_answered_is_its_answer() -> None:
    """There the answer will be written; further on stands what the part holds."""
    text = f"{HEAD}uh:\n  navn:\n  kontaktperson: {{}}\n"
    document = examine(text.encode(), "narvik.yaml").document
    key = text.index("navn:") + len("navn")

    assert path_at(document, key + 1) == ("uh", "navn")
    assert path_at(document, key + 2) == ("uh",)


@given(st.text(alphabet="aå𝒜\u0301\r\n: \ufeff", max_size=40), st.data())
def test_places_go_both_ways(text: str, data: st.DataObject) -> None:
    """From a character to an editor's place and back is where one began, in every encoding."""
    # The first is a mark and no character of the file; two would leave one behind.
    text = text.lstrip("\ufeff")
    at = data.draw(st.integers(0, len(text)).filter(lambda at: text[at - 1 : at + 1] != "\r\n"))
    for encoding in ("utf-8", "utf-16", "utf-32"):
        places = Places(text, encoding)
        assert places.offset(places.position(at)) == at


def test_a_byte_order_mark_is_a_column_to_the_editor() -> None:
    """What stands on the first line behind a BOM is marked one column further in."""
    opened = Opened.read(URI, "narvik.yaml", "\ufeffskjema: 2025\nx: 1\n")

    marked = [each.range.start.character for each in opened.diagnostics() if each.code == "BM214"]
    first = opened.places.position(0)
    assert (marked, first) == ([0], types.Position(0, 1))


@pytest.mark.parametrize("path", [NARVIK, VEFSN])
def test_every_key_is_found_at_its_place(path: Path) -> None:
    """The path at a scalar is the path that locates it."""
    document = examine(path.read_bytes(), str(path)).document

    for scalar in document.scalars:
        if scalar.path and scalar.start < scalar.end:
            found = path_at(document, scalar.start)
            assert found[: len(scalar.path)] == scalar.path
