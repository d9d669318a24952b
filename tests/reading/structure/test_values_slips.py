"""What people type where a value is asked for: one finding, which says what to do."""

import pytest

from behovsmelding.reading.examine import examine
from behovsmelding.reading.mending import mend
from tests.support.reading import fields, fixed, place, read, read_tiltak

AMOUNT = "har trukket fra 90 000,- som er overført fra fond"


def codes(text: str, *wanted: str) -> list[str]:
    """Return the codes of all that is found in a file, rules too, but for what is not answered."""
    found = examine(text.encode()).findings
    return [each.code for each in found if each.code not in ("BM401", "BM402", "BM403", *wanted)]


# Lines and bullets


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("\n      Alle lærere\n      - rektor\n      - SFO", "Alle lærere\n- rektor\n- SFO"),
        (" Alle\n      og ledere\n\n      Også SFO", "Alle\nog ledere\n\nOgså SFO"),
        (' "Alle\n      og ledere"', "Alle\nog ledere"),
        (" 'Alle\n\n      Sju''ern'", "Alle\n\nSju'ern"),
        (" >\n      Alle\n      - SFO", "Alle\n- SFO"),
        (" >-\n      Alle\n\n        - SFO", "Alle\n\n  - SFO"),
        (" Alle\n      - SFO\n        - unge", "Alle\n- SFO\n  - unge"),
    ],
)
def test_lines_that_yaml_joins_are_told_of(typed: str, right: str) -> None:
    """The fix keeps every line; made once more it changes nothing."""
    text = f"skjema: 2025\ntiltak:\n  - målgruppe:{typed}\n    navn: En\n"
    result = read(text)

    assert (result.codes, result.only.is_error) == (["BM221"], False)
    mended = read(fixed(text, result.only))
    assert (mended.codes, mended.melding.tiltak[0].målgruppe.tekst) == ([], right)
    assert mended.melding.tiltak[0].navn == "En"


@pytest.mark.parametrize(
    "text",
    [
        "tiltak:\n  - målgruppe: # husk\n      Alle\n      - SFO\n",
        "tiltak:\n  - målgruppe: Alle\n      - SFO # husk\n",
        'tiltak:\n  - målgruppe: "Alle\\\n      lærere"\n',
        'tiltak: [{målgruppe: "Alle\n  lærere"}]\n',
    ],
)
def test_no_fix_is_made_that_is_not_exact(text: str) -> None:
    """A comment would become text, an escape would be lost, and braces hold no bar."""
    found = [each for each in fields(text).document.findings if each.code == "BM221"]

    assert [each.fixes for each in found] == [()]


@pytest.mark.parametrize("typed", ["Alle lærere", "\n      Alle lærere", "|\n      a\n      b"])
def test_lines_that_stay_lines_are_left_alone(typed: str) -> None:
    """One line is one line, and a bar keeps them all."""
    assert read_tiltak(f"målgruppe: {typed}").codes == []


def test_a_short_answer_may_go_over_two_lines() -> None:
    """It has one line in the form, so nothing is lost."""
    assert read_tiltak("navn: Inkluderende\n  praksis").codes == []


# Word's quotes


def test_words_quotes_round_an_answer_are_told_of() -> None:
    """They would be printed; no rule takes them for a part of the name."""
    text = "skjema: 2025\neier:\n  navn: “Vefsn kommune”\n"

    assert codes(text) == ["BM143"]
    assert fixed(text, read(text).only) == 'skjema: 2025\neier:\n  navn: "Vefsn kommune"\n'


@pytest.mark.parametrize("typed", ["«Vefsn kommune»", "Skolen “Vefsn”", "“Vefsn” og “Grane”"])
def test_quotes_within_an_answer_are_its_own(typed: str) -> None:
    """Norwegian quotes, and quotes round a part, are meant."""
    assert fields(f"eier: {{navn: {typed}}}\n").codes == []


def test_a_cut_answer_gets_straight_quotes() -> None:
    """The fix of a cut puts the whole in quotes, and not in two kinds of them."""
    text = "skjema: 2025\neier:\n  kontaktperson:\n    merkes: “Dekom #12035”\n"

    assert fixed(text, read(text).only).endswith('merkes: "Dekom #12035"\n')


# Lists


