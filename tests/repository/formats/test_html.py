"""The overview as a page."""

import re
from pathlib import Path

import pytest

from behovsmelding.repository.formats import html
from behovsmelding.repository.tables import Cell, Column, Key, Kind, Overview, Table
from tests.support.browser import ON_A_PHONE, asked, faults

COLUMNS = (
    Column(Key.ÅR, Kind.NUMBER),
    Column(Key.TEMA),
    Column(Key.SUM, Kind.KRONER, adds=True),
)
ROWS: tuple[tuple[Cell, ...], ...] = (
    (2027, "Ørret", 9_000),
    (2027, "Aure", 10_000),
    (2026, "Ås<b>", None),
)
TABLE = Table(Key.TEMA, COLUMNS, ROWS, bars=Key.SUM)
SORTED = """
const button = document.querySelectorAll("thead button")[{column}];
const seen = () => [...document.querySelectorAll("tbody tr")].map(row => row.cells[1].innerText);
button.focus();
const told = [document.activeElement === button];
for (const _ of [1, 2]) {{ document.activeElement.click(); told.push(seen()); }}
told.push(button.parentElement.ariaSort);
return told;
"""


@pytest.fixture(name="page", scope="module")
def page_of_two_tables() -> str:
    """Make a page with a table of everything, and one without rows."""
    tables = (TABLE, Table(Key.FUNN, COLUMNS, ()))
    return html.written(Overview("Oversikt over 2027 & <mer>", ("Kort.",), tables, "nn")).decode()


def test_it_fetches_nothing(page: str) -> None:
    """One file, that may be mailed, and that no browser lets reach out."""
    assert not re.search(r"(?:src|href)=\"(?!#)|@import|url\(|https?:", page)
    assert "default-src 'none'" in page
    assert '<html lang="nn-NO">' in page


def test_nothing_that_somebody_wrote_is_code(page: str) -> None:
    """Neither in the title nor in a cell."""
    assert "<title>Oversikt over 2027 &amp; &lt;mer&gt;</title>" in page
    assert "<td>Ås&lt;b&gt;</td>" in page


def test_a_bar_has_its_number_beside_it(page: str) -> None:
    """As text: the picture itself says nothing to those who hear the page."""
    bars = re.findall(r"<li>(.*?) <span>(.*?)</span><svg .*?<rect width=\"(.*?)\"", page)

    assert bars == [
        ("2027: Ørret", "9\u00a0000", "90"),
        ("2027: Aure", "10\u00a0000", "100"),
        ("2026: Ås&lt;b&gt;", "0", "0"),
    ]
    assert page.count('aria-hidden="true"') == len(bars)


def test_a_table_says_what_it_is(page: str) -> None:
    """Its headings are headings of columns, its sum is below, and it can be reached to scroll."""
    assert page.count('<th scope="col"') == 3
    assert '<tfoot><tr><th scope="row">Sum</th>' in page
    assert '<div class="scroll" role="region" aria-labelledby="tema-title" tabindex="0">' in page
    assert "Ingen rader." in page


def test_it_is_sorted_by_its_headings(page: str, tmp_path: Path) -> None:
    """By the keyboard too: numbers as numbers, words as Norwegians sort them, and back again."""
    script = "\n".join(
        f"const in{column} = await (async () => {{{SORTED.format(column=column)}}})();"
        for column in (1, 2)
    )
    by_word, by_sum = asked(page, f"{script}\nreturn [in1, in2];", tmp_path)

    words = ["Aure", "Ørret", "Ås<b>"]
    assert by_word == [True, words, words[::-1], "descending"]
    assert by_sum == [
        True,
        ["Ørret", "Aure", "Ås<b>"],
        ["Aure", "Ørret", "Ås<b>"],
        "descending",
    ]


def test_anybody_can_use_it(page: str, tmp_path: Path) -> None:
    """As far as axe-core can tell: it finds nothing, and is in doubt of nothing."""
    assert faults({"overview": page}, tmp_path) == {}


def test_it_fits_on_a_phone(page: str, tmp_path: Path) -> None:
    """Wide tables scroll by themselves, and the page never sideways."""
    assert asked(page, ON_A_PHONE, tmp_path) == [375, 375]
