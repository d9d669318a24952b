"""One value at a time: what each kind of answer is read from, and what is said of the rest."""

from typing import Any

import pytest

from behovsmelding.lokal.model import Ordning, Tilskudd, Tiltak
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from tests.support.reading import fields, fixed, read, read_tiltak


@pytest.mark.parametrize("typed", ["no", "0042", "12:30", "12035", "true", "2025-01-01", "1e3"])
def test_a_text_is_what_was_typed(typed: str) -> None:
    """Where text is asked for, nothing is read as a number, a time or a yes."""
    assert fields(f"eier: {{navn: {typed}}}\n").melding.eier.navn == typed


@pytest.mark.parametrize("typed", ["", "~", "null", "''", '"  "'])
def test_nothing_is_no_answer(typed: str) -> None:
    """Empty, `~` and `null` are not answered, and neither is an empty text."""
    result = fields(f"eier:\n  navn: {typed}\n")

    assert (result.melding.eier.navn, result.codes) == (None, [])


def test_a_quoted_null_is_a_text() -> None:
    """Whoever puts quotes round a word means the word."""
    assert fields("eier: {navn: 'null'}\n").melding.eier.navn == "null"


@pytest.mark.parametrize(
    ("typed", "amount"),
    [("290 000", 290_000), ("110 000,-", 110_000), ("kr 300.000,-", 300_000), ("'-'", 0), ("0", 0)],
)
def test_an_amount_is_read_as_people_write_it(typed: str, amount: int) -> None:
    """Every spelling that `Kroner` reads stands in a file too."""
    result = read_tiltak(f"tilskudd:\n  eier: {typed}")

    assert (result.melding.tiltak[0].tilskudd.eier, result.codes) == (Kroner(amount), [])


@pytest.mark.parametrize(
    ("typed", "code"),
    [("mye", "BM301"), ("500.000", "BM302"), ("1.000", "BM302"), ("-5", "BM303"), ("1,5", "BM304")],
)
def test_an_unclear_amount_is_left_out(typed: str, code: str) -> None:
    """The sum it belongs to stays unknown."""
    result = read_tiltak(f"tilskudd:\n  eier: {typed}\n  uh: 1")

    assert result.codes == [code]
    assert result.melding.tiltak == (Tiltak(tilskudd=Tilskudd(uh=Kroner(1))),)


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        *(("0x10", "16"), ("0o17", "15"), ("1e3", "1 000"), ("1.5E+3", "1 500"), ("50e-1", "5")),
        *(("+5", "5"), ("-0", "0"), ("500.", "500"), ("5.0", "5"), ("500.00", "500")),
    ],
)
def test_an_amount_that_only_yaml_reads_is_taken_with_a_warning(typed: str, amount: str) -> None:
    """An editor sees but the number, so it is the number; the fix writes it plainly."""
    text = f"skjema: 2025\noppgitt:\n  eier: {typed}\n"
    result = read(text)

    assert (result.codes, result.only.is_error) == (["BM228"], False)
    assert result.melding.oppgitt.eier == Kroner.read(amount)
    assert fixed(text, result.only) == f"skjema: 2025\noppgitt:\n  eier: {amount}\n"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *(("1234.000", "BM301"), ("+500.000", "BM301"), ("5e-1", "BM301"), ("1e13", "BM301")),
        *(("1e999", "BM301"), (".nan", "BM301"), ("0X10", "BM301"), ("'0x10'", "BM301")),
        *(("'500.00'", "BM304"), ("-1e3", "BM301"), ("1_000", "BM301"), ("0b11", "BM301")),
    ],
)
def test_what_yaml_reads_as_no_amount_is_none(typed: str, code: str) -> None:
    """Nor what may be thousands, nor what stands in quotes and so is a text."""
    result = read_tiltak(f"tilskudd:\n  eier: {typed}\n  uh: 1")

    assert (result.codes, result.melding.tiltak[0].tilskudd.eier) == ([code], None)


