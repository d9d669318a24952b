"""With its blank a form is read no worse than without: what the blank says is the form's."""

import io
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.docx.layout.unwrap import unwrap
from behovsmelding.form.reading import load_form
from behovsmelding.intake.foreign.known import Known
from behovsmelding.intake.foreign.read import fitting_of
from behovsmelding.model.tekst import Tekst
from tests.intake.foreign.spots.test_legacy_fields import field
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table

HERE = "(svar her)"
YEARS = ("2028", "2029")


def form(*lines: str) -> io.BytesIO:
    """Return a form with *lines*, of which those with a mark of a heading are one, and tables."""
    body = "".join(
        heading(line.removeprefix("# "), 2)
        if line.startswith("# ")
        else line
        if line.startswith("<w:")
        else paragraph(run(line))
        for line in lines
    )
    whole = heading("Behovsmelding 2027") + body
    return io.BytesIO(document(lambda _: iter([whole]), "typed"))


def said(blank: tuple[str, ...], filled: tuple[str, ...], name: str = "2027") -> dict[str, Any]:
    """Return what is read of a *filled* form of 2027, or called *name*, by its *blank*."""
    with TemporaryDirectory() as folder:
        template = Path(folder) / "blank.docx"
        template.write_bytes(form(*blank).getvalue())
        return read(form(*filled), form=name, template=template).data


BLANK = (
    "# Tiltak A",
    "Hva heter tiltaket?", HERE,
    "Hvem er tiltaket for?", HERE,
    "Hva legger eierne inn selv?", HERE,
    "Hva tror dere at det koster de neste årene?", HERE,
)  # fmt: skip


def test_years_in_an_answer_are_asked_for_by_the_form() -> None:
    """The blank has one place for all years, and each has an answer of its own."""
    filled = (*BLANK[:2], "Lesing", *BLANK[3:-1], "2028: kr 500 000,-", "2029: usikkert")
    (tiltak,) = said(BLANK, filled)["tiltak"]

    assert tiltak["flerårig"]["anslag"] == {"2028": 500000}


def test_a_member_that_the_blank_lacks_begins_by_its_letter() -> None:
    """The blank has «2.1 Tiltak A» alone, and somebody has copied it, and styled it as text."""
    first = ("2.1 Tiltak A", BLANK[1], "Lesing", BLANK[3], "Lærere", BLANK[5], "Tid.")
    second = ("2.2 Tiltak B", BLANK[1], "Lek", BLANK[3], "Alle", BLANK[5], "Penger.")
    found = said(("2.1 Tiltak A", *BLANK[1:7]), first + second)["tiltak"]

    assert [each["navn"] for each in found] == ["Lesing", "Lek"]
    assert [each["egeninnsats"] for each in found] == [Tekst("Tid."), Tekst("Penger.")]


def test_an_answer_that_is_like_a_word_of_the_blank_is_an_answer() -> None:
    """«Høgskolelektor» is what somebody does, and not the heading «Høgskole» in other words."""
    blank = ("# Høgskole", "# Partner 1", "Navn", HERE, "Hvem kan vi kontakte der?", HERE)
    contact = ("Ola Nordmann", "Høgskolelektor", "ola.nordmann@example.no")
    (partner,) = said(blank, (*blank[:3], "Nord universitet", blank[4], *contact))["partnere"]

    assert partner["kontaktperson"] == {
        "navn": "Ola Nordmann",
        "funksjon": "Høgskolelektor",
        "epost": "ola.nordmann@example.no",
    }


def test_what_the_blank_repeats_is_no_answer_where_it_is_left_once() -> None:
    """In a form that is filled in, «(svar her)» may stand in one place alone."""
    filled = ("# Tiltak A", BLANK[1], "Lesing", BLANK[3], HERE, BLANK[5], "Tid.", BLANK[7], "Alt.")
    (tiltak,) = said(BLANK, filled)["tiltak"]

    assert (tiltak["navn"], tiltak["egeninnsats"]) == ("Lesing", Tekst("Tid."))
    assert "målgruppe" not in tiltak


