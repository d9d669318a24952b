"""Parts that nobody has written anything in: a new form has one of each kind."""

import pytest

from behovsmelding import loads, render
from behovsmelding.form import load_form, names
from behovsmelding.model.felles import Målform
from behovsmelding.reading.examine import examine
from behovsmelding.writing.skeleton import skeleton
from tests.support.lines import document_lines
from tests.support.reading import fields, place, read


def new(name: str) -> str:
    """Return the form called *name* to fill in."""
    return skeleton(load_form(name), Målform.NB, "x.schema.json")


@pytest.mark.parametrize("name", names())
def test_a_new_form_holds_no_part(name: str) -> None:
    """Nothing is written there, so nothing is counted and nothing is asked inside it."""
    report = examine(new(name).encode())

    blank = [found for found in report.findings if found.code == "BM220"]
    assert report.melding.tiltak == ()
    assert blank
    assert not any(found.is_error for found in blank)
    assert not [found for found in report.findings if any(type(p) is int for p in found.path[:-1])]


@pytest.mark.parametrize("name", names())
def test_a_new_form_renders_as_the_blank_form(name: str) -> None:
    """No box is ticked and no number stands where nobody has answered."""
    blank = f"skjema: {name}\nmålform: nb\nstatus: utkast\n"

    assert document_lines(render(loads(new(name)))) == document_lines(render(loads(blank)))


@pytest.mark.parametrize(
    "item",
    [
        "navn:\n    ordning:",
        "navn: ''\n    tilskudd:\n      eier:",
        "navn: # Navnet\n    formål: |\n    varighet: []",
        "tilskudd: {eier: , uh: ~}",
    ],
)
def test_a_part_without_answers_is_left_out(item: str) -> None:
    """However nothing is written, it is one warning at the dash."""
    result = fields(f"tiltak:\n  - {item}\n  - navn: To\n    tilskudd: {{eier: 1, uh: 1}}\n")

    assert result.codes == ["BM220"]
    assert place(result.only) == (3, 3, 4)
    assert [each.navn for each in result.melding.tiltak] == ["To"]


def test_the_lines_to_delete_are_named() -> None:
    """They are those from the dash to the last of its fields."""
    assert "3–5" in fields("tiltak:\n  - navn:\n    ordning:\n    formål: |\n").only.tip()


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("videreføring:\n  - ordning:\n    tiltak:\n      - nummer:\n", "videreføring"),
        ("vedlegg:\n  - navn:\n    lenke:\n", "vedlegg"),
        ("tiltak:\n  navn:\n  ordning:\n", "tiltak"),
    ],
)
def test_every_list_of_parts_leaves_them_out(text: str, left: str) -> None:
    """The parts inside an empty part are spoken of with it."""
    result = fields(text)

    assert (result.codes, getattr(result.melding, left)) == (["BM220"], ())


def test_a_blank_part_inside_one_with_answers_is_left_out() -> None:
    """A videreføring may be told of in words, and its list of tiltak left alone."""
    text = "videreføring:\n  - ordning: regional\n    tiltak:\n      - nummer:\n        navn:\n"
    result = fields(text)

    assert (result.codes, result.melding.videreføring[0].tiltak) == (["BM220"], ())


def test_owners_and_partners_are_left_out_too() -> None:
    """The kollektiv generation has other lists of parts."""
    result = read("skjema: 2027\neiere:\n  - navn:\npartnere:\n  - kontaktperson:\n      navn:\n")

    assert result.codes == ["BM220", "BM220"]
    assert (result.melding.eiere, result.melding.partnere) == ((), ())


def test_a_rule_finds_its_place_beside_a_blank_part() -> None:
    """The model's second tiltak is the third of the file."""
    text = "skjema: 2025\ntiltak:\n  - navn: En\n  - navn:\n  - navn: To\n"
    missing = [each for each in examine(text.encode()).findings if each.code == "BM401"]

    lines = {each.span.line for each in missing if each.path[:2] == ("tiltak", 1) and each.span}
    assert lines == {5}


def test_a_cut_answer_is_an_answer() -> None:
    """What stands behind a # without a blank was most likely meant."""
    result = fields("tiltak:\n  - navn: #Inkluderende praksis\n")

    assert (result.codes, len(result.melding.tiltak)) == (["BM132"], 1)


@pytest.mark.parametrize("text", ["tiltak:\n  -\n", "tiltak:\n  - {}\n"])
def test_a_dash_alone_is_still_refused(text: str) -> None:
    """Nothing says what was to stand there."""
    assert fields(text).codes == ["BM212"]


def test_what_is_wrong_in_a_blank_part_is_told_too() -> None:
    """A key is misspelt whether or not anything is written behind it."""
    assert fields("tiltak:\n  - nvan:\n    ordning:\n").codes == ["BM220", "BM201"]
