"""Where a question ends and its answer begins is told by how the document as a whole is written."""

import io
from typing import Any

import pytest

from behovsmelding import read
from behovsmelding.model.tekst import Tekst
from tests.support.forms_of_others import bold, document, heading, paragraph, run, table


def said(body: str, form: str = "2027") -> dict[str, Any]:
    """Return what is read of a form that says *body*, as the YAML has it."""
    whole = heading(f"Behovsmelding {form}") + body
    return read(io.BytesIO(document(lambda _: iter([whole]), "typed")), form=form).data


def italic(text: str) -> str:
    """Return a run in italics."""
    return f"<w:r><w:rPr><w:i/></w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def test_advice_behind_a_question_is_no_answer() -> None:
    """It stands in italics on the line of the question, and the answer below it."""
    body = heading("Tiltak 1", 2) + "".join(
        paragraph(bold(question) + italic(f" {advice}")) + paragraph(run(answer))
        for question, advice, answer in (
            ("Hva heter tiltaket?", "Helst kort.", "Lesing"),
            ("Hvem er tiltaket for?", "Skriv hvilke trinn.", "Lærere på 5. trinn"),
            ("Hva legger eierne inn selv?", "Tid, folk, penger.", "Fellestid"),
        )
    )
    found = said(body)["tiltak"][0]

    assert (found["navn"], found["målgruppe"].tekst) == ("Lesing", "Lærere på 5. trinn")
    assert found["egeninnsats"].tekst == "Fellestid"


def test_an_office_may_be_named_on_a_line_of_its_own() -> None:
    """«Statsforvalteren i Agder» says the question and its answer."""
    assert said(paragraph(run("Statsforvalteren i Agder")))["statsforvalter"] == "Agder"


def test_what_a_line_with_several_places_is_about_is_said_once() -> None:
    """«Høsten 2026: eier kr … fordi …, UH kr … fordi …» is about the half-year throughout."""
    answers = ("90 000", "færre dager", "200 000", "samme opplegg")
    places = [
        f'<w:sdt><w:sdtPr><w:id w:val="{at}"/><w:text/></w:sdtPr>'
        f"<w:sdtContent>{run(each)}</w:sdtContent></w:sdt>"
        for at, each in enumerate(answers, 7)
    ]
    words = ("Høsten 2026: eier kr ", " fordi ", ", UH kr ", " fordi ")
    line = "".join(run(word) + place for word, place in zip(words, places, strict=True))
    found = said(heading("Tiltak 1", 2) + paragraph(line), "2025")["tiltak"][0]["videre_behov"]

    assert found["høst 2026"] == {
        "eier": 90000,
        "begrunnelse_eier": Tekst("færre dager"),
        "uh": 200000,
        "begrunnelse_uh": Tekst("samme opplegg"),
    }


def test_what_others_ask_for_and_we_do_not_is_no_answer_of_ours() -> None:
    """A phone number, a date and a remark close the answer before them."""
    body = heading("Tiltak 1", 2) + "".join(
        paragraph(bold(question)) + paragraph(run(answer))
        for question, answer in (
            ("Navn på tiltaket", "Lesing"),
            ("Telefon", "900 00 123"),
            ("Dato og navn", "20.1.2027, Kari Nordmann"),
            ("Beskjed til saksbehandler", "Ring meg."),
        )
    )
    assert said(body)["tiltak"] == [{"navn": "Lesing"}]


@pytest.mark.parametrize("remark", ["har 15 000 igjen fra 2026", "15 000 står på fond"])
def test_a_remark_beside_an_amount_may_tell_of_a_fund(remark: str) -> None:
    """The remark stays, and what it says of a fund is concluded."""
    rows = [["Mottaker", "Beløp", "Merknad"], ["Fauske kommune", "80 000", remark]]
    body = heading("Tiltak 1", 2) + table([[run(each) for each in row] for row in rows])
    found = said(body)["tiltak"][0]["tilskudd"]["Fauske kommune"]

    assert found == {"beløp": 80000, "fra_fond": 15000, "merknad": remark}


def test_what_is_struck_through_is_not_meant() -> None:
    """«Ja / Nei (stryk det som ikke passer)» says what is left of it."""
    struck = "<w:r><w:rPr><w:strike/></w:rPr><w:t>Ja</w:t></w:r>"
    body = paragraph(bold("Har dere behov i flere enn én ordning?")) + paragraph(
        struck + run(" / Nei (stryk det som ikke passer)")
    )
    assert said(body, "2025")["flere_ordninger"] is False