def test_the_head_of_a_column_begins_no_answer() -> None:
    """«Tiltak 2 og 4 går etter planen» is an answer, though the blank has a column «Tiltak»."""
    asked, answer = "Hvordan går arbeidet så langt?", "Tiltak 2 og 4 går etter planen."

    def drawn(said: str) -> bytes:
        heads = [bold(each) for each in ("Nr.", "Tiltak", "Til eier", "Til UH")]
        body = (
            heading("Behovsmelding 2025")
            + table([heads, [run("1"), "", "", ""], [run("2"), "", "", ""]])
            + heading("Tiltak fra 2024 som fortsetter", 2)
            + heading(asked, 3)
            + paragraph(run(said))
        )
        return document(lambda _: iter([body]), "typed")

    with TemporaryDirectory() as folder:
        template = Path(folder) / "blank.docx"
        template.write_bytes(drawn(HERE))
        found = read(io.BytesIO(drawn(answer)), form="2025", template=template)

    assert answer in {str(each.value) for each in found.answers}


def test_an_answer_typed_behind_a_heading_is_one() -> None:
    """The prompt below it stands, and the blank says where the question ends."""
    network, owner = "# Hvilket kompetansenettverk hører dere til?", "# Hvem er eier?"
    blank = (owner, HERE, network, HERE)
    found = said(blank, (owner, "Farsund kommune", f"{network} Lister", HERE))

    assert found["kompetansenettverk"] == "Lister"
    assert found["eiere"][0]["navn"] == "Farsund kommune"


def test_the_blank_guesses_no_choice_that_is_not_one() -> None:
    """«Meldingen kommer fra» may ask for an office of the state; a network is none."""

    def drawn(sender: str, name: str) -> bytes:
        body = (
            heading("Behovsmelding 2027")
            + heading("Avsender", 2)
            + table(
                [[run("Kompetansenettverk"), run("")], [run("Meldingen kommer fra"), run(sender)]]
            )
            + heading("Tiltak 1", 2)
            + table([[run("Navn på tiltaket"), run(name)]])
        )
        return document(lambda _: iter([body]), "typed")

    with TemporaryDirectory() as folder:
        template = Path(folder) / "blank.docx"
        template.write_bytes(drawn("", ""))
        filled = io.BytesIO(drawn("Kompetansenettverket i Indre Sogn", "Lesing"))
        found = read(filled, form="2027", template=template).data

    assert [each["navn"] for each in found["tiltak"]] == ["Lesing"]
    assert "statsforvalter" not in found


CHOICES = (
    "barnehage / skule / både barnehage og skule",
    "barnehage eller skole",
    "Barnehage, skole",
)


@pytest.mark.parametrize("choices", CHOICES)
def test_choices_below_a_question_are_no_other_question(choices: str) -> None:
    """The blank has them on a line of their own: what comes next asks, and is no advice."""
    blank = ("# Tiltak 1", "Gjelder (stryk det som ikke passer):", choices, "Tema:", "…" * 9)
    (tiltak,) = said(blank, (*blank[:2], "skole", "Tema:", "Lesing"))["tiltak"]

    assert tiltak == {"område": ["skole"], "tema": ["Lesing"]}


def test_a_unit_before_dots_asks_for_nothing() -> None:
    """«kr ………» stands below one question; «kr 90 000» may answer any other."""
    blank, filled = (
        (name, called, "Målgruppe:", who, "Anslag for 2028:", kroner, "Tilskudd")
        for name, called, who, kroner in (
            ("Navn på tiltaket:", "…" * 9, "…" * 9, "kr ………"),
            ("Navn på tiltaket:", "Lesing", "Lærere", "kr 400 000,-"),
        )
    )
    heads = [bold("Mottaker"), bold("Kroner")]
    shares = [("Volda kommune", "kr 90 000,-"), ("Høgskulen i Volda", "260 000")]
    drawn = table([heads, *([run(""), run("")] for _ in shares), [bold("Sum"), run("")]])
    rows = [[run(name), run(kroner)] for name, kroner in shares]
    told = table([heads, *rows, [bold("Sum"), run("350 000")]])
    (tiltak,) = said(("# Tiltak 1", *blank, drawn), ("# Tiltak 1", *filled, told))["tiltak"]

    assert tiltak["tilskudd"] == {"Volda kommune": 90000, "Høgskulen i Volda": 260000}
    assert tiltak["flerårig"]["anslag"] == {"2028": 400000}


