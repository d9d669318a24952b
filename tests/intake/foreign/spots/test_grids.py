"""Rows of a question and its answer tell what those are which nobody knows."""

import io

from behovsmelding import read
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table


def test_a_first_cell_asks_where_those_of_the_other_rows_do() -> None:
    """Nobody knows what it asks in such words; that amounts stand beside names tells the rest."""
    owners = "".join(
        heading(called, 2) + table([[bold("Navn"), run(name)]])
        for called, name in (("Eier 1", "Verdal kommune"), ("Partner 1", "Nord universitet"))
    )
    paid = "".join(
        paragraph(run(each)) for each in ("Verdal kommune: kr 65 000,-", "Nord universitet 290 000")
    )
    rows = (
        ("Navn på tiltaket", run("Lesing")),
        ("Prioritet", run("1")),
        ("Hvem er målgruppa for tiltaket", run("Lærere på 5. trinn")),
        ("Hva samarbeidet gir lærerutdanningene", run("Studenter er med.")),
        ("Beskriv eiers egeninnsats", run("Tid og vikarer.")),
        ("Så mye går til dem som er med / Én linje for hver", paid),
        ("Hvor kommer pengene fra", run("Fra fylket")),
    )
    body = heading("Behovsmelding 2027") + owners + heading("Tiltak 1", 2)
    body += table([[run(asked), answer] for asked, answer in rows])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027")

    assert found.data["tiltak"][0]["tilskudd"] == {
        "Verdal kommune": 65000,
        "Nord universitet": 290000,
    }
    told = " ".join(each.text for each in found.told)
    assert "pengene" in told


def test_an_address_with_a_year_in_it_heads_no_column() -> None:
    """«Navn | Lenke» has a name and its address below it, however few rows there are."""
    link = "https://example.no/analyse-2026"
    body = heading("Behovsmelding 2027") + heading("Vedlegg", 2)
    body += table([[bold("Navn på vedlegg"), bold("Lenke")], [run("Analyse 2026"), run(link)]])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    assert found["vedlegg"] == [{"navn": "Analyse 2026", "lenke": link}]


def test_a_row_of_sums_is_no_member_wherever_it_says_so() -> None:
    """«Sum» stands below the names, with nothing below their numbers."""
    heads = ("Nr.", "Tiltak", "Ønsket sum eier", "Ønsket sum UH")
    rows = (
        ("1", "Rom for lek", "85 000,-", "150 000,-"),
        ("4", "Overgangen", "40 000,-", "90 000,-"),
        ("", "Sum", "125 000", "245 000"),
    )
    body = heading("Behovsmelding 2025") + heading("Tiltak som videreføres fra 2024", 2)
    body += table([[bold(each) for each in heads], *([run(each) for each in row] for row in rows)])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2025")
    (on,) = found.data["videreføring"]

    assert [str(each["navn"]) for each in on["tiltak"]] == ["Rom for lek", "Overgangen"]
    assert any("245 000" in each.text for each in found.told)
