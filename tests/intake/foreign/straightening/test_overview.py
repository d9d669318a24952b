"""A table that lists tiltak says of each what its own part, further on, doesn't."""

import io
from collections.abc import Sequence
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.intake.reading import Reading
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

NAMES = ("Lesing i alle fag", "Rom for alle")
OWNERS = "".join(
    heading(called, 2) + table([[bold("Navn"), run(name)]])
    for called, name in (
        ("Eier 1", "Luster kommune"),
        ("Eier 2", "Sogndal kommune"),
        ("Partner 1", "Høgskulen på Vestlandet"),
    )
)


def columns(*rows: Sequence[str]) -> str:
    """Return a table of *rows*, of which the first is heads."""
    heads, *body = rows
    return table([[*map(bold, heads)], *([*map(run, row)] for row in body)])


def parts(*, named: bool) -> str:
    """Return a part for each tiltak, the heading of which may say what it is called."""
    return heading("Om tiltakene", 1) + "".join(
        heading(f"Tiltak {at}: {name}" if named else f"Tiltak {at}", 2)
        + paragraph(bold("Målgruppe"))
        + paragraph(run(f"Lærere {at}"))
        for at, name in enumerate(NAMES, 1)
    )


def reading(form: str, body: str) -> Reading:
    """Read a form that says *body*."""
    whole = heading(f"Behovsmelding {form}") + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form=form)


@pytest.mark.parametrize("named", [True, False], ids=["named", "counted"])
@pytest.mark.parametrize("first", [True, False], ids=["before", "behind"])
@pytest.mark.parametrize(
    "heads",
    [
        ("Nr.", "Tiltak", "Til eier (kr)", "Til UH (kr)", "Samlet (kr)"),
        ("Tiltak nr.", "Namn på tiltaket", "Tilskot til eigar", "Tilskot til UH", "Sum"),
    ],
)
def test_a_row_is_of_the_tiltak_that_it_counts(
    heads: Sequence[str], *, first: bool, named: bool
) -> None:
    """Its amounts go beside what stands below «Tiltak 1», and an empty row is no tiltak."""
    listed = heading("Økonomi", 1) + columns(
        heads,
        ("1", NAMES[0], "kr 120 000,-", "310.000,-", "430 000"),
        ("2", NAMES[1], "95 000", "240 000", "335 000"),
        ("3", "", "", "", ""),
        ("", "Alle nye tiltak", "215 000", "550 000", ""),
    )
    both = [listed, parts(named=named)]
    found = reading("2025", "".join(both if first else both[::-1])).data

    assert [
        (each["navn"], each["tilskudd"], str(each["målgruppe"])) for each in found["tiltak"]
    ] == [
        (NAMES[0], {"eier": 120000, "uh": 310000}, "Lærere 1"),
        (NAMES[1], {"eier": 95000, "uh": 240000}, "Lærere 2"),
    ]
    assert "videreføring" not in found


def test_a_row_may_say_by_its_name_alone_whose_it_is() -> None:
    """Nothing counts the rows, and they come in another order."""
    rows = ((NAMES[1], "95 000", "240 000"), (NAMES[0], "120 000", "310 000"), ("Sum", "1", "2"))
    listed = columns(("Tiltak", "Til eier", "Til UH"), *rows)
    found = reading("2025", parts(named=True) + heading("Økonomi", 1) + listed).data["tiltak"]

    assert [each["tilskudd"]["eier"] for each in found] == [120000, 95000]


def test_who_gets_how_much_of_each_stands_in_columns() -> None:
    """Where the form asks who gets what, each recipient has a column of the table."""
    listed = columns(
        ("Nr.", "Tiltak", "Til eier 1", "Til eier 2", "Til partner", "Samlet"),
        ("1", NAMES[0], "10 000", "20 000", "30 000", "60 000"),
        ("2", NAMES[1], "11 000", "", "31 000", "42 000"),
        ("", "Sum", "21 000", "20 000", "61 000", "102 000"),
    )
    found = reading("2027", OWNERS + heading("Økonomi", 1) + listed + parts(named=True)).data

    assert [(each["navn"], each["tilskudd"]) for each in found["tiltak"]] == [
        (
            NAMES[0],
            {"Luster kommune": 10000, "Sogndal kommune": 20000, "Høgskulen på Vestlandet": 30000},
        ),
        (NAMES[1], {"Luster kommune": 11000, "Høgskulen på Vestlandet": 31000}),
    ]


@pytest.mark.parametrize(
    ("title", "number", "names"),
    [
        ("Tiltak fra 2024 som fortsetter", "Nr.", ("Nettverk", "Leseløft")),
        ("Økonomi", "Nr. i 2024", ("Nettverk", "Leseløft")),
        ("Økonomi", "Nr.", ("Nettverk", "Leseløft")),
    ],
)
def test_tiltak_from_last_year_are_others(title: str, number: str, names: Sequence[str]) -> None:
    """They are counted from one on, too, and are called something else."""
    heads = (number, "Navn på tiltaket", "Ønsket beløp eier", "Ønsket beløp UH")
    rows = [(str(at), name, "40 000", "60 000") for at, name in enumerate(names, 1)]
    body = parts(named=True) + heading(title, 1) + columns(heads, *rows)
    found: list[dict[str, Any]] = reading("2025", body).data["tiltak"]

    assert [(each["navn"], "tilskudd" in each) for each in found] == [
        (name, False) for name in NAMES
    ]


def test_the_first_row_may_only_say_what_the_table_is() -> None:
    """«Tabell 4. Tiltakene …» stands over all the columns, and the heads below it."""
    heads = ("Nr.", "Navn på tiltaket", "Ordning", "Til eier", "Til UH", "Sum tiltak")
    rows = (
        ("1", NAMES[0], "Regional ordning", "95 000", "265 000", "360 000"),
        ("2", NAMES[1], "Desentralisert", "140 000", "330 000", "470 000"),
    )
    listed = table(
        [
            [bold("Tabell 4. Tiltakene og hvordan tilskuddet skal deles (kroner)")],
            [*map(bold, heads)],
            *([*map(run, row)] for row in rows),
        ]
    )
    found = reading("2025", listed + parts(named=True)).data["tiltak"]

    assert [(each["ordning"], each["tilskudd"]) for each in found] == [
        ("regional", {"eier": 95000, "uh": 265000}),
        ("desentralisert", {"eier": 140000, "uh": 330000}),
    ]
