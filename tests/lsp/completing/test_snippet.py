"""A text with stops: as editors know them, and for those that know none."""

from behovsmelding.lsp.completing.snippet import STOP, Stop, from_line, lines, marked, plain


def test_stops_are_numbered_and_the_last_ends_it() -> None:
    """Editors go from stop to stop, and at the one numbered 0 they are done."""
    assert marked(("navn: ", STOP, "\n", "epost: ", STOP)) == "navn: $1\nepost: $0"


def test_what_has_choices_or_something_behind_it_is_not_the_last() -> None:
    """There an editor ends behind all of it, by itself."""
    assert marked(("[", Stop(("a", "b")), "]")) == "[${1|a,b|}]"
    assert marked(("{", STOP, "}")) == "{$1\\}"


def test_what_editors_read_as_marks_is_marked() -> None:
    """A dollar is a dollar, and a comma in a choice parts nothing."""
    assert marked(("5 $ og C:\\",)) == "5 \\$ og C:\\\\"
    assert marked((Stop(("Agder, Vest", "a|b")),)) == "${1|Agder\\, Vest,a\\|b|}"


def test_without_stops_there_is_the_text() -> None:
    """Only where the rest can't do without, the first choice stands there."""
    assert plain(("navn: ", STOP)) == "navn: "
    assert plain(("[", Stop(("a", "b")), "]")) == "[]"
    assert plain((Stop(("a", "b"), must=True), ":")) == "a:"


def test_lines_are_told_from_the_line_they_begin_on() -> None:
    """An editor indents them all as that line is, and would do it twice."""
    assert plain(from_line(("a:", *lines([("b: ", STOP)], 6)), 4)) == "a:\n  b: "
