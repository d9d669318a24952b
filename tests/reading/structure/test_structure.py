"""Nodes become a behovsmelding: exact types, and a finding for all that is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from behovsmelding.lokal.model import (
    OppgittOrdning,
    Ordning,
    Tiltak,
    VidereBehov,
    Videreføring,
    VidereførtTiltak,
)
from behovsmelding.model.felles import Målform, Status
from behovsmelding.model.kroner import Kroner
from behovsmelding.model.periode import Periode
from behovsmelding.reading.examine import examine
from behovsmelding.reading.source import quoted
from behovsmelding.writing.yaml import dumps
from tests.support.commands import CHECKOUT
from tests.support.reading import fields, fixed, place, read, read_tiltak
from tests.support.strategies import TYPED, gyldige_behovsmeldinger, linjer

EXAMPLES = CHECKOUT / "examples"
VESTLAND = EXAMPLES / "vestland-variant" / "skjema"


@pytest.mark.parametrize("name", ["narvik-2025", "vefsn-2025"])
def test_the_examples_are_read_whole(name: str) -> None:
    """The two real behovsmeldinger hold nothing that can't be taken in."""
    result = read((EXAMPLES / f"{name}.yaml").read_bytes())

    assert result.codes == []
    assert result.melding.sum_totalt in (Kroner(3_406_800), Kroner(573_800))


# Keys


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("maalgruppe", "målgruppe"),
        ("Målgruppe", "målgruppe"),
        ("målgrupper", "målgruppe"),
        ("larerutdanning", "lærerutdanning"),
        ("langsiktig-plan", "langsiktig_plan"),
        ("formaal", "formål"),
        ("brukeier", "bruk_eier"),
        ("kollektive prosesser", "kollektive_prosesser"),
    ],
)
def test_a_misspelt_key_is_suggested(typed: str, key: str) -> None:
    """The field that is nearest is named, is the fix, and gets the answer."""
    text = f"skjema: 2025\ntiltak:\n  - {typed}: Alle\n"
    result = read(text)

    assert result.codes == ["BM201"]
    assert str(getattr(result.melding.tiltak[0], key)) == "Alle"
    assert read(fixed(text, result.only)).codes == []


@pytest.mark.parametrize(
    ("typed", "key"), [("namn", "navn"), ("E-post", "epost"), ("Namn", "navn")]
)
def test_the_forms_own_words_for_a_field_are_known(typed: str, key: str) -> None:
    """What the form prints, in either målform, is what people know."""
    result = fields(f"eier: {{kontaktperson: {{{typed}: x}}}}\n")

    assert result.only.fixes[0].text == key


def test_a_key_that_is_far_off_lists_the_fields() -> None:
    """There is no suggestion, and the value is left out."""
    result = fields("eier: {adresse: Veien 1}\n")

    assert (result.codes, result.only.fixes) == (["BM214"], ())
    assert place(result.only) == (2, 8, 15)
    assert "kompetansenettverk" in result.only.tip()


@pytest.mark.parametrize("text", ["xyz: a\n", "tiltak:\n  - xyz: a\n"])
def test_what_nobody_fills_in_is_not_listed(text: str) -> None:
    """Nor a form's own questions where it has none, nor the sums that it adds up."""
    own = examine(f"skjema: 2027-vestland\n{text}".encode(), forms=VESTLAND)
    listed = fields(text).only.params["kjente"]

    assert set(listed).isdisjoint({"tillegg", "oppgitt"})
    assert "tillegg" in next(each for each in own.findings if each.code == "BM214").params["kjente"]


def test_a_field_that_stands_already_is_not_suggested() -> None:
    """A fix that makes a duplicate would be a second slip."""
    assert fields("eier: {navn: a, navm: b}\n").codes == ["BM214"]


def test_a_key_is_known_however_its_letters_are_composed() -> None:
    """An å may be one character or two."""
    assert fields("ma\u030alform: nn\n").melding.målform == Målform.NN


# Parts and lists


