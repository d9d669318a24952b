"""A table may have a row for each tiltak, and two heads that ask together for what stands in it."""

import io
from collections.abc import Sequence

import pytest

from behovsmelding import read
from behovsmelding.intake.reading import Reading
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

NAMES = ("Lesing i alle fag", "Rom for alle")
AMOUNTS = (("75 000", "210 000", "100 000", "300 000"), ("40 000", "130 000", "", ""))


def _over(text: str) -> str:
    """Return a cell over two columns."""
    return f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph(bold(text))}</w:tc>'


def matrix(upper: Sequence[str], lower: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table with *upper* heads over two *lower* ones each."""
    corner = f"<w:tc><w:tcPr/>{paragraph(bold('Tiltak'))}</w:tc>"
    top = f"<w:tr>{corner}{''.join(map(_over, upper))}</w:tr>"
    below = table([[bold(""), *map(bold, [*lower, *lower])], *([*map(run, row)] for row in rows)])
    return below.replace("<w:tr>", f"{top}<w:tr>", 1)


def form(drawn: str) -> Reading:
    """Return what is read of a form with two tiltak, and what is *drawn* below them."""
    named = (
        heading(f"Tiltak {number}", 2) + table([[bold("Navn på tiltaket"), run(name)]])
        for number, name in enumerate(NAMES, 1)
    )
    body = [heading("Behovsmelding 2025"), *named, heading("Behov etter våren 2026"), drawn]
    return read(io.BytesIO(document(lambda _: iter(body), "typed")), form="2025")


@pytest.mark.parametrize(
    "called", [("Nr. 1", "Nr. 2"), ("1", "2"), ("Tiltak 1", "Tiltak 2 (Rom for alle)")]
)
def test_a_row_says_of_its_tiltak_what_two_heads_ask_together(called: Sequence[str]) -> None:
    """«Høst 2026» stands over «Eier» and «UH», and so does «2027»."""
    rows = [[name, *amounts] for name, amounts in zip(called, AMOUNTS, strict=True)]
    first, second = form(matrix(("Høst 2026", "2027"), ("Eier", "UH"), rows)).data["tiltak"]

    assert first["videre_behov"] == {
        "høst 2026": {"eier": 75000, "uh": 210000},
        "2027": {"eier": 100000, "uh": 300000},
    }
    assert second["videre_behov"] == {"høst 2026": {"eier": 40000, "uh": 130000}}


def test_the_upper_heads_may_be_those_who_get_the_amounts() -> None:
    """Which of the two is above makes no difference."""
    rows = [["1", *AMOUNTS[0]], ["2", *AMOUNTS[1]]]
    first, _ = form(matrix(("Eier", "UH"), ("Høst 2026", "2027"), rows)).data["tiltak"]

    assert first["videre_behov"]["2027"] == {"eier": 210000, "uh": 300000}


def test_a_row_of_sums_is_of_no_tiltak() -> None:
    """What adds up the others is told, and makes no third tiltak."""
    rows = [["1", *AMOUNTS[0]], ["2", *AMOUNTS[1]], ["Til sammen", "115 000", "340 001", "", ""]]
    reading = form(matrix(("Høst 2026", "2027"), ("Eier", "UH"), rows))

    assert len(reading.data["tiltak"]) == len(NAMES)
    assert any("340 001" in told.text for told in reading.told)