@pytest.mark.parametrize(
    "typed",
    [
        "høst 2025, vår 2026",
        "\n  høst 2025\n  vår 2026",
        "\n  • høst 2025\n  • vår 2026",
        "\n  -høst 2025\n  - vår 2026",
        "\n  – Høst-2025\n  – vår 2026",
    ],
)
def test_a_list_without_dashes_is_one_finding(typed: str) -> None:
    """Its fix is the whole list, in the form's own spelling."""
    result = read_tiltak(f"varighet: {typed}")

    assert result.codes == ["BM207"]
    assert result.only.fixes[0].text == "[høst 2025, vår 2026]"
    assert len(result.melding.tiltak[0].varighet) == 2


def test_an_answer_beside_a_list_is_told_of() -> None:
    """YAML folds them into one text when no comment stands between."""
    result = read_tiltak("varighet: høst 2025\n  - vår 2026")

    assert (result.codes, result.only.fixes[0].text) == (["BM137"], "[høst 2025, vår 2026]")


def test_what_is_no_period_is_all_that_is_said() -> None:
    """That it should be a list is of no use before it is a period."""
    assert read_tiltak("varighet: sommer").codes == ["BM206"]


def test_several_answers_in_one_item_are_parted() -> None:
    """The fix gives each a line."""
    text = "skjema: 2025\ntiltak:\n  - varighet:\n      - høst 2025, vår 2026\n"
    result = read(text)

    assert result.codes == ["BM227"]
    assert fixed(text, result.only).endswith("      - høst 2025\n      - vår 2026\n")


@pytest.mark.parametrize(
    ("typed", "code"),
    [(" ja", "BM222"), ("\n  - ja", "BM222"), ("\n  - Nei", "BM219"), (" ingen", "BM219")],
)
def test_yes_and_no_are_no_names(typed: str, code: str) -> None:
    """A question answered by names says how yes and no are written."""
    result = fields(f"flere_eiere:{typed}\n")

    assert (result.codes, result.melding.flere_eiere or ()) == ([code], ())


def test_a_name_that_was_never_filled_in_is_a_prompt() -> None:
    """The «…» of a new form is no owner."""
    assert codes("skjema: 2025\nflere_eiere:\n  - …\n") == ["BM404"]


def test_a_part_without_its_dash_is_told_what_to_write() -> None:
    """The dash goes before the first field, where there is room for it."""
    text = "skjema: 2025\ntiltak:\n    navn: En\n    ordning: regional\n"
    result = read(text)

    assert (result.codes, place(result.only)) == (["BM226"], (3, 5, 9))
    assert read(fixed(text, result.only)).codes == []


# Keys


def test_a_field_that_is_indented_too_far_is_pointed_at() -> None:
    """It belongs beside the field above it; the fix moves all its lines."""
    text = (
        "skjema: 2025\neier:\n  organisasjonsnummer:\n"
        "    # Navn\n    kontaktperson:\n      navn: Anne\n  navn: Vefsn\n"
    )
    result = read(text)

    assert (result.codes, place(result.only)) == (["BM224"], (5, 5, 18))
    data = mend(text.encode(), "f.yaml", lambda each: each.code == "BM224").data.decode()
    assert data.endswith("    # Navn\n  kontaktperson:\n    navn: Anne\n  navn: Vefsn\n")


def test_an_invisible_character_in_a_key_is_named() -> None:
    """«Did you mean «navn»?» says nothing to who sees «navn»."""
    text = "skjema: 2025\neier:\n  \u200bnavn: Vefsn\n"

    assert read(text).codes == ["BM225"]
    assert read(fixed(text, read(text).only)).codes == []


@pytest.mark.parametrize("typed", ["Skjema: 2025", "schema: 2025", "sjema: 2025"])
def test_a_misspelt_skjema_is_suggested(typed: str) -> None:
    """The rest is judged as if it was written."""
    result = read(f"# Skjema\n{typed}\neier: {{navn: Vefsn}}\n")

    assert (result.codes, place(result.only)[:2]) == (["BM201"], (2, 1))
    assert result.only.fixes[0].text == "skjema"
    assert result.melding.eier.navn == "Vefsn"


def test_a_missing_skjema_is_told_of_at_the_first_field() -> None:
    """A comment has nothing to do with it."""
    assert place(read("# Målform\nmålform: nb\n").only)[:2] == (2, 1)


# One finding for one slip


