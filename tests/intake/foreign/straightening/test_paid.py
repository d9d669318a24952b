"""Who gets how much stands in a table, whatever its first column is headed with."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.intake.reading import Reading
from tests.support.forms_of_others import bold, document, heading, run, table

PARTIES = (
    heading("Eier 1", 2)
    + table([[bold("Navn"), run("Voss herad")]])
    + heading("Partner 1", 2)
    + table([[bold("Navn"), run("NLA Høgskolen")]])
)
PLACE = (
    '<w:sdt><w:sdtPr><w:id w:val="{0}"/><w:text/></w:sdtPr>'
    "<w:sdtContent><w:r><w:t>{1}</w:t></w:r></w:sdtContent></w:sdt>"
)


def whole(rows: list[list[str]]) -> Reading:
    """Return what is read of a form with one tiltak that has a table of *rows* below «Penger»."""
    body = heading("Behovsmelding 2027") + PARTIES + heading("Tiltak 1: Lesing", 2)
    body += heading("Penger", 3) + table(rows)
    return read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027")


def tiltak(rows: list[list[str]]) -> dict[str, Any]:
    """Return what is read of a tiltak with a table of *rows* below «Penger»."""
    found: list[dict[str, Any]] = whole(rows).data["tiltak"]
    return found[0]


@pytest.mark.parametrize("is_typed", [False, True], ids=["cells", "controls"])
@pytest.mark.parametrize(
    ("whom", "amount"),
    [
        ("Kven skal ha tilskot?", "Kroner"),
        ("Hvem skal pengene til?", "Beløp"),
        ("Hvilken mottaker gjelder det?", "Sum i kr"),
    ],
)
def test_the_first_column_says_whom(whom: str, amount: str, is_typed: bool) -> None:  # noqa: FBT001
    """Nobody has the words of the form for it, but they ask for whom, and amounts stand beside."""
    said = [("Voss herad", "80 000"), ("NLA Høgskolen", "kr 220 000,-")]
    numbers = iter(range(10))
    rows = [[bold(whom), bold(amount)]]
    rows += [
        [PLACE.format(next(numbers), each) if is_typed else run(each) for each in row]
        for row in said
    ]
    found = tiltak([*rows, [bold("Til sammen"), run("300 000")]])

    assert found["tilskudd"] == {"Voss herad": 80000, "NLA Høgskolen": 220000}
    assert "koordinator" not in found


def test_a_part_of_the_sum_is_no_recipient() -> None:
    """«Herav til koordinator» stands among those who get something, and is none of them."""
    rows = [
        [bold("Hvem skal pengene til?"), bold("Beløp")],
        [run("Voss herad"), run("80 000")],
        [run("Herav til koordinator"), run("20 000")],
    ]
    found = tiltak(rows)

    assert (found["tilskudd"], found["koordinator"]) == ({"Voss herad": 80000}, {"beløp": 20000})


def test_what_is_asked_of_others_is_no_amount() -> None:
    """«Hvem deltar?» asks whom, too, and has no amounts beside it."""
    rows = [
        [bold("Hvem deltar?"), bold("Hvor mange")],
        [run("Lærere på mellomtrinnet"), run("mange")],
    ]

    assert "tilskudd" not in tiltak(rows)


def test_a_column_of_sums_says_what_each_gets() -> None:
    """Those before it share it out on half-years, and stand for themselves in the row of sums."""
    rows = [
        ["Mottaker", "Vår 2027", "Høst 2027", "Sum"],
        ["Voss herad", "", "80 000", "80 000"],
        ["NLA Høgskolen", "", "220 000", "220 000"],
        ["Til sammen", "", "300 000", "300 001"],
    ]
    reading = whole([[*map(bold, rows[0])], *([*map(run, row)] for row in rows[1:])])

    assert reading.data["tiltak"][0]["tilskudd"] == {"Voss herad": 80000, "NLA Høgskolen": 220000}
    assert [told.text for told in reading.told if told.what == "worked_out"] == ["300 001"]


@pytest.mark.parametrize("asked", ["Mottaker {} og beløp", "Hvem får tilskudd ({}), og hvor i kr"])
def test_a_row_may_ask_who_gets_something_and_what(asked: str) -> None:
    """«Mottaker 1 og beløp | … | …» stands among rows of one answer each."""
    said = [("Voss herad", "80 000,-"), ("NLA Høgskolen", "kr 220.000"), ("", "")]
    rows = [[bold("Målgruppe"), run("Lærere")], [bold("Tema"), run("Lesing")]]
    rows += [
        [bold(asked.format(at)), run(whom), run(amount)] for at, (whom, amount) in enumerate(said)
    ]
    rows += [[bold("Sum tilskudd"), run(""), run("310 000")]]
    found = whole([*rows, [bold("Prioritet"), run("1")]])
    (one,) = found.data["tiltak"]

    assert one["tilskudd"] == {"Voss herad": 80000, "NLA Høgskolen": 220000}
    assert (str(one["målgruppe"]), one["prioritet"]) == ("Lærere", 1)
    assert any("310 000" in each.text for each in found.told)


@pytest.mark.parametrize("left", ["Att frå før", "Igjen fra før"])
def test_what_is_left_from_before_is_of_a_fund(left: str) -> None:
    """Nynorsk «att» is «igjen»: the column says what each has already."""
    heads = ("Mottakar", "Beløp i 2027", left, "Merknad")
    said = ("Voss herad", "80 000", "20 000", "Vikarmidlar")
    found = tiltak([[bold(each) for each in heads], [run(each) for each in said]])

    assert found["tilskudd"]["Voss herad"]["fra_fond"] == 20000
