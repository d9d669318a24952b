"""Errors beside signs that look like others; `tests/support/tired_alike.py` has the slips."""

import unicodedata

import pytest

from behovsmelding.reading.examine import Examined, examine
from behovsmelding.reading.mending import mend
from tests.support.tired import KOLLEKTIV


def spans(report: Examined) -> list[tuple[str, str]]:
    """Return what each finding of *report* points at."""
    lines = report.text.split("\n")
    return [
        (each.code, lines[each.span.line - 1][each.span.column - 1 : each.span.end_column - 1])
        for each in report.findings
        if each.span and each.is_error
    ]


def test_a_finding_stands_where_the_letters_of_two_signs_do() -> None:
    """A column counts the characters of the file, not those that are seen."""
    written = unicodedata.normalize("NFD", "      år: på 2. året\n")
    text = KOLLEKTIV.replace("      år: 1\n", written)

    assert spans(examine(text.encode())) == [("BM204", unicodedata.normalize("NFD", "på 2. året"))]


def test_a_text_without_an_error_is_read_once() -> None:
    """A hard blank in a right answer is kept, and nothing is said of it."""
    text = KOLLEKTIV.replace("Planen.", "Planen\u00a0vår er 100\u2009000 ord.")
    report = examine(text.encode())

    assert spans(report) == []
    assert "Planen\u00a0vår er 100\u2009000 ord." in report.melding.plan.tekst


def test_other_lines_keep_their_signs() -> None:
    """What is mended on one line changes no blank and no letter on another."""
    text = KOLLEKTIV.replace("Planen.", "Planen\u00a0va\u030ar.").replace(
        "      år: 1\n", "      år: 1.\u00a0år\n"
    )

    assert mend(text.encode(), "<stdin>").data.decode() == text.replace("1.\u00a0år", "1")


@pytest.mark.parametrize("slip", ["plan: |\u00a0\n", "plan: |\u2009\n", "plan: |\u00a0 \n"])
def test_blanks_that_alone_are_wrong_are_told_of(slip: str) -> None:
    """Where nothing is wrong as the line looks, it is said what nobody sees there."""
    report = examine(KOLLEKTIV.replace("plan: |\n", slip).encode())

    assert [each.code for each in report.findings if each.is_error] == ["BM134"]
    assert mend(report.text.encode(), "<stdin>").data.decode() == KOLLEKTIV


def test_a_long_line_is_let_be() -> None:
    """What nobody types is not looked at twice."""
    text = KOLLEKTIV.replace("      år: 1\n", f"      år: 1.\u00a0år{' ' * 20_000}x\n")

    assert "BM204" in [each.code for each in examine(text.encode()).findings]