def test_hints_in_italics_stand_where_nothing_is_answered() -> None:
    """Below several columns the same one does, and then the others are hints, too."""
    rows = [
        [run(""), bold("Tiltak A"), bold("Tiltak B"), bold("Tiltak C")],
        [bold("Hva heter tiltaket?"), run("Lek"), italic("et navn"), italic("et navn")],
        [bold("Hvem er det for?"), run("Alle"), italic("hvem"), italic("hvem")],
        [bold("Hva blir annerledes?"), run("Mye."), run("Litt."), italic("fortell")],
    ]
    found = said(heading("Tiltakene", 2) + table(rows))["tiltak"]

    assert [each.get("navn") for each in found] == ["Lek", None]
    assert found[1]["praksisendring"] == Tekst("Litt.")


def test_a_tag_that_is_called_as_ours_makes_no_form_ours() -> None:
    """Who tags a form for himself may well call the plan «plan»."""
    control = (
        '<w:sdt><w:sdtPr><w:tag w:val="{0}"/><w:text/></w:sdtPr>'
        "<w:sdtContent>{1}</w:sdtContent></w:sdt>"
    )
    body = "".join(
        paragraph(bold(f"{question} ") + control.format(tag, run(answer)))
        for question, tag, answer in (
            ("Kompetansenettverk:", "meta.net", "Salten"),
            ("Hvordan skal partene arbeide sammen?", "plan", "Fire møter i året."),
            ("Hvordan har de ansatte medvirket?", "behov.medv", "I møter."),
        )
    )
    assert said(body)["kompetansenettverk"] == "Salten"


@pytest.mark.parametrize("yes", ["☒ Ja, disse: {}", "(x) ja – kven? {}", "☒ Ja, {}"])
def test_a_name_may_stand_beside_the_yes(yes: str) -> None:
    """«☒ Ja, disse: Birkenes kommune» says who they are, on the line of the boxes."""
    line = "☐ Nei   " if "☒" in yes else "( ) nei   "
    body = paragraph(bold("Er flere eiere med?")) + paragraph(
        run(line + yes.format("Birkenes kommune og Grimstad kommune"))
    )

    assert said(body, "2025")["flere_eiere"] == ["Birkenes kommune", "Grimstad kommune"]


@pytest.mark.parametrize("reason", ["Ja, fordi: {}", "Ja fordi {}", "ja – hvorfor? {}"])
def test_a_reason_may_stand_beside_the_yes(reason: str) -> None:
    """«☒ Ja, fordi det er langt mellom skolene» says why a coordinator is needed."""
    asked = paragraph(bold("Er det behov for koordinator?"))
    boxes = paragraph(run(f"☐ Nei   ☒ {reason.format('det er langt mellom skolene')}"))
    (found,) = said(heading("Tiltak 1", 2) + asked + boxes, "2025")["tiltak"]

    assert found["koordinator"]["behov"] is True
    assert found["koordinator"]["begrunnelse"].tekst == "det er langt mellom skolene"


def test_a_reason_that_nobody_gave_parts_no_boxes() -> None:
    """An empty control behind «Ja, fordi» stands between the two boxes of one question."""
    place = (
        '<w:sdt><w:sdtPr><w:id w:val="7"/><w:showingPlcHdr/><w:text/></w:sdtPr>'
        f"<w:sdtContent>{run('Skriv her')}</w:sdtContent></w:sdt>"
    )
    line = bold("Er det behov for koordinator? ") + run("☐ Ja, fordi ") + place + run("  ☒ Nei")
    (found,) = said(heading("Tiltak 1", 2) + paragraph(line), "2025")["tiltak"]

    assert found["koordinator"] == {"behov": False}


def test_sums_may_stand_in_a_column_for_each_ordning() -> None:
    """The owner and the partner have a row each, below «Rekomp» and «Dekomp»."""
    rows = [
        [bold("Kroner til"), bold("Rekomp"), bold("Dekomp"), bold("Alt i alt")],
        [bold("Eier"), run("60 000"), run("40 000"), run("100 000")],
        [bold("UH"), run("180 000"), run("90 000"), run("270 000")],
    ]
    found = said(heading("Samlet behov", 2) + table(rows), "2025")["ordninger"]

    assert found["regional"] == {"eier": 60000, "uh": 180000}
    assert found["desentralisert"] == {"eier": 40000, "uh": 90000}


def control(text: str) -> str:
    """Return a control in which *text* is typed."""
    return (
        f'<w:sdt><w:sdtPr><w:id w:val="{len(text) + 70}"/><w:text/></w:sdtPr>'
        f"<w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"
    )


def test_a_heading_over_a_control_asks() -> None:
    """Each question is a heading of Word's own, in a part that counts what it is about."""
    asked = ("Hvem er det for?", "Hvordan lærer hele personalet, sammen?")
    body = "".join(
        heading(f"Behov nr. {number}", 2)
        + paragraph(bold("Arbeidstittel: ") + control(name))
        + paragraph(bold("Meldes under: ") + control("Regional ordning"))
        + "".join(
            heading(question, 3) + paragraph(control(f"{name}, {question}")) for question in asked
        )
        for number, name in enumerate(("Lesing", "Lek"), 1)
    )
    found = said(body, "2025")["tiltak"]

    assert [each["navn"] for each in found] == ["Lesing", "Lek"]
    assert [each["målgruppe"].tekst for each in found] == [
        f"{e}, {asked[0]}" for e in ("Lesing", "Lek")
    ]
    assert found[1]["kollektive_prosesser"].tekst == f"Lek, {asked[1]}"


