"""What people write who have never seen YAML: the message leads on, and nothing of it is lost."""

from pathlib import Path

import pytest

from behovsmelding.form import load_form
from behovsmelding.model.felles import MÅLFORMER, Målform
from behovsmelding.reading.examine import examine
from behovsmelding.reading.mending import Mended, mend
from behovsmelding.writing import skeleton
from tests.support.commands import EXAMPLES

HEAD = "# yaml-language-server: $schema=.behovsmelding/2027.schema.json\nskjema: 2027\n"
PARTIES = """\
eiere:
  - navn: {eier}
partnere:
  - navn: Nord universitet
"""


def mended(fields: str) -> Mended:
    """Mend a file of 2027 that holds *fields*."""
    return mend(f"{HEAD}{fields}".encode(), "f.yaml")


def fields_of(mended: Mended) -> str:
    """Return the fields of a file that is *mended*."""
    return mended.data.decode().removeprefix(HEAD)


def errors(fields: str) -> list[str]:
    """Return the codes of the errors in a file of 2027 that holds *fields*."""
    return [each.code for each in examine(f"{HEAD}{fields}".encode()).findings if each.is_error]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("område: begge", "område: [barnehage, skole]"),
        ("område: barnehage og skole", "område: [barnehage, skole]"),
        ("område:\n      - Barnehage/skole", "område:\n      - barnehage\n      - skole"),
        ("område:\n      - begge deler", "område:\n      - barnehage\n      - skole"),
        ("varighet: H27 og V28", "varighet: [høst 2027, vår 2028]"),
        ("varighet: Vår 2027 Høst 2027 vår 2028", "varighet: [vår 2027, høst 2027, vår 2028]"),
    ],
)
def test_several_choices_on_a_line_are_all_kept(typed: str, meant: str) -> None:
    """What parts them may be a word, a stroke or nothing but blanks; and both are two."""
    result = mended(f"tiltak:\n  - navn: a\n    {typed}\n")

    assert fields_of(result) == f"tiltak:\n  - navn: a\n    {meant}\n"
    assert not result.after.has_errors


@pytest.mark.parametrize("typed", ["høst 2027 - vår 2028", "skoleåret 2027/28", "tull og vas"])
def test_what_may_mean_more_than_it_says_is_told_of_as_it_stands(typed: str) -> None:
    """From one period to another there may be a third: nobody guesses."""
    found = examine(f"{HEAD}tiltak:\n  - varighet: {typed}\n".encode()).findings

    assert [(each.params["tekst"], each.fixes) for each in found if each.is_error] == [(typed, ())]


@pytest.mark.parametrize(
    ("typed", "meant", "code"),
    [
        ("vedlegg: Ingen\n", "vedlegg: \n", "BM230"),
        ("vedlegg: -\n", "vedlegg: \n", "BM128"),
        ("tiltak:\n  - koordinator: Nei\n", "tiltak:\n  - koordinator: \n", "BM230"),
        ("vedlegg:\n  - Plan 2024\n", "vedlegg:\n  - navn: Plan 2024\n", "BM232"),
        (
            "vedlegg: https://a.no/b\n",
            "vedlegg:\n  - lenke: https://a.no/b\n",
            "BM232",
        ),
    ],
)
def test_one_word_where_there_are_fields_is_put_right(typed: str, meant: str, code: str) -> None:
    """A no is said by writing nothing, and a name or a link by its own field."""
    result = mended(typed)

    assert code in {each.code for each in result.fixed}
    assert fields_of(result) == meant
    assert not result.after.has_errors


@pytest.mark.parametrize(("typed", "answer"), [("Ja", "ja"), ("nei", "nei")])
def test_a_yes_or_no_goes_into_the_field_that_asks_for_it(typed: str, answer: str) -> None:
    """The form of 2025 asks yes or no, and why; many write the first alone."""
    text = f"skjema: 2025\ntiltak:\n  - navn: a\n    koordinator: {typed}\n"
    result = mend(text.encode(), "<f>")

    assert result.data.decode() == text.replace(f" {typed}\n", f" {{behov: {answer}}}\n")


def test_a_part_without_its_dash_is_told_of_once() -> None:
    """Every field of it stands there already; the message is of the dash, at the first."""
    part = "navn: a\n    målgruppe: b\n"

    assert errors(f"tiltak:\n  - {part}    {part}") == ["BM148"]
    assert errors("plan: a\nplan: b\n") == ["BM108"]


@pytest.mark.parametrize("fence", ["```", "```yaml"])
def test_the_marks_round_what_was_copied_are_taken_away(fence: str) -> None:
    """Nothing else is touched."""
    text = "skjema: 2025\nmålform: nb\n"

    assert mend(f"{fence}\n{text}```\n".encode(), "<f>").data.decode() == text


