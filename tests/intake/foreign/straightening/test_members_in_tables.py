"""A column for each tiltak, or a row for each owner, is read as a part of its own."""

import io
from typing import Any

import pytest

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

HEAD = heading("Behovsmelding 2027 – kollektiv kompetanseutvikling")
EIERE = table(
    [
        [run(""), *map(bold, ("Navn", "Type", "Org.nr.", "Kontakt", "E-post"))],
        [bold("Eier"), run("Volda kommune"), run("kommune"), run("939 760 946"),
         run("Kari Nordmann"), run("kari.nordmann@example.no")],
        [bold("Eier"), *map(run, [""] * 5)],
        [bold("Partner"), run("Høgskulen i Volda"), run("høgskule"), run("974 809 672"),
         run("Anne Eksempel"), run("anne.eksempel@example.no")],
    ]
)  # fmt: skip
COLUMNS = table(
    [
        [run(""), bold("Eier 1"), bold("Eier 2")],
        [run("Navn"), run("Sel kommune"), run("Lom kommune")],
        [run("Kontaktperson"), run("Kari Nordmann"), run("Ola Nordmann")],
    ]
)
TILTAK = table(
    [
        [bold("Spørsmål"), bold("Tiltak 1"), bold("Tiltak 2")],
        [run("Hva kaller dere tiltaket?"), run("Skriv mer!"), run("Språkvandring")],
        [run("Hvem er det for?"), run("Lærere på 8.–10. trinn"), run("Alle i barnehagen")],
        [run("Barnehage eller skole? (kryss)"), run("☐ Barnehage  ☒ Skole"),
         run("☒ Barnehage  ☐ Skole")],
    ]
)  # fmt: skip
BUDGET = heading("Budsjett", 2) + table(
    [
        [bold("Mottaker"), bold("Tiltak 1"), bold("Tiltak 2"), bold("Sum")],
        [run("Volda kommune"), run("120 000"), run("60.000,-"), run("180 000")],
        [run("Høgskulen i Volda"), run("kr 240 000"), run("–"), run("240 000")],
        [bold("Herav til koordinator"), run("45 000"), run(""), run("45 000")],
    ]
)


def data(body: str) -> dict[str, Any]:
    """Return what is read of a document of 2027 that says *body*."""
    return read(io.BytesIO(document(lambda _: iter([HEAD + body]), "typed")), form="2027").data


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    """Return what is read of all the tables."""
    return data(EIERE + heading("Tiltakene", 2) + TILTAK + BUDGET)


def test_a_row_is_of_the_list_that_it_names(found: dict[str, Any]) -> None:
    """«Eier» and «Partner» before a row say whose name, number and contact stand in it."""
    (eier,), (partner,) = found["eiere"], found["partnere"]
    assert (eier["navn"], eier["organisasjonsnummer"]) == ("Volda kommune", "939 760 946")
    assert eier["kontaktperson"]["epost"] == "kari.nordmann@example.no"
    assert (partner["navn"], partner["organisasjonsnummer"]) == ("Høgskulen i Volda", "974 809 672")


def test_a_column_is_a_tiltak(found: dict[str, Any]) -> None:
    """Each column has the answers of one tiltak, to the questions at the left."""
    assert [each["navn"] for each in found["tiltak"]] == ["Skriv mer!", "Språkvandring"]
    assert [each["område"] for each in found["tiltak"]] == [["skole"], ["barnehage"]]


def test_a_second_table_goes_on_with_the_same_ones(found: dict[str, Any]) -> None:
    """The amounts below «Tiltak 1» are those of the tiltak that was described above."""
    first, second = found["tiltak"]
    assert first["tilskudd"] == {"Volda kommune": 120000, "Høgskulen i Volda": 240000}
    assert second["tilskudd"] == {"Volda kommune": 60000}
    assert first["koordinator"] == {"beløp": 45000}


def test_owners_may_stand_beside_each_other() -> None:
    """«Eier 1», «Eier 2» as the heads of columns are two owners."""
    assert [(each["navn"], each["kontaktperson"]["navn"]) for each in data(COLUMNS)["eiere"]] == [
        ("Sel kommune", "Kari Nordmann"),
        ("Lom kommune", "Ola Nordmann"),
    ]


