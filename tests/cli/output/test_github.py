"""GitHub: a command for each finding, and the summary of the job."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.cli import output
from behovsmelding.cli.output import github
from behovsmelding.diagnostics import Diagnostic, Span
from tests.support.outcomes import AMOUNT, ERROR, FILE, GONE, RUN, WARNING, outcome


def test_github_escapes_by_its_rules() -> None:
    """Percent signs and newlines are escaped, in a property commas and colons too."""
    finding = Diagnostic("BM405", params={"tekst": "50 %\r\nx, y: z"}, span=AMOUNT)

    command = output.document("github", (outcome(finding),))

    assert command.startswith(
        "::warning file=meldinger/50 %25%2C æ.yaml,"
        "line=3,endLine=3,col=20,endColumn=26,title=BM405::"
    )
    assert "«50 %25 x, y: z» ser ut som et navn som ikke er fylt inn.%0ASkriv" in command


def test_github_is_worst_first() -> None:
    """GitHub shows the first few of each kind, so errors come before warnings, in every file."""
    run = (outcome(WARNING), outcome(WARNING, ERROR), GONE)

    kinds = [line.split()[0] for line in output.document("github", run).splitlines()]

    assert kinds == ["::error", "::error", "::warning", "::warning"]


@given(st.lists(st.text(), max_size=3))
def test_github_is_one_line_a_finding(texts: list[str]) -> None:
    """No answer can begin a command of its own."""
    found = [Diagnostic("BM405", params={"tekst": text}, span=AMOUNT) for text in texts]

    commands = output.document("github", (outcome(*found),)).split("\n")

    assert [each.startswith("::warning ") for each in commands if each] == [True] * len(texts)


def test_the_summary_is_a_table() -> None:
    """The job summary has the count and a Markdown table, worst first."""
    lines = github.summary(RUN, "3 filer").splitlines()

    assert lines[:3] == ["### behovsmelding", "", "3 filer"]
    assert lines[4:6] == ["| Hva | Hvor | Funn |", "| --- | --- | --- |"]
    assert lines[6].startswith("| feil BM302 |")
    assert lines[-1].startswith("| advarsel BM402 |")


def test_the_summary_is_no_larger_than_github_takes() -> None:
    """One past a mebibyte would be refused whole, so the last rows are only counted."""
    found = [Diagnostic("BM405", params={"tekst": "å" * 400}, span=AMOUNT)] * 9000

    written = github.summary((outcome(*found),), "1 fil")

    rows = written.count("| advarsel BM405 |")
    assert 0 < rows < 9000
    assert len(written.encode()) < 1 << 20
    assert written.endswith(f"\n\nog {9000 - rows} til\n")


def test_the_summary_says_when_there_is_nothing() -> None:
    """Without findings the summary says so."""
    assert github.summary((outcome(),), "1 fil").endswith("Ingen funn.\n")


@given(st.text())
def test_an_answer_is_plain_text_in_the_summary(text: str) -> None:
    """An answer can't break out of its cell, nor become a tag or a link."""
    finding = Diagnostic("BM405", params={"tekst": text}, span=AMOUNT)

    row = github.summary((outcome(finding),), "1 fil").split("\n")[6]

    assert len(re.findall(r"(?<!\\)(?:\\\\)*\|", row)) == 4
    assert re.findall(r"(?<!\\)(?:\\\\)*<(?!br>)", row) == []


@pytest.mark.parametrize(
    ("span", "written"),
    [
        (Span(FILE, 2, 1, 3, 5), "line=2,endLine=3,"),
        (Span(FILE, 2, 4, 2, 4), "line=2,endLine=2,col=4,endColumn=4,"),
        (Span(FILE, 2, 4, 2, 6), "line=2,endLine=2,col=4,endColumn=5,"),
        (None, ""),
    ],
)
def test_github_takes_columns_within_a_line(span: Span | None, written: str) -> None:
    """The last column included, at least one; of several lines it takes none."""
    command = output.document("github", (outcome(Diagnostic("BM199", span=span)),))

    assert f"æ.yaml,{written}title=BM199::" in command


def test_a_row_of_the_summary_has_the_line_and_the_tip() -> None:
    """Whoever reads it need not look anywhere else; trouble has no line."""
    *_, trouble, warning = github.summary((outcome(WARNING), GONE), "2 filer").splitlines()

    assert warning.startswith(r"| advarsel BM402 | meldinger/50 %, æ.yaml:1 | ")
    assert warning.endswith(f"<br>{WARNING.tip()} |")
    assert trouble.startswith("| feil BM901 | borte.yaml | ")
