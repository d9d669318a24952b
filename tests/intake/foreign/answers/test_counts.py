"""Numbers beside other answers: what stands before a name counts it."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.model.tekst import Tekst
from tests.support.forms_of_others import document, heading, paragraph, run, table


def said(body: str) -> dict[str, Any]:
    """Return what is read of a form of 2025 that says *body*, as the YAML has it."""
    whole = heading("Behovsmelding 2025") + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form="2025").data


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        ("Tiltak i 2024 (nr. og navn)", "1 Språkkommuner", "4 Nettverk for rektorer"),
        ("Nr. og navn på tiltaket", "Tiltak 1: Språkkommuner", "Nr. 4 – Nettverk for rektorer"),
    ],
)
def test_a_number_and_a_name_may_stand_in_one_cell(head: str, first: str, second: str) -> None:
    """Both are asked for in one column, and all rows are tiltak of one videreføring."""
    rows = (
        (head, "Ønsket sum eier", "Ønsket sum UH", "Til koordinator", "Total sum"),
        (first, "25 000", "100 000", "", ""),
        (second, "20 000", "-", "", "20 000"),
    )
    (found,) = said(
        heading("Videreføring fra 2024")
        + paragraph(run("Ordning: Kompetanseløftet"))
        + table([[run(each) for each in row] for row in rows])
        + paragraph(run("Varighet: ☐ vår 2026   ☒ ut 2026"))
    )["videreføring"]

    assert [(each["nummer"], each["navn"]) for each in found["tiltak"]] == [
        (1, "Språkkommuner"),
        (4, "Nettverk for rektorer"),
    ]
    assert [each["tilskudd"]["eier"] for each in found["tiltak"]] == [25000, 20000]
    assert (found["ordning"], found["varighet"]) == ("kompetanseløftet", ["ut 2026"])


def test_words_where_an_amount_is_asked_for_are_said_of_it() -> None:
    """They are no amount: what is asked beside it is why, or they are told."""
    rows = (
        ("", "Eier", "Begrunnelse eier", "UH"),
        ("Høst 2026", "75 000", "Halvt år", "100 000"),
        ("2027", "Vet ikke ennå", "", "120 000"),
    )
    above = heading("Tiltak 1") + paragraph(run("Anslag for videre behov"))
    (tiltak,) = said(above + table([[run(each) for each in row] for row in rows]))["tiltak"]

    assert tiltak["videre_behov"] == {
        "høst 2026": {"eier": 75000, "begrunnelse_eier": Tekst("Halvt år"), "uh": 100000},
        "2027": {"begrunnelse_eier": Tekst("Vet ikke ennå"), "uh": 120000},
    }