@pytest.mark.parametrize("when", ["vår og høst 2027", "høsten 2027 og våren 2028"])
def test_periods_that_a_hint_names_are_an_answer_below_it(when: str) -> None:
    """«Våren 2027, høsten 2027 og/eller våren 2028» tells which there are, in the blank."""
    hint = "Våren 2027, høsten 2027 og/eller våren 2028"
    named, meant = (heading(each, 3) for each in ("Tiltakets tittel", "Når foregår tiltaket?"))
    blank = ("# Tiltak", named, "[Skriv her]", meant, hint, "[Skriv her]")
    filled = ("# Tiltak", named, "Lesing for alle", meant, hint, when)
    (without,) = read(form(*filled), form="2027").data["tiltak"]

    assert len(without["varighet"]) > 1
    assert said(blank, filled)["tiltak"] == [without]


def owners(*named: str) -> str:
    """Return a table of those who take part that has *named* in it."""
    heads = ("Rolle", "Navn", "Org.nr.", "Kontaktperson", "E-post")
    rows = [("Eier (kommune)", *named[:1]), ("Partner (UH)", *named[1:])]
    cells = [[*row, *[""] * (len(heads) - len(row))] for row in rows]
    return table([[bold(each) for each in heads], *[[run(each) for each in row] for row in cells]])


def test_a_line_of_ones_own_below_a_table_is_no_more_of_an_answer_above_it() -> None:
    """What the blank lacks, and stands outside any answer, is read as it is without a blank."""
    behind = ("# B. Behovet", "Hva trenger dere?", HERE)
    blank = ("# A. Partnerskapet", "Nettverk: ………………", owners(), *behind)
    filled = (
        *("# A. Partnerskapet", "Nettverk: Setesdal"),
        owners("Valle kommune", "Universitetet i Agder"),
        "Betaling til UiA skal merkes: Prosjekt 55021",
        *(*behind[:2], "Mer om lesing."),
    )
    found = said(blank, filled)

    assert found["kompetansenettverk"] == "Setesdal"
    assert found["partnere"][0]["kontaktperson"]["merkes"] == "Prosjekt 55021"
    alone = read(form(*filled), form="2027").data
    # «Partner (UH)» is the blank's; whoever has none may take it for a title.
    alone["partnere"][0]["kontaktperson"].pop("funksjon")
    assert found == alone


def test_what_is_typed_behind_its_question_in_a_table_is_its_answer() -> None:
    """The cell beside it is left empty, and the blank says where the question ends."""

    def asked(eier: str, mail: str) -> str:
        rows = (
            ("Eier" + eier, ""),
            ("Kontaktperson", "Kari Nordmann"),
            ("E-postadresse" + mail, ""),
        )
        return table([[bold(each), run(answer)] for each, answer in rows])

    filled = ("# Avsender", asked(" Valle kommune", " kari.nordmann@example.no"))
    found = str(said(("# Avsender", asked("", "")), filled))

    assert "Valle kommune" in found
    assert "'epost': 'kari.nordmann@example.no'" in found
    # Without the blank only what no form has there says that it was typed.
    assert "'epost': 'kari.nordmann@example.no'" in str(read(form(*filled), form="2027").data)