@pytest.mark.parametrize(
    ("slip", "code"),
    [
        ("viderefører: ja", "BM204"),
        ("koordinator: {behov: x}", "BM203"),
        ("koordinator: {behov: 'yes'}", "BM203"),
        ("ordning: dekom", "BM202"),
    ],
)
def test_nothing_is_said_of_what_follows_from_a_guess(slip: str, code: str) -> None:
    """A rule would tell of what nobody wrote."""
    others = {"viderefører": "1", "ordning": "regional"}
    rest = "".join(f"    {key}: {each}\n" for key, each in others.items() if key not in slip)
    text = (
        f"skjema: 2025\ntiltak:\n  - navn: En\n    {slip}\n{rest}"
        "videreføring:\n  - ordning: regional\n    tiltak:\n      - nummer: 1\n"
    )

    assert codes(text) == [code]


def test_a_skjema_with_a_tag_is_one_finding() -> None:
    """What YAML reads as a type is told of once."""
    assert read("skjema: !!str 2025\n").codes == ["BM110"]


@pytest.mark.parametrize(
    ("typed", "beside"),
    [
        (f"tiltak: [{{tilskudd: {{eier: '110 000,- ({AMOUNT})'}}}}]", "merknad_eier"),
        ("koordinator: {beløp: Nettverket leverer egen}", "egen_behovsmelding"),
    ],
)
def test_words_beside_an_amount_have_a_field_of_their_own(typed: str, beside: str) -> None:
    """It is named, where the form has one."""
    result = fields(f"videreføring:\n  - {typed}\n")

    assert result.codes == ["BM223"]
    assert beside in result.only.tip()


def test_where_there_is_no_such_field_none_is_named() -> None:
    """Nobody is sent where there is nothing."""
    assert fields("ordninger: {regional: {eier: mange tusen kroner}}\n").codes == ["BM301"]


def test_what_was_written_is_not_repeated_at_length() -> None:
    """A finding is a line, whatever stands in the file."""
    sentence = read_tiltak(f"viderefører: {'x' * 100_000}").only.sentence()

    assert len(sentence) < 200
    assert "…" in sentence


@pytest.mark.parametrize("typed", ['"nei"', "'Ja'"])
def test_a_quoted_yes_or_no_is_a_name(typed: str) -> None:
    """Whoever puts quotes round a word means the word; that is how it is written too."""
    assert fields(f"flere_eiere: [{typed}]\n").codes == []


@pytest.mark.parametrize("amount", ["mye", "500.000", "-5", "1,50", "9" * 13])
def test_an_amount_is_told_of_with_its_field(amount: str) -> None:
    """One line is all that an editor or a log shows."""
    finding = read_tiltak(f'tilskudd: {{uh: "{amount}"}}').only

    assert f"«{finding.params['felt'].of('nb')}»" in finding.sentence("nb")


@pytest.mark.parametrize("blank", ["\u00a0", "\u2003 \u00a0", '"\u00a0"'])
@pytest.mark.parametrize("field", ["flere_eiere", "gjelder", "tiltak"])
def test_what_shows_nothing_is_no_list(field: str, blank: str) -> None:
    """A no-break space that came along from Word is told of where a list should stand."""
    assert read(f"skjema: 2025\n{field}: {blank}\n").codes == ["BM207"]


def test_an_answer_that_shows_nothing_is_no_answer() -> None:
    """A no-break space is no name, and the question is told of as unanswered."""
    text = "skjema: 2025\neier:\n  navn: \u00a0\ntiltak:\n  - navn: En\n    målgruppe: \u00a0\n"
    report = examine(text.encode())

    assert (report.melding.eier.navn, report.melding.tiltak[0].målgruppe) == (None, None)
    assert ("tiltak", 0, "målgruppe") in [each.path for each in report.findings]


@pytest.mark.parametrize(
    ("line", "goes", "stands"),
    [
        ("skjema: 2026\ntiltak:\n  - område: begge\n", "begge", "barnehage, skole"),
        (
            "skjema: 2025\nflere_eiere: Ja, Sømna kommune og Vega kommune\n",
            "Ja, ",
            "Sømna kommune, Vega kommune",
        ),
    ],
)
def test_a_word_that_goes_is_named(line: str, goes: str, stands: str) -> None:
    """What --fix takes away stands in the tip, with what stands there instead."""
    tip = next(each.tip() for each in examine(line.encode()).findings if each.fixes)

    assert f"«{goes}" in tip
    assert stands in tip
