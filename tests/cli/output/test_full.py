"""For a person: the place and the sentence, the line with an underline, and a tip."""

import click
import pytest

from behovsmelding.cli import output
from behovsmelding.cli.outcome import Outcome
from behovsmelding.diagnostics import Diagnostic, Related, Span
from behovsmelding.form import load_form
from behovsmelding.messages import Language
from tests.support.outcomes import AMOUNT, ERROR, FILE, GONE, SUM, TEXT


def full(finding: Diagnostic, text: str = TEXT, language: Language = "nb") -> list[str]:
    """Return what the full format prints for *finding*."""
    shown = Outcome(FILE, (finding,), language, text)
    return click.unstyle("\n".join(output.lines("full", shown))).splitlines()


def test_full_shows_place_sentence_line_underline_and_tip() -> None:
    """A finding is its place and sentence, the line with an underline, and the next step."""
    assert full(ERROR) == [
        f"{FILE}:3:20: feil BM302 {ERROR.sentence()}",
        "  3 |   regional: {eier: 500.000, uh: 840 000}",
        "    |                    ^^^^^^^",
        "  tips: Skriv 500\u00a0000 eller 500.",
    ]


def test_full_shows_related_places_under_one_note() -> None:
    """The amounts a sum adds stand below it, under a note that says what they are."""
    assert full(SUM)[3:8] == [
        "  disse beløpene summeres:",
        "  1 | skjema: 2025",
        "    |         ----",
        "  2 | ordninger:",
        "    | ---------",
    ]


@pytest.mark.parametrize(
    ("language", "note"), [("nn", "desse beløpa blir summerte"), ("en", "these amounts are added")]
)
def test_the_note_is_in_the_language_of_the_finding(language: Language, note: str) -> None:
    """A note is told in nb, nn and en."""
    assert f"  {note}:" in full(SUM, language=language)


def test_a_note_of_the_finding_itself_comes_first() -> None:
    """Where a rule says what a place has to do with it, that is shown."""
    told = Diagnostic(
        "BM199",
        span=AMOUNT,
        related=(Related((), load_form("2025").label("status"), Span(FILE, 1, 1, 1, 2)),),
    )

    assert "  Status:" in full(told)


def test_lines_with_long_numbers_stand_below_each_other() -> None:
    """The numbers end in one column, that of the place and those it adds."""
    text = "a: 1\n" * 120
    told = Diagnostic(
        "BM307",
        params=SUM.params,
        span=Span(FILE, 7, 1, 7, 2),
        related=(Related((), span=Span(FILE, 113, 4, 113, 5)),),
    )

    assert [line for line in full(told, text) if "|" in line] == [
        "    7 | a: 1",
        "      | ^",
        "  113 | a: 1",
        "      |    -",
    ]


def test_a_place_that_is_in_no_file_is_left_out() -> None:
    """Of a finding without one the sentence and the tip are told, of a related one nothing."""
    told = Diagnostic("BM307", params=SUM.params, related=(Related(("tiltak", 0)),))

    assert full(told)[0].startswith("feil BM307 ")
    assert [line.split(":")[0] for line in full(told)[1:]] == ["  tips"]


@pytest.mark.parametrize("format_", output.STREAMED)
def test_of_a_file_that_is_gone_nothing_is_shown_here(format_: str) -> None:
    """What stood in its way has been told on the way for what went wrong."""
    assert list(output.lines(format_, GONE)) == []
