"""All tiltak may stand in one table, a row each, whatever its heads stand over."""

import io
from collections.abc import Sequence
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.model.tekst import Tekst
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

HEAD = heading("Behovsmelding 2027 – kollektiv kompetanseutvikling")
EIERE = table(
    [
        [run(""), *map(bold, ("Navn", "Org.nr.", "Kontaktperson", "E-post"))],
        [run("Eier 1"), run("Volda kommune"), run("939 760 946"), run("Kari Nordmann"),
         run("kari.nordmann@example.no")],
        [run("Eier 2"), run("Ørsta kommune"), *map(run, ("939 461 450", "Per Eksempel", ""))],
        [run("Eier 3"), *map(run, [""] * 4)],
        [run("Partner 1"), run("Høgskulen i Volda"), *map(run, ("", "Anne Eksempel", ""))],
    ]
)  # fmt: skip
OVER = '<w:tcPr><w:gridSpan w:val="{}"/></w:tcPr>'
RECIPIENTS = (
    ("Eigar 1: Volda", "Eigar 2: Ørsta", "Partnar 1: HVO"),
    ("Volda kommune", "Ørsta kommune", "Høgskulen i Volda"),
    ("Til eier 1", "Til eier 2", "Til partner 1"),
    ("Volda", "Ørsta", "HVO"),
)


def data(body: str) -> dict[str, Any]:
    """Return what is read of a document of 2027 that says *body*."""
    return read(io.BytesIO(document(lambda _: iter([HEAD + body]), "typed")), form="2027").data


def cell(text: str, columns: int = 1) -> str:
    """Return a cell over several *columns*."""
    return f"<w:tc>{OVER.format(columns)}{paragraph(bold(text))}</w:tc>"


def below_two(top: Sequence[tuple[str, int]], rows: Sequence[Sequence[str]]) -> str:
    """Return a table of *rows* below a row of heads that stand over several columns each."""
    first = "<w:tr>" + "".join(cell(*each) for each in top) + "</w:tr>"
    return table([[run(each) for each in row] for row in rows]).replace(
        "<w:tr>", first + "<w:tr>", 1
    )


@pytest.mark.parametrize("recipients", RECIPIENTS, ids=" / ".join)
def test_heads_of_two_levels_stand_over_choices_and_recipients(recipients: Sequence[str]) -> None:
    """«Gjeld» stands over «Barnehage» and «Skule», «Tilskot» over who gets it."""
    top = (("Nr", 1), ("Namn på tiltaket", 1), ("Gjeld", 2), ("Tilskot i 2027 (kr)", 5),
           ("Når", 3), ("Prio", 1))  # fmt: skip
    found = data(
        heading("Eigarar og partnarar", 2) + EIERE + heading("Alle tiltaka", 2)
        + below_two(top, (
            ("", "", "Barnehage", "Skule", *recipients, "Av dette koordinator", "Sum",
             "Vår 27", "Haust 27", "Vår 28", ""),
            ("1", "Lesing", "", "X", "kr 110 000,-", "90 000", "310 000", "50 000", "510 000",
             "", "X", "X", "1"),
            ("2", "Språk", "x", "", "60 000", "", "220 000", "", "280 000", "x", "x", "", ""),
            ("3", *[""] * 12),
            ("", "Sum alle tiltak", "", "", "170 000", "90 000", "530 000", "", "790 000",
             *[""] * 4),
        ))
    )  # fmt: skip

    assert [each["navn"] for each in found["eiere"]] == ["Volda kommune", "Ørsta kommune"]
    assert [each["kontaktperson"]["navn"] for each in found["partnere"]] == ["Anne Eksempel"]
    first, second = found["tiltak"]
    assert (first["navn"], first["prioritet"], first["område"]) == ("Lesing", 1, ["skole"])
    assert first["varighet"] == ["høst 2027", "vår 2028"]
    assert first["koordinator"] == {"beløp": 50000}
    assert first["tilskudd"] == {
        "Volda kommune": 110000,
        "Ørsta kommune": 90000,
        "Høgskulen i Volda": 310000,
    }
    assert (second["navn"], second["område"]) == ("Språk", ["barnehage"])
    assert second["varighet"] == ["vår 2027", "høst 2027"]
    assert second["tilskudd"] == {"Volda kommune": 60000, "Høgskulen i Volda": 220000}