def test_a_text_for_fields_tells_which() -> None:
    """The next step names the fields."""
    result = fields("eier:\n  kontaktperson: 2 stykker\n")

    assert result.codes == ["BM210"]
    assert "epost" in result.only.tip()


def test_a_list_of_one_where_fields_are_asked_for_is_read() -> None:
    """The dash is reported, and what follows it is taken in."""
    result = fields("eier:\n  - navn: Narvik kommune\n")

    assert (result.codes, result.melding.eier.navn) == (["BM234"], "Narvik kommune")


def test_fields_where_a_list_is_asked_for_are_read_as_one_item() -> None:
    """The missing dash is reported, and places are found all the same."""
    result = fields("tiltak:\n  navn: Et tiltak\n")

    assert (result.codes, result.melding.tiltak[0].navn) == (["BM226"], "Et tiltak")
    assert result.document.locate(("tiltak", 0, "navn")).column == 9


def test_one_text_where_a_list_is_asked_for_is_read_as_one_item() -> None:
    """The fix puts it in brackets."""
    text = "skjema: 2025\nflere_eiere: Bodø kommune\n"
    result = read(text)

    assert (result.codes, result.melding.flere_eiere) == (["BM207"], ("Bodø kommune",))
    assert fixed(text, result.only) == "skjema: 2025\nflere_eiere: [Bodø kommune]\n"


def test_periods_with_commas_where_a_list_is_asked_for_are_read_as_several() -> None:
    """Periods hold no commas, so the commas part them."""
    result = read_tiltak("varighet: høst 2025, vår 2026")

    assert result.codes == ["BM207"]
    assert len(result.melding.tiltak[0].varighet) == 2


@pytest.mark.parametrize("typed", ["nei", "Nei", "NEI", '"nei"'])
def test_no_to_further_owners_is_an_answer(typed: str) -> None:
    """As the form asks, so may one answer."""
    result = read(f"skjema: 2025\nflere_eiere: {typed}\n")

    assert (result.codes, result.melding.flere_eiere) == ([], ())


@pytest.mark.parametrize("typed", ["false", "ingen", "Ingen andre"])
def test_another_word_for_no_is_told_how_no_is_written(typed: str) -> None:
    """It is read as no all the same."""
    text = f"skjema: 2025\nflere_eiere: {typed}\n"
    result = read(text)

    assert (result.codes, result.melding.flere_eiere) == (["BM219"], ())
    assert fixed(text, result.only) == "skjema: 2025\nflere_eiere: nei\n"


@pytest.mark.parametrize("item", ["-", "- {}", "- ~"])
@pytest.mark.parametrize("key", ["tiltak", "videreføring"])
def test_an_empty_item_is_refused(key: str, item: str) -> None:
    """It is reported once, and stands as an empty item so that no sum leaves it out."""
    result = fields(f"{key}:\n  {item}\n")

    assert result.codes == ["BM212"]
    assert place(result.only) == (3, 3, 4)
    assert len(getattr(result.melding, key)) == 1


def test_an_unread_item_becomes_an_empty_one() -> None:
    """A sum that it belongs to is unknown, never too small."""
    result = fields(
        "tiltak:\n  - bare tekst\n  - {ordning: regional, tilskudd: {eier: 1, uh: 1}}\n"
    )

    assert result.codes == ["BM232"]
    assert result.melding.tiltak[0] == Tiltak()
    assert result.melding.sum_totalt is None


def test_an_invariant_points_at_what_it_is_about() -> None:
    """The fields that can't stand together are left out, and both are shown."""
    result = fields("videreføring:\n  - tiltak:\n      - {nummer: 1, brutto: 1, fra_fond: 2}\n")

    assert result.codes == ["BM306"]
    assert place(result.only)[:2] == (4, 29)
    assert len(result.only.related) == 1
    assert result.melding.videreføring[0].tiltak == (VidereførtTiltak(nummer=1),)


