"""A column or a row for each choice, with an x where it is meant, is a question with boxes."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.docx.layout.pieces import grids
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.form import load_form
from behovsmelding.intake.foreign.asked.likeness import Likeness
from behovsmelding.intake.foreign.straightening.crosses import gathered
from tests.support.forms_of_others import bold, document, heading, run, table


def said(body: str) -> dict[str, Any]:
    """Return what is read of a form that says *body*."""
    whole = heading("Behovsmelding 2027") + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form="2027").data


def spanned(rows: list[list[tuple[str, int, str]]]) -> str:
    """Return a table of cells with their words, their width, and how they go on from above."""
    made = "".join(
        "<w:tr>"
        + "".join(
            f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/>{merge}</w:tcPr><w:p>{text}</w:p></w:tc>'
            for text, span, merge in row
        )
        + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{made}</w:tbl><w:p/>"


BEGINS, GOES_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


def test_the_type_of_an_owner_may_have_a_column_for_each() -> None:
    """«Kommune» and «Privat barnehage» stand below a head that spans them, and have an x."""
    heads = [
        (bold("Eier"), 1, BEGINS),
        (bold("Type eier (sett x)"), 2, ""),
        (bold("Org.nr."), 1, BEGINS),
    ]
    below = [
        ("", 1, GOES_ON),
        (run("Kommune"), 1, ""),
        (run("Privat barnehage"), 1, ""),
        ("", 1, GOES_ON),
    ]
    rows = [
        [(run(each), 1, "") for each in row]
        for row in (
            ("Kinn kommune", "x", "", "921 203 667"),
            ("Nordhamna barnehage SA", "", "X", "999 123 457"),
        )
    ]
    found = said(heading("Eiere", 2) + spanned([heads, below, *rows]))["eiere"]

    assert [each["type"] for each in found] == ["kommune", "privat barnehage"]
    assert [each["navn"] for each in found] == ["Kinn kommune", "Nordhamna barnehage SA"]
    assert found[1]["organisasjonsnummer"] == "999 123 457"


@pytest.mark.parametrize("hint", ["", " (sett x)", " (kryss av)"])
def test_choices_may_stand_below_one_another_in_columns_of_tiltak(hint: str) -> None:
    """«Gjelder barnehage» and «Gjelder skole» are one question of each tiltak."""
    rows = [
        ["", bold("Tiltak 1"), bold("Tiltak 2")],
        [bold("Navn på tiltaket"), run("Lesing"), run("Lek")],
        [run(f"Gjelder barnehage{hint}"), "", run("x")],
        [run(f"Gjelder skole{hint}"), run("x"), ""],
        [bold("Hvem er målgruppa?"), run("Lærere"), run("Alle")],
        [run(f"Høst 2027{hint}"), run("x"), run("x")],
        [run(f"Vår 2028{hint}"), "", run("x")],
    ]
    one, other = said(table(rows))["tiltak"]

    assert (one["område"], other["område"]) == (["skole"], ["barnehage"])
    assert list(map(str, other["varighet"])) == ["høst 2027", "vår 2028"]
    assert (one["navn"], other["målgruppe"].tekst) == ("Lesing", "Alle")


def test_what_several_get_of_each_tiltak_may_have_reasons_below() -> None:
    """A row of words across the columns of amounts is of the tiltak that it names."""
    rows = [
        [(bold(each), 1, "") for each in ("Mottaker", "Tiltak 1", "Tiltak 2", "Sum")],
        [(run(each), 1, "") for each in ("Kinn kommune", "195 000", "80 000", "275 000")],
        [(run(each), 1, "") for each in ("Statped", "-", "60 000", "60 000")],
        [(bold("Sum"), 1, ""), *((run(e), 1, "") for e in ("195 000", "140 000", "335 000"))],
        [
            (run("Av dette til koordinator"), 1, ""),
            (run("40 000"), 1, ""),
            ("", 1, ""),
            ("", 1, ""),
        ],
        [(bold("Hvorfor trengs koordinator?"), 1, ""), (run("Tiltak 1: Lang vei."), 3, "")],
    ]
    one, other = said(heading("Kroner", 2) + spanned(rows))["tiltak"]

    assert one["tilskudd"] == {"Kinn kommune": 195000}
    assert other["tilskudd"] == {"Kinn kommune": 80000, "Statped": 60000}
    assert one["koordinator"]["beløp"] == 40000
    assert one["koordinator"]["begrunnelse"].tekst == "Lang vei."


def test_choices_may_stand_side_by_side_without_a_head_over_them() -> None:
    """«Barnehage | Skole» and «Høst 2027 | Vår 2028» are columns among others of each tiltak."""
    heads = ("Navn på tiltaket", "Barnehage", "Skole", "Målgruppe", "Høst 2027", "Vår 2028")
    rows = [
        [bold(each) for each in heads],
        [run(each) for each in ("Lesing", "", "x", "Lærere", "x", "")],
        [run(each) for each in ("Lek", "x", "", "Alle", "x", "X")],
    ]
    one, other = said(heading("Tiltak", 2) + table(rows))["tiltak"]

    assert (one["område"], other["område"]) == (["skole"], ["barnehage"])
    assert list(map(str, other["varighet"])) == ["høst 2027", "vår 2028"]
    assert (one["målgruppe"].tekst, other["navn"]) == ("Lærere", "Lek")


def test_an_empty_first_row_is_no_second_head() -> None:
    """Below heads that are all of one column stand answers, though nothing is typed there yet."""
    rows = [
        [bold("Eier"), bold("Org.nr."), bold("E-post")],
        ["", "", ""],
        [run("Kinn kommune"), run("921 203 667"), run("post@example.no")],
    ]
    grid = next(grids(unwrap(document(lambda _: iter([table(rows)]), "typed"))))

    assert gathered(grid, Likeness(load_form("2027"))) == grid


def test_one_row_may_have_a_column_for_each_period() -> None:
    """Below «Vår 2027» and «Høst 2027» stands an x, and there is no other row."""
    periods = table(
        [
            [bold("Tidsrom"), bold("Vår 2027"), bold("Høst 2027"), bold("Vår 2028")],
            [bold("Når skal tiltak 1 gjennomføres? (X)"), run("X"), run("X"), run("")],
        ]
    )
    named = table([[bold("Navn på tiltaket"), run("Lesing")]])
    (found,) = said(heading("Tiltak 1", 2) + named + periods)["tiltak"]

    assert found["varighet"] == ["vår 2027", "høst 2027"]


@pytest.mark.parametrize(("marks", "when"), [("X-X", ["vår 2027", "vår 2028"]), ("---", None)])
def test_marks_may_have_a_row_of_their_own_among_other_questions(
    marks: str, when: list[str] | None
) -> None:
    """«Sett kryss» below the question only says where: where nobody did, nothing is answered."""
    ticked = [(run(each.strip("-")), 1, "") for each in marks]
    body = spanned(
        [
            [(bold("Navn på tiltaket"), 1, ""), (run("Lesing"), 3, "")],
            [(bold("Målgruppe"), 1, ""), (run("Lærere"), 3, "")],
            [
                (bold("Varighet"), 1, ""),
                *((bold(each), 1, "") for each in ("Vår 2027", "Høst 2027", "Vår 2028")),
            ],
            [(bold("Sett kryss"), 1, ""), *ticked],
        ]
    )
    (found,) = said(heading("Tiltak 1", 2) + body)["tiltak"]

    assert found.get("varighet") == when
