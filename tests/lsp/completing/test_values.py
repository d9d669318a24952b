"""Answers: choices, periods, yes and no, and names that are known."""

import pytest

from tests.support.completed import KOLLEKTIV, LOKAL, chosen, labels

TILTAK = f"{KOLLEKTIV}tiltak:\n  - navn: A\n    "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("skjema: ¦", ["2027", "2026", "2025"]),
        ("¦", ["skjema: 2027", "skjema: 2026", "skjema: 2025"]),
        ("skjema: ¦\nuh:\n  navn: x\n", ["2025"]),
        (f"{LOKAL}målform: ¦", ["nb", "nn"]),
        (f"{LOKAL}status: inn¦", ["utkast", "innsendt"]),
        (f"{LOKAL}flere_ordninger: ¦", ["ja", "nei"]),
        (f"{LOKAL}flere_eiere: ¦", ["nei"]),
        (f"{LOKAL}ordninger: {{¦}}", ["regional", "desentralisert", "kompetanseløftet"]),
        (f"{TILTAK}område: ¦", ["barnehage", "skole"]),
        (f"{TILTAK}område:\n      - ¦\n      - skole\n", ["barnehage"]),
        (f"{TILTAK}varighet: [vår 2027, ¦", ["høst 2027", "vår 2028"]),
        (f"{TILTAK}viderefører: {{skjema: ¦}}", ["2026", "2025"]),
        (f"{TILTAK}tilskudd: {{¦", ["Narvik kommune", "Nord universitet"]),
        (f"{TILTAK}tilskudd: {{Narvik kommune: ¦", []),
    ],
)
def test_the_answers_that_are_known_are_offered(text: str, expected: list[str]) -> None:
    """As they are written, but for those of a list that stand there already."""
    assert labels(text) == expected


def test_one_of_several_stands_in_a_list() -> None:
    """So that the next one need only be written behind it."""
    assert chosen(f"{TILTAK}område: sk¦", "skole") == f"{TILTAK}område: [skole]"


def test_right_behind_a_colon_a_blank_comes_first() -> None:
    """Without it, YAML would take the whole line for a text."""
    assert chosen(f"{LOKAL}flere_ordninger:¦", "ja") == f"{LOKAL}flere_ordninger: ja"


def test_the_whole_answer_is_replaced() -> None:
    """What stands behind the cursor is part of what was meant, and a comment is not."""
    text = f"{LOKAL}status: utk¦ast  # ennå\n"

    assert chosen(text, "innsendt") == f"{LOKAL}status: innsendt  # ennå\n"


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("Nar", "Narvik kommune"),
        ("guovd", "Kautokeino kommune"),
        ("herøy nord", "Herøy kommune (Nordland)"),
        ("østre", "Østre Toten kommune"),
        ("voss her", "Voss herad"),
    ],
)
def test_kommuner_are_found_by_any_word_of_their_names(typed: str, label: str) -> None:
    """In every language they have a name in."""
    assert label in labels(f"skjema: 2027\neiere:\n  - navn: {typed}¦")


def test_universities_are_found_by_their_short_names() -> None:
    """As people call them."""
    found = labels("skjema: 2027\npartnere:\n  - navn: hvl¦")

    assert found == ["Høgskulen på Vestlandet"]


def test_type_and_number_come_with_a_name() -> None:
    """They are put below it where they don't stand yet."""
    text = chosen("skjema: 2027\neiere:\n  - navn: narv¦\n", "Narvik kommune")

    assert text == (
        "skjema: 2027\neiere:\n  - navn: Narvik kommune\n    type: kommune\n"
        "    organisasjonsnummer: 959469059\n"
    )


def test_keys_that_stand_open_are_filled_in() -> None:
    """And what somebody has answered stays as it is."""
    text = chosen(
        "skjema: 2027\neiere:\n  - type: privat skole\n    navn: narv¦  # vi\n"
        "    organisasjonsnummer:   # ni sifre\n",
        "Narvik kommune",
    )

    assert text == (
        "skjema: 2027\neiere:\n  - type: privat skole\n    navn: Narvik kommune  # vi\n"
        "    organisasjonsnummer: 959469059   # ni sifre\n"
    )


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("{navn: Narvik kommune, organisasjonsnummer: ¦}", ["959469059"]),
        ("\n    navn: Narvik kommune\n    organisasjonsnummer: ¦", ["959469059"]),
        ("\n    organisasjonsnummer:¦\n    navn: 'Narvik kommune'", ["959469059"]),
        ("\n    navn: Herøy kommune\n    organisasjonsnummer: ¦", ["964978840", "872417982"]),
        ("\n    navn: Solbakken AS\n    organisasjonsnummer: ¦", []),
        ("\n    organisasjonsnummer: ¦", []),
    ],
)
def test_the_number_of_who_is_named_is_offered(part: str, expected: list[str]) -> None:
    """A kommune carried over from last year needs no looking up; of namesakes, each is offered."""
    assert sorted(labels(f"skjema: 2027\neiere:\n  - {part}")) == sorted(expected)


def test_in_braces_they_stand_beside_it() -> None:
    """A comma parts them there."""
    text = chosen("skjema: 2027\npartnere: [{navn: nord u¦}]", "Nord universitet")

    assert text == (
        "skjema: 2027\npartnere: [{navn: Nord universitet, type: universitet eller høyskole}]"
    )


def test_other_yaml_has_no_offers() -> None:
    """A file that is no behovsmelding is left alone."""
    assert labels("services:\n  web:\n    ¦") == []
    assert labels("name: x\n¦") == []
    assert labels("bygger_på: 2027\nskjema: 2028\n¦") == []