def test_a_unit_alone_in_a_control_is_no_amount() -> None:
    """LibreOffice forgets that «kr» is what stands where nothing is answered."""
    rows = [[bold("Til eier"), control("kr 40 000")], [bold("Til UH"), control("kr")]]
    (found,) = said(heading("Tiltak 1", 2) + table(rows), "2025")["tiltak"]

    assert found["tilskudd"] == {"eier": 40000}


def test_what_goes_on_from_last_year_is_told_by_the_year() -> None:
    """«Behov som følger med fra 2024» is about last year's tiltak in a form for 2025."""
    body = heading("Behov som følger med fra 2024", 2) + table(
        [
            [bold("Hører til"), run("Desentralisert ordning")],
            [bold("Vi ønsker"), run("70 000")],
            [bold("Til koordinator"), run("Meldes av nettverket i egen behovsmelding.")],
        ]
    )
    (found,) = said(body, "2025")["videreføring"]

    assert found["ordning"] == "desentralisert"
    assert found["tiltak"][0]["tilskudd"] == {"eier": 70000}
    assert found["koordinator"]["egen_behovsmelding"] is True


def test_what_goes_on_from_a_yes_asks_what_the_question_before_it_does() -> None:
    """«I så fall:» names who the other owners are, and «I så fall, hvem:» the other partners."""
    body = "".join(
        paragraph(bold(question) + run("☒ Ja   ☐ Nei")) + paragraph(run(so) + control(answer))
        for question, so, answer in (
            ("Står det flere eiere bak meldingen? ", "I så fall: ", "Verdal kommune"),
            ("Samarbeider dere med flere UH? ", "I så fall, hvem: ", "Nord universitet"),
        )
    )
    found = said(body, "2025")

    assert found["flere_eiere"] == ["Verdal kommune"]
    assert found["flere_uh"] == ["Nord universitet"]


def test_a_yes_may_ask_for_numbers_on_its_line() -> None:
    """«☒ Ja, dette er år [2] av [3]» says which year it is, and of how many."""
    line = run("☒ Ja, dette er år ") + control("2") + run(" av ") + control("3") + run("  ☐ Nei")
    asked = paragraph(bold("Er tiltaket flerårig?"))
    (found,) = said(heading("Tiltak 1", 2) + asked + paragraph(line), "2027")["tiltak"]

    assert found["flerårig"] == {"år": 2, "av": 3}


def test_a_row_may_give_one_reason_for_two_amounts() -> None:
    """It is said of the first of them, where the form asks for one of each."""
    rows = [
        [bold(each) for each in ("", "Vi", "UH", "Begrunnelse")],
        [run(each) for each in ("Høst 2026", "50 000", "120 000", "To kvelder til")],
        [run(each) for each in ("2027", "40 000", "", "")],
    ]
    asked = paragraph(bold("Hva tror vi at vi trenger etter våren 2026?"))
    (found,) = said(heading("Tiltak 1", 2) + asked + table(rows), "2025")["tiltak"]
    again = found["videre_behov"]["høst 2026"]

    assert (again["eier"], again["uh"]) == (50000, 120000)
    assert again["begrunnelse_eier"].tekst == "To kvelder til"
    assert "begrunnelse_uh" not in again


def test_a_part_ends_at_the_number_after_its_own() -> None:
    """«7 Samlet» in a table is no part of «6 Tiltak», which has Word's style for headings."""
    rows = [[bold("7  Samlet")], [bold("Antall tiltak"), control("1")]]
    tiltak = table(
        [[bold("Navn på tiltaket"), control("Lesing")], [bold("Målgruppe"), control("Alle")]]
    )
    found = said(heading("6  Tiltak") + heading("Tiltak 1", 2) + tiltak + table(rows), "2027")

    assert [each["navn"] for each in found["tiltak"]] == ["Lesing"]
    assert "viderefører" not in found["tiltak"][0]


