"""Who has delivered, of those who are to."""

from datetime import date

import pytest

from behovsmelding.repository.delivered import (
    Delivery,
    Expected,
    Standing,
    deliveries,
    read,
    table,
)
from behovsmelding.repository.season import Season
from behovsmelding.repository.tables import Key, text
from tests.support.meldinger_kollektiv import eier, melding, utkast
from tests.support.seasons import document

NARVIK = Expected("Narvik", "959469059", "Ofoten")
FRIST = date(2027, 2, 1)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("Narvik;959469059;Ofoten\n", NARVIK),
        ("959 469 059,Narvik,Ofoten\r\n", NARVIK),
        ("\ufeffKompetansenettverk;Navn;Organisasjonsnummer\nOfoten;Narvik;959469059\n", NARVIK),
        ("Navn\n\nVefsn kommune\n", Expected("Vefsn kommune", None)),
        ("959469059\n", Expected(None, "959469059")),
        ("Narvik;959469059;Ofoten;2027-02-03\n", NARVIK._replace(received=date(2027, 2, 3))),
        ("Mottatt;Navn\n3.2.2027 12:30;Vefsn\n", Expected("Vefsn", None, None, date(2027, 2, 3))),
        ("Navn;Mottatt\nVefsn;snart\n", Expected("Vefsn", None)),
    ],
)
def test_a_list_is_read_as_it_is_written(data: str, expected: Expected) -> None:
    """By Excel or by hand, with headings or without."""
    assert read(data.encode()) == (expected,)


def test_a_list_may_be_old() -> None:
    """Excel has not always written UTF-8."""
    assert read("Bø kommune\n".encode("cp1252")) == (Expected("Bø kommune", None),)
    assert read(b"") == ()


def standings(season: Season, *expected: Expected) -> list[tuple[str | None, Standing]]:
    """Return how each stands."""
    return [(each.expected.navn, each.standing) for each in deliveries(season, expected)]


def test_an_owner_has_delivered_where_it_is_named() -> None:
    """By number, or by any of its names; whoever else has delivered is told too."""
    vefsn = eier(navn="Vefsn kommune", organisasjonsnummer=None)
    season = Season(
        [
            document(melding(), "a.yaml"),
            document(utkast(eiere=[vefsn]), "b.yaml"),
            document(melding(eiere=[eier(navn="Gran", organisasjonsnummer=None)]), "c.yaml"),
        ]
    )

    assert standings(season, NARVIK, Expected("Vefsn", None), Expected("Sel kommune", None)) == [
        ("Narvik", Standing.SENT),
        ("Vefsn", Standing.DRAFT),
        ("Sel kommune", Standing.MISSING),
        ("Gran", Standing.UNKNOWN),
    ]


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (None, "innsendt"),
        (FRIST, "innsendt"),
        (date(2027, 2, 2), "innsendt etter fristen"),
    ],
)
def test_what_came_too_late_is_told_where_the_day_is_known(day: date | None, told: str) -> None:
    """Whatever day it is now: what has come waits for nobody."""
    season = Season([document(melding(), "a.yaml")._replace(deadline=FRIST)])

    expected = NARVIK._replace(received=day)
    made = table(deliveries(season, (expected,)), date(2028, 1, 1))

    assert text(made.column(Key.LEVERING)[0], "nb") == told
    assert (Key.MOTTATT in [each.key for each in made.columns]) is (day is not None)


def test_what_is_sent_in_with_errors_is_told_as_such() -> None:
    """It has come, and can't be used yet."""
    season = Season([document(melding(), "a.yaml", errors=1)])

    assert standings(season, NARVIK) == [("Narvik", Standing.WRONG)]


def test_a_network_delivers_for_its_members() -> None:
    """Where it names no owner at all; where it names some, the others are missing."""
    whole = melding(eiere=[], kompetansenettverk="Ofoten")
    some = melding(eiere=[eier(navn="Gran", organisasjonsnummer=None)], kompetansenettverk="Ofoten")

    assert standings(Season([document(whole, "a.yaml")]), NARVIK) == [("Narvik", Standing.SENT)]
    told = standings(Season([document(some, "a.yaml")]), NARVIK)
    assert told[0] == ("Narvik", Standing.MISSING)


def test_only_the_newest_year_counts() -> None:
    """Who delivered last year has not delivered."""
    old = document(melding(), "a.yaml", year=2026)
    new = document(melding(eiere=[eier(navn="Gran", organisasjonsnummer=None)]), "b.yaml")

    assert standings(Season([old, new]), NARVIK)[0] == ("Narvik", Standing.MISSING)


@pytest.mark.parametrize(
    ("standing", "day", "words"),
    [
        (Standing.MISSING, date(2027, 2, 1), "mangler"),
        (Standing.MISSING, date(2027, 2, 2), "mangler, og fristen er ute"),
        (Standing.DRAFT, date(2027, 2, 2), "utkast, og fristen er ute"),
        (Standing.SENT, date(2027, 2, 2), "innsendt"),
    ],
)
def test_it_is_told_before_and_after_the_deadline(
    standing: Standing, day: date, words: str
) -> None:
    """The day of the deadline is before it."""
    told = table([Delivery(NARVIK, standing, (), FRIST)], day)

    (cell,) = told.column(Key.LEVERING)
    assert text(cell, "nb") == words


def test_those_who_are_missing_have_the_deadline_of_the_others() -> None:
    """Where that is one: an office may have another."""
    made = [
        document(melding(), f"{number}.yaml", deadline=day)
        for number, day in enumerate((FRIST, FRIST, date(2027, 3, 1)))
    ]
    missing = Expected("Vefsn kommune", None)

    assert deliveries(Season(made[:2]), (missing,))[0].deadline == FRIST
    assert deliveries(Season(made), (missing,))[0].deadline is None