def test_a_dotted_amount_has_a_fix() -> None:
    """`500.000` is most often half a million; the edit is one to look at."""
    text = "skjema: 2025\noppgitt:\n  eier: 500.000\n"

    assert fixed(text, read(text).only) == "skjema: 2025\noppgitt:\n  eier: 500 000\n"


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        *(("ja", True), ("Ja", True), ("JA", True), ("'ja'", True), ("true", True)),
        *(("nei", False), ("Nei", False), ("|\n  nei", False), ("False", False)),
    ],
)
def test_yes_and_no_are_ja_and_nei(typed: str, value: Any) -> None:
    """In any case, and those of YAML too."""
    result = fields(f"flere_ordninger: {typed}\n")

    assert (result.melding.flere_ordninger, result.codes) == (value, [])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("x", "ja"), ("Yes", "ja"), ("no", "nei"), ("Nei.", "nei"), ("on", "ja"), ("sant", "ja")],
)
def test_other_words_for_yes_and_no_have_a_fix(typed: str, meant: str) -> None:
    """They are reported, and the rest is judged by what was meant."""
    text = f"skjema: 2025\nflere_ordninger: {typed}\n"
    result = read(text)

    assert result.codes == ["BM203"]
    assert result.melding.flere_ordninger is (meant == "ja")
    assert fixed(text, result.only) == f"skjema: 2025\nflere_ordninger: {meant}\n"


def test_what_is_neither_yes_nor_no_is_left_out() -> None:
    """Nothing is guessed."""
    result = fields("flere_ordninger: kanskje\n")

    assert (result.codes, result.melding.flere_ordninger) == (["BM203"], None)


@pytest.mark.parametrize(("typed", "codes"), [("3", []), ("'3'", ["BM204"]), ("nr. 3", ["BM204"])])
def test_a_whole_number_stands_alone(typed: str, codes: list[str]) -> None:
    """A number with anything round it is reported, with the number as the fix."""
    result = read_tiltak(f"viderefører: {typed}")

    assert (result.melding.tiltak[0].viderefører, result.codes) == (3, codes)


@pytest.mark.parametrize(("typed", "number"), [("01", 1), ("1.0", 1), ("+2", 2), ("0x3", 3)])
def test_a_number_that_only_yaml_reads_is_taken_with_a_warning(typed: str, number: int) -> None:
    """The fix writes it plainly."""
    text = f"skjema: 2025\ntiltak:\n  - viderefører: {typed}\n"
    result = read(text)

    assert (result.melding.tiltak[0].viderefører, result.codes) == (number, ["BM228"])
    assert fixed(text, result.only) == text.replace(typed, str(number))


@pytest.mark.parametrize("typed", ["2025.0", "+2025", "0x7E9"])
def test_a_year_that_only_yaml_reads_is_the_year(typed: str) -> None:
    """It names the form as the plain year does."""
    text = f"skjema: {typed}\nmålform: nn\n"
    result = read(text)

    assert (result.codes, result.melding.skjema) == (["BM228"], "2025")
    assert fixed(text, result.only) == "skjema: 2025\nmålform: nn\n"


def test_a_period_that_only_yaml_reads_is_the_year() -> None:
    """A year before the colon may be a period too."""
    result = read_tiltak("videre_behov:\n  2027.0: {eier: 1}")

    assert result.codes == ["BM228"]
    assert result.melding.tiltak[0].videre_behov[0].periode == Periode(2027)


@pytest.mark.parametrize("typed", ["1.5", "noen", "1 og 2", "1.000"])
def test_what_is_no_whole_number_is_left_out(typed: str) -> None:
    """Nothing is guessed."""
    result = read_tiltak(f"viderefører: {typed}")

    assert (result.melding.tiltak[0].viderefører, result.codes) == (None, ["BM204"])


@pytest.mark.parametrize(
    "typed",
    ["kompetanseloftet", "kompetanse_løftet", "Kompetanseloeftet"],
)
def test_a_misspelt_choice_is_suggested(typed: str) -> None:
    """The choice that is nearest is named, is the fix, and is read on with."""
    text = f"skjema: 2025\ntiltak:\n  - ordning: {typed}\n"
    result = read(text)

    assert result.codes == ["BM202"]
    assert result.melding.tiltak[0].ordning is Ordning.KOMPETANSELØFTET
    assert fixed(text, result.only).endswith("ordning: kompetanseløftet\n")


@pytest.mark.parametrize("typed", ["DEKOM", "Desentralisert ordning", "desentralisert ordning"])
def test_the_forms_own_words_for_a_choice_are_known(typed: str) -> None:
    """What the form prints is what people know."""
    result = read_tiltak(f"ordning: {typed}")

    assert result.codes == ["BM202"]
    assert result.melding.tiltak[0].ordning is Ordning.DESENTRALISERT


def test_a_choice_that_is_none_lists_them() -> None:
    """What is far off gets the choices, and no suggestion."""
    result = read_tiltak("ordning: noe annet")

    assert (result.codes, result.only.fixes) == (["BM215"], ())
    assert "regional" in result.only.tip()