def test_the_second_of_two_equal_periods_is_pointed_at() -> None:
    """The first was right."""
    result = read_tiltak("varighet: [vår 2026, høst 2025, Vår 2026]")

    assert (result.codes, place(result.only)) == (["BM211"], (3, 37, 45))


def test_rows_are_keyed_by_their_answer() -> None:
    """A table with free keys is rows in the model, in the order of the file."""
    result = fields("ordninger:\n  kompetanseløftet: {eier: 1}\n  regional: {uh: 2}\n")

    assert result.melding.ordninger == (
        OppgittOrdning(ordning=Ordning.KOMPETANSELØFTET, eier=Kroner(1)),
        OppgittOrdning(ordning=Ordning.REGIONAL, uh=Kroner(2)),
    )


def test_an_empty_row_is_no_row() -> None:
    """A key that waits for its amounts says nothing yet."""
    assert fields("ordninger:\n  regional:\n").melding.ordninger == ()


def test_the_same_row_in_two_spellings_is_found() -> None:
    """The key is what it says, not how it is spelt."""
    result = read_tiltak("videre_behov:\n  høst 2026: {eier: 1}\n  Høst 2026: {eier: 2}")

    assert (result.codes, place(result.only)[:2]) == (["BM211"], (5, 7))


# Places


def test_a_rules_path_finds_a_row_however_it_is_spelt() -> None:
    """Rules know the period; the file knows how it was written."""
    result = read_tiltak("videre_behov:\n  HAUST 2026: {eier: 1}")
    path = ("tiltak", 0, "videre_behov", "høst 2026", "eier")

    assert result.document.locate(path).column == 26
    assert result.melding.tiltak[0].videre_behov == (
        VidereBehov(periode=Periode.read("høst 2026"), eier=Kroner(1)),
    )


def test_a_rules_path_finds_a_period_wherever_it_stands() -> None:
    """The model keeps periods in the order of time, and so do the places."""
    result = read_tiltak("varighet: [vår 2026, høst 2025]")

    assert result.document.locate(("tiltak", 0, "varighet", 0)).column == 26


def test_a_rules_path_finds_a_misspelt_key() -> None:
    """What was read on with is found under what was written."""
    result = read_tiltak("malgruppe: alle")

    assert result.document.locate_key(("tiltak", 0, "målgruppe")).end_column == 14


def test_no_rule_speaks_of_what_could_not_be_read() -> None:
    """An answer that can't be taken in is not missing."""
    text = "skjema: 2025\nstatus: utkast\ntiltak:\n  - navn: [a]\n    tilskudd: 5\n"
    paths = [found.path for found in examine(text.encode()).findings if found.code == "BM401"]

    assert ("tiltak", 0, "ordning") in paths
    assert ("tiltak", 0, "navn") not in paths
    assert ("tiltak", 0, "tilskudd") not in paths


# The form


@pytest.mark.parametrize("text", ["eier: {navn: x}\n", "skjema:\neier: {navn: x}\n"])
def test_a_missing_skjema_is_one_finding(text: str) -> None:
    """Without the year nothing can be asked, so nothing more is said."""
    assert (read(text).codes, read(text).melding) == (["BM216"], None)


@pytest.mark.parametrize(
    ("text", "newest"),
    [("eier: {navn: x}\ntiltak: []\n", "2025"), ("eiere: []\ntiltak: []\n", "2027")],
)
def test_a_document_without_form_is_told_the_newest_that_fits(text: str, newest: str) -> None:
    """What it says is on one generation's form, and this year's is the likeliest."""
    assert read(text).only.params["forslag"] == newest


@pytest.mark.parametrize(
    ("typed", "forslag"),
    [("2024", "2025"), ("2O25", "2025"), ("../2025", "2025"), ("2099", "2027")],
)
def test_an_unknown_skjema_names_the_nearest(typed: str, forslag: str) -> None:
    """Years are near by years, slips by letters; a path is never followed."""
    finding = read(f"skjema: {typed}\nukjent: 1\n").only

    assert (finding.code, finding.params["forslag"]) == ("BM217", forslag)