def test_an_answer_may_be_typed_behind_its_advice_or_above_it() -> None:
    """Advice stands in italics, in the line of the answer or below a question and its answer."""
    body = heading("Tiltak 1", 2) + "".join(
        (
            paragraph(bold("Hva heter tiltaket?") + run(" Lesing")),
            paragraph(italic("Helst noe som er lett å huske.")),
            paragraph(bold("Hva skal gjøres?")),
            paragraph(italic("Beskriv kort hva dere gjør. ") + run("Lærerne leser sammen.")),
            paragraph(bold("Hvem er tiltaket rettet mot?")),
            paragraph(italic("Yrkesgrupper, og omtrent hvor mange.")),
            paragraph(run("Lærere på 5. trinn.")),
            paragraph(bold("Eiers egeninnsats")),
            paragraph(italic("Tid, folk og penger.")),
            paragraph(run("Vikarer.")),
        )
    )
    (found,) = said(body)["tiltak"]

    assert (found["navn"], found["beskrivelse"]) == ("Lesing", Tekst("Lærerne leser sammen."))
    assert found["egeninnsats"] == Tekst("Vikarer.")


def test_an_answer_may_be_typed_below_a_field_whose_prompt_still_stands() -> None:
    """It is the answer, though not what the form itself says there, which it says again."""
    place = (
        '<w:sdt><w:sdtPr><w:id w:val="{}"/><w:showingPlcHdr/><w:text/></w:sdtPr>'
        "<w:sdtContent>"
        + run("Klikk eller trykk her for å skrive inn tekst.")
        + "</w:sdtContent></w:sdt>"
    )
    advice = paragraph(run("Både yrker og trinn er av interesse her."))
    body = "".join(
        heading(f"Tiltak {at}", 2)
        + paragraph(bold("Målgruppe: ") + place.format(at))
        + advice * bool(at > 1)
        + paragraph(run(answer)) * bool(answer)
        for at, answer in ((1, "Lærere på 5. trinn og alle i SFO."), (2, ""), (3, ""))
    )

    assert [each["målgruppe"] for each in said(body)["tiltak"]] == [
        Tekst("Lærere på 5. trinn og alle i SFO.")
    ]


def test_a_question_that_nobody_answered_is_no_answer_to_the_one_before() -> None:
    """It looks as that one does, and stands on a line of its own with its colon."""
    body = "".join(
        (
            paragraph(bold("Navn på nettverket: ") + run("Nord-Østerdal")),
            paragraph(bold("Avsender, hvis det er andre enn eier:")),
            paragraph(bold("Noe annet vi bør vite:")),
            paragraph(bold("Statsforvalter: ") + run("Innlandet")),
        )
    )
    found = said(body)

    assert (found["kompetansenettverk"], found["statsforvalter"]) == ("Nord-Østerdal", "Innlandet")


def test_what_is_not_struck_is_meant_where_the_question_says_so() -> None:
    """«Stryk det som ikke passer» may stand in the question; where nothing is, it is unanswered."""
    struck = "<w:r><w:rPr><w:strike/></w:rPr><w:t xml:space='preserve'>{}</w:t></w:r>"
    asked = bold("Tiltaket gjelder (stryk det som ikke passer): ")
    body = "".join(
        heading(f"Tiltak {at}", 2) + paragraph(bold("Navn: ") + run(name)) + paragraph(asked + area)
        for at, name, area in (
            (1, "Lesing", struck.format("barnehage / ") + run("skole") + struck.format(" / begge")),
            (
                2,
                "Lek",
                struck.format("barnehage") + run(" / ") + struck.format("skole") + run(" / begge"),
            ),
            (3, "Språk", run("barnehage / skole / begge")),
        )
    )

    assert [each.get("område") for each in said(body)["tiltak"]] == [
        ["skole"],
        ["barnehage", "skole"],
        None,
    ]


@pytest.mark.parametrize("answer", ["Både barnehage og skole", "Barnehage og skole"])
def test_a_heading_may_be_answered_by_two_of_its_choices(answer: str) -> None:
    """Though the words are much like the question's own."""
    body = (
        heading("Behovsmelding 2027 – kollektiv kompetanseutvikling")
        + heading("Tiltak 1")
        + heading("Navn på tiltaket", 2)
        + paragraph(run("Lesing"))
        + heading("Barnehage, skole eller begge?", 2)
        + paragraph(run(answer))
        + heading("Målgruppe", 2)
        + paragraph(run("Lærere på 4.–7. trinn"))
    )

    assert said(body, "2027")["tiltak"][0]["område"] == ["barnehage", "skole"]


@pytest.mark.parametrize("prompt", ["[svar]", "<tekst>", "[Ditt svar]"])
def test_a_word_in_brackets_that_says_what_goes_there_is_no_answer(prompt: str) -> None:
    """However seldom it stands in the document."""
    rows = (("Hva heter tiltaket?", "Lesing"), ("Hvem er tiltaket for?", prompt))
    body = heading("Behovsmelding 2027") + heading("Tiltak 1", 2)
    body += table([[bold(asked), run(said)] for asked, said in rows])
    found = read(io.BytesIO(document(lambda _: iter([body]), "typed")), form="2027")

    assert found.data["tiltak"] == [{"navn": "Lesing"}]