@pytest.mark.parametrize(
    ("typed", "periode"),
    [("vår 2026", "vår 2026"), ("HØST 2025", "høst 2025"), ("haust 2025", "høst 2025")],
)
def test_a_period_is_read_in_any_case_and_målform(typed: str, periode: str) -> None:
    """Both målformer are the form's own."""
    result = read_tiltak(f"varighet: [{typed}]")

    assert (result.melding.tiltak[0].varighet, result.codes) == ((Periode.read(periode),), [])


def test_a_misspelt_period_is_suggested() -> None:
    """The form's own periods are the candidates."""
    result = read_tiltak("varighet: [høst-2025]")

    assert (result.codes, result.only.fixes[0].text) == (["BM206"], "høst 2025")
    assert result.melding.tiltak[0].varighet == (Periode.read("høst 2025"),)


def test_what_is_no_period_is_left_out() -> None:
    """A list with a hole in it would be judged wrongly, so all of it is left out."""
    result = read_tiltak("varighet: [sommer, vår 2026]")

    assert (result.melding.tiltak[0].varighet, result.codes) == ((), ["BM206"])


def test_a_line_is_one_line() -> None:
    """A name has no second line."""
    assert fields("eier:\n  navn: |\n    a\n    b\n").codes == ["BM208"]


@pytest.mark.parametrize("escaped", ["\\0", "\\u2028", "\\x85", "\\x07"])
def test_what_word_cannot_carry_is_refused(escaped: str) -> None:
    """An escape can spell what the file itself may not hold."""
    assert fields(f'eier: {{navn: "a{escaped}b"}}\n').codes == ["BM209"]


def test_fields_where_one_answer_is_asked_for_are_reported() -> None:
    """A text is not a list and has no fields."""
    assert read_tiltak("navn: [a, b]\nformål: {a: b}").codes == ["BM205", "BM205"]


# Cut texts


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        ("merkes: Dekom #12035", "#12035"),
        ("merkes: Dekom # 12035", "# 12035"),
        ("merkes: Dekom  #12035", "#12035"),
        ("merkes: #12035", "#12035"),
        ("merkes:  #12035", "#12035"),
    ],
)
def test_a_text_that_is_cut_gets_a_warning(line: str, cut: str) -> None:
    """A # close to the text, or to what follows it, was most likely meant as text."""
    text = f"skjema: 2025\neier:\n  kontaktperson:\n    {line}\n"
    result = read(text)

    assert result.codes == ["BM132"]
    assert not result.only.is_error
    assert cut in result.only.sentence()
    whole = line.partition(":")[2].strip()
    assert read(fixed(text, result.only)).melding.eier.kontaktperson.merkes == whole


@pytest.mark.parametrize(
    "line",
    [
        "merkes: Dekom  # en kommentar",
        "merkes: Dekom  #",
        "merkes: # en kommentar",
        "merkes: 'Dekom' #12035",
        "merkes: Dekom#12035",
    ],
)
def test_a_comment_is_no_cut(line: str) -> None:
    """Two blanks before # and one after is a comment; so is one blank where nothing is answered."""
    assert fields(f"eier:\n  kontaktperson:\n    {line}\n").codes == []


@pytest.mark.parametrize("line", ["status: utkast # foreløpig", "flere_ordninger: true #x"])
def test_only_a_text_can_be_cut(line: str) -> None:
    """A # after a choice, a yes or an amount can't be part of the answer."""
    assert fields(f"{line}\noppgitt: {{}} #x\n").codes == []


@pytest.mark.parametrize(("typed", "meant"), [("True", True), ("TRUE", True), ("False", False)])
def test_yes_and_no_as_yaml_has_them(typed: str, meant: bool) -> None:  # noqa: FBT001
    """What the editor takes for true or false is."""
    result = fields(f"flere_ordninger: {typed}\n")

    assert (result.codes, result.melding.flere_ordninger) == ([], meant)


@pytest.mark.parametrize("digits", [100, 400, 5000])
@pytest.mark.parametrize("mark", ["", "0x", "0o", "1e", "-"])
def test_a_number_may_be_of_any_length(mark: str, digits: int) -> None:
    """Python refuses to write the longest in tens; one in a file is told of all the same."""
    number = mark + "7" * digits

    assert read_tiltak(f"viderefører: {number}\ntilskudd: {{eier: {number}}}").codes