def test_fields_of_another_generation_are_one_finding() -> None:
    """The year is wrong, not each of the fields."""
    finding = read("skjema: 2025\neiere: []\npartnere: []\nplan: x\ntiltak: []\n").only

    assert (finding.code, finding.params["forslag"]) == ("BM218", ["2026", "2027"])


def test_a_file_that_is_not_yaml_says_nothing_of_skjema() -> None:
    """One fault, one finding."""
    assert read("a: [\n").codes == ["BM127"]


@pytest.mark.parametrize("name", ["2025", "2026", "2027"])
def test_every_class_has_its_hooks(name: str) -> None:
    """Each form's model can be read whole: the hooks are found when they are made."""
    assert read(f"skjema: {name}\n").codes == []


def test_rows_with_one_answer_are_written_as_it() -> None:
    """In the kollektiv generation an amount stands beside its recipient's name."""
    result = read("skjema: 2027\ntiltak:\n  - tilskudd: {Narvik kommune: 110 000, Nord: -}\n")

    assert result.codes == []
    assert [row.beløp for row in result.melding.tiltak[0].tilskudd] == [110_000, 0]


# Properties


@given(
    gyldige_behovsmeldinger().map(dumps),
    st.data(),
)
def test_any_change_is_told_in_place_or_read(text: str, data: st.DataObject) -> None:
    """Whatever is typed into a good file, there is a finding or a behovsmelding, never else."""
    at = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 5))
    typed = data.draw(st.sampled_from([*TYPED, "\n", "\t", ":", "-", ",", "{", "[", '"', "", "  "]))

    result = read(text[:at] + typed + text[at + length :])

    assert result.melding is not None or result.codes


@given(linjer())
def test_a_quoted_line_is_read_as_it_is(text: str) -> None:
    """No character is lost on the way in."""
    melding = fields(dumps_line(text)).melding

    assert melding.eier.navn == Tiltak(navn=text).navn


def dumps_line(text: str) -> str:
    """Write *text* as the owner's name."""
    return f"eier: {{navn: {quoted(text)}}}\n"


def test_status_is_a_choice() -> None:
    """What has been sent in says so."""
    assert fields("status: innsendt\n").melding.status is Status.INNSENDT


def test_a_videreføring_is_read() -> None:
    """The last page of the form is a list of its own."""
    result = fields("videreføring:\n  - ordning: regional\n    koordinator: {beløp: 40 000}\n")

    assert isinstance(result.melding.videreføring[0], Videreføring)
    assert result.melding.videreføring[0].koordinatorbeløp == 40_000


@pytest.mark.parametrize(
    ("typed", "row"),
    [
        ("110 000", (110_000, None, None)),
        ("{beløp: 110 000}", (110_000, None, None)),
        ("{beløp: 110 000, fra_fond: 90 000}", (110_000, 90_000, None)),
        ("{fra_fond: 90 000, merknad: Fra i fjor}", (None, 90_000, "Fra i fjor")),
    ],
)
def test_an_amount_may_have_more_beside_it(
    typed: str, row: tuple[int | None, int | None, str | None]
) -> None:
    """It is written alone, as before, or with a fund and a remark; both read back the same."""
    melding = read(f"skjema: 2027\ntiltak:\n  - tilskudd:\n      Narvik: {typed}\n").melding
    (found,) = melding.tiltak[0].tilskudd

    assert (found.beløp, found.fra_fond, found.merknad) == row
    assert read(dumps(melding)).melding == melding


def test_a_slip_beside_an_amount_is_told_by_its_field() -> None:
    """What is known there is named, and the rest is read."""
    result = read(
        "skjema: 2027\ntiltak:\n  - tilskudd:\n      Narvik: {beløp: 1, fra_fnd: 2, merk: x}\n"
    )

    assert result.codes[:1] == ["BM201"]
    assert result.melding.tiltak[0].tilskudd[0].fra_fond == 2