def test_a_text_right_after_its_bar_is_moved_below_it() -> None:
    """The bar is no part of the answer."""
    result = mended("tiltak:\n  - målgruppe: |Alle lærere\n")

    assert fields_of(result) == "tiltak:\n  - målgruppe: |\n      Alle lærere\n"


@pytest.mark.parametrize("before", ["<{}>", "mailto:{}", "'[{0}](mailto:{0})'"])
def test_what_a_program_puts_round_an_address_is_taken_away(before: str) -> None:
    """The address alone is left. With a name beside it, somebody must look."""
    part = "eiere:\n  - navn: Narvik kommune\n    kontaktperson:\n      epost: {}\n"
    result = mended(part.format(before.format("kari@example.no")))

    assert fields_of(result) == part.format("kari@example.no")
    assert errors(part.format("Kari <kari@example.no>")) == ["BM602"]


@pytest.mark.parametrize("typed", ["Totalt", "sum", "Til sammen"])
def test_a_sum_among_the_recipients_is_no_recipient(typed: str) -> None:
    """Nobody is told to make an owner of it."""
    tilskudd = f"    tilskudd: {{Narvik kommune: 1, Nord universitet: 2, {typed}: 3}}\n"
    text = f"{PARTIES.format(eier='Narvik kommune')}tiltak:\n  - navn: a\n{tilskudd}"

    assert errors(text) == ["BM517"]


@pytest.mark.parametrize(
    "place", ["ordninger: {", "ordninger:\n  regional: {", "tiltak:\n  - tilskudd: {"]
)
def test_a_sum_beside_the_amounts_is_no_field(place: str) -> None:
    """The same holds where the form asks for the owner's and the university's amounts."""
    text = f"skjema: 2025\n{place}totalt: 5}}\n"

    assert "BM229" in {each.code for each in examine(text.encode()).findings}


def test_a_recipient_spelt_right_is_not_made_like_an_owner_spelt_wrong() -> None:
    """The owner's name is what must be mended, and its own finding says so."""
    text = f"{PARTIES.format(eier='Narvikk kommune')}tiltak:\n  - tilskudd: {{Narvik kommune: 1}}\n"

    assert fields_of(mended(text)) == text.replace("Narvikk", "Narvik")
    assert errors(text) == ["BM520"]


@pytest.mark.parametrize(
    ("comment", "is_answer"),
    [
        ("#eier: 150 000", True),
        ("#Narvik kommune: 150 000", True),
        ("#- Evenes kommune", True),
        ("#eier:", False),
        ("#begrunnelse: |", False),
        ("#- høst 2025", False),
        ("#- …", False),
        ("# eier: 150 000", False),
        ("#####", False),
    ],
)
def test_an_answer_behind_the_mark_of_a_comment_is_told_of(
    comment: str, *, is_answer: bool
) -> None:
    """Whoever fills in what a new file sets aside may let the mark stand."""
    text = f"skjema: 2025\nordninger:\n  regional:\n    uh: 1\n    {comment}\n"
    found = [each for each in examine(text.encode()).findings if each.code == "BM147"]

    assert [each.span and each.span.line for each in found] == [5] * is_answer


@pytest.mark.parametrize("name", ["2025", "2026", "2027"])
@pytest.mark.parametrize("language", MÅLFORMER)
def test_a_new_file_has_no_answer_behind_a_mark(name: str, language: Målform) -> None:
    """What it offers is no answer until somebody writes one."""
    text = skeleton.skeleton(load_form(name), language, "")

    assert "BM147" not in {each.code for each in examine(text.encode()).findings}


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.name)
def test_an_example_has_no_answer_behind_a_mark(path: Path) -> None:
    """Nor have those that are filled in."""
    found = examine(path.read_bytes()).findings

    assert "BM147" not in {each.code for each in found}


@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_text_with_a_colon_and_no_bar_gets_one(gap: str) -> None:
    """It stands below its field as it should; only the bar is missing."""
    lines = f"      Høst 2027\n{gap}      - 1 kurs\n      - 2 møter: lederstøtte\n"
    result = mended(f"tiltak:\n  - navn: a\n    målgruppe:\n{lines}")

    assert fields_of(result) == f"tiltak:\n  - navn: a\n    målgruppe: |\n{lines}"
    assert [each.code for each in result.fixed] == ["BM138"]


def test_fields_below_a_text_are_not_made_a_part_of_it() -> None:
    """`eier` has fields, and one of them is right; the other line is told of."""
    assert errors("eier:\n  Narvik kommune\n  navn: b\n") == ["BM131"]


@pytest.mark.parametrize(("typed", "language"), [("nn", "nn"), ("'nn'", "nn"), ("nb", "nb")])
def test_a_slip_is_told_of_in_the_language_of_the_file(typed: str, language: str) -> None:
    """What målform it is in can be seen, also where the file can't be read."""
    report = examine(f"målform: {typed}\nplan: a: b\n".encode())

    assert (report.melding, report.language) == (None, language)
