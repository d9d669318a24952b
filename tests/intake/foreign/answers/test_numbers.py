"""Which member of a list a row is of, what it is called may say."""

import io
from collections.abc import Sequence
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.intake.reading import Reading
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

OWNERS = (
    ("Eier", "Er det kommune eller privat barnehage?", "Org.nr.", "Kontonr."),
    ("Stad kommune", "Kommune", "921 060 157", "1234 56 78946"),
    ("Gloppen kommune", "Kommune", "964 969 124", "1234 56 78954"),
)
PARTNERS = (
    ("Partner", "Hva slags kompetansemiljø er det?", "Org.nr.", "Kontonr."),
    ("Høgskulen i Volda", "Høyskole", "974 809 672", "1234 56 78962"),
)
HEADS = ("Hos", "Navn", "Stilling", "E-post")
NILS = ("Høgskulen i Volda", "Nils Eksempel", "Lektor", "nils@example.no")


def people(rows: Sequence[Sequence[str]]) -> dict[str, dict[str, Any]]:
    """Return by name those who take part in a form with *rows* of contacts, and their contacts."""
    drawn = (
        heading(title, 2) + table([list(map(bold, heads)), *(list(map(run, row)) for row in body)])
        for title, (heads, *body) in (
            ("Eiere", OWNERS),
            ("Partnere", PARTNERS),
            ("Hvem kan vi kontakte hos eierne og partnerne?", (HEADS, *rows)),
        )
    )
    form = document(lambda _: iter([heading("Behovsmelding 2027"), *drawn]), "typed")
    found = read(io.BytesIO(form), form="2027").data
    every = [*found["eiere"], *found["partnere"]]
    assert len(every) == 3
    return {each["navn"]: each.get("kontaktperson") for each in every}


@pytest.mark.parametrize("hos", ["Gloppen kommune", "Gloppen"])
def test_a_contact_is_of_whom_its_row_names(hos: str) -> None:
    """Not the order says it: the rows may stand in any, and some owner have none."""
    found = people([(hos, "Kari Nordmann", "Rådgiver", "kari@example.no"), NILS])

    assert found["Gloppen kommune"]["navn"] == "Kari Nordmann"
    assert found["Høgskulen i Volda"]["epost"] == "nils@example.no"
    assert not found["Stad kommune"]


OWN = (("Eier 2", "95 000"), ("Eier 1", "140 000"), ("Partner", "330 000"))
"""What a tiltak shares out, in no order."""


def shared_out(whole: Sequence[str], own: Sequence[Sequence[str]]) -> Reading:
    """Return what is read of a form with a table of all tiltak, and one of the first one's own."""
    body = "".join(
        heading(title, 2) + table([list(map(bold, heads)), *(list(map(run, row)) for row in rows)])
        for title, (heads, *rows) in (("Eiere", OWNERS), ("Partnere", PARTNERS))
    )
    heads = ("Tiltak", "Eiere", "Partner", "Totalt")
    rows = (("Tiltak 1", *whole), ("Tiltak 2", "", "", ""))
    body += heading("Sum", 2) + table([list(map(bold, heads)), *(list(map(run, r)) for r in rows)])
    body += heading("Tiltak 1", 2) + table([[bold("Navn på tiltak"), run("Lesing")]])
    body += table([[bold("Mottaker"), bold("Beløp")], *(list(map(run, row)) for row in own)])
    form = document(lambda _: iter([heading("Behovsmelding 2027") + body]), "typed")
    return read(io.BytesIO(form), form="2027")


@pytest.mark.parametrize(
    "own",
    [OWN, (("Høgskulen i Volda", "330 000"), ("Gloppen", "95 000"), ("Stad kommune", "140 000"))],
)
def test_what_a_tiltak_shares_out_is_asked_for_twice(own: Sequence[Sequence[str]]) -> None:
    """Who gets what, names say and not the order; «Eiere» of whom there are two is their sum."""
    made = shared_out(("235 000", "330 000", "565 000"), own)
    (tiltak,) = made.data["tiltak"]

    assert tiltak["tilskudd"] == {
        "Stad kommune": 140000,
        "Gloppen kommune": 95000,
        "Høgskulen i Volda": 330000,
    }
    assert not [each for each in made.told if each.what in ("differs", "not_read")]


def test_what_is_shared_out_otherwise_in_two_tables_is_told() -> None:
    """One of two amounts is used, and a sum of others than those it should be is no answer."""
    made = shared_out(("240 000", "300 000", "540 000"), OWN)
    (tiltak,) = made.data["tiltak"]

    assert {*tiltak["tilskudd"]} == {"Stad kommune", "Gloppen kommune", "Høgskulen i Volda"}
    told = {(each.what, each.text.replace("\u00a0", " ")) for each in made.told}
    assert {("differs", "330 000"), ("not_read", "240 000")} <= told


@pytest.mark.parametrize(
    "said", ["Ja: Sel friskole og Vågå barnehage AS", "Sel friskole\nVågå barnehage AS"]
)
def test_those_who_are_asked_for_before_a_table_come_behind_its_rows(said: str) -> None:
    """«Er det private med, og hvem?» is of none of those whom the table below has."""
    question = "Er det private barnehager eller skoler med? Ja/nei – og i så fall hvem?"
    owners = [("Sel kommune", "Kari Nordmann"), ("Vågå kommune", "Ola Nordmann")]
    body = heading("Behovsmelding 2027") + heading("Hvem er med", 2)
    body += table([[bold(question), "".join(paragraph(run(each)) for each in said.split("\n"))]])
    body += table(
        [[bold("Kommune"), bold("Kontaktperson")], *([run(a), run(b)] for a, b in owners)]
    )
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027").data

    named = [(each["navn"], each.get("kontaktperson", {}).get("navn")) for each in found["eiere"]]
    assert named == [*owners, ("Sel friskole", None), ("Vågå barnehage AS", None)]
    assert not found.get("tiltak")