def test_a_question_that_somebody_edited_is_the_next_one_as_it_counts() -> None:
    """The blank asks what «eieren» does; where there are several, their names may stand there."""
    whom, own = "a) Hvem er tiltaket for?", "b) Hva legger eieren inn selv?"
    edited = "b) Hva legger eierne Sel og Vågå inn selv?"

    def drawn(second: str, first_said: str, second_said: str) -> tuple[str, ...]:
        asked = (paragraph(bold(each)) for each in (whom, second))
        return ("# Tiltak 1", next(asked), first_said, next(asked), second_said)

    filled = drawn(edited, "Lærere.", "Tid til samarbeid.")
    (tiltak,) = said(drawn(own, HERE, HERE), filled)["tiltak"]

    assert tiltak["målgruppe"].tekst == "Lærere."
    assert tiltak["egeninnsats"].tekst == "Tid til samarbeid."


def test_a_heading_with_more_behind_it_still_begins_its_tiltak() -> None:
    """The blank has «Tiltak 2», and somebody wrote behind that in the heading."""
    asked = ("Hva heter tiltaket?", HERE, "Hvem er tiltaket for?", HERE)
    filled = (
        *("# Tiltak 1", asked[0], "Lesing", asked[2], "Lærere"),
        *("# Tiltak 2 – BARNEHAGE", asked[0], "Lek", asked[2], "Alle"),
    )
    found = said(("# Tiltak 1", *asked, "# Tiltak 2", *asked), filled)["tiltak"]

    assert [each["navn"] for each in found] == ["Lesing", "Lek"]


def test_a_question_that_somebody_has_edited_is_that_question() -> None:
    """It comes where the blank has it, with most of its words."""
    who, what = (
        paragraph(bold(each)) for each in ("Hvem er tiltaket for?", "Hva bidrar eier med selv?")
    )
    blank = ("# Tiltak 1", who, "", what, "")
    filled = (*blank[:2], "Lærere", paragraph(bold("Hva bidrar eierne med selv? (felles svar)")))
    (tiltak,) = said(blank, (*filled, "Tid til møter."))["tiltak"]

    assert tiltak["målgruppe"] == Tekst("Lærere")
    assert tiltak["egeninnsats"] == Tekst("Tid til møter.")


def test_a_label_before_a_colon_that_somebody_has_edited_is_asked() -> None:
    """«Utbetaling til kommunen merkes:» stands where the blank has «Utbetaling merkes:»."""
    asked = ("# Eier 1", "Navn på eier:", "Kontaktperson:", "E-postadresse:", "Utbetaling merkes:")
    filled = (
        *(asked[0], "Navn på eier: Sandnes kommune", "Kontaktperson: Kari Nordmann"),
        *("E-postadresse: kari.nordmann@example.no", "Utbetaling til kommunen merkes: 2140, REKOM"),
    )
    (owner,) = said(asked, filled)["eiere"]

    assert owner["kontaktperson"]["epost"] == "kari.nordmann@example.no"
    assert owner["kontaktperson"]["merkes"] == "2140, REKOM"


def test_an_answer_may_begin_with_a_word_that_asks_elsewhere() -> None:
    """«Eierne:» asks for a sum below, and «Eierne setter av tid» is no answer to that."""
    below = ("# Sum", "Eierne:", "Partnerne:")
    filled = (*BLANK[:6], "Eierne setter av fire dager.", *below)
    (tiltak,) = said((*BLANK, *below), filled)["tiltak"]

    assert tiltak["egeninnsats"] == Tekst("Eierne setter av fire dager.")


def test_a_line_of_a_blank_may_have_two_places() -> None:
    """Each of the two words with a colon asks, though the blank has nothing between them."""
    asked = ("# Tiltak 1", BLANK[1], HERE, "Er det meldt før? Når, og med hvilket nummer?")
    filled = (*asked[:2], "Lesing", asked[3], "År: 2026   Nummer: 3", BLANK[3], "Lærere")
    (tiltak,) = said((*asked, "År:    Nummer: ", *BLANK[3:5]), filled)["tiltak"]

    assert tiltak["viderefører"] == {"skjema": "2026", "nummer": 3}