def test_choices_may_be_columns_below_one_row_of_heads() -> None:
    """Nothing stands over «Vår 2027» and «Høst 2027» but that they are choices of one question."""
    rows = (
        ("Hva heter tiltaket?", "Barnehage", "Skole", "Vår 2027", "Høst 2027", "Målgruppe"),
        ("Lesing", "☐", "☒", "☐", "☒", "Lærere"),
        ("Lek", "☒", "☐", "☒", "☒", "Alle"),
    )
    found = data(heading("Tiltakene", 2) + table([[run(each) for each in row] for row in rows]))

    assert [(each["navn"], each["område"], each["varighet"]) for each in found["tiltak"]] == [
        ("Lesing", ["skole"], ["høst 2027"]),
        ("Lek", ["barnehage"], ["vår 2027", "høst 2027"]),
    ]
    assert [each["målgruppe"] for each in found["tiltak"]] == [Tekst("Lærere"), Tekst("Alle")]


LISTED = heading("Tiltakene", 2) + table(
    [
        [run(each) for each in row]
        for row in (("Navn på tiltaket", "Prioritet"), ("Lesing", "1"), ("Lek", "2"))
    ]
)
QUESTIONS = (
    ("Hvem er tiltaket for?", "målgruppe", ("Lærere på 5. trinn", "Alle i barnehagen")),
    ("Hva skal bli annerledes i praksis?", "praksisendring", ("Alle leser mer.", "Vi er mer ute.")),
)


@pytest.mark.parametrize(
    "called",
    [
        ("Tiltak 1", "Tiltak 2"),
        ("Tiltak 1: Lesing", "Tiltak 2: Lek"),
        ("Lesing", "Lek"),
        ("1", "2"),
    ],
)
def test_a_question_may_have_a_table_with_a_row_for_each_tiltak(called: tuple[str, str]) -> None:
    """The question stands above the table, or in it above the rows that answer it."""
    above = "".join(
        paragraph(run(asked))
        + table([[run(n), run(said)] for n, said in zip(called, answers, strict=True)])
        for asked, _, answers in QUESTIONS
    )
    within = table(
        [
            [run(each) for each in row]
            for asked, _, answers in QUESTIONS
            for row in ((asked,), *zip(called, answers, strict=True))
        ]
    )
    for body in (above, within):
        found = data(LISTED + heading("Tekst til hvert tiltak", 2) + body)["tiltak"]
        assert [each["navn"] for each in found] == ["Lesing", "Lek"]
        for _, name, answers in QUESTIONS:
            assert [each[name] for each in found] == [Tekst(each) for each in answers]


def test_a_number_below_tiltak_says_whose_row_it_is() -> None:
    """«1» is what «Tiltak» counts, also where a sentence stands among the amounts."""
    rows = (
        ("Tiltak", "2028", "2029"),
        ("1", "500 000", ""),
        ("2", "om lag det same som i år", "40 000"),
    )
    further = (
        ("Tiltak nr.", "Fra år", "Kort om fremdriften"),
        ("1", "2026", "I rute."),
        ("2", "", ""),
    )
    found = data(
        LISTED
        + paragraph(run("Anslag for årene som kommer"))
        + table([[run(each) for each in row] for row in rows])
        + paragraph(run("Tiltak som videreføres"))
        + table([[run(each) for each in row] for row in further])
    )["tiltak"]

    assert [each["navn"] for each in found] == ["Lesing", "Lek"]
    assert found[0]["flerårig"]["anslag"] == {"2028": 500000}
    assert found[1]["flerårig"]["anslag"] == {"2029": 40000}
    assert found[0]["viderefører"]["skjema"] == "2026"
    assert found[0]["viderefører"]["fremdrift"] == Tekst("I rute.")


