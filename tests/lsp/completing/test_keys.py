"""Keys and whole new parts, offered where one may stand."""

import pytest

from behovsmelding.form import load_form
from behovsmelding.lsp.completing import completions
from tests.support.commands import EXAMPLES
from tests.support.completed import KOLLEKTIV, LOKAL, chosen, labels, offered


def test_what_the_form_requires_comes_first_in_its_order() -> None:
    """Then come the questions that may be left unanswered, in its order too."""
    form = load_form("2027")
    found = labels(f"{KOLLEKTIV}tiltak:\n  - navn: Nettverk\n    ¦")
    asked = [sti.partition(".")[2] for sti in form.felt if sti.startswith("tiltak.")]
    keys = [each for each in asked if "." not in each and each not in ("navn", "mottaker")]

    required = [each for each in keys if form.felt[f"tiltak.{each}"].påkrevd]
    assert found[: len(required)] == required
    assert found[len(required) : len(keys)] == [each for each in keys if each not in required]


def test_a_key_is_offered_with_the_question_and_its_help() -> None:
    """In the målform that is asked for."""
    (målgruppe,) = (
        each
        for each in offered(f"{KOLLEKTIV}tiltak:\n  - navn: Nettverk\n    ¦", "nn")
        if each.label == "målgruppe"
    )

    assert målgruppe.detail == "Kven er målgruppa for tiltaket?"
    assert "Barnehagelærarar" in målgruppe.help


def test_what_stands_there_is_not_offered_again() -> None:
    """Above the cursor and below it alike, and never what another part has."""
    text = f"{KOLLEKTIV}tiltak:\n  - navn: A\n    ¦\n    område: [skole]\n  - tema: [x]\n"
    found = labels(text)

    assert "navn" not in found
    assert "område" not in found
    assert "tema" in found


@pytest.mark.parametrize(
    ("text", "label", "expected"),
    [
        ("plan¦", "plan", "plan: |\n  ¦"),
        (
            "tiltak:\n  - navn: A\n    koor¦",
            "koordinator",
            "tiltak:\n  - navn: A\n    koordinator: {beløp: ¦}",
        ),
        (
            "tiltak:\n  - navn: A\n    tilskudd:\n      ¦",
            "Nord universitet",
            "tiltak:\n  - navn: A\n    tilskudd:\n      Nord universitet: ¦",
        ),
        (
            "tiltak:\n  - navn: A\n    tilskudd:\n      Narvik kommune: {be¦}",
            "beløp",
            "tiltak:\n  - navn: A\n    tilskudd:\n      Narvik kommune: {beløp: ¦}",
        ),
        (
            "tiltak:\n  - navn: A\n    flerårig: {¦ år: 1}",
            "av",
            "tiltak:\n  - navn: A\n    flerårig: {av: ¦,  år: 1}",
        ),
        (
            "tiltak:\n  - navn: A\n    tem¦",
            "tema",
            "tiltak:\n  - navn: A\n    tema:\n      - ¦",
        ),
        (
            "tiltak:\n  - nav¦: A\n",
            "navn",
            "tiltak:\n  - navn: A\n",
        ),
        (
            "tiltak:\n  -¦",
            "område",
            "tiltak:\n  - område: [barnehage]",
        ),
    ],
)
def test_a_key_comes_with_what_belongs_behind_it(text: str, label: str, expected: str) -> None:
    """A long answer its bar, a list its dash or bracket, an amount the place to write it."""
    assert chosen(KOLLEKTIV + text, label) == KOLLEKTIV + expected


def test_a_new_tiltak_is_one_offer() -> None:
    """With all that the form requires, and a line for each who takes part."""
    text = chosen(f"{KOLLEKTIV}tiltak:\n  - navn: A\n  - ¦", "Nytt tiltak")

    assert text.removeprefix(KOLLEKTIV) == (
        "tiltak:\n"
        "  - navn: A\n"
        "  - navn: ¦\n"
        "    område: [barnehage]\n"
        "    målgruppe: |\n"
        "      ¦\n"
        "    beskrivelse: |\n"
        "      ¦\n"
        "    praksisendring: |\n"
        "      ¦\n"
        "    egeninnsats: |\n"
        "      ¦\n"
        "    tilskudd:\n"
        "      Narvik kommune: ¦\n"
        "      Nord universitet: ¦\n"
        "    varighet: [vår 2027]"
    )


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (f"{KOLLEKTIV}  ¦", "Ny partner"),
        ("skjema: 2027\neiere:\n  ¦", "Ny eier"),
        (f"{LOKAL}videreføring:\n  - ordning: regional\n  ¦", "Ny videreføring"),
        (f"{LOKAL}tiltak: ¦", "Nytt tiltak"),
    ],
)
def test_other_parts_are_too(text: str, label: str) -> None:
    """On a line of its own, behind a dash, and behind the key of the list."""
    assert label in labels(text)


def test_a_new_part_is_indented_as_the_file_is() -> None:
    """Four blanks where it has four, and its dash where the others have theirs."""
    text = (
        "skjema: 2027\neiere:\n- navn: A\n  kontaktperson:\n      navn: K\n"
        "partnere:\n- navn: B\ntiltak:\n- navn: C\n¦"
    )

    new = chosen(text, "Nytt tiltak").partition("- navn: C\n")[2]
    assert new.startswith("- navn: ¦\n  område: [barnehage]\n")
    assert "\n  tilskudd:\n      A: ¦\n      B: ¦\n" in new


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tiltak:\n  - navn: A\n     ¦", "tiltak:\n  - navn: A\n    tema:\n      - ¦"),
        ("tiltak:\n  - navn: A\n        te¦", "tiltak:\n  - navn: A\n    tema:\n      - ¦"),
    ],
)
def test_a_wrong_indentation_is_set_right(text: str, expected: str) -> None:
    """What is chosen stands where the other keys of its part do."""
    assert chosen(KOLLEKTIV + text, "tema") == KOLLEKTIV + expected


def test_what_stands_below_stays_where_it_belongs() -> None:
    """At the margin between two keys of a part, the keys of that part are offered, indented so."""
    text = f"{KOLLEKTIV}tiltak:\n  - navn: A\n¦\n    område: [skole]\n"

    assert "plan" not in labels(text)
    assert "\n  - navn: A\n    tema:\n      - ¦\n    område: [skole]\n" in chosen(text, "tema")


@pytest.mark.parametrize(
    "text",
    [
        "plan: |\n  Vi vil ¦",
        "plan: |\n  Vi vil\n\n  ¦\n\n  lære\n",
        "plan: Vi vil ¦",
        "# Her skriver ¦",
        "plan: x  # og ¦",
        'plan: "Vi\n  vil ¦\n  lære"',
        "ukjent:\n  ¦",
        "tiltak:\n  - navn: Nettverk ¦",
    ],
)
def test_nothing_is_offered_in_a_text(text: str) -> None:
    """Nor in a comment, nor below what the form does not know."""
    assert labels(KOLLEKTIV + text) == []


def test_the_questions_of_a_county_are_asked_too() -> None:
    """Its own questions stand with the others where its folder is known."""
    text = "skjema: 2027-vestland\neiere:\n  - navn: A\ntiltak:\n  - navn: B\n    tillegg:\n      "
    found = completions(text, len(text), "nn", EXAMPLES / "vestland-variant" / "skjema")

    assert [each.label for each in found][:2] == ["små_skular", "samling"]