def test_owners_may_stand_beside_each_other_by_their_names() -> None:
    """A first row that asks what they are called has a column for each, whatever else is asked."""
    rows = (
        ("Navn", "Sel kommune", "Lom kommune"),
        ("Kontonummer", "12345678903", ""),
        ("Kontaktperson", "Kari Nordmann", "Ola Nordmann"),
    )
    found = data(heading("Eiere", 2) + table([[run(each) for each in row] for row in rows]))

    assert [(each["navn"], each["kontaktperson"]["navn"]) for each in found["eiere"]] == [
        ("Sel kommune", "Kari Nordmann"),
        ("Lom kommune", "Ola Nordmann"),
    ]


@pytest.mark.parametrize(
    ("corner", "heads"),
    [
        ("", ("Eier", "Eier", "Partner")),
        ("Rolle", ("Eigar", "Eigar", "Partnar")),
        ("Opplysninger", ("Barnehage- og skoleeier", "Eier", "Samarbeidspartner")),
    ],
)
def test_nobody_need_count_the_columns_of_those_who_take_part(
    corner: str, heads: tuple[str, ...]
) -> None:
    """«Eier | Eier | Partner» are two owners and a partner, whatever is asked of both."""
    rows = (
        ("Navn", "Sel kommune", "Lom kommune", "Høgskulen i Volda"),
        ("Organisasjonsnummer", "939 617 671", "", "974 809 672"),
        ("Kontaktperson", "Kari Nordmann", "Ola Nordmann", "Anne Eksempel"),
        ("E-post", "kari.nordmann@example.no", "", "anne.eksempel@example.no"),
    )
    found = data(
        table([[*map(bold, (corner, *heads))], *([run(each) for each in row] for row in rows)])
    )

    assert [(each["navn"], each["kontaktperson"]["navn"]) for each in found["eiere"]] == [
        ("Sel kommune", "Kari Nordmann"),
        ("Lom kommune", "Ola Nordmann"),
    ]
    (partner,) = found["partnere"]
    assert (partner["navn"], partner["organisasjonsnummer"]) == ("Høgskulen i Volda", "974 809 672")
    assert partner["kontaktperson"]["epost"] == "anne.eksempel@example.no"


def test_amounts_may_stand_in_a_row_for_each_tiltak() -> None:
    """«Tiltak 2» before a row says whose amounts they are, wherever the tiltak was described."""
    tiltak = "".join(
        heading(f"Tiltak {at}", 2) + table([[bold("Navn på tiltaket"), run(name)]])
        for at, name in ((1, "Lesing"), (2, "Lek"))
    )
    rows = (
        ("Tiltak", "2028", "2029"),
        ("Tiltak 1", "80 000", ""),
        ("Tiltak 2", "ca. 60 000", "50 000"),
    )
    after = heading("Overslag", 2) + table([[run(each) for each in row] for row in rows])
    found = data(tiltak + after)["tiltak"]

    assert [each["flerårig"]["anslag"] for each in found] == [
        {"2028": 80000},
        {"2028": 60000, "2029": 50000},
    ]


def test_recipients_may_be_called_by_their_part_below_columns_of_tiltak() -> None:
    """«Pengar til eigar 1» is who stands first among the owners."""
    rows = (
        ("", "Tiltak 1", "Tiltak 2"),
        ("Navn på tiltaket", "Lesing", "Lek"),
        ("Pengar til eigar 1", "80 000", "40 000"),
        ("Pengar til partnar 1", "120 000", "60 000"),
    )
    found = data(EIERE + heading("Tiltaka", 2) + table([[run(e) for e in row] for row in rows]))

    assert [each["tilskudd"] for each in found["tiltak"]] == [
        {"Volda kommune": 80000, "Høgskulen i Volda": 120000},
        {"Volda kommune": 40000, "Høgskulen i Volda": 60000},
    ]