def test_names_may_stand_below_what_they_are_of() -> None:
    """«Tiltak» over a column of names asks what each is called; «Anslag» stands over years."""
    top = (("Tiltak", 1), ("Skole", 1), ("Barnehage", 1), ("Tilskudd 2027", 4), ("Anslag", 2),
           ("Periode", 1))  # fmt: skip
    found = data(
        EIERE + heading("Oversikt", 2)
        + below_two(top, (
            ("", "", "", "Volda", "Ørsta", "HVO", "Totalt", "2028", "2029", ""),
            ("Lesing", "x", "", "110 000", "90 000", "310 000", "510 000", "500 000", "", ""),
            ("Språk", "x", "x", "60 000", "", "220 000", "280 000", "", "", "Vår og høst 2027"),
            ("Totalt", "", "", "170 000", "90 000", "530 000", "790 000", "500 000", "", ""),
        ))
    )["tiltak"]  # fmt: skip

    assert [each["navn"] for each in found] == ["Lesing", "Språk"]
    assert [each["område"] for each in found] == [["skole"], ["barnehage", "skole"]]
    assert found[0]["tilskudd"]["Ørsta kommune"] == 90000
    assert found[0]["flerårig"]["anslag"] == {"2028": 500000}
    assert found[1]["varighet"] == ["vår 2027", "høst 2027"]


def test_years_may_be_columns_for_those_who_get_something() -> None:
    """This year's column says who gets how much, and the sum below the others what is estimated."""
    rows = (
        ("Mottaker", "2027", "Anslag 2028", "Anslag 2029"),
        ("Volda kommune", "110 000", "100 000", ""),
        ("Høgskulen i Volda", "310 000", "300 000", "50 000"),
        ("Sum", "420 000", "400 000", "50 000"),
    )
    body = "".join(
        heading(f"Tiltak {at}", 2)
        + table([[bold("Navn på tiltaket"), run(name)]])
        + table([[run(each) for each in row] for row in rows])
        for at, name in ((1, "Lesing"), (2, "Lek"))
    )

    for each in data(EIERE + body)["tiltak"]:
        assert each["tilskudd"] == {"Volda kommune": 110000, "Høgskulen i Volda": 310000}
        assert each["flerårig"]["anslag"] == {"2028": 400000, "2029": 50000}


@pytest.mark.parametrize("counted", ["Nr.", "Tiltak nr.", "#", ""])
@pytest.mark.parametrize("named", ["Tiltak", "Namn på tiltaket"])
def test_a_column_before_the_names_may_count_the_rows(counted: str, named: str) -> None:
    """«Nr.» counts the tiltak, and asks for no number of an earlier one; then come their names."""
    heads = (counted, named, "Tema", "Målgruppe", "Når")
    rows = (
        ("1", "Lesing", "Nynorsk opplæring", "Lærere", "høst 2027"),
        ("2", "Lek", "Språk", "Alle i barnehagen", "vår 2027 – vår 2028"),
    )
    body = [[bold(each) for each in heads], *([run(each) for each in row] for row in rows)]
    further = table(
        [[run(called), run(said)] for called, said in (("Lesing", "A."), ("Lek", "B."))]
    )
    found = data(
        heading("Oversikt", 2)
        + table(body)
        + paragraph(bold("Hva skal bli annerledes i praksis?"))
        + further
    )["tiltak"]

    assert [each["navn"] for each in found] == ["Lesing", "Lek"]
    assert [each["målgruppe"] for each in found] == [Tekst("Lærere"), Tekst("Alle i barnehagen")]
    assert found[1]["varighet"] == ["vår 2027", "høst 2027", "vår 2028"]
    assert [each["praksisendring"] for each in found] == [Tekst("A."), Tekst("B.")]
    assert not any({"viderefører", "beskrivelse"} & {*each} for each in found)