def test_a_sum_names_nobody_though_the_blank_seems_to_ask_for_owners() -> None:
    """«Alle eierne» adds up what they get: what stands behind it tells."""
    asked = ("# Eier 1", "Navn på eier:", "# Samlet behov", "Alle eierne:", "Til sammen:")
    filled = (*("# Eier 1", "Navn på eier: Verdal kommune"), asked[2])
    found = said(asked, (*filled, "Alle eierne: 505 000", "Til sammen: 905 000"))

    assert [each["navn"] for each in found["eiere"]] == ["Verdal kommune"]


def test_words_tell_more_than_a_blank_that_says_little_of_the_form() -> None:
    """Whoever hands in the blank of another form loses none of what the words alone tell."""
    filled = (
        *("# Tiltak 1", BLANK[1], "Lesing", BLANK[3], "Lærere", BLANK[5], "Tid til møter."),
        *("# Tiltak 2", BLANK[1], "Lek", BLANK[3], "Alle", BLANK[5], "Penger til vikar."),
    )
    body = tuple(
        paragraph(bold(each)) if each.endswith("?") or each.startswith("# ") else each
        for each in filled
    )
    found = said(("# Noe helt annet", "Farge", HERE), body)

    assert found == read(form(*body), form="2027").data


MANY = (
    "# Eier 1", "Hva heter eieren?", "Sel kommune", "# Tiltak 1", "Hva heter tiltaket?", "Lesing",
    "Hvem er tiltaket for?", "Lærere", "Hvilket tema har tiltaket?", "Lesing",
    "Hva skal gjøres?", "Vi møtes.", "Hva skal bli annerledes?", "Alle leser.",
)  # fmt: skip
"""A form that is filled with so much that a little left over does not make its blank doubtful."""


def emptied(*filled: str) -> tuple[str, ...]:
    """Return the blank of what is *filled*: a place behind each question."""
    return tuple(
        HERE if at and filled[at - 1].endswith("?") else each for at, each in enumerate(filled)
    )


def test_a_number_before_an_answer_is_no_year_of_the_blank() -> None:
    """The blank asks for «2028»; in «1: Fellestid» somebody has counted."""
    years = table([[bold("År"), bold("Beløp")], *([run(each), run("kr")] for each in YEARS)])
    made = load_form("2027")
    blank = unwrap(form("# Tiltak 1", "Anslag på behov i årene som kommer", years).getvalue())
    known = Known(blank, made, fitting_of(made))

    assert all(map(known.asks, YEARS))
    assert not known.asks("1")


def test_a_label_that_somebody_rewrote_is_known_where_no_answer_is_open() -> None:
    """The blank has other words behind the boxes; amid an answer it would be part of that."""
    boxes = paragraph(bold("Varighet: ") + run("{} Vår 2027  ☐ Høst 2027"))
    blank = (*emptied(*MANY), boxes.format("☐"), paragraph(bold("Eiers innsats?")), HERE)
    mine = paragraph(bold("Beskriv eiers egeninnsats i tiltaket:"))
    (tiltak,) = said(blank, (*MANY, boxes.format("☒"), mine, "Fellestid"))["tiltak"]

    assert tiltak["egeninnsats"] == Tekst("Fellestid")


def test_what_a_field_of_the_blank_shows_is_a_prompt() -> None:
    """Where it is left standing in what is filled, nobody answers there."""
    shown = "vis til kapittel i planen"
    asked = "Hvordan er tiltaket forankret i langsiktig plan?"
    last = ("Hvem er tiltaket for?", "Lærere")
    filled = (*MANY[:6], asked, paragraph(field(shown, shown)), *last)
    blank = (*emptied(*MANY[:6]), asked, paragraph(field(shown, shown)), *emptied(*last))
    (tiltak,) = said(blank, filled, "2025")["tiltak"]

    assert "langsiktig_plan" not in tiltak
    assert tiltak["målgruppe"] == Tekst("Lærere")