@pytest.mark.parametrize(
    ("heads", "called"),
    [
        (("Volda kommune", "Høgskulen i Volda"), ("Tiltak 1 Lesing", "Tiltak 2 Lek")),
        (("Volda", "HVO"), ("Tiltak 1", "Tiltak 2")),
        (("Eigar 1", "Partnar 1"), ("1. Lesing", "2. Lek")),
    ],
)
def test_tiltak_may_be_rows_and_recipients_columns(
    heads: tuple[str, ...], called: tuple[str, ...]
) -> None:
    """A row is of the tiltak that it counts, whatever it is called; each column is a recipient."""
    tiltak = "".join(
        heading("Tiltak", 2)
        + table([[bold("Navn på tiltaket"), run(name)], [bold("Målgruppe"), run("Lærere")]])
        for name in ("Lesing for alle", "Lek ute")
    )
    rows = (
        ("Tiltak", *heads, "Herav til koordinator", "Sum"),
        (called[0], "80 000", "kr 120 000,-", "45 000", "200 000"),
        (called[1], "", "60 000", "", "60 000"),
        ("Sum", "80 000", "180 000", "45 000", "260 000"),
    )
    after = heading("Økonomi", 2) + table([[run(each) for each in row] for row in rows])
    first, second = data(EIERE + tiltak + after)["tiltak"]

    assert first["tilskudd"] == {"Volda kommune": 80000, "Høgskulen i Volda": 120000}
    assert (second["navn"], second["tilskudd"]) == ("Lek ute", {"Høgskulen i Volda": 60000})
    assert first["koordinator"] == {"beløp": 45000}
    assert "koordinator" not in second


def test_recipients_may_stand_below_a_head_of_their_own() -> None:
    """«Eigarar» and «Partnarar» over their columns say no more than those; nor does «(kr)»."""

    def cells(*said: tuple[str, int]) -> str:
        return "".join(
            f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/></w:tcPr>{paragraph(run(text))}</w:tc>'
            for text, span in said
        )

    rows = (
        ("Tiltak", "Volda kommune (kr)", "Sel kommune (kr)", "Høgskulen i Volda (kr)"),
        ("Tiltak 1", "80 000", "", "120 000"),
        ("Tiltak 2", "", "30 000", "60 000"),
    )
    drawn = [cells(("", 1), ("Eigarar", 2), ("Partnarar", 1))]
    drawn += [cells(*((each, 1) for each in row)) for row in rows]
    after = "<w:tbl>" + "".join(f"<w:tr>{each}</w:tr>" for each in drawn) + "</w:tbl>"
    tiltak = "".join(
        heading("Tiltak", 2)
        + table([[bold("Navn på tiltaket"), run(name)], [bold("Målgruppe"), run("Lærere")]])
        for name in ("Lesing for alle", "Lek ute")
    )
    found = data(EIERE + tiltak + heading("Økonomi", 2) + after)["tiltak"]

    assert [each["tilskudd"] for each in found] == [
        {"Volda kommune": 80000, "Høgskulen i Volda": 120000},
        {"Sel kommune": 30000, "Høgskulen i Volda": 60000},
    ]


def test_each_owner_may_have_a_table_below_a_row_that_counts_it() -> None:
    """«Eier 1» over all of a table is what it is called, and no head of a column of names."""
    drawn = "".join(
        below_title(
            f"Eier {at}",
            (("Navn på eier", name), ("Organisasjonsnummer", number), ("Kontaktperson", person)),
        )
        for at, (name, number, person) in enumerate(
            (
                ("Volda kommune", "939760946", "Kari Nordmann"),
                ("Ørsta kommune", "939461450", "Ola Nordmann"),
            ),
            1,
        )
    )
    first, second = data(drawn)["eiere"]

    assert (first["navn"], first["kontaktperson"]) == ("Volda kommune", {"navn": "Kari Nordmann"})
    assert (second["navn"], second["organisasjonsnummer"]) == ("Ørsta kommune", "939461450")


def below_title(title: str, rows: tuple[tuple[str, str], ...]) -> str:
    """Return a table of questions and answers below a row that stands over both."""
    over = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + paragraph(bold(title)) + "</w:tc>"
    body = table([[run(asked), run(said)] for asked, said in rows])
    return body.replace("<w:tr>", f"<w:tr>{over}</w:tr><w:tr>", 1)
